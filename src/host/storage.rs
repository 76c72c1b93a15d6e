//! The storage of this tab. It may be missing, refused or full: then the check works without it.
//!
//! Not through gloo's `SessionStorage`: that one throws where a browser refuses storage.

use web_sys::Storage;

/// Where one element of one page keeps its answers.
pub fn key(number: usize) -> String {
    let path = gloo::utils::window()
        .location()
        .pathname()
        .unwrap_or_default();
    let mut key = String::from("leg-triage:");
    key.push_str(&path);
    key.push('#');
    key.push_str(&(number as u32).to_string());
    key
}

fn storage() -> Option<Storage> {
    gloo::utils::window().session_storage().ok().flatten()
}

/// What is kept.
pub fn load(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

/// Keeps a text, or removes what was kept if it is empty. Whether that worked.
pub fn save(key: &str, text: &str) -> bool {
    let done = |storage: Storage| match text {
        "" => storage.remove_item(key).is_ok(),
        text => storage.set_item(key, text).is_ok(),
    };
    storage().is_some_and(done)
}

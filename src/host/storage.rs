//! The storage of this browser, on this device. It may be missing, refused or full: then the check works
//! without it. What is older than a day is forgotten: a leg changes, and so may the person at the device.
//!
//! Not through gloo's `LocalStorage`: that one throws where a browser refuses storage.

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
    gloo::utils::window().local_storage().ok().flatten()
}

/// Minutes since 1970.
fn now() -> u32 {
    (js_sys::Date::now() / 60_000.0) as u32
}

/// How many minutes answers are kept.
const KEPT: u32 = 24 * 60;

/// What is kept, if it is not too old. What has no time in front comes as it is: it cannot be read, and
/// that is to be said.
pub fn load(key: &str) -> Option<String> {
    let kept = storage()?.get_item(key).ok().flatten()?;
    let parts = kept.split_once('|');
    let Some((Ok(time), text)) = parts.map(|(time, text)| (time.parse::<u32>(), text)) else {
        return Some(kept);
    };
    if now().saturating_sub(time) > KEPT {
        save(key, "");
        return None;
    }
    Some(text.to_owned())
}

/// Keeps a text, or removes what was kept if it is empty. Whether that worked.
pub fn save(key: &str, text: &str) -> bool {
    let done = |storage: Storage| {
        if text.is_empty() {
            return storage.remove_item(key).is_ok();
        }
        let mut kept = now().to_string();
        kept.push('|');
        kept.push_str(text);
        storage.set_item(key, &kept).is_ok()
    };
    storage().is_some_and(done)
}

//! The storage of this browser, on this device. It may be missing, refused or full: then the check works
//! without it. What is older than a day is forgotten: a leg changes, and so may the person at the device.
//!
//! Not through gloo's `LocalStorage`: that one throws where a browser refuses storage.

use std::sync::atomic::{AtomicU32, Ordering};

use web_sys::Storage;

/// How many widgets the page has: the number of the last one.
static WIDGETS: AtomicU32 = AtomicU32::new(0);

/// Where a new widget of this page keeps its answers.
pub fn key() -> String {
    let number = WIDGETS.fetch_add(1, Ordering::Relaxed) + 1;
    let path = gloo::utils::window()
        .location()
        .pathname()
        .unwrap_or_default();
    let mut key = String::from("leg-triage:");
    key.push_str(&path);
    key.push('#');
    key.push_str(&number.to_string());
    key
}

/// Takes a widget away: one that comes afterwards finds its answers again.
pub fn release() {
    WIDGETS.fetch_sub(1, Ordering::Relaxed);
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

/// Keeps a text, or removes what was kept if it is empty. Whether that worked. The day begins anew only
/// when something has changed: looking at old answers does not make them new.
pub fn save(key: &str, text: &str) -> bool {
    let done = |storage: Storage| {
        if text.is_empty() {
            return storage.remove_item(key).is_ok();
        }
        let kept = storage.get_item(key).ok().flatten();
        if kept.is_some_and(|kept| kept.split_once('|').is_some_and(|(_, kept)| kept == text)) {
            return true;
        }
        let mut kept = now().to_string();
        kept.push('|');
        kept.push_str(text);
        storage.set_item(key, &kept).is_ok()
    };
    storage().is_some_and(done)
}

//! The storage of this browser, on this device. It may be missing, refused or full: then the check works
//! without it. What is older than a day is forgotten: a leg changes, and so may the person at the device.
//!
//! Not through gloo's `LocalStorage`: that one throws where a browser refuses storage.

use web_sys::{HtmlElement, Storage};

/// How long answers are kept, in minutes.
const KEPT: u32 = 24 * 60;

/// A place in the storage that one widget has for itself.
#[derive(Debug, PartialEq, Eq)]
pub struct Slot {
    /// `None`: nothing can be kept.
    key: Option<String>,
}

impl Slot {
    /// The slot of a widget: its page, and the `id` of its element if there is one. `alone`: nothing else on
    /// the page has that id, or has none too. Widgets that cannot be told apart store nothing: in another
    /// order at the next visit, one person's answers would appear in the other's widget.
    #[must_use]
    pub fn take(host: &HtmlElement, alone: bool) -> Self {
        let path = gloo::utils::window().location().pathname();
        let key = ["leg-triage:", &path.unwrap_or_default(), "#", &host.id()].concat();
        Self {
            key: alone.then_some(key),
        }
    }

    /// What is kept, if it is not too old.
    #[must_use]
    pub fn load(&self) -> Option<String> {
        let kept = storage()?.get_item(self.key.as_deref()?).ok().flatten()?;
        if is_old(&kept) {
            self.save("");
            return None;
        }
        // Without a time in front it is returned as it is, so that the person is told it cannot be read.
        Some(split(&kept).map_or(kept.clone(), |(_, text)| text.to_owned()))
    }

    /// Keeps a text, or removes what was kept if it is empty. Whether that worked. The day begins anew
    /// only when something has changed: looking at old answers does not make them new.
    pub fn save(&self, text: &str) -> bool {
        let Some((key, storage)) = self.key.as_deref().zip(storage()) else {
            return false;
        };
        if text.is_empty() {
            return storage.remove_item(key).is_ok();
        }
        let kept = storage.get_item(key).ok().flatten();
        if kept.is_some_and(|kept| split(&kept).is_some_and(|(_, kept)| kept == text)) {
            return true;
        }
        let kept = [&now().to_string(), "|", text].concat();
        storage.set_item(key, &kept).is_ok()
    }

    /// Whether what is kept is older than a day, as it can be on a page that was left open.
    #[must_use]
    pub fn has_expired(&self) -> bool {
        let key = self.key.as_deref().zip(storage());
        let kept = key.and_then(|(key, storage)| storage.get_item(key).ok().flatten());
        kept.is_some_and(|kept| is_old(&kept))
    }
}

fn storage() -> Option<Storage> {
    gloo::utils::window().local_storage().ok().flatten()
}

/// Minutes since 1970.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "whole minutes fit until the year 10136"
)]
fn now() -> u32 {
    (js_sys::Date::now() / 60_000.0) as u32
}

/// The time in minutes and the text behind it.
fn split(kept: &str) -> Option<(u32, &str)> {
    let (time, text) = kept.split_once('|')?;
    Some((time.parse().ok()?, text))
}

fn is_old(kept: &str) -> bool {
    split(kept).is_some_and(|(time, _)| now().saturating_sub(time) > KEPT)
}

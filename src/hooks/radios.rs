//! Radio buttons that leave the page.

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::host::page::unname_radios;
use crate::journey::Screen;

/// Takes the names off the radio buttons of a page that is about to go. Chromium keeps named radio buttons that
/// leave a shadow root for ever, and their whole page with them; a form around them would cure it, but could submit.
///
/// It happens while the next page is drawn: effects run only when the old page has left the document. Every
/// screen is an element of its own, so nothing ever shows a button without its name.
#[hook]
pub fn use_unnamed_radios(place: &HtmlElement, screen: Screen) {
    let shown = use_mut_ref(|| screen);
    if shown.replace(screen) != screen {
        unname_radios(place);
    }
}

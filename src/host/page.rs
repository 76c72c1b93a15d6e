//! Focus, scrolling, print and the date.

use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};

/// Moves the focus to the first match inside the widget, and brings it into view.
///
/// After a page change a screen reader must start at the new heading, not at a button that is gone
/// (its focus would fall back to the top of the clinic's page).
pub fn focus(place: &HtmlElement, selector: &str) {
    let found = place.query_selector(selector).ok().flatten();
    let Some(element) = found.and_then(|e| e.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    let options = FocusOptions::new();
    // The browser would put the heading at the bottom edge; the page should begin at its top.
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
    let height = gloo::utils::window()
        .inner_height()
        .ok()
        .and_then(|h| h.as_f64());
    let seen = element.get_bounding_client_rect();
    if place.get_bounding_client_rect().top() < 0.0 || height.is_some_and(|h| seen.bottom() > h) {
        place.scroll_into_view();
    }
}

/// Opens the browser's print window, where "save as PDF" is as well.
pub fn print() {
    let _ = gloo::utils::window().print();
}

/// Whether the browser can copy: it cannot on a page without https. (The element does it: embed/leg-triage.js.)
pub fn can_copy() -> bool {
    let navigator = gloo::utils::window().navigator();
    js_sys::Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|c| c.is_object())
}

/// The date of this day, such as "Sat Nov 21 2026", the same in every browser and language. Not
/// `toLocaleDateString`, which takes 17 ms the first time.
pub fn today() -> String {
    js_sys::Date::new_0().to_date_string().into()
}

//! Where the focus is.

use wasm_bindgen::JsCast;
use web_sys::{Event, FocusOptions, HtmlElement, Node, ShadowRoot};

/// Moves the focus to the first match inside the widget, and brings it into view.
///
/// After a page change a screen reader must start at the new heading, not at a button that is gone
/// (its focus would fall back to the top of the clinic's page).
pub fn focus_first(place: &HtmlElement, selector: &str) {
    let found = place.query_selector(selector).ok().flatten();
    if let Some(element) = found.and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        focus(place, &element);
    }
}

/// Moves the focus to an element of the same widget as the one that an event comes from.
pub fn focus_id(event: &Event, id: &str) {
    let from = event.target().and_then(|t| t.dyn_into::<Node>().ok());
    let root = from.and_then(|node| node.get_root_node().dyn_into::<ShadowRoot>().ok());
    let found = root.and_then(|root| root.get_element_by_id(id));
    if let Some(element) = found.and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        focus(&element, &element);
    }
}

/// Removes the focus from a button that is about to disappear; otherwise Chromium computes the styles of
/// both pages at once.
pub fn blur(place: &HtmlElement) {
    let root = place.get_root_node().dyn_into::<ShadowRoot>().ok();
    let active = root.and_then(|root| root.active_element());
    if let Some(element) = active.and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        let _ = element.blur();
    }
}

fn focus(place: &HtmlElement, element: &HtmlElement) {
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

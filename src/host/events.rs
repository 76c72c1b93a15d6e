//! Events on the element, for the page around it. They bubble and cross the shadow root, and carry
//! no answers.

use js_sys::{Object, Reflect};
use serde::Serialize;
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

/// The result as the page around may see it.
#[derive(Debug, Serialize)]
pub struct Outcome<'a> {
    /// `"U1"` to `"U5"`.
    pub urgency: &'a str,
    /// Ids of the causes shown, best first.
    pub causes: Vec<&'a str>,
    /// Ids of the rules that fired, most urgent first.
    pub rules: Vec<&'a str>,
    /// Version of the knowledge.
    pub version: &'a str,
}

impl Outcome<'_> {
    /// As a JavaScript object.
    pub fn to_js(&self) -> JsValue {
        serde_wasm_bindgen::to_value(self).unwrap_or_default()
    }
}

/// Sends an event with a detail.
pub fn send(host: &HtmlElement, name: &str, detail: &JsValue) {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(detail);
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        // An exception in the page's own listener is reported by the browser, not to us.
        let _ = host.dispatch_event(&event);
    }
}

/// A detail with one entry.
pub fn detail(key: &str, value: &str) -> JsValue {
    let object = Object::new();
    // Setting a property of a fresh plain object cannot fail.
    let _ = Reflect::set(&object, &key.into(), &value.into());
    object.into()
}

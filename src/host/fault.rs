//! A panic ends the program: every element that shows it is told, and puts the fixed safety page
//! in its place. Without that, a broken state would go on answering.

use std::cell::RefCell;
use std::sync::Once;

use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, HtmlElement, console};

thread_local! {
    static HOSTS: RefCell<Vec<HtmlElement>> = const { RefCell::new(Vec::new()) };
}

/// Sets the panic hook, once. Through Yew, which would put its own over any other.
pub fn watch() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        yew::set_custom_panic_hook(Box::new(|info| {
            // Our own panics carry a place in the source, never an answer.
            console::error_1(&JsValue::from(info.to_string()));
            tell();
        }));
    });
}

/// Remembers an element; gives its number on this page.
pub fn add(host: &HtmlElement) -> usize {
    HOSTS.with_borrow_mut(|hosts| {
        hosts.push(host.clone());
        hosts.len()
    })
}

/// Forgets an element.
pub fn remove(host: &HtmlElement) {
    HOSTS.with_borrow_mut(|hosts| hosts.retain(|h| h != host));
}

fn tell() {
    // Copied first: the listener may take elements away, and so come back to this list.
    let hosts = HOSTS.with(|hosts| hosts.try_borrow().map(|h| h.clone()).unwrap_or_default());
    for host in hosts {
        if let Ok(event) = CustomEvent::new("leg-triage-fault") {
            let _ = host.dispatch_event(&event);
        }
    }
}

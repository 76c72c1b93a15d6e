//! Copying.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Whether the browser can copy: it cannot on a page without https.
#[must_use]
pub fn can_copy() -> bool {
    let clipboard = gloo::utils::window().navigator().clipboard();
    !JsValue::from(clipboard).is_undefined()
}

/// Copies a text. False when the browser refuses, as the page around may have it do. To be called within
/// the press of a button.
pub fn copy(text: &str) -> impl Future<Output = bool> + use<> {
    let done = gloo::utils::window()
        .navigator()
        .clipboard()
        .write_text(text);
    async move { JsFuture::from(done).await.is_ok() }
}

//! The style sheet of the shadow root, adopted: a `<style>` element would be refused under a
//! content security policy of `style-src 'self'`.

use js_sys::{Array, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{CssStyleSheet, ShadowRoot};

const STYLES: &str = include_str!("../../styles/leg-triage.css");

/// Gives the shadow root the widget's styles.
///
/// # Errors
/// When the browser has no constructible style sheets.
pub fn adopt(root: &ShadowRoot) -> Result<(), JsValue> {
    let sheet = CssStyleSheet::new()?;
    sheet.replace_sync(STYLES)?;
    Reflect::set(root, &"adoptedStyleSheets".into(), &Array::of1(&sheet))?;
    Ok(())
}

//! The style sheet of the shadow root, adopted: a `<style>` element would be refused under a
//! content security policy of `style-src 'self'`.

use js_sys::{Array, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{CssStyleSheet, ShadowRoot};

const WRITTEN: &[u8] = include_bytes!("../../styles/leg-triage.css");

/// The style sheet without comments and spaces that say nothing: made while compiling.
static LEAN: [u8; LENGTH] = lean().0;
static SHEET: &str = match core::str::from_utf8(&LEAN) {
    Ok(sheet) => sheet,
    Err(_) => panic!("the style sheet is not UTF-8"),
};
const LENGTH: usize = lean::<0>().1;

/// Gives the shadow root the widget's styles.
///
/// # Errors
/// When the browser has no constructible style sheets.
pub fn adopt(root: &ShadowRoot) -> Result<(), JsValue> {
    let sheet = CssStyleSheet::new()?;
    sheet.replace_sync(SHEET)?;
    Reflect::set(root, &"adoptedStyleSheets".into(), &Array::of1(&sheet))?;
    Ok(())
}

/// Leaves out comments, and spaces beside a mark that needs none. What stands in quotes is kept.
const fn lean<const N: usize>() -> ([u8; N], usize) {
    let mut out = [b' '; N];
    let (mut from, mut to) = (0, 0);
    let (mut quoted, mut space, mut last) = (false, false, b';');
    while from < WRITTEN.len() {
        let c = WRITTEN[from];
        if !quoted && c == b'/' && WRITTEN[from + 1] == b'*' {
            from += 2;
            while !(WRITTEN[from] == b'*' && WRITTEN[from + 1] == b'/') {
                from += 1;
            }
            from += 2;
            continue;
        }
        from += 1;
        if !quoted && c.is_ascii_whitespace() {
            space = true;
            continue;
        }
        // Not before a colon: "p :hover" is not "p:hover".
        let alone = matches!(last, b'{' | b'}' | b';' | b':' | b',') || matches!(c, b'{' | b'}');
        if space && !alone {
            put(&mut out, &mut to, b' ');
        }
        put(&mut out, &mut to, c);
        (space, last) = (false, c);
        quoted = quoted != (c == b'"');
    }
    (out, to)
}

const fn put(out: &mut [u8], to: &mut usize, c: u8) {
    if *to < out.len() {
        out[*to] = c;
    }
    *to += 1;
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_lean_style_sheet_says_the_same() {
        let lean = core::str::from_utf8(&super::LEAN).expect("UTF-8");
        let written = core::str::from_utf8(super::WRITTEN).expect("UTF-8");
        assert!(
            lean.starts_with(":host{display:block;container-type:inline-size;"),
            "{lean}"
        );
        assert!(lean.contains("list-style:\"✓  \"") && lean.contains(".back:dir(rtl)::before{"));
        assert!(!lean.contains("/*") && !lean.contains('\n'));
        for mark in ['{', '}', ';', '@'] {
            let count = |css: &str| css.matches(mark).count();
            let comments = written
                .split("/*")
                .skip(1)
                .filter_map(|c| c.split_once("*/"));
            let in_comments: usize = comments.map(|(c, _)| count(c)).sum();
            assert_eq!(count(lean), count(written) - in_comments, "{mark}");
        }
    }
}

//! Short names between wasm-bindgen's glue and the module. The long ones end in a hash each, which
//! nothing can compress, and stand in both files: 3 kB on the wire.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::Result;
use crate::dist::replace;

/// The module that wasm-bindgen's imports come from, under its own name and under one of the same
/// length that wasm-opt renames: it leaves all but "env" and "wasi_…" alone.
const MODULE: &str = "./leg-triage-app_bg.js";
const OFFERED: &str = "wasi_-triage-app_bg.js";
/// What wasm-opt calls it.
const RENAMED: &str = "a";

/// Offers the module's imports to wasm-opt for renaming.
pub(crate) fn offer(mut wasm: Vec<u8>) -> Result<Vec<u8>> {
    let mut at = 0;
    let mut found = false;
    while let Some(place) = wasm.get_mut(at..at + MODULE.len()) {
        if place == MODULE.as_bytes() {
            place.copy_from_slice(OFFERED.as_bytes());
            found = true;
        }
        at += 1;
    }
    found
        .then_some(wasm)
        .ok_or_else(|| format!("the module no longer imports from {MODULE}"))
}

/// What wasm-opt has renamed, from long to short.
#[derive(Debug)]
pub(crate) struct Names {
    imports: BTreeMap<String, String>,
    exports: BTreeMap<String, String>,
}

impl Names {
    /// Reads what wasm-opt prints: `{"imports": [[module, long, short]], "exports": [[long, short]]}`.
    pub(crate) fn read(json: &str) -> Result<Self> {
        let json: Value = serde_json::from_str(json)
            .map_err(|error| format!("wasm-opt's list of names: {error}"))?;
        let list = |what: &str| {
            let rows = json.get(what).and_then(Value::as_array);
            let rows = rows.into_iter().flatten().filter_map(Value::as_array);
            rows.filter_map(|row| match row.as_slice() {
                [.., long, short] => Some((long.as_str()?.to_owned(), short.as_str()?.to_owned())),
                _ => None,
            })
            .collect::<BTreeMap<_, _>>()
        };
        Ok(Self {
            imports: list("imports"),
            exports: list("exports"),
        })
    }

    /// The glue with the short names. In it an import stands as `name: function`, an export as
    /// `wasm.name`.
    pub(crate) fn give(&self, glue: &str) -> Result<String> {
        let of_a_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
        let mut given = 0;
        let mut out = String::new();
        let mut rest = glue;
        while let Some(start) = rest.find(of_a_name) {
            let (before, from) = rest.split_at(start);
            let (word, after) = from.split_at(from.find(|c| !of_a_name(c)).unwrap_or(from.len()));
            out.push_str(before);
            let short = if out.ends_with("wasm.") {
                self.exports.get(word)
            } else if after.starts_with(": function") {
                let import = self.imports.get(word);
                given += usize::from(import.is_some());
                import
            } else {
                None
            };
            out.push_str(short.map_or(word, String::as_str));
            rest = after;
        }
        out.push_str(rest);
        if given == 0 || given != self.imports.len() {
            return Err(format!(
                "the glue gives {given} imports under their names, the module wants {}",
                self.imports.len()
            ));
        }
        replace(&out, MODULE, RENAMED, "the glue")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = r#"{
        "imports": [["wasi_-triage-app_bg.js", "__wbg_now_1", "b"]],
        "exports": [["mount", "c"], ["mounted_start", "d"]]
    }"#;

    #[test]
    fn both_sides_get_the_same_names() {
        let glue = "{'./leg-triage-app_bg.js': {__wbg_now_1: function() {}}}; wasm.mount(mount); wasm.mounted_start();";
        let names = Names::read(LIST).unwrap();
        let short = "{'a': {b: function() {}}}; wasm.c(mount); wasm.d();";
        assert_eq!(names.give(glue).unwrap(), short);
        let wasm = offer(b"\0./leg-triage-app_bg.js\0./leg-triage-app_bg.js".to_vec()).unwrap();
        assert_eq!(wasm, b"\0wasi_-triage-app_bg.js\0wasi_-triage-app_bg.js");
    }

    #[test]
    fn what_does_not_fit_stops_the_build() {
        assert!(offer(b"nothing".to_vec()).is_err());
        assert!(Names::read("{}").unwrap().give("wasm.mount()").is_err());
        let error = Names::read(LIST).unwrap().give("wasm.mount()").unwrap_err();
        assert!(error.contains("gives 0 imports"), "{error}");
    }
}

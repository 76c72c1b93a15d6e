//! Writes a copy of the engine whose indices are `usize` instead of 16 bits: with 16 bits, no knowledge
//! can be a thousand times as large as the real one. Nothing else differs, and the benchmark
//! measures both at the real size to show it.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

/// Replacements by file. Each must be found; otherwise the engine has changed, and this list must too.
const WIDER: [(&str, &str, &str); 9] = [
    ("model", "QuestionIx = u16", "QuestionIx = usize"),
    ("model", "FactIx = u16", "FactIx = usize"),
    ("model", "FindingIx = u16", "FindingIx = usize"),
    ("model", "RuleIx = u16", "RuleIx = usize"),
    ("model", "ConditionIx = u16", "ConditionIx = usize"),
    ("model", "AdviceIx = u16", "AdviceIx = usize"),
    ("model", "ScoreIx = u16", "ScoreIx = usize"),
    ("truth", "finding: u16", "finding: usize"),
    ("truth", "score: u16", "score: usize"),
];

fn main() -> Result<(), Box<dyn Error>> {
    let engine = Path::new("../crates/engine/src");
    println!("cargo::rerun-if-changed={}", engine.display());
    let mut out = String::new();
    for line in fs::read_to_string(engine.join("lib.rs"))?.lines() {
        let line = line.trim();
        let module = line
            .trim_start_matches("pub ")
            .strip_prefix("mod ")
            .and_then(|rest| rest.strip_suffix(';'));
        match module {
            // Left out: its tests, and what is not measured.
            Some("fixture" | "tests" | "texts" | "unsure") => {}
            Some(name) => {
                let text = read(engine, name)?;
                // Unused items are fine in a copy.
                writeln!(
                    out,
                    "#[allow(dead_code, reason = \"a copy\")]\npub mod {name} {{\n{text}\n}}"
                )?;
            }
            None if line.starts_with("pub use unsure::") => {}
            None if line.starts_with("pub use ") => {
                writeln!(out, "{}", line.replace("pub use ", "pub use self::"))?;
            }
            None => {}
        }
    }
    let place = env::var_os("OUT_DIR").ok_or("cargo gives OUT_DIR")?;
    fs::write(Path::new(&place).join("wide.rs"), out)?;
    Ok(())
}

fn read(engine: &Path, name: &str) -> Result<String, Box<dyn Error>> {
    let text = fs::read_to_string(engine.join(name).with_extension("rs"))?;
    // Its unit tests are left out as well.
    let mut text = text
        .replace("crate::", "crate::wide::")
        .replace("#[cfg(test)]", "#[cfg(any())]");
    for (_, narrow, wide) in WIDER.iter().filter(|(file, ..)| *file == name) {
        if !text.contains(narrow) {
            return Err(format!("{name}.rs no longer holds `{narrow}`: see bench/build.rs").into());
        }
        text = text.replace(narrow, wide);
    }
    Ok(text)
}

//! Writes the words of each language for Trunk to copy beside the program:
//! `leg-triage-compiler FOLDER`. Trunk.toml calls it before each build.
#![forbid(unsafe_code)]

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use leg_triage_compiler::compile;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args()
        .nth(1)
        .ok_or("Usage: leg-triage-compiler FOLDER")?;
    let folder = Path::new(&folder);
    let compiled = compile(Path::new("knowledge")).map_err(|faults| faults.to_string())?;
    fs::create_dir_all(folder)?;
    for (language, words) in &compiled.languages {
        write(
            folder,
            &format!("leg-triage-words-{language}.bin"),
            &words.words,
        )?;
        write(
            folder,
            &format!("leg-triage-details-{language}.bin"),
            &words.details,
        )?;
    }
    Ok(())
}

/// Writes a file only when it has changed: a watching Trunk would build again and again.
fn write(folder: &Path, name: &str, content: &[u8]) -> Result<(), Box<dyn Error>> {
    let file = folder.join(name);
    if fs::read(&file).ok().as_deref() != Some(content) {
        fs::write(file, content)?;
    }
    Ok(())
}

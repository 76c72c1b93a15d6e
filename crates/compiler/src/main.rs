//! Writes the details of the base language's words (see [`leg_triage_compiler::Compiled::words`]) for
//! Trunk to copy beside the program: `leg-triage-compiler FOLDER`. Trunk.toml calls it before each
//! build. The program itself gets its words from build.rs, out of the same files.
#![forbid(unsafe_code)]

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use leg_triage_compiler::{BASE_LANGUAGE, compile};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args()
        .nth(1)
        .ok_or("Usage: leg-triage-compiler FOLDER")?;
    let compiled = compile(Path::new("knowledge")).map_err(|faults| faults.to_string())?;
    let (_, details) = compiled.words(BASE_LANGUAGE)?.ok_or("no words")?;
    let file = Path::new(&folder).join("leg-triage-details.txt");
    fs::create_dir_all(&folder)?;
    // Written only when it has changed: a watching Trunk would build again and again.
    if fs::read_to_string(&file).ok().as_ref() != Some(&details) {
        fs::write(&file, details)?;
    }
    Ok(())
}

//! Writes the files that stand beside the program: `leg-triage-compiler FOLDER`. Trunk.toml calls it
//! before each build.
//!
//! | file | what it is |
//! |---|---|
//! | `leg-triage-words-en.txt` | the words of a language, which the program starts with |
//! | `leg-triage-details-en.txt` | its longer explanations, fetched after the first screen |
//! | `leg-triage-start.js` | for the element: `REGIONS`, the numbers to call, and `SAFETY`, what it says without the program |
//! | `safety-en.html` | the fixed safety page, for the inside of the element |
//! | `page-en.json` | language, direction, title, short name and description of the page around it |
//!
//! The words are packed, not plain text, but they are named so because servers compress `.txt` by themselves
//! and `.bin` hardly ever.
//!
//! With `--pseudo` it writes two languages more, for tests: `en-XA`, English with accents and a third
//! longer, and `ar-XB`, the same from right to left.
#![forbid(unsafe_code)]

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;
use std::{env, fs};

use leg_triage_compiler::{Compiled, Language, compile};

fn main() -> Result<(), Box<dyn Error>> {
    let (options, folders): (Vec<String>, Vec<String>) =
        env::args().skip(1).partition(|word| word.starts_with('-'));
    let [folder] = folders.as_slice() else {
        return Err("Usage: leg-triage-compiler FOLDER [--pseudo]".into());
    };
    let compiled = compile(Path::new("knowledge")).map_err(|faults| faults.to_string())?;
    let mut languages = compiled.languages.clone();
    if options.iter().any(|option| option == "--pseudo") {
        languages.extend(compiled.pseudo().map_err(|faults| faults.to_string())?);
    }
    let folder = Path::new(folder);
    fs::create_dir_all(folder)?;
    write_all(folder, &compiled, &languages)
}

fn write_all(
    folder: &Path,
    compiled: &Compiled,
    languages: &BTreeMap<String, Language>,
) -> Result<(), Box<dyn Error>> {
    let mut files = vec![(
        "leg-triage-start.js".to_owned(),
        compiled.start_script(languages.values())?.into_bytes(),
    )];
    for (name, language) in languages {
        let page = serde_json::to_string_pretty(&language.page)?;
        files.extend([
            (
                format!("leg-triage-words-{name}.txt"),
                language.words.clone(),
            ),
            (
                format!("leg-triage-details-{name}.txt"),
                language.details.clone(),
            ),
            (
                format!("safety-{name}.html"),
                language.page.html.clone().into_bytes(),
            ),
            (format!("page-{name}.json"), page.into_bytes()),
        ]);
    }
    for (name, content) in files {
        let file = folder.join(name);
        // Only if it has changed, or `trunk serve` would rebuild for ever.
        if fs::read(&file).ok().as_ref() != Some(&content) {
            fs::write(file, content)?;
        }
    }
    Ok(())
}

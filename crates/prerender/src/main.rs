//! Fills the page that Trunk has put together with the first screen (drawn by the program's own
//! component), the fixed safety page, and the page's title and description. Trunk.toml calls it after
//! each build.
#![forbid(unsafe_code)]

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// What `leg-triage-compiler` has written.
const WORDS: &str = "target/words";
/// The language of the page. An element on a page of others has its own, by `lang`.
const LANGUAGE: &str = "en";

fn main() -> Result<(), Box<dyn Error>> {
    let staging = env::var_os("TRUNK_STAGING_DIR").ok_or("Trunk gives TRUNK_STAGING_DIR")?;
    let (staging, words) = (PathBuf::from(staging), Path::new(WORDS));
    for entry in fs::read_dir(words)? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let kinds = ["leg-triage-words-", "leg-triage-details-"];
        if name.ends_with(".txt") && kinds.iter().any(|kind| name.starts_with(kind)) {
            fs::copy(entry.path(), staging.join(entry.file_name()))?;
        }
    }
    let page = fs::read_to_string(words.join(format!("page-{LANGUAGE}.json")))?;
    let page: BTreeMap<String, String> = serde_json::from_str(&page)?;
    for file in ["index.html", "manifest.webmanifest"] {
        let mut text = fs::read_to_string(staging.join(file))?;
        for (key, value) in &page {
            text = text.replace(&format!("{{{key}}}"), &escaped(value));
        }
        if file == "index.html" {
            let first = fs::read(words.join(format!("leg-triage-words-{LANGUAGE}.txt")))?;
            let first = leg_triage::first_screen(first)?;
            let safety = fs::read_to_string(words.join(format!("safety-{LANGUAGE}.html")))?;
            text = put(
                &text,
                "<!-- first screen -->",
                &format!("<div>{first}</div>"),
            )?;
            text = put(&text, "<!-- safety page -->", &safety)?;
        }
        fs::write(staging.join(file), text)?;
    }
    Ok(())
}

fn put(page: &str, mark: &str, what: &str) -> Result<String, String> {
    match page.split_once(mark) {
        Some((before, after)) => Ok([before, what, after].concat()),
        None => Err(format!("index.html no longer has {mark}")),
    }
}

/// As it may stand in an attribute, and between the quotes of the manifest as well.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

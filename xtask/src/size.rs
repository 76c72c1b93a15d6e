//! What is transferred: a table, and the limit.

use std::path::Path;

use crate::files::{read, tree};
use crate::run::Result;

/// What the standalone page needs before the first question; hashed files by the start of their names.
const FIRST_LOAD: [&str; 7] = [
    "index.html",
    "page.css",
    "app.js",
    "leg-triage.js",
    "leg-triage-app-",
    "leg-triage-app_bg-",
    "leg-triage-words-en-",
];

/// The limit for the first load with all the knowledge, in bytes after brotli.
const LIMIT: usize = 165_000;

/// Prints the table; an error when the first load is above the limit.
pub(crate) fn report(dist: &Path) -> Result<()> {
    if !dist.is_dir() {
        return Err("There is no dist/ yet. Run: cargo xtask build".into());
    }
    let mut first = 0;
    println!("\n{:<40} {:>9} {:>9}", "dist/", "raw", "brotli");
    for name in tree(dist)? {
        let bytes = read(&dist.join(&name))?;
        let small = brotli(&bytes)?;
        let at_once = FIRST_LOAD.iter().any(|start| name.starts_with(start));
        first += if at_once { small } else { 0 };
        println!(
            "{name:<40} {:>9} {small:>9}{}",
            bytes.len(),
            if at_once { "  first load" } else { "" }
        );
    }
    println!("\nfirst load: {} after brotli", kilo(first));
    if first > LIMIT {
        return Err(format!(
            "The first load is {} above its limit of {}. What each part costs stands in \
             docs/decisions/0008-what-the-first-load-costs.md.",
            kilo(first - LIMIT),
            kilo(LIMIT)
        ));
    }
    Ok(())
}

/// Compressed at the highest level, as a web server would keep the files ready.
fn brotli(bytes: &[u8]) -> Result<usize> {
    let mut small = Vec::new();
    let settings = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &*bytes, &mut small, &settings)
        .map_err(|error| format!("brotli: {error}"))?;
    Ok(small.len())
}

fn kilo(bytes: usize) -> String {
    format!("{}.{} kB", bytes / 1000, bytes % 1000 / 100)
}

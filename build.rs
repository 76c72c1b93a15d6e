//! Packs the knowledge and the words into the widget. Wrong knowledge stops the build here.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=knowledge");
    let compiled = match leg_triage_compiler::compile(Path::new("knowledge")) {
        Ok(compiled) => compiled,
        Err(faults) => {
            for fault in faults.sorted() {
                for line in fault.to_string().lines() {
                    println!(
                        "cargo::error=knowledge/{}",
                        line.trim_start_matches("knowledge/")
                    );
                }
            }
            return Ok(());
        }
    };
    let out = env::var_os("OUT_DIR").ok_or("cargo gives OUT_DIR")?;
    let out = Path::new(&out);
    fs::write(out.join("knowledge.bin"), compiled.pack()?)?;
    fs::write(out.join("manifest.bin"), compiled.pack_manifest()?)?;
    for (language, words) in &compiled.languages {
        fs::write(out.join(format!("words_{language}.bin")), &words.words)?;
        fs::write(out.join(format!("details_{language}.bin")), &words.details)?;
    }
    // A constant for each of the widget's own words: a missing word does not compile, an unused one is a
    // warning.
    fs::write(out.join("ui.rs"), compiled.constants())?;
    Ok(())
}

//! `cargo xtask serve | test | build | size | pictures | paint`: sets up what is missing, then does it.
//!
//! Tools go into a cache folder outside the checkout, keyed by version ([`tools`]), so that a clean
//! clone finds them again and nothing that the person has installed is touched.

mod browser;
mod checks;
mod dist;
mod doomed;
mod names;
mod packages;
mod panics;
mod run;
mod size;
mod tools;
mod worker;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What went wrong, and how to mend it, in words for the person at the terminal.
type Result<T> = std::result::Result<T, String>;

const USAGE: &str = "\
cargo xtask serve [ARGS]   set up what is missing, then `trunk serve ARGS`: http://127.0.0.1:8080
cargo xtask test [CHECK]   set up what is missing, then run every check (or one of those named below)
cargo xtask build          a finished dist/: optimised, hashed names, service worker, size table
cargo xtask size           the size table of the dist/ that is there
cargo xtask pictures       every screen of that dist/ in target/pictures: three widths, light, dark, right to left, …
cargo xtask paint          how long from a tap to the next question painted, the processor four times slower

Tools are kept in $LEG_TRIAGE_CACHE, else $XDG_CACHE_HOME/leg-triage, else ~/.cache/leg-triage.
CHROMIUM, FIREFOX and WEBKIT_DRIVER (WebKitWebDriver) name the browsers for the tests, where none is
found by itself.";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let rest = args.get(1..).unwrap_or_default();
    let done = match args.first().map(String::as_str) {
        Some("serve") => serve(rest),
        // The compiler takes this program for the linker: see `panics`.
        Some("-flavor") => panics::link(&args),
        Some("test") => checks::all(&root(), rest),
        Some("build") if rest.is_empty() => build(),
        Some("size") if rest.is_empty() => size::report(&root().join("dist")),
        Some("pictures") if rest.is_empty() => with_browser(checks::pictures),
        Some("paint") if rest.is_empty() => with_browser(checks::paint),
        _ => Err(format!("{USAGE}\nchecks: {}", checks::NAMES.join(", "))),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(words) => {
            eprintln!("\n{words}");
            ExitCode::FAILURE
        }
    }
}

/// The checkout. Cargo says at run time where it is: a target folder that two checkouts share holds
/// one build of this program for both.
fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf(),
        PathBuf::from,
    );
    here.parent().map_or(here.clone(), Path::to_path_buf)
}

fn serve(args: &[String]) -> Result<()> {
    let root = root();
    let tools = tools::Tools::set_up(&root, tools::Want::Serve)?;
    let mut trunk = tools.trunk(&root, "serve");
    run::must(trunk.args(args), "trunk serve has stopped")
}

fn with_browser(look: fn(&Path, &tools::Tools) -> Result<()>) -> Result<()> {
    let root = root();
    let tools = tools::Tools::set_up(&root, tools::Want::Test)?;
    look(&root, &tools)
}

fn build() -> Result<()> {
    let root = root();
    let tools = tools::Tools::set_up(&root, tools::Want::Build)?;
    dist::build(&root, &tools)?;
    size::report(&root.join("dist"))
}

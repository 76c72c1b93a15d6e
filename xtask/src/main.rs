//! `cargo xtask serve | test | build | size | pictures | paint`: installs what is missing, then runs
//! it.

mod browser;
mod checks;
mod dist;
mod files;
mod run;
mod size;
mod tools;
mod worker;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use run::{Result, must};
use tools::{Tools, Want};

const USAGE: &str = "\
cargo xtask serve [ARGS]   set up what is missing, then `trunk serve ARGS`: http://127.0.0.1:8080
cargo xtask test [CHECK]   set up what is missing, then run every check (or those named below)
cargo xtask build          a finished dist/: optimised, hashed names, service worker, size table
cargo xtask size           the size table of the dist/ that is there
cargo xtask pictures       every screen of that dist/ in target/pictures: three widths, light, dark, right to left, …
cargo xtask paint          how long from a tap to the next question painted, the processor four times slower

Tools are kept in $LEG_TRIAGE_CACHE, else $XDG_CACHE_HOME/leg-triage, else ~/.cache/leg-triage.
CHROMIUM, FIREFOX and WEBKIT_DRIVER (WebKitWebDriver) name the browsers for the tests, where none is
found by itself.";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (what, rest) = args
        .split_first()
        .map_or(("", args.as_slice()), |(what, rest)| (what, rest));
    match command(&root(), what, rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(words) => {
            eprintln!("\n{words}");
            ExitCode::FAILURE
        }
    }
}

fn command(root: &Path, what: &str, rest: &[String]) -> Result<()> {
    let tools = |want| Tools::set_up(root, want);
    match (what, rest) {
        ("serve", args) => must(
            tools(Want::Serve)?.trunk("serve").args(args),
            "trunk serve has stopped",
        ),
        ("test", named) => checks::all(root, named),
        ("build", []) => {
            dist::build(root, &tools(Want::Build)?)?;
            size::report(&root.join("dist"))
        }
        ("size", []) => size::report(&root.join("dist")),
        ("pictures" | "paint", []) => {
            let look = format!("tests/browser/{what}.mjs");
            let mut node = tools(Want::Test)?.node();
            must(node.args(["--test", &look]), "it has failed: see above")
        }
        _ => Err(format!("{USAGE}\nchecks: {}", checks::names())),
    }
}

/// The checkout. Cargo names it at run time: two checkouts that share a target folder share one build
/// of this program.
fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf(),
        PathBuf::from,
    );
    here.parent().map_or(here.clone(), Path::to_path_buf)
}

//! `cargo xtask test`: every check, in the order in which a mistake costs least time.

use std::fs;
use std::path::Path;
use std::time::Instant;

use crate::Result;
use crate::run::{cargo, command, must};
use crate::tools::{Tools, Want};
use crate::{dist, size};

/// The checks, as they can be named on the command line.
pub(crate) const NAMES: [&str; 7] = [
    "format",
    "lint",
    "unit",
    "knowledge",
    "build",
    "size",
    "browser",
];

/// Runs all of them, or the named ones. One that fails does not keep the others from running.
pub(crate) fn all(root: &Path, named: &[String]) -> Result<()> {
    if let Some(wrong) = named.iter().find(|name| !NAMES.contains(&name.as_str())) {
        return Err(format!(
            "There is no check `{wrong}`. There are: {}.",
            NAMES.join(", ")
        ));
    }
    let wanted: Vec<&str> = NAMES
        .into_iter()
        .filter(|name| named.is_empty() || named.iter().any(|n| n == name))
        .collect();
    let total = wanted.len() + 1;
    println!("[1/{total}] tools (about 10 min the first time, nothing afterwards)");
    let began = Instant::now();
    let tools = Tools::set_up(root, Want::Test)?;
    println!("      ready, {} s", began.elapsed().as_secs());

    let mut failed: Vec<&str> = Vec::new();
    for (at, name) in wanted.iter().copied().enumerate() {
        println!("[{}/{total}] {name}: {}", at + 2, about(name));
        // The browser would test what an earlier build has left behind.
        if matches!(name, "size" | "browser") && failed.contains(&"build") {
            println!("      left out, because the build has failed");
            failed.push(name);
            continue;
        }
        let began = Instant::now();
        match one(root, &tools, name) {
            Err(words) => {
                println!("      FAILED: {words}");
                failed.push(name);
            }
            // The browser tests end with a line of their own, which is to be the last one.
            Ok(()) if name == "browser" => {}
            Ok(()) => println!("      ok, {} s", began.elapsed().as_secs()),
        }
    }
    if failed.is_empty() {
        return Ok(());
    }
    Err(format!(
        "failed: {}. One of them alone: cargo xtask test {}",
        failed.join(", "),
        failed.first().unwrap_or(&"")
    ))
}

fn about(name: &str) -> &'static str {
    match name {
        "format" => "cargo fmt --check",
        "lint" => "cargo clippy, about 2 min the first time",
        "unit" => "cargo test, about 3 min the first time",
        "knowledge" => "cargo author check",
        "build" => "the finished dist/, about 3 min the first time",
        "size" => "what goes over the wire",
        _ => "the finished dist/ in Chromium, Firefox and WebKit",
    }
}

fn one(root: &Path, tools: &Tools, name: &str) -> Result<()> {
    let run = |words: &[&str], mend: &str| must(cargo().args(words).current_dir(root), mend);
    match name {
        "format" => run(
            &["fmt", "--all", "--check"],
            "the code is not formatted as agreed; run: cargo fmt --all",
        ),
        "lint" => run(
            &[
                "clippy",
                "--quiet",
                "--locked",
                "--workspace",
                "--all-targets",
                "--",
                "-D",
                "warnings",
            ],
            "clippy has found something: see above",
        ),
        "unit" => run(
            &["test", "--quiet", "--locked", "--workspace"],
            "a test has failed: see above",
        ),
        "knowledge" => run(
            &["author", "check"],
            "the knowledge is wrong somewhere: see above",
        ),
        "build" => dist::build(root, tools),
        "size" => size::report(&root.join("dist")),
        _ => browser(root, tools),
    }
}

fn browser(root: &Path, tools: &Tools) -> Result<()> {
    let folder = root.join("tests/browser");
    let mut files: Vec<_> = fs::read_dir(&folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|file| file.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    files.sort();
    let mut node = node(root, tools);
    node.args(["--test", "--test-reporter", "./tests/browser/reporter.mjs"])
        .args(files);
    must(&mut node, "a browser test has failed: see above")
}

/// Every screen of the `dist/` that is there, as pictures: target/pictures/index.html and sheet.png.
pub(crate) fn pictures(root: &Path, tools: &Tools) -> Result<()> {
    let mut node = node(root, tools);
    must(
        node.args(["--test", "tests/browser/pictures.mjs"]),
        "the pictures could not be taken: see above",
    )
}

/// How long the `dist/` that is there takes from a tap to the next question painted.
pub(crate) fn paint(root: &Path, tools: &Tools) -> Result<()> {
    let mut node = node(root, tools);
    must(
        node.args(["--test", "tests/browser/paint.mjs"]),
        "it could not be measured: see above",
    )
}

/// Node.js with what the browser tests need.
fn node(root: &Path, tools: &Tools) -> std::process::Command {
    let mut node = command("node");
    node.current_dir(root);
    node.env("LEG_TRIAGE_NODE", &tools.npm);
    node.env("LEG_TRIAGE_DIST", root.join("dist"));
    node.envs(tools.browsers.iter().map(|(name, place)| (name, place)));
    node
}

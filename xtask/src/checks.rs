//! `cargo xtask test`: every check, in two lanes side by side, and then what measures time.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Instant;

use crate::files::write;
use crate::run::{Result, cargo, must, output};
use crate::tools::{Tools, Want};
use crate::{dist, size};

/// A check: its name on the command line, and what it does.
type Check = (&'static str, &'static str);

/// What cargo does with the sources. Its output is shown only on failure, so that the two lanes do not
/// mix.
const SOURCES: [Check; 4] = [
    ("format", "cargo fmt --check"),
    ("lint", "cargo clippy, about 2 min the first time"),
    ("unit", "cargo test, about 3 min the first time"),
    ("knowledge", "cargo author check"),
];
/// The finished program: built, and then used as a person would.
const PROGRAM: [Check; 3] = [
    ("build", "the finished dist/, about 3 min the first time"),
    ("size", "what goes over the wire"),
    (
        "browser",
        "the finished dist/ in Chromium, Firefox and WebKit",
    ),
];
/// What measures time, once nothing else runs: beside the other lane a paint comes 1.5 times as late.
const QUIET: [Check; 1] = [(
    "lighthouse",
    "the finished dist/ by Lighthouse, about 1 min",
)];

/// WebKit's driver stops answering when other browsers run beside it.
const ALONE: &str = "engines.test.mjs";
const LIGHTHOUSE: &str = "lighthouse.test.mjs";

/// The names of all checks.
pub(crate) fn names() -> String {
    let all = SOURCES.iter().chain(&PROGRAM).chain(&QUIET);
    all.map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
}

/// Runs all checks, or the named ones. A failure does not keep the others from running.
pub(crate) fn all(root: &Path, named: &[String]) -> Result<()> {
    let known = names();
    let is_known = |name: &String| known.split(", ").any(|known| known == name);
    if let Some(wrong) = named.iter().find(|name| !is_known(name)) {
        return Err(format!("There is no check `{wrong}`. There are: {known}."));
    }
    println!("tools: about 10 min the first time, nothing afterwards");
    let began = Instant::now();
    let tools = Tools::set_up(root, Want::Test)?;
    println!("tools: ready, {} s", began.elapsed().as_secs());
    let lane = |checks: &[Check]| run_lane(root, &tools, checks, named, Vec::new());
    let failed = thread::scope(|scope| {
        let sources = scope.spawn(|| lane(&SOURCES));
        let program = lane(&PROGRAM);
        let sources = sources.join().unwrap_or_else(|_| vec!["xtask itself"]);
        [sources, program].concat()
    });
    let failed = run_lane(root, &tools, &QUIET, named, failed);
    let Some(first) = failed.first() else {
        return Ok(());
    };
    Err(format!(
        "failed: {}. One of them alone: cargo xtask test {first}",
        failed.join(", ")
    ))
}

/// Runs one check after the other; returns the names of those that failed, and of those that had before.
fn run_lane(
    root: &Path,
    tools: &Tools,
    checks: &[Check],
    named: &[String],
    mut failed: Vec<&'static str>,
) -> Vec<&'static str> {
    for (name, about) in checks {
        if !named.is_empty() && !named.iter().any(|wanted| wanted == name) {
            continue;
        }
        // The browser would test an earlier build.
        if failed.contains(&"build") {
            println!("{name}: left out, because the build has failed");
            failed.push(name);
            continue;
        }
        println!("{name}: {about}");
        let began = Instant::now();
        match one(root, tools, name) {
            Err(words) => {
                println!("{name}: FAILED: {words}");
                failed.push(name);
            }
            Ok(()) => println!("{name}: ok, {} s", began.elapsed().as_secs()),
        }
    }
    failed
}

fn one(root: &Path, tools: &Tools, name: &str) -> Result<()> {
    let quietly = |words: &str, mend: &str| {
        output(cargo().args(words.split(' ')).current_dir(root), mend).map(drop)
    };
    match name {
        "format" => quietly(
            "fmt --all --check",
            "the code is not formatted as agreed; run: cargo fmt --all",
        ),
        "lint" => quietly(
            "clippy --quiet --locked --workspace --all-targets -- -D warnings",
            "clippy has found something: see above",
        ),
        "unit" => quietly(
            "test --quiet --locked --workspace",
            "a test has failed: see above",
        ),
        "knowledge" => quietly(
            "author check",
            "the knowledge is wrong somewhere: see above",
        ),
        "build" => dist::build(root, tools),
        "size" => size::report(&root.join("dist")),
        "lighthouse" => {
            let file = root.join("tests/browser").join(LIGHTHOUSE);
            run_browser(&mut tools.node(), &[file], "1")
        }
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
    let ask = |words: &str, file: &str| {
        let file = root.join(file);
        let mut ask = cargo();
        ask.args(words.split(' ')).current_dir(root);
        let said = output(&mut ask, "the browser tests need what this command tells")?;
        write(&file, said.as_bytes()).map(|()| file)
    };
    // Once for all files: the questions by their words, and how long each written case is.
    let questions = ask("author questions --json", "target/questions.json")?;
    let lengths = ask("measure cases tests/cases --json", "target/length.json")?;
    // The same screens in the languages that nobody speaks.
    let pseudo = root.join("target/pseudo");
    let mut speak = cargo();
    speak.args("run --quiet --locked --package leg-triage-compiler --".split(' '));
    speak.arg(&pseudo).arg("--pseudo").current_dir(root);
    output(&mut speak, "the pseudo-languages could not be written")?;
    let run = |files: &[PathBuf], at_once: &str| {
        let mut node = tools.node();
        node.env("LEG_TRIAGE_QUESTIONS", &questions)
            .env("LEG_TRIAGE_LENGTHS", &lengths)
            .env("LEG_TRIAGE_PSEUDO", &pseudo);
        run_browser(&mut node, files, at_once)
    };
    files.retain(|file| !file.ends_with(LIGHTHOUSE));
    let (alone, others): (Vec<_>, Vec<_>) = files.into_iter().partition(|f| f.ends_with(ALONE));
    // One that fails does not keep the others from running.
    let others = run(&others, "2");
    run(&alone, "1").and(others)
}

/// Runs browser tests, so many files at once.
fn run_browser(node: &mut Command, files: &[PathBuf], at_once: &str) -> Result<()> {
    node.args(["--test", "--test-reporter", "./tests/browser/reporter.mjs"])
        .arg(format!("--test-concurrency={at_once}"));
    must(node.args(files), "a browser test has failed: see above")
}

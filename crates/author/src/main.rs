//! `cargo author`: for people who write or measure the knowledge.
//!
//! `check`, `example ID`, `questions`, `assess FILE`, `consult FILE`, `cases DIR`, `scan`, `book
//! [FILE]`, `simulate N`; `--json` for machine-readable output; `--knowledge DIR` for another folder.
//! Exit code 1: the knowledge is wrong; 2: the command line or the answers are.
#![forbid(unsafe_code)]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use leg_triage_author::{answers_file, book, cases, consult, examples, scan, show, simulate};
use leg_triage_compiler::{Compiled, compile};
use leg_triage_engine::{Answers, assess};

const USAGE: &str = "\
cargo author check [--json]       checks the knowledge and counts it
cargo author book [FILE]          writes the whole knowledge as one page to read, print and sign (book.html)
cargo author example ID           what this person of knowledge/examples is asked and shown
cargo author questions [--json]   every question with its options and when it is asked
cargo author assess FILE          assesses the answers in FILE as they stand ('-' reads them from the input)
cargo author consult FILE         asks as the widget would; what FILE does not hold is \"not_sure\"
    --go-on                       goes on for information after an emergency, as a person may
cargo author cases DIR [--json]   how right the knowledge is on the cases in DIR (*.jsonl), what they do not
                                  tell being \"not sure\", and being \"no\"
    --failures                    explains each case that is not as it should be
    --write                       writes the figures that the widget shows into accuracy.toml
    --forget                      takes one told sign after the other away: what falls, by which rule
cargo author scan [DANGER]        each danger of scan.toml as people tell it: how many get less than its floor
    --failures                    names each of them
cargo author simulate N [--json]  draws N people from the knowledge, asks them, and says how it went
    --seed S                      other people (default 1)
    --unsure RATE --wrong RATE    how often they are not sure (0.05), and misunderstand (0.02)
    --each K                      K more of each condition, for its own row (10)
    --svg FILE                    draws the calibration
    --go-on                       goes on after an emergency
    --knowledge DIR               another knowledge folder

FILE holds {\"answers\": {question: option | [option, …] | number | \"not_sure\"}}. In a checklist a list
names what is there and the rest is not, or is not sure if the list also holds \"not_sure\"; an object
{option: \"yes\" | \"no\" | \"not_sure\"} says each for itself, and what it leaves out is not sure.";

/// What went wrong, with the exit code for it.
struct Failure(u8, String);

/// What is printed, and what of it is a fault in the knowledge (exit code 1).
struct Done {
    text: String,
    faults: Option<String>,
}

impl From<String> for Done {
    fn from(text: String) -> Self {
        Self { text, faults: None }
    }
}

impl Failure {
    fn usage(text: impl Into<String>) -> Self {
        Self(2, text.into())
    }
}

fn main() -> ExitCode {
    match run(std::env::args().skip(1).collect()) {
        Ok(done) => {
            println!("{}", done.text);
            if let Some(faults) = done.faults {
                eprintln!("\n{faults}");
                return ExitCode::from(1);
            }
            ExitCode::SUCCESS
        }
        Err(Failure(code, text)) => {
            eprintln!("{text}");
            ExitCode::from(code)
        }
    }
}

fn run(mut args: Vec<String>) -> Result<Done, Failure> {
    let json = take_flag(&mut args, "--json");
    let go_on = take_flag(&mut args, "--go-on");
    let failures = take_flag(&mut args, "--failures");
    let write = take_flag(&mut args, "--write");
    let forget = take_flag(&mut args, "--forget");
    let folder = match take_value(&mut args, "--knowledge")? {
        Some(folder) => folder,
        None => find_knowledge()?,
    };
    if let Some(options) = simulate::Options::take(&mut args, go_on)
        .map_err(|e| Failure::usage(format!("{e}\n\n{USAGE}")))?
    {
        return run_simulation(&folder, &options, json);
    }
    let mut words = args.iter().map(String::as_str);
    let command = words.next().ok_or_else(|| Failure::usage(USAGE))?;
    let file = words.next();
    if let Some(extra) = words.next() {
        return Err(Failure::usage(format!(
            "`{extra}` is one word too many\n\n{USAGE}"
        )));
    }
    let load = || compile(&folder).map_err(|faults| Failure(1, faults.to_string()));
    match (command, file) {
        ("check", None) => load().map(|c| {
            let shown = examples::check(&c, &folder);
            let faults = show::unfinished(&c, &shown);
            Done {
                text: show::check(&c, &shown, json),
                faults: (!faults.is_empty()).then(|| faults.to_string()),
            }
        }),
        ("example", Some(id)) => examples::print(&load()?, &folder, id)
            .ok_or_else(|| Failure::usage(format!("there is no example `{id}`")))?
            .map(Done::from)
            .map_err(Failure::usage),
        ("questions", None) => show::questions(&load()?, json)
            .map(Done::from)
            .map_err(|e| Failure(1, e)),
        ("assess", Some(file)) => {
            let compiled = load()?;
            let answers = read_answers(&compiled, file)?;
            let assessment = assess(&compiled.knowledge, &answers);
            Ok(pretty(&show::assessment(&compiled, &assessment)).into())
        }
        ("consult", Some(file)) => {
            let compiled = load()?;
            let told = read_answers(&compiled, file)?;
            Ok(pretty(&consult(&compiled, &told, go_on)).into())
        }
        ("cases", Some(dir)) => {
            let options = cases::Options {
                json,
                failures,
                write,
                forget,
            };
            cases::run(&load()?, &folder, Path::new(dir), options)
                .map(Done::from)
                .map_err(Failure::usage)
        }
        ("scan", danger) => {
            let options = (json, failures);
            run_scan(&load()?, &folder, danger, options)
        }
        ("book", file) => write_book(&load()?, file.unwrap_or("book.html")),
        ("cases", None) => Err(Failure::usage(format!("which DIR?\n\n{USAGE}"))),
        ("example", None) => Err(Failure::usage(format!("which ID?\n\n{USAGE}"))),
        ("assess" | "consult", None) => Err(Failure::usage(format!("which FILE?\n\n{USAGE}"))),
        _ => Err(Failure::usage(format!(
            "`{command}` is not known, or takes no file\n\n{USAGE}"
        ))),
    }
}

fn run_simulation(folder: &Path, options: &simulate::Options, json: bool) -> Result<Done, Failure> {
    let compiled = compile(folder).map_err(|faults| Failure(1, faults.to_string()))?;
    let summary = simulate::simulate(&compiled, options).map_err(|e| Failure(1, e))?;
    if let Some(file) = &options.svg {
        std::fs::write(file, simulate::svg(&summary))
            .map_err(|e| Failure::usage(format!("{file}: cannot be written: {e}")))?;
    }
    let text = if json {
        pretty(&simulate::json(&summary))
    } else {
        simulate::text(&summary)
    };
    Ok(text.into())
}

fn run_scan(
    compiled: &Compiled,
    folder: &Path,
    danger: Option<&str>,
    (json, failures): (bool, bool),
) -> Result<Done, Failure> {
    let scanned =
        scan::scan(compiled, folder, danger).map_err(|faults| Failure(1, faults.to_string()))?;
    if let (Some(danger), true) = (danger, scanned.is_empty()) {
        return Err(Failure::usage(format!(
            "scan.toml has no grid of `{danger}`"
        )));
    }
    let below = scan::below(&scanned);
    let text = if json {
        pretty(&scan::json(compiled, &scanned, failures))
    } else {
        scan::text(compiled, &scanned, failures)
    };
    let faults = (below > 0).then(|| format!("{below} answer sets lie below their floor"));
    Ok(Done { text, faults })
}

fn write_book(compiled: &Compiled, file: &str) -> Result<Done, Failure> {
    let page = book::book(compiled);
    std::fs::write(file, &page)
        .map_err(|e| Failure::usage(format!("{file}: cannot be written: {e}")))?;
    Ok(format!("{file}: {} kB", page.len().div_ceil(1000)).into())
}

fn read_answers(compiled: &Compiled, file: &str) -> Result<Answers, Failure> {
    let text = if file == "-" {
        std::io::read_to_string(std::io::stdin())
    } else {
        std::fs::read_to_string(file)
    }
    .map_err(|e| Failure::usage(format!("{file}: cannot be read: {e}")))?;
    answers_file::read(compiled, &text).map_err(|e| Failure::usage(format!("{file}: {e}")))
}

fn pretty(value: &serde_json::Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_else(|e| e.to_string())
}

fn take_flag(args: &mut Vec<String>, flag: &str) -> bool {
    let before = args.len();
    args.retain(|a| a != flag);
    args.len() < before
}

fn take_value(args: &mut Vec<String>, flag: &str) -> Result<Option<PathBuf>, Failure> {
    let Some(at) = args.iter().position(|a| a == flag) else {
        return Ok(None);
    };
    args.remove(at);
    if at < args.len() {
        Ok(Some(PathBuf::from(args.remove(at))))
    } else {
        Err(Failure::usage(format!("{flag} needs a folder")))
    }
}

/// The `knowledge` folder here or in a folder above.
fn find_knowledge() -> Result<PathBuf, Failure> {
    let here = std::env::current_dir().map_err(|e| Failure::usage(e.to_string()))?;
    here.ancestors()
        .map(|folder| folder.join("knowledge"))
        .find(|folder| Path::new(folder).join("settings.toml").is_file())
        .ok_or_else(|| Failure::usage("no knowledge/ here or above; give --knowledge DIR"))
}

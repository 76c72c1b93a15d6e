//! `cargo measure`: how long a check is, with the knowledge that the widget is built with.
#![forbid(unsafe_code)]

use std::path::Path;
use std::process::ExitCode;

use leg_triage_author::cases::file;
use leg_triage_author::{Silence, simulate};
use leg_triage_compiler::{Compiled, compile};
use leg_triage_measure::ceilings::{FILE, figures, written};
use leg_triage_measure::{Person, Reading, checkout, json, measure, text};

const USAGE: &str = "\
cargo measure cases DIR [--json]   how long the checks of the cases in DIR (*.jsonl) are: words, statements,
                                   taps, pages and minutes, by phase; what they do not tell being \"not
                                   sure\", and being \"no\"
    --write                        writes the ceilings of tests/length.toml, which only fall
cargo measure simulate N [--json]  the same of N people drawn from the knowledge
    --seed S                       other people (default 1)";

/// The cases that the ceilings are of, in the checkout.
const CASES: &str = "tests/cases";

fn main() -> ExitCode {
    match run(std::env::args().skip(1).collect()) {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(text) => {
            eprintln!("{text}");
            ExitCode::from(2)
        }
    }
}

fn run(mut args: Vec<String>) -> Result<String, String> {
    let json_wanted = take_flag(&mut args, "--json");
    let write = take_flag(&mut args, "--write");
    let compiled = compile(&checkout().join("knowledge")).map_err(|faults| faults.to_string())?;
    let options = simulate::Options::take(&mut args, true);
    let options = options.map_err(|e| format!("{e}\n\n{USAGE}"))?;
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let (people, readings) = match (options, &words[..]) {
        (Some(options), _) if !write => simulated(&compiled, options)?,
        (None, ["cases", dir]) if !write || is_ours(dir) => of_cases(&compiled, Path::new(dir))?,
        _ if write => return Err(format!("--write goes with: cases {CASES}\n\n{USAGE}")),
        _ => return Err(USAGE.into()),
    };
    if write {
        write_ceilings(&readings)?;
        eprintln!("written: {FILE}");
    }
    Ok(if json_wanted {
        json(&people, &readings)
    } else {
        text(&readings)
    })
}

/// Whether these are the cases that the ceilings are of.
fn is_ours(dir: &str) -> bool {
    let whole = |dir: &Path| dir.canonicalize().ok();
    let ours = whole(&checkout().join(CASES));
    ours.is_some() && whole(Path::new(dir)) == ours
}

fn write_ceilings(readings: &[Reading]) -> Result<(), String> {
    let path = checkout().join(FILE);
    let kept = std::fs::read_to_string(&path).ok();
    let ceilings = written(&figures(readings), kept.as_deref())?;
    std::fs::write(&path, ceilings).map_err(|e| format!("{FILE}: cannot be written: {e}"))
}

fn of_cases(compiled: &Compiled, dir: &Path) -> Result<(Vec<Person>, Vec<Reading>), String> {
    let cases = file::read(compiled, dir)?.into_iter();
    let people: Vec<Person> = cases
        .map(|case| Person {
            id: case.id,
            told: case.told,
        })
        .collect();
    let readings = Silence::ENDS.map(|silence| measure(compiled, &people, silence));
    Ok((people, readings.into_iter().collect::<Result<_, _>>()?))
}

fn simulated(
    compiled: &Compiled,
    mut options: simulate::Options,
) -> Result<(Vec<Person>, Vec<Reading>), String> {
    options.each = 0;
    let told = simulate::people(compiled, &options)?.into_iter().zip(1..);
    let people: Vec<Person> = told
        .map(|(told, n): (_, usize)| Person {
            id: n.to_string(),
            told,
        })
        .collect();
    // They answer all that they are asked.
    let reading = measure(compiled, &people, Silence::NotSure)?;
    Ok((people, vec![reading]))
}

fn take_flag(args: &mut Vec<String>, flag: &str) -> bool {
    let before = args.len();
    args.retain(|arg| arg != flag);
    args.len() < before
}

//! A recorded run: what every case, example and worked patient is told, kept in `recorded.txt`. It
//! shows whether a change of code has changed any outcome. After a deliberate change of the knowledge,
//! write it again and read the diff: `RECORD=1 cargo test --test recorded`.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

mod common;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use common::{answers, full, knowledge, ranking, real, well_but};
use leg_triage_author::cases::file;
use leg_triage_author::{Silence, walk};
use leg_triage_engine::{Answers, Assessment, Fit, Why};
use serde_json::{Value, json};

/// How many causes are named, with how well they fit and whether they may stand beside the first. The
/// order of all of them is kept as a hash.
const NAMED: usize = 6;

#[test]
fn the_outcome_is_as_recorded() {
    let lines = lines();
    let path = folder("tests/recorded.txt");
    if std::env::var_os("RECORD").is_some() {
        let text: String = lines
            .iter()
            .map(|(id, line)| format!("{id} {line}\n"))
            .collect();
        std::fs::write(&path, text).expect("writable");
        return;
    }
    let kept = std::fs::read_to_string(&path).expect("recorded.txt");
    let kept: BTreeMap<&str, &str> = kept.lines().filter_map(|l| l.split_once(' ')).collect();
    let mut wrong = String::new();
    for (id, line) in &lines {
        let before = kept.get(id.as_str()).unwrap_or(&"nothing");
        if before != line {
            let _ = write!(wrong, "\n{id}\n  was {before}\n  is  {line}");
        }
    }
    for id in kept.keys().filter(|id| !lines.contains_key(**id)) {
        let _ = write!(wrong, "\n{id} is gone");
    }
    assert!(
        wrong.is_empty(),
        "{wrong}\nRECORD=1 cargo test --test recorded writes it again"
    );
}

/// One line for each person and each reading of what they do not tell.
fn lines() -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    for (id, told) in people() {
        for silence in Silence::ALL {
            let walk = walk(real(), &told, silence, true);
            let asked: Vec<&str> = (walk.asked.iter())
                .map(|ix| real().names.questions[usize::from(*ix)].as_str())
                .collect();
            let stop = walk.stop.as_ref().map_or(0, |stop| stop.asked);
            let line = format!(
                "{} asked={} {:08x} stop={stop}",
                outcome(&full(&walk.answers)),
                asked.len(),
                hash(&asked)
            );
            out.insert(format!("{id}/{}", silence.key()), line);
        }
    }
    for (patient, at) in patients().iter().zip(1..) {
        let line = outcome(&full(&well_but(patient)));
        out.insert(format!("patients/{at:02}"), line);
    }
    out
}

/// Everybody in the cases, the journeys and the examples.
fn people() -> Vec<(String, Answers)> {
    let cases = file::read(real(), &folder("tests/cases")).expect("readable cases");
    let mut out: Vec<(String, Answers)> = (cases.into_iter())
        .map(|case| {
            (
                format!("{}/{}", case.set, case.id.replace(' ', "_")),
                case.told,
            )
        })
        .collect();
    let journeys: Vec<Value> =
        serde_json::from_str(include_str!("cases/journeys.json")).expect("JSON");
    for journey in &journeys {
        let id = journey["id"].as_str().expect("an id");
        out.push((format!("journeys/{id}"), answers(&journey["answers"])));
    }
    let examples = std::fs::read_dir(folder("knowledge/examples")).expect("examples");
    for entry in examples.flatten() {
        let text = std::fs::read_to_string(entry.path()).expect("readable");
        let table: toml::Table = toml::from_str(&text).expect("TOML");
        for example in table["example"].as_array().expect("a list") {
            let id = example["id"].as_str().expect("an id");
            let told = serde_json::to_value(&example["answers"]).expect("plain values");
            out.push((format!("examples/{id}"), answers(&told)));
        }
    }
    out
}

/// The worked patients, in the source of `patients.rs`.
fn patients() -> Vec<Value> {
    let blocks = include_str!("patients.rs").split("json!(").skip(1);
    let object = |block: &str| {
        let (object, _) = block.split_once("})")?;
        let object = object.split_whitespace().collect::<Vec<_>>().join(" ");
        let object = object.trim_end_matches([' ', ',']);
        serde_json::from_str(&format!("{object}}}")).ok()
    };
    let out: Vec<Value> = blocks.filter_map(object).collect();
    assert!(out.len() >= 30, "only {} are read", out.len());
    out
}

fn outcome(a: &Assessment) -> String {
    let names = &real().names;
    let list = |ids: Vec<&str>| {
        if ids.is_empty() {
            "-".to_owned()
        } else {
            ids.join(",")
        }
    };
    let reason = |why: &Why| match why {
        Why::Rule(ix) => names.rules[usize::from(*ix)].as_str(),
        Why::NotCleared => "open",
        Why::Cause(ix) => names.conditions[usize::from(*ix)].as_str(),
    };
    let stop = a.stop.iter().map(|r| reason(&r.why)).collect();
    let reasons = a.reasons.iter().map(|r| reason(&r.why)).collect();
    let ranked = ranking(a);
    let order = hash(&ranked);
    let beside = a.causes.iter().filter(|c| c.beside).count();
    let first: Vec<String> = (a.causes.iter().zip(ranked).take(NAMED))
        .map(|(cause, id)| {
            let fit = match cause.fit {
                Fit::FitsWell => "!",
                Fit::Possible => "",
                Fit::LessLikely => "~",
            };
            format!("{id}{fit}{}", if cause.beside { "+" } else { "" })
        })
        .collect();
    let scores: Vec<String> = (a.scores.iter())
        .map(|s| format!("{}:{}", names.scores[usize::from(s.score)], s.total))
        .collect();
    let advice = (a.advice.iter())
        .map(|g| names.advice[usize::from(g.advice)].as_str())
        .collect();
    format!(
        "{} {} stop={} causes={} {order:08x} beside={beside} scores={} advice={}",
        a.urgency.code(),
        list(reasons),
        list(stop),
        list(first.iter().map(String::as_str).collect()),
        list(scores.iter().map(String::as_str).collect()),
        list(advice)
    )
}

/// FNV-1a.
fn hash(ids: &[&str]) -> u32 {
    let bytes = ids.iter().flat_map(|id| id.bytes().chain([b' ']));
    bytes.fold(0x811c_9dc5, |h, b| {
        (h ^ u32::from(b)).wrapping_mul(0x0100_0193)
    })
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

#[test]
fn all_causes_are_ranked_for_an_adult() {
    let a = full(&well_but(&json!({})));
    assert_eq!(a.causes.len(), knowledge().conditions.len());
}

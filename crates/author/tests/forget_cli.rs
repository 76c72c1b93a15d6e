//! `cargo author cases --forget`: what is taken away, what is counted, and what is left out.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use leg_triage_author::Silence;
use leg_triage_author::cases::figures::Part;
use leg_triage_author::cases::forget::{Forgotten, forget};
use leg_triage_author::cases::{Options, file, run};
use leg_triage_compiler::{Compiled, compile};
use leg_triage_engine::Urgency;
use serde_json::Value;
use tempfile::TempDir;

fn knowledge() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge")
}

fn real() -> &'static Compiled {
    static REAL: OnceLock<Compiled> = OnceLock::new();
    REAL.get_or_init(|| compile(&knowledge()).unwrap_or_else(|faults| panic!("{faults}")))
}

/// Spots that do not fade in somebody who is ill, an urgent case about which nothing is told, and one
/// that is not urgent. Sex, a clearing answer, and an answer that nobody asks for are told too: they
/// are not signs to forget.
const THREE: &str = r#"
{"id": "spots", "answers": {"leg_now": ["spots"], "spots_ill": "yes", "age": 50, "sex": "male", "trend": "better", "pregnant": "pregnant"}, "urgency": ["U5", "U5"], "accept": [], "scope": "in", "quality": "good"}
{"id": "silent", "answers": {"age": 50}, "urgency": ["U5", "U5"], "accept": [], "scope": "in", "quality": "good"}
{"id": "sore", "answers": {"age": 50, "complaints": ["pain"]}, "urgency": ["U1", "U3"], "accept": [], "scope": "in", "quality": "good"}
"#;

fn folder() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("some.jsonl"), THREE).expect("written");
    folder
}

fn tried(silence: Silence) -> Forgotten {
    let cases = file::read(real(), folder().path()).expect("cases");
    forget(real(), &cases, silence)
}

#[test]
fn each_told_sign_is_taken_away_by_itself() {
    for (silence, nothing_left) in [(Silence::No, Urgency::U1), (Silence::NotSure, Urgency::U3)] {
        let f = tried(silence);
        assert_eq!(f.cases, 1, "{silence:?}");
        assert_eq!(f.already_below, ["silent"]);
        let falls: Vec<_> = f
            .falls
            .iter()
            .map(|fall| (fall.case.as_str(), fall.fact.as_str(), fall.after))
            .collect();
        // Without the spots nothing is left, and nobody asks whether the person is ill. Without the
        // illness the spots are still for today, which is too late.
        assert_eq!(
            falls,
            [
                ("spots", "spots", nothing_left),
                ("spots", "spots_ill", Urgency::U4)
            ]
        );
        assert_eq!(f.trials, 2);
        assert_eq!((f.touched(), f.to_u3(), f.two_levels()), (1, 1, 1));
        assert!(f.falls.iter().all(|fall| fall.rules == ["RF18"]));
        let one = Part { n: 1, of: 1 };
        let facts = [("spots".into(), one), ("spots_ill".into(), one)];
        assert_eq!(f.facts, facts);
        assert_eq!(f.rules, [("RF18".into(), Part { n: 2, of: 2 })]);
    }
}

#[test]
fn is_said_to_people_and_to_machines() {
    let place = folder();
    let mut options = Options {
        forget: true,
        failures: true,
        ..Options::default()
    };
    let text = run(real(), &knowledge(), place.path(), options).expect("a text");
    for said in [
        "what is not told is \"not sure\": 2 trials in 1 cases; 2 end below",
        "what is not told is \"none\": 2 trials in 1 cases; 2 end below",
        "left out: 1 (silent)",
        "spots 1 of 1",
        "RF18 2 of 2",
        "spots without spots_ill: U5 to U4, least U5; gone: RF18",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    options.json = true;
    let text = run(real(), &knowledge(), place.path(), options).expect("JSON");
    let shown: Value = serde_json::from_str(&text).expect("JSON");
    let no = &shown["none_of_these"];
    assert_eq!(no["below"]["n"], 2);
    assert_eq!(no["to_u3_or_less"]["of"], 2);
    assert_eq!(no["two_levels_or_more"]["n"], 1);
    assert_eq!(no["cases_touched"], 1);
    assert_eq!(no["rules"]["RF18"]["n"], 2);
    assert_eq!(no["falls"][0]["after"], "U2");
    assert_eq!(shown["not_sure"]["falls"][0]["after"], "U3");
}

#[test]
fn writes_nothing() {
    let place = folder();
    let output = Command::new(env!("CARGO_BIN_EXE_author"))
        .args(["cases", "--forget", "--write"])
        .arg(place.path())
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("the command starts");
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("--forget and --write"), "{said}");
}

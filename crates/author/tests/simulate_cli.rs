//! `cargo author simulate` as its users call it.
#![allow(clippy::expect_used, reason = "a test fails by a panic")]

use std::process::{Command, Output};

use serde_json::Value;

fn simulate(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_author"))
        .arg("simulate")
        .args(args)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("the command runs")
}

fn json(args: &[&str]) -> Value {
    let output = simulate(args);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).expect("JSON")
}

/// Counts add up, and what is reported can be read by a machine.
#[test]
fn it_counts_everybody_once() {
    let s = json(&["30", "--each", "0", "--json"]);
    let given = s["urgency_given"].as_object().expect("a table");
    let people: u64 = given
        .values()
        .flat_map(|row| row.as_array().expect("a row"))
        .map(|n| n.as_u64().expect("a count"))
        .sum();
    assert_eq!(people, 30);
    let listed = s["accuracy"]["first"]["of"].as_u64().expect("a count");
    assert_eq!(listed + s["something_else"].as_u64().expect("a count"), 30);
    let bins = s["calibration"]["first_cause"]["bins"]
        .as_array()
        .expect("bins");
    assert_eq!(bins.len(), 10);
    let counted: u64 = bins.iter().filter_map(|b| b["count"].as_u64()).sum();
    assert_eq!(counted, 30);
    assert_eq!(s["unknown_names"], serde_json::json!([]));
    for accuracy in ["accuracy", "accuracy_asked_to_the_end"] {
        let of = |what: &str| s[accuracy][what]["yes"].as_u64().expect("a count");
        assert!(of("first") <= of("first_three"), "{accuracy}");
    }
}

#[test]
fn a_seed_gives_the_same_people() {
    let args = |seed| ["12", "--each", "0", "--seed", seed];
    let first = simulate(&args("5"));
    assert!(first.status.success());
    assert_eq!(first.stdout, simulate(&args("5")).stdout);
    assert_ne!(first.stdout, simulate(&args("6")).stdout);
}

#[test]
fn it_draws_the_calibration() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("calibration.svg");
    let path = file.to_str().expect("UTF-8");
    let output = simulate(&["12", "--each", "0", "--svg", path]);
    assert!(output.status.success());
    let drawn = std::fs::read_to_string(&file).expect("written");
    assert!(drawn.starts_with("<svg") && drawn.trim_end().ends_with("</svg>"));
    assert!(!drawn.contains("NaN") && !drawn.contains("inf"), "{drawn}");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    for said in [
        "first three",
        "calibration",
        "never asked",
        "never first",
        "not sure 0.05",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
}

#[test]
fn wrong_words_are_refused() {
    for (args, names) in [
        (vec![], "how many"),
        (vec!["0"], "how many"),
        (vec!["many"], "`many`"),
        (vec!["5", "6"], "`6`"),
        (vec!["5", "--wrong", "2"], "`2`"),
        (vec!["5", "--seed"], "--seed"),
    ] {
        let output = simulate(&args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains(names), "{args:?}: {said}");
    }
}

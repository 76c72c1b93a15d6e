//! `cargo author` as its users call it: what it prints, and what it says of wrong input.
#![allow(clippy::expect_used, reason = "a test fails by a panic")]

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn author(args: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_author"))
        .args(args)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    child
        .stdin
        .take()
        .expect("piped")
        .write_all(input.as_bytes())
        .expect("written");
    child.wait_with_output().expect("ends")
}

fn json(output: &Output) -> Value {
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).expect("JSON")
}

/// Expects exit code 2 and a message that contains all of these.
fn refused(args: &[&str], input: &str, names: &[&str]) {
    let output = author(args, input);
    assert_eq!(output.status.code(), Some(2), "{args:?} {input}");
    let said = String::from_utf8_lossy(&output.stderr);
    for name in names {
        assert!(said.contains(name), "`{name}` is not in: {said}");
    }
}

#[test]
fn check_counts() {
    let counts = json(&author(&["check", "--json"], ""));
    assert_eq!(counts["ledger"]["of"], 134);
    assert_eq!(counts["ledger"]["uncovered"], serde_json::json!([]));
    assert!(counts["ledger"]["people"].as_u64() >= Some(25));
    assert_eq!(counts["faults"], 0, "{}", counts["unfinished"]);
    assert!(counts["conditions"].as_u64() >= Some(14));
    let kinds = counts["readability"].as_array().expect("a list");
    assert!(
        kinds.len() > 8 && kinds.iter().all(|k| k["over"] == 0),
        "{kinds:?}"
    );
    let text = author(&["check"], "");
    let text = String::from_utf8_lossy(&text.stdout);
    for said in [
        "134 of 134",
        "no fault",
        "reading grade",
        "by the product",
        "left out with a reason",
        "shown to a person whom it concerns",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
}

/// What the build lets pass is refused here, and the report is still printed.
#[test]
fn check_refuses_what_is_not_finished() {
    let root = tempfile::tempdir().expect("a folder");
    let copy = root.path().join("knowledge");
    copy_folder(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge"),
        &copy,
    );
    // There are no tests beside this copy, so no hazard's test exists.
    let folder = copy.to_str().expect("a plain path");
    let output = author(&["check", "--knowledge", folder], "");
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        said.contains("hazards/1_unseen.toml:") && said.contains("there is no test"),
        "{said}"
    );
    assert!(String::from_utf8_lossy(&output.stdout).contains("to finish"));
    let good = author(&["questions", "--knowledge", folder], "");
    assert!(good.status.success(), "everything else works");
}

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("it is there").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("copied");
        }
    }
}

#[test]
fn book_writes_one_page() {
    let root = tempfile::tempdir().expect("a folder");
    let file = root.path().join("review.html");
    let path = file.to_str().expect("a plain path");
    let output = author(&["book", path], "");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains(path) && said.contains("kB"), "{said}");
    let page = std::fs::read_to_string(&file).expect("written");
    assert!(page.starts_with("<!DOCTYPE html>") && page.ends_with("</html>"));
    assert!(!page.contains("<script"));
    refused(
        &["book", "no-such-folder/book.html"],
        "",
        &["no-such-folder/book.html"],
    );
}

#[test]
fn questions_have_what_an_encoder_needs() {
    let all = json(&author(&["questions", "--json"], ""));
    for question in all.as_array().expect("a list") {
        for key in ["id", "text", "kind", "asked_when"] {
            assert!(
                question[key].as_str().is_some_and(|s| !s.is_empty()),
                "{key}: {question}"
            );
        }
        let options = question["options"].as_array().expect("a list");
        assert_eq!(
            options.is_empty(),
            question["kind"] == "number",
            "{question}"
        );
        assert!(
            options
                .iter()
                .all(|o| o["text"].as_str().is_some_and(|s| !s.is_empty()))
        );
    }
}

#[test]
fn assess_reads_answers_as_they_stand() {
    let emergency = json(&author(
        &["assess", "-"],
        r#"{"answers": {"breathing_chest": ["cough_blood"]}}"#,
    ));
    assert_eq!(emergency["urgency"], "U5");
    assert_eq!(emergency["rules"][0], "RF01");
    for key in ["causes", "scores", "next", "knowledge_version"] {
        assert!(emergency.get(key).is_some(), "{key}");
    }
    let cause = &emergency["causes"][0];
    for key in ["id", "fit", "share", "for", "against"] {
        assert!(cause.get(key).is_some(), "{key}");
    }
}

#[test]
fn consult_walks_and_stops_where_the_widget_does() {
    let stopped = json(&author(
        &["consult", "-"],
        r#"{"answers": {"breathing_chest": ["cough_blood"]}}"#,
    ));
    let board = [
        "breathing_chest",
        "leg_now",
        "back_nerves",
        "injury_infection",
    ];
    assert_eq!(stopped["asked"], serde_json::json!(board), "the first page");
    assert_eq!(stopped["stopped_by_emergency"], true);
    let on = json(&author(
        &["consult", "--go-on", "-"],
        r#"{"answers": {"breathing_chest": ["cough_blood"]}}"#,
    ));
    assert!(on["asked"].as_array().expect("a list").len() > 10);
    assert_eq!(on["urgency"], "U5", "the urgency stays");
    let nothing = json(&author(&["consult", "-"], r#"{"answers": {}}"#));
    assert!(
        nothing["urgency"].as_str() >= Some("U3"),
        "not sure is never no"
    );
}

#[test]
fn wrong_input_is_named() {
    refused(&["assess", "-"], "{", &["not JSON"]);
    refused(&["assess", "-"], "{}", &["answers"]);
    refused(&["assess", "-"], r#"{"answers": {"agee": 3}}"#, &["agee"]);
    refused(
        &["assess", "-"],
        r#"{"answers": {"age": 300}}"#,
        &["age", "300", "120"],
    );
    refused(
        &["assess", "-"],
        r#"{"answers": {"age": "old"}}"#,
        &["age", "old"],
    );
    refused(
        &["assess", "-"],
        r#"{"answers": {"age": -1}}"#,
        &["age", "-1"],
    );
    refused(
        &["assess", "-"],
        r#"{"answers": {"age": 1.5}}"#,
        &["age", "1.5"],
    );
    refused(
        &["assess", "-"],
        r#"{"answers": {"sex": "unknown"}}"#,
        &["sex", "unknown", "female"],
    );
    refused(
        &["assess", "-"],
        r#"{"answers": {"side": ["left"]}}"#,
        &["side", "left"],
    );
    refused(
        &["assess", "-"],
        r#"{"answers": {"complaints": ["pian"]}}"#,
        &["complaints", "pian"],
    );
    refused(
        &["assess", "-"],
        r#"{"answers": {"complaints": {"pain": "maybe"}}}"#,
        &["pain", "maybe"],
    );
    refused(
        &["assess", "-"],
        r#"{"answers": {"complaints": ["none", "pain"]}}"#,
        &["none"],
    );
    refused(
        &["assess", "-"],
        r#"{"answers": {"chest_pain": "yes"}}"#,
        &["chest_pain", "breathing_chest"],
    );
    refused(
        &["consult", "no-such-file.json"],
        "",
        &["no-such-file.json"],
    );
    refused(&["consult"], "", &["FILE"]);
    refused(&["dance"], "", &["dance"]);
    refused(&[], "", &["cargo author check"]);
}

#[test]
fn wrong_knowledge_is_named_with_its_place() {
    let output = author(&["check", "--knowledge", "tests"], "");
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        said.contains("settings.toml") && said.contains("mend:"),
        "{said}"
    );
}

//! `cargo author scan`: what it reads and refuses, what it counts, and its exit code.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use leg_triage_author::scan::{self, Scanned, file};
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

/// Heavy legs are not a sign of it, so half of its four rows are too low.
const SMALL: &str = r#"
[[grid]]
danger = "vasculitis_purpura"
name = "small"
floor = "U4"
source = ["N3"]
why = "To try out the scan."
always = { age = 40, side = "both", medicines = ["statin"], trend = "same" }
axis = [
  { name = "sign", values = [
    { is = "spots", leg_now = ["spots"] },
    { is = "heavy", complaints = ["heaviness"], medicines = ["diuretic"], trend = "better" },
  ] },
  { name = "since", values = [{ is = "yesterday", since = "under_2_days" }, { is = "days", since = "days_2_14" }] },
]
"#;

fn folder(text: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join(file::FILE), text).expect("written");
    folder
}

fn scanned(text: &str) -> Vec<Scanned> {
    scan::scan(real(), folder(text).path(), None).unwrap_or_else(|faults| panic!("{faults}"))
}

#[test]
fn every_combination_is_held_against_the_floor() {
    let all = scanned(SMALL);
    assert_eq!(all.len(), 1);
    let small = &all[0];
    assert_eq!(small.grid.len(), 4);
    assert_eq!(small.grid.places(2), [1, 0]);
    assert_eq!(small.given[0], Urgency::U4);
    assert!(small.given[2] < Urgency::U4, "{:?}", small.given);
    let below: Vec<usize> = small.below().map(|(row, _)| row).collect();
    assert_eq!(below, [2, 3]);
    assert_eq!(small.by_value(), [vec![0, 2], vec![1, 1]]);
    assert_eq!(scan::below(&all), 2);
    let none = scan::scan(real(), folder(SMALL).path(), Some("dvt"));
    assert_eq!(none.map(|all| all.len()).ok(), Some(0));
}

/// A row tells everything that its parts tell: lists are combined, single answers replace each other.
#[test]
fn the_parts_of_a_row_come_together() {
    let all = scanned(SMALL);
    let grid = &all[0].grid;
    let told = |row| {
        let answers = grid.told(real(), &grid.places(row));
        let get = |question: &str| {
            let ix = real().names.question(question).expect(question);
            answers.get(ix).copied()
        };
        (get("medicines"), get("trend"), get("since"))
    };
    let named = |question: &str, value: Value| {
        let read = leg_triage_author::answers_file::one(real(), question, &value);
        read.map(|(_, answer)| answer).ok()
    };
    let (medicines, trend, since) = told(3);
    assert_eq!(
        medicines,
        named("medicines", serde_json::json!(["statin", "diuretic"]))
    );
    assert_eq!(trend, named("trend", "better".into()));
    assert_eq!(since, named("since", "days_2_14".into()));
    let (medicines, trend, _) = told(0);
    assert_eq!(medicines, named("medicines", serde_json::json!(["statin"])));
    assert_eq!(trend, named("trend", "same".into()));
}

#[test]
fn is_said_to_people_and_to_machines() {
    let all = scanned(SMALL);
    let text = scan::text(real(), &all, true);
    for said in [
        "4 answer sets in 1 grid,",
        "2 lie below their floor",
        "sign heavy 100 %",
        "vasculitis_purpura ",
        "not U4: small; sign: heavy; since: yesterday",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(
        !text.contains("sign spots"),
        "none of these is below: {text}"
    );
    assert!(!scan::text(real(), &all, false).contains("sign: heavy"));
    let shown = scan::json(real(), &all, true);
    assert_eq!(shown["sets"], 4);
    assert_eq!(shown["below"], 2);
    let grid = &shown["grids"][0];
    assert_eq!(grid["floor"], "U4");
    assert_eq!(grid["axes"]["sign"]["heavy"]["below"], 2);
    assert_eq!(grid["axes"]["since"]["days"]["of"], 2);
    assert_eq!(grid["rows_below"][0]["told"]["sign"], "heavy");
}

#[test]
fn what_is_wrong_is_named_with_its_line_and_a_mend() {
    let refused = |from: &str, to: &str, says: &[&str]| {
        assert!(SMALL.contains(from), "{from}");
        let text = SMALL.replacen(from, to, 1);
        let faults = scan::scan(real(), folder(&text).path(), None).expect_err(to);
        let said = faults.to_string();
        for part in says.iter().chain(&["scan.toml:", "mend: "]) {
            assert!(said.contains(part), "`{part}` is not in: {said}");
        }
    };
    refused(
        "\"vasculitis_purpura\"",
        "\"vasculitis\"",
        &["scan.toml:3", "`vasculitis`"],
    );
    refused("\"N3\"", "\"N33\"", &["scan.toml:6"]);
    refused("source = [\"N3\"]", "source = []", &["no source"]);
    refused("\"To try out the scan.\"", "\" \"", &["`why`"]);
    refused("floor = \"U4\"", "floor = \"U6\"", &["U6"]);
    refused("floor =", "flor =", &["flor"]);
    refused(
        "since = \"under_2_days\"",
        "sinse = \"under_2_days\"",
        &["scan.toml:14", "sinse"],
    );
    refused(
        "\"under_2_days\"",
        "\"under_3_days\"",
        &["scan.toml:14", "under_3_days"],
    );
    refused("[\"statin\"]", "[\"statine\"]", &["scan.toml:8", "statine"]);
    refused("age = 40", "age = 400", &["400"]);
    refused("age = 40", "spots = \"yes\"", &["\"leg_now\": [\"spots\"]"]);
    refused(
        "is = \"heavy\"",
        "is = \"spots\"",
        &["scan.toml:12", "second value"],
    );
    refused("name = \"since\"", "name = \"sign\"", &["second axis"]);
    refused(
        "{ is = \"days\", since = \"days_2_14\" }",
        "{ is = \"days\", trend = \"same\" }",
        &["`sign` and `since`", "`trend`"],
    );
    let text = format!("{SMALL}{SMALL}");
    let faults = scan::scan(real(), folder(&text).path(), None).expect_err("twice");
    assert!(
        faults.to_string().contains("a second grid `small`"),
        "{faults}"
    );
    let empty = tempfile::tempdir().expect("a folder");
    let faults = scan::scan(real(), empty.path(), None).expect_err("no file");
    assert!(faults.to_string().contains("cannot be read"), "{faults}");
}

/// A grid without rows would promise what nothing checks.
#[test]
fn an_axis_has_values() {
    let end = SMALL.find("axis = [").expect("the axes");
    let (head, _) = SMALL.split_at(end);
    for (axes, says) in [
        ("axis = []", "no axis"),
        ("axis = [{ name = \"sign\", values = [] }]", "no values"),
    ] {
        let text = format!("{head}{axes}\n");
        let faults = scan::scan(real(), folder(&text).path(), None).expect_err(axes);
        assert!(faults.to_string().contains(says), "{faults}");
    }
}

fn author(args: &[&str], knowledge: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_author"))
        .args(args)
        .arg("--knowledge")
        .arg(knowledge)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("the command starts")
}

/// So that a script can rely on it.
#[test]
fn the_exit_code_says_whether_a_row_is_too_low() {
    let root = tempfile::tempdir().expect("a folder");
    let copy = root.path().join("knowledge");
    copy_folder(&knowledge(), &copy);
    let write = |text: &str| std::fs::write(copy.join(file::FILE), text).expect("written");
    write(SMALL);
    let output = author(&["scan", "--json"], &copy);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        said.contains("2 answer sets lie below their floor"),
        "{said}"
    );
    let shown: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(shown["below"], 2);

    write(&SMALL.replace("floor = \"U4\"", "floor = \"U1\""));
    let output = author(&["scan", "vasculitis_purpura"], &copy);
    assert_eq!(output.status.code(), Some(0));
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("0 lie below their floor"), "{said}");

    assert_eq!(author(&["scan", "no_such"], &copy).status.code(), Some(2));
    write("[[grid]]\n");
    assert_eq!(author(&["scan"], &copy).status.code(), Some(1));
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

/// The real grids: however people tell a danger, it never ends below the floor of its grid.
#[test]
fn no_presentation_ends_below_its_floor() {
    let all = scan::scan(real(), &knowledge(), None).unwrap_or_else(|faults| panic!("{faults}"));
    assert!(all.len() >= 30, "grids for every danger");
    let below: Vec<String> = all
        .iter()
        .filter(|scanned| scanned.below().next().is_some())
        .map(|scanned| {
            format!(
                "{} {}: {}",
                scanned.grid.danger,
                scanned.grid.name,
                scanned.below().count()
            )
        })
        .collect();
    assert!(below.is_empty(), "{}", below.join("\n"));
}

//! `cargo author cases`: what it counts, explains and writes, and what it says of wrong cases.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use leg_triage_author::cases::outcome::Miss;
use leg_triage_author::cases::{Options, accuracy, failures, figures, file, outcome, run};
use leg_triage_author::{Silence, answers_file, consult};
use leg_triage_compiler::{Compiled, compile};
use serde_json::{Value, json};
use tempfile::TempDir;

fn knowledge() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge")
}

fn real() -> &'static Compiled {
    static REAL: OnceLock<Compiled> = OnceLock::new();
    REAL.get_or_init(|| compile(&knowledge()).unwrap_or_else(|faults| panic!("{faults}")))
}

/// A case that stops at once, one about which nothing is told, and a child's.
const THREE: &str = r#"
{"id": "face", "answers": {"breathing_chest": ["stroke_signs"]}, "urgency": ["U5", "U5"], "accept": ["no_such_cause", "pe"], "scope": "in", "quality": "good"}
{"id": "silent", "answers": {"age": 50}, "urgency": ["U5", "U5"], "accept": ["no_such_cause"], "scope": "in", "quality": "bad", "unsolvable": "Nothing is told."}
{"id": "young", "answers": {"age": 7}, "urgency": ["U1", "U1"], "accept": ["pe"], "scope": "child", "quality": "thin"}
"#;

fn folder(cases: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("some.jsonl"), cases).expect("written");
    folder
}

fn ran(cases: &str, options: Options) -> Result<String, String> {
    run(real(), &knowledge(), folder(cases).path(), options)
}

fn author(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_author"))
        .args(args)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("the command starts")
}

#[test]
fn counts_by_group_with_the_right_denominators() {
    let options = Options {
        json: true,
        ..Options::default()
    };
    let text = ran(THREE, options).expect("figures");
    let shown: Value = serde_json::from_str(&text).expect("JSON");
    let all = &shown["groups"][0];
    assert_eq!(all["group"], "all");
    assert_eq!(all["cases"], 3);
    // Unsolvable, but in each denominator all the same.
    assert_eq!(all["unsolvable"], 1);
    // In either reading the child is given more than is right, and the untold case less.
    for reading in ["not_sure", "no", "none_of_these"] {
        let read = &all[reading];
        assert_eq!(read["in_range"]["n"], 1, "{reading}");
        assert_eq!(read["above"]["n"], 1);
        assert_eq!(read["below"]["n"], 1);
        assert_eq!(read["safe"]["n"], 2);
        assert_eq!(read["in_range"]["of"], 3);
        assert_eq!(read["missed"]["n"], 1);
        assert_eq!(read["missed"]["of"], 2);
        // The untold case has a bad story, so none of the good ones is missed.
        assert_eq!(read["missed_good"]["n"], 0);
        assert_eq!(read["missed_good"]["of"], 1);
        // For the causes: adults with a right cause that the knowledge has.
        assert_eq!(read["first"]["of"], 1);
        assert_eq!(read["first_three"]["of"], 1);
    }
    let names: Vec<&str> = shown["groups"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|group| group["group"].as_str())
        .collect();
    assert_eq!(
        names,
        [
            "all",
            "set some",
            "in scope",
            "children",
            "good story",
            "thin story",
            "bad story",
            "from U1",
            "from U5"
        ]
    );
    let face = &shown["cases"][0]["not_sure"];
    assert_eq!(
        face["questions"], 4,
        "up to where the widget stops: the first page"
    );
    assert!(
        face["asked"].as_array().expect("a list").len() > 10,
        "and on"
    );
    assert_eq!(face["ranks"]["no_such_cause"], Value::Null);
    assert!(face["ranks"]["pe"].as_u64() >= Some(1));
    assert_eq!(shown["cases"][2]["no"]["counted_for_causes"], false);
}

#[test]
fn tables_and_explanations_are_for_people() {
    let text = ran(THREE, Options::default()).expect("a table");
    for said in [
        "3 cases",
        "in range",
        "too low (unsafe)",
        "urgent ones missed",
        "of good stories",
        "not sure     3",
        "none         3",
        "set some: 1 of 3 too low, 1 too high, 1 of 2 urgent ones missed, 0 of 1 of good stories",
        "median",
        "marked as unsolvable, and counted above all the same: 1",
        "silent: Nothing is told.",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("== silent"), "{text}");
    let options = Options {
        failures: true,
        ..Options::default()
    };
    let knee = r#"{"id": "knee", "answers": {"age": 70, "places": ["place_knee"], "complaints": ["pain"], "elsewhere": {"other_joints": "no"}}, "urgency": ["U1", "U5"], "accept": ["pe"], "scope": "in", "quality": "thin"}"#;
    let text = ran(&format!("{THREE}{knee}\n"), options).expect("explanations");
    let at = |said: &str| {
        text.find(said)
            .unwrap_or_else(|| panic!("{said} is missing: {text}"))
    };
    assert!(
        at("== silent: emergency missed") < at("== young: urgency above the range"),
        "the worst first"
    );
    at("== knee: right cause not among the first three");
    at("no_such_cause is not in the knowledge");
    at("age 70");
    at("place_knee:yes");
    at("right: pe ranks ");
    // What speaks for the first cause, in the words that the person reads.
    let place = folder(knee);
    let cases = file::read(real(), place.path()).expect("a case");
    let outcomes = outcome::walk_all(real(), &cases, Silence::NotSure);
    let evidence = &outcomes[0].assessment.causes[0].evidence[0];
    let words = failures::words(real(), evidence);
    assert!(words.contains(' '), "{words}");
    at(&words);
    at("against: ");
}

/// `cases` and `consult` walk in the same way and end with the same result.
#[test]
fn ends_as_consult_does() {
    let place = folder(THREE);
    let cases = file::read(real(), place.path()).expect("cases");
    for outcome in outcome::walk_all(real(), &cases, Silence::NotSure) {
        let stopped = consult(real(), &outcome.case.told, false);
        assert_eq!(stopped["urgency"], outcome.urgency.code());
        assert_eq!(
            stopped["asked"].as_array().map(Vec::len),
            Some(outcome.asked)
        );
        let on = consult(real(), &outcome.case.told, true);
        assert_eq!(
            on["asked"].as_array().map(Vec::len),
            Some(outcome.walk.asked.len())
        );
        if outcome.case.id == "silent" {
            assert_eq!(outcome.misses(), [Miss::Emergency]);
        }
    }
    // And what consult reads is what the cases hold.
    let told = answers_file::read(real(), &json!({"answers": {"age": 7}}).to_string());
    assert_eq!(told.as_ref(), Ok(&cases[2].told));
}

#[test]
fn figures_are_written_sealed_and_read_back() {
    let root = tempfile::tempdir().expect("a folder");
    let copy = root.path().join("knowledge");
    copy_folder(&knowledge(), &copy);
    let file = copy.join(accuracy::FILE);
    // The earlier file must neither matter nor be needed.
    if file.exists() {
        std::fs::remove_file(&file).expect("removed");
    }
    let cases = folder(THREE);
    let path = |path: &Path| path.to_str().expect("a plain path").to_owned();
    let arguments = [
        "cases",
        &path(cases.path()),
        "--knowledge",
        &path(&copy),
        "--write",
    ];
    let output = author(&arguments);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let read = || std::fs::read_to_string(&file).expect("written");
    let first = read();
    let compiled = compile(&copy).unwrap_or_else(|faults| panic!("{faults}"));
    let source = &compiled.source.accuracy.as_ref().expect("read").entry;
    assert_eq!((source.cases, source.urgent, source.missed), (3, 2, 1));
    let packed = compiled.knowledge.accuracy.expect("packed");
    let shown = (packed.cases, packed.in_range, packed.below);
    assert_eq!(shown, (3, 1, 1));
    assert_eq!((packed.urgent, packed.missed), (2, 1));

    // The written file does not change the hash.
    assert!(author(&arguments).status.success());
    assert_eq!(read(), first);
    let hash = || accuracy::hash(&copy, cases.path()).expect("a hash");
    let before = hash();
    assert!(first.contains(&before));
    let add = |file: &str| {
        let file = copy.join(file);
        let text = std::fs::read_to_string(&file).expect("it is there");
        std::fs::write(&file, format!("{text}\n# more\n")).expect("written");
    };
    add("advice.toml");
    add("text/en/ui.ftl");
    assert_eq!(hash(), before, "words and advice change no figure");
    add("conditions/pad.toml");
    let after = hash();
    assert_ne!(after, before);
    std::fs::write(cases.path().join("more.jsonl"), "").expect("written");
    assert_ne!(hash(), after);

    // Figures of another version are not shown.
    let settings = copy.join("settings.toml");
    let text = std::fs::read_to_string(&settings).expect("it is there");
    let version = &compiled.knowledge.settings.version;
    let changed = text.replacen(&format!("\"{version}\""), "\"another\"", 1);
    std::fs::write(&settings, changed).expect("written");
    let compiled = compile(&copy).unwrap_or_else(|faults| panic!("{faults}"));
    assert_eq!(compiled.knowledge.accuracy, None);
}

#[test]
fn groups_leave_out_what_has_no_case() {
    let place = folder(THREE);
    let cases = file::read(real(), place.path()).expect("cases");
    let outcomes = outcome::walk_all(real(), &cases[..1], Silence::No);
    let names: Vec<String> = figures::groups(&outcomes)
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    assert_eq!(
        names,
        ["all", "set some", "in scope", "good story", "from U5"]
    );
}

#[test]
fn wrong_cases_are_named_with_their_place() {
    let line = |change: &dyn Fn(&mut Value)| {
        let mut case = json!({
            "id": "a", "answers": {"age": 50}, "urgency": ["U1", "U2"], "accept": [],
            "scope": "in", "quality": "good",
        });
        change(&mut case);
        case.to_string()
    };
    let good = line(&|_| {});
    let refused = |cases: &str, names: &[&str]| {
        let said = ran(cases, Options::default()).expect_err(cases);
        for name in names {
            assert!(said.contains(name), "`{name}` is not in: {said}");
        }
    };
    refused("{", &["some.jsonl:1"]);
    refused(
        &format!("{good}\n\n{good}\n"),
        &["some.jsonl:3", "second", "\"a\""],
    );
    refused(
        &line(&|c| c["urgency"] = json!(["U4", "U2"])),
        &["U4", "U2"],
    );
    refused(&line(&|c| c["urgency"] = json!(["U4"])), &["some.jsonl:1"]);
    refused(&line(&|c| c["scope"] = json!("near")), &["near"]);
    refused(&line(&|c| c["qualty"] = json!("good")), &["qualty"]);
    refused(&line(&|c| c["unsolvable"] = json!(" ")), &["unsolvable"]);
    refused(&line(&|c| c["why"] = json!("")), &["why"]);
    refused(&line(&|c| c["group"] = json!("dangers")), &["dangers"]);
    refused(&line(&|c| c["answers"] = json!({"agee": 50})), &["agee"]);
    refused(&line(&|c| c["answers"] = json!({"age": 500})), &["500"]);
    refused("\n", &["no case"]);
    assert!(ran(&good, Options::default()).is_ok());

    for (arguments, name) in [
        (&["cases"][..], "DIR"),
        (&["cases", "no-such-folder"], "no-such-folder"),
        (&["cases", "src"], "jsonl"),
    ] {
        let output = author(arguments);
        assert_eq!(output.status.code(), Some(2));
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains(name), "{said}");
    }
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

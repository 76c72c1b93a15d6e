//! The two readings of what a case does not tell, and which cases the published figures count.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use leg_triage_author::Silence;
use leg_triage_author::cases::{Options, accuracy, figures, file, run, score, worst};
use leg_triage_compiler::{Compiled, compile};
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

/// Our own cases have their own rows in the table, and are not in the published figures.
#[test]
fn our_own_cases_neither_flatter_nor_shame() {
    let own = r#"{"id": "own-1", "set": "own", "story": "My face dropped.", "answers": {"breathing_chest": ["stroke_signs"]}, "urgency": ["U5", "U5"], "accept": [], "scope": "in", "quality": "good"}
{"id": "told-1", "set": "told", "group": "danger", "why": "Nothing of it can be told.", "answers": {"age": 50}, "urgency": ["U5", "U5"], "accept": [], "scope": "in", "quality": "good"}
{"id": "told-2", "set": "told", "group": "harmless", "answers": {"age": 50}, "urgency": ["U1", "U5"], "accept": [], "scope": "in", "quality": "good"}"#;
    let place = folder(&format!("{THREE}{own}\n"));
    let cases = file::read(real(), place.path()).expect("cases");
    let scored = score(real(), &cases);
    let count = |name: &str| {
        let mut groups = scored[0].groups.iter();
        let group = groups.find(|(group, _)| group == name);
        group.map(|(_, figures)| (figures.cases, figures.below.n))
    };
    assert_eq!(
        ["all", "set some", "set own", "set told"].map(count),
        [Some((6, 2)), Some((3, 1)), Some((1, 0)), Some((2, 1))]
    );
    assert_eq!(
        ["told dangers", "told harmless", "some dangers"].map(count),
        [Some((1, 1)), Some((1, 0)), None]
    );
    let shown = worst(&scored);
    assert_eq!((shown.cases, shown.below, shown.missed), (3, 1, 1));
    let none = accuracy::Worst::of(&[figures::shown(&scored[0].outcomes[3..])]);
    assert!(accuracy::write(&real().knowledge.settings, &none, "").is_err());
    let options = Options {
        failures: true,
        ..Options::default()
    };
    let text = run(real(), &knowledge(), place.path(), options).expect("explanations");
    assert!(
        text.contains("hard about it: Nothing of it can be told."),
        "{text}"
    );
}

/// Somebody with heavy legs who tells nothing else: "not sure" keeps the other signs open, "no" does
/// not, and the figure shown is never the better of the two.
#[test]
fn the_worse_reading_is_shown() {
    let case = |id: &str, range: &str| {
        format!(
            r#"{{"id": "{id}", "answers": {{"age": 40, "complaints": ["heaviness"], "side": "both", "since": "under_2_days"}}, "urgency": {range}, "accept": [], "scope": "in", "quality": "good"}}"#
        )
    };
    let text = format!(
        "{}\n{}\n",
        case("low", r#"["U1", "U1"]"#),
        case("high", r#"["U3", "U3"]"#)
    );
    let place = folder(&text);
    let cases = file::read(real(), place.path()).expect("cases");
    let scored = score(real(), &cases);
    let urgency = |silence: Silence| {
        let reading = scored.iter().find(|s| s.silence == silence).expect("read");
        reading.outcomes[0].urgency.code()
    };
    assert_eq!(urgency(Silence::NotSure), "U3");
    assert_eq!(urgency(Silence::No), "U1");
    // Each reading has one of the two right; the first has none too low.
    assert_eq!(scored[0].groups[0].1.in_range.n, 1);
    assert_eq!(scored[0].groups[0].1.below.n, 0);
    let shown = worst(&scored);
    assert_eq!((shown.cases, shown.in_range, shown.below), (2, 1, 1));
}

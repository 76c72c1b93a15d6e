//! The people of `knowledge/examples` are walked, and what a walk does not show is refused.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

use std::path::Path;
use std::sync::OnceLock;

use leg_triage_author::examples::{Shown, check, print};
use leg_triage_compiler::{Compiled, compile};

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../knowledge"))
}

fn real() -> &'static Compiled {
    static REAL: OnceLock<Compiled> = OnceLock::new();
    REAL.get_or_init(|| compile(folder()).unwrap_or_else(|faults| panic!("{faults}")))
}

/// Checks the examples in a text against the real knowledge.
fn of(example: &str) -> Shown {
    let dir = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(dir.path().join("examples")).expect("a folder in it");
    std::fs::write(dir.path().join("examples/1.toml"), example).expect("written");
    check(real(), dir.path())
}

/// A walker of 66 with a calf that aches after two streets, and what they must be shown.
fn walker(shows: &str) -> String {
    format!(
        "[[example]]\nid = \"walker\"\nwho = \"A man of 66\"\nanswers = {{ age = 66, sex = \"male\", side = \"left\", \
         places = [\"place_calf\"], complaints = [\"pain\"], since = \"over_12_weeks\", onset = \"gradual\", \
         trend = \"same\", severity = 5, slow_signs = [\"walking_pain\"], eases_standing = \"within_10_min\" }}\n\
         shows = [{shows}]\n"
    )
}

/// Expects one fault that contains all of these.
#[track_caller]
fn refused(shown: &Shown, says: &[&str]) {
    let faults: Vec<String> = shown
        .faults
        .sorted()
        .iter()
        .map(ToString::to_string)
        .collect();
    let found = faults.iter().any(|f| says.iter().all(|s| f.contains(s)));
    assert!(found, "{says:?} is not in {faults:#?}");
}

#[test]
fn every_statement_and_every_claim_is_shown_to_a_person_or_has_a_reason() {
    let shown = check(real(), folder());
    assert!(shown.faults.is_empty(), "{}", shown.faults);
    assert_eq!(shown.statements.0 + shown.statements.1, 134);
    assert!(shown.people >= 25, "{} people", shown.people);
    assert!(shown.claims.2 >= 39, "{:?}", shown.claims);
}

#[test]
fn words_that_a_person_sees_count_and_others_are_refused_with_the_nearest() {
    let good = r#"{ statement = "S0.22", words = "goes within  MINUTES of standing still", where = "result" }"#;
    let shown = of(&walker(good));
    assert_eq!(shown.by["S0.22"], ["walker"]);
    refused(&shown, &["no example shows 133 statements: S0.01 S0.02"]);
    refused(&shown, &["ledger.toml", "no example shows `A0.07`"]);

    let elsewhere = good.replace("result", "question");
    refused(
        &of(&walker(&elsewhere)),
        &[
            "examples/1.toml",
            "`walker` does not show S0.22: on no question",
        ],
    );
    let other = good.replace("standing still", "sitting down");
    let shown = of(&walker(&other));
    assert!(!shown.by.contains_key("S0.22"));
    refused(
        &shown,
        &[
            "nowhere on the result",
            "sitting down",
            "of standing still”",
            "shown: pad",
        ],
    );
    // The words of a condition that this person is not shown.
    let unseen =
        r#"{ statement = "S0.22", words = "Tiny crystals make a joint hot", where = "result" }"#;
    refused(&of(&walker(unseen)), &["does not show S0.22"]);
}

#[test]
fn slips_in_an_example_are_named() {
    let shows = |id: &str, words: &str| {
        format!(r#"{{ statement = "{id}", words = "{words}", where = "result" }}"#)
    };
    refused(
        &of(&walker(&shows("S0.39", "standing still"))),
        &["no statement or claim `S0.39`"],
    );
    refused(&of(&walker(&shows("S0.22", " the "))), &["too short"]);
    let twice = walker("") + &walker("");
    refused(&of(&twice), &["`walker` is defined twice"]);
    let unasked = walker("").replace("age = 66", "age = 66, child_signs = [\"child_unwell\"]");
    refused(
        &of(&unasked),
        &["answers `child_signs`, which nobody asks them"],
    );
    let unknown = walker("").replace("age = 66", "years = 66");
    refused(&of(&unknown), &["`walker`: there is no question \"years\""]);
    refused(&of("[[example]]\nid = \"x\"\n"), &["missing field `who`"]);
}

#[test]
fn an_example_is_printed_as_its_person_reads_it() {
    let text = print(real(), folder(), "smoker_two_streets")
        .expect("it is there")
        .expect("good answers");
    for said in [
        "asked:",
        "[q-age]",
        "shown:",
        "[c-pad, its name]",
        "\nU3, shown: pad",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(print(real(), folder(), "nobody").is_none());
}

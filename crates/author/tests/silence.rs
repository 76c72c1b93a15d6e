//! How untold questions are answered, and that the short way through the questions shows the rules the
//! same as the long one.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use leg_triage_author::cases::file;
use leg_triage_author::{Silence, answers_file, complete, walk};
use leg_triage_compiler::{Compiled, compile};
use leg_triage_engine::{Answer, Answers, Urgency, Why, judge};
use serde_json::{Value, json};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(name)
}

fn real() -> &'static Compiled {
    static REAL: OnceLock<Compiled> = OnceLock::new();
    REAL.get_or_init(|| compile(&folder("knowledge")).unwrap_or_else(|faults| panic!("{faults}")))
}

/// The answer to a question, from what was told about it, by name as in an answers file.
fn answered(silence: Silence, question: &str, told: Option<Value>) -> Answer {
    let ix = real().names.question(question).expect(question);
    let told = told.map(|told| {
        let (_, answer) = answers_file::one(real(), question, &told).expect("an answer");
        answer
    });
    silence.answer(real(), ix, told)
}

fn named(question: &str, value: Value) -> Answer {
    let (_, answer) = answers_file::one(real(), question, &value).expect("an answer");
    answer
}

#[test]
fn a_list_is_none_of_these_but_what_was_told() {
    let some = json!({"chest_pain": "yes", "faint": "no"});
    for silence in [Silence::No, Silence::NoneOfThese] {
        assert_eq!(
            answered(silence, "breathing_chest", None),
            named("breathing_chest", json!([]))
        );
        assert_eq!(
            answered(silence, "breathing_chest", Some(some.clone())),
            named("breathing_chest", json!(["chest_pain"]))
        );
    }
    assert_eq!(
        answered(Silence::NotSure, "breathing_chest", None),
        Answer::NotSure
    );
    assert_eq!(
        answered(Silence::NotSure, "breathing_chest", Some(some.clone())),
        named("breathing_chest", some)
    );
}

#[test]
fn options_are_the_least_alarming_one() {
    for (question, no, none_of_these) in [
        // The lowest in its order of danger; nobody taps it without reading.
        ("trend", json!("better"), json!("not_sure")),
        // A plain yes or no.
        ("spots_ill", json!("no"), json!("no")),
        // Where no is the worse answer.
        ("four_steps", json!("yes"), json!("yes")),
        // Without an order, and a number: there is no least alarming answer.
        ("since", json!("not_sure"), json!("not_sure")),
        ("age", json!("not_sure"), json!("not_sure")),
    ] {
        let at = |silence| answered(silence, question, None);
        assert_eq!(at(Silence::NotSure), Answer::NotSure, "{question}");
        assert_eq!(at(Silence::No), named(question, no), "{question}");
        let between = named(question, none_of_these);
        assert_eq!(at(Silence::NoneOfThese), between, "{question}");
    }
}

#[test]
fn what_was_told_stays() {
    for silence in Silence::ALL {
        for (question, told) in [
            ("trend", json!("worse")),
            ("trend", json!("not_sure")),
            ("breathing_chest", json!("not_sure")),
            ("age", json!(40)),
        ] {
            assert_eq!(
                answered(silence, question, Some(told.clone())),
                named(question, told)
            );
        }
    }
}

fn by_rules(answers: &Answers) -> Urgency {
    let reasons = judge(&real().knowledge, answers).reasons;
    let own = reasons.iter().filter(|r| !matches!(r.why, Why::Cause(_)));
    own.map(|r| r.urgency).max().unwrap_or_default()
}

/// Forgetting and the scan rely on this.
#[test]
fn rules_see_the_same_without_the_search() {
    let cases = file::read(real(), &folder("tests/cases")).expect("cases");
    assert!(cases.len() > 100);
    for case in &cases {
        for silence in Silence::ENDS {
            let asked = walk(real(), &case.told, silence, true);
            let completed = complete(real(), &case.told, silence);
            assert_eq!(
                by_rules(&asked.answers),
                by_rules(&completed),
                "{}",
                case.id
            );
        }
    }
}

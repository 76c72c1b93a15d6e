//! Patients told as people tell things: dangers in lay words or with a circumstance that is easily
//! missed, and harmless complaints with a circumstance that could set off a rule.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

mod common;

use std::path::Path;

use common::real;
use leg_triage_author::Silence;
use leg_triage_author::cases::file::{self, Case, Quality};
use leg_triage_author::cases::outcome::walk_all;
use leg_triage_engine::model::Urgency;

fn told() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let all = file::read(real(), &folder).unwrap_or_else(|e| panic!("{e}"));
    all.into_iter().filter(|case| case.set == "told").collect()
}

#[test]
fn dangers_told_in_lay_words_are_in_range() {
    let cases: Vec<Case> = told()
        .into_iter()
        .filter(|c| c.least >= Urgency::U3)
        .collect();
    assert_eq!(cases.len(), 36);
    for silence in Silence::ENDS {
        let wrong: Vec<String> = walk_all(real(), &cases, silence)
            .iter()
            .filter(|o| o.below() || o.above())
            .map(|o| format!("{}: {:?}", o.case.id, o.urgency))
            .collect();
        assert!(wrong.is_empty(), "{silence:?}:\n{}", wrong.join("\n"));
    }
}

#[test]
fn harmless_ones_are_not_sent_too_high() {
    let cases: Vec<Case> = told()
        .into_iter()
        .filter(|c| c.least < Urgency::U3)
        .collect();
    assert_eq!(cases.len(), 9);
    for silence in Silence::ENDS {
        let outcomes = walk_all(real(), &cases, silence);
        let right = outcomes.iter().filter(|o| !o.below() && !o.above());
        assert!(right.count() >= 7, "{silence:?}");
    }
}

/// The development cases, with what is untold left untold: a ratchet for what the knowledge has
/// reached.
#[test]
fn development_cases_are_not_too_low() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let all = file::read(real(), &folder).unwrap_or_else(|e| panic!("{e}"));
    let dev: Vec<Case> = all.into_iter().filter(|case| case.set == "dev").collect();
    for (silence, too_low, too_high) in [(Silence::NotSure, 0, 20), (Silence::NoneOfThese, 2, 20)] {
        let outcomes = walk_all(real(), &dev, silence);
        let missed = outcomes
            .iter()
            .filter(|o| o.urgent() && o.below() && o.case.quality == Quality::Good);
        assert_eq!(
            missed.count(),
            0,
            "{silence:?}: urgent ones of good stories"
        );
        assert!(
            outcomes.iter().filter(|o| o.below()).count() <= too_low,
            "{silence:?}: too low"
        );
        assert!(
            outcomes.iter().filter(|o| o.above()).count() <= too_high,
            "{silence:?}: too high"
        );
    }
}

//! Patients told as people tell things: dangers in lay words or with a circumstance that is easily not asked, and
//! harmless complaints with a circumstance that could set a rule off.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

mod common;

use std::path::Path;

use common::real;
use leg_triage_author::cases::file::{self, Case};
use leg_triage_author::cases::outcome::walk_all;
use leg_triage_engine::model::Urgency;

fn told() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let all = file::read(real(), &folder).unwrap_or_else(|e| panic!("{e}"));
    all.into_iter().filter(|case| case.set == "told").collect()
}

#[test]
fn dangers_told_in_lay_words_are_in_range() {
    let cases: Vec<Case> = told().into_iter().filter(|c| c.least >= Urgency::U3).collect();
    assert_eq!(cases.len(), 36);
    let wrong: Vec<String> = walk_all(real(), &cases)
        .iter()
        .filter(|o| o.below() || o.above())
        .map(|o| format!("{}: {:?}", o.case.id, o.urgency))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn harmless_ones_are_not_sent_too_high() {
    let cases: Vec<Case> = told().into_iter().filter(|c| c.least < Urgency::U3).collect();
    assert_eq!(cases.len(), 9);
    let outcomes = walk_all(real(), &cases);
    let right = outcomes.iter().filter(|o| !o.below() && !o.above());
    assert!(right.count() >= 7);
}

//! No dangerous cause leads at a low level: below U3 none is shown with a share that counts, whatever
//! was answered, and no result names a time sooner than its own level.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

mod common;

use common::{any_answers, knowledge, quick, real, tries};
use leg_triage_engine::model::Urgency;
use leg_triage_engine::{Answer, Answers, Assessment, next_question};
use proptest::prelude::*;

/// The dangerous causes shown with a share that counts, if the level is low.
fn leading(a: &Assessment) -> Vec<(&'static str, f32)> {
    let settings = &knowledge().settings;
    if a.urgency >= Urgency::U3 {
        return Vec::new();
    }
    a.shown(knowledge())
        .filter(|c| knowledge().dangers.contains(&c.condition) && c.share >= settings.danger_share)
        .map(|c| {
            (
                real().names.conditions[usize::from(c.condition)].as_str(),
                c.share,
            )
        })
        .collect()
}

/// Answers what is asked, and no more.
fn walk(told: &Answers) -> Answers {
    let k = knowledge();
    let mut answers = Answers::new();
    while let Some(ix) = next_question(k, &answers) {
        let answer = told.get(ix).copied().unwrap_or(Answer::NotSure);
        answers.set(k, ix, answer).expect("its own answer");
    }
    answers
}

proptest! {
    #![proptest_config(tries(400))]

    #[test]
    fn no_danger_leads_at_a_low_level(answers in any_answers()) {
        prop_assert_eq!(leading(&quick(&answers)), vec![]);
    }
}

proptest! {
    #![proptest_config(tries(24))]

    #[test]
    fn no_danger_leads_after_a_walk(answers in common::people(12)) {
        let a = quick(&walk(&answers));
        prop_assert_eq!(leading(&a), vec![]);
    }
}

/// The knowledge marks what kills or costs a leg.
#[test]
fn the_dangers_are_listed() {
    let dangers = &knowledge().dangers;
    for id in [
        "dvt",
        "pe",
        "aaa_rupture",
        "ali",
        "clti",
        "septic_arthritis",
        "osteomyelitis",
        "spinal_infection",
        "nec_fasc",
        "compartment_acute",
        "rhabdo",
        "cord_compression",
        "ces",
        "gbs",
        "stroke",
        "fracture",
        "bone_metastasis_myeloma",
        "sarcoma",
        "diabetic_foot",
        "phlegmasia",
        "hip_thigh_stress_fracture",
    ] {
        let ix = real()
            .names
            .conditions
            .iter()
            .position(|c| c == id)
            .expect(id);
        assert!(dangers.contains(&u16::try_from(ix).expect("few")), "{id}");
    }
}

/// Whom to see is said without a time: how soon is for the level to say, and that may be lower.
#[test]
fn who_to_see_names_no_time_of_its_own() {
    let mut wrong = Vec::new();
    for id in &real().names.conditions {
        let who = real().text(&format!("c-{id}"), "who").to_lowercase();
        for sentence in who.split(['.', ';']) {
            let timed = ["same day", "at once", "today", "ambulance"]
                .iter()
                .any(|t| sentence.contains(t));
            let only_if = [" if ", " with ", "when "]
                .iter()
                .any(|t| format!(" {sentence}").contains(t));
            if timed && !only_if {
                wrong.push(format!("{id}: {}", sentence.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

//! How long the checks of the written cases are, held below ceilings, and whether what is measured is the
//! check that the author's commands know.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

use std::collections::BTreeSet;
use std::sync::OnceLock;

use leg_triage::played::Played;
use leg_triage_author::cases::file::{self, Case};
use leg_triage_author::{Silence, cores, walk};
use leg_triage_compiler::{Compiled, compile};
use leg_triage_engine::assess;
use leg_triage_measure::ceilings::{FILE, faults, figures};
use leg_triage_measure::{Length, Reading, checkout, play};

fn real() -> &'static Compiled {
    static REAL: OnceLock<Compiled> = OnceLock::new();
    REAL.get_or_init(|| {
        let folder = checkout().join("knowledge");
        compile(&folder).unwrap_or_else(|faults| panic!("{faults}"))
    })
}

/// The checks of all cases in one reading: how long each is, and how it went, without its pages.
type Checks = (Silence, Vec<(Length, Played)>);

/// The cases, and their checks in both readings, played once for all tests.
fn played() -> &'static (Vec<Case>, [Checks; 2]) {
    static PLAYED: OnceLock<(Vec<Case>, [Checks; 2])> = OnceLock::new();
    PLAYED.get_or_init(|| {
        let cases = file::read(real(), &checkout().join("tests/cases")).expect("readable cases");
        let readings = Silence::ENDS.map(|silence| {
            let checks = cores::each(&cases, |case| {
                let played = play(real(), &case.told, silence);
                let mut played = played.unwrap_or_else(|e| panic!("{}: {e}", case.id));
                let length = Length::of(&played);
                played.pages.clear();
                (length, played)
            });
            (silence, checks)
        });
        (cases, readings)
    })
}

#[test]
fn no_check_has_become_longer() {
    let (cases, readings) = played();
    let readings = readings.iter().map(|(silence, all)| Reading {
        silence: *silence,
        lengths: cases
            .iter()
            .zip(all)
            .map(|(case, (length, _))| (case.id.clone(), length.clone()))
            .collect(),
    });
    let figures = figures(&readings.collect::<Vec<_>>());
    let kept = std::fs::read_to_string(checkout().join(FILE)).expect("the ceilings");
    let faults = faults(&figures, &kept).expect("readable ceilings");
    assert!(
        faults.is_empty(),
        "{}\nwhere it went: cargo measure cases tests/cases; to write lower ceilings down: … --write",
        faults.join("\n")
    );
}

#[test]
fn what_is_measured_is_the_check_that_the_author_walks() {
    let (cases, readings) = played();
    for (silence, all) in readings {
        // What was tapped is walked: of one page nobody can be sure of one list and not of another. It was told in
        // full, so what is not sure in it stays so in either reading.
        let walks = cores::each(all, |(_, played)| {
            walk(real(), &played.answers, Silence::NotSure, false)
        });
        // A page of lists alone is left by saying "not sure", so what follows from that comes on a page of its own.
        let later = usize::from(*silence == Silence::NotSure);
        for ((case, (_, played)), walk) in cases.iter().zip(all).zip(walks) {
            let name = format!("{}, {}", case.id, silence.name());
            let asked = |all: &[u16]| all.iter().copied().collect::<BTreeSet<_>>();
            assert_eq!(asked(&played.asked), asked(&walk.asked), "{name}");
            let pages = walk.pages..=walk.pages + later;
            assert!(pages.contains(&played.asking), "{name}: {pages:?}");
            assert_eq!(played.stopped, walk.stop.is_some(), "{name}");
            let result = assess(&real().knowledge, &walk.answers);
            // At a stop, nobody has yet been asked once more about what was not sure.
            if played.stopped {
                assert_eq!(played.assessment.urgency, result.urgency, "{name}");
                assert_eq!(played.assessment.stop, result.stop, "{name}");
            } else {
                assert!(played.assessment == result, "{name}: another result");
            }
        }
    }
}

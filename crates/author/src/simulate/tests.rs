#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

use std::path::Path;
use std::sync::OnceLock;

use leg_triage_compiler::{Compiled, compile};
use leg_triage_engine::{Answers, Facts, Reading, Truth};

use super::background::Background;
use super::person::Crowd;
use super::rng::Rng;
use super::*;

fn real() -> &'static Compiled {
    static REAL: OnceLock<Compiled> = OnceLock::new();
    REAL.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge");
        compile(&folder).unwrap_or_else(|faults| panic!("{faults}"))
    })
}

fn background() -> Background {
    Background::read(real()).expect("it is part of the program")
}

#[test]
fn the_background_names_only_what_there_is() {
    let background = background();
    assert_eq!(background.unknown, Vec::<String>::new());
    for (shares, name) in background.shares.iter().zip(&real().names.facts) {
        let sum: f64 = shares.iter().sum();
        assert!((sum - 1.0).abs() < 1e-9, "{}: {shares:?}", name.id);
    }
}

/// `World` and the engine must agree on the meaning of an expression, or people would be drawn for
/// another picture than the one that is weighed.
#[test]
fn the_world_is_read_as_the_engine_reads_it() {
    let knowledge = &real().knowledge;
    let background = background();
    let crowd = Crowd::new(knowledge, &background, 7);
    let nobody = crowd.other();
    for n in 0..40 {
        let mut rng = Rng::of(7, 9, n);
        let mut world = crowd.draw(&nobody, &mut rng);
        let mut answers = Answers::new();
        for (ix, _) in (0..).zip(&knowledge.questions) {
            if world.asked(ix) {
                let answer = crowd.true_answer(&mut world, ix, &mut rng);
                answers.set(knowledge, ix, answer).expect("made for it");
            }
        }
        let facts = Facts::read(knowledge, &answers, Reading::Told);
        for (ix, id) in (0..).zip(&real().names.findings) {
            assert_eq!(world.finding(ix), facts.finding(ix), "{id}");
        }
        for never in &background.never {
            assert_ne!(facts.truth(never), Truth::Yes);
        }
    }
}

/// Likelihood ratios hold approximately: findings are as frequent among people with the condition as
/// its ratios say, and everything else is as in anybody.
#[test]
fn people_are_as_their_condition_is_described() {
    let knowledge = &real().knowledge;
    let background = background();
    let crowd = Crowd::new(knowledge, &background, 7);
    for id in ["dvt", "pad", "gout"] {
        let ix = real().names.condition(id).expect(id);
        let condition = &knowledge.conditions[usize::from(ix)];
        let portrait = crowd.portrait(condition, &mut Rng::of(7, 3, u64::from(ix)));
        let mut counts = vec![(0.0, 0.0); portrait.traits.len()];
        for n in 0..300 {
            let mut world = crowd.draw(&portrait, &mut Rng::of(7, 4, n));
            for (t, (yes, known)) in portrait.traits.iter().zip(&mut counts) {
                *known += f64::from(u8::from(world.finding(t.finding) != Truth::Unknown));
                *yes += f64::from(u8::from(world.finding(t.finding) == Truth::Yes));
            }
        }
        let off: Vec<f64> = portrait
            .traits
            .iter()
            .zip(&counts)
            .filter(|(_, (_, known))| *known >= 30.0)
            .map(|(t, (yes, known))| (yes / known - t.wanted).abs())
            .collect();
        let mean = off.iter().sum::<f64>() / off.len() as f64;
        println!("{id}: {} findings, mean distance {mean:.3}", off.len());
        assert!(mean < 0.06, "{id}: {mean}");
    }
}

#[test]
fn nothing_hangs_on_the_number_of_cores() {
    let squares = in_parallel(100, |n| n * n);
    assert_eq!(squares, (0..100).map(|n| n * n).collect::<Vec<_>>());
}

//! One told fact is forgotten, for every case that should be seen today or sooner: how often the result
//! is then too low, and by how much. The figures may only get better.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

mod common;

use std::path::Path;

use common::real;
use leg_triage_author::Silence;
use leg_triage_author::cases::{file, forget};
use leg_triage_engine::model::Urgency;

/// Of a thousand trials, how many end below what is right.
const MOST: [(Silence, usize); 2] = [(Silence::NotSure, 22), (Silence::NoneOfThese, 37)];

#[test]
fn forgetting_one_fact_rarely_falls() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut cases = file::read(real(), &folder).unwrap_or_else(|e| panic!("{e}"));
    // The `told` cases each rest on one sign by design: see tests/told.rs.
    cases.retain(|case| case.set != "told");
    for (silence, most) in MOST {
        let out = forget::forget(real(), &cases, silence);
        let per_thousand = (1000 * out.falls.len()).div_ceil(out.trials);
        println!(
            "{silence:?}: {} of {}, {} by two levels",
            out.falls.len(),
            out.trials,
            out.two_levels()
        );
        assert!(out.trials > 1000, "{}", out.trials);
        assert!(per_thousand <= most, "{silence:?}: {per_thousand} of 1000");
        // No cliff: what is forgotten nearly always costs only one level.
        let deep: Vec<String> = (out.falls.iter())
            .filter(|fall| fall.after < Urgency::U3)
            .map(|fall| format!("{} without {}: {:?}", fall.case, fall.fact, fall.after))
            .collect();
        assert!(deep.len() <= 1, "{}", deep.join("\n"));
    }
}

//! Whole cases, walked as the widget would ask them. `tests/browser/cases.test.mjs` plays the same file
//! through the real page.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

mod common;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use common::{answers, knowledge, real};
use leg_triage_author::cases::file::Case;
use leg_triage_author::cases::outcome::Outcome;
use leg_triage_author::cases::{Scored, accuracy, file, score, worst};
use leg_triage_author::{Silence, complete, consult, scan};
use leg_triage_engine::model::Stage;
use serde_json::Value;

#[test]
fn every_journey_ends_where_it_should() {
    let file = include_str!("cases/journeys.json");
    let cases: Vec<Value> = serde_json::from_str(file).expect("JSON");
    assert!(
        cases.len() >= 15,
        "ten of our own and five of the shared sets"
    );
    let mut wrong = Vec::new();
    for case in &cases {
        let id = case["id"].as_str().expect("an id");
        let result = consult(real(), &answers(&case["answers"]), false);
        let expect = &case["expect"];
        let urgency = &result["urgency"];
        let allowed = expect["urgency"]
            .as_array()
            .map_or(urgency == &expect["urgency"], |a| a.contains(urgency));
        if !allowed {
            wrong.push(format!(
                "{id}: {urgency}, not {}: {}",
                expect["urgency"], result["reasons"]
            ));
        }
        if result["stopped_by_emergency"] != *expect.get("stop").unwrap_or(&Value::Bool(false)) {
            wrong.push(format!("{id}: stopped {}", result["stopped_by_emergency"]));
        }
        if let Some(first) = expect.get("first")
            && result["causes"][0]["id"] != *first
        {
            wrong.push(format!("{id}: first {}, not {first}", result["causes"][0]));
        }
        if let Some(rule) = expect.get("rule")
            && !result["rules"]
                .as_array()
                .is_some_and(|rules| rules.contains(rule))
        {
            wrong.push(format!("{id}: {rule} is not among {}", result["rules"]));
        }
        // A told answer that nobody asks for is a slip in the case, or a question that went missing.
        // Adaptive questions may stay unasked; that is what adaptive means. So may what a story of the
        // public sets tells beyond the questions that its other answers lead to.
        let asked = result["asked"].as_array().expect("a list");
        for question in case["answers"].as_object().expect("answers").keys() {
            let ix = real().names.question(question).expect("read before");
            let adaptive = real().knowledge.questions[usize::from(ix)].stage == Stage::Adaptive;
            if id.starts_with("own-")
                && !adaptive
                && !asked.iter().any(|q| q == question)
                && expect.get("stop").is_none()
            {
                wrong.push(format!("{id}: {question} was never asked"));
            }
        }
        println!("{id}: {urgency}, {} questions", asked.len());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// All cases of this folder in each reading of what they do not tell, walked once for all tests.
fn scored() -> &'static [Scored<'static>] {
    static CASES: OnceLock<Vec<Case>> = OnceLock::new();
    static SCORED: OnceLock<Vec<Scored<'static>>> = OnceLock::new();
    SCORED.get_or_init(|| {
        let cases = CASES
            .get_or_init(|| file::read(real(), &folder("tests/cases")).expect("readable cases"));
        score(real(), cases)
    })
}

/// The reading in which untold means "not sure".
fn outcomes() -> &'static [Outcome<'static>] {
    let unsure = scored().iter().find(|s| s.silence == Silence::NotSure);
    &unsure.expect("one of the readings").outcomes
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The 208 development cases. An emergency or same-day case below its range is a safety failure; how
/// many lie above it, and how the causes do, is only reported.
#[test]
fn no_development_case_is_given_too_little() {
    let all: Vec<_> = outcomes()
        .iter()
        .filter(|outcome| outcome.case.file == "dev.jsonl")
        .collect();
    let low: Vec<String> = all
        .iter()
        .filter(|outcome| outcome.below())
        .map(|o| {
            let (id, least) = (&o.case.id, o.case.least.code());
            format!("{id}: {}, not {least}", o.urgency.code())
        })
        .collect();
    let in_range = all.iter().filter(|o| !o.below() && !o.above()).count();
    println!(
        "{in_range} of {} in range, {} too low",
        all.len(),
        low.len()
    );
    assert_eq!(all.len(), 208);
    assert!(
        low.is_empty(),
        "{}\ncargo author cases tests/cases --failures says why",
        low.join("\n")
    );
}

/// The figures on the result page are those of today.
#[test]
fn accuracy_is_that_of_this_knowledge() {
    let hash = accuracy::hash(&folder("knowledge"), &folder("tests/cases")).expect("readable");
    let measured = worst(scored());
    let text = accuracy::write(&knowledge().settings, &measured, &hash).expect("few cases");
    let kept = std::fs::read_to_string(folder("knowledge").join(accuracy::FILE));
    // Whatever line endings the checkout has.
    let kept = kept.unwrap_or_default().replace("\r\n", "\n");
    assert!(
        kept == text,
        "knowledge/accuracy.toml is stale; run: cargo author cases tests/cases --write\n\
         kept:\n{kept}\nmeasured:\n{text}"
    );
    let shown = knowledge().accuracy.expect("of this version");
    assert_eq!(usize::from(shown.cases), measured.cases);
    assert_eq!(usize::from(shown.in_range), measured.in_range);
    assert_eq!(usize::from(shown.below), measured.below);
    assert_eq!(usize::from(shown.urgent), measured.urgent);
    assert_eq!(usize::from(shown.missed), measured.missed);
    assert_eq!(
        measured.cases, 208,
        "the development cases, and none of our own"
    );
}

/// The scan covers each cause that kills or maims, told in more than one way.
#[test]
fn every_killer_is_scanned() {
    let grids = scan::file::read(real(), &folder("knowledge")).unwrap_or_else(|e| panic!("{e}"));
    for killer in KILLERS {
        let of_it = grids.iter().filter(|grid| grid.danger == killer);
        let rows: usize = of_it.map(|grid| grid.len()).sum();
        assert!(rows >= 24, "{killer}: {rows} answer sets");
    }
}

const KILLERS: [&str; 20] = [
    "dvt",
    "pe",
    "ali",
    "clti",
    "aaa_rupture",
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
];

/// Every difference between rows of the scan must be asked about: a question that nobody who tells it
/// is asked would make rows that only look different. (What all rows of a grid tell may go unasked.)
#[test]
fn what_the_scan_tells_is_asked() {
    let grids = scan::file::read(real(), &folder("knowledge")).unwrap_or_else(|e| panic!("{e}"));
    let mut in_vain = Vec::new();
    for grid in &grids {
        let values = grid.axes.iter().flat_map(|axis| &axis.values);
        let told: BTreeSet<_> = values.flat_map(|value| value.questions()).collect();
        let mut asked = BTreeSet::new();
        for row in 0..grid.len() {
            let answers = grid.told(real(), &grid.places(row));
            let whole = complete(real(), &answers, Silence::No);
            asked.extend(whole.answered().map(|(question, _)| question));
        }
        for question in told.difference(&asked) {
            let name = &real().names.questions[usize::from(*question)];
            in_vain.push(format!("{} ({}): {name}", grid.danger, grid.name));
        }
    }
    assert!(
        in_vain.is_empty(),
        "told, and asked in no row:\n{}",
        in_vain.join("\n")
    );
}

/// Who counts for the causes is decided by what was told, and the engine must agree.
#[test]
fn causes_are_ranked_for_adults_and_for_nobody_else() {
    for outcome in outcomes() {
        assert_eq!(
            outcome.case.adult,
            !outcome.assessment.causes.is_empty(),
            "{}",
            outcome.case.id
        );
    }
}

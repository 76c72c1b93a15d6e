//! Whole cases, walked as the widget would ask them. `tests/browser/cases.test.mjs` plays the same
//! file through the real page.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

mod common;

use common::{answers, real};
use leg_triage_author::consult;
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
        // What a case says and nobody asks is a slip in the case, or a question that went missing.
        // Adaptive questions may stay unasked: that is what they are for. So may what a story of
        // the shared sets tells beyond the questions that its other answers lead to.
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

/// The 208 development cases, by what their people told. An emergency or same-day case below its
/// range is a failure of safety; how many are above it, and how the causes do, is reported.
#[test]
fn no_development_case_is_given_too_little() {
    let mut low = Vec::new();
    let (mut in_range, mut all) = (0, 0);
    for line in include_str!("cases/dev.jsonl").lines() {
        let case: Value = serde_json::from_str(line).expect("JSON");
        let result = consult(real(), &answers(&case["answers"]), false);
        let urgency = result["urgency"].as_str().expect("a code");
        let (least, most) = (case["urgency"][0].as_str(), case["urgency"][1].as_str());
        all += 1;
        in_range += usize::from(Some(urgency) >= least && Some(urgency) <= most);
        if Some(urgency) < least {
            low.push(format!(
                "{}: {urgency}, not {least:?}: {}",
                case["id"], result["reasons"]
            ));
        }
    }
    println!("{in_range} of {all} in range, {} too low", low.len());
    assert_eq!(all, 208);
    assert!(low.is_empty(), "{}", low.join("\n"));
}

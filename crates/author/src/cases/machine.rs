//! The figures as JSON.

use leg_triage_compiler::Compiled;
use leg_triage_engine::{Cause, Weighed};
use serde_json::{Map, Value, json};

use super::Scored;
use super::failures::{explained, rank, words};
use super::figures::{Figures, Part};
use super::outcome::{Outcome, Place};

/// The groups and each case, in each reading of what was not told; with the evidence for and against
/// the causes if `failures` is set.
#[must_use]
pub fn json(compiled: &Compiled, scored: &[Scored<'_>], failures: bool) -> String {
    let settings = &compiled.knowledge.settings;
    let first = scored.first();
    let groups: Vec<Value> = (0..first.map_or(0, |s| s.groups.len()))
        .map(|at| group(scored, at))
        .collect();
    let cases: Vec<Value> = (0..first.map_or(0, |s| s.outcomes.len()))
        .map(|at| case(compiled, scored, at, failures))
        .collect();
    pretty(&json!({
        "knowledge_version": settings.version,
        "date": settings.date,
        "groups": groups,
        "cases": cases,
    }))
}

/// As it is printed.
pub(super) fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_else(|e| e.to_string())
}

fn group(scored: &[Scored<'_>], at: usize) -> Value {
    let mut out = Map::new();
    for reading in scored {
        let Some((name, figures)) = reading.groups.get(at) else {
            continue;
        };
        out.insert("group".into(), json!(name));
        out.insert("cases".into(), json!(figures.cases));
        out.insert("unsolvable".into(), json!(figures.unsolvable));
        out.insert(reading.silence.key().into(), counts(figures));
    }
    Value::Object(out)
}

fn counts(figures: &Figures) -> Value {
    let mut out = Map::new();
    for (key, part) in figures.parts() {
        out.insert(key.into(), proportion(part));
    }
    out.insert(
        "pages".into(),
        json!({"median": figures.pages(50), "ninety_percent": figures.pages(90), "max": figures.pages(100)}),
    );
    out.insert(
        "single_questions".into(),
        json!({"median": figures.asked(50), "ninety_percent": figures.asked(90), "max": figures.asked(100)}),
    );
    Value::Object(out)
}

/// So many of so many, with the share and its interval.
pub(super) fn proportion(part: Part) -> Value {
    let round = |x: f64| (x * 10_000.0).round() / 10_000.0;
    json!({
        "n": part.n,
        "of": part.of,
        "share": part.share().map(round),
        "interval": part.interval().map(|(low, high)| [round(low), round(high)]),
    })
}

fn case(compiled: &Compiled, scored: &[Scored<'_>], at: usize, failures: bool) -> Value {
    let mut out = Map::new();
    for reading in scored {
        let Some(outcome) = reading.outcomes.get(at) else {
            continue;
        };
        let case = outcome.case;
        for (key, value) in [
            ("id", json!(case.id)),
            ("file", json!(case.file)),
            ("set", json!(case.set)),
            ("group", json!(case.group)),
            ("range", json!([case.least.code(), case.most.code()])),
            ("unsolvable", json!(case.unsolvable)),
        ] {
            out.insert(key.into(), value);
        }
        let walked = outcome_of(compiled, outcome, failures);
        out.insert(reading.silence.key().into(), walked);
    }
    Value::Object(out)
}

fn outcome_of(compiled: &Compiled, outcome: &Outcome<'_>, failures: bool) -> Value {
    let case = outcome.case;
    let names = &compiled.names;
    let asked: Vec<_> = outcome
        .walk
        .asked
        .iter()
        .map(|question| names.questions.get(usize::from(*question)))
        .collect();
    let ranks: Map<String, Value> = case
        .accept
        .iter()
        .map(|id| (id.clone(), json!(rank(compiled, outcome, id))))
        .collect();
    let misses = outcome.misses();
    let causes: Vec<Value> = if failures && !misses.is_empty() {
        let all = explained(compiled, outcome).into_iter();
        all.map(|(at, cause)| weighed(compiled, at, cause))
            .collect()
    } else {
        Vec::new()
    };
    let first = outcome.assessment.causes.iter().take(3);
    json!({
        "urgency": outcome.urgency.code(),
        "stopped_by_emergency": outcome.walk.stop.is_some(),
        "pages": outcome.pages,
        "questions": outcome.asked,
        "asked": asked,
        "counted_for_causes": outcome.place != Place::NotCounted,
        "ranks": ranks,
        "first": first.map(|c| names.conditions.get(usize::from(c.condition))).collect::<Vec<_>>(),
        "misses": misses.iter().map(|miss| miss.name()).collect::<Vec<_>>(),
        "causes": causes,
    })
}

fn weighed(compiled: &Compiled, at: usize, cause: &Cause) -> Value {
    let list = |list: Vec<&Weighed>| -> Vec<Value> {
        let round = |weight: f32| (f64::from(weight.exp()) * 10_000.0).round() / 10_000.0;
        list.into_iter()
            .map(|w| json!({"words": words(compiled, w), "factor": round(w.weight)}))
            .collect()
    };
    json!({
        "id": compiled.names.conditions.get(usize::from(cause.condition)),
        "rank": at + 1,
        "for": list(cause.speaks_for().collect()),
        "against": list(cause.speaks_against().collect()),
    })
}

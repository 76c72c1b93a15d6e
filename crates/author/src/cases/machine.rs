//! The figures for machines.

use leg_triage_compiler::Compiled;
use leg_triage_engine::{Cause, Weighed};
use serde_json::{Map, Value, json};

use super::failures::{explained, rank, words};
use super::figures::{Figures, Part};
use super::outcome::{Outcome, Place};

/// The groups, and each case; with what speaks for and against the causes when `failures` is asked
/// for.
#[must_use]
pub fn json(
    compiled: &Compiled,
    groups: &[(String, Figures)],
    outcomes: &[Outcome<'_>],
    failures: bool,
) -> String {
    let settings = &compiled.knowledge.settings;
    let shown = json!({
        "knowledge_version": settings.version,
        "date": settings.date,
        "groups": groups.iter().map(|(name, f)| group(name, f)).collect::<Vec<_>>(),
        "cases": outcomes.iter().map(|o| case(compiled, o, failures)).collect::<Vec<_>>(),
    });
    serde_json::to_string_pretty(&shown).unwrap_or_else(|e| e.to_string())
}

fn group(name: &str, figures: &Figures) -> Value {
    let mut out = Map::new();
    out.insert("group".into(), json!(name));
    out.insert("cases".into(), json!(figures.cases));
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
    out.insert("unsolvable".into(), json!(figures.unsolvable));
    Value::Object(out)
}

fn proportion(part: Part) -> Value {
    let round = |x: f64| (x * 10_000.0).round() / 10_000.0;
    json!({
        "n": part.n,
        "of": part.of,
        "share": part.share().map(round),
        "interval": part.interval().map(|(low, high)| [round(low), round(high)]),
    })
}

fn case(compiled: &Compiled, outcome: &Outcome<'_>, failures: bool) -> Value {
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
        "id": case.id,
        "file": case.file,
        "set": case.set,
        "urgency": outcome.urgency.code(),
        "range": [case.least.code(), case.most.code()],
        "stopped_by_emergency": outcome.walk.stop.is_some(),
        "pages": outcome.pages,
        "questions": outcome.asked,
        "asked": asked,
        "counted_for_causes": outcome.place != Place::NotCounted,
        "ranks": ranks,
        "first": first.map(|c| names.conditions.get(usize::from(c.condition))).collect::<Vec<_>>(),
        "misses": misses.iter().map(|miss| miss.name()).collect::<Vec<_>>(),
        "unsolvable": case.unsolvable,
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

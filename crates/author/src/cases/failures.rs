//! Why a case went wrong: what was asked and told, what gave the urgency, and the evidence for and
//! against the right cause and the first causes.

use std::fmt::Write as _;

use leg_triage_compiler::Compiled;
use leg_triage_engine::model::{Kind, NOT_SURE, QuestionIx};
use leg_triage_engine::{Answer, Cause, Facts, Reading, Weighed, Why, judge};

use super::outcome::{Miss, Outcome};
use crate::show::fill;

/// How many of the first causes are explained.
const FIRST: usize = 3;
/// How many answers behind a reason are listed: uncleared danger signs can be dozens.
const MOST: usize = 12;

/// The misses, counted and explained, the worst first.
#[must_use]
pub fn explain(compiled: &Compiled, outcomes: &[Outcome<'_>]) -> String {
    let mut missed: Vec<(Vec<Miss>, &Outcome<'_>)> = outcomes
        .iter()
        .map(|outcome| (outcome.misses(), outcome))
        .filter(|(misses, _)| !misses.is_empty())
        .collect();
    // A stable sort: equals stay in the order of the cases.
    missed.sort_by_key(|(misses, _)| misses.first().copied());
    let mut out = format!("{} cases are not as they should be", missed.len());
    for (misses, outcome) in missed {
        let names: Vec<&str> = misses.iter().map(|miss| miss.name()).collect();
        let _ = write!(out, "\n\n== {}: {}", outcome.case.id, names.join("; "));
        one(compiled, outcome, &mut out);
    }
    out
}

fn one(compiled: &Compiled, outcome: &Outcome<'_>, out: &mut String) {
    let case = outcome.case;
    if let Some(why) = &case.why {
        let _ = write!(out, "\nhard about it: {why}");
    }
    if let Some(reason) = &case.unsolvable {
        let _ = write!(out, "\nmarked as unsolvable: {reason}");
    }
    let _ = write!(
        out,
        "\nurgency {}, right {} to {}: {}",
        outcome.urgency.code(),
        case.least.code(),
        case.most.code(),
        reasons(compiled, outcome)
    );
    let _ = write!(out, "\n{}", asked(compiled, outcome));
    let unasked = unasked(compiled, outcome);
    if !unasked.is_empty() {
        let _ = write!(out, "\ntold, but never asked: {}", unasked.join("; "));
    }
    let ranks: Vec<String> = case
        .accept
        .iter()
        .map(|id| match rank(compiled, outcome, id) {
            Some(rank) => format!("{id} ranks {rank}"),
            None if compiled.names.condition(id).is_some() => format!("{id} is not ranked"),
            None => format!("{id} is not in the knowledge"),
        })
        .collect();
    if !ranks.is_empty() {
        let _ = write!(out, "\nright: {}", ranks.join(", "));
    }
    for (at, cause) in explained(compiled, outcome) {
        let _ = write!(out, "\n{}", cause_lines(compiled, at, cause));
    }
}

/// The rank, from 1, of a cause.
#[must_use]
pub fn rank(compiled: &Compiled, outcome: &Outcome<'_>, id: &str) -> Option<usize> {
    let ix = compiled.names.condition(id)?;
    let causes = &outcome.assessment.causes;
    causes.iter().position(|c| c.condition == ix).map(|p| p + 1)
}

/// The first causes and all right ones, with their places.
pub(super) fn explained<'o>(
    compiled: &Compiled,
    outcome: &'o Outcome<'_>,
) -> Vec<(usize, &'o Cause)> {
    let right: Vec<_> = outcome
        .case
        .accept
        .iter()
        .filter_map(|id| compiled.names.condition(id))
        .collect();
    let causes = outcome.assessment.causes.iter().enumerate();
    causes
        .filter(|(at, cause)| *at < FIRST || right.contains(&cause.condition))
        .collect()
}

fn cause_lines(compiled: &Compiled, at: usize, cause: &Cause) -> String {
    let id = compiled.names.conditions.get(usize::from(cause.condition));
    let mut out = format!(
        "  {}. {} ({:.1} %, base rate {:.2})",
        at + 1,
        id.map_or("?", |id| id),
        100.0 * cause.share,
        cause.base.exp()
    );
    for (what, list) in [
        ("for", cause.speaks_for().collect::<Vec<_>>()),
        ("against", cause.speaks_against().collect()),
    ] {
        let said: Vec<String> = list
            .into_iter()
            .map(|w| format!("{} (×{:.2})", words(compiled, w), w.weight.exp()))
            .collect();
        let said = if said.is_empty() {
            "nothing".into()
        } else {
            said.join("; ")
        };
        let _ = write!(out, "\n     {what}: {said}");
    }
    out
}

/// What a piece of evidence says, in the words that the person reads.
#[must_use]
pub fn words(compiled: &Compiled, weighed: &Weighed) -> String {
    let id = compiled.names.findings.get(usize::from(weighed.finding));
    let id = id.map_or("?", |id| id.as_str());
    let key = format!("f-{id}");
    let text = |attribute| fill(compiled).fill(compiled.text(&key, attribute), &[]);
    let said = text(if weighed.present { "" } else { "not" });
    match (said.is_empty(), weighed.present) {
        (false, _) => said,
        (true, true) => id.to_owned(),
        (true, false) => format!("not {id}"),
    }
}

fn reasons(compiled: &Compiled, outcome: &Outcome<'_>) -> String {
    // As the widget ends it: an emergency stops before the rest is asked.
    let stopped = outcome.walk.stop.as_ref();
    let answers = stopped.map_or(&outcome.walk.answers, |stop| &stop.answers);
    let assessment = judge(&compiled.knowledge, answers);
    let names = &compiled.names;
    let all: Vec<String> = assessment
        .reasons
        .iter()
        .filter(|reason| reason.urgency == assessment.urgency)
        .map(|reason| {
            let why = match reason.why {
                Why::Rule(ix) => names.rules.get(usize::from(ix)).map_or("?", |id| id),
                Why::NotCleared => "danger signs not cleared",
                Why::Cause(ix) => names.conditions.get(usize::from(ix)).map_or("?", |id| id),
            };
            let mut because: Vec<String> = reason
                .because
                .iter()
                .take(MOST)
                .map(|(fact, value)| value_of(compiled, *fact, *value))
                .collect();
            let more = reason.because.len().saturating_sub(MOST);
            if more > 0 {
                because.push(format!("{more} more"));
            }
            if because.is_empty() {
                why.to_owned()
            } else {
                format!("{why} ({})", because.join(", "))
            }
        })
        .collect();
    if all.is_empty() {
        return "nothing gives more".into();
    }
    all.join("; ")
}

fn value_of(compiled: &Compiled, fact: u16, value: u8) -> String {
    let Some(name) = compiled.names.facts.get(usize::from(fact)) else {
        return "?".into();
    };
    let value = if value == NOT_SURE {
        "not_sure"
    } else {
        name.values
            .get(usize::from(value))
            .map_or("?", String::as_str)
    };
    format!("{}:{value}", name.id)
}

fn asked(compiled: &Compiled, outcome: &Outcome<'_>) -> String {
    let told = |question: &QuestionIx| outcome.case.told.get(*question).is_some();
    let (known, unknown): (Vec<QuestionIx>, Vec<QuestionIx>) =
        outcome.walk.asked.iter().copied().partition(told);
    let known: Vec<String> = known
        .into_iter()
        .map(|question| answered(compiled, outcome, question))
        .collect();
    let unknown: Vec<String> = unknown.into_iter().map(|q| id(compiled, q)).collect();
    let stop = outcome.walk.stop.as_ref().map_or_else(String::new, |stop| {
        format!(", with the emergency after {}", stop.asked)
    });
    format!(
        "asked {}{stop}: {}\nasked, and not told: {}",
        outcome.walk.asked.len(),
        known.join("; "),
        unknown.join(", ")
    )
}

fn unasked(compiled: &Compiled, outcome: &Outcome<'_>) -> Vec<String> {
    let told = outcome.case.told.answered();
    told.filter(|(question, _)| outcome.walk.answers.get(*question).is_none())
        .map(|(question, _)| answered(compiled, outcome, question))
        .collect()
}

fn id(compiled: &Compiled, question: QuestionIx) -> String {
    let id = compiled.names.questions.get(usize::from(question));
    id.cloned().unwrap_or_default()
}

/// A question with what was told to it.
fn answered(compiled: &Compiled, outcome: &Outcome<'_>, question: QuestionIx) -> String {
    let id = id(compiled, question);
    let told = &outcome.case.told;
    let Some(built) = compiled.knowledge.questions.get(usize::from(question)) else {
        return id;
    };
    if let Some(Answer::Number(number)) = told.get(question) {
        return format!("{id} {number}");
    }
    let facts = Facts::read(&compiled.knowledge, told, Reading::Told);
    let said: Vec<String> = match built.kind {
        Kind::Choice { fact } | Kind::Number { fact, .. } => {
            return value_of(compiled, fact, facts.value(fact).unwrap_or(NOT_SURE));
        }
        Kind::Checklist { first, count } => (first..first + u16::from(count))
            .filter_map(|fact| Some((fact, facts.value(fact)?)))
            .filter(|(_, value)| *value != NOT_SURE)
            .map(|(fact, value)| value_of(compiled, fact, value))
            .collect(),
    };
    format!("{id} [{}]", said.join(", "))
}

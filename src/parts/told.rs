//! The person's own answers in words.

use leg_triage_engine::model::{FactIx, Kind, NO, NOT_SURE, QuestionIx};
use leg_triage_engine::{Answer, Because};

use super::Cx;
use super::fields::labels;
use crate::words::ui;

/// The answers behind something: what was told, and what was not sure.
pub fn because(cx: &Cx<'_>, facts: &[Because]) -> (Vec<String>, Vec<String>) {
    let mut told = Vec::new();
    let mut unsure = Vec::new();
    for (fact, value) in facts {
        let Some((subject, answer)) = one(cx, *fact, *value) else { continue };
        if *value == NOT_SURE {
            unsure.push(subject);
        } else if answer.is_empty() {
            told.push(subject);
        } else {
            told.push([subject.as_str(), " ", answer.as_str()].concat());
        }
    }
    (told, unsure)
}

/// A fact in words: what it is about, and the answer. A ticked item of a checklist says it all by
/// itself.
fn one(cx: &Cx<'_>, fact: FactIx, value: u8) -> Option<(String, String)> {
    let ix = cx.knowledge.facts.get(usize::from(fact))?.question;
    let question = cx.knowledge.questions.get(usize::from(ix))?;
    let title = title(cx, ix);
    let label = |at: usize| labels(cx, ix).into_iter().nth(at).map(|(label, _)| label);
    Some(match question.kind {
        Kind::Checklist { first, .. } => {
            let item = label(usize::from(fact.checked_sub(first)?))?;
            (item, if value == NO { cx.t(ui::NO) } else { String::new() })
        }
        Kind::Choice { .. } if value == NOT_SURE => (title, String::new()),
        Kind::Choice { .. } => (title, label(usize::from(value))?),
        Kind::Number { .. } => match cx.state.answers.get(ix) {
            Some(Answer::Number(n)) => (title, n.to_string()),
            _ => (title, String::new()),
        },
    })
}

/// The words of a question.
pub fn title(cx: &Cx<'_>, ix: QuestionIx) -> String {
    cx.words.texts.questions.get(usize::from(ix)).map(|q| cx.words.say(q.title)).unwrap_or_default()
}

/// An answer in words, a line each.
pub fn answer(cx: &Cx<'_>, ix: QuestionIx) -> Vec<String> {
    let words = |at: usize| labels(cx, ix).into_iter().nth(at).map(|(l, _)| l).unwrap_or_default();
    match cx.state.answers.get(ix) {
        None => Vec::new(),
        Some(Answer::NotSure) => vec![cx.t(ui::NOT_SURE)],
        Some(Answer::Choice(value)) => vec![words(usize::from(*value))],
        Some(Answer::Number(n)) => vec![n.to_string()],
        Some(Answer::Checklist { yes, no }) => {
            let labels = labels(cx, ix);
            let mut lines: Vec<String> = Vec::new();
            let mut unsure: Vec<String> = Vec::new();
            for ((label, _), item) in labels.into_iter().zip(0u8..) {
                if yes >> item & 1 == 1 {
                    lines.push(label);
                } else if no >> item & 1 == 0 {
                    unsure.push(label);
                }
            }
            if !unsure.is_empty() {
                let mark = cx.t(ui::NOT_SURE_ABOUT);
                lines.extend(unsure.iter().map(|u| [mark.as_str(), " ", u.as_str()].concat()));
            }
            if lines.is_empty() {
                lines.push(cx.t(ui::NONE));
            }
            lines
        }
    }
}

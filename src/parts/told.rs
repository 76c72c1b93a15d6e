//! The person's own answers in words.

use leg_triage_engine::model::{FactIx, Kind, NO, NOT_SURE, QuestionIx};
use leg_triage_engine::{Answer, Because};

use super::fields::{label, labels};
use super::page::Page;
use crate::app::Msg;
use crate::journey::Action;
use crate::words::ui;

/// The answers behind something: what was told, and what was not sure. Silence is neither: nobody
/// is told that they were not sure about what they were never asked (a child is asked less).
pub fn because(page: &mut Page<'_>, facts: &[Because]) {
    let mut told = Vec::new();
    let mut unsure = Vec::new();
    for (fact, value) in facts {
        let said = match one(page, *fact, *value) {
            Some(said) if is_answered(page, *fact) => said,
            _ => continue,
        };
        let to = if *value == NOT_SURE {
            &mut unsure
        } else {
            &mut told
        };
        if !to.contains(&said) {
            to.push(said);
        }
    }
    for (key, said) in [(ui::TOLD, told), (ui::UNSURE_ABOUT, unsure)] {
        if !said.is_empty() {
            page.own("p", "told", key);
            short_list(page, said);
        }
    }
}

/// The first few, which weigh most; the others when asked for.
fn short_list(page: &mut Page<'_>, mut said: Vec<String>) {
    let rest = if said.len() > 6 {
        said.split_off(5)
    } else {
        Vec::new()
    };
    page.list("told", said);
    if !rest.is_empty() {
        page.open("details", "told-more");
        let n = (rest.len() as u32).to_string();
        page.own_with("summary", "", ui::TOLD_MORE, &[("n", &n)]);
        page.list("told", rest);
        page.close();
    }
}

/// Whether the question behind a fact has an answer.
pub fn is_answered(page: &Page<'_>, fact: FactIx) -> bool {
    let fact = page.knowledge.facts.get(usize::from(fact));
    fact.is_some_and(|fact| page.state.answers.get(fact.question).is_some())
}

/// A fact in words. A ticked item of a checklist says it all by itself; for the others the question
/// stands before the answer.
pub fn one(page: &Page<'_>, fact: FactIx, value: u8) -> Option<String> {
    let ix = page.knowledge.facts.get(usize::from(fact))?.question;
    let (said, answer) = match page.knowledge.questions.get(usize::from(ix))?.kind {
        Kind::Checklist { first, .. } => {
            let item = label(page, ix, usize::from(fact.checked_sub(first)?));
            if value == NO {
                return Some(page.words.with(ui::SAID_NO, &[("item", &item)]));
            }
            (item, String::new())
        }
        Kind::Choice { .. } if value != NOT_SURE => {
            (title(page, ix), label(page, ix, usize::from(value)))
        }
        _ => match page.state.answers.get(ix) {
            Some(Answer::Number(n)) => (title(page, ix), u32::from(*n).to_string()),
            _ => (title(page, ix), String::new()),
        },
    };
    if answer.is_empty() {
        return Some(said);
    }
    let values = [("question", &*said), ("answer", &*answer)];
    Some(page.words.with(ui::ANSWER, &values))
}

/// The words of a question.
pub fn title(page: &Page<'_>, ix: QuestionIx) -> String {
    let texts = page.words.texts.questions.get(usize::from(ix));
    page.words.say(texts.map_or("", |texts| texts.title))
}

/// The last line of one in a list of answers: the way to change it.
pub fn change(page: &mut Page<'_>, ix: QuestionIx) {
    page.open("dd", "change");
    page.press("link", Msg::Do(Action::Change(ix)));
    page.text(page.t(ui::CHANGE));
    // In a list of all buttons, "Change" alone would say nothing.
    page.open("span", "hidden");
    page.text(
        page.words
            .with(ui::CHANGE_OF, &[("question", &title(page, ix))]),
    );
    page.close();
    page.close();
    page.close();
}

/// An answer in words, a line each.
pub fn answer(page: &Page<'_>, ix: QuestionIx) -> Vec<String> {
    let mut lines = Vec::new();
    match page.state.answers.get(ix) {
        None => {}
        Some(Answer::NotSure) => lines.push(page.t(ui::NOT_SURE)),
        Some(Answer::Choice(value)) => lines.push(label(page, ix, usize::from(*value))),
        Some(Answer::Number(n)) => lines.push(u32::from(*n).to_string()),
        Some(Answer::Checklist { yes, no }) => {
            let mut unsure = Vec::new();
            for ((label, _), item) in labels(page, ix).into_iter().zip(0u8..) {
                if yes >> item & 1 == 1 {
                    lines.push(label);
                } else if no >> item & 1 == 0 {
                    unsure.push(page.words.with(ui::NOT_SURE_ABOUT, &[("item", &label)]));
                }
            }
            // Of a whole list that is not sure, the items would say no more.
            if lines.is_empty() && *no == 0 {
                unsure = vec![page.t(ui::NOT_SURE)];
            }
            lines.append(&mut unsure);
            if lines.is_empty() {
                lines.push(page.t(ui::NONE));
            }
        }
    }
    lines
}

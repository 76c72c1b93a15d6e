//! What would change this result: the answers that were not sure and matter most, each with the way to
//! change it ([decision](../../../docs/decisions/0019-not-sure-is-a-range.md)).

use leg_triage_engine::model::{Kind, NO, NOT_SURE};
use leg_triage_engine::{Swing, Urgency};
use yew::prelude::*;

use crate::components::{disclosure, paragraph};
use crate::hooks::Shared;
use crate::journey::Action;
use crate::screens::action;
use crate::screens::answers::{InWords, change};
use crate::words::{Words, ui};

/// At most so many answers.
const MOST: usize = 3;

/// The part of the result. Each fact stands in it once, with the value that would change most. After an
/// emergency or same-day result it says only what would be sooner still: neither what would be later, nor
/// that something milder could come first.
pub fn swings(
    say: InWords<'_>,
    now: Urgency,
    swings: &[Swing],
    dispatch: &Callback<Action>,
) -> Html {
    let words = say.words();
    let urgent = now >= Urgency::U4;
    let mut shown: Vec<&Swing> = Vec::new();
    for swing in swings {
        let known = shown.iter().any(|other| other.fact == swing.fact);
        if !known && shown.len() < MOST && !(urgent && swing.urgency <= now) {
            shown.push(swing);
        }
    }
    if shown.is_empty() || !words.is_whole() {
        return html! {};
    }
    let body = html! {
        <>
            { paragraph("help", words.ui(ui::UNSURE_ABOUT)) }
            <dl class="answers">{ for shown.into_iter().map(|swing| one(say, now, swing, dispatch)) }</dl>
        </>
    };
    disclosure(Some("swings"), words.ui(ui::SWINGS), body)
}

/// An answer, what it would change, and the way to it. Of what would make it later neither the answer
/// nor the urgency is said: nobody is asked to deny a sign.
fn one(say: InWords<'_>, now: Urgency, swing: &Swing, dispatch: &Callback<Action>) -> Html {
    let Shared {
        words, knowledge, ..
    } = say.shared;
    let fact = knowledge.facts.get(usize::from(swing.fact));
    let question = fact.map_or(0, |fact| fact.question);
    let kind = knowledge
        .questions
        .get(usize::from(question))
        .map(|question| &question.kind);
    // One number stands for many: of those, too, it says only that they matter.
    let only_matters = swing.urgency < now || matches!(kind, Some(Kind::Number { .. }));
    let is_denied =
        swing.value == NO && swing.urgency == now && matches!(kind, Some(Kind::Checklist { .. }));
    let value = if only_matters || is_denied {
        NOT_SURE
    } else {
        swing.value
    };
    let changes = if only_matters {
        vec![words.ui(ui::SWING_CLEAR)]
    } else {
        changes(words, now, swing, is_denied)
    };
    html! {
        <div>
            <dt>{ say.fact(swing.fact, value).unwrap_or_default() }</dt>
            { for changes.into_iter().map(|line| html! { <dd>{ line }</dd> }) }
            { change(words, question, dispatch) }
        </div>
    }
}

fn changes(words: &Words, now: Urgency, swing: &Swing, is_denied: bool) -> Vec<String> {
    let mut lines = Vec::new();
    if swing.urgency > now {
        let soon = words.ui(action::names(swing.urgency).0);
        lines.push(words.with(ui::SWING_SOON, &[("soon", &soon)]));
    }
    let texts = &words.texts().conditions;
    if let Some(first) = swing.first.and_then(|ix| texts.get(usize::from(ix))) {
        let key = if is_denied {
            ui::SWING_NOT
        } else {
            ui::SWING_FIRST
        };
        lines.push(words.with(key, &[("cause", &words.say(first.name))]));
    }
    lines
}

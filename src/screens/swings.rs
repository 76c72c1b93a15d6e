//! What would change this result: the answers that were not sure and matter most, each with the way to
//! change it ([decision](../../docs/decisions/0019-not-sure-is-a-range.md)).

use leg_triage_engine::model::{Kind, NO, NOT_SURE};
use leg_triage_engine::{Cause, Range, Swing, Urgency};

use super::{action, causes};
use crate::parts::page::Page;
use crate::parts::told;
use crate::words::ui;

/// At most so many answers.
const MOST: usize = 3;

/// The part of the result. Each fact stands in it once, with the value that would change most. After an
/// emergency or same-day result it is folded, and says only what would be sooner still: neither what
/// would be later, nor that something milder could come first.
pub fn show(page: &mut Page<'_>, now: Urgency, swings: &[Swing]) {
    if !page.words.whole {
        return;
    }
    let folded = now >= Urgency::U4;
    let mut shown = Vec::new();
    for swing in swings {
        let known = shown.contains(&swing.fact);
        if known || shown.len() == MOST || folded && swing.urgency <= now {
            continue;
        }
        if shown.is_empty() {
            if folded {
                page.fold("swings", ui::SWINGS);
            } else {
                page.section("swings", ui::SWINGS);
            }
            page.own("p", "help", ui::UNSURE_ABOUT);
            page.open("dl", "answers");
        }
        shown.push(swing.fact);
        one(page, now, swing);
    }
    if !shown.is_empty() {
        page.close();
        page.close();
    }
}

/// An answer, what it would change, and the way to it. Of what would make it later neither the answer
/// nor the urgency is said: nobody is asked to deny a sign.
fn one(page: &mut Page<'_>, now: Urgency, swing: &Swing) {
    let fact = page.knowledge.facts.get(usize::from(swing.fact));
    let ix = fact.map_or(0, |fact| fact.question);
    let question = page.knowledge.questions.get(usize::from(ix));
    // One number stands for many: of those, too, it says only that they matter.
    let clear = swing.urgency < now
        || question.is_some_and(|question| matches!(question.kind, Kind::Number { .. }));
    let not = swing.value == NO
        && swing.urgency == now
        && question.is_some_and(|question| matches!(question.kind, Kind::Checklist { .. }));
    let value = if clear || not { NOT_SURE } else { swing.value };
    page.open("div", "");
    let said = told::one(page, swing.fact, value).unwrap_or_default();
    page.said("dt", "", said);
    if clear {
        page.own("dd", "", ui::SWING_CLEAR);
    } else {
        if swing.urgency > now {
            let soon = page.t(action::names(swing.urgency).0);
            page.own_with("dd", "", ui::SWING_SOON, &[("soon", &soon)]);
        }
        let texts = &page.words.texts.conditions;
        if let Some(first) = swing.first.and_then(|ix| texts.get(usize::from(ix))) {
            let key = if not { ui::SWING_NOT } else { ui::SWING_FIRST };
            let cause = page.words.say(first.name);
            page.own_with("dd", "", key, &[("cause", &cause)]);
        }
    }
    told::change(page, ix);
    page.close();
}

/// How else a cause could fit, if one answer were sure. After an emergency or same-day result only how
/// much better.
pub fn range(page: &mut Page<'_>, cause: &Cause, range: &Range, folded: bool) {
    let (low, high) = range.fit;
    let less = low < cause.fit && !folded;
    let more = high > cause.fit;
    let (low, high) = (page.t(causes::fit(low)), page.t(causes::fit(high)));
    match (less, more) {
        (true, true) => {
            page.own_with(
                "p",
                "help",
                ui::COULD_BE_OR,
                &[("low", &low), ("high", &high)],
            );
        }
        (true, false) => page.own_with("p", "help", ui::COULD_BE, &[("fit", &low)]),
        (false, true) => page.own_with("p", "help", ui::COULD_BE, &[("fit", &high)]),
        (false, false) => {}
    }
}

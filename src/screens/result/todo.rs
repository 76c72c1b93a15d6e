//! Why, what to do now, what not to do, and what may help besides.

use leg_triage_engine::model::AdviceKind;
use leg_triage_engine::{Assessment, Reason};
use yew::prelude::*;

use crate::components::{disclosure, list, paragraph, section};
use crate::hooks::Shared;
use crate::screens::action::{lines, reasons};
use crate::screens::answers::{InWords, because};
use crate::words::ui;

/// So many lines of a list are shown at once: who is ill reads three things.
const SHOWN: usize = 3;

/// The reasons that give the urgency, and the others. They are sorted, most urgent first.
fn split(assessment: &Assessment) -> (&[Reason], &[Reason]) {
    let gives = |reason: &Reason| reason.urgency == assessment.urgency;
    let at = assessment.reasons.partition_point(gives);
    assessment.reasons.split_at(at)
}

/// Why: the first reason with the answers behind it, which is what to say on the telephone. The others when asked for.
pub fn why(say: InWords<'_>, assessment: &Assessment) -> Html {
    let (gives, _) = split(assessment);
    let (first, others) = assessment.reasons.split_at(gives.len().min(1));
    let words = say.words();
    let body = html! {
        <>
            { reasons(say, first) }
            if first.is_empty() {
                { paragraph("", words.ui(ui::WHY_NONE)) }
            }
            if !others.is_empty() && words.is_whole() {
                { disclosure(Some("also"), words.ui(ui::ALSO), reasons(say, others)) }
            }
        </>
    };
    section(&say.shared.config, "why", words.ui(ui::WHY), body)
}

/// A list that shows what comes first; the rest of it when asked for.
fn short(say: InWords<'_>, class: &'static str, title: usize, mut items: Vec<String>) -> Html {
    let Shared { words, config, .. } = say.shared;
    if items.is_empty() {
        return html! {};
    }
    let rest = if items.len() > SHOWN + 1 {
        items.split_off(SHOWN)
    } else {
        Vec::new()
    };
    let body = html! {
        <>
            { list(None, items) }
            if !rest.is_empty() {
                { disclosure(None, words.ui(ui::REST), list(None, rest)) }
            }
        </>
    };
    section(config, class, words.ui(title), body)
}

/// What to do.
pub fn lists(say: InWords<'_>, assessment: &Assessment) -> Html {
    let Shared {
        words, knowledge, ..
    } = say.shared;
    // "Now" comes from what gives the urgency alone: a milder rule's "book a visit" must not stand
    // beside "go today".
    let mut now = lines(words, split(assessment).0, |rule| rule.now);
    let mut dont = lines(words, &assessment.reasons, |rule| rule.never);
    let mut care = Vec::new();
    for given in &assessment.advice {
        let at = usize::from(given.advice);
        let (Some(advice), Some(texts)) = (knowledge.advice.get(at), words.texts().advice.get(at))
        else {
            continue;
        };
        let to = match advice.kind {
            AdviceKind::Dont => &mut dont,
            AdviceKind::Do if given.now => &mut now,
            AdviceKind::Do => &mut care,
        };
        words.add_lines(texts.text, to);
    }
    html! {
        <>
            { short(say, "do", ui::DO_NOW, now) }
            { short(say, "dont", ui::DONT, dont) }
            { short(say, "care", ui::CARE, care) }
        </>
    }
}

/// What was held back, and the answers that speak against it.
pub fn left_out(say: InWords<'_>, assessment: &Assessment) -> Html {
    let words = say.words();
    if assessment.suppressed.is_empty() || !words.is_whole() {
        return html! {};
    }
    let held = assessment.suppressed.iter().filter_map(|held| {
        let texts = words.texts().advice.get(usize::from(held.advice))?;
        Some(html! {
            <li>
                { words.say(texts.left_out) }
                { because(say, &held.because) }
            </li>
        })
    });
    let body = html! { <ul>{ for held }</ul> };
    disclosure(Some("left-out"), words.ui(ui::LEFT_OUT), body)
}

//! Why, what to do now, what not to do, and what may help besides.

use leg_triage_engine::model::AdviceKind;
use leg_triage_engine::{Assessment, Reason};
use yew::prelude::*;

use crate::components::{disclosure, list_section, paragraph, section};
use crate::hooks::Shared;
use crate::screens::action::{lines, reasons};
use crate::screens::answers::{InWords, because};
use crate::words::ui;

/// The reasons that give the urgency, and the others. They are sorted, most urgent first.
fn split(assessment: &Assessment) -> (&[Reason], &[Reason]) {
    let gives = |reason: &Reason| reason.urgency == assessment.urgency;
    let at = assessment.reasons.partition_point(gives);
    assessment.reasons.split_at(at)
}

/// Why.
pub fn why(say: InWords<'_>, assessment: &Assessment) -> Html {
    let (first, others) = split(assessment);
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

/// What to do.
pub fn lists(say: InWords<'_>, assessment: &Assessment) -> Html {
    let Shared {
        words,
        knowledge,
        config,
        ..
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
            { list_section(config, "do", words.ui(ui::DO_NOW), now) }
            { list_section(config, "dont", words.ui(ui::DONT), dont) }
            { list_section(config, "care", words.ui(ui::CARE), care) }
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

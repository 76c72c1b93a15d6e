//! How soon, why, and what to do and not to do: the same blocks on the emergency page and the result.

use leg_triage_engine::texts::RuleText;
use leg_triage_engine::{Because, Reason, Urgency, Why};
use yew::prelude::*;

use super::answers::{InWords, because};
use crate::components::{Icon, emergency_call, heading, icon, paragraph, phone, title};
use crate::hooks::Shared;
use crate::words::{Words, ui};

/// An urgency in a word or two, and in a sentence.
pub const fn names(urgency: Urgency) -> (usize, usize) {
    match urgency {
        Urgency::U5 => (ui::U5_LABEL, ui::U5_TITLE),
        Urgency::U4 => (ui::U4_LABEL, ui::U4_TITLE),
        Urgency::U3 => (ui::U3_LABEL, ui::U3_TITLE),
        Urgency::U2 => (ui::U2_LABEL, ui::U2_TITLE),
        Urgency::U1 => (ui::U1_LABEL, ui::U1_TITLE),
    }
}

/// The panel that comes first: heading, icon, colour, words, and the number to call.
pub fn panel(Shared { words, config, .. }: &Shared, urgency: Urgency) -> Html {
    let (label, name) = names(urgency);
    let (class, shown, lead) = match urgency {
        Urgency::U5 => ("panel u5", Icon::Alert, ui::U5_LEAD),
        Urgency::U4 => ("panel u4", Icon::Clock, ui::U4_LEAD),
        Urgency::U3 => ("panel u3", Icon::Calendar, ui::U3_LEAD),
        Urgency::U2 => ("panel u2", Icon::CalendarLater, ui::U2_LEAD),
        Urgency::U1 => ("panel u1", Icon::Home, ui::U1_LEAD),
    };
    let urgent = words.region().and_then(|region| region.urgent.as_deref());
    let call = match (urgency, urgent) {
        (Urgency::U5, _) => emergency_call(words, Some("call")),
        (Urgency::U4, Some(number)) => phone(Some("call"), number, words.ui(ui::CALL_URGENT)),
        _ => html! {},
    };
    html! {
        <div {class} part={class}>
            <p class="label">{ icon(shown) }{ words.ui(label) }</p>
            { title(config, words.ui(name)) }
            { paragraph("", words.ui(lead)) }
            { call }
        </div>
    }
}

/// The lines of the rules behind some reasons, each once.
pub fn lines(
    words: &Words,
    reasons: &[Reason],
    get: fn(&RuleText<'static>) -> &'static str,
) -> Vec<String> {
    let mut lines = Vec::new();
    for reason in reasons {
        if let Why::Rule(ix) = reason.why
            && let Some(rule) = words.texts().rules.get(usize::from(ix))
        {
            words.add_lines(get(rule), &mut lines);
        }
    }
    lines
}

/// Why, in words and then in the person's own answers. Reasons often share answers: those are said
/// once, below all of them.
pub fn reasons(say: InWords<'_>, reasons: &[Reason]) -> Html {
    // Of questions that were not asked there is nothing to say.
    let told = |reason: &&Reason| {
        let answered = |(fact, _): &Because| say.is_answered(*fact);
        reason.why != Why::NotCleared || reason.because.iter().any(answered)
    };
    let reasons: Vec<&Reason> = reasons.iter().filter(told).collect();
    let answers: Vec<Because> = reasons.iter().flat_map(|r| r.because.clone()).collect();
    html! {
        <>
            { for reasons.iter().map(|reason| one(say, reason)) }
            { because(say, &answers) }
        </>
    }
}

fn one(say: InWords<'_>, reason: &Reason) -> Html {
    let (name, said) = named(say, reason);
    if name.is_empty() && said.is_empty() {
        return html! {}; // its words come with the details
    }
    html! {
        <div class="reason">
            if !name.is_empty() {
                { heading(&say.shared.config, 3, name) }
            }
            { paragraph("", said) }
        </div>
    }
}

/// The name of a reason, which may be empty, and what is said of it.
fn named(say: InWords<'_>, reason: &Reason) -> (String, String) {
    let Shared {
        words, knowledge, ..
    } = say.shared;
    let texts = words.texts();
    match reason.why {
        Why::Rule(ix) => {
            let rule = texts.rules.get(usize::from(ix));
            rule.map_or_else(Default::default, |rule| {
                (words.say(rule.name), words.say(rule.reason))
            })
        }
        Why::NotCleared => (String::new(), words.ui(ui::WHY_NOT_CLEARED)),
        Why::Cause(ix) => {
            let condition = texts.conditions.get(usize::from(ix));
            // The name comes with the details: until then there is only that it is one of them.
            let name = words.say(condition.map_or("", |condition| condition.name));
            // A danger among the causes is said with what would settle it.
            let said = if knowledge.dangers.contains(&ix) {
                let tests = words.say(condition.map_or("", |condition| condition.tests));
                words.with(ui::WHY_DANGER, &[("tests", &tests)])
            } else {
                words.ui(ui::WHY_CAUSE)
            };
            (name, said)
        }
    }
}

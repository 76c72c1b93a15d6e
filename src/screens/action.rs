//! How soon, why, and what to do and not to do: the same blocks on the emergency page and the result.

use leg_triage_engine::texts::RuleText;
use leg_triage_engine::{Reason, Urgency, Why};

use crate::parts::page::Page;
use crate::parts::{frame, icons, told};
use crate::words::ui;

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
pub fn panel(page: &mut Page<'_>, urgency: Urgency) {
    let (label, title) = names(urgency);
    let (class, lead) = match urgency {
        Urgency::U5 => ("panel u5", ui::U5_LEAD),
        Urgency::U4 => ("panel u4", ui::U4_LEAD),
        Urgency::U3 => ("panel u3", ui::U3_LEAD),
        Urgency::U2 => ("panel u2", ui::U2_LEAD),
        Urgency::U1 => ("panel u1", ui::U1_LEAD),
    };
    page.part("div", class);
    page.open("p", "label");
    icons::of(page, urgency);
    page.text(page.t(label));
    page.close();
    page.title(page.t(title));
    page.own("p", "", lead);
    let urgent = page.words.region.and_then(|r| r.urgent.as_deref());
    match (urgency, urgent) {
        (Urgency::U5, _) => frame::call(page, "call"),
        (Urgency::U4, Some(n)) => frame::phone(page, "call", page.t(ui::CALL_URGENT), n),
        _ => {}
    }
    page.close();
}

/// The lines of the rules behind some reasons, each once.
pub fn lines(
    page: &Page<'_>,
    reasons: &[Reason],
    get: fn(&RuleText<'static>) -> &'static str,
) -> Vec<String> {
    let mut lines = Vec::new();
    for reason in reasons {
        if let Why::Rule(ix) = reason.why
            && let Some(rule) = page.words.texts.rules.get(usize::from(ix))
        {
            page.words.lines(get(rule), &mut lines);
        }
    }
    lines
}

/// Why, in words and then in the person's own answers. Reasons often share answers: those are said
/// once, below all of them.
pub fn why(page: &mut Page<'_>, reasons: &[Reason]) {
    let texts = page.words.texts;
    let mut because = Vec::new();
    for reason in reasons {
        if reason.why == Why::NotCleared
            && !reason
                .because
                .iter()
                .any(|(fact, _)| told::is_answered(page, *fact))
        {
            continue; // only of questions that were not asked: there is nothing to say about it
        }
        because.extend_from_slice(&reason.because);
        let (name, said) = match reason.why {
            Why::Rule(ix) => {
                let rule = texts.rules.get(usize::from(ix));
                rule.map_or_else(Default::default, |r| (r.name, page.words.say(r.reason)))
            }
            Why::NotCleared => ("", page.t(ui::WHY_NOT_CLEARED)),
            Why::Cause(ix) => {
                let texts = texts.conditions.get(usize::from(ix));
                // The name comes with the details: until then there is only that it is one of them.
                let name = texts.map_or("", |c| c.name);
                // A danger among the causes is said with what would settle it.
                let said = if page.knowledge.dangers.contains(&ix) {
                    let tests = texts.map_or_else(String::new, |c| page.words.say(c.tests));
                    page.words.with(ui::WHY_DANGER, &[("tests", &tests)])
                } else {
                    page.t(ui::WHY_CAUSE)
                };
                (name, said)
            }
        };
        page.open("div", "reason");
        page.heading(3, page.words.say(name));
        page.said("p", "", said);
        page.close();
    }
    told::because(page, &because);
}

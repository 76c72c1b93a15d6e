//! How soon, why, and what to do and not to do: the same blocks on the emergency page and the result.

use leg_triage_engine::texts::RuleText;
use leg_triage_engine::{Reason, Urgency, Why};
use yew::Html;

use crate::parts::markup::{el, many, none, p, part, text};
use crate::parts::{Cx, frame, icons, told};
use crate::words::ui;

/// The panel that comes first: heading, icon, colour, words, and the number to call.
pub fn panel(cx: &Cx<'_>, urgency: Urgency) -> Html {
    let (class, label, title, lead) = match urgency {
        Urgency::U5 => ("panel u5", ui::U5_LABEL, ui::U5_TITLE, ui::U5_LEAD),
        Urgency::U4 => ("panel u4", ui::U4_LABEL, ui::U4_TITLE, ui::U4_LEAD),
        Urgency::U3 => ("panel u3", ui::U3_LABEL, ui::U3_TITLE, ui::U3_LEAD),
        Urgency::U2 => ("panel u2", ui::U2_LABEL, ui::U2_TITLE, ui::U2_LEAD),
        Urgency::U1 => ("panel u1", ui::U1_LABEL, ui::U1_TITLE, ui::U1_LEAD),
    };
    let urgent = cx.words.region.and_then(|r| r.urgent.as_deref());
    let number = match (urgency, urgent) {
        (Urgency::U5, _) => frame::call(cx, "call"),
        (Urgency::U4, Some(number)) => frame::phone("call", cx.t(ui::CALL_URGENT), number),
        _ => none(),
    };
    let label = el("p", "label", vec![icons::of(urgency), text(cx.t(label))]);
    part("div", class, vec![label, cx.title(cx.t(title)), cx.p("", lead), number])
}

/// The lines of the rules behind some reasons, each once.
pub fn lines(
    cx: &Cx<'_>,
    reasons: &[Reason],
    get: fn(&RuleText<'static>) -> &'static str,
) -> Vec<String> {
    let mut lines = Vec::new();
    for reason in reasons {
        if let Why::Rule(ix) = reason.why {
            if let Some(rule) = cx.words.texts.rules.get(usize::from(ix)) {
                cx.words.lines(get(rule), &mut lines);
            }
        }
    }
    lines
}

/// Why, in the person's own answers.
pub fn why(cx: &Cx<'_>, reasons: &[Reason]) -> Html {
    let texts = cx.words.texts;
    let mut out = Vec::new();
    for reason in reasons {
        let (name, said) = match reason.why {
            Why::Rule(ix) => {
                let rule = texts.rules.get(usize::from(ix));
                rule.map_or_else(Default::default, |r| (r.name, cx.words.say(r.reason)))
            }
            Why::NotCleared => ("", cx.t(ui::WHY_NOT_CLEARED)),
            Why::Cause(ix) => {
                let name = texts.conditions.get(usize::from(ix)).map_or("", |c| c.name);
                (name, cx.t(ui::WHY_CAUSE))
            }
        };
        let told = told::because(cx, &reason.because);
        out.push(el("div", "reason", vec![cx.heading(3, cx.words.say(name)), p("", said), told]));
    }
    many(out)
}

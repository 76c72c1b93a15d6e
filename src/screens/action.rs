//! How soon, why, and what to do and not to do: the same block on the emergency page and the result.

use leg_triage_engine::model::RuleIx;
use leg_triage_engine::texts::RuleText;
use leg_triage_engine::{Reason, Urgency, Why};
use yew::prelude::*;

use crate::parts::{Cx, frame, icons, list, p, told};
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
    html! {
        <div class={class} part="urgency">
            <p class="label">{ icons::of(urgency) }{ cx.t(label) }</p>
            { cx.title(cx.t(title)) }
            { p("", cx.t(lead)) }
            { number(cx, urgency) }
        </div>
    }
}

fn number(cx: &Cx<'_>, urgency: Urgency) -> Html {
    let urgent = cx.words.region.and_then(|r| r.urgent.as_deref());
    match (urgency, urgent) {
        (Urgency::U5, _) => frame::call(cx, "call", ui::CALL),
        (Urgency::U4, Some(number)) => frame::phone("call", cx.t(ui::CALL_URGENT), number),
        _ => Html::default(),
    }
}

/// The words of the rules behind some reasons.
pub fn rules<'a>(cx: &Cx<'a>, reasons: &'a [Reason]) -> impl Iterator<Item = &'static RuleText<'static>> {
    let texts = &cx.words.texts.rules;
    reasons.iter().filter_map(|reason| match reason.why {
        Why::Rule(ix) => texts.get(usize::from(ix)),
        _ => None,
    })
}

/// Why, in the person's own answers.
pub fn why(cx: &Cx<'_>, reasons: &[Reason]) -> Html {
    let one = |reason: &Reason| {
        let (name, text) = match reason.why {
            Why::Rule(ix) => rule(cx, ix),
            Why::NotCleared => (String::new(), cx.t(ui::WHY_UNSURE)),
            Why::Cause(ix) => {
                let name = cx.words.texts.conditions.get(usize::from(ix)).map_or("", |c| c.name);
                (cx.words.say(name), cx.t(ui::WHY_CAUSE))
            }
        };
        let (told, unsure) = told::because(cx, &reason.because);
        html! {
            <div class="reason">
                if !name.is_empty() { <@{cx.h(3)}>{ name }</@> }
                { p("", text) }
                { listed(cx, ui::TOLD, told) }
                { listed(cx, ui::UNSURE_ABOUT, unsure) }
            </div>
        }
    };
    html! { { for reasons.iter().map(one) } }
}

fn rule(cx: &Cx<'_>, ix: RuleIx) -> (String, String) {
    let text = cx.words.texts.rules.get(usize::from(ix));
    text.map(|t| (cx.words.say(t.name), cx.words.say(t.reason))).unwrap_or_default()
}

fn listed(cx: &Cx<'_>, key: usize, items: Vec<String>) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    html! { <>{ p("told", cx.t(key)) }{ list("told", items) }</> }
}

//! Stop: get help now. Shown as soon as what was said is an emergency.

use leg_triage_engine::{Urgency, judge};
use yew::prelude::*;

use super::action;
use crate::journey::Action;
use crate::parts::{Cx, list, p};
use crate::words::ui;

/// The screen. Only what was *said* is given as reason: silence has not been asked about yet.
pub fn show(cx: &Cx<'_>) -> Html {
    let assessment = judge(cx.knowledge, &cx.state.answers);
    let stop = &assessment.stop;
    let lines = |get: fn(&'static leg_triage_engine::texts::RuleText<'static>) -> &'static str| {
        action::rules(cx, stop).flat_map(|rule| cx.words.lines(get(rule))).collect::<Vec<_>>()
    };
    let mut now = lines(|rule| rule.now);
    let given = assessment.advice.iter().filter(|given| given.now);
    now.extend(given.filter_map(|given| {
        cx.words.texts.advice.get(usize::from(given.advice)).map(|a| cx.words.say(a.text))
    }));
    html! {
        <>
            { action::panel(cx, Urgency::U5) }
            { cx.section("do", ui::DO_NOW, list("", now)) }
            { cx.section("dont", ui::DONT, list("", lines(|rule| rule.never))) }
            { cx.section("why", ui::WHY, action::why(cx, stop)) }
            <div class="ways">
                { cx.button("secondary", ui::GO_BACK, Action::Back) }
                { cx.button("secondary", ui::GO_ON, Action::GoOn) }
                { p("help", cx.t(ui::GO_ON_HELP)) }
            </div>
        </>
    }
}

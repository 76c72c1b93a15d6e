//! Stop: get help now. Shown as soon as what was said is an emergency.

use leg_triage_engine::{Urgency, judge};
use yew::Html;

use super::action;
use crate::journey::Action;
use crate::parts::Cx;
use crate::parts::markup::{el, list};
use crate::words::ui;

/// The screen. Only what was *said* is given as reason: silence has not been asked about yet.
pub fn show(cx: &Cx<'_>) -> Vec<Html> {
    let assessment = judge(cx.knowledge, &cx.state.answers);
    let stop = &assessment.stop;
    let mut now = action::lines(cx, stop, |rule| rule.now);
    for given in assessment.advice.iter().filter(|given| given.now) {
        if let Some(advice) = cx.words.texts.advice.get(usize::from(given.advice)) {
            cx.words.lines(advice.text, &mut now);
        }
    }
    let never = action::lines(cx, stop, |rule| rule.never);
    let ways = vec![
        cx.button("secondary", ui::GO_BACK, Action::Back),
        cx.button("secondary", ui::GO_ON, Action::GoOn),
        cx.p("help", ui::GO_ON_HELP),
    ];
    vec![
        action::panel(cx, Urgency::U5),
        cx.section("do", ui::DO_NOW, list("", now)),
        cx.section("dont", ui::DONT, list("", never)),
        cx.section("why", ui::WHY, action::why(cx, stop)),
        el("div", "ways", ways),
    ]
}

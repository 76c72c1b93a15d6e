//! Stop: get help now. Shown as soon as what was said is an emergency.

use leg_triage_engine::{Urgency, judge};

use super::action;
use crate::journey::Action;
use crate::parts::page::Page;
use crate::words::ui;

/// The screen. Only what was *said* is given as reason: silence has not been asked about yet.
pub fn show(page: &mut Page<'_>) {
    let assessment = judge(page.knowledge, &page.state.answers);
    let stop = &assessment.stop;
    let mut now = action::lines(page, stop, |rule| rule.now);
    for given in &assessment.advice {
        match page.words.texts.advice.get(usize::from(given.advice)) {
            Some(advice) if given.now => page.words.lines(advice.text, &mut now),
            _ => {}
        }
    }
    let never = action::lines(page, stop, |rule| rule.never);
    action::panel(page, Urgency::U5);
    page.list_section("do", ui::DO_NOW, now);
    page.list_section("dont", ui::DONT, never);
    page.section("why", ui::WHY);
    action::why(page, stop);
    page.close();
    page.open("div", "ways");
    page.button("secondary", ui::GO_BACK, Action::Back);
    page.button("secondary", ui::GO_ON, Action::GoOn);
    page.own("p", "help", ui::GO_ON_HELP);
    page.close();
}

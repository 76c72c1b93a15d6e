//! The result: how soon, why, what to do and not to do, what it may be, when to get help sooner.

use leg_triage_engine::model::AdviceKind;
use leg_triage_engine::{Assessment, Urgency, judge};
use yew::Html;

use super::{action, causes};
use crate::app::Msg;
use crate::journey::Action;
use crate::parts::markup::{el, list, many, none, p, tag, text};
use crate::parts::{Cx, frame, told};
use crate::words::ui;

/// The screen.
pub fn show(cx: &Cx<'_>) -> Vec<Html> {
    let assessment = judge(cx.knowledge, &cx.state.answers);
    let urgency = assessment.urgency;
    // Sorted, most urgent first: those that give the urgency, and the others.
    let split = assessment.reasons.iter().take_while(|r| r.urgency == urgency).count();
    let (first, others) = assessment.reasons.split_at(split);
    let mut why = action::why(cx, first);
    if first.is_empty() {
        why = cx.p("", ui::WHY_NONE);
    }
    let also = cx.fold("also", ui::ALSO, action::why(cx, others));

    // "Now" comes from what gives the urgency alone: a milder rule's "book a visit" must not stand
    // beside "go today".
    let mut now = action::lines(cx, first, |rule| rule.now);
    let mut dont = action::lines(cx, &assessment.reasons, |rule| rule.never);
    let mut care = Vec::new();
    for given in &assessment.advice {
        let at = usize::from(given.advice);
        let (Some(advice), Some(texts)) =
            (cx.knowledge.advice.get(at), cx.words.texts.advice.get(at))
        else {
            continue;
        };
        let to = match advice.kind {
            AdviceKind::Dont => &mut dont,
            AdviceKind::Do if given.now => &mut now,
            AdviceKind::Do => &mut care,
        };
        cx.words.lines(texts.text, to);
    }
    let version = &cx.knowledge.settings;
    let version = [version.version.as_str(), &version.date, &version.review].join(", ");
    vec![
        action::panel(cx, urgency),
        cx.section("why", ui::WHY, many(vec![why, also])),
        cx.section("do", ui::DO_NOW, list("", now)),
        cx.section("dont", ui::DONT, list("", dont)),
        cx.section("care", ui::CARE, list("", care)),
        cx.fold("left-out", ui::LEFT_OUT, left_out(cx, &assessment)),
        causes::show(cx, &assessment),
        causes::scores(cx, &assessment.scores),
        cx.section("net", ui::NET_TITLE, net(cx, urgency)),
        ways(cx, urgency),
        cx.p("", ui::NOT_DIAGNOSIS),
        p("help", cx.words.tn(ui::VERSION, &version)),
    ]
}

/// What was held back, and the answers that speak against it.
fn left_out(cx: &Cx<'_>, assessment: &Assessment) -> Html {
    let mut items = Vec::new();
    for held in &assessment.suppressed {
        if let Some(texts) = cx.words.texts.advice.get(usize::from(held.advice)) {
            let why = text(cx.words.say(texts.left_out));
            items.push(el("li", "", vec![why, told::because(cx, &held.because)]));
        }
    }
    if items.is_empty() { none() } else { el("ul", "", items) }
}

/// "Get help sooner if …": every danger sign that asks for more than this result does (or, in an
/// emergency, the emergency signs themselves), by what to do then.
fn net(cx: &Cx<'_>, urgency: Urgency) -> Html {
    let mut out = Vec::new();
    for (level, key) in [(Urgency::U5, ui::NET_5), (Urgency::U4, ui::NET_4)] {
        let mut signs = Vec::new();
        for (rule, texts) in cx.knowledge.rules.iter().zip(&cx.words.texts.rules) {
            if rule.levels.first().is_some_and(|l| l.urgency == level) {
                cx.words.lines(texts.net, &mut signs);
            }
        }
        if !signs.is_empty() && (level == Urgency::U5 || urgency < level) {
            out.push(cx.p("label", key));
            out.push(list("", signs));
        }
    }
    many(out)
}

/// The ways on: the clinic, print, start again.
fn ways(cx: &Cx<'_>, urgency: Urgency) -> Html {
    let config = cx.config;
    let clinic = config.clinic_name.clone().unwrap_or_else(|| cx.t(ui::CLINIC));
    let mut ways = Vec::new();
    // In an emergency there is one number only; today, nobody should wait for a booking.
    if let (Some(number), true) = (&config.clinic_phone, urgency < Urgency::U5) {
        ways.push(frame::phone("primary", cx.words.tn(ui::CALL_CLINIC, &clinic), number));
    }
    if let (Some(address), true) = (&config.booking_url, urgency < Urgency::U4) {
        // A new tab: the result must not be lost. No referrer: it would tell where from.
        let keys = &["class", "part", "target", "rel", "href"];
        let values = &["primary", "primary", "_blank", "noopener noreferrer", address.as_str()];
        ways.push(tag("a", keys, values, vec![text(cx.words.tn(ui::BOOK, &clinic))]).into());
    }
    ways.push(cx.press("secondary", vec![text(cx.t(ui::PRINT))], Msg::Print));
    ways.push(cx.button("secondary", ui::AGAIN, Action::Forget));
    el("div", "ways", ways)
}

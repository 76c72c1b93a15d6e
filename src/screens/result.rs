//! The result: how soon, why, what to do and not to do, what it may be, when to get help sooner.

use leg_triage_engine::model::AdviceKind;
use leg_triage_engine::texts::RuleText;
use leg_triage_engine::{Assessment, Reason, Urgency, judge};
use yew::prelude::*;

use super::{action, causes};
use crate::host::page;
use crate::journey::Action;
use crate::parts::{Cx, frame, list, p, press, told};
use crate::words::ui;

/// The screen.
pub fn show(cx: &Cx<'_>) -> Html {
    let assessment = judge(cx.knowledge, &cx.state.answers);
    let urgency = assessment.urgency;
    // Sorted, most urgent first: those that give the urgency, and the others.
    let split = assessment.reasons.partition_point(|reason| reason.urgency == urgency);
    let (first, others) = assessment.reasons.split_at(split);
    let why = if first.is_empty() { p("", cx.t(ui::WHY_NONE)) } else { action::why(cx, first) };
    let (now, care, dont) = to_do(cx, &assessment, first);
    html! {
        <>
            { action::panel(cx, urgency) }
            { cx.section("why", ui::WHY, html! {
                <>{ why }{ cx.fold("also", ui::ALSO, action::why(cx, others)) }</>
            }) }
            { cx.section("do", ui::DO_NOW, list("", now)) }
            { cx.section("dont", ui::DONT, list("", dont)) }
            { cx.section("care", ui::CARE, list("", care)) }
            { cx.fold("left-out", ui::LEFT_OUT, left_out(cx, &assessment)) }
            { causes::show(cx, &assessment) }
            { causes::scores(cx, &assessment.scores) }
            { cx.section("net", ui::NET_TITLE, net(cx, &assessment)) }
            { ways(cx, urgency) }
            { about(cx) }
        </>
    }
}

/// What to do now, what may help besides, and what not to do.
fn to_do(cx: &Cx<'_>, assessment: &Assessment, first: &[Reason]) -> (Vec<String>, Vec<String>, Vec<String>) {
    let lines = |reasons, get: fn(&'static RuleText<'static>) -> &'static str| {
        action::rules(cx, reasons).flat_map(|rule| cx.words.lines(get(rule))).collect::<Vec<_>>()
    };
    // "Now" comes from what gives the urgency alone: a milder rule's "book a visit" must not stand
    // beside "go today".
    let mut now = lines(first, |rule| rule.now);
    let mut dont = lines(&assessment.reasons, |rule| rule.never);
    let mut care = Vec::new();
    for given in &assessment.advice {
        let at = usize::from(given.advice);
        let Some(text) = cx.words.texts.advice.get(at) else { continue };
        let kind = cx.knowledge.advice.get(at).map(|a| a.kind);
        let to = match kind {
            Some(AdviceKind::Dont) => &mut dont,
            _ if given.now => &mut now,
            _ => &mut care,
        };
        to.push(cx.words.say(text.text));
    }
    (now, care, dont)
}

/// What was held back, and the answers that speak against it.
fn left_out(cx: &Cx<'_>, assessment: &Assessment) -> Html {
    let one = |held: &leg_triage_engine::Suppressed| {
        let text = cx.words.texts.advice.get(usize::from(held.advice))?;
        let (told, unsure) = told::because(cx, &held.because);
        Some(html! {
            <li>
                { cx.words.say(text.left_out) }
                { list("told", told) }
                if !unsure.is_empty() { { p("told", cx.t(ui::UNSURE_ABOUT)) }{ list("told", unsure) } }
            </li>
        })
    };
    let items: Vec<Html> = assessment.suppressed.iter().filter_map(one).collect();
    if items.is_empty() {
        return Html::default();
    }
    html! { <ul>{ items }</ul> }
}

/// "Get help sooner if …": every danger sign that asks for more than this result does (or, in an
/// emergency, the emergency signs themselves), by what to do then.
fn net(cx: &Cx<'_>, assessment: &Assessment) -> Html {
    let signs = |level: Urgency| -> Vec<String> {
        let rules = cx.knowledge.rules.iter().zip(&cx.words.texts.rules);
        rules
            .filter(|(rule, _)| rule.levels.first().is_some_and(|l| l.urgency == level))
            .flat_map(|(_, text)| cx.words.lines(text.net))
            .collect()
    };
    let part = |level, key| {
        let items = signs(level);
        if items.is_empty() {
            return Html::default();
        }
        html! { <>{ p("label", cx.t(key)) }{ list("", items) }</> }
    };
    html! {
        <>
            { part(Urgency::U5, ui::NET_5) }
            if assessment.urgency < Urgency::U4 { { part(Urgency::U4, ui::NET_4) } }
        </>
    }
}

/// The ways on: the clinic, print, start again.
fn ways(cx: &Cx<'_>, urgency: Urgency) -> Html {
    let config = cx.config;
    let clinic = config.clinic_name.clone().unwrap_or_else(|| cx.t(ui::CLINIC));
    // In an emergency there is one number only; today, nobody should wait for a booking.
    let phone = config.clinic_phone.as_deref().filter(|_| urgency < Urgency::U5);
    let booking = config.booking_url.clone().filter(|_| urgency < Urgency::U4);
    html! {
        <div class="ways">
            if let Some(phone) = phone {
                { frame::phone("primary", cx.words.tn(ui::CALL_CLINIC, &clinic), phone) }
            }
            if let Some(booking) = booking {
                // A new tab: the result must not be lost. No referrer: it would tell where from.
                <a class="primary" part="primary" href={booking} target="_blank" rel="noopener noreferrer">
                    { cx.words.tn(ui::BOOK, &clinic) }
                </a>
            }
            { press("secondary", cx.t(ui::PRINT), Callback::from(|_| page::print())) }
            { cx.button("secondary", ui::AGAIN, Action::Forget) }
        </div>
    }
}

/// What this is and is not, and which knowledge gave it.
fn about(cx: &Cx<'_>) -> Html {
    let settings = &cx.knowledge.settings;
    let version = [settings.version.as_str(), &settings.date, &settings.review].join(", ");
    html! {
        <>
            { p("", cx.t(ui::NOT_DIAGNOSIS)) }
            { p("help", cx.words.tn(ui::VERSION, &version)) }
        </>
    }
}

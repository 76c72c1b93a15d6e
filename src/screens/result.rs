//! The result: how soon, why, what to do and not to do, what it may be, when to get help sooner.

use leg_triage_engine::model::{AdviceKind, Settings};
use leg_triage_engine::{Assessment, Knowledge, Urgency, judge, unsure};

use super::{action, causes, summary, swings};
use crate::app::Msg;
use crate::host::page::can_copy;
use crate::journey::Action;
use crate::parts::page::{Attr, Page};
use crate::parts::{frame, told};
use crate::words::{Words, ui};

/// The screen.
pub fn show(page: &mut Page<'_>) {
    let assessment = judge(page.knowledge, &page.state.answers);
    let urgency = assessment.urgency;
    action::panel(page, urgency);
    what_and_why(page, &assessment);
    left_out(page, &assessment);
    let unsure = unsure(page.knowledge, &page.state.answers);
    causes::show(page, &assessment, &unsure.ranges);
    swings::show(page, urgency, &unsure.swings);
    causes::scores(page, &assessment.scores);
    net(page, urgency);
    ways(page, urgency);
    page.own("p", "", ui::NOT_DIAGNOSIS);
    let settings = &page.knowledge.settings;
    page.said("p", "help", version(&page.words, settings));
    page.said("p", "help", accuracy(&page.words, page.knowledge));
    // Its words come with the details; without them the whole result is printed.
    if page.words.whole {
        summary::show(page, &assessment);
    }
}

/// Which version it is.
pub fn version(words: &Words<'_>, settings: &Settings) -> String {
    let values = [
        ("version", &*settings.version),
        ("date", &settings.date),
        ("review", &words.ui(ui::REVIEW)),
    ];
    words.with(ui::VERSION, &values)
}

/// How right this version is on the cases that it was made with, where that was measured.
fn accuracy(words: &Words<'_>, knowledge: &Knowledge) -> String {
    let Some(a) = knowledge.accuracy else {
        return String::new();
    };
    let number = |n: u16| u32::from(n).to_string();
    let values = [
        ("cases", &*number(a.cases)),
        ("right", &*number(a.in_range)),
        ("late", &*number(a.below)),
        ("missed", &*number(a.missed)),
        ("urgent", &*number(a.urgent)),
    ];
    words.with(ui::ACCURACY, &values)
}

/// Why, what to do now, what not to do, and what may help besides.
fn what_and_why(page: &mut Page<'_>, assessment: &Assessment) {
    // Sorted, most urgent first: those that give the urgency, and the others.
    let mut split = 0;
    while assessment
        .reasons
        .get(split)
        .is_some_and(|r| r.urgency == assessment.urgency)
    {
        split += 1;
    }
    let (first, others) = assessment.reasons.split_at(split);
    page.section("why", ui::WHY);
    action::why(page, first);
    if first.is_empty() {
        page.own("p", "", ui::WHY_NONE);
    }
    if !others.is_empty() {
        page.fold("also", ui::ALSO);
        action::why(page, others);
        page.close();
    }
    page.close();

    // "Now" comes from what gives the urgency alone: a milder rule's "book a visit" must not stand
    // beside "go today".
    let mut now = action::lines(page, first, |rule| rule.now);
    let mut dont = action::lines(page, &assessment.reasons, |rule| rule.never);
    let mut care = Vec::new();
    for given in &assessment.advice {
        let at = usize::from(given.advice);
        let (Some(advice), Some(texts)) = (
            page.knowledge.advice.get(at),
            page.words.texts.advice.get(at),
        ) else {
            continue;
        };
        let to = match advice.kind {
            AdviceKind::Dont => &mut dont,
            AdviceKind::Do if given.now => &mut now,
            AdviceKind::Do => &mut care,
        };
        page.words.lines(texts.text, to);
    }
    page.list_section("do", ui::DO_NOW, now);
    page.list_section("dont", ui::DONT, dont);
    page.list_section("care", ui::CARE, care);
}

/// What was held back, and the answers that speak against it.
fn left_out(page: &mut Page<'_>, assessment: &Assessment) {
    if assessment.suppressed.is_empty() || !page.words.whole {
        return;
    }
    page.fold("left-out", ui::LEFT_OUT);
    page.open("ul", "");
    for held in &assessment.suppressed {
        if let Some(texts) = page.words.texts.advice.get(usize::from(held.advice)) {
            page.open("li", "");
            page.text(page.words.say(texts.left_out));
            told::because(page, &held.because);
            page.close();
        }
    }
    page.close();
    page.close();
}

/// "Get help sooner if …": the emergency signs in short, those for the same day where the result
/// asks for less, and every emergency sign when asked for.
fn net(page: &mut Page<'_>, urgency: Urgency) {
    page.section("net", ui::NET_TITLE);
    page.own("p", "label", ui::NET_5);
    let mut signs = Vec::new();
    page.words.lines(&page.t(ui::SIGNS), &mut signs);
    page.list("", signs);
    if urgency < Urgency::U4 {
        page.own("p", "label", ui::NET_4);
        page.list("", net_signs(page, Urgency::U4));
    }
    page.fold("", ui::NET_ALL);
    page.list("", net_signs(page, Urgency::U5));
    page.close();
    page.close();
}

/// What the rules of a level say to watch for.
fn net_signs(page: &Page<'_>, level: Urgency) -> Vec<String> {
    let mut signs = Vec::new();
    for (rule, texts) in page.knowledge.rules.iter().zip(&page.words.texts.rules) {
        if rule.levels.first().is_some_and(|l| l.urgency == level) {
            page.words.lines(texts.net, &mut signs);
        }
    }
    signs
}

/// The ways on: the clinic, print, start again.
fn ways(page: &mut Page<'_>, urgency: Urgency) {
    let config = page.config;
    let clinic = config
        .clinic_name
        .clone()
        .unwrap_or_else(|| page.t(ui::CLINIC));
    page.open("div", "ways");
    // In an emergency there is one number only; today, nobody should wait for a booking.
    if let (Some(number), true) = (&config.clinic_phone, urgency < Urgency::U5) {
        frame::phone(
            page,
            "primary",
            page.words.with(ui::CALL_CLINIC, &[("clinic", &clinic)]),
            number,
        );
    }
    if let (Some(address), true) = (&config.booking_url, urgency < Urgency::U4) {
        page.part("a", "primary");
        page.attr(Attr::Href, address);
        // A new tab: the result must not be lost. No referrer: it would tell where from.
        page.attr(Attr::Target, "_blank");
        page.attr(Attr::Rel, "noopener noreferrer");
        page.text(page.words.with(ui::BOOK, &[("clinic", &clinic)]));
        page.close();
    }
    page.press("secondary", Msg::Print);
    page.text(page.t(ui::PRINT));
    page.close();
    if page.words.whole && can_copy() {
        page.part("button", "secondary");
        page.attr(Attr::Type, "button");
        page.attr(Attr::Value, "copy");
        page.text(page.t(page.copy()));
        page.close();
    }
    page.button("secondary", ui::AGAIN, Action::Forget);
    page.close();
}

#[cfg(test)]
mod tests {
    use leg_triage_engine::model::Accuracy;

    use super::accuracy;
    use crate::journey::Who;
    use crate::pack::whole;
    use crate::words::Words;

    #[test]
    fn says_how_right_it_is_each_number_in_its_place() {
        let pack = whole();
        let words = Words::new(pack, Who::Me, "other", None);
        let mut knowledge = pack.knowledge.clone();
        knowledge.accuracy = Some(Accuracy {
            cases: 208,
            in_range: 180,
            below: 27,
            urgent: 94,
            missed: 13,
        });
        assert_eq!(
            accuracy(&words, &knowledge),
            "In the same 208 written cases that it was made with, this version was right about how \
             soon to be seen in 180, and too late in 27 (13 of the 94 urgent ones). New cases can go \
             wrong more often."
        );
        knowledge.accuracy = Some(Accuracy {
            cases: 208,
            in_range: 208,
            below: 0,
            urgent: 94,
            missed: 0,
        });
        let said = accuracy(&words, &knowledge);
        assert!(said.contains("too late in 0 (0 of the 94 urgent ones). New cases"));
        for promise in ["none", "never", "all ", "no urgent"] {
            assert!(!said.to_lowercase().contains(promise), "{said}");
        }
        knowledge.accuracy = None;
        assert_eq!(accuracy(&words, &knowledge), "");
    }
}

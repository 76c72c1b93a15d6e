//! The fields of a question: cards with a real radio or checkbox inside, and a number.

use leg_triage_engine::model::{Kind, NO, NOT_SURE, Question, QuestionIx, YES};

use super::page::{Attr, Does, On, Page};
use crate::app::Msg;
use crate::journey::{Action, is_scale};
use crate::words::ui;

/// The label of an answer and its help, which may be empty.
pub type Label = (String, String);

/// An answer as a card: a radio if it has a group, else a checkbox. The help is part of the label,
/// so that all of the card can be tapped and a screen reader reads it with the answer.
pub fn card(page: &mut Page<'_>, group: &str, on: bool, (label, help): Label, action: Action) {
    page.part("label", "card");
    page.open("input", "");
    page.attr(
        Attr::Type,
        if group.is_empty() {
            "checkbox"
        } else {
            "radio"
        },
    );
    page.attr(Attr::Name, group);
    page.on(On::Change, Does::Say(Msg::Do(action)));
    if let Some(input) = page.tag() {
        input.set_checked(on);
    }
    page.close();
    page.open("span", "words");
    page.text(label);
    page.said("span", "help", help);
    page.close();
    page.close();
}

/// A card with one of the widget's own words.
pub fn own(page: &mut Page<'_>, group: &str, on: bool, key: usize, action: Action) {
    card(page, group, on, (page.t(key), String::new()), action);
}

/// The label and help of each answer of a choice or each item of a checklist.
pub fn labels(page: &Page<'_>, ix: QuestionIx) -> Vec<Label> {
    let mut labels = Vec::new();
    if let Some(texts) = page.words.texts.questions.get(usize::from(ix)) {
        for (label, help) in &texts.options {
            labels.push((page.words.say(label), page.words.say(help)));
        }
    }
    if labels.is_empty() {
        labels.push((page.t(ui::YES), String::new()));
        labels.push((page.t(ui::NO), String::new()));
    }
    labels
}

/// The label of one answer.
pub fn label(page: &Page<'_>, ix: QuestionIx, at: usize) -> String {
    labels(page, ix).into_iter().nth(at).unwrap_or_default().0
}

/// The fields for a question.
pub fn of(page: &mut Page<'_>, ix: QuestionIx, question: &Question) {
    match question.kind {
        Kind::Number { min, max, .. } if is_scale(min, max) => scale(page, min, max),
        Kind::Number { .. } => number(page),
        Kind::Choice { .. } => choice(page, labels(page, ix), question.guided),
        Kind::Checklist { .. } => checklist(page, labels(page, ix), question.guided),
    }
}

fn choice(page: &mut Page<'_>, labels: Vec<Label>, guided: bool) {
    let picked = page.state.draft.picked;
    for (label, at) in labels.into_iter().zip(0u8..) {
        card(page, "a", picked == Some(at), label, Action::Pick(at));
    }
    let unsure = if guided { ui::CANNOT } else { ui::NOT_SURE };
    own(
        page,
        "a",
        picked == Some(NOT_SURE),
        unsure,
        Action::Pick(NOT_SURE),
    );
}

fn checklist(page: &mut Page<'_>, labels: Vec<Label>, guided: bool) {
    let draft = &page.state.draft;
    for (label, at) in labels.into_iter().zip(0u8..) {
        card(
            page,
            "",
            draft.ticked >> at & 1 == 1,
            label,
            Action::Tick(at),
        );
    }
    page.own("p", "or", ui::OR);
    own(page, "", draft.none, ui::NONE, Action::TickNone);
    let some = if guided {
        ui::CANNOT_SOME
    } else {
        ui::UNSURE_SOME
    };
    let unsure = (page.t(some), page.t(ui::UNSURE_SOME_HELP));
    card(page, "", draft.unsure, unsure, Action::Unsure);
}

/// A row of numbers to tap.
fn scale(page: &mut Page<'_>, min: u16, max: u16) {
    let draft = &page.state.draft;
    page.open("div", "scale");
    for n in min..=max {
        let n = u32::from(n).to_string();
        let on = !draft.unsure && draft.text == n;
        card(page, "a", on, (n.clone(), String::new()), Action::Type(n));
    }
    page.close();
    own(page, "a", draft.unsure, ui::NOT_SURE, Action::Unsure);
}

fn number(page: &mut Page<'_>) {
    let draft = &page.state.draft;
    page.part("input", "number");
    // Not type=number: that one scrolls to other numbers, and gives nothing for a letter.
    page.attr(Attr::Type, "text");
    page.attr(Attr::InputMode, "numeric");
    page.attr(Attr::Autocomplete, "off");
    page.attr(Attr::MaxLength, "4");
    page.attr(Attr::LabelledBy, "q");
    page.attr(Attr::DescribedBy, "help error");
    if page.state.problem.is_some() {
        page.attr(Attr::Invalid, "true");
    }
    page.on(On::Input, Does::Value(|typed| Msg::Do(Action::Type(typed))));
    // Enter means Continue, as in a form.
    page.on(On::Key, Does::Enter(Msg::Do(Action::Continue)));
    if let Some(input) = page.tag() {
        input.set_value(Some(draft.text.clone()));
    }
    page.close();
    own(page, "", draft.unsure, ui::NOT_SURE, Action::Unsure);
}

/// One item of a checklist, asked by itself.
pub fn clarify(page: &mut Page<'_>, item: u8, label: &Label) {
    let draft = &page.state.draft;
    let value = match (draft.ticked >> item & 1, draft.denied >> item & 1) {
        (1, _) => YES,
        (_, 1) => NO,
        _ => NOT_SURE,
    };
    let mut group = String::from("c");
    group.push_str(&u32::from(item).to_string());
    page.open("fieldset", "clarify");
    page.said("legend", "", label.0.clone());
    page.said("p", "help", label.1.clone());
    page.open("div", "three");
    for (key, is) in [(ui::YES, YES), (ui::NO, NO), (ui::STILL_UNSURE, NOT_SURE)] {
        own(page, &group, value == is, key, Action::Clarify(item, is));
    }
    page.close();
    page.close();
}

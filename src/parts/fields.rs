//! The fields of a question: cards with a real radio or checkbox inside, and a number.

use leg_triage_engine::model::{Kind, NO, NOT_SURE, Question, QuestionIx, YES};

use super::page::{Attr, Does, On, Page};
use crate::app::Msg;
use crate::journey::{Action, Draft, Fill, is_scale};
use crate::words::ui;

/// The label of an answer and its help, which may be empty.
pub type Label = (String, String);

/// An answer as a card: a radio if it has a group, else a checkbox. The help is part of the label,
/// so that all of the card can be tapped and a screen reader reads it with the answer.
pub fn card(page: &mut Page<'_>, group: &str, on: bool, label: Label, action: Action) {
    write_card(page, group, "", on, label, action);
}

fn write_card(
    page: &mut Page<'_>,
    group: &str,
    id: &str,
    on: bool,
    (label, help): Label,
    action: Action,
) {
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
    if !id.is_empty() {
        page.attr(Attr::Id, id);
    }
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

/// One more field of the question: the first has a name that the summary of errors leads to.
fn field(page: &mut Page<'_>, place: u16, group: &str, on: bool, label: Label, fill: Fill) {
    let id = if place == 0 {
        page.numbered("field")
    } else {
        String::new()
    };
    let action = page.fill(fill);
    write_card(page, group, &id, on, label, action);
}

fn draft<'a>(page: &Page<'a>) -> Option<&'a Draft> {
    let asked = page.state.sheet.get(usize::from(page.at));
    asked.map(|asked| &asked.draft)
}

fn choice(page: &mut Page<'_>, labels: Vec<Label>, guided: bool) {
    let Some(draft) = draft(page) else { return };
    let group = page.numbered("a");
    for (label, at) in labels.into_iter().zip(0u8..) {
        let on = draft.picked == Some(at);
        field(page, at.into(), &group, on, label, Fill::Pick(at));
    }
    let unsure = if guided { ui::CANNOT } else { ui::NOT_SURE };
    let unsure = (page.t(unsure), String::new());
    let on = draft.picked == Some(NOT_SURE);
    field(page, 1, &group, on, unsure, Fill::Pick(NOT_SURE));
}

fn checklist(page: &mut Page<'_>, labels: Vec<Label>, guided: bool) {
    let Some(draft) = draft(page) else { return };
    for (label, at) in labels.into_iter().zip(0u8..) {
        let on = draft.ticked >> at & 1 == 1;
        field(page, at.into(), "", on, label, Fill::Tick(at));
    }
    page.own("p", "or", ui::OR);
    let none = (page.t(ui::NONE), String::new());
    field(page, 1, "", draft.none, none, Fill::TickNone);
    let some = if guided {
        ui::CANNOT_SOME
    } else {
        ui::UNSURE_SOME
    };
    let unsure = (page.t(some), page.t(ui::UNSURE_SOME_HELP));
    field(page, 1, "", draft.unsure, unsure, Fill::Unsure);
}

/// A row of numbers to tap.
fn scale(page: &mut Page<'_>, min: u16, max: u16) {
    let Some(draft) = draft(page) else { return };
    let group = page.numbered("a");
    page.open("div", "scale");
    for n in min..=max {
        let text = u32::from(n).to_string();
        let on = !draft.unsure && draft.text == text;
        let label = (text.clone(), String::new());
        field(page, n - min, &group, on, label, Fill::Type(text));
    }
    page.close();
    let unsure = (page.t(ui::NOT_SURE), String::new());
    field(page, 1, &group, draft.unsure, unsure, Fill::Unsure);
}

fn number(page: &mut Page<'_>) {
    let Some(draft) = draft(page) else { return };
    page.part("input", "number");
    page.attr(Attr::Id, &page.numbered("field"));
    // Not type=number: that one scrolls to other numbers, and gives nothing for a letter.
    page.attr(Attr::Type, "text");
    page.attr(Attr::InputMode, "numeric");
    page.attr(Attr::Autocomplete, "off");
    page.attr(Attr::MaxLength, "4");
    page.attr(Attr::LabelledBy, &page.numbered("q"));
    let mut described = page.numbered("help");
    described.push(' ');
    described.push_str(&page.numbered("error"));
    page.attr(Attr::DescribedBy, &described);
    if page.asked().is_some_and(|asked| asked.problem.is_some()) {
        page.attr(Attr::Invalid, "true");
    }
    page.on(On::Input, Does::Typed(page.at));
    // Enter means Continue, as in a form.
    page.on(On::Key, Does::Enter(Msg::Do(Action::Continue)));
    if let Some(input) = page.tag() {
        input.set_value(Some(draft.text.clone()));
    }
    page.close();
    let unsure = (page.t(ui::NOT_SURE), String::new());
    field(page, 1, "", draft.unsure, unsure, Fill::Unsure);
}

/// One item of a checklist, asked by itself.
pub fn clarify(page: &mut Page<'_>, item: u8, label: &Label) {
    let Some(draft) = draft(page) else { return };
    let value = match (draft.ticked >> item & 1, draft.denied >> item & 1) {
        (1, _) => YES,
        (_, 1) => NO,
        _ => NOT_SURE,
    };
    let mut group = page.numbered("c");
    group.push('-');
    group.push_str(&u32::from(item).to_string());
    page.open("fieldset", "clarify");
    page.said("legend", "", label.0.clone());
    page.said("p", "help", label.1.clone());
    page.open("div", "three");
    for (key, is) in [(ui::YES, YES), (ui::NO, NO), (ui::STILL_UNSURE, NOT_SURE)] {
        let action = page.fill(Fill::Clarify(item, is));
        own(page, &group, value == is, key, action);
    }
    page.close();
    page.close();
}

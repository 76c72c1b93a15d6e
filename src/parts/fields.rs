//! The fields of a question: cards with a real radio or checkbox inside, and a number.

use leg_triage_engine::model::{Kind, NO, NOT_SURE, Question, QuestionIx, YES};
use yew::Html;
use yew::virtual_dom::ListenerKind;

use super::Cx;
use super::markup::{Does, el, live, many, p, part, tag, text};
use crate::app::Msg;
use crate::journey::{Action, is_scale};
use crate::words::ui;

/// The label of an answer and its help, which may be empty.
pub type Label = (String, String);

/// An answer as a card: a radio if it has a group, else a checkbox. The help is part of the label,
/// so that all of the card can be tapped and a screen reader reads it with the answer.
pub fn card(cx: &Cx<'_>, group: &str, on: bool, (label, help): Label, action: Action) -> Html {
    let kind = if group.is_empty() { "checkbox" } else { "radio" };
    let mut input = tag("input", &["type", "name"], &[kind, group], Vec::new());
    input.set_checked(on);
    let change = cx.on(ListenerKind::onchange, Does::Say(Msg::Do(action)));
    let words = el("span", "words", vec![text(label), p("help", help)]);
    part("label", "card", vec![live(input, vec![change]), words])
}

/// A card with one of the widget's own words.
fn own(cx: &Cx<'_>, group: &str, on: bool, key: usize, action: Action) -> Html {
    card(cx, group, on, (cx.t(key), String::new()), action)
}

/// The label and help of each answer of a choice or each item of a checklist.
pub fn labels(cx: &Cx<'_>, ix: QuestionIx) -> Vec<Label> {
    let mut labels = Vec::new();
    if let Some(texts) = cx.words.texts.questions.get(usize::from(ix)) {
        for (label, help) in &texts.options {
            labels.push((cx.words.say(label), cx.words.say(help)));
        }
    }
    if labels.is_empty() {
        labels.push((cx.t(ui::YES), String::new()));
        labels.push((cx.t(ui::NO), String::new()));
    }
    labels
}

/// The label of one answer.
pub fn label(cx: &Cx<'_>, ix: QuestionIx, at: usize) -> String {
    labels(cx, ix).into_iter().nth(at).unwrap_or_default().0
}

/// The fields for a question.
pub fn of(cx: &Cx<'_>, ix: QuestionIx, question: &Question) -> Html {
    match question.kind {
        Kind::Number { min, max, .. } if is_scale(min, max) => scale(cx, min, max),
        Kind::Number { .. } => number(cx),
        _ => options(cx, labels(cx, ix), matches!(question.kind, Kind::Checklist { .. })),
    }
}

/// Any of several, with "none" and "not sure"; or one of several, with "not sure".
fn options(cx: &Cx<'_>, labels: Vec<Label>, several: bool) -> Html {
    let draft = &cx.state.draft;
    let mut cards = Vec::new();
    for (label, at) in labels.into_iter().zip(0u8..) {
        cards.push(if several {
            card(cx, "", draft.ticked >> at & 1 == 1, label, Action::Tick(at))
        } else {
            card(cx, "a", draft.picked == Some(at), label, Action::Pick(at))
        });
    }
    if several {
        let unsure = (cx.t(ui::UNSURE_SOME), cx.t(ui::UNSURE_SOME_HELP));
        cards.push(cx.p("or", ui::OR));
        cards.push(own(cx, "", draft.none, ui::NONE, Action::TickNone));
        cards.push(card(cx, "", draft.unsure, unsure, Action::Unsure));
    } else {
        let on = draft.picked == Some(NOT_SURE);
        cards.push(own(cx, "a", on, ui::NOT_SURE, Action::Pick(NOT_SURE)));
    }
    many(cards)
}

/// A row of numbers to tap.
fn scale(cx: &Cx<'_>, min: u16, max: u16) -> Html {
    let draft = &cx.state.draft;
    let mut cards = Vec::new();
    for n in min..=max {
        let n = n.to_string();
        let on = !draft.unsure && draft.text == n;
        cards.push(card(cx, "a", on, (n.clone(), String::new()), Action::Type(n)));
    }
    let unsure = own(cx, "a", draft.unsure, ui::NOT_SURE, Action::Unsure);
    many(vec![el("div", "scale", cards), unsure])
}

fn number(cx: &Cx<'_>) -> Html {
    let draft = &cx.state.draft;
    // Not type=number: that one scrolls to other numbers, and gives nothing for a letter.
    let keys = &[
        "class", "part", "type", "inputmode", "autocomplete", "maxlength", "aria-labelledby",
        "aria-describedby", "aria-invalid",
    ];
    let wrong = if cx.state.problem.is_some() { "true" } else { "false" };
    let values =
        &["number", "number", "text", "numeric", "off", "4", "q", "help error", wrong];
    let mut input = tag("input", keys, values, Vec::new());
    input.set_value(Some(draft.text.clone()));
    let typed = Does::Value(|typed| Msg::Do(Action::Type(typed)));
    // Enter means Continue, as in a form.
    let enter = Does::Enter(Msg::Do(Action::Continue));
    let listeners =
        vec![cx.on(ListenerKind::oninput, typed), cx.on(ListenerKind::onkeydown, enter)];
    let unsure = own(cx, "", draft.unsure, ui::NOT_SURE, Action::Unsure);
    many(vec![live(input, listeners), unsure])
}

/// One item of a checklist, asked by itself.
pub fn clarify(cx: &Cx<'_>, item: u8, (label, help): Label) -> Html {
    let draft = &cx.state.draft;
    let value = match (draft.ticked >> item & 1, draft.denied >> item & 1) {
        (1, _) => YES,
        (_, 1) => NO,
        _ => NOT_SURE,
    };
    let mut group = String::from("c");
    group.push_str(&item.to_string());
    let one = |key, is| own(cx, &group, value == is, key, Action::Clarify(item, is));
    let three = vec![one(ui::YES, YES), one(ui::NO, NO), one(ui::STILL_UNSURE, NOT_SURE)];
    let legend = el("legend", "", vec![text(label)]);
    el("fieldset", "clarify", vec![legend, p("help", help), el("div", "three", three)])
}

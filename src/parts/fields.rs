//! The fields of a question: cards with a real radio or checkbox inside, and a number.

use leg_triage_engine::model::{Kind, NO, NOT_SURE, Question, QuestionIx, YES};
use yew::prelude::*;

use super::Cx;
use crate::journey::{Action, is_scale};
use crate::words::ui;

/// Radio or checkbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Box {
    /// One of several.
    Radio,
    /// Any of several.
    Check,
}

/// An answer as a card. The help is part of the label, so that all of the card can be tapped and
/// a screen reader reads it with the answer.
fn card(cx: &Cx<'_>, kind: Box, name: &str, on: bool, words: (String, String), action: Action) -> Html {
    let kind = if kind == Box::Radio { "radio" } else { "checkbox" };
    html! {
        <label class="card" part="option">
            // No `name` in the address ever: there is no form around it.
            <input type={kind} name={name.to_owned()} checked={on} onchange={cx.changed(action)} />
            <span class="words">{ words.0 }{ super::p("help", words.1) }</span>
        </label>
    }
}

/// The label and help of each answer of a choice or each item of a checklist.
pub fn labels(cx: &Cx<'_>, ix: QuestionIx) -> Vec<(String, String)> {
    let texts = cx.words.texts.questions.get(usize::from(ix));
    let own = texts.map_or(&[][..], |q| q.options.as_slice());
    if own.is_empty() {
        return vec![(cx.t(ui::YES), String::new()), (cx.t(ui::NO), String::new())];
    }
    own.iter().map(|(label, help)| (cx.words.say(label), cx.words.say(help))).collect()
}

/// The fields for a question.
pub fn of(cx: &Cx<'_>, ix: QuestionIx, question: &Question) -> Html {
    match question.kind {
        Kind::Choice { .. } => choice(cx, labels(cx, ix)),
        Kind::Checklist { .. } => checklist(cx, labels(cx, ix)),
        Kind::Number { min, max, .. } if is_scale(min, max) => scale(cx, min, max),
        Kind::Number { .. } => number(cx),
    }
}

fn choice(cx: &Cx<'_>, labels: Vec<(String, String)>) -> Html {
    let picked = cx.state.draft.picked;
    let one = |words, value| {
        card(cx, Box::Radio, "a", picked == Some(value), words, Action::Pick(value))
    };
    html! {
        <>
            { for labels.into_iter().zip(0..).map(|(words, value)| one(words, value)) }
            { one((cx.t(ui::NOT_SURE), String::new()), NOT_SURE) }
        </>
    }
}

fn checklist(cx: &Cx<'_>, labels: Vec<(String, String)>) -> Html {
    let draft = &cx.state.draft;
    let one = |on, words, action| card(cx, Box::Check, "", on, words, action);
    let items = labels.into_iter().zip(0..).map(|(words, item): (_, u8)| {
        one(draft.ticked >> item & 1 == 1, words, Action::Tick(item))
    });
    html! {
        <>
            { for items }
            <p class="or">{ cx.t(ui::OR) }</p>
            { one(draft.none, (cx.t(ui::NONE), String::new()), Action::TickNone) }
            { one(draft.unsure, (cx.t(ui::UNSURE_SOME), cx.t(ui::UNSURE_SOME_HELP)), Action::Unsure) }
        </>
    }
}

/// A row of numbers to tap.
fn scale(cx: &Cx<'_>, min: u16, max: u16) -> Html {
    let draft = &cx.state.draft;
    let one = |n: u16| {
        let text = n.to_string();
        let on = !draft.unsure && draft.text == text;
        card(cx, Box::Radio, "a", on, (text.clone(), String::new()), Action::Type(text))
    };
    html! {
        <>
            <div class="scale">{ for (min..=max).map(one) }</div>
            { card(cx, Box::Radio, "a", draft.unsure, (cx.t(ui::NOT_SURE), String::new()), Action::Unsure) }
        </>
    }
}

fn number(cx: &Cx<'_>) -> Html {
    let draft = &cx.state.draft;
    let typed = cx.link.callback(|event: InputEvent| {
        Action::Type(event.target_unchecked_into::<web_sys::HtmlInputElement>().value())
    });
    // Not type=number: that one scrolls to other numbers, and gives nothing for a letter.
    // Enter means Continue, as in a form, but not the Enter that ends a word of an input method.
    let enter = cx.link.batch_callback(|event: KeyboardEvent| {
        (event.key() == "Enter" && !event.is_composing()).then_some(Action::Continue)
    });
    html! {
        <>
            <input class="number" part="input" type="text" inputmode="numeric" autocomplete="off"
                maxlength="4" aria-labelledby="q" aria-describedby="help error"
                aria-invalid={cx.state.problem.map(|_| "true")}
                value={draft.text.clone()} oninput={typed} onkeydown={enter} />
            { card(cx, Box::Check, "", draft.unsure, (cx.t(ui::NOT_SURE), String::new()), Action::Unsure) }
        </>
    }
}

/// One item of a checklist, asked by itself.
pub fn clarify(cx: &Cx<'_>, item: u8, (label, help): (String, String)) -> Html {
    let draft = &cx.state.draft;
    let value = if draft.ticked >> item & 1 == 1 {
        YES
    } else if draft.denied >> item & 1 == 1 {
        NO
    } else {
        NOT_SURE
    };
    let name = ["c", item.to_string().as_str()].concat();
    let one = |key, is| {
        let words = (cx.t(key), String::new());
        card(cx, Box::Radio, &name, value == is, words, Action::Clarify(item, is))
    };
    html! {
        <fieldset class="clarify">
            <legend>{ label }</legend>
            { super::p("help", help) }
            <div class="three">
                { one(ui::YES, YES) }
                { one(ui::NO, NO) }
                { one(ui::STILL_UNSURE, NOT_SURE) }
            </div>
        </fieldset>
    }
}

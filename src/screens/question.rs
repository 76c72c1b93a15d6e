//! One question on a page; and the clarify page, which asks the items of a danger checklist one by
//! one after "not sure".

use leg_triage_engine::model::{Kind, QuestionIx};
use yew::prelude::*;

use crate::host::page;
use crate::journey::{Action, Problem, clarify_rows};
use crate::parts::{Cx, fields, p, press, told};
use crate::words::ui;

/// The page of a question.
pub fn show(cx: &Cx<'_>, ix: QuestionIx) -> Html {
    let Some(question) = cx.knowledge.questions.get(usize::from(ix)) else {
        return Html::default();
    };
    let texts = cx.words.texts.questions.get(usize::from(ix));
    let say = |text: Option<&'static str>| text.map(|t| cx.words.say(t)).unwrap_or_default();
    let list = matches!(question.kind, Kind::Checklist { .. });
    html! {
        <>
            { summary(cx) }
            // The legend holds the heading, so that both the heading and every answer announce it.
            <fieldset class="fields" aria-describedby="help error">
                <legend id="q">{ cx.title(told::title(cx, ix)) }</legend>
                <div id="help">
                    { p("help", say(texts.map(|t| t.help))) }
                    if list { { p("help", cx.t(ui::CHECKLIST_HELP)) } }
                </div>
                { cx.fold("why", ui::WHY_WE_ASK, p("", say(texts.map(|t| t.why)))) }
                <div id="error">{ p("error", error(cx)) }</div>
                { fields::of(cx, ix, question) }
            </fieldset>
            { cx.button("primary", ui::CONTINUE, Action::Continue) }
        </>
    }
}

/// The page that asks once more.
pub fn clarify(cx: &Cx<'_>, ix: QuestionIx) -> Html {
    let question = cx.knowledge.questions.get(usize::from(ix));
    let rows = question
        .zip(cx.state.answers.get(ix))
        .map(|(q, answer)| clarify_rows(&q.kind, answer))
        .unwrap_or_default();
    let labels = fields::labels(cx, ix);
    let row = |item: u8| {
        labels.get(usize::from(item)).map(|words| fields::clarify(cx, item, words.clone()))
    };
    html! {
        <>
            { cx.title(cx.t(ui::CLARIFY_TITLE)) }
            { p("lead", told::title(cx, ix)) }
            { p("help", cx.t(ui::CLARIFY_HELP)) }
            <div class="fields">{ for rows.into_iter().filter_map(row) }</div>
            { cx.button("primary", ui::CONTINUE, Action::Continue) }
        </>
    }
}

/// What is wrong, in words.
fn error(cx: &Cx<'_>) -> String {
    match cx.state.problem {
        None => String::new(),
        Some(Problem::Choice) => cx.t(ui::ERROR_CHOICE),
        Some(Problem::Checklist) => cx.t(ui::ERROR_CHECKLIST),
        Some(Problem::Number) => cx.t(ui::ERROR_NUMBER),
        Some(Problem::Range(min, max)) => {
            let range = [min.to_string(), cx.t(ui::TO), max.to_string()].join(" ");
            cx.words.tn(ui::ERROR_RANGE, &range)
        }
    }
}

/// The summary at the top takes the focus and leads to the field. Not a link: `#…` would write into
/// the clinic's address, and would not reach into the shadow root anyway.
fn summary(cx: &Cx<'_>) -> Html {
    let text = error(cx);
    if text.is_empty() {
        return text.into();
    }
    let place = cx.place.clone();
    let to_field = Callback::from(move |_| page::focus(&place, ".fields input"));
    html! {
        <div class="summary" part="error-summary" role="alert" tabindex="-1" data-focus="">
            { p("label", cx.t(ui::ERROR_TITLE)) }
            { press("link", text, to_field) }
        </div>
    }
}

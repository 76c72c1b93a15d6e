//! All answers in plain words, each with Change.

use leg_triage_engine::model::QuestionIx;
use yew::Html;

use crate::app::Msg;
use crate::journey::Action;
use crate::parts::markup::{el, text, words};
use crate::parts::{Cx, told};
use crate::words::ui;

/// The screen.
pub fn show(cx: &Cx<'_>) -> Vec<Html> {
    let mut rows = Vec::new();
    for ix in &cx.state.path {
        rows.push(row(cx, *ix));
    }
    vec![
        cx.title(cx.t(ui::CHECK_TITLE)),
        cx.p("lead", ui::CHECK_LEAD),
        el("dl", "answers", rows),
        cx.button("primary", ui::SEE_RESULT, Action::Finish),
    ]
}

fn row(cx: &Cx<'_>, ix: QuestionIx) -> Html {
    let title = told::title(cx, ix);
    let mut kids = vec![words("dt", "", title.clone())];
    for line in told::answer(cx, ix) {
        kids.push(words("dd", "", line));
    }
    // In a list of all buttons, "Change" alone would say nothing.
    let hidden = el("span", "hidden", vec![text(": ".into()), text(title)]);
    let change = vec![text(cx.t(ui::CHANGE)), hidden];
    kids.push(el("dd", "change", vec![cx.press("link", change, Msg::Do(Action::Change(ix)))]));
    el("div", "", kids)
}

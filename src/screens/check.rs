//! All answers in plain words, each with Change.

use leg_triage_engine::model::QuestionIx;
use yew::prelude::*;

use crate::journey::Action;
use crate::parts::{Cx, p, told};
use crate::words::ui;

/// The screen.
pub fn show(cx: &Cx<'_>) -> Html {
    html! {
        <>
            { cx.title(cx.t(ui::CHECK_TITLE)) }
            { p("lead", cx.t(ui::CHECK_LEAD)) }
            <dl class="answers">{ for cx.state.path.iter().map(|ix| row(cx, *ix)) }</dl>
            { cx.button("primary", ui::SEE_RESULT, Action::Finish) }
        </>
    }
}

fn row(cx: &Cx<'_>, ix: QuestionIx) -> Html {
    let title = told::title(cx, ix);
    let lines = told::answer(cx, ix);
    html! {
        <div>
            <dt>{ &title }</dt>
            { for lines.into_iter().map(|line| html! { <dd>{ line }</dd> }) }
            <dd class="change">
                <button type="button" class="link" onclick={cx.act(Action::Change(ix))}>
                    { cx.t(ui::CHANGE) }
                    // In a list of all buttons, "Change" alone would say nothing.
                    <span class="hidden">{ ": " }{ title }</span>
                </button>
            </dd>
        </div>
    }
}

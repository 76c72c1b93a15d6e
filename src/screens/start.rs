//! The first screen: what it is and is not for, who it is for, where.

use yew::prelude::*;

use crate::journey::{Action, Who};
use crate::parts::{Cx, frame, list, p};
use crate::words::ui;

/// The screen.
pub fn show(cx: &Cx<'_>) -> Html {
    html! {
        <>
            { frame::notice(cx) }
            { cx.title(cx.t(ui::START_TITLE)) }
            { p("lead", cx.t(ui::START_LEAD)) }
            <section class="signs" part="signs">
                <@{cx.h(2)}>{ cx.t(ui::SIGNS_TITLE) }</@>
                { list("", cx.words.lines(&cx.t(ui::SIGNS))) }
                { frame::call(cx, "call", ui::CALL) }
            </section>
            <fieldset>
                <legend>{ cx.t(ui::WHO_TITLE) }</legend>
                <div class="two">
                    { who(cx, Who::Me, ui::WHO_ME) }
                    { who(cx, Who::Other, ui::WHO_OTHER) }
                </div>
            </fieldset>
            { region(cx) }
            { buttons(cx) }
            { list("notes", cx.words.lines(&cx.t(ui::START_NOTES))) }
        </>
    }
}

fn who(cx: &Cx<'_>, who: Who, key: usize) -> Html {
    html! {
        <label class="card" part="option">
            <input type="radio" name="who" checked={cx.state.who == who}
                onchange={cx.changed(Action::Who(who))} />
            <span class="words">{ cx.t(key) }</span>
        </label>
    }
}

fn region(cx: &Cx<'_>) -> Html {
    let chosen = cx.link.callback(|event: Event| {
        let value = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value();
        Action::Region(value.parse().ok())
    });
    let at = cx.state.region;
    let regions = cx.words.texts.regions.iter().zip(0u8..).map(|(name, ix)| {
        html! { <option value={ix.to_string()} selected={at == Some(ix)}>{ *name }</option> }
    });
    html! {
        <label class="field">
            <span class="label">{ cx.t(ui::REGION_TITLE) }</span>
            { p("help", cx.t(ui::REGION_HELP)) }
            <select part="input" onchange={chosen}>
                <option value="" selected={at.is_none()}>{ cx.t(ui::REGION_NONE) }</option>
                { for regions }
            </select>
        </label>
    }
}

fn buttons(cx: &Cx<'_>) -> Html {
    if cx.state.path.is_empty() {
        return cx.button("primary", ui::START, Action::Begin);
    }
    html! {
        <>
            { p("notice", cx.t(ui::KEPT_FOUND)) }
            { cx.button("primary", ui::CARRY_ON, Action::Begin) }
            { cx.button("secondary", ui::FORGET, Action::Forget) }
        </>
    }
}

//! What screens share. Plain functions from [`Cx`] to markup.

pub mod evidence;
pub mod fields;
pub mod frame;
pub mod icons;
pub mod told;

use leg_triage_engine::Knowledge;
use web_sys::HtmlElement;
use yew::html::Scope;
use yew::prelude::*;

use crate::app::App;
use crate::host::config::Config;
use crate::journey::{Action, State};
use crate::words::Words;

/// All that a screen may look at, and the way to act.
#[derive(Debug)]
pub struct Cx<'a> {
    /// The words.
    pub words: Words<'a>,
    /// What the engine reads.
    pub knowledge: &'static Knowledge,
    /// The state.
    pub state: &'a State,
    /// What the element's attributes say.
    pub config: &'a Config,
    /// Where actions go.
    pub link: &'a Scope<App>,
    /// Where the widget is rendered: for moving the focus inside it.
    pub place: &'a HtmlElement,
    /// The storage keeps the answers.
    pub keeps: bool,
}

impl Cx<'_> {
    /// One of the widget's own words.
    pub fn t(&self, key: usize) -> String {
        self.words.t(key)
    }

    /// A click that acts.
    pub fn act(&self, action: Action) -> Callback<MouseEvent> {
        self.link.callback(move |_| action.clone())
    }

    /// A change of a field that acts.
    pub fn changed(&self, action: Action) -> Callback<Event> {
        self.link.callback(move |_| action.clone())
    }

    /// The name of a heading's element. In a clinic's page, which has its own `h1`, ours begin one
    /// level lower.
    pub fn h(&self, level: usize) -> &'static str {
        let from = if self.config.standalone { level } else { level + 1 };
        ["h1", "h1", "h2", "h3", "h4"].get(from).copied().unwrap_or("h5")
    }

    /// The heading of a page, where the focus goes.
    pub fn title(&self, text: String) -> Html {
        html! { <@{self.h(1)} class="title" tabindex="-1" data-focus="">{ text }</@> }
    }

    /// A button.
    pub fn button(&self, class: &'static str, key: usize, action: Action) -> Html {
        press(class, self.t(key), self.act(action))
    }

    /// A part of a page with its heading; nothing at all without a body.
    pub fn section(&self, class: &'static str, heading: usize, body: Html) -> Html {
        if is_empty(&body) {
            return Html::default();
        }
        html! {
            <section class={class} part={class}>
                <@{self.h(2)}>{ self.t(heading) }</@>
                { body }
            </section>
        }
    }

    /// A part that opens when asked for; nothing at all without a body.
    pub fn fold(&self, class: &'static str, summary: usize, body: Html) -> Html {
        if is_empty(&body) {
            return Html::default();
        }
        html! { <details class={class}><summary>{ self.t(summary) }</summary>{ body }</details> }
    }
}

/// A button with its own callback.
pub fn press(class: &'static str, text: String, act: Callback<MouseEvent>) -> Html {
    // Always type=button: nothing in here may ever submit.
    html! { <button type="button" class={class} part={class} onclick={act}>{ text }</button> }
}

/// A paragraph; nothing without words.
pub fn p(class: &'static str, text: String) -> Html {
    if text.is_empty() {
        return Html::default();
    }
    html! { <p class={class}>{ text }</p> }
}

/// A list; nothing without items. Equal lines are said once.
pub fn list(class: &'static str, items: Vec<String>) -> Html {
    let mut said: Vec<String> = Vec::with_capacity(items.len());
    for item in items {
        if !item.is_empty() && !said.contains(&item) {
            said.push(item);
        }
    }
    if said.is_empty() {
        return Html::default();
    }
    html! { <ul class={class}>{ for said.into_iter().map(|item| html! { <li>{ item }</li> }) }</ul> }
}

/// Whether there is nothing to show.
pub fn is_empty(html: &Html) -> bool {
    match html {
        Html::VList(list) => list.iter().all(is_empty),
        Html::VText(text) => text.text.is_empty(),
        _ => false,
    }
}

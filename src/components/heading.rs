use yew::prelude::*;

use crate::host::config::Config;

/// A heading; its level counts from 1, as if the widget were a page of its own.
pub fn heading(config: &Config, at: usize, words: impl Into<Html>) -> Html {
    html! { <@{level(config, at)}>{ words.into() }</@> }
}

/// The heading of a page, where the focus goes.
pub fn title(config: &Config, words: impl Into<Html>) -> Html {
    html! {
        <@{level(config, 1)} class="title" tabindex="-1" data-focus="">{ words.into() }</@>
    }
}

/// In a clinic's page, which has its own `h1`, our headings begin one level lower.
fn level(config: &Config, at: usize) -> &'static str {
    let at = if config.standalone { at } else { at + 1 };
    ["h1", "h1", "h2", "h3", "h4"]
        .get(at)
        .copied()
        .unwrap_or("h5")
}

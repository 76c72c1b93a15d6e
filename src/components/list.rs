use yew::prelude::*;

use super::section::section;
use crate::host::config::Config;

/// A list; nothing without items.
pub fn list(class: Option<&'static str>, items: Vec<String>) -> Html {
    if items.is_empty() {
        return html! {};
    }
    html! {
        <ul {class}>{ for items.into_iter().map(|item| html! { <li>{ item }</li> }) }</ul>
    }
}

/// A part of the page that is one list; nothing without items.
pub fn list_section(config: &Config, class: &'static str, title: String, items: Vec<String>) -> Html {
    if items.is_empty() {
        return html! {};
    }
    section(config, class, title, list(None, items))
}

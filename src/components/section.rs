use yew::prelude::*;

use super::heading::heading;
use crate::host::config::Config;

/// A part of the page, with its heading. The class is also its `part`, by which the embedding page may style it.
pub fn section(config: &Config, class: &'static str, title: String, body: Html) -> Html {
    html! {
        <section {class} part={class}>
            { heading(config, 2, title) }
            { body }
        </section>
    }
}

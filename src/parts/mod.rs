//! What screens share. Plain functions from [`Cx`] to markup.

pub mod evidence;
pub mod fields;
pub mod frame;
pub mod icons;
pub mod markup;
pub mod told;

use leg_triage_engine::Knowledge;
use yew::Html;
use yew::html::Scope;
use yew::virtual_dom::ListenerKind;

use crate::app::{App, Msg};
use crate::host::config::Config;
use crate::journey::{Action, State};
use crate::words::Words;
use markup::{Does, On, el, is_none, live, none, p, part, tag, text, words};

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
    /// Where messages go.
    pub link: &'a Scope<App>,
    /// The storage keeps the answers.
    pub keeps: bool,
}

impl Cx<'_> {
    /// One of the widget's own words.
    pub fn t(&self, key: usize) -> String {
        self.words.t(key)
    }

    /// One of the widget's own words as a paragraph.
    pub fn p(&self, class: &str, key: usize) -> Html {
        p(class, self.t(key))
    }

    /// A listener.
    pub fn on(&self, kind: ListenerKind, does: Does) -> On {
        On { kind, link: self.link.clone(), does }
    }

    /// A heading. In a clinic's page, which has its own `h1`, ours begin one level lower.
    pub fn heading(&self, level: usize, said: String) -> Html {
        words(self.level(level), "", said)
    }

    /// The heading of a page, where the focus goes.
    pub fn title(&self, said: String) -> Html {
        let keys = &["class", "tabindex", "data-focus"];
        tag(self.level(1), keys, &["title", "-1", ""], vec![text(said)]).into()
    }

    fn level(&self, level: usize) -> &'static str {
        let at = if self.config.standalone { level } else { level + 1 };
        ["h1", "h1", "h2", "h3", "h4"].get(at).copied().unwrap_or("h5")
    }

    /// A button. Always type=button: nothing in here may ever submit.
    pub fn press(&self, class: &str, kids: Vec<Html>, msg: Msg) -> Html {
        let button = tag("button", &["type", "class", "part"], &["button", class, class], kids);
        live(button, vec![self.on(ListenerKind::onclick, Does::Say(msg))])
    }

    /// A button with one of the widget's own words.
    pub fn button(&self, class: &str, key: usize, action: Action) -> Html {
        self.press(class, vec![text(self.t(key))], Msg::Do(action))
    }

    /// A part of a page with its heading; nothing at all without a body.
    pub fn section(&self, class: &str, key: usize, body: Html) -> Html {
        if is_none(&body) {
            return none();
        }
        part("section", class, vec![self.heading(2, self.t(key)), body])
    }

    /// A part that opens when asked for; nothing at all without a body.
    pub fn fold(&self, class: &str, key: usize, body: Html) -> Html {
        if is_none(&body) {
            return none();
        }
        el("details", class, vec![words("summary", "", self.t(key)), body])
    }
}

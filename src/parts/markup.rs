//! The few functions that all markup is made of.
//!
//! Not `html!`: it writes out the building of each element where it stands, which for these screens
//! came to 10 kB on the wire; a call of one function is a tenth of that.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use yew::Html;
use yew::html::Scope;
use yew::virtual_dom::{
    AttrValue, AttributeOrProperty, Attributes, Listener, ListenerKind, VList, VTag, VText,
};

use crate::app::{App, Msg};

/// An element with attributes: their names, and their values in the same order.
pub fn tag(
    name: &'static str,
    keys: &'static [&'static str],
    values: &[&str],
    kids: Vec<Html>,
) -> VTag {
    let mut tag = VTag::new(name);
    let value = |v: &&str| Some(AttributeOrProperty::Attribute(AttrValue::from(String::from(*v))));
    tag.attributes = Attributes::Dynamic { keys, values: values.iter().map(value).collect() };
    tag.add_children(kids);
    tag
}

/// An element with a class, or with none.
pub fn el(name: &'static str, class: &str, kids: Vec<Html>) -> Html {
    let (keys, values): (&[&str], &[&str]) =
        if class.is_empty() { (&[], &[]) } else { (&["class"], &[class]) };
    tag(name, keys, values, kids).into()
}

/// An element that the page around may style, through `::part()` with the name of its class.
pub fn part(name: &'static str, class: &str, kids: Vec<Html>) -> Html {
    tag(name, &["class", "part"], &[class, class], kids).into()
}

/// An element that can be pressed, typed into, or chosen from.
pub fn live(mut tag: VTag, listeners: Vec<On>) -> Html {
    let boxed = |on| Some(Rc::new(on) as Rc<dyn Listener>);
    tag.set_listeners(listeners.into_iter().map(boxed).collect());
    tag.into()
}

/// Several things side by side.
pub fn many(kids: Vec<Html>) -> Html {
    kids.into_iter().collect::<VList>().into()
}

/// Nothing.
pub fn none() -> Html {
    many(Vec::new())
}

/// Whether there is nothing to show.
pub fn is_none(html: &Html) -> bool {
    matches!(html, Html::VList(list) if list.iter().all(is_none))
}

/// Words.
pub fn text(words: String) -> Html {
    VText::new(words).into()
}

/// An element with words in it; nothing without words.
pub fn words(name: &'static str, class: &str, words: String) -> Html {
    if words.is_empty() {
        return none();
    }
    el(name, class, vec![text(words)])
}

/// A paragraph.
pub fn p(class: &str, said: String) -> Html {
    words("p", class, said)
}

/// A list; nothing without items.
pub fn list(class: &str, items: Vec<String>) -> Html {
    if items.is_empty() {
        return none();
    }
    el("ul", class, items.into_iter().map(|item| words("li", "", item)).collect())
}

/// What an event does. One kind of listener for all of them.
#[derive(Debug)]
pub struct On {
    /// Which event.
    pub kind: ListenerKind,
    /// Where messages go.
    pub link: Scope<App>,
    /// What is sent.
    pub does: Does,
}

/// What is sent.
#[derive(Debug)]
pub enum Does {
    /// A message.
    Say(Msg),
    /// A message, when the key is Enter.
    Enter(Msg),
    /// A message with the value of the field.
    Value(fn(String) -> Msg),
}

impl Listener for On {
    fn kind(&self) -> ListenerKind {
        self.kind.clone()
    }

    fn handle(&self, event: web_sys::Event) {
        let msg = match &self.does {
            Does::Say(msg) => msg.clone(),
            Does::Enter(msg) => {
                let key: &web_sys::KeyboardEvent = event.unchecked_ref();
                // Not the Enter that ends a word of an input method.
                if key.key() != "Enter" || key.is_composing() {
                    return;
                }
                msg.clone()
            }
            Does::Value(make) => {
                let Some(target) = event.target() else { return };
                // A select has its value under the same name as an input.
                make(target.unchecked_into::<web_sys::HtmlInputElement>().value())
            }
        };
        self.link.send_message(msg);
    }

    fn passive(&self) -> bool {
        false
    }
}

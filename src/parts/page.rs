//! The page as it is written, from top to bottom: elements are opened, filled and closed.
//!
//! Not `html!`: it writes out the building of each element where it stands, which for these screens
//! came to 12 kB on the wire; a call is a tenth of that.

use std::rc::Rc;

use leg_triage_engine::Knowledge;
use wasm_bindgen::JsCast;
use yew::Html;
use yew::html::Scope;
use yew::virtual_dom::{
    AttrValue, AttributeOrProperty, Attributes, Listener, ListenerKind, VTag, VText,
};

use crate::app::{App, Msg};
use crate::host::config::Config;
use crate::journey::{Action, Asked, Fill, State};
use crate::words::{Words, ui};

/// All that a screen may look at, the way to act, and the page that it writes.
#[derive(Debug)]
pub struct Page<'a> {
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
    /// The summary was just copied, or that was refused.
    pub copied: Option<bool>,
    /// The place on the page of the question that is being written.
    pub at: u8,
    /// The elements that are open, outermost first, each with what is in it so far.
    pub open: Vec<(VTag, Vec<Html>)>,
}

impl Page<'_> {
    // --- elements ---

    /// Opens an element, with a class or with none.
    pub fn open(&mut self, name: &'static str, class: &str) {
        let mut tag = VTag::new(name);
        let values = vec![None; KEYS.len()].into_boxed_slice();
        tag.attributes = Attributes::Dynamic { keys: KEYS, values };
        self.open.push((tag, Vec::new()));
        if !class.is_empty() {
            self.attr(Attr::Class, class);
        }
    }

    /// Opens an element that the page around may style, through `::part()` and its class.
    pub fn part(&mut self, name: &'static str, class: &str) {
        self.open(name, class);
        self.attr(Attr::Part, class);
    }

    /// An attribute of the element opened last.
    pub fn attr(&mut self, attr: Attr, value: &str) {
        let attributes = self.tag().map(|tag| &mut tag.attributes);
        if let Some(Attributes::Dynamic { values, .. }) = attributes
            && let Some(slot) = values.get_mut(attr as usize)
        {
            let value = AttrValue::from(value.to_owned());
            *slot = Some(AttributeOrProperty::Attribute(value));
        }
    }

    /// A listener of the element opened last.
    pub fn on(&mut self, on: On, does: Does) {
        let listener = Reaction {
            on,
            does,
            link: self.link.clone(),
        };
        if let Some(tag) = self.tag() {
            tag.add_listener(Rc::new(listener));
        }
    }

    /// The element opened last.
    pub fn tag(&mut self) -> Option<&mut VTag> {
        self.open.last_mut().map(|(tag, _)| tag)
    }

    /// Closes the element opened last.
    pub fn close(&mut self) {
        let html = self.finish();
        self.add(html);
    }

    /// The element opened last, finished.
    pub fn finish(&mut self) -> Html {
        let Some((mut tag, kids)) = self.open.pop() else {
            return Html::default();
        };
        tag.add_children(kids);
        tag.into()
    }

    fn add(&mut self, html: Html) {
        if let Some((_, kids)) = self.open.last_mut() {
            kids.push(html);
        }
    }

    // --- questions ---

    /// The question that is being written, with what is filled in.
    pub fn asked(&self) -> Option<&'_ Asked> {
        self.state.sheet.get(usize::from(self.at))
    }

    /// The message that something is filled in there.
    pub const fn fill(&self, fill: Fill) -> Action {
        Action::Fill(self.at, fill)
    }

    /// A name in the page, with the place of the question behind it.
    pub fn numbered(&self, name: &str) -> String {
        numbered(name, self.at)
    }

    // --- words ---

    /// One of the widget's own words.
    pub fn t(&self, key: usize) -> String {
        self.words.ui(key)
    }

    /// What the button says that copies, or has copied.
    pub const fn copy(&self) -> usize {
        match self.copied {
            None => ui::COPY,
            Some(true) => ui::COPIED,
            Some(false) => ui::COPY_REFUSED,
        }
    }

    /// Words in the element opened last.
    pub fn text(&mut self, words: String) {
        self.add(VText::new(words).into());
    }

    /// An element with words in it; nothing without words.
    pub fn said(&mut self, name: &'static str, class: &str, words: String) {
        if !words.is_empty() {
            self.open(name, class);
            self.text(words);
            self.close();
        }
    }

    /// An element with one of the widget's own words.
    pub fn own(&mut self, name: &'static str, class: &str, key: usize) {
        self.said(name, class, self.t(key));
    }

    /// The same, with a number or a name in it.
    pub fn own_with(
        &mut self,
        name: &'static str,
        class: &str,
        key: usize,
        values: &[(&str, &str)],
    ) {
        self.said(name, class, self.words.with(key, values));
    }

    /// A list; nothing without items.
    pub fn list(&mut self, class: &str, items: Vec<String>) {
        if !items.is_empty() {
            self.open("ul", class);
            for item in items {
                self.said("li", "", item);
            }
            self.close();
        }
    }

    // --- headings and parts ---

    /// A heading. In a clinic's page, which has its own `h1`, ours begin one level lower.
    pub fn heading(&mut self, level: usize, words: String) {
        self.said(self.level(level), "", words);
    }

    /// The heading of a page, where the focus goes.
    pub fn title(&mut self, words: String) {
        self.open(self.level(1), "title");
        self.attr(Attr::TabIndex, "-1");
        self.attr(Attr::Focus, "");
        self.text(words);
        self.close();
    }

    fn level(&self, level: usize) -> &'static str {
        let at = if self.config.standalone {
            level
        } else {
            level + 1
        };
        ["h1", "h1", "h2", "h3", "h4"]
            .get(at)
            .copied()
            .unwrap_or("h5")
    }

    /// Opens a part of the page, with its heading.
    pub fn section(&mut self, class: &str, key: usize) {
        self.part("section", class);
        self.heading(2, self.t(key));
    }

    /// A part of the page that is one list; nothing without items.
    pub fn list_section(&mut self, class: &str, key: usize, items: Vec<String>) {
        if !items.is_empty() {
            self.section(class, key);
            self.list("", items);
            self.close();
        }
    }

    /// Opens a part that shows its body when asked for.
    pub fn fold(&mut self, class: &str, key: usize) {
        self.open("details", class);
        self.own("summary", "", key);
    }

    // --- to press ---

    /// Opens a button. Always type=button: nothing in here may ever submit.
    pub fn press(&mut self, class: &str, msg: Msg) {
        self.part("button", class);
        self.attr(Attr::Type, "button");
        self.on(On::Click, Does::Say(msg));
    }

    /// A button with one of the widget's own words.
    pub fn button(&mut self, class: &str, key: usize, action: Action) {
        self.press(class, Msg::Do(action));
        self.text(self.t(key));
        self.close();
    }
}

/// A name with a number behind it.
pub fn numbered(name: &str, at: u8) -> String {
    let mut name = name.to_owned();
    name.push_str(&u32::from(at).to_string());
    name
}

macro_rules! attributes {
    ($($name:ident $key:literal)*) => {
        /// An attribute that something here has.
        #[derive(Debug, Clone, Copy)]
        #[allow(missing_docs, reason = "each is named after its key, which stands beside it")]
        pub enum Attr { $($name),* }
        /// All of them, for every element: Yew's other way, a map for each, is 5 kB of code, and
        /// xtask/src/panics.rs takes it out. So this is one place in memory: that is what Yew compares.
        static KEYS: &[&str] = &[$($key),*];
    };
}

attributes! {
    Class "class"
    Part "part"
    Lang "lang"
    Dir "dir"
    Role "role"
    Id "id"
    TabIndex "tabindex"
    Focus "data-focus"
    Type "type"
    Name "name"
    Value "value"
    Selected "selected"
    Open "open"
    Href "href"
    Target "target"
    Rel "rel"
    InputMode "inputmode"
    Autocomplete "autocomplete"
    MaxLength "maxlength"
    Label "aria-label"
    Checked "aria-checked"
    LabelledBy "aria-labelledby"
    DescribedBy "aria-describedby"
    Invalid "aria-invalid"
    Hidden "aria-hidden"
    ViewBox "viewBox"
    D "d"
    Transform "transform"
    Stretch "preserveAspectRatio"
    X "x"
    Width "width"
    Height "height"
}

/// Which event.
#[derive(Debug, Clone, Copy)]
pub enum On {
    /// A press.
    Click,
    /// Another choice.
    Change,
    /// Each letter typed.
    Input,
    /// A key.
    Key,
}

/// What is sent then.
#[derive(Debug)]
pub enum Does {
    /// A message.
    Say(Msg),
    /// A message, when the key is Enter.
    Enter(Msg),
    /// A message, when the key is Enter or the space bar, as of a button.
    Press(Msg),
    /// The region that is chosen.
    Region,
    /// What is typed, in the question at this place.
    Typed(u8),
}

/// One kind of listener for all events.
struct Reaction {
    on: On,
    does: Does,
    link: Scope<App>,
}

impl Listener for Reaction {
    fn kind(&self) -> ListenerKind {
        match self.on {
            On::Click => ListenerKind::onclick,
            On::Change => ListenerKind::onchange,
            On::Input => ListenerKind::oninput,
            On::Key => ListenerKind::onkeydown,
        }
    }

    fn handle(&self, event: web_sys::Event) {
        let msg = match &self.does {
            Does::Say(msg) => msg.clone(),
            Does::Enter(msg) | Does::Press(msg) => {
                let key: &web_sys::KeyboardEvent = event.unchecked_ref();
                let space = matches!(self.does, Does::Press(_)) && key.key() == " ";
                // Not the Enter that ends a word of an input method.
                if !space && key.key() != "Enter" || key.is_composing() {
                    return;
                }
                if space {
                    // Else the page would scroll.
                    key.prevent_default();
                }
                msg.clone()
            }
            Does::Region => Msg::Do(Action::Region(value(&event).parse().ok())),
            Does::Typed(at) => Msg::Do(Action::Fill(*at, Fill::Type(value(&event)))),
        };
        self.link.send_message(msg);
    }

    fn passive(&self) -> bool {
        false
    }
}

/// The value of the field that an event comes from. A select has its value under the same name as an
/// input.
fn value(event: &web_sys::Event) -> String {
    let field = event.target();
    field.map_or_else(String::new, |field| {
        field.unchecked_into::<web_sys::HtmlInputElement>().value()
    })
}

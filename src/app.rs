//! The one Yew component: holds the state, gives every action to the reducer, and lets the effects
//! follow from what changed.

use std::rc::Rc;

use leg_triage_engine::{Assessment, Why, judge};
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::host::config::Config;
use crate::host::events::{Outcome, detail, send};
use crate::host::{page, storage};
use crate::journey::{Action, Notice, Screen, State, decode, encode, reduce};
use crate::pack::Pack;
use crate::parts::page::{Page, numbered};
use crate::screens;
use crate::words::Words;

/// What one widget is given for its whole life.
#[derive(Debug)]
pub struct Given {
    /// Knowledge and words.
    pub pack: &'static Pack,
    /// The element inside the shadow root that is rendered into.
    pub place: HtmlElement,
    /// The custom element: events go out from here.
    pub host: HtmlElement,
    /// What its attributes say at first.
    pub config: Config,
    /// Where its answers are kept.
    pub key: String,
}

/// The properties: never changed, so equal only if they are the same.
#[derive(Debug, Clone, Properties)]
pub struct Props {
    /// What it is given.
    pub given: Rc<Given>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.given, &other.given)
    }
}

/// What can happen.
#[derive(Debug, Clone)]
pub enum Msg {
    /// The person does something.
    Do(Action),
    /// Leave the first screen, if it is shown.
    Start,
    /// The element's attributes have changed.
    Config(Config),
    /// Print the page.
    Print,
    /// The browser has copied the summary, or refused.
    Copied(bool),
    /// From the error message to the field.
    ToField(u8),
}

/// The component.
#[derive(Debug)]
pub struct App {
    state: State,
    given: Rc<Given>,
    config: Config,
    /// The storage takes what we give it.
    keeps: bool,
    /// The summary was just copied, or that was refused.
    copied: Option<bool>,
    /// The turn that the focus has followed.
    turn: u32,
}

impl App {
    /// What the page around may know, once there is something to know.
    pub fn outcome(&self) -> JsValue {
        match self.state.screen {
            Screen::Result | Screen::Emergency(_) => outcome(self.given.pack, &self.assessment()),
            _ => JsValue::UNDEFINED,
        }
    }

    fn assessment(&self) -> Assessment {
        judge(&self.given.pack.knowledge, &self.state.answers)
    }

    /// Events for the page around, after the screen has changed.
    fn tell(&self) {
        let host = &self.given.host;
        let screen = self.state.screen;
        send(host, "leg-triage-step", &detail("step", screen.name()));
        if let Screen::Result | Screen::Emergency(_) = screen {
            let assessment = self.assessment();
            send(
                host,
                "leg-triage-urgency",
                &detail("urgency", assessment.urgency.code()),
            );
            if screen == Screen::Result {
                send(
                    host,
                    "leg-triage-result",
                    &outcome(self.given.pack, &assessment),
                );
            }
        }
    }
}

fn outcome(pack: &Pack, assessment: &Assessment) -> JsValue {
    let knowledge = &pack.knowledge;
    let mut rules = Vec::new();
    for reason in &assessment.reasons {
        if let Why::Rule(ix) = reason.why {
            rules.extend(
                knowledge
                    .rules
                    .get(usize::from(ix))
                    .map(|rule| rule.id.as_str()),
            );
        }
    }
    let mut causes = Vec::new();
    for cause in assessment.shown(knowledge) {
        let condition = knowledge.conditions.get(usize::from(cause.condition));
        causes.extend(condition.map(|condition| condition.id.as_str()));
    }
    let version = &knowledge.settings.version;
    Outcome {
        urgency: assessment.urgency.code(),
        causes,
        rules,
        version,
    }
    .to_js()
}

/// The region that the clinic's page names, as an index.
fn region(pack: &Pack, config: &Config) -> Option<u8> {
    pack.knowledge
        .region(config.region.as_deref()?)
        .and_then(|found| {
            let at = pack
                .knowledge
                .regions
                .iter()
                .position(|r| core::ptr::eq(r, found))?;
            u8::try_from(at).ok()
        })
}

impl Component for App {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let given = ctx.props().given.clone();
        let (config, knowledge) = (given.config.clone(), &given.pack.knowledge);
        let mut state = State {
            region: region(given.pack, &config),
            ..State::default()
        };
        match storage::load(&given.key) {
            Some(kept) if !kept.is_empty() => match decode(&kept, knowledge) {
                Some(kept) => state = kept,
                None => state.notice = Some(Notice::Damaged),
            },
            _ => {}
        }
        // What is there now is written back, to learn whether this browser keeps anything.
        let keeps = storage::save(&given.key, &encode(&state, knowledge));
        let turn = state.turn;
        Self {
            state,
            given,
            config,
            keeps,
            copied: None,
            turn,
        }
    }

    fn update(&mut self, _: &Context<Self>, msg: Msg) -> bool {
        let before = self.state.screen;
        let knowledge = &self.given.pack.knowledge;
        let action = match msg {
            Msg::Do(action) => action,
            Msg::Start if before == Screen::Start => Action::Begin,
            Msg::Start => return false,
            Msg::Config(config) => {
                // Who is in the middle of it has said where they are; the page does not know better.
                if config.region != self.config.region && self.state.path.is_empty() {
                    self.state.region = region(self.given.pack, &config);
                }
                self.config = config;
                return true;
            }
            Msg::Print => {
                page::print();
                return false;
            }
            Msg::Copied(done) => {
                self.copied = Some(done);
                return true;
            }
            Msg::ToField(at) => {
                page::focus(&self.given.place, &numbered("#field", at));
                return false;
            }
        };
        self.copied = None;
        self.state = reduce(core::mem::take(&mut self.state), action, knowledge);
        self.keeps = storage::save(&self.given.key, &encode(&self.state, knowledge));
        if self.state.screen != before {
            self.tell();
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let pack = self.given.pack;
        screens::show(Page {
            words: Words::new(
                pack,
                self.state.who,
                pack.knowledge.gender_of(&self.state.answers),
                self.state.region,
            ),
            knowledge: &pack.knowledge,
            state: &self.state,
            config: &self.config,
            link: ctx.link(),
            keeps: self.keeps,
            copied: self.copied,
            at: 0,
            open: Vec::new(),
        })
    }

    fn rendered(&mut self, _: &Context<Self>, first: bool) {
        if core::mem::replace(&mut self.turn, self.state.turn) != self.state.turn && !first {
            page::focus(&self.given.place, "[data-focus]");
        }
    }
}

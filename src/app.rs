//! The one Yew component: holds the state, gives every action to the reducer, and lets the effects
//! follow from what changed.

use leg_triage_engine::{Assessment, Why, judge};
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::host::config::Config;
use crate::host::events::{Outcome, detail, send};
use crate::host::{page, storage};
use crate::journey::{Action, Notice, Screen, State, decode, encode, reduce};
use crate::pack::Pack;
use crate::parts::Cx;
use crate::screens;
use crate::words::Words;

/// What one widget is given.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// Knowledge and words.
    pub pack: &'static Pack,
    /// The element inside the shadow root that is rendered into.
    pub place: HtmlElement,
    /// The custom element: events go out from here.
    pub host: HtmlElement,
    /// What its attributes say.
    pub config: Config,
    /// Where its answers are kept.
    pub key: String,
}

/// The component.
#[derive(Debug)]
pub struct App {
    state: State,
    host: HtmlElement,
    pack: &'static Pack,
    /// The storage takes what we give it.
    keeps: bool,
    /// The turn that the focus has followed.
    turn: u32,
}

impl App {
    /// Whether the first screen is shown.
    pub fn is_at_start(&self) -> bool {
        self.state.screen == Screen::Start
    }

    /// What the page around may know, once there is something to know.
    pub fn outcome(&self) -> JsValue {
        match self.state.screen {
            Screen::Result | Screen::Emergency(_) => {
                outcome(self.pack, &judge(&self.pack.knowledge, &self.state.answers))
            }
            _ => JsValue::UNDEFINED,
        }
    }

    /// Events for the page around, after the screen has changed.
    fn tell(&self) {
        let screen = self.state.screen;
        send(&self.host, "leg-triage-step", &detail("step", screen.name()));
        if let Screen::Result | Screen::Emergency(_) = screen {
            let assessment = judge(&self.pack.knowledge, &self.state.answers);
            let urgency = detail("urgency", assessment.urgency.code());
            send(&self.host, "leg-triage-urgency", &urgency);
            if screen == Screen::Result {
                send(&self.host, "leg-triage-result", &outcome(self.pack, &assessment));
            }
        }
    }
}

fn outcome(pack: &Pack, assessment: &Assessment) -> JsValue {
    let knowledge = &pack.knowledge;
    let rules = assessment.reasons.iter().filter_map(|reason| match reason.why {
        Why::Rule(ix) => knowledge.rules.get(usize::from(ix)).map(|r| r.id.as_str()),
        _ => None,
    });
    let causes = assessment.shown(knowledge);
    Outcome {
        urgency: assessment.urgency.code(),
        causes: causes
            .filter_map(|c| knowledge.conditions.get(usize::from(c.condition)))
            .map(|c| c.id.as_str())
            .collect(),
        rules: rules.collect(),
        version: &knowledge.settings.version,
    }
    .to_js()
}

/// The region that the clinic's page names, as an index.
fn region(pack: &Pack, config: &Config) -> Option<u8> {
    let found = pack.knowledge.region(config.region.as_deref()?)?;
    let at = pack.knowledge.regions.iter().position(|r| r == found)?;
    u8::try_from(at).ok()
}

impl Component for App {
    type Message = Action;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let Props { pack, host, config, key, .. } = ctx.props();
        let kept = storage::load(key).filter(|text| !text.is_empty());
        let fresh = State { region: region(pack, config), ..State::default() };
        let state = match kept.map(|text| decode(&text, &pack.knowledge)) {
            Some(Some(kept)) => kept,
            Some(None) => State { notice: Some(Notice::Damaged), ..fresh },
            None => fresh,
        };
        // What is there now is written back, to learn whether this browser keeps anything.
        let keeps = storage::save(key, &encode(&state, &pack.knowledge));
        let turn = state.turn;
        Self { state, host: host.clone(), pack, keeps, turn }
    }

    fn update(&mut self, ctx: &Context<Self>, action: Action) -> bool {
        let before = self.state.screen;
        self.state = reduce(core::mem::take(&mut self.state), action, &self.pack.knowledge);
        self.keeps = storage::save(&ctx.props().key, &encode(&self.state, &self.pack.knowledge));
        if self.state.screen != before {
            self.tell();
        }
        true
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &Props) -> bool {
        let config = &ctx.props().config;
        // A person who is in the middle of it has said where they are; the page does not know better.
        if config.region != old.config.region && self.state.path.is_empty() {
            self.state.region = region(self.pack, config);
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Props { pack, place, config, .. } = ctx.props();
        let knowledge = &pack.knowledge;
        let at = self.state.region.and_then(|r| knowledge.regions.get(usize::from(r)));
        screens::show(&Cx {
            words: Words::new(pack, self.state.who, at),
            knowledge,
            state: &self.state,
            config,
            link: ctx.link(),
            place,
            keeps: self.keeps,
        })
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if core::mem::replace(&mut self.turn, self.state.turn) != self.state.turn && !first {
            page::focus(&ctx.props().place, "[data-focus]");
        }
    }
}

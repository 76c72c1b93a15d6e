//! The mounted component: holds the state, runs the effects that follow from a change, and draws the view.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::hooks::{
    Shared, use_copied, use_events, use_focus, use_history, use_journey, use_saved,
};
use crate::host::bridge::{Bridge, Command};
use crate::host::clipboard::can_copy;
use crate::host::config::Config;
use crate::host::device::Device;
use crate::host::page::today;
use crate::host::storage::Slot;
use crate::journey::{Action, State, Who, restore, save};
use crate::knowledge::{KnowledgeRef, Known, region_index};
use crate::language::Language;
use crate::view::view;
use crate::words::Words;

/// What one widget is given for its whole life.
#[derive(Debug)]
pub struct Given {
    /// What the program knows.
    pub known: &'static Known,
    /// The words.
    pub language: &'static Language,
    /// The element inside the shadow root that is rendered into.
    pub place: HtmlElement,
    /// The custom element: events go out from here.
    pub host: HtmlElement,
    /// What its attributes say at first.
    pub config: Rc<Config>,
    /// The way to and from the element.
    pub bridge: Rc<Bridge>,
}

/// The properties never change, so they are compared by identity.
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

/// The component.
#[component]
pub fn App(props: &Props) -> Html {
    let given = &props.given;
    let Known {
        knowledge,
        manifest,
    } = given.known;
    let config = use_state(|| given.config.clone());
    let slot = use_memo((), |()| Slot::take(&given.host, given.config.alone));
    let (state, dispatch) = use_journey(given.known, &given.place, || open(given, &slot));

    let words = Words::new(given.language, knowledge, &state);
    let keeps = use_saved(&slot, save(&state, knowledge, manifest), &dispatch);
    let (copied, oncopied) = use_copied(state.turn);
    use_commands(given, &config, &dispatch);
    use_focus(&given.place, state.turn);
    use_events(
        &given.host,
        &given.bridge,
        KnowledgeRef(knowledge),
        words.texts(),
        &state,
        config.event_detail,
    );
    use_history(config.standalone, state.screen, &dispatch);

    let shared = Shared {
        words,
        knowledge: KnowledgeRef(knowledge),
        config: (*config).clone(),
        device: Device {
            keeps,
            copies: can_copy(),
            today: today().into(),
        },
        copied,
        oncopied,
    };
    view(shared, &state, &dispatch)
}

/// The state to begin with: the one that was kept, or a new one.
fn open(given: &Given, slot: &Slot) -> State {
    let Known {
        knowledge,
        manifest,
    } = given.known;
    let kept = slot.load().filter(|kept| !kept.is_empty());
    let mut state = match kept {
        Some(kept) => restore(&kept, knowledge, manifest),
        None => State::new(knowledge),
    };
    if state.path.is_empty() {
        let (config, early) = (&given.config, &given.config.early);
        let code = early.region.as_ref().or(config.region.as_ref());
        state.region = code.and_then(|code| region_index(knowledge, code));
        state.who = if early.is_other { Who::Other } else { Who::Me };
    }
    state
}

/// Carries out the element's commands.
#[hook]
fn use_commands(
    given: &Rc<Given>,
    config: &UseStateHandle<Rc<Config>>,
    dispatch: &Callback<Action>,
) {
    let (known, bridge) = (given.known, given.bridge.clone());
    // Not `use_state_eq`: when the details come, the configuration is the same, and all is drawn again.
    let (dispatch, setter) = (dispatch.clone(), config.setter());
    let region = RefCell::new(config.region.clone());
    use_effect_with((), move |()| {
        bridge.listen(Callback::from(move |command| match command {
            Command::Start => dispatch.emit(Action::Begin),
            Command::StartEarly => dispatch.emit(Action::BeginAnew),
            Command::Back => dispatch.emit(Action::Back),
            Command::Forget => dispatch.emit(Action::Forget),
            Command::Configure(config) => {
                if region.replace(config.region.clone()) != config.region {
                    let code = config.region.as_deref();
                    let region = code.and_then(|c| region_index(&known.knowledge, c));
                    dispatch.emit(Action::Locate(region));
                }
                setter.set(Rc::new(config));
            }
        }));
        // The listener holds the state: without this the answers would outlive the widget.
        move || bridge.close()
    });
}

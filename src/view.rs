//! What is drawn of a state: the frame, and in it one component for each kind of screen. It touches no
//! browser, so tests and the build draw it natively.

use std::rc::Rc;

use yew::prelude::*;

use crate::frame;
use crate::hooks::{Shared, use_announcements};
use crate::host::config::Config;
use crate::host::device::Device;
use crate::journey::{Action, Screen, State, progress};
use crate::knowledge::KnowledgeRef;
use crate::screens::{Check, Clarify, Emergency, QuestionPage, ResultPage, Start};
use crate::words::Words;

/// The properties.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// What the engine reads.
    pub knowledge: KnowledgeRef,
    /// The words.
    pub words: Words,
    /// What the element says of itself.
    pub config: Rc<Config>,
    /// The state.
    pub state: Rc<State>,
    /// The only way to change it.
    pub dispatch: Callback<Action>,
    /// What this browser can do.
    pub device: Device,
}

/// The component: what is shared, around the page.
#[component]
pub fn View(props: &Props) -> Html {
    let (announced, announce) = use_announcements(props.state.turn);
    let shared = Shared {
        words: props.words.clone(),
        knowledge: props.knowledge,
        config: props.config.clone(),
        device: props.device.clone(),
        announce,
    };
    html! {
        <ContextProvider<Shared> context={shared.clone()}>
            { page(&shared, props, announced) }
        </ContextProvider<Shared>>
    }
}

/// The page in its frame.
fn page(shared: &Shared, props: &Props, announced: Option<AttrValue>) -> Html {
    let Shared {
        words, knowledge, ..
    } = shared;
    let Props {
        state, dispatch, ..
    } = props;
    let at = progress(state, knowledge);
    let status = announced.or_else(|| Some(frame::progress(words, at?).into()));
    // The emergency page begins with the number itself, and has going back among its ways on.
    let emergency = matches!(state.screen, Screen::Emergency(_));
    html! {
        <div class="app" part="app" lang={words.texts().language} dir={words.texts().direction}>
            if !emergency {
                { frame::emergency_line(words, state.informed && state.screen != Screen::Result) }
            }
            // Polite, and always in the page: a region that comes with its words is often not read.
            <p class="hidden" role="status">{ status }</p>
            if !emergency && state.screen != Screen::Start {
                { frame::bar(words, at, dispatch) }
            }
            // The key makes each page new: a ticked box of one question never lives on in the next.
            <div key={key(state.screen)} class="page" part="page">{ screen(state, dispatch) }</div>
            { frame::foot(shared) }
        </div>
    }
}

/// One component for each kind of screen.
fn screen(state: &Rc<State>, dispatch: &Callback<Action>) -> Html {
    match state.screen {
        Screen::Start => html! { <Start {state} {dispatch} /> },
        Screen::Question(_) => html! { <QuestionPage {state} {dispatch} /> },
        Screen::Clarify(_) => html! { <Clarify {state} {dispatch} /> },
        Screen::Emergency(_) => html! { <Emergency {state} {dispatch} /> },
        Screen::Check => html! { <Check {state} {dispatch} /> },
        Screen::Result => html! { <ResultPage {state} {dispatch} /> },
    }
}

const fn key(screen: Screen) -> u64 {
    match screen {
        Screen::Start => 0,
        Screen::Check => 1,
        Screen::Result => 2,
        Screen::Emergency(_) => 3,
        Screen::Question(ix) => 4 + 2 * ix as u64,
        Screen::Clarify(ix) => 5 + 2 * ix as u64,
    }
}

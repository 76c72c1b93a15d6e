//! Draws a state: the frame, and in it one component for each kind of screen. It does not touch the
//! browser, so tests and the build render it natively.

use std::rc::Rc;

use yew::prelude::*;

use crate::frame;
use crate::hooks::Shared;
use crate::journey::{Action, Screen, State, progress};
use crate::screens::{Clarify, Emergency, QuestionPage, ResultPage, Start, copied};

/// The page of a state, with what is shared around it.
pub fn view(shared: Shared, state: &Rc<State>, dispatch: &Callback<Action>) -> Html {
    let page = page(&shared, state, dispatch);
    html! { <ContextProvider<Shared> context={shared}>{ page }</ContextProvider<Shared>> }
}

/// The page in its frame.
fn page(shared: &Shared, state: &Rc<State>, dispatch: &Callback<Action>) -> Html {
    let Shared {
        words, knowledge, ..
    } = shared;
    let part = progress(state, knowledge);
    let status = shared.copied.map(|done| words.ui(copied(done)));
    // The emergency page starts with the number, and has a button of its own for going back.
    let emergency = matches!(state.screen, Screen::Emergency(_));
    html! {
        <div class="app" part="app" lang={words.texts().language} dir={words.texts().direction}>
            // Polite, and always there: a live region that is inserted together with its text is often not read.
            <p class="hidden" role="status">{ status }</p>
            if !emergency {
                { frame::bar(words, state, part, dispatch) }
                if state.informed && state.screen != Screen::Result {
                    { frame::strip(words) }
                }
            }
            // The key makes each page a new element, so that no ticked box is carried over to the next question.
            <div key={key(state.screen)} class="page" part="page">{ screen(state, dispatch) }</div>
            if matches!(state.screen, Screen::Start | Screen::Result) {
                { frame::foot(shared) }
            }
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
        Screen::Result => html! { <ResultPage {state} {dispatch} /> },
    }
}

const fn key(screen: Screen) -> u64 {
    match screen {
        Screen::Start => 0,
        Screen::Result => 2,
        Screen::Emergency(_) => 3,
        Screen::Question(ix) => 4 + 2 * ix as u64,
        Screen::Clarify(ix) => 5 + 2 * ix as u64,
    }
}

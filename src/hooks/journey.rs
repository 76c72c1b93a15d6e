//! The state of the widget, changed by the one reducer.

use std::rc::Rc;

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::host::focus::blur;
use crate::journey::{Action, State, reduce};
use crate::knowledge::Known;

/// The state together with the knowledge that it is about.
struct Journey {
    known: &'static Known,
    state: Rc<State>,
}

impl Reducible for Journey {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let state = reduce(State::clone(&self.state), action, &self.known.knowledge);
        Rc::new(Self {
            known: self.known,
            state: Rc::new(state),
        })
    }
}

/// The state, and the only way to change it.
#[hook]
pub fn use_journey(
    known: &'static Known,
    place: &HtmlElement,
    open: impl FnOnce() -> State,
) -> (Rc<State>, Callback<Action>) {
    let journey = use_reducer(|| Journey {
        known,
        state: Rc::new(open()),
    });
    let dispatch = use_callback((), {
        let (dispatcher, place) = (journey.dispatcher(), place.clone());
        move |action: Action, ()| {
            if action.turns_page() {
                blur(&place);
            }
            dispatcher.dispatch(action);
        }
    });
    (journey.state.clone(), dispatch)
}

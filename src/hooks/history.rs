//! The browser's Back.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::History;
use yew::prelude::*;

use crate::journey::{Action, Screen};

/// On a page of our own the browser's Back goes one page of the check back; on a clinic's page it is left
/// alone. The history entries hold a number and the same address, never an answer.
#[hook]
pub fn use_history(ours: bool, screen: Screen, dispatch: &Callback<Action>) {
    // How many of the browser's entries are ours, and whether the browser has just gone back.
    let depth = use_mut_ref(|| 0u32);
    let popped = use_mut_ref(|| false);
    let shown = use_mut_ref(|| screen);

    use_effect_with(ours, {
        let (depth, popped, dispatch) = (depth.clone(), popped.clone(), dispatch.clone());
        let shown = shown.clone();
        move |ours| {
            if *ours {
                // After a reload the check starts again, so leave the old entries behind.
                let state = history().and_then(|history| history.state().ok());
                go_back(number(&state.unwrap_or_default()));
            }
            let listener = ours.then(|| {
                EventListener::new(&gloo::utils::window(), "popstate", move |event| {
                    let event: &web_sys::PopStateEvent = event.unchecked_ref();
                    let now = number(&event.state());
                    let is_back = now < depth.replace(now);
                    // On the first screen nothing lies before: then no page turns that was gone back to.
                    let turns = is_back && *shown.borrow() != Screen::Start;
                    popped.replace(turns);
                    if turns {
                        dispatch.emit(Action::Back);
                    }
                })
            });
            move || drop(listener)
        }
    });

    use_effect_with((ours, screen), move |&(ours, screen)| {
        if shown.replace(screen) == screen || !ours {
            return;
        }
        let was_popped = popped.replace(false);
        if screen == Screen::Start {
            go_back(depth.replace(0));
        } else if !was_popped {
            *depth.borrow_mut() += 1;
            // At once, although it takes 5 ms: otherwise a quick Back would leave the page.
            if let Some(history) = history() {
                let _ = history.push_state(&JsValue::from(*depth.borrow()), "");
            }
        }
    });
}

fn history() -> Option<History> {
    gloo::utils::window().history().ok()
}

/// The number that an entry of ours holds; 0 for any other.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "we have put it there"
)]
fn number(state: &JsValue) -> u32 {
    state.as_f64().unwrap_or_default() as u32
}

fn go_back(entries: u32) {
    if let (1.., Some(history)) = (entries, history()) {
        let _ = history.go_with_delta(0i32.wrapping_sub_unsigned(entries));
    }
}

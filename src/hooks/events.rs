//! Tells the embedding page what happens.

use std::rc::Rc;

use leg_triage_engine::texts::Texts;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::host::bridge::Bridge;
use crate::host::events::{Outcome, Soon, Step, send, to_js};
use crate::journey::{Screen, State};
use crate::knowledge::KnowledgeRef;

/// Sends the events of a new screen once it is there, and keeps `result()` up to date. `full`: with the
/// ids of rules and causes.
#[hook]
pub fn use_events(
    host: &HtmlElement,
    bridge: &Rc<Bridge>,
    knowledge: KnowledgeRef,
    texts: &'static Texts<'static>,
    state: &Rc<State>,
    full: bool,
) {
    let told = use_mut_ref(|| state.screen);
    let (host, bridge, state) = (host.clone(), bridge.clone(), state.clone());
    use_effect_with(
        (
            state.screen,
            full,
            Rc::as_ptr(&state.assessment),
            texts as *const Texts<'_>,
        ),
        {
            move |_| {
                let screen = state.screen;
                let outcome = Outcome::of(knowledge.0, texts, &state.assessment, full);
                let is_told = matches!(screen, Screen::Result | Screen::Emergency(_));
                bridge.set_outcome(if is_told {
                    to_js(&outcome)
                } else {
                    Default::default()
                });
                if told.replace(screen) == screen {
                    return;
                }
                let step = screen.name();
                send(&host, "leg-triage-step", &Step { step });
                if is_told {
                    let urgency = state.assessment.urgency.code();
                    send(&host, "leg-triage-urgency", &Soon { urgency });
                }
                if screen == Screen::Result {
                    send(&host, "leg-triage-result", &outcome);
                }
            }
        },
    );
}

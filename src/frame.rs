//! What stands around every page: Back, the number to call, how far along, and what is kept.

use yew::prelude::*;

use crate::components::{button, emergency_call, paragraph};
use crate::hooks::Shared;
use crate::journey::{Action, PARTS, Screen, State};
use crate::words::{Words, ui};

/// One line: Back, and the number to call. Below it how far along the person is, as a line.
pub fn bar(words: &Words, state: &State, part: Option<u8>, dispatch: &Callback<Action>) -> Html {
    let on = |one: u8, part: u8| (one <= part).then_some("on");
    html! {
        <div class="bar">
            if state.screen != Screen::Start {
                { button("back", words.ui(ui::BACK), Action::Back, dispatch) }
            }
            <span class="line" part="line">{ emergency_call(words, None) }</span>
            if let Some(part) = part {
                <div class="progress" aria-hidden="true">
                    { for (1..=PARTS).map(|one| html! { <i class={on(one, part)}></i> }) }
                </div>
            }
        </div>
    }
}

/// Once what was said is an emergency, every page says so.
pub fn strip(words: &Words) -> Html {
    html! { <p class="strip u5">{ words.ui(ui::STRIP) }</p> }
}

/// What is kept on this device.
pub fn foot(Shared { words, device, .. }: &Shared) -> Html {
    let kept = if device.keeps { ui::KEPT } else { ui::NOT_KEPT };
    paragraph("foot", words.ui(kept))
}

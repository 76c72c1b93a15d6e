//! Moves the focus after a change.

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::host::focus::focus_first;

/// Moves the focus to the new page's heading, or to the summary of errors, whenever `turn` has risen.
/// Not at first: an embedded widget must not take the focus away from the page around it.
#[hook]
pub fn use_focus(place: &HtmlElement, turn: u32) {
    let followed = use_mut_ref(|| turn);
    let place = place.clone();
    use_effect_with(turn, move |turn| {
        if followed.replace(*turn) != *turn {
            focus_first(&place, "[data-focus]");
        }
    });
}

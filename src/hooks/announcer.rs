//! What a screen reader is told without the focus moving: beside how far along the person is, whether
//! something was copied.

use yew::prelude::*;

/// Whether the summary was just copied, or the browser refused; and the way to say so. `turn` is the
/// number of the page: what happened on another is not told any more.
#[hook]
pub fn use_copied(turn: u32) -> (Option<bool>, Callback<bool>) {
    let copied = use_state(|| None);
    let tell = use_callback(turn, {
        let setter = copied.setter();
        move |done, turn| setter.set(Some((*turn, done)))
    });
    let here = copied.filter(|(at, _)| *at == turn);
    (here.map(|(_, done)| done), tell)
}

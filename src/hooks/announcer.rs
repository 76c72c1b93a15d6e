//! What a screen reader is told without the focus moving.

use yew::prelude::*;

/// Says something.
#[derive(Debug, Clone, PartialEq)]
pub struct Announce(pub Callback<AttrValue>);

/// What was said on this page, and the way to say something. `turn`
/// is the number of the page: what was said on another is gone.
#[hook]
pub fn use_announcements(turn: u32) -> (Option<AttrValue>, Announce) {
    let said = use_state(|| (turn, AttrValue::default()));
    let announce = use_callback(turn, {
        let setter = said.setter();
        move |words, turn| setter.set((*turn, words))
    });
    let heard = said.0 == turn && !said.1.is_empty();
    (heard.then(|| said.1.clone()), Announce(announce))
}

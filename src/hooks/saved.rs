//! What this device keeps.

use std::rc::Rc;

use gloo::timers::callback::Interval;
use yew::prelude::*;

use crate::host::storage::Slot;
use crate::journey::Action;

/// How often an open page looks whether its answers are too old. After a device has slept, the timer comes
/// as soon as it is awake.
const EVERY_MS: u32 = 60_000;

/// Stores the text whenever it changes, and forgets the answers when it has not changed for a day, on a page
/// that was left open too. Returns whether this browser stores anything.
#[hook]
pub fn use_saved(slot: &Rc<Slot>, text: String, dispatch: &Callback<Action>) -> bool {
    // Write back what is there, to find out whether writing works.
    let keeps = use_state_eq(|| slot.save(&text));
    use_effect_with(text, {
        let (slot, keeps) = (slot.clone(), keeps.setter());
        move |text| keeps.set(slot.save(text))
    });
    use_effect_with((), {
        let (slot, dispatch) = (slot.clone(), dispatch.clone());
        move |()| {
            let look = move || {
                if slot.has_expired() {
                    dispatch.emit(Action::Expire);
                }
            };
            let timer = Interval::new(EVERY_MS, look);
            move || drop(timer)
        }
    });
    *keeps
}

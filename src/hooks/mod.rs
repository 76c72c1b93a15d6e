//! Contexts, and the effects that follow from a change of the state.

mod announcer;
mod events;
mod focus;
mod history;
mod journey;
mod radios;
mod saved;
mod shared;

pub use announcer::use_copied;
pub use events::use_events;
pub use focus::use_focus;
pub use history::use_history;
pub use journey::use_journey;
pub use radios::use_unnamed_radios;
pub use saved::use_saved;
pub use shared::{Shared, use_shared};

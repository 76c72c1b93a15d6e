//! What the person is doing: the whole state of one widget, and the one function that changes it.
//! No browser in here.

mod action;
mod body;
mod draft;
mod progress;
mod reduce;
mod saved;
mod state;
mod who;
#[cfg(test)]
pub mod tests;

pub use action::{Action, Fill};
pub use body::Legs;
pub use draft::{Problem, clarify_rows, is_scale};
pub use progress::{PARTS, Progress, progress};
pub use reduce::reduce;
pub use saved::{restore, save};
pub use state::{Asked, Notice, Screen, State};
pub use who::Who;

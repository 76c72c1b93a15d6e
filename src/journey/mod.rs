//! What the person is doing: the whole state of one widget, and the one function that changes it.
//! No browser in here.

mod action;
mod body;
mod draft;
mod progress;
mod reduce;
mod saved;
mod state;
#[cfg(test)]
pub mod tests;
mod who;

pub use action::{Action, Fill};
pub use body::Legs;
pub use draft::{Draft, Problem, clarify_rows, is_scale};
pub use progress::{PARTS, progress};
pub use reduce::{is_adaptive, is_board, reduce};
pub use saved::{restore, save};
pub use state::{Asked, Notice, Screen, State};
pub use who::Who;

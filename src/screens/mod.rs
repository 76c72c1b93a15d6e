//! The pages: one component a screen, each drawn from the state alone.

mod action;
mod answers;
mod clarify;
mod emergency;
mod props;
mod question;
mod result;
mod start;
#[cfg(test)]
mod tests;

pub use clarify::Clarify;
pub use emergency::Emergency;
pub use question::QuestionPage;
pub use result::{ResultPage, copied};
pub use start::Start;

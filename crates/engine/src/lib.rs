//! leg-triage's engine: one pure function from knowledge and answers to an [`Assessment`].
//!
//! Nothing here knows a browser, a file, a clock or a clinical number. The numbers come in as
//! [`Knowledge`] (packed from `knowledge/` at build time); the answers come in as [`Answers`];
//! [`assess`] gives the urgency with its reasons, the causes with their evidence, the advice, the
//! scores and the next question. The same answers always give the same result, in whatever order
//! they were given.
//!
//! Safety rests on three things that the knowledge compiler checks and the tests prove:
//! the urgency is a *maximum* ([`urgency`]); what it is a maximum over is *monotone* (no expression
//! has a "not", see [`model::Expr`]); and *not sure* is a value of its own, never "no"
//! ([`truth`]).
#![forbid(unsafe_code)]

mod advice;
pub mod answers;
mod assess;
mod cause;
mod causes;
mod explain;
pub mod model;
mod next;
mod readers;
mod scores;
mod sheet;
mod sort;
pub mod texts;
pub mod truth;
mod unsure;
mod urgency;
mod weigh;

#[cfg(test)]
mod fixture;
#[cfg(test)]
mod tests;

pub use advice::{Given, Suppressed};
pub use answers::{Answer, AnswerError, Answers};
pub use assess::{Assessment, assess, judge};
pub use cause::{Cause, Fit, Weighed};
pub use model::{Knowledge, Urgency};
pub use next::next_question;
pub use scores::ScoreResult;
pub use sheet::{on_page, page_of, pages, sheet};
pub use truth::{Facts, Reading, Truth, applicable};
pub use unsure::{Range, Swing, Unsure, drop_stale, unsure, with};
pub use urgency::{Because, Reason, Why};

//! What is kept or sent names things by id, never by number: numbers change with every entry that is
//! added to the knowledge.
//!
//! [`Manifest`] is the list of ids that the compiler writes; [`write`] and [`read`] turn answers into
//! text and back. Pure: no browser, no files, no clock.
#![forbid(unsafe_code)]

mod checksum;
mod manifest;
mod read;
mod write;

use leg_triage_engine::Answer;
use leg_triage_engine::model::QuestionIx;

pub use manifest::{Kind, Manifest, Question};
pub use read::read;
pub use write::write;

/// A check as it is kept, to be carried on later.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Saved {
    /// It is about somebody other than the reader.
    pub other: bool,
    /// The code that names the region; `None` for a place whose numbers are not known.
    pub region: Option<String>,
    /// The person chose to go on after the emergency page.
    pub informed: bool,
    /// The result was seen, and nothing was changed since.
    pub finished: bool,
    /// The answers, in the order in which they were asked for.
    pub answers: Vec<(QuestionIx, Answer)>,
}

/// What [`read`] has found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What still fits.
    pub saved: Saved,
    /// How many answers no longer fit and must be asked for again. The person has to be told.
    pub dropped: usize,
}

/// Why a text was not read. Nothing of it is used then: half of somebody's answers would be worse than
/// none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// Not a text of [`write`].
    NotOurs,
    /// A text of another version of this format.
    OtherFormat,
    /// It was cut off or changed.
    Damaged,
}

impl core::fmt::Display for Unreadable {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::NotOurs => "this is no saved check",
            Self::OtherFormat => "the saved check is of another version of the program",
            Self::Damaged => "the saved check is damaged",
        })
    }
}

impl core::error::Error for Unreadable {}

//! How long a check is: words to read, statements to judge, taps, pages, and the minutes that follow.
//!
//! The check is played on the widget's own state machine and drawn by its own screens
//! ([`leg_triage::played`]), so this counts what people get. It knows only the knowledge that the widget
//! was built with.
#![forbid(unsafe_code)]

pub mod ceilings;
mod length;
mod report;
mod words;

use std::path::{Path, PathBuf};

use leg_triage::played::{Played, Player};
use leg_triage_author::{Silence, cores};
use leg_triage_compiler::{BASE_LANGUAGE, Compiled};
use leg_triage_engine::{Answer, Answers};

pub use length::{Counts, Length, Spread};
pub use report::{json, pages, text};
pub use words::{seen, words};

/// Where the person says they are, as in the browser tests: the numbers to call follow from it, and a few
/// words.
const PLACE: &str = "GB";

/// The checkout that this was built in.
#[must_use]
pub fn checkout() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Somebody to ask.
#[derive(Debug, Clone)]
pub struct Person {
    /// A name for the report.
    pub id: String,
    /// What the person tells.
    pub told: Answers,
}

/// All checks in one reading of what was not told.
#[derive(Debug)]
pub struct Reading {
    /// The reading.
    pub silence: Silence,
    /// Each person's check, in their order.
    pub lengths: Vec<(String, Length)>,
}

/// Plays one check. What is not told is answered as `silence` says.
///
/// # Errors
/// In words, when the knowledge is not the one that the widget was built with, or a page fails.
pub fn play(compiled: &Compiled, told: &Answers, silence: Silence) -> Result<Played, String> {
    let words = compiled.languages.get(BASE_LANGUAGE);
    let words = words.ok_or("there are no words")?;
    let player = Player::new(&words.words, &words.details, PLACE)?;
    player.play(&|question| -> Answer {
        silence.answer(compiled, question, told.get(question).copied())
    })
}

/// Measures the checks of some people, on all cores.
///
/// # Errors
/// As [`play`], with the person's name.
pub fn measure(
    compiled: &Compiled,
    people: &[Person],
    silence: Silence,
) -> Result<Reading, String> {
    let one = |person: &Person| {
        let length = play(compiled, &person.told, silence).map(|played| Length::of(&played));
        match length {
            Ok(length) => Ok((person.id.clone(), length)),
            Err(error) => Err(format!("{}: {error}", person.id)),
        }
    };
    let lengths = cores::each(people, one)
        .into_iter()
        .collect::<Result<_, _>>()?;
    Ok(Reading { silence, lengths })
}

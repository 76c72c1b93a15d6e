//! A whole check, played as a person would: from the first screen to the result or to the stop for an
//! emergency, by the same actions, each page drawn as it was left. For whoever measures a check.

mod hand;
mod taps;

use leg_triage_engine::model::{Knowledge, QuestionIx};
use leg_triage_engine::{Answer, Answers, Assessment};

use crate::journey::{Action, Screen};
use crate::knowledge::{Known, known, region_index};
use crate::language::{Language, take_details, take_words};
use hand::Hand;

/// More pages than any check has: a check that goes on for longer goes in circles.
const MOST_PAGES: usize = 200;

/// What a page is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// The first screen, and the danger signs.
    Danger,
    /// The other questions that everybody is asked who tells the same.
    HowSoon,
    /// The result, or the stop for an emergency.
    Result,
    /// What the result offers: the questions chosen one by one, and the result after them.
    Causes,
}

/// One page, as it stood when it was left.
#[derive(Debug, Clone)]
pub struct Page {
    /// What it is for.
    pub phase: Phase,
    /// As drawn, in the widget's frame.
    pub html: String,
    /// The statements on it that somebody has to judge: each item of a list, each option of a choice, and
    /// one for a number. Neither "none of these" nor "not sure".
    pub looked_at: usize,
    /// How many of them applied.
    pub applied: usize,
    /// The taps on it: one for each tick, one for each button, and one for each digit of a number and for
    /// its field.
    pub taps: usize,
}

/// A check that was played.
#[derive(Debug, Clone)]
pub struct Played {
    /// The pages, in order. The last one is the result, or the stop.
    pub pages: Vec<Page>,
    /// How many of them asked questions for the first time, not once more after "not sure".
    pub asking: usize,
    /// The questions that were asked.
    pub asked: Vec<QuestionIx>,
    /// The answers given.
    pub answers: Answers,
    /// What follows from them.
    pub assessment: Assessment,
    /// It ended with the stop for an emergency.
    pub stopped: bool,
}

/// Plays checks in one language, on the thread that made it.
#[derive(Debug, Clone, Copy)]
pub struct Player {
    known: &'static Known,
    language: &'static Language,
    region: Option<u8>,
}

impl Player {
    /// A player for a language, of which all words must be there, and for the place with this code.
    ///
    /// # Errors
    /// In words, when the knowledge or the words cannot be read.
    pub fn new(words: &[u8], details: &[u8], place: &str) -> Result<Self, String> {
        let known = known().ok_or("the packed knowledge cannot be read")?;
        let language = take_words(words.to_vec()).ok_or("the words are not of this build")?;
        if !language.is_whole() && !take_details(details.to_vec()) {
            return Err("the details of the words are not of this build".into());
        }
        let region = region_index(&known.knowledge, place);
        Ok(Self {
            known,
            language,
            region,
        })
    }

    /// The knowledge that is built into the widget.
    #[must_use]
    pub const fn knowledge(&self) -> &'static Knowledge {
        &self.known.knowledge
    }

    /// Plays one check. `say` is asked for the answer to each question that is shown.
    ///
    /// # Errors
    /// In words, when an answer does not fit its question, or when a page cannot be drawn.
    pub fn play(&self, say: &dyn Fn(QuestionIx) -> Answer) -> Result<Played, String> {
        let mut hand = Hand::new(self, say);
        for _ in 0..MOST_PAGES {
            match hand.screen() {
                Screen::Start => {
                    hand.act(Action::Region(self.region), 1);
                    hand.leave(Action::Begin)?;
                }
                Screen::Question(_) => {
                    hand.fill();
                    let action = hand.onward();
                    hand.leave(action)?;
                }
                Screen::Clarify(_) => {
                    hand.clarify();
                    hand.leave(Action::Continue)?;
                }
                Screen::Result if hand.has_more() => hand.leave(Action::More)?,
                Screen::Emergency(_) | Screen::Result => {
                    hand.look()?;
                    return Ok(hand.played());
                }
            }
        }
        Err(format!("no end after {MOST_PAGES} pages"))
    }
}

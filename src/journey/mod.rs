//! What the person is doing: the whole state of one widget, and the one function that changes it.
//! No browser in here.

mod body;
mod draft;
mod reduce;
mod saved;
#[cfg(test)]
mod tests;

use leg_triage_engine::answers::Answers;
use leg_triage_engine::model::QuestionIx;

pub use body::Legs;
pub use draft::{Draft, is_scale};
pub use reduce::{clarify_rows, reduce};
pub use saved::{decode, encode};

/// Who the leg belongs to. The wording follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Who {
    /// The reader.
    #[default]
    Me,
    /// Someone whom the reader helps.
    Other,
}

/// The page that is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Screen {
    /// What it is for, who it is for, where.
    #[default]
    Start,
    /// One question, or several that belong together; named by the first.
    Question(QuestionIx),
    /// The items of danger checklists one by one, after "not sure".
    Clarify(QuestionIx),
    /// Stop: get help now. Holds the first question of the page that led here.
    Emergency(QuestionIx),
    /// All answers, each with Change.
    Check,
    /// How soon, why, what to do.
    Result,
}

impl Screen {
    /// The name in events. It tells the kind of page, never which question or answer.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Question(_) | Self::Clarify(_) => "question",
            Self::Emergency(_) => "emergency",
            Self::Check => "check",
            Self::Result => "result",
        }
    }
}

/// Why Continue did not continue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// No answer was chosen.
    Choice,
    /// No item, and not "none of these" either.
    Checklist,
    /// The number is missing.
    Number,
    /// Not a whole number between these two.
    Range(u16, u16),
}

/// Something to say once, on the first screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// Kept answers were there but could not be read.
    Damaged,
    /// The answers were forgotten, as asked.
    Forgotten,
}

/// One question of the page shown, with what is not yet an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The question.
    pub question: QuestionIx,
    /// What is filled in.
    pub draft: Draft,
    /// What is wrong with it. It stays until the next Continue: if it went away at once, the page
    /// would jump under the finger.
    pub problem: Option<Problem>,
}

/// Everything about one run through the widget.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct State {
    /// Who it is for.
    pub who: Who,
    /// Index into the knowledge's regions. `None`: a place whose numbers are not known.
    pub region: Option<u8>,
    /// All answers given.
    pub answers: Answers,
    /// The questions answered, in the order in which they were asked: for Back and for Check.
    pub path: Vec<QuestionIx>,
    /// The page shown.
    pub screen: Screen,
    /// The questions on the page shown.
    pub sheet: Vec<Asked>,
    /// About how many more pages will follow, this one among them.
    pub left: usize,
    /// The question shown was reached by Change: Back leads to the check page.
    pub changing: bool,
    /// The person chose to go on after the emergency page.
    pub informed: bool,
    /// The result was seen, and nothing was changed since.
    pub finished: bool,
    /// Something to say on the first screen.
    pub notice: Option<Notice>,
    /// Rises whenever the focus has to move: a new page, or an error to read.
    pub turn: u32,
}

/// What can be filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fill {
    /// Picks a value of a choice, or "not sure".
    Pick(u8),
    /// Ticks or unticks an item of a checklist.
    Tick(u8),
    /// Ticks or unticks "none of these".
    TickNone,
    /// Ticks or unticks "not sure".
    Unsure,
    /// Types into the number field.
    Type(String),
    /// Answers one item of a clarify page: yes, no, or not sure.
    Clarify(u8, u8),
}

/// What a person can do.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Says who it is for.
    Who(Who),
    /// Says where they are.
    Region(Option<u8>),
    /// Starts, or carries on.
    Begin,
    /// Fills something in, in the question at this place of the page.
    Fill(u8, Fill),
    /// Taps a place on a leg, or (without one) in the middle.
    Tap(u8, Option<u8>),
    /// Continue.
    Continue,
    /// Back.
    Back,
    /// Change one answer, from the check page.
    Change(QuestionIx),
    /// Go on after the emergency page, for information only.
    GoOn,
    /// From the check page to the result.
    Finish,
    /// Forget everything and start again.
    Forget,
}

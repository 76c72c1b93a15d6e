//! What a person can do.

use leg_triage_engine::model::QuestionIx;

use super::who::Who;

/// What can be filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fill {
    /// Picks a value of a choice, or "not sure".
    Pick(u8),
    /// Ticks or unticks an item of a checklist.
    Tick(u8),
    /// Opens or closes the chip that holds an item.
    Open(u8),
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
    /// The embedding page says where it is. Ignored once the person has started to answer.
    Locate(Option<u8>),
    /// Starts, or carries on.
    Begin,
    /// Starts, unless there are answers to carry on with, which is for the person to choose.
    BeginAnew,
    /// Fills something in, in the question at this place of the page.
    Fill(u8, Fill),
    /// Taps a place on a leg, or (without one) in the middle.
    Tap(u8, Option<u8>),
    /// Continue.
    Continue,
    /// None of what the lists on the page ask, where nothing is ticked; and continue.
    NoneOfThese,
    /// Not sure about what is not ticked on the page; and continue.
    NotSure,
    /// Back.
    Back,
    /// Change one answer, from the result.
    Change(QuestionIx),
    /// Go on after the emergency page, for information only.
    GoOn,
    /// From the result to the questions about causes.
    More,
    /// From these back to the result.
    Finish,
    /// Forget everything and start again.
    Forget,
    /// The answers have been kept for as long as they may be: forget them.
    Expire,
}

impl Action {
    /// Whether another page may follow.
    #[must_use]
    pub const fn turns_page(&self) -> bool {
        !matches!(
            self,
            Self::Who(_) | Self::Region(_) | Self::Locate(_) | Self::Fill(..) | Self::Tap(..)
        )
    }
}

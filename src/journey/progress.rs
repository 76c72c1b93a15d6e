//! How far along the person is.

use leg_triage_engine::model::{Knowledge, Stage};

use super::state::{Screen, State};

/// How many parts the way to the result has: danger signs, about you, what is wrong, how soon.
pub const PARTS: u8 = 4;

/// The part of the way that the page shown belongs to, from 1 to [`PARTS`]; `None` on pages that are not on
/// the way to the result.
#[must_use]
pub fn progress(state: &State, knowledge: &Knowledge) -> Option<u8> {
    let ix = match state.screen {
        Screen::Question(ix) | Screen::Clarify(ix) => ix,
        Screen::Start | Screen::Emergency(_) | Screen::Result => return None,
    };
    match knowledge.questions.get(usize::from(ix))?.stage {
        Stage::Safety => Some(1),
        Stage::About => Some(2),
        Stage::Complaint => Some(3),
        Stage::Today => Some(PARTS),
        Stage::Adaptive => None,
    }
}

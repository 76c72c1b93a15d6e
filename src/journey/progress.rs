//! How far along the person is.

use leg_triage_engine::model::{Knowledge, QuestionIx, Stage};
use leg_triage_engine::pages;

use super::state::{Screen, State};

/// How many parts the way has: danger signs, about you, what is wrong, more about it, check.
pub const PARTS: u8 = 5;

/// The place of the page shown on the way through the check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// The part of the way, from 1 to [`PARTS`].
    pub part: u8,
    /// The number of the page, from 1; 0 on the last step, which has no number.
    pub page: usize,
    /// About how many pages follow. 0 where that is not said: while one answer is changed, and where
    /// the end is near and will be seen soon enough.
    pub left: usize,
}

/// Where the page shown is; `None` on the pages that are not part of the way.
#[must_use]
pub fn progress(state: &State, knowledge: &Knowledge) -> Option<Progress> {
    let ix = match state.screen {
        Screen::Question(ix) | Screen::Clarify(ix) => ix,
        Screen::Check => {
            return Some(Progress {
                part: PARTS,
                page: 0,
                left: 0,
            });
        }
        Screen::Start | Screen::Emergency(_) | Screen::Result => return None,
    };
    let here = |ix: &QuestionIx| state.shows(*ix);
    let before = state.path.iter().position(here).unwrap_or(state.path.len());
    let answered = state.path.iter().copied().take(before);
    let part = match knowledge.questions.get(usize::from(ix))?.stage {
        Stage::Safety => 1,
        Stage::About => 2,
        Stage::Complaint => 3,
        Stage::Today | Stage::Adaptive => 4,
    };
    let left = state.left.saturating_sub(1);
    Some(Progress {
        part,
        page: pages(knowledge, answered, false) + 1,
        left: if left > 1 && !state.changing { left } else { 0 },
    })
}

//! Whole checks on the knowledge of this build.

use leg_triage_engine::model::{Kind, NOT_SURE};

use super::super::{Action, Fill, Screen, State, reduce};
use crate::knowledge::{Known, known};

pub fn this() -> &'static Known {
    known().expect("the knowledge of this build")
}

pub fn act(state: State, action: Action) -> State {
    reduce(state, action, &this().knowledge)
}

/// Answers what stands on the page with a mixture of everything that can be answered.
pub fn answer_page(mut state: State, mut how: usize) -> State {
    if matches!(state.screen, Screen::Question(_)) {
        // What is filled in may bring more questions onto the page.
        let mut at = 0;
        while let Some(asked) = state.sheet.get(usize::from(at)) {
            let kind = &this().knowledge.questions[usize::from(asked.question)].kind;
            let fill = match (kind, how % 3) {
                (Kind::Choice { .. }, 0) => Fill::Pick(NOT_SURE),
                (Kind::Choice { .. }, n) => Fill::Pick(u8::try_from(n - 1).expect("small")),
                (Kind::Checklist { .. }, 0) => Fill::TickNone,
                (Kind::Checklist { .. }, _) => Fill::Unsure,
                // An adult, if it is the age.
                (Kind::Number { min, max, .. }, n) => {
                    Fill::Type((usize::from(min.midpoint(*max)) + n).to_string())
                }
            };
            state = act(state, Action::Fill(at, fill));
            (at, how) = (at + 1, how + 1);
        }
    }
    act(state, Action::Continue)
}

/// A whole check, to the result.
pub fn whole(how: usize) -> State {
    let mut state = act(State::new(&this().knowledge), Action::Begin);
    for page in 0..200 {
        state = match state.screen {
            Screen::Question(_) | Screen::Clarify(_) => answer_page(state, how + page),
            Screen::Emergency(_) => act(state, Action::GoOn),
            Screen::Check => return act(state, Action::Finish),
            Screen::Start | Screen::Result => break,
        };
    }
    panic!("the check page was not reached: {:?}", state.screen);
}

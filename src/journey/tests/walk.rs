//! Whole checks on the knowledge of this build.

use leg_triage_engine::model::{Kind, NOT_SURE};

use super::super::{Action, Fill, Screen, State, is_board, progress, reduce};
use super::{NoneOfThese, NotSure};
use crate::knowledge::{Known, known};

pub fn this() -> &'static Known {
    known().expect("the knowledge of this build")
}

pub fn act(state: State, action: Action) -> State {
    reduce(state, action, &this().knowledge)
}

/// Answers what stands on the page with a mixture of everything that can be answered.
pub fn answer_page(state: State, how: usize) -> State {
    match state.screen {
        Screen::Question(_) if is_board(&state, &this().knowledge) => answer_board(state, how),
        Screen::Question(_) => act(fill_page(state, how), Action::Continue),
        _ => act(state, Action::Continue),
    }
}

/// A page of lists alone: none, one thing in a chip or alone, a chip that is left open, or not sure.
fn answer_board(state: State, how: usize) -> State {
    let lead = &this().knowledge.questions[usize::from(state.sheet[0].question)];
    let chips: Vec<_> = lead.chips().collect();
    let (first, size) = chips[how % chips.len()];
    let draft = &state.sheet[0].draft;
    let mut fills = Vec::new();
    if size > 1 && !draft.is_open(first) {
        fills.push(Fill::Open(first));
    }
    let ticks = size == 1 || how % 4 == 1;
    if ticks && !draft.has(first) {
        fills.push(Fill::Tick(first));
    }
    match how % 4 {
        0 => act(state, NoneOfThese),
        3 => act(state, NotSure),
        _ => {
            let fills = fills.into_iter().map(|fill| Action::Fill(0, fill));
            act(fills.fold(state, act), Action::Continue)
        }
    }
}

/// A page with other questions: each of them.
fn fill_page(mut state: State, mut how: usize) -> State {
    // What is filled in may bring more questions onto the page.
    let mut at = 0;
    while let Some(asked) = state.sheet.get(usize::from(at)) {
        let kind = &this().knowledge.questions[usize::from(asked.question)].kind;
        let fill = match (kind, how % 3) {
            (Kind::Choice { .. }, 0) => Fill::Pick(NOT_SURE),
            (Kind::Choice { .. }, n) => Fill::Pick(u8::try_from(n - 1).expect("small")),
            (Kind::Checklist { .. }, 0) => Fill::TickNone,
            (Kind::Checklist { .. }, 1) => Fill::Unsure,
            (Kind::Checklist { .. }, _) => Fill::Tick(0),
            // An adult, if it is the age.
            (Kind::Number { min, max, .. }, n) => {
                Fill::Type((usize::from(min.midpoint(*max)) + n).to_string())
            }
        };
        state = act(state, Action::Fill(at, fill));
        (at, how) = (at + 1, how + 1);
    }
    state
}

/// A whole check, page by page: from the first screen to the result, and through the questions that it offers to
/// the result again. In every second check there is no danger sign, as in most.
pub fn walked(how: usize) -> Vec<State> {
    let knowledge = &this().knowledge;
    let mut states = vec![State::new(knowledge)];
    let calm = how.is_multiple_of(2);
    let mut offered = false;
    for page in 0..200 {
        let state = states[states.len() - 1].clone();
        let danger = progress(&state, knowledge) == Some(1);
        states.push(match state.screen {
            Screen::Question(_) if danger && calm => act(state, NoneOfThese),
            Screen::Question(_) | Screen::Clarify(_) => answer_page(state, how + page),
            Screen::Emergency(_) => act(state, Action::GoOn),
            Screen::Result if offered => return states,
            Screen::Result => {
                offered = true;
                act(state, Action::More)
            }
            Screen::Start => act(state, Action::Begin),
        });
    }
    panic!("there is no end to it: {how}");
}

/// A check up to the result that comes after the fixed questions.
pub fn fixed(how: usize) -> State {
    let mut states = walked(how).into_iter();
    let result = states.find(|state| state.screen == Screen::Result);
    result.expect("a result")
}

/// A whole check, to the result after the questions about causes.
pub fn whole(how: usize) -> State {
    walked(how).pop().expect("a result")
}

//! What a person taps to give an answer.

use leg_triage_engine::Answer;
use leg_triage_engine::answers::all_bits;
use leg_triage_engine::model::{Kind, NOT_SURE, Question};

use crate::journey::{Asked, Fill, is_scale};

/// What has to be filled in so that a question has an answer, each with its taps.
pub fn fills(
    question: &Question,
    asked: &Asked,
    answer: Answer,
    board: bool,
) -> Vec<(Fill, usize)> {
    let draft = &asked.draft;
    match (&question.kind, answer) {
        (Kind::Choice { .. }, answer) => {
            let value = match answer {
                Answer::Choice(value) => value,
                _ => NOT_SURE,
            };
            let open = draft.picked != Some(value);
            open.then_some((Fill::Pick(value), 1)).into_iter().collect()
        }
        (Kind::Number { min, max, .. }, Answer::Number(n)) => {
            let text = n.to_string();
            let taps = if is_scale(*min, *max) {
                1
            } else {
                1 + text.len()
            };
            let open = draft.unsure || draft.text != text;
            open.then_some((Fill::Type(text), taps))
                .into_iter()
                .collect()
        }
        (Kind::Checklist { count, .. }, Answer::Checklist { yes, no }) => {
            let mut fills = ticks(question, asked, yes, no);
            if !board {
                fills.extend(rest(asked, *count, yes, no));
            }
            fills
        }
        (Kind::Checklist { .. }, _) if board => Vec::new(),
        (Kind::Checklist { count, .. }, _) => rest(asked, *count, 0, 0).into_iter().collect(),
        (Kind::Number { .. }, _) => {
            let open = !draft.unsure;
            open.then_some((Fill::Unsure, 1)).into_iter().collect()
        }
    }
}

/// The ticks of a list: its items, each after the chip that opens it, and the chips of which nothing is known.
fn ticks(question: &Question, asked: &Asked, yes: u32, no: u32) -> Vec<(Fill, usize)> {
    let draft = &asked.draft;
    let told = |word: u32, item: u8| word >> item & 1 == 1;
    let mut fills = Vec::new();
    for (first, size) in question.chips() {
        let mut items = first..first + size;
        let open =
            items.clone().any(|item| told(yes, item)) || items.clone().all(|item| !told(no, item));
        if size > 1 && open && !draft.is_open(first) {
            fills.push((Fill::Open(first), 1));
        }
        let differs = |item: &u8| draft.has(*item) != told(yes, *item);
        fills.extend(
            items
                .by_ref()
                .filter(differs)
                .map(|item| (Fill::Tick(item), 1)),
        );
    }
    fills
}

/// "None of these", or "not sure about some", below a list that stands beside other questions.
fn rest(asked: &Asked, count: u8, yes: u32, no: u32) -> Option<(Fill, usize)> {
    let draft = &asked.draft;
    if yes == 0 && no == all_bits(count) {
        return (!draft.none).then_some((Fill::TickNone, 1));
    }
    let unsure = yes | no != all_bits(count);
    (unsure != draft.unsure).then_some((Fill::Unsure, 1))
}

//! What a person taps to give an answer.

use leg_triage_engine::Answer;
use leg_triage_engine::answers::all_bits;
use leg_triage_engine::model::{Kind, Knowledge, NOT_SURE, QuestionIx};

use crate::journey::{Asked, Fill, is_scale};

/// What has to be filled in so that a question has an answer, each with its taps.
pub fn fills(kind: &Kind, asked: &Asked, answer: Answer) -> Vec<(Fill, usize)> {
    let draft = &asked.draft;
    match (kind, answer) {
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
            ticks(asked, *count, yes, no)
        }
        (Kind::Checklist { count, .. }, _) => ticks(asked, *count, 0, 0),
        (Kind::Number { .. }, _) => {
            let open = !draft.unsure;
            open.then_some((Fill::Unsure, 1)).into_iter().collect()
        }
    }
}

/// The ticks of a list: its items, and "none of these" or "not sure about some".
fn ticks(asked: &Asked, count: u8, yes: u32, no: u32) -> Vec<(Fill, usize)> {
    let draft = &asked.draft;
    if yes == 0 && no == all_bits(count) {
        let open = !draft.none;
        return open.then_some((Fill::TickNone, 1)).into_iter().collect();
    }
    let differs = |item: &u8| draft.has(*item) != (yes >> item & 1 == 1);
    let items = (0..count).filter(differs).map(|item| (Fill::Tick(item), 1));
    let unsure = (yes | no != all_bits(count)) != draft.unsure;
    items.chain(unsure.then_some((Fill::Unsure, 1))).collect()
}

/// An answer as far as it can be tapped. Only a list of danger signs is asked about once more, item by
/// item; of any other, who is not sure about one item cannot say no to another.
#[must_use]
pub fn sayable(knowledge: &Knowledge, ix: QuestionIx, answer: Answer) -> Answer {
    let question = knowledge.questions.get(usize::from(ix));
    match (question.map(|q| (&q.kind, q.gate)), answer) {
        (Some((Kind::Checklist { count, .. }, false)), Answer::Checklist { yes, no })
            if yes | no != all_bits(*count) =>
        {
            Answer::Checklist { yes, no: 0 }
        }
        (_, answer) => answer,
    }
}

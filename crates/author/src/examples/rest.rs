//! Who tells what is wrong, and says "no" to the rest.

use leg_triage_compiler::Compiled;
use leg_triage_engine::model::{FactIx, Kind};
use leg_triage_engine::{Answer, Answers};

/// What was told, and to all else "none of these", "no", or the least alarming answer. Where no answer is
/// less alarming than another (since when, which sex) it is "not sure": that has to be told.
#[must_use]
pub fn with_the_rest_denied(compiled: &Compiled, told: &Answers) -> Answers {
    let knowledge = &compiled.knowledge;
    let mut out = Answers::new();
    for (question, ix) in knowledge.questions.iter().zip(0..) {
        let answer = match (told.get(ix), &question.kind) {
            (Some(told), _) => *told,
            (None, Kind::Checklist { count, .. }) => Answer::Checklist {
                yes: 0,
                no: u32::MAX
                    .checked_shr(32 - u32::from(*count))
                    .unwrap_or_default(),
            },
            (None, Kind::Number { min, .. }) => Answer::Number(*min),
            (None, Kind::Choice { fact }) => {
                least(compiled, *fact).map_or(Answer::NotSure, Answer::Choice)
            }
        };
        // It was made for this question.
        let _ = out.set(knowledge, ix, answer);
    }
    out
}

/// The value with most values above it, the last of several; none where nothing is above anything.
fn least(compiled: &Compiled, fact: FactIx) -> Option<u8> {
    let values = compiled.knowledge.facts.get(usize::from(fact))?.values;
    let above = compiled.above.get(usize::from(fact))?;
    (0..values)
        .map(|value| {
            let above = above.get(usize::from(value)).map_or(0, |m| m.count_ones());
            (above, value)
        })
        .max()
        .filter(|(above, _)| *above > 0)
        .map(|(_, value)| value)
}

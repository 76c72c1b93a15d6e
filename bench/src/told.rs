//! Answers on their way into the browser, and into either width of the engine.

use serde::{Deserialize, Serialize};

/// One answer: the question, what kind of answer, and its one or two numbers.
pub type One = (u16, u8, u32, u32);

/// What the browser gets beside the packed knowledge.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Moments {
    /// Whole consultations, as they stand when the result is shown.
    pub end: Vec<Vec<One>>,
    /// The same ones at the first moment when an adaptive question has to be chosen.
    pub choose: Vec<Vec<One>>,
}

macro_rules! width {
    ($name:ident, $engine:path) => {
        /// For one width of the engine.
        pub mod $name {
            use super::One;
            use engine::{Answer, Answers, Knowledge};
            use $engine as engine;

            /// The answers as numbers.
            #[must_use]
            pub fn take(answers: &Answers) -> Vec<One> {
                answers
                    .answered()
                    .filter_map(|(question, answer)| {
                        let question = u16::try_from(question).ok()?;
                        Some(match answer {
                            Answer::NotSure => (question, 0, 0, 0),
                            Answer::Choice(value) => (question, 1, value.into(), 0),
                            Answer::Checklist { yes, no } => (question, 2, yes, no),
                            Answer::Number(n) => (question, 3, n.into(), 0),
                        })
                    })
                    .collect()
            }

            /// The numbers as answers; what does not fit is left out.
            #[must_use]
            pub fn give(knowledge: &Knowledge, told: &[One]) -> Answers {
                let mut answers = Answers::new();
                for (question, kind, a, b) in told {
                    let answer = match kind {
                        1 => Answer::Choice(u8::try_from(*a).unwrap_or(u8::MAX)),
                        2 => Answer::Checklist { yes: *a, no: *b },
                        3 => Answer::Number(u16::try_from(*a).unwrap_or(u16::MAX)),
                        _ => Answer::NotSure,
                    };
                    let _ = answers.set(knowledge, (*question).into(), answer);
                }
                answers
            }
        }
    };
}

width!(narrow, leg_triage_engine);
width!(broad, crate::wide);

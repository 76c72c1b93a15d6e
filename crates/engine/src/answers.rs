//! What a person answered. "Not sure" is an answer of its own; silence is the lack of one.

use crate::model::{Kind, Knowledge, QuestionIx};

/// An answer to one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// "I'm not sure", or "I cannot do this".
    NotSure,
    /// The option with this index.
    Choice(u8),
    /// A checklist: bit `i` is its `i`-th fact. An item in neither set is not sure.
    Checklist {
        /// Ticked.
        yes: u32,
        /// Definitely not.
        no: u32,
    },
    /// A whole number.
    Number(u16),
}

/// Why an answer was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerError {
    /// There is no such question.
    NoSuchQuestion,
    /// The question takes another kind of answer.
    WrongKind,
    /// There is no such option.
    NoSuchOption,
    /// The number lies outside the range that the question takes.
    OutOfRange {
        /// Smallest value taken.
        min: u16,
        /// Largest value taken.
        max: u16,
    },
    /// One item of a checklist is both yes and no.
    Contradiction,
}

impl core::fmt::Display for AnswerError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::NoSuchQuestion => f.write_str("there is no such question"),
            Self::WrongKind => f.write_str("the question takes another kind of answer"),
            Self::NoSuchOption => f.write_str("there is no such option"),
            Self::OutOfRange { min, max } => write!(f, "the number must be from {min} to {max}"),
            Self::Contradiction => f.write_str("one item is both yes and no"),
        }
    }
}

impl core::error::Error for AnswerError {}

/// All answers so far, by question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers(Vec<Option<Answer>>);

/// One bit for each item of a checklist.
#[must_use]
pub const fn all_bits(count: u8) -> u32 {
    ((1_u64 << (count & 63)) - 1) as u32
}

impl Answers {
    /// No answers.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The answer to a question, if it has one.
    #[must_use]
    pub fn get(&self, question: QuestionIx) -> Option<&Answer> {
        self.0.get(usize::from(question)).and_then(Option::as_ref)
    }

    /// The gender that words can follow: `female`, `male`, or `other` where it is not known.
    #[must_use]
    pub fn gender(&self, knowledge: &Knowledge) -> &'static str {
        let asked = knowledge.gender;
        match asked.and_then(|gender| Some((gender, self.get(gender.question)?))) {
            Some((gender, Answer::Choice(value))) if *value == gender.female => "female",
            Some((gender, Answer::Choice(value))) if *value == gender.male => "male",
            _ => "other",
        }
    }

    /// Takes an answer, after checking that the question can have it.
    ///
    /// # Errors
    /// See [`AnswerError`]; nothing is changed then.
    pub fn set(
        &mut self,
        knowledge: &Knowledge,
        question: QuestionIx,
        answer: Answer,
    ) -> Result<(), AnswerError> {
        let asked = knowledge
            .questions
            .get(usize::from(question))
            .ok_or(AnswerError::NoSuchQuestion)?;
        match (&asked.kind, answer) {
            (_, Answer::NotSure) => {}
            (Kind::Choice { fact }, Answer::Choice(value)) => {
                let values = knowledge
                    .facts
                    .get(usize::from(*fact))
                    .map_or(0, |f| f.values);
                if value >= values {
                    return Err(AnswerError::NoSuchOption);
                }
            }
            (Kind::Checklist { count, .. }, Answer::Checklist { yes, no }) => {
                if (yes | no) & !all_bits(*count) != 0 {
                    return Err(AnswerError::NoSuchOption);
                }
                if yes & no != 0 {
                    return Err(AnswerError::Contradiction);
                }
            }
            (Kind::Number { min, max, .. }, Answer::Number(n)) => {
                if n < *min || n > *max {
                    return Err(AnswerError::OutOfRange {
                        min: *min,
                        max: *max,
                    });
                }
            }
            _ => return Err(AnswerError::WrongKind),
        }
        let ix = usize::from(question);
        if self.0.len() <= ix {
            self.0.resize(ix + 1, None);
        }
        if let Some(slot) = self.0.get_mut(ix) {
            *slot = Some(answer);
        }
        Ok(())
    }

    /// Takes an answer back.
    pub fn clear(&mut self, question: QuestionIx) {
        if let Some(slot) = self.0.get_mut(usize::from(question)) {
            *slot = None;
        }
        // No trailing `None`s, so that equal answers compare equal however they came about.
        while let Some(None) = self.0.last() {
            self.0.pop();
        }
    }

    /// The questions that have an answer, in their order.
    pub fn answered(&self) -> impl Iterator<Item = (QuestionIx, Answer)> + '_ {
        self.0
            .iter()
            .enumerate()
            .filter_map(|(ix, a)| Some((QuestionIx::try_from(ix).ok()?, (*a)?)))
    }

    /// How many questions have an answer.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.iter().flatten().count()
    }
}

//! What stands on a question's page before Continue, and how it becomes an answer.

use leg_triage_engine::answers::{Answer, all_bits};
use leg_triage_engine::model::{Kind, NO, NOT_SURE, YES};

use super::action::Fill;

/// Why Continue did not continue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// No answer was chosen.
    Choice,
    /// No item, and not "none of these" either.
    Checklist,
    /// The number is missing.
    Number,
    /// Not a whole number between these two.
    Range(u16, u16),
}

/// Half an answer. Which fields count follows from the kind of question.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    /// Choice: the value, or [`NOT_SURE`].
    pub picked: Option<u8>,
    /// Checklist: bit `i` is item `i`.
    pub ticked: u32,
    /// Checklist: items that are definitely not so, from the clarify page.
    pub denied: u32,
    /// Checklist: "none of these".
    pub none: bool,
    /// Checklist: not sure about what is not ticked. Number: not sure.
    pub unsure: bool,
    /// Number: as typed.
    pub text: String,
}

/// A number with few values (0 to 10) is picked from a row: on a phone that is one tap.
pub const fn is_scale(min: u16, max: u16) -> bool {
    max.saturating_sub(min) <= 10
}

/// The bit of one item.
pub fn bit(item: u8) -> u32 {
    1u32.checked_shl(u32::from(item)).unwrap_or(0)
}

impl Draft {
    /// The draft of an answer given before.
    pub fn of(kind: &Kind, answer: Option<&Answer>) -> Self {
        let mut draft = Self::default();
        match (kind, answer) {
            (_, None) => {}
            (Kind::Choice { .. }, Some(Answer::Choice(value))) => draft.picked = Some(*value),
            (Kind::Choice { .. }, Some(_)) => draft.picked = Some(NOT_SURE),
            (Kind::Checklist { count, .. }, Some(Answer::Checklist { yes, no })) => {
                draft.ticked = *yes;
                draft.unsure = yes | no != all_bits(*count);
                draft.none = *no == all_bits(*count);
                // Only the clarify page says "no" to single items.
                draft.denied = if draft.unsure { *no } else { 0 };
            }
            (Kind::Number { .. }, Some(Answer::Number(n))) => {
                draft.text = u32::from(*n).to_string()
            }
            (_, Some(_)) => draft.unsure = true,
        }
        draft
    }

    /// Fills something in.
    pub fn fill(&mut self, fill: Fill) {
        match fill {
            Fill::Pick(value) => self.picked = Some(value),
            Fill::Tick(item) => self.tick(item),
            Fill::TickNone => self.tick_none(),
            Fill::Unsure => {
                self.unsure = !self.unsure;
                self.none = false;
            }
            Fill::Type(text) => {
                self.text = text;
                self.unsure = false;
            }
            Fill::Clarify(item, value) => self.clarify(item, value),
        }
    }

    /// Ticks or unticks an item.
    fn tick(&mut self, item: u8) {
        self.ticked ^= bit(item);
        self.none = false;
    }

    /// "None of these" cannot stand beside anything else.
    fn tick_none(&mut self) {
        *self = Self {
            none: !self.none,
            ..Self::default()
        };
    }

    /// Answers one item of the clarify page.
    fn clarify(&mut self, item: u8, value: u8) {
        let bit = bit(item);
        self.ticked &= !bit;
        self.denied &= !bit;
        match value {
            YES => self.ticked |= bit,
            NO => self.denied |= bit,
            _ => {}
        }
    }

    /// Whether an item of a checklist is ticked.
    #[must_use]
    pub fn has(&self, item: u8) -> bool {
        self.ticked & bit(item) != 0
    }

    /// What the clarify page says of one item: yes, no, or not sure.
    #[must_use]
    pub fn clarity(&self, item: u8) -> u8 {
        match (self.ticked & bit(item), self.denied & bit(item)) {
            (0, 0) => NOT_SURE,
            (0, _) => NO,
            _ => YES,
        }
    }

    /// The answer of the clarify page: nothing more is asked there, so nothing can be missing.
    pub const fn clarified(&self) -> Answer {
        Answer::Checklist {
            yes: self.ticked,
            no: self.denied & !self.ticked,
        }
    }

    /// The answer, or what is missing.
    pub fn answer(&self, kind: &Kind) -> Result<Answer, Problem> {
        match kind {
            Kind::Choice { .. } => match self.picked {
                None => Err(Problem::Choice),
                Some(NOT_SURE) => Ok(Answer::NotSure),
                Some(value) => Ok(Answer::Choice(value)),
            },
            Kind::Checklist { count, .. } => {
                let all = all_bits(*count);
                match (self.none, self.unsure, self.ticked) {
                    (true, _, _) => Ok(Answer::Checklist { yes: 0, no: all }),
                    // What is not ticked is not sure, except what was denied before.
                    (_, true, _) => Ok(self.clarified()),
                    (_, _, 0) => Err(Problem::Checklist),
                    (_, _, yes) => Ok(Answer::Checklist {
                        yes,
                        no: all & !yes,
                    }),
                }
            }
            Kind::Number { .. } if self.unsure => Ok(Answer::NotSure),
            Kind::Number { min, max, .. } => match self.text.trim_ascii() {
                "" if is_scale(*min, *max) => Err(Problem::Choice),
                "" => Err(Problem::Number),
                text => match text.parse::<u16>() {
                    Ok(n) if n >= *min && n <= *max => Ok(Answer::Number(n)),
                    _ => Err(Problem::Range(*min, *max)),
                },
            },
        }
    }
}

/// The items to ask once more: those that are not ticked, if any of them is not sure.
pub fn clarify_rows(kind: &Kind, answer: &Answer) -> Vec<u8> {
    let Kind::Checklist { count, .. } = kind else {
        return Vec::new();
    };
    let (yes, no) = match answer {
        Answer::Checklist { yes, no } => (*yes, *no),
        _ => (0, 0),
    };
    if (0..*count).all(|item| (yes | no) & bit(item) != 0) {
        return Vec::new();
    }
    (0..*count).filter(|item| yes & bit(*item) == 0).collect()
}

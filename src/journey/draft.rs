//! What stands on a question's page before Continue, and how it becomes an answer.

use leg_triage_engine::answers::{Answer, all_bits};
use leg_triage_engine::model::{Kind, NO, NOT_SURE, Question, YES};

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
    /// Checklist: the items of chips that were tapped to open them.
    pub opened: u32,
    /// Checklist: items that are definitely not so, from the clarify page or as their chip was closed.
    pub denied: u32,
    /// Checklist: "none of these".
    pub none: bool,
    /// Checklist: not sure about what is not ticked and not denied. Number: not sure.
    pub unsure: bool,
    /// Number: as typed.
    pub text: String,
}

/// A number with few values (0 to 10) is picked from a row: on a phone that is one tap.
pub const fn is_scale(min: u16, max: u16) -> bool {
    max.saturating_sub(min) <= 10
}

/// The items of each chip that holds several.
fn chips(question: &Question) -> impl Iterator<Item = u32> {
    let several = question.chips().filter(|(_, size)| *size > 1);
    several.map(|(first, size)| {
        (first..first.saturating_add(size)).fold(0, |all, item| all | bit(item))
    })
}

/// The bit of one item.
pub fn bit(item: u8) -> u32 {
    1u32.checked_shl(u32::from(item)).unwrap_or(0)
}

impl Draft {
    /// The draft of an answer given before.
    pub fn of(question: &Question, answer: Option<&Answer>) -> Self {
        let mut draft = Self::default();
        match (&question.kind, answer) {
            (_, None) => {}
            (Kind::Choice { .. }, Some(Answer::Choice(value))) => draft.picked = Some(*value),
            (Kind::Choice { .. }, Some(_)) => draft.picked = Some(NOT_SURE),
            (Kind::Checklist { count, .. }, Some(Answer::Checklist { yes, no })) => {
                draft.ticked = *yes;
                let unclear = all_bits(*count) & !(yes | no);
                // A chip that is open without a tick says so by itself; anything else was said of the list.
                let by_chips = chips(question).filter(|chip| chip & !unclear == 0);
                draft.unsure = unclear != by_chips.fold(0, |all, chip| all | chip);
                draft.none = *no == all_bits(*count);
                draft.denied = if unclear == 0 { 0 } else { *no };
                // Open are chips of which something is told or not sure.
                let open = chips(question).filter(|chip| chip & !no != 0);
                draft.opened = open.fold(0, |all, chip| all | chip);
            }
            (Kind::Number { .. }, Some(Answer::Number(n))) => {
                draft.text = u32::from(*n).to_string()
            }
            (_, Some(_)) => draft.unsure = true,
        }
        draft
    }

    /// Fills something in.
    pub fn fill(&mut self, fill: Fill, question: &Question) {
        match fill {
            Fill::Pick(value) => self.picked = Some(value),
            Fill::Tick(item) => {
                self.ticked ^= bit(item);
                self.none = false;
            }
            Fill::Open(item) => self.open(chips(question).find(|chip| chip & bit(item) != 0)),
            // "None of these" cannot stand beside anything else.
            Fill::TickNone => {
                *self = Self {
                    none: !self.none,
                    ..Self::default()
                }
            }
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

    /// Opens a chip, or closes it: then none of its items is there.
    fn open(&mut self, chip: Option<u32>) {
        let chip = chip.unwrap_or_default();
        self.opened ^= chip;
        self.none = false;
        self.ticked &= !chip | self.opened;
        self.denied = self.denied & !chip | chip & !self.opened;
    }

    /// "None of these" for a list that nothing was filled in of.
    pub const fn deny(&mut self) {
        self.none = self.none || !self.is_touched();
    }

    /// "None of these" for a list in which nothing is ticked, also if that was not sure.
    pub fn clear(&mut self) {
        if self.ticked == 0 {
            *self = Self {
                none: true,
                ..Self::default()
            };
        }
    }

    /// Not sure about what is not ticked in this list.
    pub const fn doubt(&mut self) {
        self.none = false;
        self.unsure = true;
    }

    /// Whether something is filled in of a list.
    #[must_use]
    pub const fn is_touched(&self) -> bool {
        self.none || self.unsure || self.ticked | self.opened != 0
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

    /// Whether the chip that holds an item is open.
    #[must_use]
    pub fn is_open(&self, item: u8) -> bool {
        self.opened & bit(item) != 0
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
    pub fn answer(&self, question: &Question) -> Result<Answer, Problem> {
        match &question.kind {
            Kind::Choice { .. } => match self.picked {
                None => Err(Problem::Choice),
                Some(NOT_SURE) => Ok(Answer::NotSure),
                Some(value) => Ok(Answer::Choice(value)),
            },
            Kind::Checklist { .. } if !self.is_touched() => Err(Problem::Checklist),
            // What is not ticked is not sure, except what was denied before.
            Kind::Checklist { .. } if self.unsure => Ok(self.clarified()),
            Kind::Checklist { count, .. } => {
                // Whoever has opened a chip and found none of its items is not sure: "no" is to close it.
                let found = |chip: &u32| chip & self.opened == 0 || chip & self.ticked != 0;
                let unclear = chips(question).filter(|chip| !found(chip));
                let unclear = unclear.fold(0, |all, chip| all | chip);
                Ok(Answer::Checklist {
                    yes: self.ticked,
                    no: all_bits(*count) & !self.ticked & !unclear,
                })
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

/// The items to ask once more: those that are not sure.
pub fn clarify_rows(kind: &Kind, answer: &Answer) -> Vec<u8> {
    let Kind::Checklist { count, .. } = kind else {
        return Vec::new();
    };
    let said = match answer {
        Answer::Checklist { yes, no } => yes | no,
        _ => 0,
    };
    (0..*count).filter(|item| said & bit(*item) == 0).collect()
}

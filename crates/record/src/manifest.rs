//! The ids of the knowledge. The engine sees numbers only; these are their names.

use leg_triage_engine::model::QuestionIx;
use serde::{Deserialize, Serialize};

/// The ids of the questions and their options, parallel to `Knowledge::questions`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The version of the knowledge, for people.
    pub version: String,
    /// A hash of what the knowledge means; words, sources and comments are no part of it.
    pub hash: String,
    /// In the order of the knowledge.
    pub questions: Vec<Question>,
}

/// The ids of one question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its id: letters, digits and `_`.
    pub id: String,
    /// What can be answered.
    pub kind: Kind,
    /// The values of a choice, or the items of a checklist, in the order of the knowledge. Empty for a
    /// number.
    pub options: Vec<String>,
    /// Raised when the question or an option changes its meaning under the same id.
    pub revision: u16,
    /// Ids that it had before.
    pub renamed: Vec<String>,
}

/// What can be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// One of the options.
    Choice,
    /// Each option: yes, no, or not sure.
    Checklist,
    /// A whole number.
    Number,
}

impl Kind {
    /// The letter for it in a saved check.
    pub(crate) const fn letter(self) -> char {
        match self {
            Self::Choice => 'c',
            Self::Checklist => 'l',
            Self::Number => 'n',
        }
    }
}

impl Manifest {
    /// The question that has this id now, or else had it before.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<(QuestionIx, &Question)> {
        let at = (self.questions.iter().position(|q| q.id == id)).or_else(|| {
            let before = |q: &Question| q.renamed.iter().any(|old| old == id);
            self.questions.iter().position(before)
        })?;
        Some((QuestionIx::try_from(at).ok()?, self.questions.get(at)?))
    }
}

impl Question {
    /// The index of an option.
    pub(crate) fn option(&self, id: &str) -> Option<u8> {
        let at = self.options.iter().position(|option| option == id)?;
        u8::try_from(at).ok()
    }
}

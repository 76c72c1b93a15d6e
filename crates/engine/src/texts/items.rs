//! The words of each kind of item.

use serde::{Deserialize, Serialize};

use super::LOCAL;

/// Words of a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct QuestionText<'a> {
    /// The question.
    pub title: &'a str,
    /// Why it is asked.
    pub why: &'a str,
    /// Help for a lay person.
    pub help: &'a str,
    /// The drawing that shows it, with its words; written as the compiler's `drawings` says.
    pub drawing: &'a str,
    /// It is asked late enough for its help to come with the details: not on the first pages.
    pub late: bool,
    /// It is asked only of who wants to know more, once the details are there: all of its words come with them.
    pub optional: bool,
    /// Label and help of each option; empty for plain yes and no, and for numbers.
    #[serde(borrow)]
    pub options: Vec<(&'a str, &'a str)>,
    /// The label of each chip that holds several options; empty for one that holds a single one.
    #[serde(borrow)]
    pub chips: Vec<&'a str>,
}

/// Words of a finding that can be evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct FindingText<'a> {
    /// When it is there.
    pub present: &'a str,
    /// When it is definitely not there.
    pub absent: &'a str,
}

/// Words of a rule. Lists have one entry a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct RuleText<'a> {
    /// Its id, for events and results: it travels here as those come last.
    pub id: &'a str,
    /// A short name.
    pub name: &'a str,
    /// Why, in one or two sentences.
    pub reason: &'a str,
    /// What to do now, a line each.
    pub now: &'a str,
    /// What not to do, a line each.
    pub never: &'a str,
    /// For "get help sooner if …".
    pub net: &'a str,
    /// It calls for an emergency, so what to do stays with the words that the program starts with.
    pub early: bool,
}

/// Words of a condition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct ConditionText<'a> {
    /// Its id, for events and results.
    pub id: &'a str,
    /// Its name.
    pub name: &'a str,
    /// What it is.
    pub what: &'a str,
    /// Usual tests.
    pub tests: &'a str,
    /// Usual treatments.
    pub treatment: &'a str,
    /// Who sees it first, and who next.
    pub who: &'a str,
    /// Where what is said of it comes from, in one line.
    pub sources: &'a str,
}

/// Words of an advice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct AdviceText<'a> {
    /// The advice.
    pub text: &'a str,
    /// Why it is left out when it is held back.
    pub left_out: &'a str,
}

/// Words of a score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct ScoreText<'a> {
    /// Its name.
    pub name: &'a str,
    /// Said of a high total.
    pub high: &'a str,
    /// Said of a low total.
    pub low: &'a str,
    /// For a scale of stages, the name of each, a line each, from the lowest.
    pub stages: &'a str,
    /// What it is not.
    pub note: &'a str,
}

/// Words of a region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct RegionText<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its text for each blank of [`LOCAL`]; if empty, that of `elsewhere`.
    #[serde(borrow)]
    pub local: [&'a str; LOCAL.len()],
}

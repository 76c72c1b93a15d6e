//! A possible cause, with everything that was added for it.

use crate::model::{ConditionIx, FindingIx, Knowledge};

/// How well a cause fits, in words. Thresholds stand in the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// "less likely"
    LessLikely,
    /// "possible"
    Possible,
    /// "fits well"
    FitsWell,
}

/// One finding, with the weight that was added for it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weighed {
    /// The finding.
    pub finding: FindingIx,
    /// It is there (else: it is definitely not there).
    pub present: bool,
    /// Natural logarithm of the factor, after capping: above 0 speaks for, below 0 against.
    pub weight: f32,
}

/// A possible cause with everything that was added for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Cause {
    /// Which condition.
    pub condition: ConditionIx,
    /// Its share among all listed causes and "something else", 0 to 1. For ranking; never shown as a
    /// probability of disease.
    pub share: f32,
    /// In words.
    pub fit: Fit,
    /// Natural logarithm of its odds before the evidence: the base rate used, drawn towards the others
    /// by `base_power`, less what was asked about and is not known.
    pub base: f32,
    /// The weight against it for told signs that it leaves unexplained: never above 0.
    pub unexplained: f32,
    /// The weights of what was told, from strongest for to strongest against. `base` plus these and
    /// `unexplained` is the score.
    pub evidence: Vec<Weighed>,
    /// It may well be present beside the first cause: something specific to it was told that the first
    /// does not explain.
    pub beside: bool,
}

impl Cause {
    /// What speaks for it, strongest first.
    pub fn speaks_for(&self) -> impl Iterator<Item = &Weighed> {
        self.evidence.iter().filter(|e| e.weight > 0.0)
    }

    /// What speaks against it, strongest first.
    pub fn speaks_against(&self) -> impl Iterator<Item = &Weighed> {
        self.evidence.iter().rev().filter(|e| e.weight < 0.0)
    }
}

/// The causes to show: the first few, without those that hardly count or that nothing speaks for.
pub fn shown<'a>(knowledge: &'a Knowledge, causes: &'a [Cause]) -> impl Iterator<Item = &'a Cause> {
    causes
        .iter()
        .filter(|cause| cause.share >= knowledge.settings.shown_from)
        .filter(|cause| cause.speaks_for().next().is_some())
        .take(usize::from(knowledge.settings.shown_causes))
}

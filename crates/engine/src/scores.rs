//! Checklists that doctors use. A low total never lowers anything.

use crate::model::{FindingIx, Knowledge, ScoreIx};
use crate::truth::{Facts, Truth};

/// A score whose questions were answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScoreResult {
    /// Which score.
    pub score: ScoreIx,
    /// Points; what is unknown counts 0.
    pub total: u8,
    /// The total counts as high.
    pub high: bool,
    /// The items that are there, with their points.
    pub items: Vec<(FindingIx, u8)>,
    /// How many items are unknown: each could still add points.
    pub unknown: u8,
}

/// All scores that are to be shown.
pub fn scores(knowledge: &Knowledge, facts: &Facts<'_>) -> Vec<ScoreResult> {
    let mut out = Vec::new();
    for (score, ix) in knowledge.scores.iter().zip(0..) {
        if !facts.holds(&score.shown_when) {
            continue;
        }
        let total = facts.score(ix);
        let with = |truth| {
            score
                .items
                .iter()
                .filter(move |(f, _)| facts.finding(*f) == truth)
        };
        out.push(ScoreResult {
            score: ix,
            total,
            high: total >= score.high_from,
            items: with(Truth::Yes).copied().collect(),
            unknown: u8::try_from(with(Truth::Unknown).count()).unwrap_or(u8::MAX),
        });
    }
    out
}

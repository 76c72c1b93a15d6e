//! What an expression reads.

use std::collections::BTreeSet;

use leg_triage_engine::model::{Expr, FactIx, FindingIx, Knowledge, Mask};

/// Everything an expression reads, directly or through findings and scores.
#[derive(Debug, Default)]
pub(super) struct Reads {
    pub(super) facts: BTreeSet<(FactIx, Mask)>,
    pub(super) findings: BTreeSet<FindingIx>,
    pub(super) scores: BTreeSet<u16>,
}

impl Reads {
    pub(super) fn of(knowledge: &Knowledge, expr: &Expr) -> Self {
        let mut reads = Self::default();
        reads.walk(knowledge, expr);
        reads
    }

    fn walk(&mut self, knowledge: &Knowledge, expr: &Expr) {
        match expr {
            Expr::Fact { fact, mask } => {
                self.facts.insert((*fact, *mask));
            }
            Expr::Finding(finding) => {
                if self.findings.insert(*finding)
                    && let Some(inner) = knowledge.findings.get(usize::from(*finding))
                {
                    self.walk(knowledge, inner);
                }
            }
            Expr::Score { score, .. } => {
                if self.scores.insert(*score) {
                    for (finding, _) in knowledge
                        .scores
                        .get(usize::from(*score))
                        .into_iter()
                        .flat_map(|s| &s.items)
                    {
                        self.walk(knowledge, &Expr::Finding(*finding));
                    }
                }
            }
            Expr::Any(parts) | Expr::All(parts) | Expr::AtLeast(_, parts) => {
                for part in parts {
                    self.walk(knowledge, part);
                }
            }
        }
    }
}

//! How conditions travel: like things stand together (all ids, then all weights, …), and findings as
//! the steps between them. Brotli then sees what repeats: 1.3 kB less on the wire than one condition
//! after the other.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::model::{AdviceIx, Condition, Evidence, Expr, FindingIx, Level, Urgency, WeightIx};

/// Conditions in columns. Of each list either one entry a condition, or one a piece of evidence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "each list is a field of Condition or Evidence")]
pub struct Columns {
    pub ids: Vec<String>,
    pub urgencies: Vec<Urgency>,
    pub raised: Vec<Vec<Level>>,
    pub bases: Vec<Vec<(u16, WeightIx)>>,
    pub patterns: Vec<Option<(Expr, WeightIx)>>,
    pub advice: Vec<Vec<AdviceIx>>,
    /// How many pieces of evidence each condition has.
    pub counts: Vec<u8>,
    /// Each the step from the one before it in the same condition: so evidence must be sorted.
    pub findings: Vec<FindingIx>,
    pub present: Vec<WeightIx>,
    pub absent: Vec<WeightIx>,
    pub groups: Vec<u8>,
}

impl Columns {
    fn of(conditions: &[Condition]) -> Self {
        let evidence = || conditions.iter().flat_map(|c| &c.evidence);
        let mut findings = Vec::new();
        for condition in conditions {
            let mut before = 0;
            for e in &condition.evidence {
                findings.push(e.finding.wrapping_sub(before));
                before = e.finding;
            }
        }
        Self {
            ids: conditions.iter().map(|c| c.id.clone()).collect(),
            urgencies: conditions.iter().map(|c| c.urgency).collect(),
            raised: conditions.iter().map(|c| c.raised.clone()).collect(),
            bases: conditions.iter().map(|c| c.base.clone()).collect(),
            patterns: conditions.iter().map(|c| c.pattern.clone()).collect(),
            advice: conditions.iter().map(|c| c.advice.clone()).collect(),
            counts: (conditions.iter())
                .map(|c| u8::try_from(c.evidence.len()).unwrap_or(u8::MAX))
                .collect(),
            findings,
            present: evidence().map(|e| e.present).collect(),
            absent: evidence().map(|e| e.absent).collect(),
            groups: evidence().map(|e| e.group).collect(),
        }
    }

    /// The conditions again. `None` if the columns do not fit together.
    #[must_use]
    pub fn conditions(self) -> Option<Vec<Condition>> {
        let mut evidence = (self.findings.into_iter())
            .zip(self.present)
            .zip(self.absent)
            .zip(self.groups);
        let mut rest = (self.urgencies.into_iter())
            .zip(self.raised)
            .zip(self.bases)
            .zip(self.patterns)
            .zip(self.advice)
            .zip(self.counts);
        let mut out = Vec::new();
        for id in self.ids {
            let (((((urgency, raised), base), pattern), advice), count) = rest.next()?;
            let mut own = Vec::new();
            let mut finding: FindingIx = 0;
            for _ in 0..count {
                let (((step, present), absent), group) = evidence.next()?;
                finding = finding.wrapping_add(step);
                own.push(Evidence {
                    finding,
                    present,
                    absent,
                    group,
                });
            }
            out.push(Condition {
                id,
                urgency,
                raised,
                base,
                pattern,
                evidence: own,
                advice,
            });
        }
        Some(out)
    }
}

/// For `#[serde(with = "columns")]`.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<S: Serializer>(conditions: &[Condition], to: S) -> Result<S::Ok, S::Error> {
    Columns::of(conditions).serialize(to)
}

/// For `#[serde(with = "columns")]`.
///
/// # Errors
/// Those of the deserializer, and columns that do not fit together.
pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Condition>, D::Error> {
    Columns::deserialize(from)?.conditions().ok_or_else(|| {
        serde::de::Error::custom("the columns of the conditions do not fit together")
    })
}

//! How soon: the maximum of all rules that fire, the floor for danger signs that are not cleared, the
//! first causes' own urgency, and the floor for a dangerous cause that is shown. Nothing is ever
//! subtracted.

use crate::cause::{Cause, shown};
use crate::explain::is_specific;
use crate::model::{ConditionIx, FactIx, Knowledge, NOT_SURE, Question, RuleIx, Urgency};
use crate::sort::stable;
use crate::truth::{Facts, applicable};

/// What gave an urgency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// A safety rule fired.
    Rule(RuleIx),
    /// Danger signs that were not cleared: not sure, not answered, or present without a rule that says
    /// more.
    NotCleared,
    /// A cause that is among the first, with something specific to it; or a dangerous one that is shown.
    Cause(ConditionIx),
}

/// A fact and its value ([`NOT_SURE`] for not sure or silence).
pub type Because = (FactIx, u8);

/// One reason for an urgency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// What gave it.
    pub why: Why,
    /// The urgency it gives.
    pub urgency: Urgency,
    /// The answers behind it.
    pub because: Vec<Because>,
}

/// The rules that fire, most urgent first, and among equals in the order of the knowledge.
pub fn rules(knowledge: &Knowledge, facts: &Facts<'_>) -> Vec<Reason> {
    let mut fired: Vec<Reason> = Vec::new();
    for (rule, ix) in knowledge.rules.iter().zip(0..) {
        // Levels are listed highest first, so the first that holds counts.
        if let Some(level) = rule.levels.iter().find(|level| facts.holds(&level.when)) {
            let mut because = Vec::new();
            facts.because(&level.when, &mut because);
            fired.push(Reason {
                why: Why::Rule(ix),
                urgency: level.urgency,
                because,
            });
        }
    }
    stable(&mut fired, |a, b| a.urgency > b.urgency);
    fired
}

/// Danger signs that are not cleared keep the urgency at the floor: not sure and silence (invariant 4),
/// and a plain yes too. Otherwise, where a rule needs a second answer, yes would give less than "not
/// sure" (invariant 3). Signs that a fired rule already speaks about are left out.
pub fn not_cleared(knowledge: &Knowledge, facts: &Facts<'_>, fired: &[Reason]) -> Option<Reason> {
    let floor = knowledge.settings.unsure_floor;
    let gates = knowledge
        .questions
        .iter()
        .filter(|q| q.gate && applicable(q, facts));
    let mut spoken = vec![false; knowledge.facts.len()];
    let enough = fired.iter().filter(|reason| reason.urgency >= floor);
    for (fact, _) in enough.flat_map(|reason| &reason.because) {
        if let Some(slot) = spoken.get_mut(usize::from(*fact)) {
            *slot = true;
        }
    }
    let because: Vec<Because> = gates
        .flat_map(Question::facts)
        .map(|fact| (fact, facts.value(fact).unwrap_or(NOT_SURE)))
        .filter(|(fact, value)| {
            let alarm = knowledge
                .facts
                .get(usize::from(*fact))
                .map_or(0, |f| f.alarm);
            alarm & (1 << value) != 0
        })
        .filter(|(fact, _)| !spoken.get(usize::from(*fact)).copied().unwrap_or(false))
        .collect();
    (!because.is_empty()).then_some(Reason {
        why: Why::NotCleared,
        urgency: floor,
        because,
    })
}

/// The urgency of the first causes themselves, if something specific to them is present. U3 at most:
/// which causes come first depends on the others, so anything higher could fall when a danger sign is
/// added.
pub fn of_causes(knowledge: &Knowledge, facts: &Facts<'_>, causes: &[Cause]) -> Vec<Reason> {
    let settings = &knowledge.settings;
    causes
        .iter()
        .take(usize::from(settings.urgency_rank))
        .filter(|cause| cause.share >= settings.urgency_share && is_specific(knowledge, cause))
        .filter_map(|cause| {
            let condition = knowledge.conditions.get(usize::from(cause.condition))?;
            let raised = condition.raised.iter().find(|l| facts.holds(&l.when));
            let own = raised.map_or(condition.urgency, |level| level.urgency);
            Some(Reason {
                why: Why::Cause(cause.condition),
                urgency: own.max(condition.urgency).min(Urgency::U3),
                because: Vec::new(),
            })
        })
        .collect()
}

/// A dangerous cause that is shown with `danger_share` or more keeps the urgency at the floor, whether
/// or not anything specific to it is present. Nobody should be told to look after a leg at home beside
/// a cause that kills or costs the leg (hazard H01: a clot described as a cramp led the list at U1).
pub fn of_dangers(knowledge: &Knowledge, causes: &[Cause]) -> Vec<Reason> {
    let settings = &knowledge.settings;
    shown(knowledge, causes)
        .filter(|cause| {
            cause.share >= settings.danger_share && knowledge.dangers.contains(&cause.condition)
        })
        .map(|cause| Reason {
            why: Why::Cause(cause.condition),
            urgency: settings.unsure_floor,
            because: Vec::new(),
        })
        .collect()
}

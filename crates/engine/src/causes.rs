//! What may be behind it: base rate times likelihood ratios, in logarithms, shown as it was added.

use crate::answers::{Answer, Answers};
use crate::model::{Condition, ConditionIx, FindingIx, Knowledge};
use crate::sort::stable;
use crate::truth::{Facts, Reading, Truth};

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
    /// Its part of all listed causes and "something else", 0 to 1. For ranking; never shown as a
    /// probability of disease.
    pub share: f32,
    /// In words.
    pub fit: Fit,
    /// Natural logarithm of the base rate that was used.
    pub base: f32,
    /// The weights, strongest for first, strongest against last. `base` plus these is the score.
    pub evidence: Vec<Weighed>,
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

/// All causes, best first.
pub fn causes(knowledge: &Knowledge, answers: &Answers, facts: &Facts<'_>) -> Vec<Cause> {
    let age = age(knowledge, answers);
    let likely = Facts::read(knowledge, answers, Reading::Likely);
    let mut out: Vec<Cause> = knowledge
        .conditions
        .iter()
        .zip(0..)
        .map(|(condition, ix)| weigh(knowledge, condition, ix, age, facts, &likely))
        .collect();
    share(knowledge, &mut out);
    // Equal shares keep the order of the knowledge, so the same answers give the same ranking.
    // What nothing speaks for is only common: it comes after what something speaks for.
    let spoken_for = |cause: &Cause| cause.speaks_for().next().is_some();
    stable(&mut out, |a, b| {
        let (first, second) = (spoken_for(a), spoken_for(b));
        if first == second {
            a.share > b.share
        } else {
            first
        }
    });
    out
}

fn age(knowledge: &Knowledge, answers: &Answers) -> Option<u16> {
    let fact = knowledge.facts.get(usize::from(knowledge.settings.age?))?;
    match answers.get(fact.question) {
        Some(Answer::Number(age)) => Some(*age),
        _ => None,
    }
}

fn weigh(
    knowledge: &Knowledge,
    condition: &Condition,
    ix: ConditionIx,
    age: Option<u16>,
    facts: &Facts<'_>,
    likely: &Facts<'_>,
) -> Cause {
    let settings = &knowledge.settings;
    // Without an age, the rate for all adults, which stands first.
    let base = condition
        .base
        .iter()
        .rev()
        .find(|(from, _)| age.is_some_and(|age| age >= *from))
        .or(condition.base.first())
        .map_or(0.0, |(_, rate)| knowledge.weight(*rate));
    let base = match &condition.pattern {
        Some((pattern, rate)) if facts.holds(pattern) => base.max(knowledge.weight(*rate)),
        _ => base,
    };

    let mut evidence: Vec<Weighed> = Vec::new();
    let mut groups: Vec<u8> = Vec::new();
    for e in &condition.evidence {
        let (told, likely) = (facts.finding(e.finding), likely.finding(e.finding));
        let (truth, part) = match told {
            Truth::Unknown => (likely, settings.unsure_beside),
            told => (told, 1.0),
        };
        let (present, weight) = match truth {
            Truth::Yes => (true, knowledge.weight(e.present) * part),
            Truth::No => (false, knowledge.weight(e.absent) * part),
            Truth::Unknown => continue,
        };
        if weight != 0.0 {
            evidence.push(Weighed {
                finding: e.finding,
                present,
                weight,
            });
            groups.push(e.group);
        }
    }
    for group in 1..=groups.iter().copied().max().unwrap_or(0) {
        let members = evidence
            .iter_mut()
            .zip(&groups)
            .filter(|(_, g)| **g == group);
        limit(
            &mut members.map(|(e, _)| e).collect::<Vec<_>>(),
            settings.group_floor,
            settings.group_cap,
        );
    }
    limit(
        &mut evidence.iter_mut().collect::<Vec<_>>(),
        settings.evidence_floor,
        settings.evidence_cap,
    );
    stable(&mut evidence, |a, b| a.weight > b.weight);
    Cause {
        condition: ix,
        share: 0.0,
        fit: Fit::LessLikely,
        base,
        evidence,
    }
}

/// Keeps the sum of weights between two limits by shrinking what pushes it over: so what is shown
/// is still exactly what was added.
fn limit(weights: &mut [&mut Weighed], floor: f32, cap: f32) {
    let up: f32 = weights.iter().map(|w| w.weight.max(0.0)).sum();
    let down: f32 = weights.iter().map(|w| w.weight.min(0.0)).sum();
    let (shrink_up, shrink_down) = if up + down > cap {
        ((cap - down) / up, 1.0)
    } else if up + down < floor {
        (1.0, (floor - up) / down)
    } else {
        return;
    };
    for w in weights {
        w.weight *= if w.weight > 0.0 {
            shrink_up
        } else {
            shrink_down
        };
    }
}

fn share(knowledge: &Knowledge, causes: &mut [Cause]) {
    let settings = &knowledge.settings;
    let odds =
        |cause: &Cause| (cause.base + cause.evidence.iter().map(|e| e.weight).sum::<f32>()).exp();
    let total: f32 = causes.iter().map(odds).sum::<f32>() + settings.other_weight;
    for cause in causes {
        cause.share = odds(cause) / total;
        cause.fit = if cause.share >= settings.fits_well {
            Fit::FitsWell
        } else if cause.share >= settings.possible {
            Fit::Possible
        } else {
            Fit::LessLikely
        };
    }
}

/// Whether something specific to the condition is there.
pub fn is_specific(knowledge: &Knowledge, cause: &Cause) -> bool {
    let Some(condition) = knowledge.conditions.get(usize::from(cause.condition)) else {
        return false;
    };
    cause.evidence.iter().filter(|e| e.present).any(|e| {
        condition.evidence.iter().any(|own| {
            own.finding == e.finding
                && knowledge.weight(own.present) >= knowledge.settings.specific_from
        })
    })
}

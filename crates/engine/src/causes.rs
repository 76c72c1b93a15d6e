//! What may be behind it: base rate times likelihood ratios, in logarithms, kept as the terms that were
//! added.

use crate::answers::Answers;
use crate::cause::{Cause, Fit};
use crate::explain::{leave_unexplained, mark_beside};
use crate::model::Knowledge;
use crate::sort::stable;
use crate::truth::{Facts, Reading};
use crate::weigh::{age, odds, weigh};

/// All causes, best first.
pub fn causes(knowledge: &Knowledge, answers: &Answers, facts: &Facts<'_>) -> Vec<Cause> {
    let age = age(knowledge, answers);
    let likely = Facts::read(knowledge, answers, Reading::Likely);
    let mut groups = Vec::new();
    let mut out: Vec<Cause> = knowledge
        .conditions
        .iter()
        .zip(0..)
        .map(|(condition, ix)| {
            let mut evidence = Vec::new();
            let read = (age, facts, &likely);
            let base = weigh(knowledge, condition, read, &mut evidence, &mut groups);
            Cause {
                condition: ix,
                share: 0.0,
                fit: Fit::LessLikely,
                base,
                unexplained: 0.0,
                evidence,
                beside: false,
            }
        })
        .collect();
    leave_unexplained(knowledge, facts, &mut out);
    share(knowledge, &mut out);
    // Equal shares keep the order of the knowledge, so the same answers give the same ranking. First
    // come causes whose pattern is true, or whose net evidence is specific; then those that something
    // speaks for; last those that are merely common.
    let place = |cause: &Cause| {
        let condition = knowledge.conditions.get(usize::from(cause.condition));
        let pattern = condition.and_then(|c| c.pattern.as_ref());
        let net: f32 = cause.evidence.iter().map(|e| e.weight).sum();
        let step: f32 = if net >= knowledge.settings.specific_from
            || pattern.is_some_and(|(p, _)| facts.holds(p))
        {
            4.0
        } else if cause.speaks_for().next().is_some() {
            2.0
        } else {
            0.0
        };
        step + cause.share
    };
    let mut placed: Vec<(f32, Cause)> = out.into_iter().map(|c| (place(&c), c)).collect();
    stable(&mut placed, |a, b| a.0 > b.0);
    let mut out: Vec<Cause> = placed.into_iter().map(|(_, cause)| cause).collect();
    // No cause may be said to fit less well than one ranked below it.
    let mut best = Fit::LessLikely;
    for cause in out.iter_mut().rev() {
        best = best.max(cause.fit);
        cause.fit = best;
    }
    mark_beside(knowledge, facts, &mut out);
    out
}

/// The total that shares are taken of: all conditions and "something else".
pub fn whole(knowledge: &Knowledge, odds: &[f32]) -> f32 {
    odds.iter().sum::<f32>() + knowledge.settings.other_weight
}

fn share(knowledge: &Knowledge, causes: &mut [Cause]) {
    let settings = &knowledge.settings;
    let all: Vec<f32> = causes.iter().map(|c| odds(c.base, &c.evidence)).collect();
    let whole = whole(knowledge, &all);
    // Unexplained signs move weight between the causes, and none to "something else".
    let left: Vec<f32> = causes
        .iter()
        .zip(&all)
        .map(|(c, odds)| odds * c.unexplained.exp())
        .collect();
    let whole = whole * left.iter().sum::<f32>() / all.iter().sum::<f32>();
    for (cause, odds) in causes.iter_mut().zip(left) {
        cause.share = odds / whole;
        cause.fit = if cause.share >= settings.fits_well {
            Fit::FitsWell
        } else if cause.share >= settings.possible {
            Fit::Possible
        } else {
            Fit::LessLikely
        };
    }
}

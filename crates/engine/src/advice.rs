//! What to do and what not to do, and what was held back because it could harm here.

use crate::cause::Cause;
use crate::model::{Advice, AdviceIx, AdviceKind, ConditionIx, Knowledge, Urgency};
use crate::sort::stable;
use crate::truth::Facts;
use crate::urgency::{Because, Reason, Why};

/// Advice that applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given {
    /// Which advice.
    pub advice: AdviceIx,
    /// A rule that fired asks for it, so it is shown first.
    pub now: bool,
}

/// Advice that suits a cause but was held back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suppressed {
    /// Which advice.
    pub advice: AdviceIx,
    /// The answers that speak against it.
    pub because: Vec<Because>,
    /// The cause, among the first, that speaks against it.
    pub cause: Option<ConditionIx>,
}

/// All advice for one assessment.
pub fn advice(
    knowledge: &Knowledge,
    facts: &Facts<'_>,
    urgency: Urgency,
    reasons: &[Reason],
    causes: &[Cause],
) -> (Vec<Given>, Vec<Suppressed>) {
    let first: Vec<ConditionIx> = causes
        .iter()
        .filter(|c| c.share >= knowledge.settings.shown_from)
        .take(usize::from(knowledge.settings.suppress_rank))
        .map(|c| c.condition)
        .collect();
    let mut given = Vec::new();
    let mut suppressed = Vec::new();
    for (item, ix) in knowledge.advice.iter().zip(0..) {
        if item.kind == AdviceKind::Dont {
            continue;
        }
        let now = reasons.iter().any(|r| lists(knowledge, r, ix));
        let suits = now
            || first.iter().any(|c| suits(knowledge, *c, ix))
            || item
                .show_when
                .as_ref()
                .is_some_and(|when| facts.holds(when));
        if !suits {
            continue;
        }
        if let Some(why) = held_back(item, ix, facts, &first) {
            suppressed.push(why);
        } else if urgency <= item.up_to {
            given.push(Given { advice: ix, now });
        }
    }
    for (item, ix) in knowledge.advice.iter().zip(0..) {
        let shown = item.kind == AdviceKind::Dont
            && urgency <= item.up_to
            && (item
                .show_when
                .as_ref()
                .is_some_and(|when| facts.holds(when))
                || suppressed
                    .iter()
                    .any(|s| item.show_with.contains(&s.advice))
                || reasons.iter().any(|r| lists(knowledge, r, ix))
                || first.iter().any(|c| suits(knowledge, *c, ix)))
            && held_back(item, ix, facts, &first).is_none();
        if shown {
            given.push(Given {
                advice: ix,
                now: false,
            });
        }
    }
    stable(&mut given, |a, b| a.now && !b.now);
    (given, suppressed)
}

fn lists(knowledge: &Knowledge, reason: &Reason, advice: AdviceIx) -> bool {
    let Why::Rule(rule) = reason.why else {
        return false;
    };
    knowledge
        .rules
        .get(usize::from(rule))
        .is_some_and(|r| r.advice.contains(&advice))
}

fn suits(knowledge: &Knowledge, condition: ConditionIx, advice: AdviceIx) -> bool {
    knowledge
        .conditions
        .get(usize::from(condition))
        .is_some_and(|c| c.advice.contains(&advice))
}

fn held_back(
    item: &Advice,
    ix: AdviceIx,
    facts: &Facts<'_>,
    first: &[ConditionIx],
) -> Option<Suppressed> {
    let mut because = Vec::new();
    if let Some(when) = &item.suppress_when {
        facts.because(when, &mut because);
    }
    let cause = first
        .iter()
        .copied()
        .find(|c| item.suppress_causes.contains(c));
    (!because.is_empty() || cause.is_some()).then_some(Suppressed {
        advice: ix,
        because,
        cause,
    })
}

//! Which told signs each cause explains, and how that counts.

use crate::cause::{Cause, Weighed};
use crate::model::{Expr, FactIx, FindingIx, Knowledge, Stage};
use crate::truth::{Facts, Truth};

/// Lowers each cause for the told signs it does not explain, out of all signs that speak for any cause.
/// A sign that a condition says nothing about is rarer with it than with a condition that brings it. A
/// cause that explains none of them loses `unexplained_counts` of what all evidence may take away.
pub fn leave_unexplained(knowledge: &Knowledge, facts: &Facts<'_>, causes: &mut [Cause]) {
    // For each fact, the last cause (counted from 1) that explains it.
    let mut explains = vec![0_u32; knowledge.facts.len()];
    let mut all = 0.0_f32;
    let mut own = Vec::new();
    for (cause, number) in causes.iter().zip(1..) {
        let mut count = 0.0_f32;
        for fact in explained(knowledge, facts, cause) {
            let Some(last) = explains.get_mut(usize::from(fact)) else {
                continue;
            };
            if *last == 0 {
                all += 1.0;
            }
            if *last != number {
                count += 1.0;
            }
            *last = number;
        }
        own.push(count);
    }
    let most = knowledge.settings.unexplained_counts * knowledge.settings.evidence_floor;
    for (cause, own) in causes.iter_mut().zip(own) {
        cause.unexplained = most * (all - own) / all.max(1.0);
    }
}

/// The signs that a cause explains: the facts behind its core features and behind whatever speaks for
/// it. May hold duplicates.
fn explained(knowledge: &Knowledge, facts: &Facts<'_>, cause: &Cause) -> Vec<FactIx> {
    let for_it = cause.speaks_for().filter(|e| e.present).map(|e| e.finding);
    let mut out = Vec::new();
    for finding in for_it.chain(core(knowledge, cause)) {
        signs(knowledge, facts, &Expr::Finding(finding), &mut out);
    }
    out
}

/// Marks the causes that may well be present beside the first. All their core features were told; of
/// their specific evidence, the part that mostly rests on signs the first cause does not explain
/// reaches the square of `specific_from`; and they would be possible if the first were left out. Age,
/// sex, known illnesses and medicines are not signs.
pub fn mark_beside(knowledge: &Knowledge, facts: &Facts<'_>, causes: &mut [Cause]) {
    let settings = &knowledge.settings;
    let Some((first, others)) = causes.split_first_mut() else {
        return;
    };
    let explained = explained(knowledge, facts, first);
    let rest = 1.0 - first.share;
    let mut own = Vec::new();
    for cause in others {
        let told = |finding| facts.finding(finding) == Truth::Yes;
        if cause.share < settings.possible * rest || !core(knowledge, cause).all(told) {
            continue;
        }
        let mut left = 0.0;
        for e in specific(knowledge, cause) {
            own.clear();
            signs(knowledge, facts, &Expr::Finding(e.finding), &mut own);
            let known = own.iter().filter(|fact| explained.contains(fact)).count();
            if !own.is_empty() && known * 2 <= own.len() {
                left += e.weight;
            }
        }
        cause.beside = left >= 2.0 * settings.specific_from;
    }
}

/// The core features of a cause.
fn core<'k>(knowledge: &'k Knowledge, cause: &Cause) -> impl Iterator<Item = FindingIx> + 'k {
    let condition = knowledge.conditions.get(usize::from(cause.condition));
    let evidence = condition.into_iter().flat_map(|c| &c.evidence);
    evidence.filter(|e| e.core).map(|e| e.finding)
}

/// The evidence that is present and specific to this cause.
fn specific<'a>(
    knowledge: &'a Knowledge,
    cause: &'a Cause,
) -> impl Iterator<Item = &'a Weighed> + 'a {
    let condition = knowledge.conditions.get(usize::from(cause.condition));
    let from = knowledge.settings.specific_from;
    cause.evidence.iter().filter(move |e| {
        let own = condition.into_iter().flat_map(|c| &c.evidence);
        e.present
            && own
                .filter(|own| own.finding == e.finding)
                .any(|own| knowledge.weight(own.present) >= from)
    })
}

/// The facts that make an expression true, without those that only describe the person.
fn signs(knowledge: &Knowledge, facts: &Facts<'_>, expr: &Expr, out: &mut Vec<FactIx>) {
    match expr {
        _ if !facts.holds(expr) => {}
        Expr::Fact { fact, .. } => {
            let question = knowledge
                .facts
                .get(usize::from(*fact))
                .and_then(|f| knowledge.questions.get(usize::from(f.question)));
            if question.is_some_and(|q| q.stage != Stage::About) {
                out.push(*fact);
            }
        }
        Expr::Finding(finding) => {
            if let Some(expr) = knowledge.findings.get(usize::from(*finding)) {
                signs(knowledge, facts, expr, out);
            }
        }
        Expr::Score { .. } => {}
        Expr::Any(parts) | Expr::All(parts) | Expr::AtLeast(_, parts) => {
            for part in parts {
                signs(knowledge, facts, part, out);
            }
        }
    }
}

/// Whether something specific to the condition is there.
pub fn is_specific(knowledge: &Knowledge, cause: &Cause) -> bool {
    specific(knowledge, cause).next().is_some()
}

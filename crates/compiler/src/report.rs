//! Counts of what is there.

use std::collections::BTreeMap;

use leg_triage_engine::Knowledge;

use crate::fault::Place;
use crate::source::{Source, Word};

/// How many values carry which tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tags {
    /// Read in a stored copy of the source.
    pub verified: usize,
    /// Known of the source, not read.
    pub recalled: usize,
    /// An estimate made for this engine.
    pub elicited: usize,
}

/// Counts.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs, reason = "each is the count of what it names")]
pub struct Report {
    pub conditions: usize,
    pub questions: usize,
    pub facts: usize,
    pub findings: usize,
    pub rules: usize,
    pub levels: usize,
    pub evidence: usize,
    pub scores: usize,
    pub advice: usize,
    pub sources: usize,
    pub tags: Tags,
    /// Ledger statements carried by an entry.
    pub covered: usize,
    /// Carried by the product.
    pub by_product: usize,
    /// Left out with a reason.
    pub left_out: usize,
    /// All ledger statements.
    pub statements: usize,
    /// None of these.
    pub uncovered: Vec<String>,
}

/// Where a statement of the ledger is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Carried {
    /// Carried by these entries, such as `condition dvt`.
    By(Vec<String>),
    /// Carried by the product, and by what.
    ByProduct(String),
    /// Left out: the reason, and the handling if there is one.
    LeftOut(String, Option<String>),
    /// None of these.
    Missing,
}

/// Every statement of the ledger in order, and where it is.
#[must_use]
pub fn ledger(source: &Source) -> Vec<(String, Carried)> {
    let mut by: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (word, _, bearer) in covers(source) {
        let bearers = by.entry(word.get_ref()).or_default();
        if !bearers.contains(&bearer) {
            bearers.push(bearer);
        }
    }
    let book = &source.ledger.entry;
    book.statements
        .iter()
        .flat_map(|(article, count)| (1..=*count).map(move |n| format!("{article}.{n:02}")))
        .map(|id| {
            let carried = if let Some(bearers) = by.remove(id.as_str()) {
                Carried::By(bearers)
            } else if let Some(x) = book
                .carried_by_product
                .iter()
                .find(|x| *x.id.get_ref() == id)
            {
                Carried::ByProduct(x.by.clone())
            } else if let Some(x) = book.not_carried.iter().find(|x| *x.id.get_ref() == id) {
                let h = x.h.as_ref().map(|h| h.get_ref().clone());
                Carried::LeftOut(x.reason.clone(), h)
            } else {
                Carried::Missing
            };
            (id, carried)
        })
        .collect()
}

/// Counts everything.
pub fn count(source: &Source, knowledge: &Knowledge) -> Report {
    let ledger = ledger(source);
    let how_many = |is: fn(&Carried) -> bool| ledger.iter().filter(|(_, c)| is(c)).count();
    let covered = how_many(|c| matches!(c, Carried::By(_)));
    let by_product = how_many(|c| matches!(c, Carried::ByProduct(_)));
    let left_out = how_many(|c| matches!(c, Carried::LeftOut(..)));
    let statements = ledger.len();
    let uncovered = ledger
        .iter()
        .filter(|(_, c)| *c == Carried::Missing)
        .map(|(id, _)| id.clone())
        .collect();
    let mut counted = Tags::default();
    for (tag, _) in tags(source) {
        match tag.get_ref().as_str() {
            "verified" => counted.verified += 1,
            "recalled" => counted.recalled += 1,
            _ => counted.elicited += 1,
        }
    }
    Report {
        conditions: knowledge.conditions.len(),
        questions: knowledge.questions.len(),
        facts: knowledge.facts.len(),
        findings: knowledge.findings.len(),
        rules: knowledge.rules.len(),
        levels: knowledge.rules.iter().map(|r| r.levels.len()).sum(),
        evidence: knowledge.conditions.iter().map(|c| c.evidence.len()).sum(),
        scores: knowledge.scores.len(),
        advice: knowledge.advice.len(),
        sources: source.sources.len(),
        tags: counted,
        covered,
        by_product,
        left_out,
        statements,
        uncovered,
    }
}

/// Every tag, with its place.
pub fn tags(source: &Source) -> Vec<(&Word, Place)> {
    let mut out = Vec::new();
    out.extend(
        source
            .rules
            .iter()
            .map(|x| (&x.entry.tag, x.at(&x.entry.tag))),
    );
    out.extend(
        source
            .scores
            .iter()
            .map(|x| (&x.entry.tag, x.at(&x.entry.tag))),
    );
    out.extend(
        source
            .regions
            .iter()
            .map(|x| (&x.entry.tag, x.at(&x.entry.tag))),
    );
    for x in &source.advice {
        out.extend(x.entry.tag.iter().map(|tag| (tag, x.at(tag))));
    }
    for (_, x) in &source.conditions {
        let c = &x.entry;
        let own = [&c.tag, &c.base_rate_tag].into_iter();
        let own = own.chain(c.pattern.iter().map(|p| &p.tag));
        let gates = c.gate.iter().map(|g| &g.tag);
        let evidence = c.evidence.iter().map(|e| &e.tag);
        out.extend(own.chain(gates).chain(evidence).map(|tag| (tag, x.at(tag))));
    }
    out
}

/// Every ledger statement that an entry says it carries, with its place and the entry.
pub fn covers(source: &Source) -> Vec<(&Word, Place, String)> {
    let mut out = Vec::new();
    macro_rules! list {
        ($what:literal, $entries:expr) => {
            for x in $entries {
                let bearer = format!("{} {}", $what, x.entry.id.get_ref());
                out.extend(
                    x.entry
                        .covers
                        .iter()
                        .map(|word| (word, x.at(word), bearer.clone())),
                );
            }
        };
    }
    list!("question", &source.questions);
    list!("finding", &source.findings);
    list!("rule", &source.rules);
    list!("score", &source.scores);
    list!("advice", &source.advice);
    for (id, x) in &source.conditions {
        let evidence = x.entry.evidence.iter().flat_map(|e| &e.covers);
        out.extend(
            x.entry
                .covers
                .iter()
                .chain(evidence)
                .map(|word| (word, x.at(word), format!("condition {id}"))),
        );
    }
    out
}

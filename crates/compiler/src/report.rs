//! Counts of what is there.

use std::collections::BTreeSet;

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
    /// Ledger statements that an entry carries.
    pub covered: usize,
    /// All ledger statements.
    pub statements: usize,
    /// Those that no entry carries.
    pub uncovered: Vec<String>,
}

/// Counts everything.
pub fn count(source: &Source, knowledge: &Knowledge) -> Report {
    let carried: BTreeSet<String> = covers(source)
        .into_iter()
        .map(|(word, _)| word.get_ref().clone())
        .collect();
    let all: Vec<String> = source
        .ledger
        .entry
        .statements
        .iter()
        .flat_map(|(article, count)| (1..=*count).map(move |n| format!("{article}.{n:02}")))
        .collect();
    let uncovered: Vec<String> = all
        .iter()
        .filter(|s| !carried.contains(*s))
        .cloned()
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
        covered: all.len() - uncovered.len(),
        statements: all.len(),
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
        let gates = c.gate.iter().map(|g| &g.tag);
        let evidence = c.evidence.iter().map(|e| &e.tag);
        out.extend(own.chain(gates).chain(evidence).map(|tag| (tag, x.at(tag))));
    }
    out
}

/// Every ledger statement that an entry says it carries, with its place.
pub fn covers(source: &Source) -> Vec<(&Word, Place)> {
    let mut out = Vec::new();
    macro_rules! list {
        ($entries:expr) => {
            for x in $entries {
                out.extend(x.entry.covers.iter().map(|word| (word, x.at(word))));
            }
        };
    }
    list!(&source.questions);
    list!(&source.findings);
    list!(&source.rules);
    list!(&source.scores);
    list!(&source.advice);
    for (_, x) in &source.conditions {
        let evidence = x.entry.evidence.iter().flat_map(|e| &e.covers);
        out.extend(
            x.entry
                .covers
                .iter()
                .chain(evidence)
                .map(|word| (word, x.at(word))),
        );
    }
    out
}

//! Everything is used, has a source and a tag, and is in range.

use std::collections::BTreeSet;

use leg_triage_engine::model::{Expr, Urgency};

use super::Check;
use super::reads::Reads;
use super::records::{handling, statement};
use crate::fault::{Faults, Place};
use crate::source::{Keys, Word};

impl Check<'_> {
    pub(super) fn conditions(&self, faults: &mut Faults) {
        for (id, condition) in &self.source.conditions {
            let c = &condition.entry;
            if *c.urgency.get_ref() > Urgency::U3 {
                faults.add(
                    &condition.at(&c.urgency),
                    format!("`{id}` has {} of its own", c.urgency.get_ref().code()),
                    "give U3 at most and write a rule that says when it is more: a rank is not monotone",
                );
            }
            if c.source.all().is_empty() || c.base_rate_source.all().is_empty() {
                faults.add(
                    &condition.whole(),
                    format!("`{id}` has no source"),
                    "name one in `source` and `base_rate_source`",
                );
            }
            if c.base_rate.get_ref().is_empty() {
                faults.add(
                    &condition.at(&c.base_rate),
                    format!("`{id}` has no base rate"),
                    "give { \"18\" = … }",
                );
            }
            if c.evidence.is_empty() {
                faults.add(
                    &condition.whole(),
                    format!("`{id}` has no evidence"),
                    "write at least one [[evidence]]",
                );
            }
        }
    }

    pub(super) fn unused(&self, faults: &mut Faults) {
        let k = self.knowledge;
        let mut facts = BTreeSet::new();
        let mut findings = BTreeSet::new();
        let mut use_expr = |expr: &Expr| {
            let reads = Reads::of(k, expr);
            facts.extend(reads.facts.iter().map(|(fact, _)| *fact));
            findings.extend(reads.findings);
        };
        k.rules
            .iter()
            .flat_map(|r| &r.levels)
            .for_each(|l| use_expr(&l.when));
        k.questions
            .iter()
            .filter_map(|q| q.ask_when.as_ref())
            .for_each(&mut use_expr);
        for condition in &k.conditions {
            condition
                .evidence
                .iter()
                .for_each(|e| use_expr(&Expr::Finding(e.finding)));
        }
        for score in &k.scores {
            use_expr(&score.shown_when);
            score
                .items
                .iter()
                .for_each(|(finding, _)| use_expr(&Expr::Finding(*finding)));
        }
        for advice in &k.advice {
            advice
                .suppress_when
                .iter()
                .chain(&advice.show_when)
                .for_each(&mut use_expr);
        }
        for (question, ix) in self.source.questions.iter().zip(0..) {
            let age = k.age.is_some_and(|age| self.question_of(age) == ix);
            if !age && !facts.iter().any(|fact| self.question_of(*fact) == ix) {
                let id = question.entry.id.get_ref();
                faults.add(
                    &question.at(&question.entry.id),
                    format!("nothing uses the question `{id}`"),
                    "let a finding, a rule, a score or an advice read it, or delete it",
                );
            }
        }
        for (finding, ix) in self.source.findings.iter().zip(0..) {
            if !findings.contains(&ix) {
                let id = finding.entry.id.get_ref();
                faults.add(
                    &finding.at(&finding.entry.id),
                    format!("nothing uses the finding `{id}`"),
                    "use it or delete it",
                );
            }
        }
    }

    /// Sources and tags.
    pub(super) fn keys(&self, faults: &mut Faults) {
        let known: BTreeSet<&str> = self
            .source
            .sources
            .iter()
            .map(|s| s.entry.id.get_ref().as_str())
            .collect();
        let ledger = |key: &str| statement(self.source, key).is_some();
        let mut check = |keys: &Keys, at: &dyn Fn(&Word) -> Place| {
            for key in keys.all() {
                let k = key.get_ref().as_str();
                if !known.contains(k) && !ledger(k) && !handling(k) {
                    faults.add(
                        &at(key),
                        format!("there is no source `{k}`"),
                        "add it to sources.toml, or mend the spelling",
                    );
                }
            }
        };
        let s = self.source;
        s.questions
            .iter()
            .for_each(|x| check(&x.entry.source, &|w| x.at(w)));
        s.findings
            .iter()
            .for_each(|x| check(&x.entry.source, &|w| x.at(w)));
        s.rules
            .iter()
            .for_each(|x| check(&x.entry.source, &|w| x.at(w)));
        s.scores
            .iter()
            .for_each(|x| check(&x.entry.source, &|w| x.at(w)));
        s.advice
            .iter()
            .for_each(|x| check(&x.entry.source, &|w| x.at(w)));
        s.regions
            .iter()
            .for_each(|x| check(&x.entry.source, &|w| x.at(w)));
        for (_, x) in &s.conditions {
            let c = &x.entry;
            [&c.source, &c.base_rate_source]
                .into_iter()
                .for_each(|k| check(k, &|w| x.at(w)));
            c.pattern
                .iter()
                .for_each(|p| check(&p.source, &|w| x.at(w)));
            c.gate.iter().for_each(|g| check(&g.source, &|w| x.at(w)));
            c.evidence
                .iter()
                .for_each(|e| check(&e.source, &|w| x.at(w)));
        }
        for rule in &s.rules {
            if rule.entry.source.all().is_empty() {
                faults.add(
                    &rule.at(&rule.entry.id),
                    "a rule without a source",
                    "name one in `source`",
                );
            }
        }
        for (tag, at) in crate::report::tags(s) {
            if !matches!(tag.get_ref().as_str(), "verified" | "recalled" | "elicited") {
                faults.add(
                    &at,
                    format!("`{}` is not a tag", tag.get_ref()),
                    "use verified, recalled or elicited",
                );
            }
        }
    }

    pub(super) fn settings(&self, faults: &mut Faults) {
        let s = &self.source.settings.entry;
        // Floors and caps have been read as logarithms.
        let good = s.evidence_floor.is_finite()
            && s.evidence_floor < 0.0
            && s.evidence_cap > 0.0
            && s.group_floor.is_finite()
            && s.group_floor < 0.0
            && s.group_cap > 0.0
            && s.other_weight > 0.0
            && s.fits_well > s.possible
            && s.possible > s.shown_from
            && s.danger_share > 0.0
            && s.danger_share <= s.fits_well
            && s.unsure_floor >= Urgency::U3;
        if !good {
            faults.add(
                &self.source.settings.whole(),
                "a threshold is out of range",
                "floors lie between 0 and 1, caps above 1, fits_well > possible > shown_from, unsure_floor is U3 or more",
            );
        }
    }
}

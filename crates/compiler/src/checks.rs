//! What must hold over the whole knowledge, beyond each file for itself.

use std::collections::BTreeSet;

use leg_triage_engine::model::{
    Expr, FactIx, FindingIx, Knowledge, Mask, NOT_SURE, QuestionIx, RuleGroup, Stage, Urgency,
};

use crate::fault::{Faults, Place};
use crate::names::{KindSrc, Names, kind};
use crate::order::Order;
use crate::source::{GateOf, Keys, Source, Word};

/// Everything an expression reads, findings and scores looked through.
#[derive(Debug, Default)]
struct Reads {
    facts: BTreeSet<(FactIx, Mask)>,
    findings: BTreeSet<FindingIx>,
    scores: BTreeSet<u16>,
}

impl Reads {
    fn of(knowledge: &Knowledge, expr: &Expr) -> Self {
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

/// Checks everything.
pub fn check(
    source: &Source,
    names: &Names,
    orders: &[Option<Order>],
    knowledge: &Knowledge,
    faults: &mut Faults,
) {
    let check = Check {
        source,
        names,
        knowledge,
        orders,
    };
    check.gates(faults);
    check.rules(faults);
    check.ask_when(faults);
    check.evidence(faults);
    check.scores(faults);
    check.conditions(faults);
    check.unused(faults);
    check.keys(faults);
    check.ledger(faults);
    check.settings(faults);
}

struct Check<'a> {
    source: &'a Source,
    names: &'a Names,
    knowledge: &'a Knowledge,
    /// For each fact; `None` where none is declared.
    orders: &'a [Option<Order>],
}

/// The order of danger of every fact; `None` where none is declared.
pub fn orders(source: &Source, names: &Names, faults: &mut Faults) -> Vec<Option<Order>> {
    let mut orders = Vec::new();
    for (question, first) in source.questions.iter().zip(&names.first_fact) {
        let q = &question.entry;
        let kind = kind(q);
        if kind == Some(KindSrc::Checklist) {
            orders.extend(q.options.iter().map(|_| Some(Order::yes_no())));
            continue;
        }
        let Some(name) = names.facts.get(usize::from(*first)) else {
            continue;
        };
        let Some(danger) = &q.danger else {
            orders.push(name.yes_no.then(Order::yes_no));
            continue;
        };
        let chains: Vec<&str> = danger.iter().map(|c| c.get_ref().as_str()).collect();
        match Order::parse(&chains, name, kind == Some(KindSrc::Number)) {
            Ok(order) => {
                if kind != Some(KindSrc::Number) && !chains.is_empty() && !order.places_not_sure() {
                    faults.add(
                        &danger
                            .first()
                            .map_or_else(|| question.at(&q.id), |c| question.at(c)),
                        format!(
                            "the danger order of `{}` has no place for not_sure",
                            name.id
                        ),
                        "put it in, e.g. \"yes > not_sure > no\": not sure is never no",
                    );
                }
                orders.push(Some(order));
            }
            Err(what) => {
                faults.add(
                    &danger
                        .first()
                        .map_or_else(|| question.at(&q.id), |c| question.at(c)),
                    what,
                    "write chains of the question's own values, e.g. \"yes > not_sure > no\"",
                );
                orders.push(Some(Order::flat()));
            }
        }
    }
    orders
}

impl Check<'_> {
    /// A worse answer may never make an expression less true: each fact it reads must be closed
    /// upwards in its order of danger.
    fn monotone(&self, what: &str, expr: &Expr, at: &Place, faults: &mut Faults) {
        for (fact, mask) in Reads::of(self.knowledge, expr).facts {
            let Some(name) = self.names.facts.get(usize::from(fact)) else {
                continue;
            };
            let id = &name.id;
            let Some(order) = self.orders.get(usize::from(fact)).and_then(Option::as_ref) else {
                faults.add(
                    at,
                    format!("{what} reads `{id}`, which has no order of danger"),
                    format!("add `danger = [\"… > not_sure > …\"]` to the question `{id}` (or `danger = []`)"),
                );
                continue;
            };
            let missing = order.missing(mask);
            if missing != 0 {
                faults.add(
                    at,
                    format!(
                        "{what} could lower the urgency: it accepts {id}:{} but not {}, which is worse",
                        self.values(fact, mask),
                        self.values(fact, missing),
                    ),
                    format!("accept {} too", self.values(fact, missing)),
                );
            }
            let choice = self
                .knowledge
                .facts
                .get(usize::from(fact))
                .and_then(|f| self.source.questions.get(usize::from(f.question)))
                .is_some_and(|q| kind(&q.entry) == Some(KindSrc::Choice));
            if choice && !order.places_not_sure() && mask & (1 << NOT_SURE) == 0 {
                faults.add(
                    at,
                    format!(
                        "{what} reads {id}:{} and takes not sure for no",
                        self.values(fact, mask)
                    ),
                    format!(
                        "write {id}:{}|not_sure, or give `{id}` an order of danger",
                        self.values(fact, mask)
                    ),
                );
            }
        }
    }

    fn values(&self, fact: FactIx, mask: Mask) -> String {
        let values = self
            .names
            .facts
            .get(usize::from(fact))
            .map_or(&[][..], |n| &n.values);
        let mut words: Vec<&str> = values
            .iter()
            .enumerate()
            .filter(|(i, _)| mask & (1 << i) != 0)
            .map(|(_, v)| v.as_str())
            .collect();
        if mask & (1 << NOT_SURE) != 0 {
            words.push("not_sure");
        }
        words.join("|")
    }

    fn question_of(&self, fact: FactIx) -> QuestionIx {
        self.knowledge
            .facts
            .get(usize::from(fact))
            .map_or(0, |f| f.question)
    }

    fn stage_of(&self, fact: FactIx) -> Option<Stage> {
        self.knowledge
            .questions
            .get(usize::from(self.question_of(fact)))
            .map(|q| q.stage)
    }

    /// A gate is cleared only by an answer that stands below "not sure".
    fn gates(&self, faults: &mut Faults) {
        for ((question, built), first) in self
            .source
            .questions
            .iter()
            .zip(&self.knowledge.questions)
            .zip(&self.names.first_fact)
        {
            if let GateOf::Options(options) = &question.entry.gate {
                let own = &question.entry.options;
                for stranger in options
                    .iter()
                    .filter(|o| !own.iter().any(|w| w.get_ref() == *o))
                {
                    faults.add(
                        &question.at(&question.entry.id),
                        format!("`gate` names `{stranger}`, which is no option here"),
                        "name options of this checklist, or write gate = true",
                    );
                }
            }
            let order = self
                .orders
                .get(usize::from(*first))
                .and_then(Option::as_ref);
            if built.gate && !order.is_some_and(Order::places_not_sure) {
                let id = question.entry.id.get_ref();
                faults.add(
                    &question.at(&question.entry.id),
                    format!("the gate question `{id}` has no answer that clears it"),
                    "put its answers and not_sure into `danger`, the clearing ones below not_sure",
                );
            }
        }
    }

    fn rules(&self, faults: &mut Faults) {
        for (rule, built) in self.source.rules.iter().zip(&self.knowledge.rules) {
            let id = rule.entry.id.get_ref();
            if rule.entry.level.is_empty() {
                faults.add(
                    &rule.at(&rule.entry.id),
                    format!("{id} has no level"),
                    "give it one",
                );
            }
            for level in &rule.entry.level {
                let at = rule.at(&level.when);
                let urgency = *level.urgency.get_ref();
                let Ok(when) = crate::expr::parse(level.when.get_ref(), self.names, usize::MAX)
                else {
                    continue;
                };
                self.monotone(id, &when, &at, faults);
                // Every red flag gives U3 at least, so that the ranking of causes (which reaches
                // U3 and is not monotone) can never make a red flag lower the result.
                if built.group != RuleGroup::Days && urgency < Urgency::U3 {
                    faults.add(
                        &rule.at(&level.urgency),
                        format!("{id} is a red flag and gives {}", urgency.code()),
                        "give U3 or more, or put the rule into the group `days`",
                    );
                }
                for (fact, _) in Reads::of(self.knowledge, &when).facts {
                    if self.stage_of(fact) == Some(Stage::Adaptive) {
                        let name = self
                            .names
                            .facts
                            .get(usize::from(fact))
                            .map_or("?", |n| n.id.as_str());
                        faults.add(
                            &at,
                            format!("{id} reads `{name}`, which the adaptive stage may leave out"),
                            "ask it in the stage today or before: no question that can raise the urgency may be skipped",
                        );
                    }
                }
            }
        }
    }

    fn ask_when(&self, faults: &mut Faults) {
        for ((question, built), ix) in self
            .source
            .questions
            .iter()
            .zip(&self.knowledge.questions)
            .zip(0..)
        {
            let (Some(word), Some(when)) = (&question.entry.ask_when, &built.ask_when) else {
                continue;
            };
            let at = question.at(word);
            if built.gate {
                self.monotone("the ask_when of a gate question", when, &at, faults);
            }
            for (fact, _) in Reads::of(self.knowledge, when).facts {
                let asked = self.question_of(fact);
                let later = match (self.stage_of(fact), built.stage) {
                    (Some(Stage::Adaptive), Stage::Adaptive) => asked == ix,
                    (Some(stage), own) => (stage, asked) >= (own, ix),
                    (None, _) => false,
                };
                if later {
                    let name = self
                        .names
                        .facts
                        .get(usize::from(fact))
                        .map_or("?", |n| n.id.as_str());
                    faults.add(
                        &at,
                        format!("`{name}` is not asked before this question"),
                        "let ask_when read only facts that are asked earlier",
                    );
                }
            }
        }
    }

    /// Not sure is neutral in evidence, so a finding used as evidence may not accept it.
    fn evidence(&self, faults: &mut Faults) {
        for ((_, condition), built) in self
            .source
            .conditions
            .iter()
            .zip(&self.knowledge.conditions)
        {
            let c = &condition.entry;
            let words = c
                .gate
                .iter()
                .map(|g| &g.finding)
                .chain(c.evidence.iter().map(|e| &e.finding));
            for word in words {
                let Some(finding) = self.names.finding(word.get_ref()) else {
                    continue;
                };
                let reads = Reads::of(self.knowledge, &Expr::Finding(finding));
                if let Some((fact, _)) = reads
                    .facts
                    .iter()
                    .find(|(_, mask)| mask & (1 << NOT_SURE) != 0)
                {
                    let name = self
                        .names
                        .facts
                        .get(usize::from(*fact))
                        .map_or("?", |n| n.id.as_str());
                    faults.add(
                        &condition.at(word),
                        format!(
                            "`{}` counts `{name}` as there when it is not sure",
                            word.get_ref()
                        ),
                        "use a finding without `?` and `not_sure` for evidence",
                    );
                }
                let twice = built
                    .evidence
                    .iter()
                    .filter(|e| e.finding == finding && e.present != 0.0)
                    .count();
                if twice > 1 {
                    faults.add(
                        &condition.at(word),
                        format!("`{}` counts twice", word.get_ref()),
                        "keep one entry for each finding",
                    );
                }
            }
        }
    }

    fn scores(&self, faults: &mut Faults) {
        for score in &self.source.scores {
            for item in &score.entry.items {
                if let Some(finding) = self.names.finding(item.finding.get_ref()) {
                    let at = score.at(&item.finding);
                    self.monotone("a score", &Expr::Finding(finding), &at, faults);
                    if !Reads::of(self.knowledge, &Expr::Finding(finding))
                        .scores
                        .is_empty()
                    {
                        faults.add(&at, "a score reads a score", "read facts and findings only");
                    }
                }
            }
        }
        for (finding, built) in self.source.findings.iter().zip(&self.knowledge.findings) {
            if !Reads::of(self.knowledge, built).scores.is_empty() {
                faults.add(
                    &finding.at(&finding.entry.when),
                    "a finding reads a score",
                    "let the rule read the score itself",
                );
            }
        }
    }

    fn conditions(&self, faults: &mut Faults) {
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

    fn unused(&self, faults: &mut Faults) {
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
            let age = k
                .settings
                .age
                .is_some_and(|age| self.question_of(age) == ix);
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
    fn keys(&self, faults: &mut Faults) {
        let known: BTreeSet<&str> = self
            .source
            .sources
            .iter()
            .map(|s| s.entry.id.get_ref().as_str())
            .collect();
        let ledger = |key: &str| self.statement(key).is_some();
        let handling = |key: &str| {
            key.strip_prefix("H.")
                .is_some_and(|n| n.parse::<u8>().is_ok())
        };
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

    /// The number of a ledger statement such as `S0.04`, if there is one.
    fn statement(&self, key: &str) -> Option<(String, u16)> {
        let (article, number) = key.split_once('.')?;
        let count = self.source.ledger.entry.statements.get(article)?;
        let number: u16 = number.parse().ok()?;
        (number >= 1 && number <= *count).then(|| (article.to_owned(), number))
    }

    fn ledger(&self, faults: &mut Faults) {
        for (word, at) in crate::report::covers(self.source) {
            if self.statement(word.get_ref()).is_none() {
                faults.add(
                    &at,
                    format!("the ledger has no statement `{}`", word.get_ref()),
                    "use a number such as S0.04 (ledger.toml says how many there are)",
                );
            }
        }
    }

    fn settings(&self, faults: &mut Faults) {
        let s = &self.source.settings.entry;
        let good = s.evidence_floor > 0.0
            && s.evidence_floor < 1.0
            && s.evidence_cap > 1.0
            && s.group_floor > 0.0
            && s.group_floor < 1.0
            && s.group_cap > 1.0
            && s.other_weight > 0.0
            && s.fits_well > s.possible
            && s.possible > s.shown_from
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

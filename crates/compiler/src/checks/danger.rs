//! That a worse answer never lowers the urgency, and that no question that could raise it is left out.

use std::collections::BTreeSet;

use leg_triage_engine::model::{Expr, FactIx, Mask, NOT_SURE, RuleGroup, Stage, Urgency};

use super::Check;
use super::reads::Reads;
use crate::fault::{Faults, Place};
use crate::names::Names;
use crate::order::Order;
use crate::source::{GateOf, KindSrc, Source};

/// The order of danger of every fact; `None` where none is declared.
pub fn orders(source: &Source, names: &Names, faults: &mut Faults) -> Vec<Option<Order>> {
    let mut orders = Vec::new();
    for (question, first) in source.questions.iter().zip(&names.first_fact) {
        let q = &question.entry;
        if q.kind == KindSrc::Checklist {
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
        match Order::parse(&chains, name, q.kind == KindSrc::Number) {
            Ok(order) => {
                if q.kind != KindSrc::Number && !chains.is_empty() && !order.places_not_sure() {
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
    /// A worse answer must never make an expression less true: each set of values it accepts must be
    /// closed upwards in the order of danger of its fact.
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
                .is_some_and(|q| q.entry.kind == KindSrc::Choice);
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

    /// Only an answer below "not sure" clears a gate.
    pub(super) fn gates(&self, faults: &mut Faults) {
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

    pub(super) fn rules(&self, faults: &mut Faults) {
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
                // A red flag gives U3 at least. The ranking of causes reaches U3 and is not monotone,
                // so below U3 a red flag could lower the result.
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

    /// What a rule says it cannot do without must be something that it reads.
    pub(super) fn needs(&self, faults: &mut Faults) {
        for (rule, built) in self.source.rules.iter().zip(&self.knowledge.rules) {
            let urgent = built.levels.iter().filter(|l| l.urgency >= Urgency::U4);
            let read: BTreeSet<FactIx> = urgent
                .flat_map(|l| Reads::of(self.knowledge, &l.when).facts)
                .map(|(fact, _)| fact)
                .collect();
            for word in rule.entry.needs.iter().flat_map(|need| &need.facts) {
                let fact = self.names.fact(word.get_ref());
                if !fact.is_some_and(|fact| read.contains(&fact)) {
                    faults.add(
                        &rule.at(word),
                        format!("no level of U4 or U5 here reads `{}`", word.get_ref()),
                        "name a fact that this rule reads, or delete it",
                    );
                }
            }
        }
    }

    /// One missed sign must not rule out a cause that kills, so its gates on signs stay at 0.3 or
    /// above. A gate on a circumstance may be lower: without diabetes there is no diabetic foot.
    pub(super) fn shut_out(&self, faults: &mut Faults) {
        const LEAST: f32 = 0.3;
        let dangers = self
            .source
            .conditions
            .iter()
            .filter(|(_, c)| c.entry.danger);
        for (id, condition) in dangers {
            for gate in &condition.entry.gate {
                let reads = self.names.finding(gate.finding.get_ref());
                let reads = reads.map(|f| Reads::of(self.knowledge, &Expr::Finding(f)).facts);
                let sign = |fact: FactIx| {
                    let question = self
                        .source
                        .questions
                        .get(usize::from(self.question_of(fact)));
                    !question.is_some_and(|q| q.entry.circumstance)
                };
                let reads_sign = reads.into_iter().flatten().any(|(fact, _)| sign(fact));
                if reads_sign && *gate.absent.get_ref() < LEAST {
                    faults.add(
                        &condition.at(&gate.finding),
                        format!(
                            "`{id}` is a danger, and one missed answer (`{}`) nearly shuts it out",
                            gate.finding.get_ref()
                        ),
                        "give `absent` 0.3 or more",
                    );
                }
            }
        }
    }

    pub(super) fn ask_when(&self, faults: &mut Faults) {
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

    /// Not sure is neutral in evidence, so a finding used as evidence must not accept it.
    pub(super) fn evidence(&self, faults: &mut Faults) {
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
                    .filter(|e| e.finding == finding && e.present != 0)
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

    pub(super) fn scores(&self, faults: &mut Faults) {
        let read_by_rules: BTreeSet<u16> = (self.knowledge.rules.iter())
            .flat_map(|rule| &rule.levels)
            .flat_map(|level| Reads::of(self.knowledge, &level.when).scores)
            .collect();
        for (score, ix) in self.source.scores.iter().zip(0..) {
            for item in &score.entry.items {
                if let Some(finding) = self.names.finding(item.finding.get_ref()) {
                    let at = score.at(&item.finding);
                    // A score that is only shown may read anything.
                    if read_by_rules.contains(&ix) {
                        self.monotone("a score", &Expr::Finding(finding), &at, faults);
                    }
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
}

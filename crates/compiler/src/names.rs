//! Gives every id a number. Two things with the same name are a fault.

use std::collections::HashMap;

use leg_triage_engine::model::{
    AdviceIx, ConditionIx, FactIx, FindingIx, QuestionIx, RuleIx, ScoreIx,
};

use crate::fault::Faults;
use crate::source::{In, KindSrc, QuestionSrc, Source, Word};

/// The id of a fact and of its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactName {
    /// The question's id, or the option's of a checklist.
    pub id: String,
    /// Names of its values: options, `yes` and `no`, or bands such as `18-39`.
    pub values: Vec<String>,
    /// Whether it is a plain yes or no.
    pub yes_no: bool,
}

/// The ids of everything, in the order of the knowledge.
#[derive(Debug, Default)]
#[allow(missing_docs, reason = "one list for each kind of entry")]
pub struct Names {
    pub questions: Vec<String>,
    pub facts: Vec<FactName>,
    pub findings: Vec<String>,
    pub rules: Vec<String>,
    pub conditions: Vec<String>,
    pub scores: Vec<String>,
    pub advice: Vec<String>,
    pub pages: Vec<String>,
    index: HashMap<(Sort, String), u16>,
    /// First fact of each question.
    pub first_fact: Vec<FactIx>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Sort {
    Question,
    Fact,
    Finding,
    Rule,
    Condition,
    Score,
    Advice,
}

impl Names {
    /// The number of a question.
    pub fn question(&self, id: &str) -> Option<QuestionIx> {
        self.index.get(&(Sort::Question, id.to_owned())).copied()
    }
    /// The number of a fact.
    pub fn fact(&self, id: &str) -> Option<FactIx> {
        self.index.get(&(Sort::Fact, id.to_owned())).copied()
    }
    /// The number of a finding.
    pub fn finding(&self, id: &str) -> Option<FindingIx> {
        self.index.get(&(Sort::Finding, id.to_owned())).copied()
    }
    /// The number of a rule.
    pub fn rule(&self, id: &str) -> Option<RuleIx> {
        self.index.get(&(Sort::Rule, id.to_owned())).copied()
    }
    /// The number of a condition.
    pub fn condition(&self, id: &str) -> Option<ConditionIx> {
        self.index.get(&(Sort::Condition, id.to_owned())).copied()
    }
    /// The number of a score.
    pub fn score(&self, id: &str) -> Option<ScoreIx> {
        self.index.get(&(Sort::Score, id.to_owned())).copied()
    }
    /// The number of an advice.
    pub fn advice(&self, id: &str) -> Option<AdviceIx> {
        self.index.get(&(Sort::Advice, id.to_owned())).copied()
    }

    fn add<T>(&mut self, sort: Sort, at: &In<T>, id: &Word, faults: &mut Faults) {
        let name = id.get_ref();
        let good = !name.is_empty()
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            && !matches!(
                name.as_str(),
                "any" | "all" | "atleast" | "not_sure" | "why" | "help" | "drawing"
            );
        if !good {
            faults.add(
                &at.at(id),
                format!("`{name}` cannot be an id"),
                "use letters, digits and `_`, and none of any, all, atleast, not_sure, why, help, drawing",
            );
        }
        // Facts, findings and scores share the namespace of expressions.
        let shared = [Sort::Fact, Sort::Finding, Sort::Score];
        let clash = if shared.contains(&sort) {
            shared
                .iter()
                .any(|s| self.index.contains_key(&(*s, name.clone())))
        } else {
            self.index.contains_key(&(sort, name.clone()))
        };
        if clash {
            faults.add(
                &at.at(id),
                format!("`{name}` is defined twice"),
                "give one of them another id",
            );
        }
        let list_len = match sort {
            Sort::Question => self.questions.len(),
            Sort::Fact => self.facts.len(),
            Sort::Finding => self.findings.len(),
            Sort::Rule => self.rules.len(),
            Sort::Condition => self.conditions.len(),
            Sort::Score => self.scores.len(),
            Sort::Advice => self.advice.len(),
        };
        let number = u16::try_from(list_len).unwrap_or(u16::MAX);
        self.index.entry((sort, name.clone())).or_insert(number);
    }
}

impl Names {
    /// The number of a page, from 1; 0 for none.
    #[must_use]
    pub fn page(&self, page: Option<&str>) -> u8 {
        let at = page.and_then(|page| self.pages.iter().position(|known| known == page));
        at.and_then(|at| u8::try_from(at + 1).ok()).unwrap_or(0)
    }
}

/// Numbers everything.
pub fn collect(source: &Source, faults: &mut Faults) -> Names {
    let mut names = Names::default();
    for question in &source.questions {
        collect_question(&mut names, question, faults);
    }
    for finding in &source.findings {
        names.add(Sort::Finding, finding, &finding.entry.id, faults);
        names.findings.push(finding.entry.id.get_ref().clone());
    }
    for rule in &source.rules {
        names.add(Sort::Rule, rule, &rule.entry.id, faults);
        names.rules.push(rule.entry.id.get_ref().clone());
    }
    for (id, _) in &source.conditions {
        let number = u16::try_from(names.conditions.len()).unwrap_or(u16::MAX);
        names.index.insert((Sort::Condition, id.clone()), number);
        names.conditions.push(id.clone());
    }
    for score in &source.scores {
        names.add(Sort::Score, score, &score.entry.id, faults);
        names.scores.push(score.entry.id.get_ref().clone());
    }
    for advice in &source.advice {
        names.add(Sort::Advice, advice, &advice.entry.id, faults);
        names.advice.push(advice.entry.id.get_ref().clone());
    }
    names
}

fn collect_question(names: &mut Names, question: &In<QuestionSrc>, faults: &mut Faults) {
    let q = &question.entry;
    names.add(Sort::Question, question, &q.id, faults);
    names.questions.push(q.id.get_ref().clone());
    if let Some(page) = &q.page
        && !names.pages.contains(page.get_ref())
    {
        names.pages.push(page.get_ref().clone());
    }
    names
        .first_fact
        .push(FactIx::try_from(names.facts.len()).unwrap_or(FactIx::MAX));
    let yes_no = || vec!["yes".to_owned(), "no".to_owned()];
    match q.kind {
        KindSrc::Checklist => {
            for option in &q.options {
                names.add(Sort::Fact, question, option, faults);
                let id = option.get_ref().clone();
                names.facts.push(FactName {
                    id,
                    values: yes_no(),
                    yes_no: true,
                });
            }
        }
        KindSrc::Number => {
            names.add(Sort::Fact, question, &q.id, faults);
            let min = q.min.unwrap_or(0);
            let max = q.max.unwrap_or(0);
            let mut starts = vec![min];
            starts.extend(&q.cuts);
            let ends = q.cuts.iter().map(|c| c.saturating_sub(1)).chain([max]);
            let values = starts
                .iter()
                .zip(ends)
                .map(|(a, b)| format!("{a}-{b}"))
                .collect();
            names.facts.push(FactName {
                id: q.id.get_ref().clone(),
                values,
                yes_no: false,
            });
        }
        KindSrc::Choice => {
            names.add(Sort::Fact, question, &q.id, faults);
            let plain = q.options.is_empty();
            let values = if plain {
                yes_no()
            } else {
                q.options.iter().map(|o| o.get_ref().clone()).collect()
            };
            let id = q.id.get_ref().clone();
            names.facts.push(FactName {
                id,
                values,
                yes_no: plain,
            });
        }
    }
}

//! Every safety rule, tried with every combination of the answers that it reads.
//!
//! This holds a second reading of the same files, which shares no code with the compiler or the engine:
//! it takes the expressions as written in `knowledge/`, with a parser and a three-valued logic of its
//! own. For each rule the two must agree on the truth of every level for every combination, and one
//! answer made worse must never give a lower level. What is enumerated whole, what in parts, and what
//! that proves: docs/decisions/0014-what-is-proved.md.
//!
//! `cargo test --test rules_enumerated -- --nocapture` prints how many combinations each rule had.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

mod common;
#[path = "rules_enumerated/enumeration.rs"]
mod enumeration;
#[path = "rules_enumerated/written.rs"]
mod written;

use std::collections::BTreeMap;

use common::{any_answers, by_rules, knowledge, quick, real};
use enumeration::{Level, Plan, Task, print, same, slice};
use leg_triage_engine::model::{Expr, Fact, Kind, NOT_SURE, Question, Stage, YES};
use leg_triage_engine::{Answer, Answers, Facts, Reading, Why, applicable};
use proptest::prelude::*;
use written::{Node, T, Written};

/// Each level of each rule is as written, and no worse answer gives less.
#[test]
fn every_rule_is_what_is_written_and_monotone() {
    let w = Written::read();
    let k = knowledge();
    let mut plan = Plan::default();
    assert_eq!(w.rules.len(), k.rules.len());
    for (rule, built) in w.rules.iter().zip(&k.rules) {
        assert_eq!(rule.id, built.id);
        assert_eq!(rule.levels.len(), built.levels.len(), "{}", rule.id);
        let levels: Vec<Level<'_>> = rule
            .levels
            .iter()
            .zip(&built.levels)
            .map(|((gives, node), level)| {
                assert_eq!(*gives, level.urgency as u8 + 1, "{}", rule.id);
                Level {
                    gives: *gives,
                    expr: &level.when,
                    node,
                }
            })
            .collect();
        plan.add(&w, &rule.id, &rule.id, levels, true);
    }
    let rows = plan.run(&w);
    print(&rows);
    for rule in &w.rules {
        assert!(
            rows.iter().any(|(of, row)| *of == rule.id && row[1] > 1),
            "{}",
            rule.id
        );
    }
}

/// Questions are asked when the files say so, and a worse answer never takes back the question of a
/// danger sign.
#[test]
fn every_question_is_asked_when_it_is_written() {
    let w = Written::read();
    let k = knowledge();
    let mut plan = Plan::default();
    for (id, built) in real().names.questions.iter().zip(&k.questions) {
        let page = &w.pages[id];
        assert_eq!(page.ask_when.is_some(), built.ask_when.is_some(), "{id}");
        assert_eq!(page.gate, built.gate, "{id}");
        assert_eq!(page.every_age, built.every_age, "{id}");
        if let (Some(node), Some(expr)) = (&page.ask_when, &built.ask_when) {
            let level = Level {
                gives: 1,
                expr,
                node,
            };
            let of = if page.gate {
                "danger signs"
            } else {
                "other questions"
            };
            plan.add(&w, of, id, vec![level], page.gate);
        }
    }
    print(&plan.run(&w));
}

/// `any`, `all` and `atleast` of up to eight parts, for every truth of every part.
#[test]
fn the_connectives_are_kleenes() {
    let mut slice = slice(&Task {
        of: String::new(),
        name: String::new(),
        levels: Vec::new(),
        cut: false,
        monotone: false,
        rule: None,
    });
    let first = u16::try_from(slice.facts.len()).expect("few");
    slice.facts.extend(
        [Fact {
            question: 0,
            values: 2,
            alarm: 0,
        }; 8],
    );
    slice.questions = vec![Question {
        stage: Stage::Safety,
        kind: Kind::Checklist { first, count: 8 },
        gate: false,
        every_age: true,
        guided: false,
        chips: Vec::new(),
        page: 0,
        ask_when: None,
    }];
    let mut tried = 0;
    for many in 1..=8u16 {
        let parts: Vec<Expr> = (0..many)
            .map(|i| Expr::Fact {
                fact: first + i,
                mask: 1 << YES,
            })
            .collect();
        let mut exprs = vec![Expr::Any(parts.clone()), Expr::All(parts.clone())];
        exprs.extend((1..=many).map(|n| Expr::AtLeast(n as u8, parts.clone())));
        for mut code in 0..3u32.pow(many.into()) {
            let mut truths = Vec::new();
            let (mut yes, mut no) = (0, 0);
            for i in 0..many {
                truths.push([T::Unknown, T::Yes, T::No][code as usize % 3]);
                yes |= u32::from(code % 3 == 1) << i;
                no |= u32::from(code % 3 == 2) << i;
                code /= 3;
            }
            let mut answers = Answers::new();
            answers
                .set(&slice, 0, Answer::Checklist { yes, no })
                .expect("fits");
            let facts = Facts::read(&slice, &answers, Reading::Told);
            let mut wanted = vec![
                written::any(truths.iter().copied()),
                written::all(truths.iter().copied()),
            ];
            wanted.extend((1..=usize::from(many)).map(|n| written::at_least(n, truths.clone())));
            for (expr, wanted) in exprs.iter().zip(wanted) {
                assert!(same(facts.truth(expr), wanted), "{expr:?} of {truths:?}");
                tried += 1;
            }
        }
    }
    println!("{tried} combinations");
}

/// Every number that can be given falls into the band as written.
#[test]
fn every_number_lies_in_its_band() {
    let w = Written::read();
    let k = knowledge();
    for (id, (question, ix)) in real()
        .names
        .questions
        .iter()
        .zip(k.questions.iter().zip(0..))
    {
        let Kind::Number { fact, min, max, .. } = question.kind else {
            continue;
        };
        let starts = w.facts[id].starts.as_ref().expect("a number");
        for n in min..=max {
            let mut answers = Answers::new();
            answers.set(k, ix, Answer::Number(n)).expect("in range");
            let facts = Facts::read(k, &answers, Reading::Told);
            let band = starts.iter().rposition(|start| *start <= n);
            assert_eq!(facts.value(fact).map(usize::from), band, "{id} {n}");
        }
    }
}

// --- the whole, from random answers --------------------------------------------------------------

/// The values of all facts by the second reading: as told, and read cautiously.
struct Person<'a> {
    w: &'a Written,
    values: BTreeMap<&'a str, usize>,
    child: bool,
}

impl<'a> Person<'a> {
    fn read(w: &'a Written, answers: &Answers, cautious: bool) -> Self {
        let mut out = Self {
            w,
            values: BTreeMap::new(),
            child: false,
        };
        for (id, ix) in w.order.iter().zip(0..) {
            let page = &w.pages[id];
            for (place, fact) in page.facts.iter().enumerate() {
                let not_sure = w.facts[fact].values.len();
                let value = match answers.get(ix) {
                    None => continue,
                    Some(Answer::NotSure) => not_sure,
                    Some(Answer::Choice(value)) => usize::from(*value),
                    Some(Answer::Number(n)) => {
                        let starts = w.facts[fact].starts.as_ref().expect("a number");
                        starts.iter().rposition(|s| s <= n).expect("in range")
                    }
                    Some(Answer::Checklist { yes, .. }) if yes >> place & 1 == 1 => 0,
                    Some(Answer::Checklist { no, .. }) if no >> place & 1 == 1 => 1,
                    Some(Answer::Checklist { .. }) => not_sure,
                };
                out.values.insert(fact, value);
            }
        }
        let leaving = w.rules.iter().filter(|rule| rule.leaves_adult_path);
        out.child = leaving
            .flat_map(|rule| &rule.levels)
            .any(|(_, when)| out.truth(when) == T::Yes);
        if cautious {
            out.fill_silence();
        }
        out
    }

    /// A question that applies and has no answer is not sure, which can make another apply. That holds
    /// for a child too, who is not asked adults' questions: not asked is not "no".
    fn fill_silence(&mut self) {
        let w = self.w;
        loop {
            let silent: Vec<&str> = w
                .order
                .iter()
                .filter(|id| self.matters(id))
                .flat_map(|id| &w.pages[id].facts)
                .map(String::as_str)
                .filter(|fact| !self.values.contains_key(fact))
                .collect();
            if silent.is_empty() {
                return;
            }
            for fact in silent {
                self.values.insert(fact, w.facts[fact].values.len());
            }
        }
    }

    fn truth(&self, node: &Node) -> T {
        self.w.truth(node, &|fact| self.values.get(fact).copied())
    }

    fn asked(&self, question: &str) -> bool {
        (self.w.pages[question].every_age || !self.child) && self.matters(question)
    }

    fn matters(&self, question: &str) -> bool {
        let when = self.w.pages[question].ask_when.as_ref();
        when.is_none_or(|when| self.truth(when) == T::Yes)
    }

    fn level(&self, rule: &written::Rule) -> Option<u8> {
        let holds = rule
            .levels
            .iter()
            .filter(|(_, when)| self.truth(when) == T::Yes);
        holds.map(|(gives, _)| *gives).max()
    }

    /// A danger sign that applies and is not cleared: its answer is not below "not sure".
    fn not_cleared(&self) -> bool {
        self.w.order.iter().filter(|id| self.asked(id)).any(|id| {
            self.w.pages[id].facts.iter().any(|fact| {
                let asked = &self.w.facts[fact];
                let value = self.values.get(fact.as_str()).copied();
                asked.gate && !below_not_sure(asked, value)
            })
        })
    }
}

fn below_not_sure(asked: &written::Asked, value: Option<usize>) -> bool {
    let Some(value) = value else { return false };
    asked.worse.iter().any(|(low, high)| {
        *low == value && (*high == asked.values.len() || below_not_sure(asked, Some(*high)))
    })
}

proptest! {
    #![proptest_config(common::tries(200))]

    /// Random answers to everything, on the whole knowledge and in both readings: the value of each
    /// fact, the truth of each finding, which questions apply, the level of each rule, the emergency
    /// stop, and the urgency by rules and uncleared danger signs.
    #[test]
    fn the_whole_is_what_is_written(answers in any_answers()) {
        static WRITTEN: std::sync::OnceLock<Written> = std::sync::OnceLock::new();
        let w = WRITTEN.get_or_init(Written::read);
        let k = knowledge();
        let names = &real().names;
        let mut stop = Vec::new();
        let mut fired = Vec::new();
        let mut floor = false;
        for reading in [Reading::Told, Reading::Cautious] {
            let facts = Facts::read(k, &answers, reading);
            let person = Person::read(w, &answers, reading == Reading::Cautious);
            for (name, ix) in names.facts.iter().zip(0..) {
                let value = facts.value(ix).map(|v| match v {
                    NOT_SURE => name.values.len(),
                    v => usize::from(v),
                });
                prop_assert_eq!(value, person.values.get(name.id.as_str()).copied(), "{}", name.id);
            }
            for (name, ix) in names.findings.iter().zip(0..) {
                let truth = person.truth(&w.findings[name]);
                prop_assert!(same(facts.finding(ix), truth), "{} is {:?}", name, truth);
            }
            for (id, question) in names.questions.iter().zip(&k.questions) {
                prop_assert_eq!(applicable(question, &facts), person.asked(id), "{}", id);
            }
            for (rule, ix) in w.rules.iter().zip(0u16..) {
                for ((_, node), level) in rule.levels.iter().zip(&k.rules[usize::from(ix)].levels) {
                    prop_assert!(same(facts.truth(&level.when), person.truth(node)), "{}", rule.id);
                }
                match (person.level(rule), reading) {
                    (Some(5), Reading::Told) => stop.push(ix),
                    (Some(level), Reading::Cautious) => fired.push((ix, level)),
                    _ => {}
                }
            }
            floor = person.not_cleared();
        }
        let a = quick(&answers);
        let rule = |why| if let Why::Rule(ix) = why { Some(ix) } else { None };
        let mut engine: Vec<(u16, u8)> = a
            .reasons
            .iter()
            .filter_map(|r| Some((rule(r.why)?, r.urgency as u8 + 1)))
            .collect();
        engine.sort_unstable();
        prop_assert_eq!(&engine, &fired);
        let mut engine: Vec<u16> = a.stop.iter().filter_map(|r| rule(r.why)).collect();
        engine.sort_unstable();
        prop_assert_eq!(engine, stop);
        let most = fired.iter().map(|(_, level)| *level).max().unwrap_or(1);
        let most = if floor { most.max(w.floor) } else { most };
        prop_assert_eq!(by_rules(&a) as u8 + 1, most);
    }
}

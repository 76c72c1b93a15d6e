//! What the tests of the real knowledge share.
#![allow(
    dead_code,
    clippy::expect_used,
    clippy::panic,
    reason = "each test file uses its part; a test fails by a panic"
)]

use std::path::Path;
use std::sync::OnceLock;

use leg_triage_author::answers_file;
use leg_triage_compiler::{Compiled, compile};
use leg_triage_engine::model::{FactIx, Kind, NOT_SURE, QuestionIx, RuleGroup, Stage, Urgency};
use leg_triage_engine::{
    Answer, Answers, Assessment, Facts, Knowledge, Reading, Why, assess, judge,
};
use proptest::prelude::*;
use serde_json::{Value, json};

/// The knowledge of this checkout, compiled once.
pub fn real() -> &'static Compiled {
    static REAL: OnceLock<Compiled> = OnceLock::new();
    REAL.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge");
        compile(&folder).unwrap_or_else(|faults| panic!("{faults}"))
    })
}

pub fn knowledge() -> &'static Knowledge {
    &real().knowledge
}

/// Answers by name, as in an answers file.
pub fn answers(named: &Value) -> Answers {
    let text = json!({ "answers": named }).to_string();
    answers_file::read(real(), &text).unwrap_or_else(|e| panic!("{e}"))
}

/// Everything answered "no", "none" or the least alarming value, except what is named. The age is 45 if
/// not named, so that a test says only what it is about.
pub fn well_but(named: &Value) -> Answers {
    let compiled = real();
    let mut all = clear(compiled);
    let told = answers(named);
    for (question, answer) in told.answered() {
        let answer = match (answer, all.get(question)) {
            // A list names what is present; the rest is "no", as in a well person.
            (Answer::Checklist { yes, no }, _) => Answer::Checklist { yes, no },
            (answer, _) => answer,
        };
        all.set(&compiled.knowledge, question, answer)
            .expect("it was read for this question");
    }
    all
}

fn clear(compiled: &Compiled) -> Answers {
    let k = &compiled.knowledge;
    let mut out = Answers::new();
    for (question, ix) in k.questions.iter().zip(0..) {
        let answer = match &question.kind {
            Kind::Checklist { count, .. } => Answer::Checklist {
                yes: 0,
                no: (1u32 << count) - 1,
            },
            Kind::Number { min, .. } => {
                Answer::Number(if compiled.names.questions[usize::from(ix)] == "age" {
                    45
                } else {
                    *min
                })
            }
            Kind::Choice { fact } => {
                let values = k.facts[usize::from(*fact)].values;
                let above = &compiled.above[usize::from(*fact)];
                // The value with the most above it or, without an order, the last one.
                let least = (0..values)
                    .max_by_key(|v| (above.get(usize::from(*v)).map_or(0, |m| m.count_ones()), *v));
                Answer::Choice(least.unwrap_or(0))
            }
        };
        out.set(k, ix, answer).expect("a value of its own");
    }
    out
}

/// The urgency that rules and uncleared gates give, without the causes.
pub fn by_rules(a: &Assessment) -> Urgency {
    let own = a.reasons.iter().filter(|r| !matches!(r.why, Why::Cause(_)));
    own.map(|r| r.urgency).max().unwrap_or(Urgency::U1)
}

pub fn fired(a: &Assessment, id: &str) -> bool {
    let ix = real()
        .names
        .rule(id)
        .unwrap_or_else(|| panic!("no rule {id}"));
    a.reasons.iter().any(|r| r.why == Why::Rule(ix))
}

pub fn has_advice(a: &Assessment, id: &str) -> bool {
    let ix = real()
        .names
        .advice(id)
        .unwrap_or_else(|| panic!("no advice {id}"));
    a.advice.iter().any(|g| g.advice == ix)
}

/// The ids of the causes, best first.
pub fn ranking(a: &Assessment) -> Vec<&'static str> {
    a.causes
        .iter()
        .map(|c| real().names.conditions[usize::from(c.condition)].as_str())
        .collect()
}

pub fn is_life(rule: u16) -> bool {
    knowledge().rules[usize::from(rule)].group == RuleGroup::Life
}

/// How many random cases a property is tried on: its usual number, or PROPTEST_CASES for a longer
/// search (each run draws new ones).
pub fn tries(usual: u32) -> ProptestConfig {
    let asked_for = ProptestConfig::default();
    match std::env::var_os("PROPTEST_CASES") {
        Some(_) => asked_for,
        None => ProptestConfig {
            cases: usual,
            ..asked_for
        },
    }
}

/// Any answer that a question can have, silence included.
pub fn any_answer(ix: QuestionIx) -> BoxedStrategy<Option<Answer>> {
    let k = knowledge();
    let given = match &k.questions[usize::from(ix)].kind {
        Kind::Choice { fact } => (0..k.facts[usize::from(*fact)].values)
            .prop_map(Answer::Choice)
            .boxed(),
        Kind::Number { min, max, .. } => (*min..=*max).prop_map(Answer::Number).boxed(),
        Kind::Checklist { count, .. } => {
            let all = (1u32 << count) - 1;
            // Sparse ticks, as people give them, so that rules fire singly and not all at once.
            (0..=all, 0..=all, 0..=all, 0..=all)
                .prop_map(move |(a, b, c, unsure)| {
                    let yes = a & b & c;
                    Answer::Checklist {
                        yes,
                        no: all & !yes & !(unsure & b & c),
                    }
                })
                .boxed()
        }
    };
    prop_oneof![1 => Just(None), 1 => Just(Some(Answer::NotSure)), 6 => given.prop_map(Some)]
        .boxed()
}

/// Answers to all questions, or silence, at random.
pub fn any_answers() -> impl Strategy<Value = Answers> {
    answers_by(any_answer)
}

/// Answers to all questions, or silence, each as `one` draws it.
pub fn answers_by<S: Strategy<Value = Option<Answer>>>(
    one: impl Fn(QuestionIx) -> S,
) -> impl Strategy<Value = Answers> {
    let questions: Vec<QuestionIx> = (0..).take(knowledge().questions.len()).collect();
    questions
        .into_iter()
        .map(one)
        .collect::<Vec<_>>()
        .prop_map(|list| {
            let mut out = Answers::new();
            for (answer, ix) in list.into_iter().zip(0..) {
                if let Some(answer) = answer {
                    out.set(knowledge(), ix, answer)
                        .expect("made for this question");
                }
            }
            out
        })
}

pub fn full(answers: &Answers) -> Assessment {
    assess(knowledge(), answers)
}

/// Without the search for the next question: enough for most properties, and much faster.
pub fn quick(answers: &Answers) -> Assessment {
    judge(knowledge(), answers)
}

/// The answers with one fact set to a value; `None` if the fact cannot be set by itself.
pub fn with(answers: &Answers, fact: FactIx, value: u8) -> Answers {
    let k = knowledge();
    let ix = k.facts[usize::from(fact)].question;
    let answer = match &k.questions[usize::from(ix)].kind {
        Kind::Choice { .. } if value == NOT_SURE => Answer::NotSure,
        Kind::Choice { .. } => Answer::Choice(value),
        Kind::Number { .. } if value == NOT_SURE => Answer::NotSure,
        Kind::Number { min, cuts, .. } => {
            let starts: Vec<u16> = std::iter::once(*min).chain(cuts.iter().copied()).collect();
            Answer::Number(starts[usize::from(value)])
        }
        Kind::Checklist { first, count } => {
            let (mut yes, mut no) = match answers.get(ix) {
                Some(Answer::Checklist { yes, no }) => (*yes, *no),
                Some(_) => (0, 0),
                None => (0, (1u32 << count) - 1),
            };
            let bit = 1u32 << (fact - first);
            yes &= !bit;
            no &= !bit;
            match value {
                0 => yes |= bit,
                1 => no |= bit,
                _ => {}
            }
            Answer::Checklist { yes, no }
        }
    };
    let mut out = answers.clone();
    out.set(k, ix, answer).expect("a value of the fact");
    out
}

pub fn values(fact: FactIx) -> impl Iterator<Item = u8> {
    (0..knowledge().facts[usize::from(fact)].values).chain([NOT_SURE])
}

pub fn name(fact: FactIx) -> &'static str {
    &real().names.facts[usize::from(fact)].id
}

/// People who are well except for some random answers and some "not sure"; the higher `well`, the
/// fewer. With random answers to everything, nearly every walk would end in an emergency at once.
pub fn people(well: u32) -> impl Strategy<Value = Answers> {
    let weight = well;
    let well = well_but(&json!({}));
    answers_by(move |ix| {
        let usual = well.get(ix).copied();
        // What hurts, where and since when lead to everything else, so these vary most.
        let any = match knowledge().questions[usize::from(ix)].stage {
            Stage::Complaint => 12,
            Stage::Safety => 1,
            _ => 3,
        };
        prop_oneof![
            weight => Just(usual),
            2 => Just(Some(Answer::NotSure)),
            any => any_answer(ix),
        ]
    })
}

/// Sets facts by name, overriding the random answers.
pub fn set(answers: &Answers, facts: &[(&str, &str)]) -> Answers {
    facts.iter().fold(answers.clone(), |all, (fact, value)| {
        let ix = real()
            .names
            .fact(fact)
            .unwrap_or_else(|| panic!("no fact {fact}"));
        let values = &real().names.facts[usize::from(ix)].values;
        let value = match *value {
            "not_sure" => NOT_SURE,
            value => {
                u8::try_from(values.iter().position(|v| v == value).expect(value)).expect("few")
            }
        };
        with(&all, ix, value)
    })
}

pub fn value(answers: &Answers, fact: &str) -> Option<String> {
    let facts = Facts::read(knowledge(), answers, Reading::Told);
    let ix = real()
        .names
        .fact(fact)
        .unwrap_or_else(|| panic!("no fact {fact}"));
    match facts.value(ix)? {
        NOT_SURE => Some("not_sure".into()),
        v => real().names.facts[usize::from(ix)]
            .values
            .get(usize::from(v))
            .cloned(),
    }
}

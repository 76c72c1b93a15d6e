//! The general clinical invariants (`G` in `sources.toml`), checked over random answers to the real
//! knowledge. The number in a name is that of the invariant.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

mod common;

use common::{any_answers, by_rules, is_life, knowledge, name, quick, real, values, with};
use leg_triage_engine::model::{FactIx, NOT_SURE, Stage, Urgency};
use leg_triage_engine::{Answer, Answers, Cause, Facts, Reading, Why, applicable, judge};
use proptest::prelude::*;

fn facts() -> impl Iterator<Item = FactIx> {
    (0..).take(knowledge().facts.len())
}

proptest! {
    #![proptest_config(common::tries(96))]

    /// 2 and 3, for every single step from these answers: a worse answer to any fact never gives less
    /// by rules; a worse answer to a danger sign never gives less at all.
    #[test]
    fn g02_g03_a_worse_answer_never_lowers(answers in any_answers()) {
        for fact in facts() {
            let above = &real().above[usize::from(fact)];
            if above.is_empty() {
                continue;
            }
            let gate = knowledge().facts[usize::from(fact)].alarm != 0;
            let judged: Vec<_> = values(fact).map(|v| (v, quick(&with(&answers, fact, v)))).collect();
            for (low, of_low) in &judged {
                for (high, of_high) in &judged {
                    if above[usize::from(*low)] & (1 << high) == 0 {
                        continue;
                    }
                    prop_assert!(
                        by_rules(of_high) >= by_rules(of_low),
                        "{}: {high} is above {low}, but gives {:?} after {:?}",
                        name(fact), by_rules(of_high), by_rules(of_low)
                    );
                    prop_assert!(!gate || of_high.urgency >= of_low.urgency, "{} as a whole", name(fact));
                }
            }
        }
    }

    /// 4: a danger sign that is not sure, or not answered, never gives less than U3.
    #[test]
    fn g04_not_sure_and_silence_keep_u3(answers in any_answers()) {
        let k = knowledge();
        let told = Facts::read(k, &answers, Reading::Told);
        for question in k.questions.iter().filter(|q| q.gate && applicable(q, &told)) {
            for fact in question.facts().filter(|f| k.facts[usize::from(*f)].alarm != 0) {
                prop_assert!(quick(&with(&answers, fact, NOT_SURE)).urgency >= Urgency::U3, "{}", name(fact));
            }
        }
        for (question, ix) in k.questions.iter().zip(0..) {
            if question.gate && applicable(question, &told) {
                let mut silent = answers.clone();
                silent.clear(ix);
                prop_assert!(quick(&silent).urgency >= Urgency::U3);
            }
        }
    }

    /// 6 and 7: the urgency is the maximum of its reasons; causes can only add; the order of answering
    /// does not matter.
    #[test]
    fn g06_g07_a_maximum_in_any_order(answers in any_answers()) {
        let whole = quick(&answers);
        let largest = whole.reasons.iter().map(|r| r.urgency).max().unwrap_or(Urgency::U1);
        prop_assert_eq!(whole.urgency, largest);

        let mut without = knowledge().clone();
        without.conditions.clear();
        let bare = judge(&without, &answers);
        prop_assert!(whole.urgency >= bare.urgency);
        prop_assert_eq!(by_rules(&whole), by_rules(&bare));

        let mut backwards = Answers::new();
        let list: Vec<_> = answers.answered().collect();
        for (question, answer) in list.into_iter().rev() {
            backwards.set(knowledge(), question, answer).expect("taken before");
        }
        prop_assert_eq!(quick(&backwards), whole);
    }

    /// U4 and U5 come from rules alone, and every fired red flag gives U3 at least.
    #[test]
    fn high_urgency_has_a_rule(answers in any_answers()) {
        let a = quick(&answers);
        for reason in &a.reasons {
            match reason.why {
                Why::Rule(rule) if is_life(rule) => prop_assert!(reason.urgency >= Urgency::U3),
                Why::Rule(_) => {}
                Why::NotCleared | Why::Cause(_) => prop_assert!(reason.urgency <= Urgency::U3),
            }
        }
        prop_assert!(a.stop.is_empty() || a.urgency == Urgency::U5);
    }

    /// Shares lie between 0 and 1, and what is shown is what was added.
    #[test]
    fn shares_add_up(answers in any_answers()) {
        let a = quick(&answers);
        if !a.causes.is_empty() {
            let sum: f32 = a.causes.iter().map(|c| c.share).sum::<f32>() + a.other;
            prop_assert!((sum - 1.0).abs() < 1e-4);
            let settings = &knowledge().settings;
            let score = |c: &Cause| c.base + c.evidence.iter().map(|e| e.weight).sum::<f32>();
            let listed: f32 = a.causes.iter().map(|c| score(c).exp()).sum();
            let left: f32 = a.causes.iter().map(|c| (score(c) + c.unexplained).exp()).sum();
            // Unexplained signs move weight between causes, and none to "something else".
            let whole = (listed + settings.other_weight) * left / listed;
            for cause in &a.causes {
                let added: f32 = cause.evidence.iter().map(|e| e.weight).sum();
                prop_assert!(added <= settings.evidence_cap + 1e-4 && added >= settings.evidence_floor - 1e-4);
                prop_assert!(cause.unexplained <= 0.0 && cause.unexplained >= settings.evidence_floor);
                prop_assert!((cause.share - (cause.base + added + cause.unexplained).exp() / whole).abs() < 1e-4);
            }
        }
    }
}

/// A walk always ends, never asks twice, never asks what does not apply, and never leaves out a
/// question that a rule reads.
#[test]
fn the_walk_ends_and_leaves_no_danger_out() {
    use proptest::test_runner::{Config, TestRunner};
    let k = knowledge();
    let mut runner = TestRunner::new(Config {
        cases: 24,
        ..Config::default()
    });
    let walk = |told: Answers| {
        let mut answers = Answers::new();
        let mut asked = 0;
        while let Some(ix) = leg_triage_engine::next_question(k, &answers) {
            prop_assert!(answers.get(ix).is_none(), "asked twice");
            let facts = Facts::read(k, &answers, Reading::Told);
            prop_assert!(applicable(&k.questions[usize::from(ix)], &facts));
            answers
                .set(k, ix, told.get(ix).copied().unwrap_or(Answer::NotSure))
                .expect("fits");
            asked += 1;
            prop_assert!(asked <= k.questions.len());
        }
        let facts = Facts::read(k, &answers, Reading::Told);
        for (question, ix) in k.questions.iter().zip(0..) {
            let due = question.stage != Stage::Adaptive && applicable(question, &facts);
            prop_assert!(
                !due || answers.get(ix).is_some(),
                "{} was left out",
                real().names.questions[usize::from(ix)]
            );
        }
        Ok(())
    };
    runner
        .run(&any_answers(), walk)
        .unwrap_or_else(|e| panic!("{e}"));
}

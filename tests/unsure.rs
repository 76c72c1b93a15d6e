//! "Not sure" as a range, over random answers to the real knowledge: what is said to change the result
//! does change it; nothing is said about answers that are sure; and no answer takes away what rules say
//! without it.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

mod common;

use common::{any_answers, knowledge, name, quick, real, values, with};
use leg_triage_author::{Silence, walk};
use leg_triage_engine::model::{FactIx, Kind, NOT_SURE, QuestionIx, Urgency};
use leg_triage_engine::{
    Answer, Answers, Assessment, Cause, Facts, Fit, Reading, Swing, Why, applicable, unsure,
};
use proptest::prelude::*;

/// The answers once this fact is changed; what no longer applies is dropped.
fn changed(answers: &Answers, fact: FactIx, value: u8) -> Answers {
    let k = knowledge();
    let mut out = with(answers, fact, value);
    loop {
        let told = Facts::read(k, &out, Reading::Told);
        let asked: Vec<QuestionIx> = out.answered().map(|(ix, _)| ix).collect();
        let stale = |ix: &&QuestionIx| !applicable(&k.questions[usize::from(**ix)], &told);
        let Some(stale) = asked.iter().find(stale) else {
            return out;
        };
        out.clear(*stale);
    }
}

fn first(assessment: &Assessment) -> Option<&Cause> {
    assessment.shown(knowledge()).next()
}

/// The facts of answered questions that were not sure.
fn unsure_facts(answers: &Answers) -> Vec<FactIx> {
    let told = Facts::read(knowledge(), answers, Reading::Told);
    let questions = knowledge().questions.iter().zip(0..);
    let asked = questions.filter(|(q, ix)| answers.get(*ix).is_some() && applicable(q, &told));
    let facts = asked.flat_map(|(question, _)| question.facts());
    facts
        .filter(|fact| told.value(*fact) == Some(NOT_SURE))
        .collect()
}

/// The answers with nothing left unsure: an unsure item becomes a no, an unsure question becomes
/// unanswered.
fn all_sure(answers: &Answers) -> Answers {
    let k = knowledge();
    let mut out = answers.clone();
    for (ix, answer) in answers.answered() {
        match (answer, &k.questions[usize::from(ix)].kind) {
            (Answer::NotSure, _) => out.clear(ix),
            (Answer::Checklist { yes, .. }, Kind::Checklist { count, .. }) => {
                let no = ((1u32 << count) - 1) & !yes;
                out.set(k, ix, Answer::Checklist { yes, no })
                    .expect("its own items");
            }
            _ => {}
        }
    }
    out
}

/// Mostly sure answers with a few that are not, as people give them.
fn some_unsure() -> impl Strategy<Value = Answers> {
    let facts = knowledge().facts.len();
    (any_answers(), prop::collection::vec(0..facts, 1..12)).prop_map(|(answers, unsure)| {
        unsure.into_iter().fold(all_sure(&answers), |all, fact| {
            with(&all, FactIx::try_from(fact).expect("few"), NOT_SURE)
        })
    })
}

/// The expected order: what could be sooner, then later, then what only changes the first cause.
fn class(now: Urgency, swing: &Swing) -> u8 {
    match swing.urgency.cmp(&now) {
        std::cmp::Ordering::Greater => 0,
        std::cmp::Ordering::Less => 1,
        std::cmp::Ordering::Equal => 2,
    }
}

proptest! {
    #![proptest_config(common::tries(64))]

    #[test]
    fn what_is_said_to_change_the_result_does_and_nothing_else_does(answers in some_unsure()) {
        let k = knowledge();
        let now = quick(&answers);
        let said = unsure(k, &answers);
        let mut left = said.swings.clone();
        let mut ends: Vec<(f32, f32)> = now.shown(k).map(|c| (c.share, c.share)).collect();
        for fact in unsure_facts(&answers) {
            for value in values(fact).filter(|value| *value != NOT_SURE) {
                let then = quick(&changed(&answers, fact, value));
                let other = first(&then)
                    .filter(|c| Some(c.condition) != first(&now).map(|c| c.condition))
                    .filter(|c| c.fit >= Fit::Possible);
                let at = left.iter().position(|s| (s.fact, s.value) == (fact, value));
                let differs = then.urgency != now.urgency || other.is_some();
                prop_assert_eq!(at.is_some(), differs, "{} = {}", name(fact), value);
                if let Some(at) = at {
                    let swing = left.remove(at);
                    prop_assert_eq!(swing.urgency, then.urgency);
                    prop_assert_eq!(swing.first, other.map(|c| c.condition));
                    prop_assert_eq!(swing.share, other.map_or(0.0, |c| c.share));
                }
                for (range, shown) in ends.iter_mut().zip(now.shown(k)) {
                    if let Some(cause) = then.causes.iter().find(|c| c.condition == shown.condition) {
                        *range = (range.0.min(cause.share), range.1.max(cause.share));
                    }
                }
            }
        }
        prop_assert!(left.is_empty(), "made up: {left:?}");
        // In the order of the causes shown; each range contains the present share.
        prop_assert_eq!(said.ranges.len(), ends.len());
        for ((range, end), cause) in said.ranges.iter().zip(ends).zip(now.shown(k)) {
            prop_assert_eq!(range.condition, cause.condition);
            prop_assert_eq!(range.share, end);
            prop_assert!(range.share.0 <= cause.share && cause.share <= range.share.1);
            prop_assert!(range.fit.0 <= cause.fit && cause.fit <= range.fit.1);
        }
        // Sooner first, and of these the soonest; then later; then the largest first cause.
        for pair in said.swings.windows(2) {
            let class = |s| class(now.urgency, s);
            let (a, b) = (&pair[0], &pair[1]);
            prop_assert!(class(a) <= class(b));
            if class(a) == class(b) {
                let order = [a.urgency >= b.urgency, a.fact <= b.fact, a.share >= b.share];
                prop_assert!(order[usize::from(class(a))], "{a:?} before {b:?}");
            }
        }
        prop_assert_eq!(said, unsure(k, &answers), "the same each time");
    }

    #[test]
    fn nothing_is_said_of_sure_answers(answers in any_answers()) {
        let answers = all_sure(&answers);
        let said = unsure(knowledge(), &answers);
        prop_assert!(said.swings.is_empty());
        for range in said.ranges {
            prop_assert_eq!(range.share.0, range.share.1);
        }
    }

    /// However an open answer is settled, what rules say without it still holds; and no other answer is
    /// taken away, except answers to questions that no longer apply.
    #[test]
    fn no_answer_takes_away_what_rules_say_without_it(answers in some_unsure()) {
        let k = knowledge();
        let now = quick(&answers);
        let before = Facts::read(k, &answers, Reading::Cautious);
        for swing in unsure(k, &answers).swings {
            let then = leg_triage_engine::with(k, &answers, swing.fact, swing.value).expect("a value");
            prop_assert_eq!(&then, &changed(&answers, swing.fact, swing.value));
            let after = Facts::read(k, &then, Reading::Cautious);
            for reason in &now.reasons {
                let same = |(fact, _): &(FactIx, u8)| before.value(*fact) == after.value(*fact);
                if matches!(reason.why, Why::Rule(_)) && reason.because.iter().all(same) {
                    prop_assert!(swing.urgency >= reason.urgency, "{} lowers a rule", name(swing.fact));
                }
            }
        }
    }
}

/// Somebody who was sure of nothing is not kept waiting: the number of results computed is limited.
#[test]
fn sure_of_nothing_has_an_end() {
    let walk = walk(real(), &Answers::new(), Silence::NotSure, true);
    let started = std::time::Instant::now();
    let said = unsure(knowledge(), &walk.answers);
    let time = started.elapsed();
    println!(
        "{} facts, {} swings, {time:?}",
        unsure_facts(&walk.answers).len(),
        said.swings.len()
    );
    // A few milliseconds natively; this much only if something loops.
    assert!(time.as_secs() < 5, "{time:?}");
}

//! The choice of the next question recomputes only what an answer changes. Here it is compared with the
//! plain way, which assesses every possible answer to every open question from scratch: the same
//! question must come out, from the same numbers.
#![allow(clippy::expect_used, reason = "a test fails by a panic")]

mod common;

use common::{answers, any_answers, knowledge};
use leg_triage_engine::model::{Kind, Question, QuestionIx, Stage, Urgency};
use leg_triage_engine::{
    Answer, Answers, Facts, Reading, applicable, judge, next_question, page_of,
};
use proptest::prelude::*;
use proptest::sample::Index;

/// The urgency that rules give, and the share of each condition.
fn picture(answers: &Answers) -> (Urgency, Vec<f32>) {
    let k = knowledge();
    let facts = Facts::read(k, answers, Reading::Told);
    let levels = k.rules.iter().flat_map(|rule| &rule.levels);
    let urgency = levels
        .filter(|level| facts.holds(&level.when))
        .map(|level| level.urgency)
        .max();
    let weights = weights(answers);
    let all = weights.iter().sum::<f32>() + k.settings.other_weight;
    let shares = weights.iter().map(|weight| weight / all).collect();
    (urgency.unwrap_or_default(), shares)
}

/// What each condition weighs by its own evidence. What it leaves unexplained depends on all the others
/// and plays no part in the choice.
fn weights(answers: &Answers) -> Vec<f32> {
    let k = knowledge();
    let mut weights = vec![0.0; k.conditions.len()];
    for cause in judge(k, answers).causes {
        let score = cause.base + cause.evidence.iter().map(|e| e.weight).sum::<f32>();
        weights[usize::from(cause.condition)] = score.exp();
    }
    weights
}

/// The total weight of all causes, "something else" included.
fn weight(answers: &Answers) -> f32 {
    weights(answers).iter().sum::<f32>() + knowledge().settings.other_weight
}

fn possible(question: &Question) -> Vec<Answer> {
    match &question.kind {
        Kind::Choice { fact } => (0..knowledge().facts[usize::from(*fact)].values)
            .map(Answer::Choice)
            .collect(),
        Kind::Checklist { count, .. } => {
            let all = (1u32 << count) - 1;
            let one = (0..*count).map(|i| 1u32 << i).chain([0]);
            one.map(|yes| Answer::Checklist {
                yes,
                no: all & !yes,
            })
            .collect()
        }
        Kind::Number { min, cuts, .. } => std::iter::once(min)
            .chain(cuts)
            .map(|n| Answer::Number(*n))
            .collect(),
    }
}

/// The adaptive question with the highest worth, found the plain way; or the rest of a page that was
/// begun.
fn plainly(answers: &Answers) -> Option<QuestionIx> {
    let k = knowledge();
    let facts = Facts::read(k, answers, Reading::Told);
    let begun: Vec<u8> = answers.answered().map(|(ix, _)| page_of(k, ix)).collect();
    for (question, ix) in k.questions.iter().zip(0..) {
        let open = answers.get(ix).is_none() && applicable(question, &facts);
        if open && question.page != 0 && begun.contains(&question.page) {
            return Some(ix);
        }
    }
    let (urgency, shares) = picture(answers);
    let mut best: Option<(f32, QuestionIx)> = None;
    for (question, ix) in k.questions.iter().zip(0..) {
        if answers.get(ix).is_some() || !applicable(question, &facts) {
            continue;
        }
        let before = weight(answers);
        let (mut sum, mut count) = (0.0, 0.0);
        for answer in possible(question) {
            let mut then = answers.clone();
            then.set(k, ix, answer).expect("a possible answer");
            let (urgency_then, shares_then) = picture(&then);
            let levels = (urgency as u8).abs_diff(urgency_then as u8);
            let pairs = shares.iter().zip(&shares_then);
            let moved: f32 = pairs.map(|(a, b)| (a - b).abs()).sum();
            let none = matches!(answer, Answer::Checklist { yes: 0, .. });
            let chance = if none { k.settings.none_chance } else { 1.0 } * weight(&then) / before;
            sum += (f32::from(levels) + moved / 2.0) * chance;
            count += chance;
        }
        let worth = if count > 0.0 { sum / count } else { 0.0 };
        if worth >= k.settings.worth_asking && best.is_none_or(|(most, _)| worth > most) {
            best = Some((worth, ix));
        }
    }
    best.map(|(_, ix)| ix)
}

fn stage(ix: QuestionIx) -> Stage {
    knowledge().questions[usize::from(ix)].stage
}

/// Answers "not sure" to everything before the adaptive questions; false if it never gets there.
fn come_to_a_choice(answers: &mut Answers) -> bool {
    while let Some(next) = next_question(knowledge(), answers) {
        if stage(next) == Stage::Adaptive {
            return true;
        }
        let taken = answers.set(knowledge(), next, Answer::NotSure);
        taken.expect("every question takes it");
    }
    false
}

proptest! {
    #![proptest_config(common::tries(300))]

    #[test]
    fn the_same_question_as_the_plain_way(random in any_answers(), kept in any::<[Index; 3]>()) {
        // Only a few adaptive answers stay, or enough would have been asked already.
        let mut all = random.clone();
        let adaptive: Vec<QuestionIx> = random.answered().map(|(ix, _)| ix)
            .filter(|ix| stage(*ix) == Stage::Adaptive).collect();
        for ix in &adaptive {
            if !kept.iter().any(|index| *index.get(&adaptive) == *ix) {
                all.clear(*ix);
            }
        }
        if come_to_a_choice(&mut all) {
            prop_assert_eq!(next_question(knowledge(), &all), plainly(&all));
        }
    }
}

#[test]
fn the_same_questions_all_through_the_written_cases() {
    let mut choices = 0;
    for line in include_str!("cases/dev.jsonl").lines().step_by(4) {
        let case: serde_json::Value = serde_json::from_str(line).expect("JSON");
        let told = answers(&case["answers"]);
        let mut given = Answers::new();
        while let Some(next) = next_question(knowledge(), &given) {
            if stage(next) == Stage::Adaptive {
                assert_eq!(Some(next), plainly(&given), "{}", case["id"]);
                choices += 1;
            }
            let answer = told.get(next).copied().unwrap_or(Answer::NotSure);
            given
                .set(knowledge(), next, answer)
                .expect("made for this question");
        }
    }
    assert!(choices > 50, "only {choices} choices");
}

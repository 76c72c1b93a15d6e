//! Which question to ask next: first the fixed ones in their order, then the one whose answer would
//! move the picture most.

use crate::answers::{Answer, Answers};
use crate::causes::{Cause, causes};
use crate::model::{Kind, Knowledge, Question, QuestionIx, Stage, Urgency};
use crate::sort::stable;
use crate::truth::{Facts, Reading, applicable};
use crate::urgency::highest_rule;

/// The next question, or none when nothing that matters can change, or enough was asked. The same
/// answers give the same question.
#[must_use]
pub fn next_question(knowledge: &Knowledge, answers: &Answers) -> Option<QuestionIx> {
    let facts = Facts::read(knowledge, answers, Reading::Told);
    let open = |(question, ix): &(&Question, QuestionIx)| {
        answers.get(*ix).is_none() && applicable(question, &facts)
    };
    let mut candidates: Vec<(&Question, QuestionIx)> =
        knowledge.questions.iter().zip(0..).filter(open).collect();
    // The danger signs and the frame of the story come in the order of the knowledge.
    stable(&mut candidates, |a, b| a.0.stage < b.0.stage);
    match candidates.first() {
        None => return None,
        Some((question, ix)) if question.stage != Stage::Adaptive => return Some(*ix),
        Some(_) => {}
    }
    if facts.child() || enough(knowledge, answers) {
        return None;
    }

    let now = Picture::of(knowledge, answers);
    let mut best: Option<(f32, QuestionIx)> = None;
    for (question, ix) in candidates {
        let worth = worth(knowledge, answers, question, ix, &now);
        // Strictly greater: among equals the one that stands first in the knowledge is asked.
        if worth >= knowledge.settings.worth_asking && best.is_none_or(|(most, _)| worth > most) {
            best = Some((worth, ix));
        }
    }
    best.map(|(_, ix)| ix)
}

/// Whether enough was asked. A person with many danger signs to clear is asked more than others, and
/// still gets the few questions that tell causes apart.
fn enough(knowledge: &Knowledge, answers: &Answers) -> bool {
    let settings = &knowledge.settings;
    let adaptive = answers
        .answered()
        .filter_map(|(ix, _)| knowledge.questions.get(usize::from(ix)))
        .filter(|question| question.stage == Stage::Adaptive)
        .count();
    answers.count() >= usize::from(settings.max_questions)
        && adaptive >= usize::from(settings.min_adaptive)
}

/// What an answer can change: the urgency that rules give, and the ranking.
struct Picture {
    urgency: Urgency,
    causes: Vec<Cause>,
}

impl Picture {
    fn of(knowledge: &Knowledge, answers: &Answers) -> Self {
        let facts = Facts::read(knowledge, answers, Reading::Told);
        let mut causes = causes(knowledge, answers, &facts);
        stable(&mut causes, |a, b| a.condition < b.condition);
        Self {
            urgency: highest_rule(knowledge, &facts),
            causes,
        }
    }

    /// How far apart two pictures are: 1 for each level of urgency, and the share that moves from
    /// one cause to another.
    fn distance(&self, other: &Self) -> f32 {
        let levels = (self.urgency as u8).abs_diff(other.urgency as u8);
        let moved: f32 = self
            .causes
            .iter()
            .zip(&other.causes)
            .map(|(a, b)| (a.share - b.share).abs())
            .sum();
        f32::from(levels) + moved / 2.0
    }
}

/// The mean distance to the picture after each possible answer, all answers being equally likely.
fn worth(
    knowledge: &Knowledge,
    answers: &Answers,
    question: &Question,
    ix: QuestionIx,
    now: &Picture,
) -> f32 {
    let possible = possible_answers(knowledge, question);
    let mut sum = 0.0;
    let mut count = 0.0;
    for answer in possible {
        let mut then = answers.clone();
        if then.set(knowledge, ix, answer).is_ok() {
            sum += now.distance(&Picture::of(knowledge, &then));
            count += 1.0;
        }
    }
    if count > 0.0 { sum / count } else { 0.0 }
}

fn possible_answers(knowledge: &Knowledge, question: &Question) -> Vec<Answer> {
    match &question.kind {
        Kind::Choice { fact } => {
            let values = knowledge
                .facts
                .get(usize::from(*fact))
                .map_or(0, |f| f.values);
            (0..values).map(Answer::Choice).collect()
        }
        Kind::Checklist { count, .. } => {
            let all = u32::MAX.checked_shr(32 - u32::from(*count)).unwrap_or(0);
            let mut out: Vec<Answer> = (0..*count)
                .map(|i| Answer::Checklist {
                    yes: 1 << i,
                    no: all & !(1 << i),
                })
                .collect();
            out.push(Answer::Checklist { yes: 0, no: all });
            out
        }
        Kind::Number { min, cuts, .. } => core::iter::once(min)
            .chain(cuts)
            .map(|n| Answer::Number(*n))
            .collect(),
    }
}

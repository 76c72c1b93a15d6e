//! One person's way through the questions, as the widget asks them, and what came of it.

use leg_triage_engine::model::{
    Condition, ConditionIx, FactIx, Kind, Knowledge, QuestionIx, Stage, Urgency,
};
use leg_triage_engine::{
    Answer, Answers, Assessment, Facts, Reading, Truth, Why, judge, next_question,
};

use super::Options;
use super::person::Crowd;
use super::rng::Rng;
use super::world::World;

/// One question that was asked.
#[derive(Debug, Clone, Copy)]
pub struct Asked {
    /// Which.
    pub question: QuestionIx,
    /// The share that its answer moved from some causes to others.
    pub moved: f32,
    /// Its answer changed the urgency that follows from what was told.
    pub urgency: bool,
    /// Its answer put another cause first.
    pub first: bool,
}

/// The outcome for one person.
#[derive(Debug, Clone)]
pub struct Record {
    /// What the person has; `None` is something else.
    pub truth: Option<ConditionIx>,
    /// Every question, in the order of asking.
    pub asked: Vec<Asked>,
    /// The answers to them, as given.
    pub answers: Answers,
    /// How many of them were adaptive.
    pub adaptive: usize,
    /// An emergency ended the questions.
    pub stopped: bool,
    /// The urgency given.
    pub urgency: Urgency,
    /// The first reason for it.
    pub why: Option<Why>,
    /// The condition's own urgency, raised where the condition says so.
    pub due: Option<Urgency>,
    /// The causes, best first, with their shares.
    pub causes: Vec<(ConditionIx, f32)>,
    /// The share of something else.
    pub other: f32,
    /// The causes that are shown.
    pub shown: Vec<ConditionIx>,
    /// The result says that nothing fits well.
    pub none_fits: bool,
}

impl Record {
    /// The rank of the true cause, from 0; `None` for something else, and where no causes are ranked.
    #[must_use]
    pub fn rank(&self) -> Option<usize> {
        let truth = self.truth?;
        self.causes.iter().position(|(c, _)| *c == truth)
    }
}

/// Asks as the widget would until it ends.
#[must_use]
pub fn walk<'a>(
    knowledge: &Knowledge,
    crowd: &Crowd<'a>,
    truth: Option<ConditionIx>,
    mut world: World<'a>,
    options: &Options,
    rng: &mut Rng,
) -> Record {
    let mut answers = Answers::new();
    let mut asked = Vec::new();
    let mut stopped = false;
    let mut now = Picture::of(knowledge, &answers);
    while let Some(question) = next_question(knowledge, &answers) {
        let answer = crowd.true_answer(&mut world, question, rng);
        let answer = given(knowledge, question, answer, options, rng);
        if answers.set(knowledge, question, answer).is_err() {
            // The answer was made for this question, so this cannot happen; but it must not loop for
            // ever.
            break;
        }
        let then = Picture::of(knowledge, &answers);
        asked.push(Asked {
            question,
            moved: now.moved(&then),
            urgency: now.told != then.told,
            first: now.first() != then.first(),
        });
        now = then;
        if !options.go_on && !now.assessment.stop.is_empty() {
            stopped = true;
            break;
        }
    }
    let adaptive = asked
        .iter()
        .filter(|a| {
            let of = knowledge.questions.get(usize::from(a.question));
            of.is_some_and(|q| q.stage == Stage::Adaptive)
        })
        .count();
    let due = truth
        .and_then(|t| knowledge.conditions.get(usize::from(t)))
        .map(|condition| due(condition, &mut world));
    let result = now.assessment;
    Record {
        truth,
        asked,
        answers,
        adaptive,
        stopped,
        urgency: result.urgency,
        why: result.reasons.first().map(|reason| reason.why),
        due,
        shown: result.shown(knowledge).map(|c| c.condition).collect(),
        none_fits: result.none_fits(knowledge),
        other: result.other,
        causes: result
            .causes
            .iter()
            .map(|c| (c.condition, c.share))
            .collect(),
    }
}

/// The condition's own urgency, if all were told.
fn due(condition: &Condition, world: &mut World<'_>) -> Urgency {
    let raised = condition
        .raised
        .iter()
        .find(|l| world.truth(&l.when) == Truth::Yes);
    raised.map_or(condition.urgency, |l| l.urgency.max(condition.urgency))
}

/// What is known after some answers.
struct Picture {
    assessment: Assessment,
    told: Urgency,
    /// By condition.
    shares: Vec<f32>,
}

impl Picture {
    fn of(knowledge: &Knowledge, answers: &Answers) -> Self {
        let assessment = judge(knowledge, answers);
        let facts = Facts::read(knowledge, answers, Reading::Told);
        let levels = knowledge.rules.iter().flat_map(|rule| &rule.levels);
        let told = levels
            .filter(|l| facts.holds(&l.when))
            .map(|l| l.urgency)
            .max()
            .unwrap_or_default();
        let mut shares = vec![0.0; knowledge.conditions.len()];
        for cause in &assessment.causes {
            if let Some(slot) = shares.get_mut(usize::from(cause.condition)) {
                *slot = cause.share;
            }
        }
        Self {
            assessment,
            told,
            shares,
        }
    }

    fn first(&self) -> Option<ConditionIx> {
        self.assessment.causes.first().map(|c| c.condition)
    }

    fn moved(&self, then: &Self) -> f32 {
        let pairs = self.shares.iter().zip(&then.shares);
        let causes: f32 = pairs.map(|(a, b)| (a - b).abs()).sum();
        (causes + (self.assessment.other - then.assessment.other).abs()) / 2.0
    }
}

/// The answer as given: now and then the person is not sure, or gets one thing wrong. In a list that is
/// one option, as nobody gets a whole list wrong; half of the time it is one that is present, if any
/// is.
fn given(
    knowledge: &Knowledge,
    question: QuestionIx,
    answer: Answer,
    options: &Options,
    rng: &mut Rng,
) -> Answer {
    let wrong = rng.at(options.wrong);
    let unsure = rng.at(options.unsure);
    let Some(of) = knowledge.questions.get(usize::from(question)) else {
        return answer;
    };
    match (&of.kind, answer) {
        (Kind::Checklist { count, .. }, Answer::Checklist { mut yes, mut no }) => {
            if wrong {
                let bit = 1 << pick(*count, yes, rng);
                (yes, no) = (yes ^ bit, no ^ bit);
            }
            if unsure {
                let bit = 1 << pick(*count, yes, rng);
                (yes, no) = (yes & !bit, no & !bit);
            }
            Answer::Checklist { yes, no }
        }
        // Nobody gets their own age wrong.
        (Kind::Number { fact, .. }, Answer::Number(_)) if Some(*fact) == knowledge.age => answer,
        _ if unsure => Answer::NotSure,
        (Kind::Choice { fact }, Answer::Choice(value)) if wrong => {
            Answer::Choice(another(knowledge, *fact, value, rng))
        }
        (Kind::Number { min, max, .. }, Answer::Number(n)) if wrong => {
            let by = 1 + u16::try_from(rng.below(usize::from((max - min) / 3))).unwrap_or(0);
            let n = if rng.at(0.5) {
                n.saturating_add(by)
            } else {
                n.saturating_sub(by)
            };
            Answer::Number(n.clamp(*min, *max))
        }
        (_, answer) => answer,
    }
}

fn pick(count: u8, yes: u32, rng: &mut Rng) -> u32 {
    let there: Vec<u32> = (0..u32::from(count))
        .filter(|i| yes & (1 << i) != 0)
        .collect();
    let one = there.get(rng.below(there.len())).copied();
    match one {
        Some(one) if rng.at(0.5) => one,
        _ => u32::try_from(rng.below(usize::from(count))).unwrap_or(0),
    }
}

fn another(knowledge: &Knowledge, fact: FactIx, value: u8, rng: &mut Rng) -> u8 {
    let values = knowledge
        .facts
        .get(usize::from(fact))
        .map_or(1, |f| f.values);
    let others: Vec<u8> = (0..values).filter(|v| *v != value).collect();
    others
        .get(rng.below(others.len()))
        .copied()
        .unwrap_or(value)
}

//! Which question to ask next: first the fixed ones in order, then the one whose answer can be expected
//! to change the picture most.

use crate::answers::{Answer, Answers, all_bits};
use crate::model::{Kind, Knowledge, Question, QuestionIx, Rule, Stage, Urgency};
use crate::readers::{Readers, readers};
use crate::sheet::{page_of, pages};
use crate::sort::stable;
use crate::truth::{Facts, Reading, applicable};
use crate::weigh::{Scale, age};

/// The next question; `None` when nothing that matters can change, or enough was asked. The same
/// answers always give the same question.
#[must_use]
pub fn next_question(knowledge: &Knowledge, answers: &Answers) -> Option<QuestionIx> {
    let facts = Facts::read(knowledge, answers, Reading::Told);
    let open = |(question, ix): &(&Question, QuestionIx)| {
        answers.get(*ix).is_none() && applicable(question, &facts)
    };
    let mut candidates: Vec<(&Question, QuestionIx)> =
        knowledge.questions.iter().zip(0..).filter(open).collect();
    // The fixed stages come in the order of the knowledge.
    stable(&mut candidates, |a, b| a.0.stage < b.0.stage);
    let (first, first_ix) = candidates.first()?;
    // A page that was begun is finished: its questions are read together.
    let mut begun = Vec::new();
    for (ix, _) in answers.answered() {
        let page = page_of(knowledge, ix);
        if page != 0 && !begun.contains(&page) {
            begun.push(page);
        }
    }
    let mut now = candidates
        .iter()
        .take_while(|(question, _)| question.stage == first.stage);
    if let Some((_, ix)) = now.find(|(question, _)| begun.contains(&question.page)) {
        return Some(*ix);
    }
    if first.stage != Stage::Adaptive {
        return Some(*first_ix);
    }
    if facts.child() || enough(knowledge, answers) {
        return None;
    }

    let readers = readers(knowledge, &candidates);
    let mut picture = Picture::of(knowledge, answers, facts);
    let mut best: Option<(f64, QuestionIx)> = None;
    for ((question, ix), readers) in candidates.into_iter().zip(&readers) {
        let worth = picture.worth(question, readers);
        // Strictly greater: among equals, the first in the knowledge is asked.
        if worth >= f64::from(knowledge.settings.worth_asking)
            && best.is_none_or(|(most, _)| worth > most)
        {
            best = Some((worth, ix));
        }
    }
    best.map(|(_, ix)| ix)
}

/// Whether enough was asked. Somebody with many danger signs to clear is asked more than others, and
/// still gets the few questions that tell causes apart.
fn enough(knowledge: &Knowledge, answers: &Answers) -> bool {
    let settings = &knowledge.settings;
    let asked = |adaptive| pages(knowledge, answers.answered().map(|(ix, _)| ix), adaptive);
    asked(false) >= usize::from(settings.max_questions)
        && asked(true) >= usize::from(settings.min_adaptive)
}

/// What an answer can change: the urgency by rules, and the ranking. It holds both as they are now. For
/// each possible answer, only what reads the question is recomputed, and then restored.
struct Picture<'a> {
    knowledge: &'a Knowledge,
    age: Option<u16>,
    scale: Scale<'a>,
    now: Facts<'a>,
    likely: Facts<'a>,
    /// Both with one more answer.
    then: Facts<'a>,
    likely_then: Facts<'a>,
    /// For each rule, what it gives now; and how many rules give each urgency.
    rules: Vec<Option<Urgency>>,
    given: [usize; Urgency::ALL.len()],
    /// Of each condition.
    odds: Vec<f32>,
    /// The sum of `odds`, and the weight of "something else".
    sum: f64,
    other: f64,
    /// `odds` with one more answer.
    odds_then: Vec<f32>,
}

impl<'a> Picture<'a> {
    fn of(knowledge: &'a Knowledge, answers: &Answers, now: Facts<'a>) -> Self {
        let age = age(knowledge, answers);
        let likely = Facts::read(knowledge, answers, Reading::Likely);
        let mut scale = Scale::new(knowledge);
        let odds: Vec<f32> = (knowledge.conditions.iter())
            .map(|condition| scale.odds(condition, (age, &now, &likely)))
            .collect();
        let rules: Vec<_> = (knowledge.rules.iter())
            .map(|rule| highest(rule, &now))
            .collect();
        let mut given = [0; Urgency::ALL.len()];
        for urgency in rules.iter().flatten() {
            count(&mut given, *urgency, |n| n + 1);
        }
        Self {
            knowledge,
            age,
            scale,
            then: now.clone(),
            now,
            likely_then: likely.clone(),
            likely,
            rules,
            given,
            sum: odds.iter().copied().map(f64::from).sum(),
            other: f64::from(knowledge.settings.other_weight),
            odds_then: odds.clone(),
            odds,
        }
    }

    /// The expected distance to the picture after the answer: the mean over all possible answers, each
    /// weighted by its chance for this person.
    ///
    /// That chance is the answer's chance among all people ([`among_all`]) times the factor by which it
    /// changes the total weight of all causes. Likelihood ratios are relative to all people, so nothing
    /// else is needed.
    fn worth(&mut self, question: &Question, readers: &Readers) -> f64 {
        let knowledge = self.knowledge;
        let urgency = highest_given(&self.given);
        // The highest urgency from rules that this question cannot change.
        let mut others = self.given;
        for rule in &readers.rules {
            if let Some(Some(urgency)) = self.rules.get(usize::from(*rule)) {
                count(&mut others, *urgency, |n| n.saturating_sub(1));
            }
        }
        let others = highest_given(&others);

        let mut sum = 0.0;
        let mut possible = 0.0;
        for answer in possible_answers(knowledge, question) {
            self.then.answer(question, &answer, Reading::Told, readers);
            self.likely_then
                .answer(question, &answer, Reading::Likely, readers);
            let changing = readers.rules.iter();
            let then = changing
                .filter_map(|rule| knowledge.rules.get(usize::from(*rule)))
                .filter_map(|rule| highest(rule, &self.then))
                .fold(others, Urgency::max);
            let age = self.age_after(question, &answer);
            for ix in readers.conditions.iter().copied().map(usize::from) {
                let slot = self.odds_then.get_mut(ix);
                if let Some((slot, condition)) = slot.zip(knowledge.conditions.get(ix)) {
                    *slot = self
                        .scale
                        .odds(condition, (age, &self.then, &self.likely_then));
                }
            }
            let (distance, likelier) = self.distance(urgency, then, readers);
            let chance = among_all(knowledge, &answer) * likelier;
            sum += distance * chance;
            possible += chance;
        }

        self.then.restore(question, readers, &self.now);
        self.likely_then.restore(question, readers, &self.likely);
        for ix in readers.conditions.iter().copied().map(usize::from) {
            if let Some((slot, odds)) = self.odds_then.get_mut(ix).zip(self.odds.get(ix)) {
                *slot = *odds;
            }
        }
        if possible > 0.0 { sum / possible } else { 0.0 }
    }

    fn age_after(&self, question: &Question, answer: &Answer) -> Option<u16> {
        match (&question.kind, answer) {
            (Kind::Number { fact, .. }, Answer::Number(years))
                if self.knowledge.age == Some(*fact) =>
            {
                Some(*years)
            }
            _ => self.age,
        }
    }

    /// The distance between the two pictures (1 for each level of urgency, plus half the share that
    /// moves between causes), and the factor by which the total weight changes. Conditions that do not
    /// read the question keep their odds, so their shares all scale by the same factor: one
    /// multiplication, however many there are.
    fn distance(&self, now: Urgency, then: Urgency, readers: &Readers) -> (f64, f64) {
        let levels = (now as u8).abs_diff(then as u8);
        let changing = || {
            let places = readers.conditions.iter().copied().map(usize::from);
            places.filter_map(|ix| {
                let pair = self.odds.get(ix).zip(self.odds_then.get(ix));
                pair.map(|(now, then)| (f64::from(*now), f64::from(*then)))
            })
        };
        let before = self.sum + self.other;
        let (mut after, mut moved, mut rest) = (before, 0.0, self.sum);
        for (now, then) in changing() {
            after += then - now;
            rest -= now;
        }
        for (now, then) in changing() {
            moved += (now / before - then / after).abs();
        }
        moved += rest * (1.0 / before - 1.0 / after).abs();
        (f64::from(levels) + moved / 2.0, after / before)
    }
}

/// How likely an answer is among all people, relative to a single item of a list or a single option.
fn among_all(knowledge: &Knowledge, answer: &Answer) -> f64 {
    match answer {
        Answer::Checklist { yes: 0, .. } => f64::from(knowledge.settings.none_chance),
        _ => 1.0,
    }
}

/// The highest urgency that a rule gives, if it fires.
fn highest(rule: &Rule, facts: &Facts<'_>) -> Option<Urgency> {
    let levels = rule.levels.iter().filter(|level| facts.holds(&level.when));
    levels.map(|level| level.urgency).max()
}

fn count(given: &mut [usize], urgency: Urgency, change: impl Fn(usize) -> usize) {
    if let Some(slot) = given.get_mut(urgency as usize) {
        *slot = change(*slot);
    }
}

fn highest_given(given: &[usize]) -> Urgency {
    let levels = Urgency::ALL.into_iter().zip(given);
    let given = levels.filter(|(_, count)| **count > 0);
    given.map(|(urgency, _)| urgency).max().unwrap_or_default()
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
            let all = all_bits(*count);
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

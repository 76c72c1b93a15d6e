//! What an answer of "not sure" could still change. The result is computed again for each value that
//! one such fact could have, with everything else as answered. That gives each cause a range, and shows
//! which answers would change the urgency or the first cause.
//!
//! This only looks: nothing flows back into the urgency, which has counted "not sure" already.

use core::cmp::Ordering;

use crate::answers::{Answer, Answers};
use crate::assess::{Assessment, judge};
use crate::cause::Fit;
use crate::model::{ConditionIx, FactIx, Kind, Knowledge, NO, NOT_SURE, Urgency, YES};
use crate::truth::{Facts, Reading, applicable};

/// At most this many results are computed, danger signs first, so that somebody who was sure of nothing
/// still waits for less than a blink.
const TRIES: usize = 256;

/// How well a shown cause could fit if one answer were sure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    /// Which condition.
    pub condition: ConditionIx,
    /// The smallest and the largest share that one answer gives; the present one lies between them.
    pub share: (f32, f32),
    /// The same in words.
    pub fit: (Fit, Fit),
}

/// An answer that would change the result.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Swing {
    /// The fact that was not sure.
    pub fact: FactIx,
    /// The value tried.
    pub value: u8,
    /// The urgency it would give.
    pub urgency: Urgency,
    /// The cause that would come first, if it is a different one and at least possible.
    pub first: Option<ConditionIx>,
    /// Its share; 0 without one.
    pub share: f32,
}

/// What "not sure" leaves open.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Unsure {
    /// One for each cause shown, in the same order.
    pub ranges: Vec<Range>,
    /// First what could be sooner (soonest first), then what could be later, then what would change the
    /// first cause (largest share first). Equals keep the order of the knowledge.
    pub swings: Vec<Swing>,
}

/// Tries every value of every fact that was answered "not sure", one at a time.
#[must_use]
pub fn unsure(knowledge: &Knowledge, answers: &Answers) -> Unsure {
    let told = Facts::read(knowledge, answers, Reading::Told);
    let now = judge(knowledge, answers);
    let mut out = Unsure::default();
    for cause in now.shown(knowledge) {
        out.ranges.push(Range {
            condition: cause.condition,
            share: (cause.share, cause.share),
            fit: (cause.fit, cause.fit),
        });
    }
    let mut tries = 0;
    for question in knowledge.questions.iter().filter(|q| applicable(q, &told)) {
        for fact in question
            .facts()
            .filter(|fact| told.value(*fact) == Some(NOT_SURE))
        {
            let known = knowledge.facts.get(usize::from(fact));
            for value in 0..known.map_or(0, |fact| fact.values) {
                tries += 1;
                if tries > TRIES {
                    return out;
                }
                if let Some(changed) = with(knowledge, answers, fact, value) {
                    let then = judge(knowledge, &changed);
                    out.take(knowledge, now.urgency, (fact, value), &then);
                }
            }
        }
    }
    out
}

impl Unsure {
    /// Adds what one answer would give.
    #[inline(never)]
    fn take(
        &mut self,
        knowledge: &Knowledge,
        now: Urgency,
        (fact, value): (FactIx, u8),
        then: &Assessment,
    ) {
        for range in &mut self.ranges {
            let mut causes = then.causes.iter();
            if let Some(cause) = causes.find(|cause| cause.condition == range.condition) {
                let (share, fit) = (&mut range.share, &mut range.fit);
                *share = (share.0.min(cause.share), share.1.max(cause.share));
                *fit = (fit.0.min(cause.fit), fit.1.max(cause.fit));
            }
        }
        let first = self.ranges.first().map(|range| range.condition);
        let mut shown = then.shown(knowledge).take(1);
        let other = shown.find(|c| Some(c.condition) != first && c.fit > Fit::LessLikely);
        if then.urgency == now && other.is_none() {
            return;
        }
        let swing = Swing {
            fact,
            value,
            urgency: then.urgency,
            first: other.map(|cause| cause.condition),
            share: other.map_or(0.0, |cause| cause.share),
        };
        // Sorts by: above 2, sooner; 2, later; up to 1, the same urgency, by share.
        let place = |swing: &Swing| match swing.urgency.cmp(&now) {
            Ordering::Greater => 3.0 + f32::from(swing.urgency as u8),
            Ordering::Less => 2.0,
            Ordering::Equal => swing.share,
        };
        let after = |known: &Swing| place(known) < place(&swing);
        let at = self.swings.iter().position(after);
        self.swings.insert(at.unwrap_or(self.swings.len()), swing);
    }
}

/// The answers with one fact set to another value. Answers to questions that no longer apply are
/// dropped, as when the person makes that change. `None` if there is no such value.
#[must_use]
pub fn with(knowledge: &Knowledge, answers: &Answers, fact: FactIx, value: u8) -> Option<Answers> {
    let ix = knowledge.facts.get(usize::from(fact))?.question;
    let question = knowledge.questions.get(usize::from(ix))?;
    let answer = match &question.kind {
        Kind::Choice { .. } => Answer::Choice(value),
        // The first number of the band.
        Kind::Number { min, cuts, .. } => {
            let cut = usize::from(value)
                .checked_sub(1)
                .and_then(|at| cuts.get(at));
            Answer::Number(*cut.unwrap_or(min))
        }
        Kind::Checklist { first, .. } => {
            let bit = 1u32.wrapping_shl(fact.wrapping_sub(*first).into());
            let (yes, no) = match answers.get(ix) {
                Some(Answer::Checklist { yes, no }) => (yes & !bit, no & !bit),
                _ => (0, 0),
            };
            let set = |is| if value == is { bit } else { 0 };
            Answer::Checklist {
                yes: yes | set(YES),
                no: no | set(NO),
            }
        }
    };
    let mut changed = answers.clone();
    changed.set(knowledge, ix, answer).ok()?;
    drop_stale(knowledge, &mut changed);
    Some(changed)
}

/// Drops answers to questions that no longer apply; dropping one can make another stop applying.
pub fn drop_stale(knowledge: &Knowledge, answers: &mut Answers) {
    let mut dropped = true;
    while core::mem::take(&mut dropped) {
        let told = Facts::read(knowledge, answers, Reading::Told);
        for (question, ix) in knowledge.questions.iter().zip(0..) {
            if answers.get(ix).is_some() && !applicable(question, &told) {
                answers.clear(ix);
                dropped = true;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::knowledge;

    const NOTHING: Answer = Answer::Checklist { yes: 0, no: 0b11 };

    fn of(list: &[(u16, Answer)]) -> Unsure {
        let k = knowledge();
        unsure(&k, &answers(&k, list))
    }

    fn answers(k: &Knowledge, list: &[(u16, Answer)]) -> Answers {
        let mut answers = Answers::new();
        for (question, answer) in list {
            answers.set(k, *question, *answer).expect("a good answer");
        }
        answers
    }

    #[test]
    fn sooner_comes_first_then_later_and_silence_is_not_tried() {
        let said = of(&[(0, Answer::NotSure), (1, Answer::NotSure)]);
        let changes: Vec<_> = (said.swings.iter())
            .map(|swing| (swing.fact, swing.value, swing.urgency))
            .collect();
        // Chest pain and a cold foot are each an emergency with the rest unsure. With one of them
        // cleared the other is still unsure, so nothing gets later.
        assert_eq!(changes, [(0, YES, Urgency::U5), (1, YES, Urgency::U5)]);
        let half = Answer::Checklist { yes: 0, no: 0b10 };
        let said = of(&[(0, half)]);
        let changes: Vec<_> = (said.swings.iter())
            .map(|swing| (swing.fact, swing.value, swing.urgency))
            .collect();
        assert_eq!(changes, [(0, YES, Urgency::U5), (0, NO, Urgency::U1)]);
        assert_eq!(of(&[]), of(&[(0, NOTHING)]), "silence is not tried");
    }

    #[test]
    fn a_cause_has_the_range_of_its_open_answer() {
        let list = |walking| {
            [
                (0, NOTHING),
                (2, Answer::Number(70)),
                (4, Answer::Choice(YES)),
                (3, walking),
            ]
        };
        let k = knowledge();
        let share = |answer| {
            let all = judge(&k, &answers(&k, &list(answer))).causes;
            all.iter()
                .find(|c| c.condition == 1)
                .map_or(0.0, |c| c.share)
        };
        let said = of(&list(Answer::NotSure));
        let veins = said
            .ranges
            .iter()
            .find(|range| range.condition == 1)
            .expect("shown");
        assert_eq!(
            veins.share,
            (share(Answer::Choice(YES)), share(Answer::Choice(NO)))
        );
        assert!(veins.share.0 < share(Answer::NotSure) && share(Answer::NotSure) < veins.share.1);
        // Pain on walking would put the arteries first, and make it sooner.
        let swing = said.swings.first().expect("a swing");
        assert_eq!((swing.fact, swing.value, swing.first), (4, YES, Some(0)));
        assert!(of(&list(Answer::Choice(NO))).swings.is_empty(), "all sure");
    }

    #[test]
    fn what_no_longer_applies_is_dropped_with_the_answer_that_it_hung_on() {
        let k = knowledge();
        let half = Answer::Checklist { yes: 0, no: 0b01 };
        let all = answers(&k, &[(0, half), (1, Answer::Choice(YES))]);
        let without = with(&k, &all, 1, NO).expect("a value of it");
        assert_eq!(without, answers(&k, &[(0, NOTHING)]));
        assert_eq!(with(&k, &all, 99, NO), None);
        assert_eq!(with(&k, &all, 2, 9), None, "no such option");
    }
}

//! What a person means who was asked something and said nothing about it.
//!
//! Nobody can know, so the measures look from both ends. "Not sure" is the careful end: it keeps the
//! danger signs open. "None of these" is what a tired person taps on each list.

use leg_triage_compiler::Compiled;
use leg_triage_engine::answers::all_bits;
use leg_triage_engine::model::{FactIx, Kind, NO, QuestionIx, Stage};
use leg_triage_engine::{Answer, Answers, Facts, Reading, applicable};

/// How what was not told is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Silence {
    /// "I am not sure."
    NotSure,
    /// In a list, and to a yes/no question: no (or yes, where that is the reassuring answer). A number,
    /// and any other choice, stays not sure: "none of these" is one tap, but nobody picks a reassuring
    /// option ("straight after an injury") that is not true.
    NoneOfThese,
    /// As [`Silence::NoneOfThese`], and for other choices the least alarming option by its order of
    /// danger: harder than people answer. Choices without an order stay not sure.
    No,
}

impl Silence {
    /// The two ends, the careful one first. Real people lie between them.
    pub const ENDS: [Self; 2] = [Self::NotSure, Self::NoneOfThese];

    /// The two ends, and the one beyond.
    pub const ALL: [Self; 3] = [Self::NotSure, Self::NoneOfThese, Self::No];

    /// Its name in files and JSON.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::NotSure => "not_sure",
            Self::No => "no",
            Self::NoneOfThese => "none_of_these",
        }
    }

    /// Its name for people.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotSure => "not sure",
            Self::No => "least alarming",
            Self::NoneOfThese => "none",
        }
    }

    /// The whole answer to a question, from the part of it that was told.
    #[must_use]
    pub fn answer(self, compiled: &Compiled, question: QuestionIx, told: Option<Answer>) -> Answer {
        let kind = compiled
            .knowledge
            .questions
            .get(usize::from(question))
            .map(|q| &q.kind);
        let sure = self != Self::NotSure;
        match (kind, told) {
            (Some(Kind::Checklist { count, .. }), Some(Answer::Checklist { yes, .. })) if sure => {
                none_but(yes, *count)
            }
            (_, Some(told)) => told,
            (Some(Kind::Checklist { count, .. }), None) if sure => none_but(0, *count),
            (Some(Kind::Choice { fact }), None) if sure && yes_or_no(compiled, *fact) => {
                Answer::Choice(least(compiled, *fact).unwrap_or(NO))
            }
            (Some(Kind::Choice { fact }), None) if self == Self::No => {
                least(compiled, *fact).map_or(Answer::NotSure, Answer::Choice)
            }
            _ => Answer::NotSure,
        }
    }
}

/// Whether the values of a fact are yes and no.
#[must_use]
pub fn yes_or_no(compiled: &Compiled, fact: FactIx) -> bool {
    let values = compiled.names.facts.get(usize::from(fact));
    values.is_some_and(|f| f.values.iter().eq(["yes", "no"]))
}

/// A list in which these items were ticked and the rest denied.
const fn none_but(yes: u32, count: u8) -> Answer {
    Answer::Checklist {
        yes,
        no: all_bits(count) & !yes,
    }
}

/// The least alarming value of a fact: the one below most others; of several, the last. `None` where
/// its values have no order.
#[must_use]
pub fn least(compiled: &Compiled, fact: FactIx) -> Option<u8> {
    let above = compiled.above.get(usize::from(fact))?;
    let values = compiled.knowledge.facts.get(usize::from(fact))?.values;
    (0..values)
        .zip(above)
        .map(|(value, above)| (above.count_ones(), value))
        .filter(|(others, _)| *others > 0)
        .max()
        .map(|(_, value)| value)
}

/// Answers every question of the fixed stages that somebody who tells this is asked, and those adaptive
/// questions that were told.
///
/// No rule reads the other adaptive questions, so the rules see what they would see at the end of a
/// [`walk`](crate::walk). As the search for the next question takes nearly all the time, this is the
/// way to try thousands of answer sets.
#[must_use]
pub fn complete(compiled: &Compiled, told: &Answers, silence: Silence) -> Answers {
    let knowledge = &compiled.knowledge;
    let mut answers = Answers::new();
    loop {
        let facts = Facts::read(knowledge, &answers, Reading::Told);
        let open: Vec<(Stage, QuestionIx)> = knowledge
            .questions
            .iter()
            .zip(0..)
            .filter(|(question, ix)| answers.get(*ix).is_none() && applicable(question, &facts))
            .filter(|(question, ix)| question.stage != Stage::Adaptive || told.get(*ix).is_some())
            .map(|(question, ix)| (question.stage, ix))
            .collect();
        // Stage by stage, as the widget does: the questions of the last stage depend on the age.
        let Some(stage) = open.iter().map(|(stage, _)| *stage).min() else {
            return answers;
        };
        for (_, question) in open.into_iter().filter(|(at, _)| *at == stage) {
            let answer = silence.answer(compiled, question, told.get(question).copied());
            if answers.set(knowledge, question, answer).is_err() {
                // Both come from this knowledge, so this cannot happen; but it must not loop for ever.
                return answers;
            }
        }
    }
}

//! A consultation: one question after another, as the widget asks them.

use leg_triage_compiler::Compiled;
use leg_triage_engine::model::QuestionIx;
use leg_triage_engine::{Answers, Knowledge, judge, next_question, on_page, page_of, sheet};

use crate::silence::Silence;

/// One consultation, from the first question to the last.
#[derive(Debug, Clone)]
pub struct Walk {
    /// The questions asked, in order.
    pub asked: Vec<QuestionIx>,
    /// How many pages they took.
    pub pages: usize,
    /// The answers.
    pub answers: Answers,
    /// The emergency that followed from what was told, if any: the widget stops there.
    pub stop: Option<Stop>,
}

/// Where the widget stops for an emergency.
#[derive(Debug, Clone)]
pub struct Stop {
    /// How many questions had been asked.
    pub asked: usize,
    /// On how many pages.
    pub pages: usize,
    /// What had been answered.
    pub answers: Answers,
}

/// Asks until nothing is left to ask or, unless the person goes on, until an emergency follows. What
/// `told` does not hold is answered as `silence` says.
#[must_use]
pub fn walk(compiled: &Compiled, told: &Answers, silence: Silence, go_on: bool) -> Walk {
    let knowledge = &compiled.knowledge;
    let mut walk = Walk {
        asked: Vec::new(),
        pages: 0,
        answers: Answers::new(),
        stop: None,
    };
    let mut page = Page::default();
    let mut next = next_question(knowledge, &walk.answers);
    while let Some(question) = next {
        if !page.holds(knowledge, question) {
            // A page that comes a second time counts a second time.
            page = Page::with(knowledge, &walk.answers, question);
            walk.pages += 1;
        }
        let answer = silence.answer(compiled, question, told.get(question).copied());
        if walk.answers.set(knowledge, question, answer).is_err() {
            // Both come from this knowledge, so this cannot happen; but it must not loop for ever.
            break;
        }
        walk.asked.push(question);
        next = next_question(knowledge, &walk.answers);
        // A page is answered as a whole; only then does the widget decide whether to stop.
        if next.is_some_and(|next| page.holds(knowledge, next)) {
            continue;
        }
        if walk.stop.is_none() && !judge(knowledge, &walk.answers).stop.is_empty() {
            walk.stop = Some(Stop {
                asked: walk.asked.len(),
                pages: walk.pages,
                answers: walk.answers.clone(),
            });
            if !go_on {
                break;
            }
        }
    }
    walk
}

/// The page shown: its number (0: a question that stands alone), and the questions left for the next
/// pageful.
#[derive(Default)]
struct Page {
    number: u8,
    waiting: Vec<QuestionIx>,
}

impl Page {
    fn with(knowledge: &Knowledge, answers: &Answers, question: QuestionIx) -> Self {
        let number = page_of(knowledge, question);
        let shown = sheet(knowledge, answers, question);
        let mut waiting = on_page(knowledge, answers, number, false);
        waiting.retain(|ix| !shown.contains(ix));
        Self { number, waiting }
    }

    /// Whether the question is on it, or an answer makes it appear there.
    fn holds(&self, knowledge: &Knowledge, question: QuestionIx) -> bool {
        self.number != 0
            && page_of(knowledge, question) == self.number
            && !self.waiting.contains(&question)
    }
}

//! The questions one after the other, as the widget asks them.

use leg_triage_engine::model::QuestionIx;
use leg_triage_engine::{Answer, Answers, Knowledge, judge, next_question, page_of};

/// One consultation, from the first question to the last.
#[derive(Debug, Clone)]
pub struct Walk {
    /// What was asked, in order.
    pub asked: Vec<QuestionIx>,
    /// On how many pages.
    pub pages: usize,
    /// What was answered to it.
    pub answers: Answers,
    /// Where an emergency followed from what was told: there the widget stops.
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

/// Asks until there is nothing left to ask, or, unless the person goes on, until an emergency
/// follows. What `told` does not hold is "not sure".
#[must_use]
pub fn walk(knowledge: &Knowledge, told: &Answers, go_on: bool) -> Walk {
    let mut walk = Walk {
        asked: Vec::new(),
        pages: 0,
        answers: Answers::new(),
        stop: None,
    };
    let mut before = 0;
    let mut next = next_question(knowledge, &walk.answers);
    while let Some(question) = next {
        let answer = told.get(question).copied().unwrap_or(Answer::NotSure);
        if walk.answers.set(knowledge, question, answer).is_err() {
            // Both come from this knowledge, so this cannot be; and it must not go round for ever.
            break;
        }
        walk.asked.push(question);
        let page = page_of(knowledge, question);
        // A page that comes a second time counts a second time.
        walk.pages += usize::from(page == 0 || page != before);
        before = page;
        next = next_question(knowledge, &walk.answers);
        // A page is answered as a whole; then the widget looks whether to stop.
        if page != 0 && next.is_some_and(|next| page_of(knowledge, next) == page) {
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

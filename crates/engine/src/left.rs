//! How far it still is, for the line above a page.

use crate::answers::{Answer, Answers, all_bits};
use crate::model::{Kind, Knowledge, Question, Stage};
use crate::next::next_question;
use crate::sheet::pages;

/// How many more pages there will be, about: as if nothing on the lists to come were there, and all else
/// were not sure. What is wrong, and where, are lists too, but whoever asks has something: there, not sure.
/// Only an estimate to show; an answer can bring more pages, or an end.
#[must_use]
pub fn pages_left(knowledge: &Knowledge, answers: &Answers) -> usize {
    let mut answers = answers.clone();
    let mut asked = Vec::new();
    while let Some(ix) = next_question(knowledge, &answers) {
        let answer = match knowledge.questions.get(usize::from(ix)) {
            Some(Question {
                kind: Kind::Checklist { count, .. },
                stage,
                ..
            }) if *stage != Stage::Complaint => Answer::Checklist {
                yes: 0,
                no: all_bits(*count),
            },
            _ => Answer::NotSure,
        };
        if answers.set(knowledge, ix, answer).is_err() {
            break;
        }
        asked.push(ix);
    }
    pages(knowledge, asked.into_iter(), false)
}

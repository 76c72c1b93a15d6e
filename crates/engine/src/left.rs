//! About how many pages are left, for the line above a page.

use crate::answers::{Answer, Answers, all_bits};
use crate::model::{Kind, Knowledge, Question, Stage};
use crate::next::next_question;
use crate::sheet::pages;

/// About how many more pages there will be, if every list still to come were answered "none" and
/// everything else "not sure". Lists of complaints count as "not sure", because somebody who asks has
/// something. Only an estimate: an answer can bring more pages, or an end.
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

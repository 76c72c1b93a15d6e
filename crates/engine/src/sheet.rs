//! Which questions stand on one page together. What belongs together in a person's mind (age and sex;
//! since when, how it began, whether it is getting worse) is asked together: it is read faster than three
//! pages, and each keeps its own heading, answer and "not sure".

use crate::answers::{Answer, Answers};
use crate::model::{Kind, Knowledge, Question, QuestionIx, Stage};
use crate::next::next_question;
use crate::truth::{Facts, Reading, applicable};

/// The questions on the page of this one, in the order of the knowledge: those of the same page that
/// apply and are, like this one, answered or not. A question without a page stands alone.
#[must_use]
pub fn sheet(knowledge: &Knowledge, answers: &Answers, lead: QuestionIx) -> Vec<QuestionIx> {
    match page_of(knowledge, lead) {
        0 => vec![lead],
        page => on_page(knowledge, answers, page, answers.get(lead).is_some()),
    }
}

/// The questions of a page that apply and are answered, or are not.
#[must_use]
pub fn on_page(
    knowledge: &Knowledge,
    answers: &Answers,
    page: u8,
    answered: bool,
) -> Vec<QuestionIx> {
    let facts = Facts::read(knowledge, answers, Reading::Told);
    let counts = |(question, ix): &(&Question, QuestionIx)| {
        question.page == page
            && answers.get(*ix).is_some() == answered
            && applicable(question, &facts)
    };
    let all = knowledge.questions.iter().zip(0..).filter(counts);
    all.map(|(_, ix)| ix).collect()
}

/// The page of a question; 0 for one that stands alone.
#[must_use]
pub fn page_of(knowledge: &Knowledge, question: QuestionIx) -> u8 {
    let question = knowledge.questions.get(usize::from(question));
    question.map_or(0, |question| question.page)
}

/// How many pages these questions stand on; of the adaptive ones only, or of all.
#[must_use]
pub fn pages(
    knowledge: &Knowledge,
    questions: impl Iterator<Item = QuestionIx>,
    adaptive: bool,
) -> usize {
    let mut seen = Vec::new();
    let mut alone = 0;
    for question in questions {
        match knowledge.questions.get(usize::from(question)) {
            Some(q) if adaptive && q.stage != Stage::Adaptive => {}
            Some(Question { page: 0, .. }) | None => alone += 1,
            Some(q) if seen.contains(&q.page) => {}
            Some(q) => seen.push(q.page),
        }
    }
    alone + seen.len()
}

/// How many more pages there will be, about: as if nothing on the lists to come were there, and all else
/// were not sure. Only an estimate to show; an answer can bring more pages, or an end.
#[must_use]
pub fn pages_left(knowledge: &Knowledge, answers: &Answers) -> usize {
    let mut answers = answers.clone();
    let mut asked = Vec::new();
    while let Some(ix) = next_question(knowledge, &answers) {
        let kind = knowledge.questions.get(usize::from(ix)).map(|q| &q.kind);
        let answer = match kind {
            Some(Kind::Checklist { count, .. }) => Answer::Checklist {
                yes: 0,
                no: u32::MAX.checked_shr(32 - u32::from(*count)).unwrap_or(0),
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

//! Which questions share a page. What belongs together (age and sex; since when, how it began, whether
//! it is getting worse) is asked together: one page is read faster than three. Each question keeps its
//! own heading, answers and "not sure".

use crate::answers::Answers;
use crate::model::{Knowledge, Question, QuestionIx, Stage};
use crate::truth::{Facts, Reading, applicable};

/// How many questions a page holds. Somebody who is not sure of much gets over a dozen short follow-up
/// lists, which made one page 7,700 px high on a phone; so they are spread over several.
const HOLDS: usize = 7;

/// The questions shown together with `lead`, in the order of the knowledge: those of its page that
/// apply and are answered, or not, as it is; at most a pageful. A question without a page stands alone.
#[must_use]
pub fn sheet(knowledge: &Knowledge, answers: &Answers, lead: QuestionIx) -> Vec<QuestionIx> {
    match page_of(knowledge, lead) {
        0 => vec![lead],
        page => {
            let all = on_page(knowledge, answers, page, answers.get(lead).is_some());
            let mut pagefuls = all.chunks(HOLDS);
            pagefuls
                .find(|some| some.contains(&lead))
                .unwrap_or_default()
                .to_vec()
        }
    }
}

/// The questions of a page that apply, either those with an answer or those without.
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

/// How many pages these questions fill; either the adaptive ones only, or all.
#[must_use]
pub fn pages(
    knowledge: &Knowledge,
    questions: impl Iterator<Item = QuestionIx>,
    adaptive: bool,
) -> usize {
    let mut on = [0_usize; 256];
    for question in questions {
        if let Some(q) = knowledge.questions.get(usize::from(question))
            && (!adaptive || q.stage == Stage::Adaptive)
            && let Some(on_it) = on.get_mut(usize::from(q.page))
        {
            *on_it += 1;
        }
    }
    let alone = on[0];
    alone
        + on.iter()
            .skip(1)
            .map(|on_it| on_it.div_ceil(HOLDS))
            .sum::<usize>()
}

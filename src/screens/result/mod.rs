//! The result: how soon, why, what to do and not to do, what it may be, when to get help sooner.

mod causes;
mod fit;
mod net;
mod scores;
mod summary;
mod swings;
mod todo;
mod version;
mod ways;

use leg_triage_engine::Knowledge;
pub use ways::copied;
use yew::prelude::*;

use crate::components::{button, disclosure, paragraph};

use super::action::panel;
use super::answers::{self, InWords};
use super::props::ScreenProps;
use crate::hooks::{Shared, use_shared};
use crate::journey::Action;
use crate::words::{Words, ui};

/// The screen.
#[component]
pub fn ResultPage(props: &ScreenProps) -> Html {
    let ScreenProps { state, dispatch } = props;
    let shared = use_shared();
    let Shared {
        words, knowledge, ..
    } = &shared;
    let say = InWords {
        shared: &shared,
        answers: &state.answers,
    };
    let assessment = &state.assessment;
    let urgency = assessment.urgency;
    let unsure = state.unsure.clone().unwrap_or_default();
    // Its words come with the details; without them the whole result is printed.
    let summary = words.is_whole().then(|| summary::lines(say, state));
    html! {
        <>
            { panel(&shared, urgency) }
            if !words.is_whole() {
                { paragraph("help", words.ui(ui::DETAILS_MISSING)) }
            }
            { todo::why(say, assessment) }
            { todo::lists(say, assessment) }
            { net::net(&shared, urgency) }
            { causes::causes(say, assessment, &unsure.ranges) }
            // Their words come with the details.
            if assessment.next.is_some() && !assessment.causes.is_empty() && words.is_whole() {
                { button("secondary", words.ui(ui::MORE), Action::More, dispatch) }
            }
            { swings::swings(say, urgency, &unsure.swings, dispatch) }
            { ways::ways(&shared, urgency, summary.as_ref(), dispatch) }
            { answers::all(say, &state.path, dispatch) }
            { scores::scores(&shared, &assessment.scores) }
            { todo::left_out(say, assessment) }
            if words.is_whole() {
                { disclosure(None, words.ui(ui::ABOUT_RESULT), about(words, knowledge)) }
            }
            { paragraph("", words.ui(ui::NOT_DIAGNOSIS)) }
            if let Some(summary) = &summary {
                { summary::page(&shared, summary) }
            }
        </>
    }
}

/// Which knowledge this result comes from, and how right it is.
fn about(words: &Words, knowledge: &Knowledge) -> Html {
    html! {
        <>
            { paragraph("help", version::version(words, &knowledge.settings)) }
            if let Some(accuracy) = &knowledge.accuracy {
                { paragraph("help", version::accuracy(words, accuracy)) }
            }
        </>
    }
}

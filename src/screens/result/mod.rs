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

pub use ways::copied;
use yew::prelude::*;

use crate::components::paragraph;

use super::action::panel;
use super::answers::InWords;
use super::props::ScreenProps;
use crate::hooks::{Shared, use_shared};
use crate::words::ui;

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
            { todo::left_out(say, assessment) }
            { causes::causes(say, assessment, &unsure.ranges) }
            { swings::swings(say, urgency, &unsure.swings, dispatch) }
            { scores::scores(&shared, &assessment.scores) }
            { net::net(&shared, urgency) }
            { ways::ways(&shared, urgency, summary.as_ref(), dispatch) }
            { paragraph("", words.ui(ui::NOT_DIAGNOSIS)) }
            { paragraph("help", version::version(words, &knowledge.settings)) }
            if let Some(accuracy) = &knowledge.accuracy {
                { paragraph("help", version::accuracy(words, accuracy)) }
            }
            if let Some(summary) = &summary {
                { summary::page(&shared, summary) }
            }
        </>
    }
}

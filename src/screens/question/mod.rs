//! One question on a page, or several that belong together.

mod block;
mod errors;
mod fields;
mod legs;

use leg_triage_engine::page_of;
use yew::prelude::*;

use super::props::ScreenProps;
use crate::components::{button, title};
use crate::hooks::{Shared, use_shared};
use crate::journey::{Action, Asked, Legs};
use crate::words::ui;
use block::Block;

/// The page of one question, or of several under one heading.
#[component]
pub fn QuestionPage(props: &ScreenProps) -> Html {
    let ScreenProps { state, dispatch } = props;
    let shared = use_shared();
    let Shared {
        words, knowledge, ..
    } = &shared;
    let together = state.sheet.len() > 1;
    let lead = state.sheet.first().map_or(0, |asked| asked.question);
    let heading = usize::from(page_of(knowledge, lead)).wrapping_sub(1);
    let heading = words.texts().pages.get(heading).copied();
    let block = |(asked, at): (&Asked, u8)| {
        html! {
            // Keyed, so that a question that appears between others takes no state from them.
            <Block key={asked.question} asked={asked.clone()} {at} {together} {dispatch} />
        }
    };
    html! {
        <>
            { errors::summary(words, &state.sheet) }
            if together {
                { title(&shared.config, words.say(heading.unwrap_or_default())) }
            }
            if let Some(on) = Legs::of(&state.sheet, knowledge) {
                { legs::to_tap(words, on, dispatch) }
            }
            <div class="sheet">{ for state.sheet.iter().zip(0..).map(block) }</div>
            { button("primary", words.ui(ui::CONTINUE), Action::Continue, dispatch) }
        </>
    }
}

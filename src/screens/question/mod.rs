//! One question on a page, or several that belong together.

mod block;
mod errors;
mod fields;
mod legs;

use leg_triage_engine::page_of;
use yew::prelude::*;

use super::props::ScreenProps;
use crate::components::{button, disclosure, paragraph, title};
use crate::hooks::{Shared, use_shared};
use crate::journey::{Action, Asked, Draft, Legs, is_adaptive, is_board};
use crate::words::{Words, ui};
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
    let board = is_board(state, knowledge);
    let any = |is: fn(&Draft) -> bool| state.sheet.iter().any(|asked| is(&asked.draft));
    // Also to take back "not sure".
    let none =
        !any(Draft::is_touched) || any(|draft| draft.unsure) && !any(|draft| draft.ticked != 0);
    let lead = state.sheet.first().map_or(0, |asked| asked.question);
    let heading = usize::from(page_of(knowledge, lead)).wrapping_sub(1);
    let heading = words.texts().pages.get(heading).copied();
    let block = |(asked, at): (&Asked, u8)| {
        html! {
            // Keyed, so that a question that appears between others takes no state from them.
            <Block key={asked.question} asked={asked.clone()} {at} {together} {board} {dispatch} />
        }
    };
    let legs = Legs::of(&state.sheet, knowledge);
    let legs = legs.and_then(|legs| legs::to_tap(words, legs, dispatch));
    let sheet = html! {
        <div class={if board { "sheet board" } else { "sheet" }}>
            { for state.sheet.iter().zip(0..).map(block) }
        </div>
    };
    html! {
        <>
            { errors::summary(words, &state.sheet) }
            if together {
                { title(&shared.config, words.say(heading.unwrap_or_default())) }
                if board {
                    { paragraph("help", words.ui(ui::CHECKLIST_HELP)) }
                }
            }
            if let Some(drawn) = legs {
                { drawn }
                // The same in lists, for who would rather read, and for what is missing.
                <details class="instead" open={state.sheet.iter().any(|asked| asked.problem.is_some())}>
                    <summary>{ words.ui(ui::LIST_INSTEAD) }</summary>
                    { sheet }
                </details>
            } else {
                { sheet }
            }
            { why(words, &state.sheet) }
            if board {
                { button("link", words.ui(ui::BOARD_UNSURE), Action::NotSure, dispatch) }
            }
            if is_adaptive(knowledge, lead) {
                { button("link", words.ui(ui::TO_RESULT), Action::Finish, dispatch) }
            }
            <div class="dock">
                if board && none {
                    { button("secondary", words.ui(ui::NONE), Action::NoneOfThese, dispatch) }
                }
                { button("primary", words.ui(ui::CONTINUE), Action::Continue, dispatch) }
            </div>
        </>
    }
}

/// Why this is asked, once for the page. It comes with the details.
fn why(words: &Words, sheet: &[Asked]) -> Html {
    let why = |asked: &Asked| {
        let texts = words.texts().questions.get(usize::from(asked.question));
        texts.map_or("", |texts| texts.why)
    };
    let said = sheet.iter().map(why).filter(|why| !why.is_empty());
    let said: Vec<Html> = said.map(|why| paragraph("", words.say(why))).collect();
    if said.is_empty() {
        return html! {};
    }
    disclosure(
        Some("why-we-ask"),
        words.ui(ui::WHY_WE_ASK),
        html! { <>{ said }</> },
    )
}

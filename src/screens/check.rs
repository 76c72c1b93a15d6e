use yew::prelude::*;

use super::answers::{InWords, change};
use super::props::ScreenProps;
use crate::components::{button, paragraph, title};
use crate::hooks::use_shared;
use crate::journey::Action;
use crate::words::ui;

/// All answers in plain words, each with Change.
#[component]
pub fn Check(props: &ScreenProps) -> Html {
    let ScreenProps { state, dispatch } = props;
    let shared = use_shared();
    let words = &shared.words;
    let say = InWords {
        shared: &shared,
        answers: &state.answers,
    };
    let answer = |ix: &u16| {
        html! {
            <div key={*ix}>
                <dt>{ say.title(*ix) }</dt>
                { for say.answer(*ix).into_iter().map(|line| html! { <dd>{ line }</dd> }) }
                { change(words, *ix, dispatch) }
            </div>
        }
    };
    html! {
        <>
            { title(&shared.config, words.ui(ui::CHECK_TITLE)) }
            { paragraph("lead", words.ui(ui::CHECK_LEAD)) }
            <dl class="answers">{ for state.path.iter().map(answer) }</dl>
            { button("primary", words.ui(ui::SEE_RESULT), Action::Finish, dispatch) }
        </>
    }
}

use leg_triage_engine::Urgency;
use yew::prelude::*;

use super::action::{lines, panel, reasons};
use super::answers::InWords;
use super::props::ScreenProps;
use crate::components::{button, list_section, paragraph, section};
use crate::hooks::{Shared, use_shared};
use crate::journey::Action;
use crate::words::ui;

/// Stop: get help now. Shown as soon as what was said is an emergency. Only what was *said* is given as
/// reason: silence has not been asked about yet.
#[component]
pub fn Emergency(props: &ScreenProps) -> Html {
    let ScreenProps { state, dispatch } = props;
    let shared = use_shared();
    let Shared { words, config, .. } = &shared;
    let say = InWords {
        shared: &shared,
        answers: &state.answers,
    };
    let stop = &state.assessment.stop;
    let mut now = lines(words, stop, |rule| rule.now);
    for given in state.assessment.advice.iter().filter(|given| given.now) {
        if let Some(advice) = words.texts().advice.get(usize::from(given.advice)) {
            words.add_lines(advice.text, &mut now);
        }
    }
    let never = lines(words, stop, |rule| rule.never);
    html! {
        <>
            { panel(&shared, Urgency::U5) }
            { list_section(config, "do", words.ui(ui::DO_NOW), now) }
            { list_section(config, "dont", words.ui(ui::DONT), never) }
            { section(config, "why", words.ui(ui::WHY), reasons(say, stop)) }
            <div class="ways">
                { button("secondary", words.ui(ui::GO_BACK), Action::Back, dispatch) }
                { button("secondary", words.ui(ui::GO_ON), Action::GoOn, dispatch) }
                { paragraph("help", words.ui(ui::GO_ON_HELP)) }
            </div>
        </>
    }
}

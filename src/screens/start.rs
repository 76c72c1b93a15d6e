use leg_triage_engine::model::Region;
use leg_triage_engine::texts::RegionText;
use yew::prelude::*;

use super::props::ScreenProps;
use crate::components::{Card, button, paragraph, title};
use crate::hooks::{Shared, use_shared};
use crate::journey::{Action, Notice, State, Who};
use crate::knowledge::region_index;
use crate::words::{Words, ui};

/// What it is and is not for, who it is for, where.
///
/// The build also writes it into the page, where it is shown before the program has arrived. There the
/// values of the fields and the class of the button tell the element what was chosen and pressed.
#[component]
pub fn Start(props: &ScreenProps) -> Html {
    let ScreenProps { state, dispatch } = props;
    let shared = use_shared();
    let Shared { words, config, .. } = &shared;
    html! {
        <>
            if let Some(notice) = state.notice {
                { paragraph("notice", words.ui(said(notice))) }
            }
            { title(config, words.ui(ui::START_TITLE)) }
            { paragraph("lead", words.ui(ui::START_LEAD)) }
            { who(words, state.who, dispatch) }
            { place(&shared, state.region, dispatch) }
            { ways(words, state, dispatch) }
            { paragraph("notes", words.ui(ui::START_NOTES)) }
        </>
    }
}

const fn said(notice: Notice) -> usize {
    match notice {
        Notice::Damaged => ui::DAMAGED,
        Notice::Changed => ui::CHANGED,
        Notice::Forgotten => ui::FORGOTTEN,
        Notice::Expired => ui::EXPIRED,
    }
}

/// Who it is for.
fn who(words: &Words, chosen: Who, dispatch: &Callback<Action>) -> Html {
    let card = |(who, key, form_value): (Who, usize, &'static str)| {
        html! {
            <Card<Action> group="who" on={chosen == who} label={words.ui(key)} {form_value}
                value={Action::Who(who)} onpick={dispatch} />
        }
    };
    let cards = [
        (Who::Me, ui::WHO_ME, "me"),
        (Who::Other, ui::WHO_OTHER, "other"),
    ];
    html! {
        <fieldset>
            <legend>{ words.ui(ui::WHO_TITLE) }</legend>
            <div class="two">{ for cards.into_iter().map(card) }</div>
        </fieldset>
    }
}

/// Where they are.
fn place(shared: &Shared, chosen: Option<u8>, dispatch: &Callback<Action>) -> Html {
    let Shared {
        words, knowledge, ..
    } = shared;
    let knowledge = *knowledge;
    let onchange = dispatch.reform(move |event: Event| {
        let select = event.target_unchecked_into::<web_sys::HtmlSelectElement>();
        Action::Region(region_index(&knowledge, &select.value()))
    });
    let option = |((region, texts), at): ((&Region, &RegionText<'_>), u8)| {
        let code = region.codes.first().cloned().unwrap_or_default();
        html! {
            <option value={code} selected={chosen == Some(at)}>{ words.say(texts.name) }</option>
        }
    };
    let regions = knowledge
        .regions
        .iter()
        .zip(&words.texts().regions)
        .zip(0..);
    html! {
        <label class="field">
            <span class="label">{ words.ui(ui::REGION_TITLE) }</span>
            <select class="select" part="select" {onchange}>
                <option value="" selected={chosen.is_none()}>{ words.ui(ui::REGION_NONE) }</option>
                { for regions.map(option) }
            </select>
        </label>
    }
}

/// Start, or carry on with the answers that were kept.
fn ways(words: &Words, state: &State, dispatch: &Callback<Action>) -> Html {
    if state.path.is_empty() {
        return button("primary", words.ui(ui::START), Action::Begin, dispatch);
    }
    html! {
        <>
            { paragraph("notice", words.ui(ui::KEPT_FOUND)) }
            { button("primary", words.ui(ui::CARRY_ON), Action::Begin, dispatch) }
            { button("secondary", words.ui(ui::FORGET), Action::Forget, dispatch) }
        </>
    }
}

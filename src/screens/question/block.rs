use leg_triage_engine::model::Kind;
use yew::prelude::*;

use super::errors::said;
use super::fields::fields;
use crate::components::{Picture, heading, paragraph, shape, title};
use crate::hooks::{Shared, use_shared};
use crate::journey::{Action, Asked};
use crate::words::{Words, ui};

/// The properties of a [`Block`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The question, and what is filled in.
    pub asked: Asked,
    /// Its place on the page.
    pub at: u8,
    /// Others stand on the page with it.
    pub together: bool,
    /// Nothing but lists stands on the page, which are read as one.
    pub board: bool,
    /// The way up.
    pub dispatch: Callback<Action>,
}

/// One question with its fields.
#[component]
pub fn Block(props: &Props) -> Html {
    let shared = use_shared();
    let Shared {
        words,
        knowledge,
        config,
        ..
    } = &shared;
    let Props {
        asked,
        at,
        together,
        board,
        dispatch,
    } = props;
    let ix = usize::from(asked.question);
    let (Some(question), Some(texts)) =
        (knowledge.questions.get(ix), words.texts().questions.get(ix))
    else {
        return html! {};
    };
    let few = *together && matches!(question.kind, Kind::Choice { .. });
    // The legs stand over the page, not in the question that they answer.
    let on_page = knowledge.body.map(|body| body.places) == Some(asked.question);
    html! {
        <fieldset class={if few { "fields few" } else { "fields" }}
            aria-describedby={format!("help{at} error{at}")}>
            // The legend holds the heading, so that both the heading and every answer announce it.
            <legend id={format!("q{at}")}>
                if *together {
                    { heading(config, 2, words.say(texts.title)) }
                } else {
                    { title(config, words.say(texts.title)) }
                }
            </legend>
            <div id={format!("help{at}")}>
                { paragraph("help", words.say(texts.help)) }
                if matches!(question.kind, Kind::Checklist { .. }) && !(*board && *together) {
                    { paragraph("help", words.ui(ui::CHECKLIST_HELP)) }
                }
            </div>
            if let Some(picture) = Picture::of(texts.drawing).filter(|_| !on_page) {
                { drawing(words, picture) }
            }
            <div id={format!("error{at}")}>
                if let Some(problem) = said(words, asked.problem) {
                    { paragraph("error", problem) }
                }
            </div>
            { fields(words, question, asked, *at, *board, dispatch) }
        </fieldset>
    }
}

/// What to try or to measure. It comes with the details; until then nothing stands in its place.
fn drawing(words: &Words, picture: Picture<'static>) -> Html {
    html! {
        <svg class="drawing" role="img" aria-label={words.say(picture.alt())} viewBox={picture.view_box()}>
            { for picture.shapes().map(|one| shape(one, words.say(one.name))) }
        </svg>
    }
}

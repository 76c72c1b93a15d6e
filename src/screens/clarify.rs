use leg_triage_engine::model::{NO, NOT_SURE, QuestionIx, YES};
use yew::prelude::*;

use super::answers::{Label, labels, title as title_of};
use super::props::ScreenProps;
use crate::components::{Card, button, paragraph, title};
use crate::hooks::use_shared;
use crate::journey::{Action, Asked, Fill, clarify_rows};
use crate::words::{Words, ui};

/// Asks once more: the items of danger checklists one by one, after "not sure".
#[component]
pub fn Clarify(props: &ScreenProps) -> Html {
    let ScreenProps { state, dispatch } = props;
    let shared = use_shared();
    let words = &shared.words;
    let rows = |ix: QuestionIx| {
        let question = shared.knowledge.questions.get(usize::from(ix));
        let known = question.zip(state.answers.get(ix));
        known.map_or_else(Vec::new, |(question, answer)| {
            clarify_rows(&question.kind, answer)
        })
    };
    let asked = |(asked, at): (&Asked, u8)| {
        let labels = labels(words, asked.question);
        let row = |item: u8| {
            let row = Row {
                at,
                item,
                label: labels.get(usize::from(item))?,
                value: asked.draft.clarity(item),
            };
            Some(row.draw(words, dispatch))
        };
        html! {
            <>
                { paragraph("lead", title_of(words, asked.question)) }
                <div class="fields">{ for rows(asked.question).into_iter().filter_map(row) }</div>
            </>
        }
    };
    html! {
        <>
            { title(&shared.config, words.ui(ui::CLARIFY_TITLE)) }
            { paragraph("help", words.ui(ui::CLARIFY_HELP)) }
            { for state.sheet.iter().zip(0..).map(asked) }
            { button("primary", words.ui(ui::CONTINUE), Action::Continue, dispatch) }
        </>
    }
}

/// One item of a checklist, asked by itself.
struct Row<'a> {
    /// The place of its question on the page.
    at: u8,
    item: u8,
    label: &'a Label,
    /// What is chosen: yes, no, or not sure.
    value: u8,
}

impl Row<'_> {
    fn draw(&self, words: &Words, dispatch: &Callback<Action>) -> Html {
        let (at, item) = (self.at, self.item);
        let (label, help) = self.label;
        let group = AttrValue::from(format!("c{at}-{item}"));
        let card = |(key, is): (usize, u8)| {
            html! {
                <Card<Action> group={&group} on={self.value == is} label={words.ui(key)}
                    value={Action::Fill(at, Fill::Clarify(item, is))} onpick={dispatch} />
            }
        };
        let cards = [(ui::YES, YES), (ui::NO, NO), (ui::STILL_UNSURE, NOT_SURE)];
        html! {
            <fieldset key={item} class="clarify">
                <legend>{ label }</legend>
                { paragraph("help", help.clone()) }
                <div class="three">{ for cards.into_iter().map(card) }</div>
            </fieldset>
        }
    }
}

//! The fields of a question: cards, a row of numbers, or a number to type.

use core::ops::RangeInclusive;

use leg_triage_engine::model::{Kind, NOT_SURE, Question};
use web_sys::{HtmlInputElement, KeyboardEvent};
use yew::prelude::*;

use crate::components::{Card, paragraph};
use crate::journey::{Action, Asked, Fill, is_scale};
use crate::screens::answers::{Label, labels};
use crate::words::{Words, ui};

/// The fields of the question at a place of the page.
pub fn fields(
    words: &Words,
    question: &Question,
    asked: &Asked,
    at: u8,
    board: bool,
    dispatch: &Callback<Action>,
) -> Html {
    let fields = Fields {
        words,
        asked,
        at,
        dispatch,
    };
    let labels = || labels(words, asked.question);
    match question.kind {
        Kind::Number { min, max, .. } if is_scale(min, max) => fields.scale(min..=max),
        Kind::Number { .. } => fields.number(),
        Kind::Choice { .. } => fields.choice(&labels(), question.guided),
        Kind::Checklist { .. } => fields.checklist(&labels(), question, board),
    }
}

struct Fields<'a> {
    words: &'a Words,
    asked: &'a Asked,
    at: u8,
    dispatch: &'a Callback<Action>,
}

impl Fields<'_> {
    fn choice(&self, labels: &[Label], guided: bool) -> Html {
        let picked = self.asked.draft.picked;
        let card = |(label, at): (&Label, u8)| {
            self.radio(at == 0, picked == Some(at), label.clone(), Fill::Pick(at))
        };
        let unsure = if guided { ui::CANNOT } else { ui::NOT_SURE };
        let unsure = (self.words.ui(unsure), String::new());
        html! {
            <>
                { for labels.iter().zip(0..).map(card) }
                { self.radio(false, picked == Some(NOT_SURE), unsure, Fill::Pick(NOT_SURE)) }
            </>
        }
    }

    /// The items as chips, and where other questions stand on the page, "none of these" and "not sure". On a page
    /// of lists alone these stand once below all of them.
    fn checklist(&self, labels: &[Label], question: &Question, board: bool) -> Html {
        let (words, draft) = (self.words, &self.asked.draft);
        let texts = words
            .texts()
            .questions
            .get(usize::from(self.asked.question));
        let chips = texts.map_or(&[][..], |texts| texts.chips.as_slice());
        let names = chips.iter().copied().chain(core::iter::repeat(""));
        let chip = |((first, size), name): ((u8, u8), &str)| {
            let name = words.say(name);
            self.chip(labels, first..first.saturating_add(size), name)
        };
        let none = (words.ui(ui::NONE), String::new());
        let some = if question.guided {
            ui::CANNOT_SOME
        } else {
            ui::UNSURE_SOME
        };
        let some = (words.ui(some), String::new());
        html! {
            <>
                <div class="chips">{ for question.chips().zip(names).map(chip) }</div>
                if !board {
                    { paragraph("or", words.ui(ui::OR)) }
                    { self.checkbox(false, draft.none, none, Fill::TickNone) }
                    { self.checkbox(false, draft.unsure, some, Fill::Unsure) }
                }
            </>
        }
    }

    /// One chip: an item, or several that open below it.
    fn chip(&self, labels: &[Label], items: core::ops::Range<u8>, name: String) -> Html {
        let draft = &self.asked.draft;
        // The first field of an opened chip is the chip's own card.
        let item = |at: u8, explained: bool| {
            let (label, help) = labels.get(usize::from(at)).cloned().unwrap_or_default();
            // What counts is told to whom it concerns.
            let help = if explained || draft.has(at) {
                help
            } else {
                String::new()
            };
            self.checkbox(
                at == 0 && !explained,
                draft.has(at),
                (label, help),
                Fill::Tick(at),
            )
        };
        let first = items.start;
        if name.is_empty() {
            return item(first, false);
        }
        let open = draft.is_open(first);
        html! {
            <>
                { self.checkbox(first == 0, open, (name.clone(), String::new()), Fill::Open(first)) }
                if open {
                    <div class="opened" role="group" aria-label={name}>
                        { for items.map(|at| item(at, true)) }
                    </div>
                }
            </>
        }
    }

    /// A row of numbers to tap.
    fn scale(&self, numbers: RangeInclusive<u16>) -> Html {
        let (first, draft) = (*numbers.start(), &self.asked.draft);
        let card = |n: u16| {
            let text = n.to_string();
            let on = !draft.unsure && draft.text == text;
            self.radio(
                n == first,
                on,
                (text.clone(), String::new()),
                Fill::Type(text),
            )
        };
        html! {
            <>
                <div class="scale">{ for numbers.map(card) }</div>
                { self.radio(false, draft.unsure, self.not_sure(), Fill::Unsure) }
            </>
        }
    }

    fn number(&self) -> Html {
        let at = self.at;
        let Asked { draft, problem, .. } = self.asked;
        let oninput = self.dispatch.reform(move |event: InputEvent| {
            let field = event.target_unchecked_into::<HtmlInputElement>();
            Action::Fill(at, Fill::Type(field.value()))
        });
        let dispatch = self.dispatch.clone();
        let onkeydown = move |event: KeyboardEvent| {
            // Enter means Continue, as in a form; but not the Enter that ends a word of an input method.
            if event.key() == "Enter" && !event.is_composing() {
                dispatch.emit(Action::Continue);
            }
        };
        html! {
            <>
                // Not type=number: scrolling changes its value, and for letters it reports nothing.
                <input class="number" part="number" id={self.id(true)} type="text" inputmode="numeric"
                    autocomplete="off" maxlength="4" aria-labelledby={format!("q{at}")}
                    aria-describedby={format!("help{at} error{at}")}
                    aria-invalid={problem.is_some().then_some("true")}
                    value={draft.text.clone()} {oninput} {onkeydown} />
                { self.checkbox(false, draft.unsure, self.not_sure(), Fill::Unsure) }
            </>
        }
    }

    fn not_sure(&self) -> Label {
        (self.words.ui(ui::NOT_SURE), String::new())
    }

    /// The first field has a name that the summary of errors leads to.
    fn id(&self, is_first: bool) -> Option<AttrValue> {
        is_first.then(|| format!("field{}", self.at).into())
    }

    fn radio(&self, is_first: bool, on: bool, label: Label, fill: Fill) -> Html {
        let group = AttrValue::from(format!("a{}", self.at));
        self.card(Some(group), is_first, on, label, fill)
    }

    fn checkbox(&self, is_first: bool, on: bool, label: Label, fill: Fill) -> Html {
        self.card(None, is_first, on, label, fill)
    }

    fn card(
        &self,
        group: Option<AttrValue>,
        is_first: bool,
        on: bool,
        (label, help): Label,
        fill: Fill,
    ) -> Html {
        html! {
            <Card<Action> {group} id={self.id(is_first)} {on} {label} {help}
                value={Action::Fill(self.at, fill)} onpick={self.dispatch} />
        }
    }
}

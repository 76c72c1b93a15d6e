//! The person's own answers in words.

use leg_triage_engine::model::{FactIx, Kind, NO, NOT_SURE, QuestionIx};
use leg_triage_engine::{Answer, Answers, Because};
use yew::prelude::*;

use crate::components::{button, disclosure, list, paragraph};
use crate::hooks::Shared;
use crate::journey::Action;
use crate::words::{Words, ui};

/// The label of an answer and its help, which may be empty.
pub type Label = (String, String);

/// At most so many answers at once; the others when asked for.
const SHORT: usize = 5;

/// Reads answers to people.
#[derive(Debug, Clone, Copy)]
pub struct InWords<'a> {
    /// The words, and what they are about.
    pub shared: &'a Shared,
    /// What was answered.
    pub answers: &'a Answers,
}

impl<'a> InWords<'a> {
    /// The words.
    pub fn words(&self) -> &'a Words {
        &self.shared.words
    }

    /// The words of a question.
    pub fn title(&self, ix: QuestionIx) -> String {
        title(self.words(), ix)
    }

    /// An answer, a line each.
    pub fn answer(&self, ix: QuestionIx) -> Vec<String> {
        match self.answers.get(ix) {
            None => Vec::new(),
            Some(Answer::NotSure) => vec![self.words().ui(ui::NOT_SURE)],
            Some(Answer::Choice(value)) => vec![label(self.words(), ix, *value)],
            Some(Answer::Number(n)) => vec![n.to_string()],
            Some(Answer::Checklist { yes, no }) => self.checklist(ix, *yes, *no),
        }
    }

    fn checklist(&self, ix: QuestionIx, yes: u32, no: u32) -> Vec<String> {
        let mut lines = Vec::new();
        let mut unsure = Vec::new();
        for ((label, _), item) in labels(self.words(), ix).into_iter().zip(0u8..) {
            if yes >> item & 1 == 1 {
                lines.push(label);
            } else if no >> item & 1 == 0 {
                unsure.push(self.words().with(ui::NOT_SURE_ABOUT, &[("item", &label)]));
            }
        }
        // If the whole list is not sure, listing its items would add nothing.
        if lines.is_empty() && no == 0 {
            return vec![self.words().ui(ui::NOT_SURE)];
        }
        lines.append(&mut unsure);
        if lines.is_empty() {
            lines.push(self.words().ui(ui::NONE));
        }
        lines
    }

    /// A fact. A ticked item of a checklist says it all by itself; for the others the question stands
    /// before the answer.
    pub fn fact(&self, fact: FactIx, value: u8) -> Option<String> {
        let ix = self.shared.knowledge.facts.get(usize::from(fact))?.question;
        let answer = match self.shared.knowledge.questions.get(usize::from(ix))?.kind {
            Kind::Checklist { first, .. } => {
                let item = u8::try_from(fact.checked_sub(first)?).ok()?;
                let item = label(self.words(), ix, item);
                return Some(if value == NO {
                    self.words().with(ui::SAID_NO, &[("item", &item)])
                } else {
                    item
                });
            }
            Kind::Choice { .. } if value != NOT_SURE => label(self.words(), ix, value),
            _ => match self.answers.get(ix) {
                Some(Answer::Number(n)) => n.to_string(),
                _ => return Some(self.title(ix)),
            },
        };
        let question = self.title(ix);
        let values = [("question", question.as_str()), ("answer", &answer)];
        Some(self.words().with(ui::ANSWER, &values))
    }

    /// Whether the question behind a fact has an answer.
    pub fn is_answered(&self, fact: FactIx) -> bool {
        let fact = self.shared.knowledge.facts.get(usize::from(fact));
        fact.is_some_and(|fact| self.answers.get(fact.question).is_some())
    }

    /// The answers behind something: what was told, and what was not sure. Silence is neither: nobody
    /// is told that they were not sure about what they were never asked (a child is asked less).
    fn split(&self, because: &[Because]) -> (Vec<String>, Vec<String>) {
        let (mut told, mut unsure) = (Vec::new(), Vec::new());
        for (fact, value) in because {
            let to = if *value == NOT_SURE {
                &mut unsure
            } else {
                &mut told
            };
            match self.fact(*fact, *value) {
                Some(said) if self.is_answered(*fact) && !to.contains(&said) => to.push(said),
                _ => {}
            }
        }
        (told, unsure)
    }
}

/// The words of a question.
pub fn title(words: &Words, ix: QuestionIx) -> String {
    let texts = words.texts().questions.get(usize::from(ix));
    words.say(texts.map_or("", |texts| texts.title))
}

/// The label and help of each answer of a choice or each item of a checklist.
pub fn labels(words: &Words, ix: QuestionIx) -> Vec<Label> {
    let texts = words.texts().questions.get(usize::from(ix));
    match texts {
        Some(texts) if !texts.options.is_empty() => {
            let said = |(label, help): &(&str, &str)| (words.say(label), words.say(help));
            texts.options.iter().map(said).collect()
        }
        _ => [ui::YES, ui::NO]
            .map(|key| (words.ui(key), String::new()))
            .into(),
    }
}

/// The label of one answer.
fn label(words: &Words, ix: QuestionIx, at: u8) -> String {
    let mut labels = labels(words, ix).into_iter();
    labels.nth(usize::from(at)).unwrap_or_default().0
}

/// The answers behind something, in two lists.
pub fn because(say: InWords<'_>, because: &[Because]) -> Html {
    let (told, unsure) = say.split(because);
    let list = |key, said: Vec<String>| {
        html! {
            if !said.is_empty() {
                { paragraph("told", say.words().ui(key)) }
                { short_list(say.words(), said) }
            }
        }
    };
    html! {
        <>
            { list(ui::TOLD, told) }
            { list(ui::UNSURE_ABOUT, unsure) }
        </>
    }
}

/// The first few, which weigh most; the others when asked for.
fn short_list(words: &Words, mut said: Vec<String>) -> Html {
    let rest = if said.len() > SHORT + 1 {
        said.split_off(SHORT)
    } else {
        Vec::new()
    };
    let more = words.with(ui::TOLD_MORE, &[("n", &rest.len().to_string())]);
    html! {
        <>
            { list(Some("told"), said) }
            if !rest.is_empty() {
                { disclosure(Some("told-more"), more, list(Some("told"), rest)) }
            }
        </>
    }
}

/// All answers, each with Change.
pub fn all(say: InWords<'_>, path: &[QuestionIx], dispatch: &Callback<Action>) -> Html {
    let words = say.words();
    // The words of some come with the details.
    let path = path.iter().filter(|ix| !say.title(**ix).is_empty());
    let answer = |ix: &QuestionIx| {
        html! {
            <div key={*ix}>
                <dt>{ say.title(*ix) }</dt>
                { for say.answer(*ix).into_iter().map(|line| html! { <dd>{ line }</dd> }) }
                { change(words, *ix, dispatch) }
            </div>
        }
    };
    let body = html! { <dl class="answers">{ for path.map(answer) }</dl> };
    disclosure(None, words.ui(ui::CHECK_TITLE), body)
}

/// The last line of one in a list of answers: the way to change it.
pub fn change(words: &Words, ix: QuestionIx, dispatch: &Callback<Action>) -> Html {
    // In a list of all buttons, "Change" alone would say nothing.
    let of = words.with(ui::CHANGE_OF, &[("question", &title(words, ix))]);
    let change = html! { <>{ words.ui(ui::CHANGE) }<span class="hidden">{ of }</span></> };
    html! {
        <dd class="change">{ button("link", change, Action::Change(ix), dispatch) }</dd>
    }
}

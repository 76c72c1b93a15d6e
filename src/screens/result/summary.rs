//! One page for the clinician: shown on paper in place of the result, and copied as text. On the screen
//! it is hidden, as everything in it stands there already.

use leg_triage_engine::{Answer, Assessment, Why};
use yew::prelude::*;

use super::fit::fit;
use super::version::version;
use crate::components::{heading, paragraph};
use crate::hooks::Shared;
use crate::journey::State;
use crate::screens::action;
use crate::screens::answers::{InWords, labels};
use crate::words::ui;

/// The summary, a line each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    title: String,
    lines: Vec<String>,
    answers: Vec<String>,
    end: String,
}

/// The summary in words.
pub fn lines(say: InWords<'_>, state: &State) -> Summary {
    let (words, assessment) = (say.words(), &state.assessment);
    let (label, title) = action::names(assessment.urgency);
    let mut lines = vec![
        words.with(ui::SUMMARY_OF, &[("date", &say.shared.device.today)]),
        version(words, &say.shared.knowledge.settings),
        named(say, label, words.ui(title)),
    ];
    if assessment.causes.is_empty() {
        lines.push(words.ui(ui::SUMMARY_CHILD)); // causes are ranked for adults alone
    }
    for (key, items) in [
        (ui::WHY, reasons(say, assessment)),
        (ui::CAUSES_TITLE, causes(say, assessment)),
        (ui::SCORES_TITLE, scores(say, assessment)),
    ] {
        if !items.is_empty() {
            lines.push(named(say, key, words.join(items)));
        }
    }
    Summary {
        title: words.ui(ui::SUMMARY_TITLE),
        lines,
        answers: state.path.iter().map(|ix| answer(say, *ix)).collect(),
        end: words.ui(ui::NOT_DIAGNOSIS),
    }
}

/// "Name: value".
fn named(say: InWords<'_>, name: usize, value: String) -> String {
    named_by(say, &say.words().ui(name), &value)
}

fn named_by(say: InWords<'_>, name: &str, value: &str) -> String {
    say.words()
        .with(ui::NAMED, &[("name", name), ("value", value)])
}

fn reasons(say: InWords<'_>, assessment: &Assessment) -> Vec<String> {
    let name = |reason: &leg_triage_engine::Reason| match reason.why {
        Why::Rule(ix) => Some(say.words().texts().rules.get(usize::from(ix))?.name),
        Why::NotCleared | Why::Cause(_) => None,
    };
    let names = assessment.reasons.iter().filter_map(name);
    names.map(|name| say.words().say(name)).collect()
}

fn causes(say: InWords<'_>, assessment: &Assessment) -> Vec<String> {
    let words = say.words();
    let one = |cause: &leg_triage_engine::Cause| {
        let texts = words.texts().conditions.get(usize::from(cause.condition))?;
        let fit = words.ui(fit(cause.fit));
        Some(words.with(
            ui::CAUSE_FIT,
            &[("name", &words.say(texts.name)), ("fit", &fit)],
        ))
    };
    assessment
        .shown(&say.shared.knowledge)
        .filter_map(one)
        .collect()
}

fn scores(say: InWords<'_>, assessment: &Assessment) -> Vec<String> {
    let one = |score: &leg_triage_engine::ScoreResult| {
        let texts = say.words().texts().scores.get(usize::from(score.score))?;
        let total = score.total.to_string();
        Some(named_by(say, &say.words().say(texts.name), &total))
    };
    assessment.scores.iter().filter_map(one).collect()
}

/// A question with its answer. What is not there counts as much for a clinician as what is.
fn answer(say: InWords<'_>, ix: u16) -> String {
    let words = say.words();
    let mut said = say.answer(ix);
    if let Some(Answer::Checklist { yes, no }) = say.answers.get(ix) {
        let labels = labels(words, ix).into_iter().zip(0u8..);
        let denied = labels.filter(|(_, item)| (no & !yes) >> item & 1 == 1);
        let denied: Vec<String> = denied.map(|((label, _), _)| label).collect();
        if !denied.is_empty() {
            said.push(words.with(ui::DENIED, &[("items", &words.join(denied))]));
        }
    }
    let question = say.title(ix);
    said.into_iter().fold(question, |line, said| {
        words.with(ui::JOIN_ANSWERS, &[("first", &line), ("rest", &said)])
    })
}

/// The page as it is printed.
pub fn page(shared: &Shared, summary: &Summary) -> Html {
    let line = |line: &String| paragraph("", line.clone());
    html! {
        <section class="summary-page" part="summary-page">
            { heading(&shared.config, 1, summary.title.clone()) }
            { for summary.lines.iter().map(line) }
            <ul>{ for summary.answers.iter().map(|line| html! { <li>{ line }</li> }) }</ul>
            { paragraph("", summary.end.clone()) }
        </section>
    }
}

/// The page as text.
pub fn text(summary: &Summary) -> String {
    let mut text = String::new();
    let lines = summary.lines.iter().chain(&summary.answers);
    for line in core::iter::once(&summary.title)
        .chain(lines)
        .chain([&summary.end])
    {
        text.push_str(line);
        text.push('\n');
    }
    text
}

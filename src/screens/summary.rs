//! One page for the clinician: shown on paper in place of the result, and copied as text. On the screen
//! it is hidden, as everything in it stands there already.

use leg_triage_engine::{Answer, Assessment, Why};

use crate::host::page::today;
use crate::parts::page::Page;
use crate::parts::{fields, told};
use crate::words::ui;

/// The part of the result that is printed and copied.
pub fn show(page: &mut Page<'_>, assessment: &Assessment) {
    page.part("section", "summary-page");
    page.heading(1, page.t(ui::SUMMARY_TITLE));
    line(
        page,
        "p",
        page.words.with(ui::SUMMARY_OF, &[("date", &today())]),
    );
    let version = super::result::version(&page.words, &page.knowledge.settings);
    line(page, "p", version);
    let (label, title) = super::action::names(assessment.urgency);
    let soon = named(page, &page.t(label), &page.t(title));
    line(page, "p", soon);

    if assessment.causes.is_empty() {
        line(page, "p", page.t(ui::SUMMARY_CHILD)); // causes are ranked for adults alone
    }

    let texts = page.words.texts;
    let mut why = Vec::new();
    for reason in &assessment.reasons {
        let name = match reason.why {
            Why::Rule(ix) => texts.rules.get(usize::from(ix)).map(|rule| rule.name),
            _ => None,
        };
        why.extend(name.map(|name| page.words.say(name)));
    }
    list(page, ui::WHY, why);
    let mut causes = Vec::new();
    for cause in assessment.shown(page.knowledge) {
        if let Some(texts) = texts.conditions.get(usize::from(cause.condition)) {
            let fit = super::causes::fit(cause.fit);
            let (name, fit) = (page.words.say(texts.name), page.t(fit));
            let values = [("name", &*name), ("fit", &*fit)];
            causes.push(page.words.with(ui::CAUSE_FIT, &values));
        }
    }
    list(page, ui::CAUSES_TITLE, causes);
    let mut scores = Vec::new();
    for score in &assessment.scores {
        if let Some(texts) = texts.scores.get(usize::from(score.score)) {
            let total = u32::from(score.total).to_string();
            scores.push(named(page, &page.words.say(texts.name), &total));
        }
    }
    list(page, ui::SCORES_TITLE, scores);

    page.open("ul", "");
    for ix in &page.state.path {
        let mut said = vec![told::title(page, *ix)];
        said.extend(told::answer(page, *ix));
        if let Some(Answer::Checklist { yes, no }) = page.state.answers.get(*ix) {
            // What is not there counts as much for a clinician as what is.
            let labels = fields::labels(page, *ix).into_iter().zip(0u8..);
            let denied = labels.filter(|(_, item)| (no & !yes) >> item & 1 == 1);
            let denied: Vec<String> = denied.map(|((label, _), _)| label).collect();
            if !denied.is_empty() {
                let items = joined(page, ui::JOIN, denied);
                said.push(page.words.with(ui::DENIED, &[("items", &items)]));
            }
        }
        let said = joined(page, ui::JOIN_ANSWERS, said);
        line(page, "li", said);
    }
    page.close();
    line(page, "p", page.t(ui::NOT_DIAGNOSIS));
    page.close();
}

/// A heading with what belongs to it, on one line; nothing without it.
fn list(page: &mut Page<'_>, key: usize, said: Vec<String>) {
    if !said.is_empty() {
        let said = joined(page, ui::JOIN, said);
        let said = named(page, &page.t(key), &said);
        line(page, "p", said);
    }
}

/// A name with its value.
fn named(page: &Page<'_>, name: &str, value: &str) -> String {
    page.words
        .with(ui::NAMED, &[("name", name), ("value", value)])
}

/// The items of a list in one line.
fn joined(page: &Page<'_>, key: usize, items: Vec<String>) -> String {
    let joined = items.into_iter().rev().reduce(|rest, first| {
        let values = [("first", &*first), ("rest", &*rest)];
        page.words.with(key, &values)
    });
    joined.unwrap_or_default()
}

/// One line, which is one line of the text too.
fn line(page: &mut Page<'_>, name: &'static str, mut said: String) {
    said.push('\n');
    page.said(name, "", said);
}

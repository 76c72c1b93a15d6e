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
    let settings = &page.knowledge.settings;
    let version = [&settings.version, &settings.date, &settings.review]
        .map(String::clone)
        .join(", ");
    let mut head = page.words.tn(ui::SUMMARY_OF, &today());
    head.push(' ');
    head.push_str(&page.words.tn(ui::VERSION, &version));
    line(page, "p", head);
    let (label, title) = super::action::names(assessment.urgency);
    let soon = [page.t(label), page.t(title)].join(": ");
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
            causes.push([page.words.say(texts.name), page.t(fit)].join(", "));
        }
    }
    list(page, ui::CAUSES_TITLE, causes);
    let mut scores = Vec::new();
    for score in &assessment.scores {
        if let Some(texts) = texts.scores.get(usize::from(score.score)) {
            let total = u32::from(score.total).to_string();
            scores.push([page.words.say(texts.name), total].join(": "));
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
                said.push([page.t(ui::NO), denied.join("; ")].join(": "));
            }
        }
        line(page, "li", said.join(" · "));
    }
    page.close();
    line(page, "p", page.t(ui::NOT_DIAGNOSIS));
    page.close();
}

/// A heading with what belongs to it, on one line; nothing without it.
fn list(page: &mut Page<'_>, key: usize, said: Vec<String>) {
    if !said.is_empty() {
        let said = [page.t(key), said.join("; ")].join(": ");
        line(page, "p", said);
    }
}

/// One line, which is one line of the text too.
fn line(page: &mut Page<'_>, name: &'static str, mut said: String) {
    said.push('\n');
    page.said(name, "", said);
}

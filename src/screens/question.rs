//! One question on a page, or several that belong together; and the clarify page, which asks the items
//! of danger checklists one by one after "not sure".

use leg_triage_engine::model::{Kind, QuestionIx};
use leg_triage_engine::page_of;
use yew::virtual_dom::Key;

use crate::app::Msg;
use crate::journey::{Action, Problem, clarify_rows};
use crate::parts::page::{Attr, Page};
use crate::parts::{drawing, fields, told};
use crate::words::ui;

/// The page of one question, or of several under one heading.
pub fn show(page: &mut Page<'_>, lead: QuestionIx) {
    let state = page.state;
    summary(page);
    let together = state.sheet.len() > 1;
    if together {
        let title = usize::from(page_of(page.knowledge, lead)).wrapping_sub(1);
        let title = page.words.texts.pages.get(title);
        page.title(page.words.say(title.copied().unwrap_or_default()));
    }
    drawing::legs(page);
    page.open("div", "sheet");
    for (asked, at) in state.sheet.iter().zip(0..) {
        page.at = at;
        block(page, asked.question, together);
    }
    page.close();
    page.button("primary", ui::CONTINUE, Action::Continue);
}

/// One question with its fields.
fn block(page: &mut Page<'_>, ix: QuestionIx, together: bool) {
    let at = usize::from(ix);
    let (Some(question), Some(texts)) = (
        page.knowledge.questions.get(at),
        page.words.texts.questions.get(at),
    ) else {
        return;
    };
    let few = together && matches!(question.kind, Kind::Choice { .. });
    page.open("fieldset", if few { "fields few" } else { "fields" });
    if let Some(tag) = page.tag() {
        // One that appears between others takes nothing over from them.
        tag.key = Some(Key::from(at));
    }
    let (help, error) = (page.numbered("help"), page.numbered("error"));
    let mut described = help.clone();
    described.push(' ');
    described.push_str(&error);
    page.attr(Attr::DescribedBy, &described);
    // The legend holds the heading, so that both the heading and every answer announce it.
    page.open("legend", "");
    page.attr(Attr::Id, &page.numbered("q"));
    let title = page.words.say(texts.title);
    if together {
        page.heading(2, title);
    } else {
        page.title(title);
    }
    page.close();
    page.open("div", "");
    page.attr(Attr::Id, &help);
    page.said("p", "help", page.words.say(texts.help));
    if let Kind::Checklist { .. } = question.kind {
        page.own("p", "help", ui::CHECKLIST_HELP);
    }
    page.close();
    drawing::of(page, ix, texts.drawing);
    if !texts.why.is_empty() {
        page.fold("why-we-ask", ui::WHY_WE_ASK);
        page.said("p", "", page.words.say(texts.why));
        page.close();
    }
    page.open("div", "");
    page.attr(Attr::Id, &error);
    let problem = page.asked().and_then(|asked| asked.problem);
    page.said("p", "error", said(page, problem));
    page.close();
    fields::of(page, ix, question);
    page.close();
}

/// The page that asks once more.
pub fn clarify(page: &mut Page<'_>) {
    page.title(page.t(ui::CLARIFY_TITLE));
    page.own("p", "help", ui::CLARIFY_HELP);
    let state = page.state;
    for (asked, at) in state.sheet.iter().zip(0..) {
        page.at = at;
        page.said("p", "lead", told::title(page, asked.question));
        page.open("div", "fields");
        let question = page.knowledge.questions.get(usize::from(asked.question));
        if let (Some(question), Some(answer)) = (question, state.answers.get(asked.question)) {
            let labels = fields::labels(page, asked.question);
            for item in clarify_rows(&question.kind, answer) {
                if let Some(label) = labels.get(usize::from(item)) {
                    fields::clarify(page, item, label);
                }
            }
        }
        page.close();
    }
    page.button("primary", ui::CONTINUE, Action::Continue);
}

/// What is wrong, in words.
fn said(page: &Page<'_>, problem: Option<Problem>) -> String {
    let key = match problem {
        None => return String::new(),
        Some(Problem::Choice) => ui::ERROR_CHOICE,
        Some(Problem::Checklist) => ui::ERROR_CHECKLIST,
        Some(Problem::Number) => ui::ERROR_NUMBER,
        Some(Problem::Range(min, max)) => {
            let (min, max) = (u32::from(min).to_string(), u32::from(max).to_string());
            return page
                .words
                .with(ui::ERROR_RANGE, &[("min", &min), ("max", &max)]);
        }
    };
    page.t(key)
}

/// The summary at the top takes the focus and leads to the fields. Not a link: `#…` would write into
/// the clinic's address, and would not reach into the shadow root anyway.
fn summary(page: &mut Page<'_>) {
    let state = page.state;
    let wrong = || {
        state
            .sheet
            .iter()
            .zip(0u8..)
            .filter(|(asked, _)| asked.problem.is_some())
    };
    if wrong().next().is_none() {
        return;
    }
    page.open("div", "summary");
    page.attr(Attr::Role, "alert");
    page.attr(Attr::TabIndex, "-1");
    page.attr(Attr::Focus, "");
    page.own("p", "label", ui::ERROR_TITLE);
    for (asked, at) in wrong() {
        let mut line = said(page, asked.problem);
        if state.sheet.len() > 1 {
            // Of several questions, which one is meant.
            let question = told::title(page, asked.question);
            line = page
                .words
                .with(ui::ERROR_OF, &[("question", &question), ("problem", &line)]);
        }
        page.press("link", Msg::ToField(at));
        page.text(line);
        page.close();
    }
    page.close();
}

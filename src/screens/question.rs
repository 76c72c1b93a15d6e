//! One question on a page; and the clarify page, which asks the items of a danger checklist one by
//! one after "not sure".

use leg_triage_engine::model::{Kind, QuestionIx};

use crate::app::Msg;
use crate::journey::{Action, Problem, clarify_rows};
use crate::parts::page::{Attr, Page};
use crate::parts::{fields, told};
use crate::words::ui;

/// The page of a question.
pub fn show(page: &mut Page<'_>, ix: QuestionIx) {
    let at = usize::from(ix);
    let (Some(question), Some(texts)) = (
        page.knowledge.questions.get(at),
        page.words.texts.questions.get(at),
    ) else {
        return;
    };
    let error = error(page);
    summary(page, &error);
    page.open("fieldset", "fields");
    page.attr(Attr::DescribedBy, "help error");
    // The legend holds the heading, so that both the heading and every answer announce it.
    page.open("legend", "");
    page.attr(Attr::Id, "q");
    page.title(page.words.say(texts.title));
    page.close();
    page.open("div", "");
    page.attr(Attr::Id, "help");
    page.said("p", "help", page.words.say(texts.help));
    if let Kind::Checklist { .. } = question.kind {
        page.own("p", "help", ui::CHECKLIST_HELP);
    }
    page.close();
    if !texts.why.is_empty() {
        page.fold("why-we-ask", ui::WHY_WE_ASK);
        page.said("p", "", page.words.say(texts.why));
        page.close();
    }
    page.open("div", "");
    page.attr(Attr::Id, "error");
    page.said("p", "error", error);
    page.close();
    fields::of(page, ix, question);
    page.close();
    page.button("primary", ui::CONTINUE, Action::Continue);
}

/// The page that asks once more.
pub fn clarify(page: &mut Page<'_>, ix: QuestionIx) {
    page.title(page.t(ui::CLARIFY_TITLE));
    page.said("p", "lead", told::title(page, ix));
    page.own("p", "help", ui::CLARIFY_HELP);
    page.open("div", "fields");
    let question = page.knowledge.questions.get(usize::from(ix));
    if let (Some(question), Some(answer)) = (question, page.state.answers.get(ix)) {
        let labels = fields::labels(page, ix);
        for item in clarify_rows(&question.kind, answer) {
            if let Some(label) = labels.get(usize::from(item)) {
                fields::clarify(page, item, label);
            }
        }
    }
    page.close();
    page.button("primary", ui::CONTINUE, Action::Continue);
}

/// What is wrong, in words.
fn error(page: &Page<'_>) -> String {
    let key = match page.state.problem {
        None => return String::new(),
        Some(Problem::Choice) => ui::ERROR_CHOICE,
        Some(Problem::Checklist) => ui::ERROR_CHECKLIST,
        Some(Problem::Number) => ui::ERROR_NUMBER,
        Some(Problem::Range(min, max)) => {
            let mut said = page.words.tn(ui::ERROR_RANGE, &u32::from(min).to_string());
            said.push(' ');
            said.push_str(
                &page
                    .words
                    .tn(ui::ERROR_RANGE_TO, &u32::from(max).to_string()),
            );
            return said;
        }
    };
    page.t(key)
}

/// The summary at the top takes the focus and leads to the field. Not a link: `#…` would write into
/// the clinic's address, and would not reach into the shadow root anyway.
fn summary(page: &mut Page<'_>, error: &str) {
    if error.is_empty() {
        return;
    }
    page.open("div", "summary");
    page.attr(Attr::Role, "alert");
    page.attr(Attr::TabIndex, "-1");
    page.attr(Attr::Focus, "");
    page.own("p", "label", ui::ERROR_TITLE);
    page.press("link", Msg::ToField);
    page.text(error.to_owned());
    page.close();
    page.close();
}

//! One question on a page; and the clarify page, which asks the items of a danger checklist one by
//! one after "not sure".

use leg_triage_engine::model::{Kind, QuestionIx};
use yew::Html;

use crate::app::Msg;
use crate::journey::{Action, Problem, clarify_rows};
use crate::parts::markup::{el, none, p, tag, text};
use crate::parts::{Cx, fields, told};
use crate::words::ui;

/// The page of a question.
pub fn show(cx: &Cx<'_>, ix: QuestionIx) -> Vec<Html> {
    let at = usize::from(ix);
    let (Some(question), Some(texts)) =
        (cx.knowledge.questions.get(at), cx.words.texts.questions.get(at))
    else {
        return Vec::new();
    };
    let mut help = vec![p("help", cx.words.say(texts.help))];
    if let Kind::Checklist { .. } = question.kind {
        help.push(cx.p("help", ui::CHECKLIST_HELP));
    }
    let error = error(cx);
    // The legend holds the heading, so that both the heading and every answer announce it.
    let kids = vec![
        tag("legend", &["id"], &["q"], vec![cx.title(cx.words.say(texts.title))]).into(),
        tag("div", &["id"], &["help"], help).into(),
        cx.fold("why-we-ask", ui::WHY_WE_ASK, p("", cx.words.say(texts.why))),
        tag("div", &["id"], &["error"], vec![p("error", error.clone())]).into(),
        fields::of(cx, ix, question),
    ];
    vec![
        summary(cx, error),
        tag("fieldset", &["class", "aria-describedby"], &["fields", "help error"], kids).into(),
        cx.button("primary", ui::CONTINUE, Action::Continue),
    ]
}

/// The page that asks once more.
pub fn clarify(cx: &Cx<'_>, ix: QuestionIx) -> Vec<Html> {
    let question = cx.knowledge.questions.get(usize::from(ix));
    let mut rows = Vec::new();
    if let (Some(question), Some(answer)) = (question, cx.state.answers.get(ix)) {
        let labels = fields::labels(cx, ix);
        for item in clarify_rows(&question.kind, answer) {
            if let Some(label) = labels.get(usize::from(item)) {
                rows.push(fields::clarify(cx, item, label.clone()));
            }
        }
    }
    vec![
        cx.title(cx.t(ui::CLARIFY_TITLE)),
        p("lead", told::title(cx, ix)),
        cx.p("help", ui::CLARIFY_HELP),
        el("div", "fields", rows),
        cx.button("primary", ui::CONTINUE, Action::Continue),
    ]
}

/// What is wrong, in words.
fn error(cx: &Cx<'_>) -> String {
    match cx.state.problem {
        None => String::new(),
        Some(Problem::Choice) => cx.t(ui::ERROR_CHOICE),
        Some(Problem::Checklist) => cx.t(ui::ERROR_CHECKLIST),
        Some(Problem::Number) => cx.t(ui::ERROR_NUMBER),
        Some(Problem::Range(min, max)) => {
            let upper = cx.words.tn(ui::ERROR_RANGE_TO, &max.to_string());
            cx.words.tn(ui::ERROR_RANGE, &min.to_string()) + " " + &upper
        }
    }
}

/// The summary at the top takes the focus and leads to the field. Not a link: `#…` would write into
/// the clinic's address, and would not reach into the shadow root anyway.
fn summary(cx: &Cx<'_>, error: String) -> Html {
    if error.is_empty() {
        return none();
    }
    let keys = &["class", "role", "tabindex", "data-focus"];
    let kids =
        vec![cx.p("label", ui::ERROR_TITLE), cx.press("link", vec![text(error)], Msg::ToField)];
    tag("div", keys, &["summary", "alert", "-1", ""], kids).into()
}

//! What is wrong with what is filled in.

use yew::prelude::*;

use crate::components::paragraph;

use crate::host::focus::focus_id;
use crate::journey::{Asked, Problem};
use crate::screens::answers::title;
use crate::words::{Words, ui};

/// A problem in words; nothing without one.
pub fn said(words: &Words, problem: Option<Problem>) -> Option<String> {
    Some(match problem? {
        Problem::Choice => words.ui(ui::ERROR_CHOICE),
        Problem::Checklist => words.ui(ui::ERROR_CHECKLIST),
        Problem::Number => words.ui(ui::ERROR_NUMBER),
        Problem::Range(min, max) => {
            let (min, max) = (min.to_string(), max.to_string());
            words.with(ui::ERROR_RANGE, &[("min", &min), ("max", &max)])
        }
    })
}

/// The error summary at the top, which takes the focus and leads to the fields; nothing without a problem.
/// Not links: `#…` would change the clinic's address, and does not reach into a shadow root anyway.
pub fn summary(words: &Words, sheet: &[Asked]) -> Html {
    let line = |(asked, at): (&Asked, usize)| {
        let mut line = said(words, asked.problem)?;
        if sheet.len() > 1 {
            // Of several questions, which one is meant.
            let question = title(words, asked.question);
            let values = [("question", question.as_str()), ("problem", &line)];
            line = words.with(ui::ERROR_OF, &values);
        }
        let onclick = move |event: MouseEvent| focus_id(&event, &format!("field{at}"));
        Some(html! {
            <button type="button" class="link" part="link" {onclick}>{ line }</button>
        })
    };
    let lines: Vec<Html> = sheet.iter().zip(0..).filter_map(line).collect();
    if lines.is_empty() {
        return html! {};
    }
    html! {
        <div class="summary" role="alert" tabindex="-1" data-focus="">
            { paragraph("label", words.ui(ui::ERROR_TITLE)) }
            { lines }
        </div>
    }
}

//! What stands around every page: the emergency line, Back, how far along, and what is kept.

use yew::prelude::*;

use crate::components::{button, emergency_call, paragraph};
use crate::hooks::Shared;
use crate::journey::{Action, PARTS, Progress};
use crate::words::{Words, ui};

/// "Life in danger? Call …", on every page. Once what was said is an emergency, it says so.
pub fn emergency_line(words: &Words, is_emergency: bool) -> Html {
    let (class, said) = if is_emergency {
        ("line u5", ui::STRIP)
    } else {
        ("line", ui::LINE)
    };
    html! {
        <p {class} part="line"><span>{ words.ui(said) }</span>{ emergency_call(words, None) }</p>
    }
}

/// Back, and the progress; without progress at the end of the way.
pub fn bar(words: &Words, at: Option<Progress>, dispatch: &Callback<Action>) -> Html {
    let on = |part: u8, at: Progress| (part <= at.part).then_some("on");
    html! {
        <div class="bar">
            { button("back", words.ui(ui::BACK), Action::Back, dispatch) }
            if let Some(at) = at {
                { paragraph("at", progress(words, at)) }
                <div class="progress" aria-hidden="true">
                    { for (1..=PARTS).map(|part| html! { <i class={on(part, at)}></i> }) }
                </div>
            }
        </div>
    }
}

/// How far along, in words.
pub fn progress(words: &Words, at: Progress) -> String {
    let part = match at.part {
        1 => ui::PART_1,
        2 => ui::PART_2,
        3 => ui::PART_3,
        4 => ui::PART_4,
        _ => return words.ui(ui::PART_5),
    };
    let (page, left) = (at.page.to_string(), at.left.to_string());
    words.with(
        ui::PROGRESS,
        &[("n", &page), ("part", &words.ui(part)), ("left", &left)],
    )
}

/// What stands below every page.
pub fn foot(Shared { words, device, .. }: &Shared) -> Html {
    let kept = if device.keeps { ui::KEPT } else { ui::NOT_KEPT };
    paragraph("foot", words.ui(kept))
}

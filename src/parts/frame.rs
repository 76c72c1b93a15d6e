//! What stands around every page: the emergency line, Back, how far along, and what is kept.

use leg_triage_engine::model::Stage;
use yew::prelude::*;

use super::{Cx, icons, p};
use crate::journey::{Action, Notice, Screen};
use crate::words::ui;

/// How many parts the way has: danger signs, about you, what is wrong, more about it, check.
const PARTS: usize = 5;

/// A page with its frame.
pub fn frame(cx: &Cx<'_>, page: Html) -> Html {
    let where_at = at(cx);
    html! {
        <div class="app" part="app" lang="en">
            { line(cx) }
            if cx.state.screen != Screen::Start {
                <nav class="bar">
                    if !matches!(cx.state.screen, Screen::Emergency(_)) {
                        { cx.button("back", ui::BACK, Action::Back) }
                    }
                    if let Some((part, text)) = &where_at {
                        <p class="at">{ text }</p>
                        <div class="progress" aria-hidden="true">
                            { for (1..=PARTS).map(|n| html! { <i class={if n <= *part { "on" } else { "" }} /> }) }
                        </div>
                    }
                </nav>
            }
            // Polite, and always in the page: a region that comes with its words is often not read.
            <p class="hidden" role="status">{ where_at.map(|(_, text)| text).unwrap_or_default() }</p>
            { page }
            <footer class="foot">
                { p("", cx.t(if cx.keeps { ui::KEPT } else { ui::NOT_KEPT })) }
            </footer>
        </div>
    }
}

/// "Life in danger? Call …", on every page. After an emergency it says so.
fn line(cx: &Cx<'_>) -> Html {
    let strip = cx.state.informed && !matches!(cx.state.screen, Screen::Result | Screen::Emergency(_));
    html! {
        <p class={if strip { "line u5" } else { "line" }} part="emergency-line">
            { cx.t(if strip { ui::STRIP } else { ui::LINE }) }{ " " }
            { call(cx, "", ui::CALL) }
        </p>
    }
}

/// A link that calls the emergency number; the words alone where no number is known.
pub fn call(cx: &Cx<'_>, class: &'static str, key: usize) -> Html {
    match cx.words.region {
        Some(region) => phone(class, cx.t(key), &region.emergency),
        None => html! { <strong>{ cx.t(key) }</strong> },
    }
}

/// A link that calls a number.
pub fn phone(class: &'static str, text: String, number: &str) -> Html {
    let digits = number.chars().filter(|c| c.is_ascii_digit() || "+*#".contains(*c));
    // In an address "#" would begin something else (Japan's urgent line is #7119).
    let href = ["tel:", digits.collect::<String>().replace('#', "%23").as_str()].concat();
    html! { <a class={class} part={class} href={href}>{ icons::icon(icons::PHONE) }<span>{ text }</span></a> }
}

/// The part of the way, and the words for it. Only what is known is said: how many questions will
/// follow is not.
fn at(cx: &Cx<'_>) -> Option<(usize, String)> {
    let ix = match cx.state.screen {
        Screen::Question(ix) | Screen::Clarify(ix) => ix,
        Screen::Check => return Some((PARTS, cx.t(ui::PART_5))),
        _ => return None,
    };
    let path = &cx.state.path;
    let n = path.iter().position(|q| *q == ix).unwrap_or(path.len()) + 1;
    let (part, name) = match cx.knowledge.questions.get(usize::from(ix))?.stage {
        Stage::Safety => (1, ui::PART_1),
        Stage::About => (2, ui::PART_2),
        Stage::Complaint => (3, ui::PART_3),
        Stage::Today | Stage::Adaptive => (4, ui::PART_4),
    };
    let question = cx.words.tn(ui::QUESTION_N, &n.to_string());
    Some((part, [question.as_str(), " · ", cx.t(name).as_str()].concat()))
}

/// What there is to say about kept answers, on the first screen.
pub fn notice(cx: &Cx<'_>) -> Html {
    match cx.state.notice {
        Some(Notice::Damaged) => p("notice", cx.t(ui::DAMAGED)),
        Some(Notice::Forgotten) => p("notice", cx.t(ui::FORGOTTEN)),
        None => Html::default(),
    }
}

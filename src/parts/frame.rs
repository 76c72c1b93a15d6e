//! What stands around every page: the emergency line, Back, how far along, and what is kept.

use leg_triage_engine::model::Stage;
use yew::Html;

use super::markup::{el, none, p, part, tag, text, words};
use super::{Cx, icons};
use crate::journey::{Action, Notice, Screen};
use crate::words::ui;

/// How many parts the way has: danger signs, about you, what is wrong, more about it, check.
const PARTS: u8 = 5;

/// A page with its frame.
pub fn frame(cx: &Cx<'_>, page: Html) -> Html {
    let at = at(cx);
    let said = at.as_ref().map(|(_, said)| said.clone()).unwrap_or_default();
    let kept = cx.p("", if cx.keeps { ui::KEPT } else { ui::NOT_KEPT });
    let kids = vec![
        line(cx),
        bar(cx, at),
        // Polite, and always in the page: a region that comes with its words is often not read.
        tag("p", &["class", "role"], &["hidden", "status"], vec![text(said)]).into(),
        page,
        el("footer", "foot", vec![kept]),
    ];
    tag("div", &["class", "part", "lang"], &["app", "app", "en"], kids).into()
}

/// "Life in danger? Call …", on every page. After an emergency it says so.
fn line(cx: &Cx<'_>) -> Html {
    let strip = cx.state.informed && !matches!(cx.state.screen, Screen::Result | Screen::Emergency(_));
    let (class, key) = if strip { ("line u5", ui::STRIP) } else { ("line", ui::LINE) };
    part("p", class, vec![text(cx.t(key)), call(cx, "")])
}

/// Back, and how far along.
fn bar(cx: &Cx<'_>, at: Option<(u8, String)>) -> Html {
    let mut kids = Vec::new();
    match cx.state.screen {
        Screen::Start => return none(),
        // There, going back stands among the ways on.
        Screen::Emergency(_) => {}
        _ => kids.push(cx.button("back", ui::BACK, Action::Back)),
    }
    if let Some((part, said)) = at {
        let step = |n| el("i", if n <= part { "on" } else { "" }, Vec::new());
        let steps = (1..=PARTS).map(step).collect();
        kids.push(p("at", said));
        kids.push(tag("div", &["class", "aria-hidden"], &["progress", "true"], steps).into());
    }
    el("div", "bar", kids)
}

/// A link that calls the emergency number; the words alone where no number is known.
pub fn call(cx: &Cx<'_>, class: &str) -> Html {
    match cx.words.region {
        Some(region) => phone(class, cx.t(ui::CALL), &region.emergency),
        None => words("strong", "", cx.t(ui::CALL)),
    }
}

/// A link that calls a number.
pub fn phone(class: &str, said: String, number: &str) -> Html {
    let mut href = String::from("tel:");
    for c in number.chars() {
        match c {
            '0'..='9' | '+' | '*' => href.push(c),
            // In an address "#" would begin something else (Japan's urgent line is #7119).
            '#' => href.push_str("%23"),
            _ => {}
        }
    }
    let kids = vec![icons::icon(icons::PHONE), words("span", "", said)];
    tag("a", &["class", "part", "href"], &[class, class, &href], kids).into()
}

/// The part of the way, and the words for it. Only what is known is said: how many questions will
/// follow is not.
fn at(cx: &Cx<'_>) -> Option<(u8, String)> {
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
    let mut said = cx.words.tn(ui::QUESTION_N, &n.to_string());
    said.push(' ');
    said.push_str(&cx.t(name));
    Some((part, said))
}

/// What there is to say about kept answers, on the first screen.
pub fn notice(cx: &Cx<'_>) -> Html {
    match cx.state.notice {
        Some(Notice::Damaged) => cx.p("notice", ui::DAMAGED),
        Some(Notice::Forgotten) => cx.p("notice", ui::FORGOTTEN),
        None => none(),
    }
}

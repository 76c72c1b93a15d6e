//! What stands around every page: the emergency line, Back, how far along, and what is kept.

use leg_triage_engine::model::{QuestionIx, Stage};
use leg_triage_engine::pages;

use super::icons;
use super::page::{Attr, Page};
use crate::journey::{Action, Notice, Screen};
use crate::words::ui;

/// How many parts the way has: danger signs, about you, what is wrong, more about it, check.
const PARTS: u8 = 5;

/// Opens the widget and writes what stands above every page.
pub fn head(page: &mut Page<'_>) {
    page.part("div", "app");
    page.attr(Attr::Lang, page.words.texts.language);
    // The words keep their direction on a clinic's page that is written in the other.
    page.attr(Attr::Dir, page.words.texts.direction);
    // The emergency page begins with the same number, larger.
    if !matches!(page.state.screen, Screen::Emergency(_)) {
        line(page);
    }
    let at = at(page);
    // Polite, and always in the page: a region that comes with its words is often not read.
    page.open("p", "hidden");
    page.attr(Attr::Role, "status");
    page.text(match page.copied {
        Some(_) => page.t(page.copy()),
        None => at.clone().unwrap_or_default().1,
    });
    page.close();
    // On the emergency page, going back stands among the ways on.
    if let Screen::Start | Screen::Emergency(_) = page.state.screen {
        return;
    }
    page.open("div", "bar");
    page.button("back", ui::BACK, Action::Back);
    if let Some((part, said)) = at {
        page.said("p", "at", said);
        page.open("div", "progress");
        page.attr(Attr::Hidden, "true");
        for n in 1..=PARTS {
            page.open("i", if n <= part { "on" } else { "" });
            page.close();
        }
        page.close();
    }
    page.close();
}

/// Writes what stands below every page.
pub fn foot(page: &mut Page<'_>) {
    page.own(
        "p",
        "foot",
        if page.keeps { ui::KEPT } else { ui::NOT_KEPT },
    );
}

/// "Life in danger? Call …", on every page. After an emergency it says so.
fn line(page: &mut Page<'_>) {
    let strip = page.state.informed && page.state.screen != Screen::Result;
    page.open("p", if strip { "line u5" } else { "line" });
    page.attr(Attr::Part, "line");
    page.own("span", "", if strip { ui::STRIP } else { ui::LINE });
    call(page, "");
    page.close();
}

/// A link that calls the emergency number; the words alone where no number is known.
pub fn call(page: &mut Page<'_>, class: &str) {
    match page.words.region {
        Some(region) => phone(page, class, page.t(ui::CALL), &region.emergency),
        None => page.own("strong", "", ui::CALL),
    }
}

/// A link that calls a number.
pub fn phone(page: &mut Page<'_>, class: &str, said: String, number: &str) {
    let mut href = String::from("tel:");
    for c in number.chars() {
        match c {
            '0'..='9' | '+' | '*' => href.push(c),
            // In an address "#" would begin something else (Japan's urgent line is #7119).
            '#' => href.push_str("%23"),
            _ => {}
        }
    }
    page.part("a", class);
    page.attr(Attr::Href, &href);
    icons::icon(page, icons::PHONE);
    page.said("span", "", said);
    page.close();
}

/// The part of the way, and the words for it: the number of the page, and about how many follow.
fn at(page: &Page<'_>) -> Option<(u8, String)> {
    let ix = match page.state.screen {
        Screen::Question(ix) | Screen::Clarify(ix) => ix,
        Screen::Check => return Some((PARTS, page.t(ui::PART_5))),
        _ => return None,
    };
    let path = &page.state.path;
    let here = |q: &QuestionIx| page.state.sheet.iter().any(|asked| asked.question == *q);
    let before = path.iter().position(here).unwrap_or(path.len());
    let n = pages(page.knowledge, path.iter().copied().take(before), false) + 1;
    let (part, name) = match page.knowledge.questions.get(usize::from(ix))?.stage {
        Stage::Safety => (1, ui::PART_1),
        Stage::About => (2, ui::PART_2),
        Stage::Complaint => (3, ui::PART_3),
        Stage::Today | Stage::Adaptive => (4, ui::PART_4),
    };
    // Not while changing one answer, and not where the end is near: then it is seen.
    let left = match page.state.left.saturating_sub(1) {
        left if left > 1 && !page.state.changing => left,
        _ => 0,
    };
    let values = [
        ("n", &*(n as u32).to_string()),
        ("part", &*page.t(name)),
        ("left", &*(left as u32).to_string()),
    ];
    Some((part, page.words.with(ui::PROGRESS, &values)))
}

/// What there is to say about kept answers, on the first screen.
pub fn notice(page: &mut Page<'_>) {
    match page.state.notice {
        Some(Notice::Damaged) => page.own("p", "notice", ui::DAMAGED),
        Some(Notice::Forgotten) => page.own("p", "notice", ui::FORGOTTEN),
        None => {}
    }
}

//! The first screen: what it is and is not for, who it is for, where.

use crate::journey::{Action, Who};
use crate::parts::page::{Attr, Does, On, Page};
use crate::parts::{fields, frame};
use crate::words::ui;

/// The screen.
pub fn show(page: &mut Page<'_>) {
    frame::notice(page);
    page.title(page.t(ui::START_TITLE));
    page.own("p", "lead", ui::START_LEAD);
    page.section("signs", ui::SIGNS_TITLE);
    lines(page, "", ui::SIGNS);
    if page.words.region.is_some() {
        frame::call(page, "call");
    }
    page.close();

    page.open("fieldset", "");
    page.own("legend", "", ui::WHO_TITLE);
    page.open("div", "two");
    for (who, key) in [(Who::Me, ui::WHO_ME), (Who::Other, ui::WHO_OTHER)] {
        fields::own(page, "who", page.state.who == who, key, Action::Who(who));
    }
    page.close();
    page.close();

    region(page);
    if page.state.path.is_empty() {
        page.button("primary", ui::START, Action::Begin);
    } else {
        page.own("p", "notice", ui::KEPT_FOUND);
        page.button("primary", ui::CARRY_ON, Action::Begin);
        page.button("secondary", ui::FORGET, Action::Forget);
    }
    lines(page, "notes", ui::START_NOTES);
}

fn lines(page: &mut Page<'_>, class: &str, key: usize) {
    let mut lines = Vec::new();
    page.words.lines(&page.t(key), &mut lines);
    page.list(class, lines);
}

fn region(page: &mut Page<'_>) {
    page.open("label", "field");
    page.own("span", "label", ui::REGION_TITLE);
    page.own("span", "help", ui::REGION_HELP);
    page.part("select", "select");
    page.on(On::Change, Does::Region);
    option(page, None, page.t(ui::REGION_NONE));
    for (region, at) in page.words.texts.regions.iter().zip(0u8..) {
        option(page, Some(at), page.words.say(region.name));
    }
    page.close();
    page.close();
}

fn option(page: &mut Page<'_>, at: Option<u8>, name: String) {
    page.open("option", "");
    page.attr(
        Attr::Value,
        &at.map(|at| u32::from(at).to_string()).unwrap_or_default(),
    );
    if at == page.state.region {
        page.attr(Attr::Selected, "");
    }
    page.text(name);
    page.close();
}

//! The first screen: what it is and is not for, who it is for, where.

use yew::Html;
use yew::virtual_dom::ListenerKind;

use crate::app::Msg;
use crate::journey::{Action, Who};
use crate::parts::fields::card;
use crate::parts::markup::{Does, el, list, live, many, part, tag, text, words};
use crate::parts::{Cx, frame};
use crate::words::ui;

/// The screen.
pub fn show(cx: &Cx<'_>) -> Vec<Html> {
    let lines = |key| {
        let mut lines = Vec::new();
        cx.words.lines(&cx.t(key), &mut lines);
        lines
    };
    let signs = vec![
        cx.heading(2, cx.t(ui::SIGNS_TITLE)),
        list("", lines(ui::SIGNS)),
        frame::call(cx, "call"),
    ];
    let who = |who, key| {
        card(cx, "who", cx.state.who == who, (cx.t(key), String::new()), Action::Who(who))
    };
    let two = vec![who(Who::Me, ui::WHO_ME), who(Who::Other, ui::WHO_OTHER)];
    vec![
        frame::notice(cx),
        cx.title(cx.t(ui::START_TITLE)),
        cx.p("lead", ui::START_LEAD),
        part("section", "signs", signs),
        el("fieldset", "", vec![words("legend", "", cx.t(ui::WHO_TITLE)), el("div", "two", two)]),
        region(cx),
        buttons(cx),
        list("notes", lines(ui::START_NOTES)),
    ]
}

fn region(cx: &Cx<'_>) -> Html {
    let mut options = vec![option(cx, None, cx.t(ui::REGION_NONE))];
    for (name, at) in cx.words.texts.regions.iter().zip(0u8..) {
        options.push(option(cx, Some(at), cx.words.say(name)));
    }
    let select = tag("select", &["part"], &["select"], options);
    let chosen = Does::Value(|value| Msg::Do(Action::Region(value.parse().ok())));
    let kids = vec![
        words("span", "label", cx.t(ui::REGION_TITLE)),
        words("span", "help", cx.t(ui::REGION_HELP)),
        live(select, vec![cx.on(ListenerKind::onchange, chosen)]),
    ];
    el("label", "field", kids)
}

fn option(cx: &Cx<'_>, at: Option<u8>, name: String) -> Html {
    let value = at.map(|at| at.to_string()).unwrap_or_default();
    let keys: &[&str] = if at == cx.state.region { &["value", "selected"] } else { &["value"] };
    let values = [value.as_str(), ""];
    tag("option", keys, values.get(..keys.len()).unwrap_or_default(), vec![text(name)]).into()
}

fn buttons(cx: &Cx<'_>) -> Html {
    if cx.state.path.is_empty() {
        return cx.button("primary", ui::START, Action::Begin);
    }
    many(vec![
        cx.p("notice", ui::KEPT_FOUND),
        cx.button("primary", ui::CARRY_ON, Action::Begin),
        cx.button("secondary", ui::FORGET, Action::Forget),
    ])
}

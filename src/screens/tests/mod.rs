//! Each screen drawn from a state, without a browser, and looked at as a person would: names, headings,
//! order. What only a browser can show is in `tests/browser`.

mod board;
mod every;
mod one;
mod outcome;

use scraper::{ElementRef, Html, Selector};

use crate::host::config::Config;
use crate::journey::tests::walk::{act, this};
use crate::journey::{Action, Fill, Screen, State};
use crate::knowledge::region_index;
use crate::language::of_this_build::{early, whole};
use crate::prerender::draw;

/// A page of our own, of a clinic with everything that it can say.
fn config() -> Config {
    Config {
        clinic_name: Some("Hillside Surgery".into()),
        clinic_phone: Some("01632 960123".into()),
        booking_url: Some("https://example.org/book".into()),
        standalone: true,
        ..Config::default()
    }
}

fn drawn(state: State) -> Html {
    drawn_as(config(), state)
}

fn drawn_as(config: Config, state: State) -> Html {
    Html::parse_fragment(&draw(this(), whole(), config, state).expect("drawn"))
}

/// As it is before the details have come.
fn drawn_early(state: State) -> Html {
    Html::parse_fragment(&draw(this(), early(), config(), state).expect("drawn"))
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("a selector");
    page.select(&selector).collect()
}

/// The words of an element as a screen reader has them.
fn words(element: ElementRef<'_>) -> String {
    let words: String = element.text().collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn texts(page: &Html, selector: &str) -> Vec<String> {
    all(page, selector).into_iter().map(words).collect()
}

/// What stands on the page directly below one another, by class or name.
fn parts(page: &Html) -> Vec<String> {
    let parts = all(page, ".page > *");
    let name = |part: &ElementRef<'_>| {
        let class = part.value().attr("class");
        class.unwrap_or(part.value().name()).to_owned()
    };
    parts.iter().map(name).collect()
}

fn in_britain(mut state: State) -> State {
    state.region = region_index(&this().knowledge, "GB");
    state
}

/// The number of a question.
fn question(id: &str) -> u16 {
    let ids = &this().manifest.questions;
    let at = ids.iter().position(|q| q.id == id).expect("a question");
    u16::try_from(at).expect("few questions")
}

/// The number of an item or option.
fn option(id: &str, option: &str) -> u8 {
    let question = &this().manifest.questions[usize::from(question(id))];
    let at = question.options.iter().position(|o| o == option);
    u8::try_from(at.expect("an option")).expect("few options")
}

fn start() -> State {
    State::new(&this().knowledge)
}

fn begun() -> State {
    act(start(), Action::Begin)
}

/// With every chip on the page open.
fn opened(mut state: State) -> State {
    for (at, asked) in (0..).zip(state.sheet.clone()) {
        for (first, size) in this().knowledge.questions[usize::from(asked.question)].chips() {
            if size > 1 {
                state = act(state, Action::Fill(at, Fill::Open(first)));
            }
        }
    }
    state
}

/// An emergency on the first page: a sign of a stroke, in its chip.
fn emergency() -> State {
    let (list, sign) = (
        question("breathing_chest"),
        option("breathing_chest", "stroke_signs"),
    );
    let state = begun();
    assert_eq!(state.screen, Screen::Question(list));
    let fill = [Fill::Open(sign), Fill::Tick(sign)].map(|fill| Action::Fill(0, fill));
    let state = fill.into_iter().fold(state, act);
    let state = act(state, Action::Continue);
    assert_eq!(state.screen, Screen::Emergency(list));
    state
}

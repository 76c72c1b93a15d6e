//! Screens one by one.

use scraper::Html;

use super::every::walked;
use super::{all, begun, drawn, drawn_early, emergency, question, start, texts, words};
use crate::journey::tests::walk::{act, this, whole};
use crate::journey::{Action, Fill, Notice, State};
use crate::knowledge::region_index;

/// What stands on the page directly below one another, by class or name.
fn parts(page: &Html) -> Vec<String> {
    let parts = all(page, ".page > *");
    let name = |part: &scraper::ElementRef<'_>| {
        let class = part.value().attr("class");
        class.unwrap_or(part.value().name()).to_owned()
    };
    parts.iter().map(name).collect()
}

fn in_britain(mut state: State) -> State {
    state.region = region_index(&this().knowledge, "GB");
    state
}

#[test]
fn the_first_screen_says_what_it_is_then_the_signs_then_asks() {
    let page = drawn(start());
    assert_eq!(
        parts(&page),
        [
            "title", "lead", "signs", "fieldset", "field", "primary", "notes"
        ]
    );
    assert_eq!(texts(&page, ".signs li").len(), 6);
    assert!(all(&page, ".signs a").is_empty(), "no number is known");
    assert_eq!(texts(&page, "label.card"), ["Me", "Someone else"]);
    let values: Vec<_> = all(&page, "input")
        .iter()
        .map(|i| i.attr("value"))
        .collect();
    assert_eq!(
        values,
        [Some("me"), Some("other")],
        "the element reads these"
    );
    let options = all(&page, "option");
    assert_eq!(options.len(), this().knowledge.regions.len() + 1);
    assert_eq!(options[0].attr("value"), Some(""));
    assert!(
        options
            .iter()
            .any(|option| option.attr("value") == Some("GB"))
    );
    assert_eq!(texts(&page, "button"), ["Start"]);
    assert_eq!(texts(&page, "[role=status]"), [""]);

    let page = drawn(in_britain(start()));
    let call = &all(&page, ".signs a.call")[0];
    assert_eq!(
        (call.attr("href"), words(*call).as_str()),
        (Some("tel:999"), "Call 999")
    );
}

#[test]
fn kept_answers_can_be_carried_on_or_forgotten_and_what_happened_to_them_is_said() {
    let mut kept = whole(0);
    kept.screen = crate::journey::Screen::Start;
    assert_eq!(
        texts(&drawn(kept.clone()), "button"),
        ["Carry on where you were", "Forget my answers"]
    );
    for (notice, said) in [
        (Notice::Changed, "asked those again"),
        (Notice::Damaged, "could not be read"),
        (Notice::Forgotten, "are forgotten"),
        (Notice::Expired, "more than a day old"),
    ] {
        kept.notice = Some(notice);
        let page = drawn(kept.clone());
        assert_eq!(parts(&page)[0], "notice", "before anything else");
        assert!(texts(&page, ".notice")[0].contains(said), "{notice:?}");
    }
}

#[test]
fn errors_come_first_and_each_leads_to_its_question() {
    let page = drawn(act(begun(), Action::Continue));
    assert_eq!(parts(&page)[0], "summary");
    let summary = &all(&page, ".summary")[0];
    assert_eq!(summary.attr("role"), Some("alert"));
    let links = texts(&page, ".summary button");
    let errors = texts(&page, ".error");
    assert_eq!(links.len(), errors.len());
    for (link, error) in links.iter().zip(&errors) {
        assert!(link.ends_with(error.as_str()), "{link}");
    }
    let wrong = all(&page, "fieldset");
    assert_eq!(
        all(&page, "[id^=field]").len(),
        wrong.len(),
        "each has a first field"
    );
}

#[test]
fn several_questions_stand_under_one_heading_with_a_heading_each() {
    let state = walked(0).into_iter().find(|state| state.sheet.len() > 1);
    let state = state.expect("a page of several questions");
    let count = state.sheet.len();
    let page = drawn(state);
    assert_eq!(all(&page, ".page > h1.title").len(), 1);
    assert_eq!(all(&page, "legend h2").len(), count);
    assert_eq!(texts(&page, ".page > .primary"), ["Continue"]);
    assert_eq!(texts(&page, ".at"), texts(&page, "[role=status]"));
    assert!(texts(&drawn(begun()), ".at")[0].starts_with("Page 1: danger signs. About "));
}

#[test]
fn a_number_can_be_typed_and_says_what_is_wrong() {
    let age = question("age");
    let state = act(start(), Action::Change(age));
    let at = state.sheet.iter().position(|asked| asked.question == age);
    let at = u8::try_from(at.expect("on its page")).expect("few");
    let state = act(state, Action::Fill(at, Fill::Type("seven".into())));
    let page = drawn(act(state, Action::Continue));
    let field = &all(&page, "input.number")[0];
    assert_eq!(field.attr("value"), Some("seven"), "what was typed stays");
    assert_eq!(field.attr("aria-invalid"), Some("true"));
    assert!(
        texts(&page, ".error")
            .iter()
            .any(|e| e.starts_with("Type a whole number from"))
    );
}

#[test]
fn the_legs_come_with_the_details_and_say_what_the_lists_say() {
    let body = this().knowledge.body.expect("the legs");
    let state = act(start(), Action::Change(body.places));
    assert!(all(&drawn_early(state.clone()), ".legs").is_empty());
    let state = act(state, Action::Tap(0, Some(body.left)));
    let page = drawn(state);
    let on = all(&page, ".legs path[aria-checked=true]");
    assert_eq!(on.len(), 1);
    assert_eq!(
        all(&page, "fieldset input[checked]").len(),
        2,
        "the place and the side"
    );
}

#[test]
fn an_emergency_says_what_to_do_and_why_and_lets_nobody_past_unseen() {
    let page = drawn(in_britain(emergency()));
    assert_eq!(parts(&page).first().map(String::as_str), Some("panel u5"));
    assert_eq!(parts(&page).last().map(String::as_str), Some("ways"));
    let call = &all(&page, ".panel a.call")[0];
    assert_eq!(call.attr("href"), Some("tel:999"));
    assert!(!texts(&page, ".do li").is_empty());
    assert!(!texts(&page, ".why .reason").is_empty());
    assert_eq!(
        texts(&page, ".ways button"),
        [
            "Go back and change an answer",
            "Go on, for information only"
        ]
    );
    // Before the details have come, what to do and the person's own answer are there all the same.
    let page = drawn_early(in_britain(emergency()));
    assert!(!texts(&page, ".do li").is_empty());
    assert!(!texts(&page, ".why li").is_empty());
    assert_eq!(all(&page, ".panel a.call").len(), 1);
}

#[test]
fn every_answer_can_be_changed_from_the_check_page() {
    let state = act(whole(2), Action::Back);
    let path = state.path.clone();
    let page = drawn(state);
    assert_eq!(texts(&page, "dt").len(), path.len());
    let changes = texts(&page, ".change button");
    assert_eq!(changes.len(), path.len());
    for (change, title) in changes.iter().zip(texts(&page, "dt")) {
        assert_eq!(change, &format!("Change: {title}"));
    }
    assert_eq!(texts(&page, ".page > .primary"), ["See the result"]);
}

#[test]
fn the_result_has_its_parts_in_order_with_help_sooner_before_the_ways_on() {
    for how in 0..12 {
        let page = drawn(whole(how));
        let order = [
            "panel", "why", "do", "dont", "care", "left-out", "causes", "swings", "scores", "net",
            "ways",
        ];
        let parts = parts(&page);
        let places: Vec<_> = parts
            .iter()
            .filter_map(|part| {
                let first = part.split(' ').next();
                order.iter().position(|name| Some(*name) == first)
            })
            .collect();
        assert!(places.is_sorted(), "{parts:?}");
        for part in ["why", "net", "ways", "summary-page"] {
            assert!(parts.iter().any(|p| p == part), "{part}: {parts:?}");
        }
    }
}

#[test]
fn without_details_the_result_still_says_how_soon_and_what_to_do() {
    let page = drawn_early(whole(1));
    assert_eq!(all(&page, ".panel h1").len(), 1);
    assert!(all(&page, ".cause, .scores, .swings, .summary-page").is_empty());
    assert!(texts(&page, ".net li").len() >= 6, "the emergency signs");
    assert!(
        all(&page, ".net details").is_empty(),
        "an empty list is not offered"
    );
}

#[test]
fn a_cause_says_what_speaks_for_and_against_it_in_words_too() {
    let mut seen = 0;
    for how in 0..12 {
        let page = drawn(whole(how));
        for row in all(&page, ".chart tr").iter().skip(1) {
            if row.child_elements().any(|cell| cell.value().name() == "td") {
                let said = row.text().collect::<String>();
                assert!(!said.trim().is_empty());
                seen += 1;
            }
        }
        for cause in all(&page, ".cause summary h3") {
            assert!(!words(cause).is_empty());
        }
    }
    assert!(seen > 0);
}

#[test]
fn the_summary_has_every_answer_and_what_was_denied() {
    let state = whole(3);
    let answered = state.path.len();
    let page = drawn(state);
    assert_eq!(texts(&page, ".summary-page li").len(), answered);
    let all: String = texts(&page, ".summary-page li").join("\n");
    assert!(all.contains("No: "), "{all}");
}

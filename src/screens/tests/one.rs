//! The pages on the way to the result.

use super::{
    all, begun, drawn, drawn_early, emergency, in_britain, parts, question, start, texts, words,
};
use crate::journey::Screen::{Question, Result, Start};
use crate::journey::tests::walk::{act, this, walked, whole};
use crate::journey::{Action, Fill, Notice, State, is_board, progress};

#[test]
fn the_first_screen_says_what_it_is_then_asks_and_has_the_number_above() {
    let page = drawn(start());
    assert_eq!(
        parts(&page),
        ["title", "lead", "fieldset", "field", "primary", "notes"]
    );
    assert!(all(&page, "a").is_empty(), "no number is known");
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
    let call = &all(&page, ".bar .line a")[0];
    assert_eq!(
        (call.attr("href"), words(*call).as_str()),
        (Some("tel:999"), "Call 999")
    );
    let kept = texts(&page, ".app > .foot");
    assert_eq!(kept.len(), 1, "what is kept is said below");
}

#[test]
fn kept_answers_can_be_carried_on_or_forgotten_and_what_happened_to_them_is_said() {
    let mut kept = whole(0);
    kept.screen = Start;
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
    let several = |state: &State| state.sheet.len() > 1 && matches!(state.screen, Question(_));
    let states: Vec<_> = (0..4).flat_map(walked).filter(several).collect();
    let boards = |state: &&State| is_board(state, &this().knowledge);
    assert!(states.iter().any(|state| boards(&state)), "of lists alone");
    assert!(states.iter().any(|state| !boards(&state)), "and of others");
    for state in states {
        let count = state.sheet.len();
        let page = drawn(state);
        assert_eq!(all(&page, ".page > h1.title").len(), 1);
        assert_eq!(all(&page, "legend h2").len(), count);
        assert_eq!(texts(&page, ".page > .dock > .primary"), ["Continue"]);
        assert_eq!(texts(&page, "[role=status]"), [""]);
    }
}

#[test]
fn how_far_along_is_drawn_on_the_way_and_nowhere_else() {
    let mut seen = [0; 5];
    for state in (0..4).flat_map(walked) {
        let part = progress(&state, &this().knowledge);
        let page = drawn(state);
        assert_eq!(
            all(&page, ".bar > .progress").len(),
            usize::from(part.is_some())
        );
        let on = all(&page, ".progress i.on").len();
        assert_eq!(on, part.map_or(0, usize::from));
        assert_eq!(all(&page, ".progress i").len() % 4, 0);
        seen[on] += 1;
    }
    assert!(!seen.contains(&0), "{seen:?}");
}

#[test]
fn what_is_kept_is_said_at_both_ends_only() {
    for state in walked(0) {
        let ends = matches!(state.screen, Start | Result);
        let foot = texts(&drawn(state), ".app > .foot");
        assert_eq!(foot.len(), usize::from(ends));
    }
}

#[test]
fn why_we_ask_is_one_fold_a_page_once_the_details_are_there() {
    for state in walked(1) {
        let asks = matches!(state.screen, Question(_));
        let (page, early) = (drawn(state.clone()), drawn_early(state));
        assert_eq!(all(&page, ".why-we-ask").len(), usize::from(asks));
        assert!(all(&early, ".why-we-ask").is_empty());
    }
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

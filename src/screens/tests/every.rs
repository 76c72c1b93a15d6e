//! What holds on every screen.

use std::rc::Rc;

use leg_triage_engine::Urgency;
use scraper::{ElementRef, Html};

use super::{
    all, begun, config, drawn, drawn_as, drawn_early, emergency, opened, option, question, start,
    texts, words,
};
use crate::host::config::Config;
use crate::journey::tests::walk::{act, this, walked, whole};
use crate::journey::{Action, Asked, Fill, State, is_adaptive, is_board};

fn pages() -> Vec<(String, Html)> {
    let knowledge = &this().knowledge;
    let mut pages = Vec::new();
    let mut draw = |state: State| {
        let name = format!("{:?}", state.screen);
        // The words of the questions about causes come with the details, and before that no result offers them.
        let late = |asked: &Asked| is_adaptive(knowledge, asked.question);
        if !state.sheet.iter().any(late) {
            let early = drawn_early(state.clone());
            pages.push((format!("{name}, without details"), early));
        }
        pages.push((name, drawn(state)));
    };
    (0..5).flat_map(walked).for_each(&mut draw);
    draw(emergency());
    draw(opened(begun()));
    draw(act(begun(), Action::Continue)); // with errors
    pages
}

fn level(heading: ElementRef<'_>) -> u32 {
    let name = heading.value().name();
    name.trim_start_matches('h').parse().expect("a level")
}

#[test]
fn headings_form_an_outline_and_the_focus_has_one_place_to_go() {
    for (name, page) in pages() {
        let shown = all(&page, ".page > h1, .page > div h1, .page fieldset h1");
        assert_eq!(shown.len(), 1, "{name}: one heading of the page");
        let mut before = 0;
        for heading in all(&page, "h1, h2, h3, h4, h5") {
            let at = level(heading);
            assert!(at <= before + 1, "{name}: {} skips a level", words(heading));
            assert!(
                !words(heading).is_empty(),
                "{name}: a heading without words"
            );
            before = at;
        }
        let focus = all(&page, "[data-focus]").len();
        assert!(
            (1..=2).contains(&focus),
            "{name}: {focus} places for the focus"
        );
    }
}

#[test]
fn in_a_clinics_page_headings_begin_one_level_lower() {
    let embedded = Config {
        standalone: false,
        ..config()
    };
    for state in walked(1) {
        let page = drawn_as(embedded.clone(), state);
        assert!(all(&page, ".page h1").is_empty());
        assert!(!all(&page, "h2.title").is_empty());
    }
}

#[test]
fn nothing_can_submit_and_nothing_has_a_style_or_a_handler_in_the_page() {
    for (name, page) in pages() {
        assert!(
            all(&page, "form, [type=submit], [style], [onclick], script").is_empty(),
            "{name}"
        );
        for button in all(&page, "button") {
            assert_eq!(
                button.attr("type"),
                Some("button"),
                "{name}: {}",
                words(button)
            );
            assert!(!words(button).is_empty(), "{name}: a button without a name");
        }
        for link in all(&page, "a") {
            let href = link.attr("href").expect("an address");
            let allowed = href.starts_with("tel:") || href == "https://example.org/book";
            assert!(allowed, "{name}: {href}");
        }
    }
}

#[test]
fn every_field_and_drawing_has_a_name() {
    for (name, page) in pages() {
        for field in all(&page, "label.card") {
            assert!(!words(field).is_empty(), "{name}: a card without words");
        }
        for field in all(&page, "input[type=text]") {
            let id = field.attr("aria-labelledby").expect("a name");
            assert_eq!(texts(&page, &format!("#{id}")).len(), 1, "{name}");
        }
        for group in all(&page, "fieldset") {
            let legend = group.child_elements().next().expect("a legend");
            assert_eq!(legend.value().name(), "legend", "{name}");
            assert!(!words(legend).is_empty(), "{name}");
        }
        for drawing in all(&page, "svg") {
            let hidden = drawing.attr("aria-hidden") == Some("true");
            assert!(
                hidden || drawing.attr("aria-label").is_some_and(|l| !l.is_empty()),
                "{name}"
            );
        }
        for path in all(&page, "path[role=checkbox]") {
            assert!(
                path.attr("aria-label").is_some_and(|l| !l.is_empty()),
                "{name}"
            );
            assert!(["true", "false"].contains(&path.attr("aria-checked").expect("a state")));
        }
        for described in all(&page, "[aria-describedby]") {
            for id in described.attr("aria-describedby").expect("ids").split(' ') {
                assert_eq!(all(&page, &format!("[id={id}]")).len(), 1, "{name}: #{id}");
            }
        }
    }
}

#[test]
fn help_in_an_emergency_comes_first_on_every_screen() {
    for (name, page) in pages() {
        // Before it stands only what is read out when it changes.
        let parts = all(&page, ".app > *");
        assert_eq!(parts[0].attr("role"), Some("status"), "{name}");
        assert_eq!(parts[0].attr("class"), Some("hidden"), "{name}");
        if name.starts_with("Emergency") {
            assert!(
                all(&page, ".bar, .line").is_empty(),
                "{name}: it would be said twice"
            );
            let panel = all(&page, ".page > .panel.u5 h1");
            assert_eq!(panel.len(), 1, "{name}");
        } else {
            assert_eq!(parts[1].attr("class"), Some("bar"), "{name}");
            let call = texts(&page, ".bar .line");
            assert_eq!(call, ["Call your local emergency number"], "{name}");
            let back = texts(&page, ".bar button");
            let known: &[&str] = if name.starts_with("Start") {
                &[]
            } else {
                &["Back"]
            };
            assert_eq!(back, known, "{name}");
        }
    }
}

#[test]
fn no_blank_is_left_open_and_no_control_character_is_shown() {
    for (name, page) in pages() {
        for text in page.root_element().text() {
            let odd = text.chars().any(|c| c.is_control() && c != '\n');
            assert!(
                !odd && !text.contains("{$") && !text.contains("{ $"),
                "{name}: {text:?}"
            );
        }
    }
}

#[test]
fn every_question_can_be_drawn_with_a_card_for_each_answer() {
    let known = this();
    for (question, ix) in known.manifest.questions.iter().zip(0u16..) {
        let (state, id) = (act(start(), Action::Change(ix)), &question.id);
        assert!(state.sheet.iter().any(|asked| asked.question == ix), "{id}");
        let alone = state.sheet.len() == 1;
        let page = drawn(state.clone());
        assert!(!all(&page, "legend h1, legend h2").is_empty(), "{id}");
        if !alone || question.options.is_empty() {
            continue;
        }
        let cards = |page: &Html| all(page, ".fields label.card").len();
        let count = question.options.len();
        if !is_board(&state, &known.knowledge) {
            assert_eq!(cards(&page), count + 1, "{id}: and not sure");
            continue;
        }
        // A card for each chip, and once they are open one for each answer too.
        let chips: Vec<_> = known.knowledge.questions[usize::from(ix)].chips().collect();
        assert_eq!(cards(&page), chips.len(), "{id}");
        let several = chips.iter().filter(|(_, size)| *size > 1).count();
        assert_eq!(cards(&drawn(opened(state))), count + several, "{id}");
    }
}

#[test]
fn an_answer_that_is_filled_in_is_shown_as_chosen() {
    let (list, sign) = (0, option("breathing_chest", "belly_pain"));
    let chosen = |state| texts(&drawn(state), "label:has(input[checked])");
    assert!(chosen(begun()).is_empty());
    let state = act(begun(), Action::Fill(list, Fill::Tick(sign)));
    assert_eq!(chosen(state), ["Bad new pain in tummy or side"]);
    let alone = act(start(), Action::Change(question("places")));
    let at = alone
        .sheet
        .iter()
        .position(|asked| asked.question == question("places"));
    let at = u8::try_from(at.expect("on its page")).expect("few");
    let state = act(alone, Action::Fill(at, Fill::TickNone));
    assert_eq!(chosen(state), ["None of these"]);
}

#[test]
fn every_level_has_its_panel_and_the_ways_on_that_fit_it() {
    for urgency in Urgency::ALL {
        let mut state = whole(1);
        Rc::make_mut(&mut state.assessment).urgency = urgency;
        let page = drawn(state);
        let class = format!(".panel.{}", urgency.code().to_lowercase());
        assert_eq!(all(&page, &class).len(), 1, "{urgency:?}");
        // In an emergency there is one number only; today, nobody should wait for a booking.
        let calls = all(&page, ".ways a[href^='tel:']").len();
        assert_eq!(calls, usize::from(urgency < Urgency::U5), "{urgency:?}");
        let booking = all(&page, ".ways a[href^='https:']").len();
        assert_eq!(booking, usize::from(urgency < Urgency::U4), "{urgency:?}");
    }
}

#[test]
fn an_id_is_given_once() {
    for (name, page) in pages() {
        let mut ids: Vec<_> = all(&page, "[id]")
            .iter()
            .filter_map(|e| e.attr("id"))
            .collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "{name}: {ids:?}");
    }
}

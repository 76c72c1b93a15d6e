//! Pages of lists alone, drawn: the danger board above all.

use scraper::{ElementRef, Html};

use super::{all, begun, drawn, drawn_early, opened, option, parts, question, start, texts, words};
use crate::journey::tests::walk::{act, this, walked};
use crate::journey::{Action, Fill, Screen, State, is_board};
use crate::language::of_this_build::whole;
use crate::words::Words;

const LISTS: [&str; 4] = [
    "breathing_chest",
    "leg_now",
    "back_nerves",
    "injury_infection",
];

/// A chip as the knowledge has it: its name, and the label and hint of each item. What stands alone has no name.
struct Chip {
    name: String,
    first: u8,
    items: Vec<(String, String)>,
}

fn say(text: &str) -> String {
    Words::new(whole(), &this().knowledge, &start()).say(text)
}

fn title(id: &str) -> String {
    say(whole().texts().questions[usize::from(question(id))].title)
}

fn chips(id: &str) -> Vec<Chip> {
    let ix = usize::from(question(id));
    let texts = &whole().texts().questions[ix];
    let chip = |((first, size), at): ((u8, u8), usize)| {
        let items = &texts.options[usize::from(first)..usize::from(first + size)];
        Chip {
            name: say(texts.chips.get(at).copied().unwrap_or_default()),
            first,
            items: items
                .iter()
                .map(|(label, help)| (say(label), say(help)))
                .collect(),
        }
    };
    this().knowledge.questions[ix]
        .chips()
        .zip(0..)
        .map(chip)
        .collect()
}

/// What stands on the card of a chip that is closed.
fn label(chip: &Chip) -> String {
    let item = chip.items[0].0.clone();
    if chip.name.is_empty() {
        item
    } else {
        chip.name.clone()
    }
}

/// The words of an item and its hint, which stands on a line of its own.
fn explained((item, help): &(String, String)) -> String {
    format!("{item}{help}")
}

fn fieldsets(page: &Html) -> Vec<ElementRef<'_>> {
    all(page, ".sheet.board > fieldset")
}

fn within(list: ElementRef<'_>, selector: &str) -> Vec<String> {
    let selector = scraper::Selector::parse(selector).expect("a selector");
    list.select(&selector).map(words).collect()
}

fn fill(list: u8, fill: Fill) -> Action {
    Action::Fill(list, fill)
}

#[test]
fn the_first_page_is_the_four_danger_lists_under_their_headings() {
    let state = begun();
    let lists: Vec<_> = state.sheet.iter().map(|asked| asked.question).collect();
    assert_eq!(lists, LISTS.map(question));
    assert!(is_board(&state, &this().knowledge));
    let page = drawn(state);
    let heading = say(whole().texts().pages[0]);
    assert_eq!(texts(&page, ".page > h1.title"), [heading]);
    assert_eq!(texts(&page, "legend > h2"), LISTS.map(title));
    assert_eq!(fieldsets(&page).len(), 4);
    let place = |class: &str| parts(&page).iter().position(|part| part == class);
    let order = ["title", "help", "sheet board", "why-we-ask", "link", "dock"].map(place);
    assert!(!order.contains(&None) && order.is_sorted(), "{order:?}");
    assert_eq!(texts(&page, ".page > .help"), ["Tap all that fit."]);
    assert!(
        all(&page, "fieldset .help").is_empty(),
        "said once; hints later"
    );
    assert!(all(&page, "form, [type=submit], .error, .summary").is_empty());
}

#[test]
fn a_closed_chip_is_one_card_with_its_name() {
    // The first page is there before the details are.
    for page in [drawn(begun()), drawn_early(begun())] {
        for (list, id) in fieldsets(&page).into_iter().zip(LISTS) {
            let named: Vec<_> = chips(id).iter().map(label).collect();
            assert!(named.iter().all(|name| !name.is_empty()), "{id}");
            assert_eq!(within(list, ".chips > label.card"), named, "{id}");
            assert_eq!(within(list, "label.card"), named, "{id}: no other card");
        }
        assert_eq!(
            all(&page, "input").len(),
            all(&page, "input[type=checkbox]").len()
        );
        assert!(all(&page, "[role=group], input[checked]").is_empty());
    }
}

#[test]
fn an_opened_chip_has_its_items_in_a_group_with_its_name() {
    let page = drawn(opened(begun()));
    for (list, id) in fieldsets(&page).into_iter().zip(LISTS) {
        let groups = scraper::Selector::parse(".chips > .opened").expect("a selector");
        let mut groups = list.select(&groups);
        for chip in chips(id).iter().filter(|chip| !chip.name.is_empty()) {
            let group = groups.next().expect("a group for each");
            assert_eq!(group.attr("role"), Some("group"));
            assert_eq!(group.attr("aria-label"), Some(chip.name.as_str()));
            // It stands right below its card, which is ticked.
            let above = group.prev_siblings().find_map(ElementRef::wrap);
            let above = above.expect("the card of the chip");
            assert_eq!(words(above), chip.name);
            assert_eq!(within(above, "input[checked]").len(), 1);
            let items: Vec<_> = chip.items.iter().map(explained).collect();
            assert_eq!(within(group, "label.card"), items, "with their hints");
            assert!(
                within(group, "input[checked]").is_empty(),
                "none ticked yet"
            );
        }
        assert!(groups.next().is_none(), "{id}");
    }
}

#[test]
fn one_open_chip_leaves_the_others_closed() {
    let sign = option("breathing_chest", "stroke_signs");
    let actions = [fill(0, Fill::Open(sign)), fill(0, Fill::Tick(sign))];
    let state = actions.into_iter().fold(begun(), act);
    let page = drawn(state.clone());
    assert_eq!(all(&page, ".opened").len(), 1);
    let chips = chips("breathing_chest");
    let mut open = chips.iter().filter(|chip| chip.first <= sign);
    let chip = open.next_back().expect("its chip");
    let ticked = &chip.items[usize::from(sign - chip.first)];
    let chosen = texts(&page, "label:has(input[checked])");
    assert_eq!(chosen, [chip.name.clone(), explained(ticked)]);
    let closed = act(state, fill(0, Fill::Open(sign)));
    let page = drawn(closed);
    assert!(all(&page, ".opened, input[checked]").is_empty());
}

#[test]
fn what_stands_alone_is_explained_once_it_is_ticked() {
    let spots = option("leg_now", "spots");
    let chips = chips("leg_now");
    let chip = chips.iter().find(|chip| chip.first == spots);
    let item = &chip.expect("alone").items[0];
    assert!(!item.1.is_empty(), "it has a hint");
    let state = act(begun(), fill(1, Fill::Tick(spots)));
    let page = drawn(state.clone());
    assert_eq!(texts(&page, "fieldset .help"), [item.1.as_str()]);
    let page = drawn(act(state, fill(1, Fill::Tick(spots))));
    assert!(all(&page, "fieldset .help").is_empty());
}

/// The buttons of the dock, and the links beside it.
fn buttons(state: State) -> [Vec<String>; 2] {
    let page = drawn(state);
    let links = texts(&page, ".page > button.link");
    [texts(&page, ".page > .dock > button"), links]
}

#[test]
fn the_dock_of_a_board_offers_none_of_these_while_nothing_is_filled_in() {
    let unsure = vec!["I’m not sure".to_owned()];
    let fresh = [
        vec!["None of these".to_owned(), "Continue".into()],
        unsure.clone(),
    ];
    let touched = [vec!["Continue".to_owned()], unsure];
    assert_eq!(buttons(begun()), fresh);
    for filled in [
        Fill::Open(0),
        Fill::Tick(option("injury_infection", "wound")),
    ] {
        let state = act(begun(), fill(3, filled.clone()));
        assert_eq!(buttons(state.clone()), touched, "{filled:?}");
        assert_eq!(buttons(act(state, fill(3, filled))), fresh, "taken back");
    }
    let missing = act(begun(), Action::Continue);
    assert_eq!(buttons(missing), fresh, "still to be chosen");
    let answered = act(act(begun(), Action::NoneOfThese), Action::Back);
    assert_eq!(buttons(answered), touched, "it was answered before");
    let unsure = [Action::NotSure, Action::Back]
        .into_iter()
        .fold(begun(), act);
    assert_eq!(buttons(unsure), fresh, "it can be taken back");
}

#[test]
fn beside_other_questions_each_list_has_its_own_cards_for_none_and_not_sure() {
    let mut seen = 0;
    for state in (0..4).flat_map(walked) {
        if !matches!(state.screen, Screen::Question(_)) || is_board(&state, &this().knowledge) {
            continue;
        }
        let [dock, _] = buttons(state.clone());
        assert_eq!(dock, ["Continue"]);
        let page = drawn(state);
        assert!(all(&page, ".board").is_empty());
        for list in all(&page, "fieldset:has(.chips)") {
            let cards = within(list, ":scope > label.card");
            assert_eq!(cards.len(), 2, "{cards:?}");
            assert_eq!(cards[0], "None of these");
            assert!(cards[1].starts_with("I’m not sure"), "{cards:?}");
            seen += 1;
        }
    }
    assert!(seen > 0, "there is such a page");
}

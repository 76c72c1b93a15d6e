//! Chips: items of a list that are folded into one card, which opens them.

use leg_triage_engine::answers::Answer;
use leg_triage_engine::model::{Kind, Knowledge, NO, YES};

use super::super::draft::Draft;
use super::super::{Action, Fill, Problem, Screen, State, reduce};
use super::{
    AGE, Back, Begin, CHEST, Continue, NoneOfThese, NotSure, SINCE, clarify, draft, knowledge, tick,
};

/// A list of six danger signs: 0 and 1 in a chip, 2 alone, 3 to 5 in a chip.
fn chipped() -> Knowledge {
    let mut knowledge = knowledge();
    let first = u16::try_from(knowledge.facts.len()).expect("few facts");
    knowledge.facts.extend([knowledge.facts[0]; 6]);
    let list = &mut knowledge.questions[usize::from(CHEST)];
    list.kind = Kind::Checklist { first, count: 6 };
    list.chips = vec![2, 1, 3];
    knowledge
}

/// The same list beside a choice.
fn mixed() -> Knowledge {
    let mut knowledge = chipped();
    for question in &mut knowledge.questions[..2] {
        question.page = 1;
    }
    knowledge.questions[usize::from(SINCE)].ask_when = None;
    knowledge
}

fn run(state: State, knowledge: &Knowledge, actions: &[Action]) -> State {
    let fold = |s, a: &Action| reduce(s, a.clone(), knowledge);
    actions.iter().fold(state, fold)
}

fn play(actions: &[Action]) -> State {
    let knowledge = chipped();
    let begun = reduce(State::new(&knowledge), Begin, &knowledge);
    run(begun, &knowledge, actions)
}

fn open(item: u8) -> Action {
    Action::Fill(0, Fill::Open(item))
}

fn told(state: &State) -> Option<(u32, u32)> {
    match state.answers.get(CHEST)? {
        Answer::Checklist { yes, no } => Some((*yes, *no)),
        _ => None,
    }
}

/// The items of the chips that are open.
fn opened(draft: &Draft) -> Vec<u8> {
    (0..6).filter(|item| draft.is_open(*item)).collect()
}

#[test]
fn any_item_opens_its_whole_chip_and_nothing_else() {
    assert_eq!(opened(draft(&play(&[open(0)]))), [0, 1]);
    assert_eq!(opened(draft(&play(&[open(1)]))), [0, 1]);
    assert_eq!(opened(draft(&play(&[open(4)]))), [3, 4, 5]);
    assert_eq!(opened(draft(&play(&[open(0), open(3)]))), [0, 1, 3, 4, 5]);
    // What stands alone has nothing to open, and there are no further items.
    for item in [2, 6, 31, 32, u8::MAX] {
        let state = play(&[open(item)]);
        assert_eq!(draft(&state), &Draft::default(), "{item}");
    }
    assert_eq!(draft(&play(&[open(0)])).ticked, 0, "to open is not to tick");
}

#[test]
fn what_is_ticked_is_there_and_the_rest_of_the_list_is_not() {
    let state = play(&[open(0), tick(1), Continue]);
    assert_eq!(told(&state), Some((0b00_0010, 0b11_1101)));
    assert_eq!(state.screen, Screen::Question(AGE));
    let two = play(&[open(0), tick(0), open(5), tick(3), tick(5), Continue]);
    assert_eq!(told(&two), Some((0b10_1001, 0b01_0110)));
    let alone = play(&[tick(2), Continue]);
    assert_eq!(told(&alone), Some((0b00_0100, 0b11_1011)), "closed: no");
}

#[test]
fn who_closes_a_chip_says_no_to_all_of_it() {
    let state = play(&[open(3), tick(4), open(3)]);
    assert_eq!((draft(&state).ticked, opened(draft(&state))), (0, vec![]));
    let state = run(state, &chipped(), &[tick(2), Continue]);
    assert_eq!(told(&state), Some((0b00_0100, 0b11_1011)));
    // Beside "not sure" about the rest of the page too.
    let state = play(&[open(3), tick(4), open(3), NotSure]);
    assert_eq!(told(&state), Some((0, 0b11_1000)));
    // Opened again it is not denied any more.
    let state = play(&[open(3), open(3), open(3), NotSure]);
    assert_eq!(told(&state), Some((0, 0)));
    // Opened and closed is nothing filled in: "none of these" is to say so.
    let state = play(&[open(0), open(0), Continue]);
    assert_eq!(state.sheet[0].problem, Some(Problem::Checklist));
    let state = run(state, &chipped(), &[NoneOfThese]);
    assert_eq!(told(&state), Some((0, 0b11_1111)));
}

#[test]
fn an_open_chip_without_a_tick_is_not_sure_and_asked_once_more() {
    let state = play(&[open(0), Continue]);
    assert_eq!(told(&state), Some((0, 0b11_1100)), "only of that chip");
    assert_eq!(state.screen, Screen::Clarify(CHEST));
    let kept = [(0, super::NOT_SURE), (1, super::NOT_SURE), (2, NO), (5, NO)];
    for (item, clarity) in kept {
        assert_eq!(draft(&state).clarity(item), clarity, "{item}");
    }
    let sure = [clarify(0, NO), clarify(1, YES), Continue];
    let sure = run(state.clone(), &chipped(), &sure);
    assert_eq!(told(&sure), Some((0b00_0010, 0b11_1101)));
    assert_eq!(sure.screen, Screen::Question(AGE));
    let still = run(state, &chipped(), &[Continue]);
    assert_eq!(told(&still), Some((0, 0b11_1100)));
    assert_eq!(still.screen, Screen::Question(AGE), "once");
    // A tick in another chip does not make this one sure.
    let other = play(&[open(0), open(3), tick(3), Continue]);
    assert_eq!(told(&other), Some((0b00_1000, 0b11_0100)));
    assert_eq!(other.screen, Screen::Clarify(CHEST));
}

#[test]
fn a_list_without_danger_signs_is_not_asked_once_more() {
    let mut knowledge = chipped();
    knowledge.questions[usize::from(CHEST)].gate = false;
    let state = run(
        State::new(&knowledge),
        &knowledge,
        &[Begin, open(0), Continue],
    );
    assert_eq!(told(&state), Some((0, 0b11_1100)));
    assert_eq!(state.screen, Screen::Question(AGE));
}

#[test]
fn none_of_these_and_what_is_opened_take_each_other_back() {
    let list = &mixed();
    let none = Action::Fill(0, Fill::TickNone);
    let begun = reduce(State::new(list), Begin, list);
    let state = run(begun, list, &[open(0), tick(1), none.clone()]);
    assert_eq!((opened(draft(&state)), draft(&state).ticked), (vec![], 0));
    assert!(draft(&state).none);
    let state = run(state, list, &[open(0)]);
    assert!(!draft(&state).none);
    // On a page with other questions, what is opened and closed again is not an answer either.
    let pick = Action::Fill(1, Fill::Pick(NO));
    let closed = run(state, list, &[open(0), pick.clone(), Continue]);
    assert_eq!(closed.sheet[0].problem, Some(Problem::Checklist));
    let denied = run(closed, list, &[none, Continue]);
    assert_eq!(told(&denied), Some((0, 0b11_1111)));
}

#[test]
fn back_shows_the_chips_as_they_were() {
    for (actions, open_now) in [
        (vec![NoneOfThese], vec![]),
        (vec![tick(2), Continue], vec![]),
        (vec![open(0), tick(1), Continue], vec![0, 1]),
        (vec![open(0), Continue], vec![0, 1]),
        (
            vec![open(0), open(5), tick(4), Continue],
            vec![0, 1, 3, 4, 5],
        ),
        (vec![NotSure], vec![0, 1, 3, 4, 5]),
    ] {
        let before = play(&actions);
        let mut back = before.clone();
        while back.screen != Screen::Question(CHEST) {
            back = run(back, &chipped(), &[Back]);
        }
        assert_eq!(opened(draft(&back)), open_now, "{actions:?}");
        assert!(back.path == [CHEST], "the answers stay");
        // Left as it is, the answer is the same.
        let again = run(back, &chipped(), &[Continue]);
        assert_eq!(told(&again), told(&before), "{actions:?}");
        assert_eq!(again.screen, before.screen, "{actions:?}");
    }
}

#[test]
fn what_back_has_opened_can_be_closed() {
    for actions in [vec![open(0), Continue], vec![open(0), tick(1), Continue]] {
        let mut actions = actions;
        actions.extend([Back, open(0), tick(2), Continue]);
        let state = play(&actions);
        assert_eq!(told(&state), Some((0b00_0100, 0b11_1011)), "{actions:?}");
        assert_eq!(state.screen, Screen::Question(AGE));
    }
}

#[test]
fn after_back_a_tick_in_a_chip_that_was_left_open_makes_it_sure() {
    let state = play(&[open(0), Continue, Back]);
    assert!(!draft(&state).unsure, "nobody has said so of the list");
    let state = run(state, &chipped(), &[tick(1), Continue]);
    assert_eq!(told(&state), Some((0b00_0010, 0b11_1101)));
    assert_eq!(state.screen, Screen::Question(AGE));
}

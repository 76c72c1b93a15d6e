//! Lists: alone on a page they are read as one, beside other questions each has its own answer.

use leg_triage_engine::answers::Answer;
use leg_triage_engine::model::{Kind, Knowledge, NOT_SURE};

use super::super::{Action, Fill, Problem, Screen, State, is_board, reduce};
use super::{AGE, Back, Begin, CHEST, Continue, NoneOfThese, NotSure, SINCE, knowledge, tick};

/// Two lists on the first page: three danger signs, and one more thing, which is no danger by itself.
fn board() -> Knowledge {
    let mut knowledge = knowledge();
    for question in &mut knowledge.questions[..2] {
        question.page = 1;
    }
    let second = &mut knowledge.questions[usize::from(SINCE)];
    second.kind = Kind::Checklist { first: 3, count: 1 };
    (second.ask_when, second.gate) = (None, false);
    knowledge
}

/// The list of danger signs, and a choice beside it.
fn mixed() -> Knowledge {
    let mut knowledge = board();
    knowledge.questions[usize::from(SINCE)].kind = Kind::Choice { fact: 3 };
    knowledge
}

fn play(knowledge: &Knowledge, actions: &[Action]) -> State {
    let actions = [Begin].into_iter().chain(actions.iter().cloned());
    actions.fold(State::new(knowledge), |s, a| reduce(s, a, knowledge))
}

fn second(fill: Fill) -> Action {
    Action::Fill(1, fill)
}

fn fill(fill: Fill) -> Action {
    Action::Fill(0, fill)
}

/// What is known of the two questions.
fn told(state: &State) -> [Option<Answer>; 2] {
    [CHEST, SINCE].map(|ix| state.answers.get(ix).copied())
}

const fn list(yes: u32, no: u32) -> Option<Answer> {
    Some(Answer::Checklist { yes, no })
}

fn problems(state: &State) -> Vec<Option<Problem>> {
    state.sheet.iter().map(|asked| asked.problem).collect()
}

#[test]
fn a_page_is_a_board_when_nothing_but_lists_stands_on_it() {
    assert!(is_board(&play(&board(), &[]), &board()));
    assert!(!is_board(&play(&mixed(), &[]), &mixed()));
    let alone = knowledge();
    assert!(is_board(&play(&alone, &[]), &alone), "one list too");
    assert!(!is_board(&play(&alone, &[NoneOfThese]), &alone), "the age");
}

#[test]
fn none_of_these_denies_every_list_of_a_board() {
    let state = play(&board(), &[NoneOfThese]);
    assert_eq!(told(&state), [list(0, 0b111), list(0, 0b1)]);
    assert_eq!(state.screen, Screen::Question(AGE));
    let drafts = play(&board(), &[NoneOfThese, Back]).sheet;
    assert!(drafts.iter().all(|asked| asked.draft.none), "as it was");
}

#[test]
fn continue_denies_the_other_lists_only_once_something_is_filled_in() {
    let silent = play(&board(), &[Continue]);
    let missing = Some(Problem::Checklist);
    assert_eq!(problems(&silent), [missing, missing]);
    assert_eq!(told(&silent), [None, None]);
    let state = play(&board(), &[tick(2), Continue]);
    assert_eq!(told(&state), [list(0b100, 0b011), list(0, 0b1)]);
    assert_eq!(state.screen, Screen::Question(AGE));
    let other = play(&board(), &[second(Fill::Tick(0)), Continue]);
    assert_eq!(told(&other), [list(0, 0b111), list(0b1, 0)]);
    // Ticked and taken back is nothing.
    let back = play(&board(), &[tick(2), tick(2), Continue]);
    assert_eq!(problems(&back), [missing, missing]);
}

#[test]
fn not_sure_is_about_what_is_not_ticked_on_the_whole_board() {
    let state = play(&board(), &[tick(2), NotSure]);
    assert_eq!(told(&state), [list(0b100, 0), list(0, 0)]);
    // Only danger signs are asked once more.
    assert_eq!(state.screen, Screen::Clarify(CHEST));
    let asked: Vec<_> = state.sheet.iter().map(|asked| asked.question).collect();
    assert_eq!(asked, [CHEST]);
    // Who presses Continue there has been asked, and stays not sure.
    let on = reduce(state, Continue, &board());
    assert_eq!(on.screen, Screen::Question(AGE));
    assert_eq!(told(&on), [list(0b100, 0), list(0, 0)]);
    let ticked = play(&board(), &[tick(2), second(Fill::Tick(0)), NotSure]);
    assert_eq!(told(&ticked)[1], list(0b1, 0), "nothing is left of it");
}

#[test]
fn not_sure_is_not_read_as_none_when_the_page_is_left_again() {
    let calm = [NotSure, Continue, Back, Continue, Continue];
    assert_eq!(told(&play(&board(), &calm)), [list(0, 0), list(0, 0)]);
    let ticked = [NotSure, Continue, Back, tick(2), Continue];
    assert_eq!(told(&play(&board(), &ticked)), [list(0b100, 0), list(0, 0)]);
}

#[test]
fn beside_other_questions_a_list_needs_an_answer_of_its_own() {
    let missing = [Some(Problem::Checklist), Some(Problem::Choice)];
    assert_eq!(problems(&play(&mixed(), &[Continue])), missing);
    let picked = play(&mixed(), &[second(Fill::Pick(0)), Continue]);
    assert_eq!(problems(&picked), [Some(Problem::Checklist), None]);
    assert_eq!(told(&picked), [None, None], "nothing is taken");
    let ticked = play(&mixed(), &[tick(2), Continue]);
    assert_eq!(problems(&ticked), [None, Some(Problem::Choice)]);
    let both = [second(Fill::Pick(1)), fill(Fill::TickNone), Continue];
    let state = play(&mixed(), &both);
    assert_eq!(told(&state), [list(0, 0b111), Some(Answer::Choice(1))]);
    let unsure = [second(Fill::Pick(NOT_SURE)), fill(Fill::Unsure), Continue];
    let state = play(&mixed(), &unsure);
    assert_eq!(told(&state), [list(0, 0), Some(Answer::NotSure)]);
    assert_eq!(state.screen, Screen::Clarify(CHEST));
}

#[test]
fn none_of_these_stands_alone_and_not_sure_may_stand_beside_ticks() {
    let filled = |fills: &[Fill]| {
        let actions: Vec<_> = fills.iter().cloned().map(fill).collect();
        play(&mixed(), &actions).sheet[0].draft.clone()
    };
    let draft = filled(&[Fill::Tick(1), Fill::Unsure, Fill::TickNone]);
    assert_eq!((draft.ticked, draft.unsure, draft.none), (0, false, true));
    let draft = filled(&[Fill::TickNone, Fill::Tick(2)]);
    assert_eq!((draft.ticked, draft.none), (0b100, false));
    let draft = filled(&[Fill::TickNone, Fill::Unsure]);
    assert_eq!((draft.unsure, draft.none), (true, false));
    let draft = filled(&[
        Fill::TickNone,
        Fill::Open(0),
        Fill::TickNone,
        Fill::TickNone,
    ]);
    assert!(!draft.none, "tapped twice it is taken back");
    let both = [tick(2), fill(Fill::Unsure), second(Fill::Pick(1)), Continue];
    assert_eq!(told(&play(&mixed(), &both))[0], list(0b100, 0));
}

#[test]
fn not_sure_can_be_taken_back_by_none_of_these() {
    let state = play(&board(), &[NotSure, Back, NoneOfThese]);
    assert_eq!(told(&state), [list(0, 0b111), list(0, 0b1)]);
    assert_eq!(state.screen, Screen::Question(AGE));
}

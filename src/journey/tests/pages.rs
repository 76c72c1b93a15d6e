//! Several questions on one page.

use leg_triage_engine::answers::Answer;
use leg_triage_engine::model::{Fact, Kind, Knowledge, NO, Question, YES};

use super::super::{Action, Fill, Problem, Screen, State, reduce};
use super::{
    AGE, Back, Begin, CHEST, Change, Continue, NoneOfThese, NotSure, PAIN, SCALE, SINCE, clarify,
    draft, fact, knowledge, pick, rule, typed,
};

/// Pain and its scale on one page, and two danger lists on another.
fn paged() -> Knowledge {
    let mut knowledge = knowledge();
    for (question, page) in knowledge.questions.iter_mut().zip([2, 2, 0, 1, 1]) {
        question.page = page;
    }
    knowledge.questions[usize::from(SINCE)].kind = Kind::Checklist { first: 3, count: 1 };
    knowledge.questions[usize::from(SINCE)].ask_when = None;
    knowledge
}

fn play_paged(actions: &[Action]) -> State {
    let knowledge = paged();
    let fold = |state, action: &Action| reduce(state, action.clone(), &knowledge);
    actions.iter().fold(State::new(&knowledge), fold)
}

fn at(place: u8, fill: Fill) -> Action {
    Action::Fill(place, fill)
}

fn on_page(state: &State) -> Vec<u16> {
    state.sheet.iter().map(|asked| asked.question).collect()
}

/// To the page with the pain and its scale.
fn to_pain() -> Vec<Action> {
    vec![Begin, NoneOfThese, typed("66"), Continue]
}

#[test]
fn what_an_answer_makes_apply_appears_on_the_page_and_goes_again() {
    let mut actions = to_pain();
    assert_eq!(on_page(&play_paged(&actions)), [PAIN]);
    actions.push(pick(YES));
    let state = play_paged(&actions);
    assert_eq!(on_page(&state), [PAIN, SCALE]);
    assert_eq!(draft(&state).picked, Some(YES), "what was filled in stays");
    assert_eq!(
        state.turn,
        play_paged(&to_pain()).turn,
        "the focus stays where it is"
    );
    actions.push(pick(NO));
    assert_eq!(on_page(&play_paged(&actions)), [PAIN]);
    actions.push(pick(YES));
    assert_eq!(on_page(&play_paged(&actions)), [PAIN, SCALE], "and back");
}

#[test]
fn a_page_is_taken_as_a_whole_or_not_at_all() {
    let mut actions = to_pain();
    actions.extend([pick(YES), Continue]);
    let state = play_paged(&actions);
    let problems: Vec<_> = state.sheet.iter().map(|asked| asked.problem).collect();
    assert_eq!(problems, [None, Some(Problem::Choice)], "each says its own");
    assert_eq!(state.answers.get(PAIN), None);
    actions.extend([at(1, Fill::Type("7".into())), Continue]);
    let state = play_paged(&actions);
    assert_eq!(state.screen, Screen::Result);
    assert_eq!(state.path, [CHEST, SINCE, AGE, PAIN, SCALE]);

    actions.push(Back);
    let back = play_paged(&actions);
    assert_eq!(on_page(&back), [PAIN, SCALE], "the page as it was");
    assert_eq!(back.sheet[1].draft.text, "7");
    actions.push(Back);
    assert_eq!(on_page(&play_paged(&actions)), [AGE]);
}

#[test]
fn a_change_shows_the_one_question() {
    let mut actions = to_pain();
    actions.extend([
        pick(YES),
        at(1, Fill::Type("7".into())),
        Continue,
        Change(SCALE),
    ]);
    assert_eq!(on_page(&play_paged(&actions)), [SCALE]);
    actions.extend([typed("8"), Continue]);
    let state = play_paged(&actions);
    assert_eq!(state.screen, Screen::Result);
    assert_eq!(state.answers.get(SCALE), Some(&Answer::Number(8)));
    // What becomes necessary is asked by itself; what was said beside it stands.
    let knowledge = paged();
    let no = [Change(PAIN), pick(NO), Continue];
    let state = no.into_iter().fold(state, |s, a| reduce(s, a, &knowledge));
    assert_eq!(
        (state.screen, state.answers.get(SCALE)),
        (Screen::Result, None)
    );
    let yes = [Change(PAIN), pick(YES), Continue];
    let state = yes.into_iter().fold(state, |s, a| reduce(s, a, &knowledge));
    assert_eq!(on_page(&state), [SCALE]);
}

#[test]
fn all_that_is_unsure_on_a_page_is_asked_once_more_together() {
    let state = play_paged(&[Begin, NotSure]);
    assert_eq!(state.screen, Screen::Clarify(CHEST));
    assert_eq!(on_page(&state), [CHEST, SINCE]);
    let knowledge = paged();
    let answers = [clarify(0, NO), at(1, Fill::Clarify(0, NO)), Continue];
    let state = answers
        .into_iter()
        .fold(state, |s, a| reduce(s, a, &knowledge));
    assert_eq!(state.screen, Screen::Question(AGE));
    let told = |yes, no| Some(Answer::Checklist { yes, no });
    assert_eq!(state.answers.get(CHEST).copied(), told(0, 0b001));
    assert_eq!(state.answers.get(SINCE).copied(), told(0, 0b1));
    // One alone: only that one.
    let one = play_paged(&[Begin, at(1, Fill::Tick(0)), NotSure]);
    assert_eq!(one.screen, Screen::Clarify(CHEST));
    assert_eq!(on_page(&one), [CHEST]);
}

/// Nine lists of one sign each on one page; with the first sign comes one more.
fn long() -> Knowledge {
    let mut knowledge = knowledge();
    let list = |first| Question {
        kind: Kind::Checklist { first, count: 1 },
        page: 1,
        ask_when: None,
        ..knowledge.questions[usize::from(CHEST)].clone()
    };
    let mut questions: Vec<_> = (0..10).map(list).collect();
    questions[1].ask_when = Some(fact(0, 1 << YES));
    let each = |question| Fact {
        question,
        values: 2,
        alarm: 0,
    };
    knowledge.facts = (0..10).map(each).collect();
    knowledge.questions = questions;
    knowledge.rules.clear();
    knowledge
}

#[test]
fn a_long_page_comes_in_pagefuls() {
    let knowledge = long();
    let play = |state: State, actions: &[Action]| {
        let fold = |state, action: &Action| reduce(state, action.clone(), &knowledge);
        actions.iter().fold(state, fold)
    };
    let state = play(State::new(&knowledge), &[Begin]);
    assert_eq!(on_page(&state), [0, 2, 3, 4, 5, 6, 7]);
    // What an answer brings comes up; what waits does not.
    let state = play(state, &[at(0, Fill::Tick(0))]);
    assert_eq!(on_page(&state), [0, 1, 2, 3, 4, 5, 6, 7]);
    let state = play(state, &[at(0, Fill::Tick(0)), NoneOfThese]);
    assert_eq!(on_page(&state), [8, 9], "what waited");
    let state = play(state, &[NoneOfThese]);
    assert_eq!(state.screen, Screen::Result);
    // Back goes by the same pages.
    let state = play(state, &[Back]);
    assert_eq!(on_page(&state), [8, 9]);
    let state = play(state, &[Back]);
    assert_eq!(on_page(&state), [0, 2, 3, 4, 5, 6, 7]);
    assert_eq!(play(state, &[Back]).screen, Screen::Start);
}

#[test]
fn what_stood_on_the_page_and_went_comes_back() {
    // As the sex does: when "6" is typed of an age of 66, it is a child for as long as that takes.
    let mut knowledge = paged();
    knowledge.questions[usize::from(PAIN)].every_age = true;
    knowledge.questions[usize::from(SCALE)].ask_when = None;
    let mut leaves = rule("RF31", fact(5, 1 << YES));
    leaves.leaves_adult_path = true;
    knowledge.rules.push(leaves);
    let go = |state, action: &Action| reduce(state, action.clone(), &knowledge);
    let state = to_pain().iter().fold(State::new(&knowledge), go);
    assert_eq!(on_page(&state), [PAIN, SCALE]);
    let state = go(state, &pick(YES));
    assert_eq!(on_page(&state), [PAIN]);
    assert_eq!(on_page(&go(state, &pick(NO))), [PAIN, SCALE]);
}

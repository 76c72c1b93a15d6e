//! The second phase: what the result offers to ask about causes.

use leg_triage_engine::answers::Answer;
use leg_triage_engine::model::{Knowledge, NO, Stage, YES};

use super::super::{Action, Screen, State, is_adaptive, reduce};
use super::{
    AGE, Back, Begin, CHEST, Change, Continue, Finish, GoOn, More, NoneOfThese, PAIN, SCALE, SINCE,
    fact, knowledge, pick, rule, tick, typed,
};

/// The pain and its scale only tell causes apart; but from 5 on, the pain is an emergency.
fn two_phases() -> Knowledge {
    let mut knowledge = knowledge();
    for ix in [PAIN, SCALE] {
        knowledge.questions[usize::from(ix)].stage = Stage::Adaptive;
    }
    knowledge.settings.worth_asking = 0.0;
    knowledge.rules.push(rule("RF03", fact(6, 1 << 1)));
    knowledge
}

fn run(state: State, actions: &[Action]) -> State {
    let knowledge = two_phases();
    let fold = |s, a: &Action| reduce(s, a.clone(), &knowledge);
    actions.iter().fold(state, fold)
}

/// On the result after the fixed questions, and further.
fn play(actions: &[Action]) -> State {
    let fixed = [Begin, NoneOfThese, typed("66"), Continue];
    run(run(State::new(&two_phases()), &fixed), actions)
}

#[test]
fn the_result_comes_after_the_fixed_questions_and_offers_the_others() {
    let state = play(&[]);
    assert_eq!((state.screen, state.curious), (Screen::Result, false));
    assert_eq!(state.path, [CHEST, AGE]);
    assert!(state.finished && state.unsure.is_some());
    assert_eq!(state.assessment.next, Some(PAIN), "what it offers");
    assert!(is_adaptive(&two_phases(), PAIN) && !is_adaptive(&two_phases(), AGE));
    // Neither way to it begins with them.
    for actions in [vec![Back, Continue], vec![Back, Back, Back, Begin]] {
        assert_eq!(play(&actions).screen, Screen::Result, "{actions:?}");
    }
}

#[test]
fn more_asks_them_until_there_are_no_more() {
    let state = play(&[More]);
    assert_eq!(
        (state.screen, state.curious),
        (Screen::Question(PAIN), true)
    );
    let state = run(state, &[pick(YES), Continue]);
    assert_eq!(state.screen, Screen::Question(SCALE));
    assert!(!state.finished, "the result seen is not that of now");
    let state = run(state, &[typed("3"), Continue]);
    assert_eq!(state.screen, Screen::Result);
    assert_eq!((state.finished, state.assessment.next), (true, None));
    assert_eq!(state.path, [CHEST, AGE, PAIN, SCALE]);
    assert_eq!(run(state, &[Back]).screen, Screen::Question(SCALE));
}

#[test]
fn finish_goes_back_to_the_result_from_any_of_them() {
    let state = play(&[More, Finish]);
    assert_eq!((state.screen, state.curious), (Screen::Result, false));
    let half = play(&[More, pick(YES), Finish]);
    assert_eq!(half.answers.get(PAIN), None, "it was not taken yet");
    let one = play(&[More, pick(YES), Continue, Finish]);
    assert_eq!((one.screen, one.finished), (Screen::Result, true));
    assert_eq!(one.answers.get(PAIN), Some(&Answer::Choice(YES)));
    assert_eq!(run(one.clone(), &[Back]).screen, Screen::Question(PAIN));
    // More goes on where it was.
    assert_eq!(run(one, &[More]).screen, Screen::Question(SCALE));
}

#[test]
fn back_among_them_goes_page_by_page_and_keeps_answers() {
    let mut state = play(&[More, pick(YES), Continue]);
    for screen in [
        Screen::Question(PAIN),
        // From the first of them to the result that has offered it.
        Screen::Result,
    ] {
        state = run(state, &[Back]);
        assert_eq!(state.screen, screen);
        assert_eq!(state.answers.count(), 3);
    }
}

#[test]
fn an_emergency_among_them_stops_too() {
    let found = [More, pick(YES), Continue, typed("9"), Continue];
    let stopped = play(&found);
    assert_eq!(stopped.screen, Screen::Emergency(SCALE));
    let on = run(stopped.clone(), &[GoOn]);
    assert_eq!((on.screen, on.informed), (Screen::Result, true));
    let taken_back = run(stopped, &[Back, typed("2"), Continue]);
    assert_eq!(
        (taken_back.screen, taken_back.informed),
        (Screen::Result, false)
    );
}

#[test]
fn after_finish_a_change_asks_only_what_became_necessary() {
    let result = play(&[More, Finish]);
    let state = run(result.clone(), &[Change(AGE), typed("30"), Continue]);
    assert_eq!(state.screen, Screen::Result);
    let state = run(result, &[Change(CHEST), tick(1), Continue]);
    assert_eq!(state.screen, Screen::Question(SINCE), "a fixed question");
    let state = run(state, &[pick(NO), Continue]);
    assert_eq!(state.screen, Screen::Result);
}

#[test]
fn finish_leads_past_no_emergency() {
    let found = [More, pick(YES), Continue, typed("9"), Continue];
    let around = run(play(&found), &[Back, Finish]);
    assert_eq!(around.screen, Screen::Emergency(SCALE));
}

#[test]
fn finish_ends_a_change_too() {
    let all = [More, pick(YES), Continue, typed("3"), Continue];
    let state = run(play(&all), &[Change(PAIN), Finish]);
    assert_eq!((state.screen, state.changing), (Screen::Result, false));
}

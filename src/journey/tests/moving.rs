//! Back, change and forget.

use leg_triage_engine::answers::Answer;
use leg_triage_engine::model::NO;

use super::super::{Action, Notice, Screen, State, Who};
use super::{
    AGE, Back, Begin, CHEST, Change, Continue, Finish, Forget, PAIN, SCALE, SINCE, all, draft,
    knowledge, pick, play, run, tick, typed,
};

#[test]
fn back_goes_page_by_page_and_keeps_answers() {
    let mut state = play(&all());
    for screen in [
        Screen::Question(SCALE),
        Screen::Question(PAIN),
        Screen::Question(AGE),
        Screen::Question(CHEST),
        Screen::Start,
        Screen::Start,
    ] {
        state = run(state, &[Back]);
        assert_eq!(state.screen, screen);
        assert_eq!(state.answers.count(), 4);
    }
    // Continue after Back leads on to what is not answered yet.
    assert_eq!(run(state, &[Begin]).screen, Screen::Check);
    let typed = run(play(&all()), &[Back, Back, Back]);
    assert_eq!(draft(&typed).text, "66");
    assert_eq!(run(typed, &[Continue]).screen, Screen::Check);
}

#[test]
fn change_returns_to_the_check_page_or_asks_what_became_necessary() {
    let state = run(play(&all()), &[Change(AGE)]);
    assert_eq!(
        (state.screen, state.changing),
        (Screen::Question(AGE), true)
    );
    assert_eq!(run(state.clone(), &[Back]).screen, Screen::Check);
    let state = run(state, &[typed("30"), Continue]);
    assert_eq!((state.screen, state.changing), (Screen::Check, false));
    assert_eq!(state.answers.get(AGE), Some(&Answer::Number(30)));
    assert_eq!(state.path, [CHEST, AGE, PAIN, SCALE], "in its place");

    let state = run(state, &[Change(CHEST), tick(1), Continue]);
    assert_eq!(state.screen, Screen::Question(SINCE), "newly necessary");
    let state = run(state, &[pick(NO), Continue]);
    assert_eq!(state.screen, Screen::Check);

    let emergency = run(state, &[Change(CHEST), tick(0), Continue]);
    assert_eq!(emergency.screen, Screen::Emergency(CHEST));
    // Neither way around it leads past it.
    let around = run(emergency, &[Back, Back, Begin]);
    assert!(matches!(around.screen, Screen::Emergency(_)));
}

#[test]
fn answers_that_no_longer_apply_are_dropped() {
    let state = run(play(&all()), &[Change(PAIN), pick(NO), Continue]);
    assert_eq!(state.screen, Screen::Check);
    assert_eq!(state.answers.get(SCALE), None);
    assert_eq!(state.path, [CHEST, AGE, PAIN]);
}

#[test]
fn forgetting_keeps_only_where_the_person_is() {
    let state = run(
        play(&all()),
        &[Action::Region(Some(1)), Action::Who(Who::Other), Forget],
    );
    let fresh = State {
        region: Some(1),
        turn: state.turn,
        notice: Some(Notice::Forgotten),
        ..State::new(&knowledge())
    };
    assert_eq!(state, fresh);
    assert_eq!(run(state, &[Begin]).notice, None, "said once");
}

#[test]
fn answers_that_are_too_old_are_forgotten_and_that_is_said() {
    let state = run(play(&all()), &[Action::Region(Some(1)), Action::Expire]);
    assert_eq!(
        (state.screen, state.notice, state.region),
        (Screen::Start, Some(Notice::Expired), Some(1))
    );
    assert!(state.path.is_empty() && state.answers.count() == 0);
}

#[test]
fn an_early_press_begins_unless_there_is_something_to_carry_on_with() {
    assert_eq!(play(&[Action::BeginAnew]).screen, Screen::Question(CHEST));
    let mut kept = play(&all());
    kept.screen = Screen::Start;
    assert_eq!(run(kept, &[Action::BeginAnew]).screen, Screen::Start);
    let asked = play(&[Begin]);
    assert_eq!(run(asked.clone(), &[Action::BeginAnew]), asked);
    assert_eq!(run(asked.clone(), &[Begin]), asked, "it was pressed twice");
}

#[test]
fn the_page_around_says_where_only_before_the_first_answer() {
    let here = Action::Locate(Some(1));
    assert_eq!(
        run(play(&[Begin]), std::slice::from_ref(&here)).region,
        Some(1)
    );
    assert_eq!(run(play(&all()), &[here]).region, None);
}

#[test]
fn the_assessment_in_the_state_is_that_of_the_answers() {
    let mut state = play(&[]);
    for action in all()
        .into_iter()
        .chain([Finish, Change(PAIN), pick(NO), Continue, Forget])
    {
        state = run(state, &[action]);
        let now = leg_triage_engine::assess(&knowledge(), &state.answers);
        assert_eq!(*state.assessment, now);
        assert_eq!(state.unsure.is_some(), state.screen == Screen::Result);
    }
}

#[test]
fn progress_is_said_on_the_way_and_nowhere_else() {
    use super::super::{PARTS, progress};
    let at = |state: &State| progress(state, &knowledge());
    assert_eq!(at(&play(&[])), None);
    let first = at(&play(&[Begin])).expect("on the way");
    assert_eq!((first.part, first.page), (1, 1));
    let last = at(&play(&all())).expect("the last step");
    assert_eq!((last.part, last.left), (PARTS, 0));
    let changing = run(play(&all()), &[Change(AGE)]);
    assert_eq!(at(&changing).map(|at| at.left), Some(0));
    assert_eq!(at(&run(play(&all()), &[Finish])), None);
}

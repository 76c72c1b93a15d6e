//! Back, change and forget.

use leg_triage_engine::answers::Answer;
use leg_triage_engine::model::{NO, Stage};

use super::super::{Action, Notice, Screen, State, Who};
use super::{
    AGE, Back, Begin, CHEST, Change, Continue, Finish, Forget, More, NotSure, PAIN, SCALE, SINCE,
    all, draft, knowledge, pick, play, run, tick, typed,
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
    assert_eq!(run(state, &[Begin]).screen, Screen::Result);
    let typed = run(play(&all()), &[Back, Back, Back]);
    assert_eq!(draft(&typed).text, "66");
    assert_eq!(run(typed, &[Continue]).screen, Screen::Result);
}

#[test]
fn change_returns_to_the_result_or_asks_what_became_necessary() {
    let state = run(play(&all()), &[Change(AGE)]);
    assert_eq!(
        (state.screen, state.changing),
        (Screen::Question(AGE), true)
    );
    assert_eq!(run(state.clone(), &[Back]).screen, Screen::Result);
    let state = run(state, &[typed("30"), Continue]);
    assert_eq!((state.screen, state.changing), (Screen::Result, false));
    assert_eq!(state.answers.get(AGE), Some(&Answer::Number(30)));
    assert_eq!(state.path, [CHEST, AGE, PAIN, SCALE], "in its place");

    let state = run(state, &[Change(CHEST), tick(1), Continue]);
    assert_eq!(state.screen, Screen::Question(SINCE), "newly necessary");
    let state = run(state, &[pick(NO), Continue]);
    assert_eq!(state.screen, Screen::Result);

    let emergency = run(state, &[Change(CHEST), tick(0), Continue]);
    assert_eq!(emergency.screen, Screen::Emergency(CHEST));
    // Neither way around it leads past it.
    let around = run(emergency, &[Back, Back, Begin]);
    assert!(matches!(around.screen, Screen::Emergency(_)));
}

#[test]
fn answers_that_no_longer_apply_are_dropped() {
    let state = run(play(&all()), &[Change(PAIN), pick(NO), Continue]);
    assert_eq!(state.screen, Screen::Result);
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
        .chain([More, Finish, Change(PAIN), pick(NO), Continue, Forget])
    {
        state = run(state, &[action]);
        let now = leg_triage_engine::assess(&knowledge(), &state.answers);
        assert_eq!(*state.assessment, now);
        assert_eq!(state.unsure.is_some(), state.screen == Screen::Result);
    }
}

#[test]
fn the_part_of_the_way_is_known_on_fixed_questions_and_nowhere_else() {
    use super::super::{PARTS, progress};
    let part = |state: &State| progress(state, &knowledge());
    assert_eq!(part(&play(&[])), None);
    let ways = [(CHEST, 1), (SINCE, 1), (AGE, 2), (PAIN, 3), (SCALE, 3)];
    for (question, at) in ways {
        assert_eq!(part(&play(&[Change(question)])), Some(at));
    }
    assert_eq!(part(&play(&[Begin, NotSure])), Some(1), "asked once more");
    assert_eq!(part(&play(&[Begin, tick(0), Continue])), None, "a stop");
    assert_eq!(part(&play(&all())), None);
    let of = |stage| {
        let mut knowledge = knowledge();
        knowledge.questions[usize::from(SCALE)].stage = stage;
        progress(&play(&[Change(SCALE)]), &knowledge)
    };
    assert_eq!(of(Stage::Today), Some(PARTS));
    assert_eq!(of(Stage::Adaptive), None, "the way is over");
}

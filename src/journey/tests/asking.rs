//! What is asked, and what is said of what is filled in.

use leg_triage_engine::answers::Answer;
use leg_triage_engine::model::{NO, NOT_SURE, YES};

use super::super::{Problem, Screen};
use super::{
    AGE, Back, Begin, CHEST, Continue, GoOn, NoneOfThese, NotSure, PAIN, SCALE, SINCE, all,
    clarify, draft, pick, play, run, tick, typed, unsure,
};

#[test]
fn one_question_a_page_in_the_order_of_the_engine() {
    assert_eq!(play(&[]).screen, Screen::Start);
    assert_eq!(play(&[Begin]).screen, Screen::Question(CHEST));
    let at_age = play(&[Begin, NoneOfThese]);
    assert_eq!(
        at_age.screen,
        Screen::Question(AGE),
        "the follow-up does not apply"
    );
    assert_eq!(
        at_age.answers.get(CHEST),
        Some(&Answer::Checklist { yes: 0, no: 0b111 })
    );
    let state = play(&all());
    assert_eq!(
        (state.screen, state.path.as_slice()),
        (Screen::Result, &[CHEST, AGE, PAIN, SCALE][..])
    );
    assert!(state.finished);
}

#[test]
fn nothing_chosen_is_said_and_keeps_the_page() {
    let state = play(&[Begin, Continue]);
    assert_eq!(
        (state.screen, state.sheet[0].problem),
        (Screen::Question(CHEST), Some(Problem::Checklist))
    );
    assert!(state.answers.get(CHEST).is_none());
    let fixed = run(state.clone(), &[tick(2)]);
    assert!(
        fixed.sheet[0].problem.is_some(),
        "it stays until the next Continue: the page must not jump"
    );
    assert_ne!(
        run(state.clone(), &[Continue]).turn,
        state.turn,
        "the focus goes to it again"
    );
    assert_eq!(run(fixed, &[Continue]).sheet[0].problem, None);
}

#[test]
fn numbers_out_of_range_or_not_whole_are_said_and_stay_typed() {
    for (typed, problem) in [
        ("", Problem::Number),
        ("  ", Problem::Number),
        ("121", Problem::Range(0, 120)),
        ("-3", Problem::Range(0, 120)),
        ("4.5", Problem::Range(0, 120)),
        ("sixty", Problem::Range(0, 120)),
        ("99999999999", Problem::Range(0, 120)),
    ] {
        let state = play(&[Begin, NoneOfThese, self::typed(typed), Continue]);
        assert_eq!(
            (state.screen, state.sheet[0].problem),
            (Screen::Question(AGE), Some(problem)),
            "{typed}"
        );
        assert_eq!(draft(&state).text, typed, "nothing typed is lost");
    }
    let good = play(&[Begin, NoneOfThese, typed(" 66 "), Continue]);
    assert_eq!(good.answers.get(AGE), Some(&Answer::Number(66)));
    let unsure = play(&[Begin, NoneOfThese, typed("66"), unsure(), Continue]);
    assert_eq!(unsure.answers.get(AGE), Some(&Answer::NotSure));
}

#[test]
fn not_sure_on_a_danger_list_asks_once_more_one_by_one() {
    let state = play(&[Begin, tick(2), NotSure]);
    assert_eq!(state.screen, Screen::Clarify(CHEST));
    assert_eq!(
        (draft(&state).ticked, draft(&state).denied),
        (0b100, 0),
        "not sure until they say more"
    );
    let state = run(state, &[clarify(0, NO), clarify(1, YES), Continue]);
    assert_eq!(
        state.answers.get(CHEST),
        Some(&Answer::Checklist {
            yes: 0b110,
            no: 0b001
        })
    );
    assert_eq!(
        state.screen,
        Screen::Question(SINCE),
        "once: then it goes on"
    );

    let again = run(state, &[Back]);
    assert!(
        !draft(&again).unsure && draft(&again).ticked == 0b110,
        "the page shows what was said"
    );

    let still = play(&[Begin, NotSure, clarify(0, NO), Continue]);
    assert_eq!(still.screen, Screen::Question(AGE));
    let back = run(still, &[Back, Continue]);
    assert_eq!(
        (back.screen, draft(&back).denied),
        (Screen::Clarify(CHEST), 0b001),
        "kept"
    );
    assert_eq!(run(back, &[Back]).screen, Screen::Question(CHEST));
}

#[test]
fn not_sure_on_other_questions_just_goes_on() {
    let state = play(&[
        Begin,
        NoneOfThese,
        unsure(),
        Continue,
        pick(NOT_SURE),
        Continue,
    ]);
    assert_eq!(
        state.screen,
        Screen::Result,
        "the scale is asked only of those with pain"
    );
    assert_eq!(state.answers.get(PAIN), Some(&Answer::NotSure));
}

#[test]
fn an_emergency_stops_at_once_even_beside_not_sure() {
    let state = play(&[Begin, tick(0), NotSure]);
    assert_eq!(state.screen, Screen::Emergency(CHEST));
    let back = run(state.clone(), &[Back]);
    assert_eq!(
        (back.screen, draft(&back).ticked),
        (Screen::Question(CHEST), 0b001)
    );
    let taken_back = run(back, &[tick(0), Continue]);
    assert_eq!(taken_back.screen, Screen::Clarify(CHEST), "still not sure");
    let denied = [clarify(0, NO), clarify(1, NO), clarify(2, NO), Continue];
    let taken_back = run(taken_back, &denied);
    assert_eq!(taken_back.screen, Screen::Question(AGE));

    let on = run(state, &[GoOn]);
    assert_eq!((on.screen, on.informed), (Screen::Question(AGE), true));
    let on = run(on, &[typed("50"), Continue]);
    assert_eq!(
        on.screen,
        Screen::Question(PAIN),
        "it does not stop again and again"
    );
    // Taken back on the way: a later emergency stops again.
    let calm = run(on, &[Back, Back, tick(0), Continue]);
    let calm = run(calm, &denied);
    assert_eq!(
        (calm.screen, calm.informed),
        (Screen::Question(PAIN), false)
    );
    assert_eq!(
        run(calm, &[Back, Back, tick(0), Continue]).screen,
        Screen::Emergency(CHEST)
    );
}

#[test]
fn silence_alone_never_stops_but_not_sure_about_the_missing_half_does() {
    let state = play(&[Begin, tick(1), Continue]);
    assert_eq!(state.screen, Screen::Question(SINCE));
    let state = run(state, &[pick(NOT_SURE), Continue]);
    assert_eq!(state.screen, Screen::Emergency(SINCE));
}

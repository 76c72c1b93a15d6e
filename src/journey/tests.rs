//! The reducer on a small knowledge made by hand.

mod body;
mod pages;

use leg_triage_engine::answers::Answer;
use leg_triage_engine::model::{
    Condition, Evidence, Expr, Fact, Kind, Knowledge, Level, NO, NOT_SURE, Question, Region, Rule,
    RuleGroup, Settings, Stage, Urgency, YES,
};

use super::{Action, Draft, Fill, Notice, Problem, Screen, State, Who, decode, encode, reduce};

const CHEST: u16 = 0; // gate list: chest pain, cold foot, numb foot
const SINCE: u16 = 1; // gate, yes or no, asked when the foot is cold
const AGE: u16 = 2;
const PAIN: u16 = 3;
const SCALE: u16 = 4; // 0 to 10, asked when there is pain

fn fact(fact: u16, mask: u32) -> Expr {
    Expr::Fact { fact, mask }
}

fn knowledge() -> Knowledge {
    let question = |stage, kind, gate, ask_when| Question {
        stage,
        kind,
        gate,
        every_age: gate,
        guided: false,
        page: 0,
        ask_when,
    };
    let number = |fact, max| Kind::Number {
        fact,
        min: 0,
        max,
        cuts: vec![5],
    };
    Knowledge {
        settings: Settings {
            version: "7".into(),
            date: String::new(),
            review: String::new(),
            unsure_floor: Urgency::U3,
            urgency_rank: 2,
            urgency_share: 0.15,
            specific_from: 1.0,
            evidence_floor: -6.0,
            evidence_cap: 5.0,
            group_floor: -2.0,
            group_cap: 2.0,
            other_weight: 1.0,
            fits_well: 0.4,
            possible: 0.1,
            shown_from: 0.02,
            shown_causes: 5,
            suppress_rank: 3,
            max_questions: 25,
            unsure_counts: 0.0,
            unexplained_counts: 0.0,
            base_power: 1.0,
            min_adaptive: 1,
            none_chance: 1.0,
            worth_asking: 0.9,
            danger_share: 0.2,
        },
        dangers: Vec::new(),
        age: None,
        body: None,
        gender: None,
        accuracy: None,
        questions: vec![
            question(
                Stage::Safety,
                Kind::Checklist { first: 0, count: 3 },
                true,
                None,
            ),
            question(
                Stage::Safety,
                Kind::Choice { fact: 3 },
                true,
                Some(fact(1, 1 << YES)),
            ),
            question(Stage::About, number(4, 120), false, None),
            question(Stage::Complaint, Kind::Choice { fact: 5 }, false, None),
            question(
                Stage::Complaint,
                number(6, 10),
                false,
                Some(fact(5, 1 << YES)),
            ),
        ],
        facts: [0, 0, 0, 1, 2, 3, 4]
            .map(|question| Fact {
                question,
                values: 2,
                alarm: 0,
            })
            .into(),
        findings: vec![fact(5, 1)],
        rules: vec![
            rule("RF01", fact(0, 1)),
            rule(
                "RF02",
                Expr::All(vec![fact(1, 1), fact(3, 1 | 1 << NOT_SURE)]),
            ),
        ],
        weights: vec![0.0, 1.5, -1.0],
        conditions: vec![Condition {
            id: "pad".into(),
            urgency: Urgency::U2,
            raised: vec![],
            pattern: None,
            base: vec![(0, 0)],
            evidence: vec![Evidence {
                finding: 0,
                present: 1,
                absent: 2,
                group: 0,
                core: false,
            }],
            advice: vec![],
        }],
        scores: vec![],
        advice: vec![],
        regions: vec![
            Region {
                codes: vec!["GB".into()],
                emergency: "999".into(),
                urgent: None,
            },
            Region {
                codes: vec!["IE".into()],
                emergency: "112".into(),
                urgent: None,
            },
        ],
    }
}

fn rule(id: &str, when: Expr) -> Rule {
    Rule {
        id: id.into(),
        group: RuleGroup::Life,
        levels: vec![Level {
            urgency: Urgency::U5,
            when,
        }],
        advice: vec![],
        leaves_adult_path: false,
    }
}

fn run(state: State, actions: &[Action]) -> State {
    let knowledge = knowledge();
    actions
        .iter()
        .cloned()
        .fold(state, |state, action| reduce(state, action, &knowledge))
}

fn play(actions: &[Action]) -> State {
    run(State::default(), actions)
}

use Action::{Back, Begin, Change, Continue, Finish, Forget, GoOn};

// What is filled in, in the first question of the page.

fn pick(value: u8) -> Action {
    Action::Fill(0, Fill::Pick(value))
}

fn tick(item: u8) -> Action {
    Action::Fill(0, Fill::Tick(item))
}

fn none() -> Action {
    Action::Fill(0, Fill::TickNone)
}

fn unsure() -> Action {
    Action::Fill(0, Fill::Unsure)
}

fn typed(text: &str) -> Action {
    Action::Fill(0, Fill::Type(text.into()))
}

fn clarify(item: u8, value: u8) -> Action {
    Action::Fill(0, Fill::Clarify(item, value))
}

/// What is filled in there.
fn draft(state: &State) -> &Draft {
    &state.sheet[0].draft
}

/// Through all questions to the check page.
fn all() -> Vec<Action> {
    let mut actions = vec![Begin, none(), Continue, typed("66"), Continue];
    actions.extend([pick(YES), Continue, typed("7"), Continue]);
    actions
}

#[test]
fn one_question_a_page_in_the_order_of_the_engine() {
    assert_eq!(play(&[]).screen, Screen::Start);
    assert_eq!(play(&[Begin]).screen, Screen::Question(CHEST));
    let at_age = play(&[Begin, none(), Continue]);
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
        (Screen::Check, &[CHEST, AGE, PAIN, SCALE][..])
    );
    assert_eq!(run(state, &[Finish]).screen, Screen::Result);
}

#[test]
fn nothing_chosen_is_said_and_keeps_the_page() {
    let state = play(&[Begin, Continue]);
    assert_eq!(
        (state.screen, state.sheet[0].problem),
        (Screen::Question(CHEST), Some(Problem::Checklist))
    );
    assert!(state.answers.get(CHEST).is_none());
    let fixed = run(state.clone(), &[none()]);
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
        let state = play(&[Begin, none(), Continue, self::typed(typed), Continue]);
        assert_eq!(
            (state.screen, state.sheet[0].problem),
            (Screen::Question(AGE), Some(problem)),
            "{typed}"
        );
        assert_eq!(draft(&state).text, typed, "nothing typed is lost");
    }
    let good = play(&[Begin, none(), Continue, typed(" 66 "), Continue]);
    assert_eq!(good.answers.get(AGE), Some(&Answer::Number(66)));
    let unsure = play(&[Begin, none(), Continue, typed("66"), unsure(), Continue]);
    assert_eq!(unsure.answers.get(AGE), Some(&Answer::NotSure));
}

#[test]
fn none_of_these_stands_alone_and_not_sure_may_stand_beside_ticks() {
    let state = play(&[Begin, tick(1), unsure(), none()]);
    assert_eq!(
        (
            draft(&state).ticked,
            draft(&state).unsure,
            draft(&state).none
        ),
        (0, false, true)
    );
    let state = run(state, &[tick(2)]);
    assert!(!draft(&state).none);
    let state = run(state, &[unsure(), tick(2), tick(2), Continue]);
    assert_eq!(
        state.answers.get(CHEST),
        Some(&Answer::Checklist { yes: 0b100, no: 0 })
    );
}

#[test]
fn not_sure_on_a_danger_list_asks_once_more_one_by_one() {
    let state = play(&[Begin, tick(2), unsure(), Continue]);
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

    let still = play(&[Begin, unsure(), Continue, clarify(0, NO), Continue]);
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
        none(),
        Continue,
        unsure(),
        Continue,
        pick(NOT_SURE),
        Continue,
    ]);
    assert_eq!(
        state.screen,
        Screen::Check,
        "the scale is asked only of those with pain"
    );
    assert_eq!(state.answers.get(PAIN), Some(&Answer::NotSure));
}

#[test]
fn an_emergency_stops_at_once_even_beside_not_sure() {
    let state = play(&[Begin, tick(0), unsure(), Continue]);
    assert_eq!(state.screen, Screen::Emergency(CHEST));
    let back = run(state.clone(), &[Back]);
    assert_eq!(
        (back.screen, draft(&back).ticked),
        (Screen::Question(CHEST), 0b001)
    );
    let taken_back = run(back, &[none(), Continue]);
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
    let calm = run(on, &[Back, Back, none(), Continue]);
    assert!(!calm.informed);
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
        ..State::default()
    };
    assert_eq!(state, fresh);
    assert_eq!(run(state, &[Begin]).notice, None, "said once");
}

#[test]
fn kept_answers_come_back_where_they_were() {
    let knowledge = knowledge();
    let on = run(
        play(&[Begin, tick(0), unsure(), Continue]),
        &[GoOn, unsure(), Continue],
    );
    let done = run(
        play(&all()),
        &[Action::Who(Who::Other), Action::Region(Some(1)), Finish],
    );
    for (state, screen) in [
        (on, Screen::Question(PAIN)),
        (done, Screen::Result),
        (play(&all()), Screen::Check),
        (play(&[Begin, tick(0), Continue]), Screen::Emergency(CHEST)),
    ] {
        let text = encode(&state, &knowledge);
        let back = decode(&text, &knowledge).expect("our own text");
        assert_eq!(encode(&back, &knowledge), text);
        assert_eq!(
            (
                back.who,
                back.region,
                &back.answers,
                &back.path,
                back.informed,
                back.finished
            ),
            (
                state.who,
                state.region,
                &state.answers,
                &state.path,
                state.informed,
                state.finished
            )
        );
        assert_eq!(
            back.screen,
            Screen::Start,
            "nobody is thrown into the middle"
        );
        assert_eq!(run(back, &[Begin]).screen, screen, "{text}");
    }
    assert_eq!(encode(&play(&[Begin]), &knowledge), "", "nothing to keep");
}

#[test]
fn a_damaged_or_foreign_text_is_not_read_at_all() {
    let knowledge = knowledge();
    let good = encode(&play(&all()), &knowledge);
    assert_eq!(good, "1;7/7;me;-;;0=l0.7,2=n66,3=c0,4=n7");
    assert!(decode(&good, &knowledge).is_some());
    for bad in [
        "",
        "hello",
        "2;7/7;me;-;;0=l0.7",
        "1;8/7;me;-;;0=l0.7",
        "1;7/8;me;-;;0=l0.7",
        "1;7/7;you;-;;0=l0.7",
        "1;7/7;me;XX;;0=l0.7",
        "1;7/7;me;-;",
        "1;7/7;me;-;;",
        "1;7/7;me;-;;0",
        "1;7/7;me;-;;0=",
        "1;7/7;me;-;;0=l0",
        "1;7/7;me;-;;0=l1.1",
        "1;7/7;me;-;;0=l8.0",
        "1;7/7;me;-;;0=l0.7,0=l0.7",
        "1;7/7;me;-;;0=n5",
        "1;7/7;me;-;;2=n121",
        "1;7/7;me;-;;3=c2",
        "1;7/7;me;-;;3=c-1",
        "1;7/7;me;-;;99=u",
        "1;7/7;me;-;;0=ux",
        "1;7/7;me;-;;0=l0.7;more",
        "1;7/7;me;-;;0=l99999999999.7",
        "1;7/7;me;-;;\u{1F9B5}=u",
    ] {
        assert_eq!(decode(bad, &knowledge), None, "{bad}");
    }
    // Every single letter lost: never a panic, and never another person's answers.
    for (at, _) in good.char_indices() {
        let mut text = good.clone();
        text.remove(at);
        let _ = decode(&text, &knowledge);
    }
}

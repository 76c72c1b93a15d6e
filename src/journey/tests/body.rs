//! The legs to tap: the lists below are the same choice.

use leg_triage_engine::answers::Answer;
use leg_triage_engine::model::{Body, Kind, Knowledge, NOT_SURE, Stage};

use super::super::{Action, Fill, Legs, Screen, State, reduce};
use super::{Begin, Change, Continue, knowledge};

const SIDE: u16 = 5; // left, right, both
const PLACES: u16 = 6; // calf, knee, low back

const LEFT: Option<u8> = Some(0);
const RIGHT: Option<u8> = Some(1);
const BOTH: Option<u8> = Some(2);
const UNSURE: Option<u8> = Some(NOT_SURE);
const CALF: u8 = 0;
const KNEE: u8 = 1;
const BACK: u8 = 2;

/// The side and the places, first of all and on one page.
fn with_legs() -> Knowledge {
    let mut knowledge = knowledge();
    let mut side = knowledge.questions[3].clone();
    (side.stage, side.page) = (Stage::Complaint, 1);
    let mut places = side.clone();
    side.kind = Kind::Choice { fact: 7 };
    places.kind = Kind::Checklist { first: 8, count: 3 };
    knowledge.questions.truncate(5);
    for question in &mut knowledge.questions {
        // Nothing else is asked.
        question.ask_when = Some(leg_triage_engine::model::Expr::Any(vec![]));
    }
    knowledge.questions.extend([side, places]);
    let mut fact = knowledge.facts[0];
    (fact.question, fact.values) = (SIDE, 3);
    knowledge.facts.push(fact);
    (fact.question, fact.values) = (PLACES, 2);
    knowledge.facts.extend([fact; 3]);
    knowledge.body = Some(Body {
        places: PLACES,
        side: SIDE,
        left: 0,
        right: 1,
        both: 2,
    });
    knowledge
}

fn play(actions: &[Action]) -> State {
    let knowledge = with_legs();
    let actions = [Begin].into_iter().chain(actions.iter().cloned());
    actions.fold(State::new(&knowledge), |s, a| reduce(s, a, &knowledge))
}

fn side(value: u8) -> Action {
    Action::Fill(0, Fill::Pick(value))
}

fn tick(place: u8) -> Action {
    Action::Fill(1, Fill::Tick(place))
}

const fn tap(place: u8, leg: Option<u8>) -> Action {
    Action::Tap(place, leg)
}

/// What is filled in after these: the side, and the places.
fn filled(actions: &[Action]) -> (Option<u8>, Vec<u8>) {
    let state = play(actions);
    assert_eq!(state.screen, Screen::Question(SIDE));
    let ticked = state.sheet[1].draft.ticked;
    let places = (0..3).filter(|place| ticked >> place & 1 == 1).collect();
    (state.sheet[0].draft.picked, places)
}

/// The regions that are shown as chosen.
fn shown(actions: &[Action]) -> Vec<(u8, Option<u8>)> {
    let (state, knowledge) = (play(actions), with_legs());
    let legs = Legs::of(&state.sheet, &knowledge).expect("the two questions are there");
    let all = [CALF, KNEE]
        .into_iter()
        .flat_map(|p| [(p, LEFT), (p, RIGHT)]);
    let all = all.chain([(BACK, None)]);
    all.filter(|(place, leg)| legs.is_on(*place, *leg))
        .collect()
}

#[test]
fn a_tap_says_the_place_and_the_leg() {
    assert_eq!(filled(&[tap(CALF, LEFT)]), (LEFT, vec![CALF]));
    assert_eq!(shown(&[tap(CALF, LEFT)]), [(CALF, LEFT)]);
    let same = [tap(CALF, LEFT), tap(KNEE, LEFT)];
    assert_eq!(filled(&same), (LEFT, vec![CALF, KNEE]));
    let other = [tap(CALF, LEFT), tap(KNEE, RIGHT)];
    assert_eq!(filled(&other), (BOTH, vec![CALF, KNEE]));
    let both = [tap(CALF, RIGHT), tap(CALF, LEFT)];
    assert_eq!(filled(&both), (BOTH, vec![CALF]));
    assert_eq!(shown(&both), [(CALF, LEFT), (CALF, RIGHT)]);
}

#[test]
fn the_middle_belongs_to_no_leg() {
    assert_eq!(filled(&[tap(BACK, None)]), (None, vec![BACK]));
    let with = [tap(CALF, LEFT), tap(BACK, None)];
    assert_eq!(filled(&with), (LEFT, vec![CALF, BACK]));
    assert_eq!(shown(&with), [(CALF, LEFT), (BACK, None)]);
    let again = [side(0), tap(BACK, None), tap(BACK, None)];
    assert_eq!(filled(&again), (LEFT, vec![]));
}

#[test]
fn a_second_tap_takes_back_what_the_first_has_said() {
    assert_eq!(filled(&[tap(CALF, LEFT), tap(CALF, LEFT)]), (None, vec![]));
    let one = [tap(CALF, LEFT), tap(KNEE, LEFT), tap(CALF, LEFT)];
    assert_eq!(filled(&one), (LEFT, vec![KNEE]));
    let mut both = vec![tap(CALF, LEFT), tap(CALF, RIGHT), tap(CALF, LEFT)];
    assert_eq!(filled(&both), (RIGHT, vec![CALF]), "the other leg stays");
    both.push(tap(CALF, RIGHT));
    assert_eq!(filled(&both), (None, vec![]));
    let two = [side(2), tick(CALF), tick(KNEE), tap(CALF, LEFT)];
    assert_eq!(filled(&two), (BOTH, vec![KNEE]));
}

#[test]
fn the_lists_show_on_the_legs() {
    let both = [(CALF, LEFT), (CALF, RIGHT)];
    assert_eq!(shown(&[tick(CALF)]), both, "nobody has said which leg");
    assert_eq!(shown(&[tick(CALF), side(2)]), both);
    assert_eq!(shown(&[tick(CALF), side(1)]), [(CALF, RIGHT)]);
    assert_eq!(shown(&[tick(CALF), side(1), tick(CALF)]), []);
}

#[test]
fn who_is_not_sure_which_leg_stays_so() {
    let unsure = side(NOT_SURE);
    let tapped = [unsure.clone(), tap(CALF, LEFT)];
    assert_eq!(filled(&tapped), (UNSURE, vec![CALF]));
    assert_eq!(shown(&tapped), [(CALF, LEFT), (CALF, RIGHT)]);
    let again = [unsure, tap(CALF, LEFT), tap(CALF, RIGHT)];
    assert_eq!(filled(&again), (UNSURE, vec![]));
}

#[test]
fn none_of_these_and_not_sure_behave_as_in_the_list() {
    let none = Action::Fill(1, Fill::TickNone);
    let draft = |actions: &[Action]| play(actions).sheet[1].draft.clone();
    assert!(!draft(&[none.clone(), tap(CALF, LEFT)]).none);
    assert!(draft(&[Action::Fill(1, Fill::Unsure), tap(CALF, LEFT)]).unsure);
    let emptied = [tap(CALF, LEFT), none];
    assert_eq!(filled(&emptied), (LEFT, vec![]));
    assert_eq!(shown(&emptied), []);
}

#[test]
fn a_change_of_either_shows_the_legs() {
    for changed in [SIDE, PLACES] {
        let state = play(&[tap(CALF, LEFT), Continue, Change(changed)]);
        assert!(Legs::of(&state.sheet, &with_legs()).is_some());
        let state = run(state, &[tap(KNEE, LEFT), Continue], &with_legs());
        assert_eq!(state.screen, Screen::Result);
        assert_eq!(
            ticked(&state),
            Some(&Answer::Checklist {
                yes: 0b011,
                no: 0b100
            })
        );
    }
}

#[test]
fn elsewhere_there_is_nothing_to_tap() {
    let mut knowledge = with_legs();
    knowledge.questions[usize::from(SIDE)].page = 2; // alone
    let state = run(State::new(&knowledge), &[Begin], &knowledge);
    assert_eq!(state.sheet.len(), 1);
    assert!(Legs::of(&state.sheet, &knowledge).is_none());
    assert_eq!(reduce(state.clone(), tap(KNEE, LEFT), &knowledge), state);
}

fn run(state: State, actions: &[Action], knowledge: &Knowledge) -> State {
    let fold = |s, a: &Action| reduce(s, a.clone(), knowledge);
    actions.iter().fold(state, fold)
}

fn ticked(state: &State) -> Option<&Answer> {
    state.answers.get(PLACES)
}

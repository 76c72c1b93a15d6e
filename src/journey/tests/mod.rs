//! The reducer on a small knowledge made by hand.

mod asking;
mod boards;
mod body;
mod causes;
mod chips;
mod moving;
mod pages;
mod saved;
pub mod walk;

use leg_triage_engine::model::{
    Condition, Evidence, Expr, Fact, Kind, Knowledge, Level, NOT_SURE, Question, Region, Rule,
    RuleGroup, Settings, Stage, Urgency, YES,
};

use super::draft::Draft;
use super::{Action, Fill, State, reduce};

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
        chips: Vec::new(),
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
        gender: None,
        body: None,
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
    run(State::new(&knowledge()), actions)
}

use Action::{Back, Begin, Change, Continue, Finish, Forget, GoOn, More, NoneOfThese, NotSure};

// What is filled in, in the first question of the page.

fn pick(value: u8) -> Action {
    Action::Fill(0, Fill::Pick(value))
}

fn tick(item: u8) -> Action {
    Action::Fill(0, Fill::Tick(item))
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

/// Through all questions to the result.
fn all() -> Vec<Action> {
    let mut actions = vec![Begin, NoneOfThese, typed("66"), Continue];
    actions.extend([pick(YES), Continue, typed("7"), Continue]);
    actions
}

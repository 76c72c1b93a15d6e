//! A small knowledge for unit tests, built by hand.

use crate::model::{
    Advice, AdviceKind, Condition, Evidence, Expr, Fact, Kind, Knowledge, Level, Mask, NOT_SURE,
    Question, Region, Rule, RuleGroup, Score, Settings, Stage, Total, Urgency,
};

pub const SURE: Mask = 1 << NOT_SURE;

pub fn fact(fact: u16, mask: Mask) -> Expr {
    Expr::Fact { fact, mask }
}

fn question(stage: Stage, kind: Kind) -> Question {
    Question {
        stage,
        kind,
        gate: false,
        every_age: false,
        guided: false,
        chips: Vec::new(),
        page: 0,
        ask_when: None,
    }
}

/// Questions: 0 gate checklist (facts 0 chest pain, 1 cold foot), 1 follow-up of the cold foot
/// (fact 2, yes/no), 2 age (fact 3: 0-17, 18-59, 60-120), 3 walking pain (fact 4), 4 swelling
/// (fact 5), 5 rest pain (fact 6).
pub fn knowledge() -> Knowledge {
    let mut gate = question(Stage::Safety, Kind::Checklist { first: 0, count: 2 });
    gate.gate = true;
    gate.every_age = true;
    let mut follow = question(Stage::Safety, Kind::Choice { fact: 2 });
    follow.gate = true;
    follow.ask_when = Some(fact(1, 1 | SURE));
    let age = question(
        Stage::About,
        Kind::Number {
            fact: 3,
            min: 0,
            max: 120,
            cuts: vec![18, 60],
        },
    );
    let choice = |fact| question(Stage::Adaptive, Kind::Choice { fact });
    let rule = |id: &str, levels: Vec<(Urgency, Expr)>| Rule {
        id: id.into(),
        group: RuleGroup::Life,
        levels: levels
            .into_iter()
            .map(|(urgency, when)| Level { urgency, when })
            .collect(),
        advice: vec![],
        leaves_adult_path: false,
    };
    let mut child = rule("RF31", vec![(Urgency::U3, fact(3, 1))]);
    child.leaves_adult_path = true;
    let weights: Vec<f32> = [1.0f32, 6.0, 0.15, 8.0, 3.0, 0.5, 4.0, 7.0, 14.0]
        .map(f32::ln)
        .into();
    let place = |ratio: f32| {
        weights
            .iter()
            .position(|w| *w == ratio.ln())
            .map_or(0, |at| at as u8)
    };
    let evidence = |finding, present: f32, absent: f32, group| Evidence {
        finding,
        present: place(present),
        absent: place(absent),
        group,
        core: false,
    };
    let condition = |id: &str, urgency, rate: f32, evidence| Condition {
        id: id.into(),
        urgency,
        raised: vec![],
        pattern: None,
        base: vec![(18, place(rate)), (60, place(rate * 2.0))],
        evidence,
        advice: vec![0],
    };
    let advice = |id: &str, kind| Advice {
        id: id.into(),
        kind,
        up_to: Urgency::U3,
        suppress_when: None,
        suppress_causes: vec![],
        show_when: None,
        show_with: vec![],
    };
    let mut raise = advice("ELEVATE", AdviceKind::Do);
    raise.suppress_when = Some(fact(6, 1 | SURE));
    raise.suppress_causes = vec![0];
    let mut no_raising = advice("NO_RAISING", AdviceKind::Dont);
    no_raising.up_to = Urgency::U5;
    no_raising.show_with = vec![0];
    Knowledge {
        settings: Settings {
            version: "test".into(),
            date: String::new(),
            review: String::new(),
            unsure_floor: Urgency::U3,
            urgency_rank: 2,
            urgency_share: 0.15,
            specific_from: 2.5f32.ln(),
            evidence_floor: 0.002f32.ln(),
            evidence_cap: 200f32.ln(),
            group_floor: 0.1f32.ln(),
            group_cap: 12f32.ln(),
            other_weight: 8.0,
            fits_well: 0.4,
            possible: 0.08,
            shown_from: 0.02,
            shown_causes: 5,
            suppress_rank: 3,
            max_questions: 25,
            unsure_counts: 0.0,
            unexplained_counts: 0.0,
            base_power: 1.0,
            min_adaptive: 4,
            none_chance: 1.0,
            worth_asking: 0.03,
            danger_share: 0.2,
        },
        dangers: Vec::new(),
        age: Some(3),
        body: None,
        gender: None,
        accuracy: None,
        questions: vec![gate, follow, age, choice(4), choice(5), choice(6)],
        facts: [(0, 2), (0, 2), (1, 2), (2, 3), (3, 2), (4, 2), (5, 2)]
            .map(|(question, values)| Fact {
                question,
                values,
                alarm: if question < 2 { 1 | SURE } else { 0 },
            })
            .into(),
        findings: vec![fact(4, 1), fact(5, 1), fact(6, 1)],
        rules: vec![
            rule("RF01", vec![(Urgency::U5, fact(0, 1))]),
            rule(
                "RF02",
                vec![
                    (Urgency::U5, Expr::All(vec![fact(1, 1), fact(2, 1 | SURE)])),
                    (Urgency::U4, fact(1, 1)),
                ],
            ),
            child,
        ],
        weights: weights.clone(),
        conditions: vec![
            condition(
                "pad",
                Urgency::U3,
                4.0,
                vec![evidence(0, 6.0, 0.15, 1), evidence(2, 8.0, 1.0, 1)],
            ),
            condition("varicose", Urgency::U2, 7.0, vec![evidence(1, 3.0, 0.5, 0)]),
        ],
        scores: vec![Score {
            id: "points".into(),
            total: Total::Sum,
            items: vec![(0, 1), (1, 2)],
            high_from: 2,
            shown_when: fact(5, 1),
        }],
        advice: vec![raise, no_raising],
        regions: vec![Region {
            codes: vec!["GB".into()],
            emergency: "999".into(),
            urgent: Some("111".into()),
        }],
    }
}

//! The engine on the small knowledge of `fixture`.

use crate::fixture::knowledge;
use crate::model::{Evidence, Expr, Kind, Stage, Urgency, YES};
use crate::truth::{Facts, Reading, Truth};
use crate::{
    Answer, AnswerError, Answers, Assessment, Cause, Fit, Knowledge, Why, assess, next_question,
};

const NONE: Answer = Answer::Checklist { yes: 0, no: 0b11 };
const YES_ANSWER: Answer = Answer::Choice(0);
const NO_ANSWER: Answer = Answer::Choice(1);

fn answers(k: &Knowledge, list: &[(u16, Answer)]) -> Answers {
    let mut answers = Answers::new();
    for (question, answer) in list {
        answers.set(k, *question, *answer).expect("a good answer");
    }
    answers
}

fn of(list: &[(u16, Answer)]) -> Assessment {
    let k = knowledge();
    assess(&k, &answers(&k, list))
}

#[test]
fn silence_is_never_no() {
    assert_eq!(of(&[]).urgency, Urgency::U3, "nothing answered");
    assert_eq!(of(&[(0, Answer::NotSure)]).urgency, Urgency::U3);
    let half = Answer::Checklist { yes: 0, no: 0b01 };
    assert_eq!(of(&[(0, half)]).urgency, Urgency::U3, "one item not sure");
    assert_eq!(of(&[(0, NONE)]).urgency, Urgency::U1, "all definitely no");
}

#[test]
fn a_told_emergency_stops_and_a_half_told_one_asks_on() {
    let chest = Answer::Checklist {
        yes: 0b01,
        no: 0b10,
    };
    let a = of(&[(0, chest)]);
    assert_eq!((a.urgency, a.stop.len()), (Urgency::U5, 1));
    assert_eq!(a.stop[0].because, [(0, YES)], "it says which answer");

    let cold = Answer::Checklist {
        yes: 0b10,
        no: 0b01,
    };
    let half = of(&[(0, cold)]);
    assert_eq!(
        half.urgency,
        Urgency::U5,
        "the missing half is read as not sure"
    );
    assert!(
        half.stop.is_empty(),
        "but nobody is stopped for what was not asked yet"
    );
    assert_eq!(half.next, Some(1), "the missing half is asked next");
    assert_eq!(of(&[(0, cold), (1, NO_ANSWER)]).urgency, Urgency::U4);
    let unsure = of(&[(0, cold), (1, Answer::NotSure)]);
    assert_eq!((unsure.urgency, unsure.stop.len()), (Urgency::U5, 1));
}

#[test]
fn the_follow_up_of_a_no_is_neither_asked_nor_held_against_anyone() {
    let k = knowledge();
    let a = answers(&k, &[(0, NONE), (2, Answer::Number(50))]);
    assert_ne!(next_question(&k, &a), Some(1));
    assert_eq!(assess(&k, &a).urgency, Urgency::U1);
}

#[test]
fn evidence_is_shown_exactly_as_it_was_added() {
    let a = of(&[
        (0, NONE),
        (2, Answer::Number(70)),
        (3, YES_ANSWER),
        (5, YES_ANSWER),
    ]);
    let pad = &a.causes[0];
    assert_eq!(pad.condition, 0);
    let added: f32 = pad.evidence.iter().map(|e| e.weight).sum();
    assert!(
        (added - 12f32.ln()).abs() < 1e-5,
        "6 times 8 is capped at 12 in its group"
    );
    let odds = (pad.base + added).exp();
    let other = a.causes[1].base.exp();
    assert!((pad.share - odds / (odds + other + 8.0)).abs() < 1e-5);
    assert!(
        (pad.base - 8f32.ln()).abs() < 1e-5,
        "the base rate from 60 on"
    );
    assert_eq!(pad.fit, Fit::FitsWell);
    let total: f32 = a.causes.iter().map(|c| c.share).sum::<f32>() + a.other;
    assert!((total - 1.0).abs() < 1e-5);
}

#[test]
fn not_sure_is_neutral_for_causes() {
    let silent = of(&[(0, NONE)]);
    let unsure = of(&[(0, NONE), (3, Answer::NotSure)]);
    assert_eq!(silent.causes, unsure.causes);
}

#[test]
fn what_a_list_asked_for_and_is_not_known_counts_softly_and_is_not_shown() {
    let mut k = knowledge();
    k.settings.unsure_counts = 0.5;
    k.questions[3].kind = Kind::Checklist { first: 4, count: 1 };
    let pad = |k: &Knowledge, list: &[(u16, Answer)]| assess(k, &answers(k, list)).causes;
    let of_pad = |causes: Vec<Cause>| causes.into_iter().find(|c| c.condition == 0);
    let silent = of_pad(pad(&k, &[(0, NONE)])).expect("pad");
    let item = Answer::Checklist { yes: 0, no: 0 };
    for unsure in [item, Answer::NotSure] {
        let asked = of_pad(pad(&k, &[(0, NONE), (3, unsure)])).expect("pad");
        assert!(asked.evidence.is_empty(), "nobody said it");
        let half = 0.15f32.ln() / 2.0;
        assert!((asked.base - silent.base - half).abs() < 1e-5);
    }
    // A list of complaints in which nothing was ticked says nothing.
    k.questions[3].stage = Stage::Complaint;
    let asked = of_pad(pad(&k, &[(0, NONE), (3, item)])).expect("pad");
    assert_eq!(asked.base.to_bits(), silent.base.to_bits());
}

#[test]
fn base_rates_are_drawn_together() {
    let mut k = knowledge();
    k.settings.base_power = 0.5;
    let a = assess(&k, &answers(&k, &[(0, NONE), (3, YES_ANSWER)]));
    assert!((a.causes[0].base - 0.5 * 4f32.ln()).abs() < 1e-5);
}

#[test]
fn a_second_cause_stands_beside_the_first_if_the_first_does_not_explain_its_signs() {
    let list = [(0, NONE), (3, YES_ANSWER), (4, YES_ANSWER)];
    let beside = |k: &Knowledge| -> Vec<bool> {
        let causes = assess(k, &answers(k, &list)).causes;
        assert_eq!(causes[0].condition, 0, "pad is first");
        causes.iter().map(|c| c.beside).collect()
    };
    let knowledge = || {
        let mut k = knowledge();
        k.settings.specific_from = 1.5f32.ln();
        k
    };
    let k = knowledge();
    assert_eq!(
        beside(&k),
        [false, true],
        "swelling is not from narrow arteries"
    );

    let mut explains = knowledge();
    let swelling = explains.conditions[1].evidence[0].clone();
    explains.conditions[0].evidence.insert(1, swelling);
    assert_eq!(beside(&explains), [false, false], "one cause is enough");

    // A core feature that was not told.
    let mut open = knowledge();
    let gate = Evidence {
        finding: 2,
        present: 0,
        absent: 2,
        group: 0,
        core: true,
    };
    open.conditions[1].evidence.push(gate);
    assert_eq!(beside(&open), [false, false]);

    // Age and sex are not signs.
    let mut about = knowledge();
    about.questions[4].stage = Stage::About;
    assert_eq!(beside(&about), [false, false]);

    // One sign of little weight: 3 is less than 2.5 times 2.5.
    let mut weak = knowledge();
    weak.settings.specific_from = 2.5f32.ln();
    assert_eq!(beside(&weak), [false, false]);
}

#[test]
fn a_cause_counts_only_with_something_specific() {
    let a = of(&[(0, NONE), (2, Answer::Number(70))]);
    assert!(
        a.causes[1].share > 0.15 && a.urgency == Urgency::U1,
        "base rates alone give nothing"
    );
    let b = of(&[(0, NONE), (2, Answer::Number(70)), (3, YES_ANSWER)]);
    assert_eq!((b.urgency, b.reasons[0].why), (Urgency::U3, Why::Cause(0)));
}

#[test]
fn advice_that_could_harm_is_held_back_and_its_opposite_is_said() {
    let a = of(&[(0, NONE), (4, YES_ANSWER), (5, NO_ANSWER)]);
    let ids = |a: &Assessment| a.advice.iter().map(|g| g.advice).collect::<Vec<_>>();
    // pad is among the first three of two conditions, so raising is held back
    assert_eq!(ids(&a), [1]);
    assert_eq!(a.suppressed[0].cause, Some(0));
    let b = of(&[
        (0, NONE),
        (3, NO_ANSWER),
        (4, YES_ANSWER),
        (5, Answer::NotSure),
    ]);
    assert!(
        !b.suppressed[0].because.is_empty(),
        "not sure about rest pain holds it back too"
    );
}

#[test]
fn advice_can_follow_from_an_answer_whatever_the_cause() {
    let mut k = knowledge();
    k.conditions
        .iter_mut()
        .for_each(|condition| condition.advice.clear());
    let given = |k: &Knowledge, veins| {
        let a = assess(k, &answers(k, &[(0, NONE), (3, NO_ANSWER), (4, veins)]));
        a.advice.iter().any(|g| g.advice == 0) || a.suppressed.iter().any(|s| s.advice == 0)
    };
    assert!(!given(&k, YES_ANSWER), "no cause lists it");
    k.advice[0].show_when = Some(Expr::Fact {
        fact: k
            .facts
            .iter()
            .position(|f| f.question == 4)
            .and_then(|ix| u16::try_from(ix).ok())
            .expect("a fact"),
        mask: 1 << YES,
    });
    assert!(given(&k, YES_ANSWER), "an answer asks for it");
    assert!(!given(&k, NO_ANSWER));
}

#[test]
fn a_child_leaves_the_adult_path() {
    let a = of(&[(0, NONE), (2, Answer::Number(12))]);
    assert_eq!((a.urgency, a.next), (Urgency::U3, None));
    assert!(a.causes.is_empty());

    // Questions for adults are neither asked of a child nor held against them as unanswered.
    let mut k = knowledge();
    k.questions[3].gate = true;
    k.facts[4].alarm = k.facts[0].alarm;
    let list = |age| [(0, NONE), (2, Answer::Number(age))];
    let open = |a: &Assessment| a.reasons.iter().any(|r| r.why == Why::NotCleared);
    assert!(open(&assess(&k, &answers(&k, &list(30)))));
    assert!(!open(&assess(&k, &answers(&k, &list(12)))));
}

#[test]
fn a_score_counts_what_is_there_and_says_what_is_unknown() {
    let a = of(&[(0, NONE), (4, YES_ANSWER)]);
    let score = &a.scores[0];
    assert_eq!((score.total, score.high, score.unknown), (2, true, 1));
    assert!(
        of(&[(0, NONE)]).scores.is_empty(),
        "shown only where its questions were answered"
    );
}

#[test]
fn wrong_answers_are_refused_and_change_nothing() {
    let k = knowledge();
    let mut a = Answers::new();
    assert_eq!(
        a.set(&k, 99, Answer::NotSure),
        Err(AnswerError::NoSuchQuestion)
    );
    assert_eq!(
        a.set(&k, 3, Answer::Choice(2)),
        Err(AnswerError::NoSuchOption)
    );
    assert_eq!(a.set(&k, 3, Answer::Number(1)), Err(AnswerError::WrongKind));
    let both = Answer::Checklist { yes: 1, no: 1 };
    assert_eq!(a.set(&k, 0, both), Err(AnswerError::Contradiction));
    let third = Answer::Checklist { yes: 4, no: 0 };
    assert_eq!(a.set(&k, 0, third), Err(AnswerError::NoSuchOption));
    let range = AnswerError::OutOfRange { min: 0, max: 120 };
    assert_eq!(a.set(&k, 2, Answer::Number(121)), Err(range));
    assert_eq!(a, Answers::new());
    a.set(&k, 2, Answer::Number(3)).expect("good");
    a.clear(2);
    assert_eq!(a, Answers::new(), "taken back leaves no trace");
}

#[test]
fn truth_is_three_valued() {
    use crate::fixture::fact;
    use crate::model::Expr;
    let k = knowledge();
    let a = answers(&k, &[(3, YES_ANSWER), (4, NO_ANSWER), (5, Answer::NotSure)]);
    let facts = Facts::read(&k, &a, Reading::Told);
    let (yes, no, unknown) = (fact(4, 1), fact(5, 1), fact(6, 1));
    let truth = |expr: Expr| facts.truth(&expr);
    assert_eq!(
        truth(Expr::Any(vec![no.clone(), unknown.clone()])),
        Truth::Unknown
    );
    assert_eq!(
        truth(Expr::Any(vec![yes.clone(), unknown.clone()])),
        Truth::Yes
    );
    assert_eq!(
        truth(Expr::All(vec![yes.clone(), unknown.clone()])),
        Truth::Unknown
    );
    assert_eq!(
        truth(Expr::All(vec![no.clone(), unknown.clone()])),
        Truth::No
    );
    let three = vec![yes, no, unknown];
    assert_eq!(truth(Expr::AtLeast(1, three.clone())), Truth::Yes);
    assert_eq!(truth(Expr::AtLeast(2, three.clone())), Truth::Unknown);
    assert_eq!(truth(Expr::AtLeast(3, three)), Truth::No);
}

#[test]
fn the_same_answers_give_the_same_question_in_any_order() {
    let k = knowledge();
    let list = [(0, NONE), (2, Answer::Number(70)), (3, YES_ANSWER)];
    let mut backwards = list;
    backwards.reverse();
    let (a, b) = (answers(&k, &list), answers(&k, &backwards));
    assert_eq!(assess(&k, &a), assess(&k, &b));
    assert!(assess(&k, &a).next.is_some());
}

#[test]
fn an_unknown_region_has_no_number() {
    let k = knowledge();
    assert_eq!(k.region("gb").map(|r| r.emergency.as_str()), Some("999"));
    assert_eq!(k.region("ZZ"), None);
    assert_eq!(k.region(""), None);
}

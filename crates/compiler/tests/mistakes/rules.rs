//! Mistakes in what rules and evidence read, and in the order and the pages of questions.

use crate::good::{build, good, mistake, mistake_shown_at, one};

#[test]
fn rules_that_could_lower_the_urgency_are_refused() {
    let rules = "rules/1.toml";
    // not sure stands above yes for a reassuring question
    mistake(
        rules,
        "foot_warm:no|not_sure",
        "foot_warm:yes",
        "could lower the urgency",
    );
    // a lower age band without the higher ones
    mistake(rules, "age>=60", "age:18", "has no value `18`");
    mistake(rules, "age>=60", "age<60", "could lower the urgency");
    // where no answer is worse than another, a rule must also accept "not sure"
    mistake(rules, "recent)", "since:days)", "takes not sure for no");
    // "no" of a plain question
    mistake(
        rules,
        "chest_pain,",
        "chest_pain:no,",
        "could lower the urgency",
    );
    // a negation
    mistake(
        rules,
        "chest_pain,",
        "not(chest_pain),",
        "`not(…)` is not known",
    );
    mistake(rules, "chest_pain,", "!chest_pain,", "a name was expected");
    // a red flag below U3
    mistake(rules, "\"U3\"", "\"U2\"", "is a red flag and gives U2");
    // a rule that reads the adaptive stage, which may be left out
    mistake(
        rules,
        "chest_pain,",
        "walking_pain,",
        "the adaptive stage may leave out",
    );
}

#[test]
fn a_question_that_a_rule_reads_needs_an_order_of_danger() {
    let questions = "questions/1.toml";
    let mut files = good();
    let text = files.get_mut(questions).expect("there");
    *text = text.replace("danger = [\"up from 18\"]\n", "");
    let Err(faults) = build(&files) else {
        panic!("no fault is found")
    };
    assert!(
        faults
            .iter()
            .any(|f| f.what.contains("has no order of danger")),
        "{faults:?}"
    );
    mistake(
        questions,
        "no > not_sure > yes",
        "no > yes",
        "has no place for not_sure",
    );
    mistake(
        questions,
        "no > not_sure > yes",
        "no > yes > no",
        "goes round in a circle",
    );
    mistake(
        questions,
        "no > not_sure > yes",
        "cold > not_sure",
        "is not a value of",
    );
}

#[test]
fn evidence_never_takes_not_sure_for_there() {
    mistake_shown_at(
        "findings/1.toml",
        "\"walking_pain\"",
        "\"walking_pain?\"",
        "as there when it is not sure",
        "walks_badly",
    );
    mistake(
        "rules/1.toml",
        "recent)",
        "recent?)",
        "a finding cannot be read as",
    );
}

#[test]
fn questions_are_asked_in_an_order_that_works() {
    mistake(
        "questions/1.toml",
        "\"cold_foot?\"",
        "\"walking_pain\"",
        "is not asked before",
    );
    mistake(
        "questions/1.toml",
        "stage = \"about\"",
        "stage = \"later\"",
        "unknown variant `later`, expected one of `safety`, `about`",
    );
    mistake(
        "questions/1.toml",
        "kind = \"number\"",
        "kind = \"amount\"",
        "unknown variant `amount`, expected one of `choice`",
    );
    mistake_shown_at(
        "questions/1.toml",
        "gate = true\noptions",
        "gate = [\"chest_pian\"]\noptions",
        "which is no option here",
        "gate",
    );
    // a gate question must not vanish when an answer gets worse
    mistake(
        "questions/1.toml",
        "\"cold_foot?\"",
        "\"cold_foot:no\"",
        "could lower the urgency",
    );
}

#[test]
fn a_page_has_one_stage_and_is_shown_once() {
    let file = "questions/1.toml";
    let faults_of = |changes: &[(&str, &str)]| {
        let mut files = good();
        let text = files.get_mut(file).expect("the file is there");
        for (old, new) in changes {
            assert!(text.contains(old), "{old}");
            *text = text.replacen(old, new, 1);
        }
        build(&files).err().unwrap_or_default()
    };
    let faults = faults_of(&[
        ("stage = \"about\"", "stage = \"about\"\npage = \"both\""),
        (
            "stage = \"complaint\"",
            "stage = \"complaint\"\npage = \"both\"",
        ),
    ]);
    let fault = one(&faults, "has questions of two stages");
    assert!(!fault.mend.is_empty());

    let more = |page: &str| {
        format!(
            "danger = []\npage = \"p\"\n\n[[question]]\nid = \"between\"\nstage = \"complaint\"\n{page}\n\
             [[question]]\nid = \"behind\"\nstage = \"complaint\"\npage = \"p\"\nask_when = \"between\"\n"
        )
    };
    let faults = faults_of(&[("danger = []\n", &more(""))]);
    let fault = one(&faults, "would be shown twice: this hangs on `between`");
    assert!(!fault.mend.is_empty());
    // It may depend on an earlier question of the same page.
    let faults = faults_of(&[("danger = []\n", &more("page = \"p\""))]);
    assert!(
        faults
            .iter()
            .all(|fault| !fault.what.contains("shown twice"))
    );
}

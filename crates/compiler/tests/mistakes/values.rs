//! Mistakes in names, sources and values, and files that cannot be read.

use crate::good::{build, changed, good, mistake, mistake_shown_at};

#[test]
fn names_must_exist_and_be_unique() {
    mistake(
        "rules/1.toml",
        "chest_pain,",
        "chest_pian,",
        "nothing is called `chest_pian`",
    );
    mistake(
        "questions/1.toml",
        "\"cold_foot\"]",
        "\"chest_pain\"]",
        "is defined twice",
    );
    mistake(
        "findings/1.toml",
        "\"recent\"",
        "\"age\"",
        "is defined twice",
    );
    mistake(
        "questions/1.toml",
        "id = \"gate\"",
        "id = \"the gate\"",
        "cannot be an id",
    );
    mistake(
        "conditions/pad.toml",
        "finding = \"walks_badly\"",
        "finding = \"walks\"",
        "there is no finding `walks`",
    );
    mistake(
        "conditions/pad.toml",
        "[\"WALK\"]",
        "[\"RUN\"]",
        "there is no advice `RUN`",
    );
}

#[test]
fn what_nothing_uses_is_refused() {
    mistake_shown_at(
        "rules/1.toml",
        "all(cold_foot, recent)",
        "cold_foot",
        "nothing uses the finding `recent`",
        "recent",
    );
    mistake_shown_at(
        "findings/1.toml",
        "\"since:days|not_sure\"",
        "\"cold_foot\"",
        "nothing uses the question `since`",
        "since",
    );
    mistake(
        "text/en/all.ftl",
        "ui-start = Start",
        "c-nobody = Nobody",
        "nothing uses the text `c-nobody`",
    );
}

#[test]
fn sources_tags_and_ledger_are_checked() {
    mistake(
        "conditions/pad.toml",
        "source = \"BOOK\"\ntag = \"verified\"\nbase",
        "source = []\ntag = \"verified\"\nbase",
        "has no source",
    );
    mistake_shown_at(
        "sources.toml",
        "id = \"BOOK\"",
        "id = \"COOK\"",
        "there is no source `BOOK`",
        "BOOK",
    );
    mistake(
        "rules/1.toml",
        "\"verified\"",
        "\"certain\"",
        "is not a tag",
    );
    mistake(
        "questions/1.toml",
        "S0.21",
        "S0.39",
        "the ledger has no statement `S0.39`",
    );
}

#[test]
fn values_out_of_range_are_refused() {
    mistake(
        "conditions/pad.toml",
        "present = 6.0",
        "present = 600.0",
        "out of range",
    );
    mistake(
        "conditions/pad.toml",
        "present = 6.0",
        "present = -1.0",
        "out of range",
    );
    mistake(
        "conditions/pad.toml",
        "finding = \"walks_badly\"\npresent = 6.0\nabsent = 0.5",
        "finding = \"walks_badly\"\npresent = 1.0",
        "changes nothing",
    );
    mistake(
        "conditions/pad.toml",
        "\"18\" = 4.0",
        "\"18\" = 0.0",
        "base rate",
    );
    mistake(
        "conditions/pad.toml",
        "\"U3\"",
        "\"U4\"",
        "has U4 of its own",
    );
    for (raised, says) in [
        (
            "raised = [{ urgency = \"U4\", when = \"walks_badly\" }]",
            "`raised` gives U4",
        ),
        (
            "raised = [{ urgency = \"U2\", when = \"walks_badly\" }]",
            "`raised` gives U2",
        ),
        (
            "pattern = { rate = 0.0, source = \"ACC24\", tag = \"elicited\", when = \"walks_badly\" }",
            "out of range",
        ),
    ] {
        let with = format!("urgency = \"U3\"\n{raised}");
        mistake("conditions/pad.toml", "urgency = \"U3\"", &with, says);
    }
    mistake_shown_at(
        "questions/1.toml",
        "[18, 60]",
        "[60, 18]",
        "out of order",
        "age",
    );
    mistake("rules/1.toml", "age>=60", "age>=61", "61 is not a cut");
    mistake("scores/1.toml", "points = 1 }", "points = 0 }", "0 points");
    mistake(
        "settings.toml",
        "unsure_floor = \"U3\"",
        "unsure_floor = \"U1\"",
        "out of range",
    );
}

#[test]
fn broken_files_are_named() {
    mistake(
        "rules/1.toml",
        "group = \"life\"",
        "group = life",
        "must be quoted",
    );
    mistake(
        "rules/1.toml",
        "group = \"life\"",
        "grop = \"life\"",
        "unknown field",
    );
    mistake("rules/1.toml", "[[rule]]", "[[rules]]", "not known here");
    let mut files = good();
    files.remove("sources.toml");
    let Err(faults) = build(&files) else {
        panic!("no fault is found")
    };
    assert!(
        faults
            .iter()
            .any(|f| f.file.to_str() == Some("sources.toml")),
        "{faults:?}"
    );
}

#[test]
fn words_follow_the_gender_by_the_options_of_one_question() {
    let questions = "questions/1.toml";
    let (plain, named) = ("options = [\"days\", \"weeks\"]\n", |female: &str| {
        format!(
            "options = [\"days\", \"weeks\"]\ngender = {{ female = \"{female}\", male = \"weeks\" }}\n"
        )
    });
    mistake(
        questions,
        plain,
        &named("months"),
        "`months` is not an option of `since`",
    );
    let compiled = build(&changed(&[(questions, plain, &named("days"))])).expect("no faults");
    let knowledge = &compiled.knowledge;
    let gender = knowledge.gender.expect("the question");
    assert_eq!((gender.question, gender.female, gender.male), (3, 0, 1));
    let mut answers = leg_triage_engine::Answers::default();
    assert_eq!(answers.gender(knowledge), "other");
    let days = leg_triage_engine::Answer::Choice(0);
    answers.set(knowledge, 3, days).expect("an answer");
    assert_eq!(answers.gender(knowledge), "female");
}

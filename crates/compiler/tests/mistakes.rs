//! Each kind of mistake that an author can make stops the build, with the right file and line, and
//! words that say how to mend it. A small good knowledge is changed in one place at a time.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::string_slice,
    reason = "a test fails by a panic"
)]

use std::collections::BTreeMap;

use leg_triage_compiler::{Compiled, Fault, compile};

type Files = BTreeMap<&'static str, String>;

fn good() -> Files {
    let files = [
        (
            "settings.toml",
            include_str!("../../../knowledge/settings.toml"),
        ),
        ("ledger.toml", "[statements]\nS0 = 38\n"),
        (
            "questions/1.toml",
            r#"[[question]]
id = "gate"
stage = "safety"
kind = "checklist"
gate = true
options = ["chest_pain", "cold_foot"]

[[question]]
id = "foot_warm"
stage = "safety"
gate = true
danger = ["no > not_sure > yes"]
ask_when = "cold_foot?"

[[question]]
id = "age"
stage = "about"
kind = "number"
max = 120
cuts = [18, 60]
danger = ["up from 18"]

[[question]]
id = "since"
stage = "complaint"
options = ["days", "weeks"]
danger = []

[[question]]
id = "walking_pain"
stage = "adaptive"
covers = ["S0.21"]
"#,
        ),
        (
            "findings/1.toml",
            r#"[[finding]]
id = "walks_badly"
when = "walking_pain"

[[finding]]
id = "recent"
when = "since:days|not_sure"
"#,
        ),
        (
            "rules/1.toml",
            r#"[[rule]]
id = "RF01"
group = "life"
source = "BOOK"
tag = "verified"
level = [
  { urgency = "U5", when = "any(chest_pain, all(cold_foot, foot_warm:no|not_sure))" },
  { urgency = "U4", when = "all(cold_foot, recent)" },
  { urgency = "U3", when = "all(cold_foot, age>=60)" },
]
"#,
        ),
        (
            "scores/1.toml",
            r#"[[score]]
id = "points"
source = "BOOK"
tag = "recalled"
shown_when = "cold_foot"
high_from = 2
items = [ { finding = "walks_badly", points = 1 } ]
"#,
        ),
        (
            "conditions/pad.toml",
            r#"urgency = "U3"
source = "BOOK"
tag = "verified"
base_rate = { "18" = 4.0, "60" = 15.0 }
base_rate_source = "BOOK"
base_rate_tag = "elicited"
advice = ["WALK"]

[[evidence]]
finding = "walks_badly"
present = 6.0
absent = 0.5
source = "BOOK"
tag = "verified"
"#,
        ),
        (
            "advice.toml",
            r#"[[advice]]
id = "WALK"
kind = "do"
suppress_when = "cold_foot?"
source = "BOOK"
"#,
        ),
        (
            "regions.toml",
            r#"[[region]]
id = "GB"
emergency = "999"
urgent = "111"
source = "BOOK"
tag = "verified"
"#,
        ),
        (
            "sources.toml",
            "[[source]]\nid = \"BOOK\"\ntitle = \"A book\"\n",
        ),
        (
            "hazards.toml",
            r#"[[hazard]]
id = "H01"
hazard = "A clot is missed."
effect = "Death."
control = "RF01"
test = "tests/all.rs::a_clot_is_for_today"

[[hazard]]
id = "H02"
hazard = "A fire."
effect = "Burns."
control = "None."
open = "Nobody has looked."
"#,
        ),
        (
            "readability.toml",
            r#"[limits]
question = 6.0
do_now = 6.0
rest = 8.0
shortest = 20

[[term]]
words = ["arteries"]
reason = "Explained where it stands."
"#,
        ),
        (
            "text/en/all.ftl",
            r"q-gate = Is any of these so?
    .why = They can be serious.
    .chest_pain = Chest pain
    .cold_foot = A cold foot
q-foot_warm = Is {$your} foot warm?
    .why = It shows the blood flow.
q-age = How old are {$you}?
    .why = Age matters.
q-since = Since when?
    .why = Time matters.
    .days = Days
    .weeks = Weeks
q-walking_pain = Does it hurt when {$you} walk?
    .why = It can be the arteries.
f-walks_badly = It hurts on walking
    .not = It does not hurt on walking
r-RF01 = A clot
    .reason = This can be a clot.
    .now = Call {$emergency}.
c-pad = Narrowed arteries
    .what = Less blood.
    .tests = Pulses.
    .treatment = Walking.
    .who = A doctor.
a-WALK = Walk.
    .left_out = Walking can harm here.
s-points = Points
    .high = High.
    .low = Low.
    .note = A list.
region-GB = United Kingdom
ui-start = Start
",
        ),
    ];
    files.map(|(name, text)| (name, text.to_owned())).into()
}

fn build(files: &Files) -> Result<Compiled, Vec<Fault>> {
    let root = tempfile::tempdir().expect("a folder");
    let knowledge = root.path().join("knowledge");
    for (name, text) in files {
        let path = knowledge.join(name);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
        std::fs::write(path, text).expect("written");
    }
    std::fs::create_dir(root.path().join("tests")).expect("a folder");
    let test = "#[test]\nfn a_clot_is_for_today() {}\n";
    std::fs::write(root.path().join("tests/all.rs"), test).expect("written");
    compile(&knowledge).map_err(|faults| faults.sorted())
}

/// The good knowledge with changes: each text, which must be there once, is replaced.
fn changed(changes: &[(&'static str, &str, &str)]) -> Files {
    let mut files = good();
    for (file, old, new) in changes {
        let text = files.get_mut(file).expect("the file is there");
        assert_eq!(
            text.matches(old).count(),
            1,
            "`{old}` stands once in {file}"
        );
        *text = text.replace(old, new);
    }
    files
}

/// What is not finished after these changes; the build lets it pass.
fn unfinished(changes: &[(&'static str, &str, &str)]) -> Vec<Fault> {
    match build(&changed(changes)) {
        Ok(compiled) => compiled.unfinished.sorted(),
        Err(faults) => panic!("{faults:?}"),
    }
}

/// The one of these faults that says `what`.
fn one<'f>(faults: &'f [Fault], what: &str) -> &'f Fault {
    let all: Vec<String> = faults.iter().map(ToString::to_string).collect();
    faults
        .iter()
        .find(|f| f.what.contains(what))
        .unwrap_or_else(|| panic!("`{what}` is not in\n{}", all.join("\n")))
}

/// Replaces `old`, which must be there once, by `new`; expects one of the faults to say `what`, to
/// say how to mend it, and to name the line that was changed.
fn mistake(file: &'static str, old: &str, new: &str, what: &str) {
    let (fault, lines, changed) = change(file, old, new, what);
    if fault.line > 0 {
        assert_eq!(fault.file.to_str(), Some(file), "{fault}");
        let span = changed..=changed + lines;
        assert!(
            span.contains(&fault.line),
            "line {} is not in {span:?}: {fault}",
            fault.line
        );
    }
}

/// As [`mistake`], for a fault that shows where the changed thing is used: the line it names must
/// hold `shows`.
fn mistake_shown_at(file: &'static str, old: &str, new: &str, what: &str, shows: &str) {
    let (fault, ..) = change(file, old, new, what);
    let files = good();
    let text = files
        .get(fault.file.to_str().expect("a name"))
        .expect("a file of ours");
    let line = text.lines().nth(fault.line - 1).unwrap_or_default();
    assert!(
        line.contains(shows),
        "`{line}` is not about {shows}: {fault}"
    );
}

fn change(file: &'static str, old: &str, new: &str, what: &str) -> (Fault, usize, usize) {
    let mut files = good();
    let text = files.get_mut(file).expect("the file is there");
    assert_eq!(
        text.matches(old).count(),
        1,
        "`{old}` stands once in {file}"
    );
    let changed = text[..text.find(old).expect("found")].matches('\n').count() + 1;
    *text = text.replace(old, new);
    let Err(faults) = build(&files) else {
        panic!("no fault is found")
    };
    let all: Vec<String> = faults.iter().map(ToString::to_string).collect();
    let fault = faults
        .into_iter()
        .find(|f| f.what.contains(what))
        .unwrap_or_else(|| panic!("`{what}` is not in\n{}", all.join("\n")));
    assert!(!fault.mend.is_empty(), "it says how to mend it");
    let lines = old.matches('\n').count().max(new.matches('\n').count());
    (fault, lines, changed)
}

#[test]
fn the_good_knowledge_is_good() {
    let compiled = match build(&good()) {
        Ok(compiled) => compiled,
        Err(faults) => panic!("{faults:?}"),
    };
    assert_eq!(compiled.report.conditions, 1);
    assert_eq!(
        (compiled.report.covered, compiled.report.statements),
        (1, 38)
    );
    assert_eq!(compiled.ui_keys, ["start"]);
    let bytes = compiled.pack().expect("packs");
    let back: leg_triage_engine::Knowledge = postcard::from_bytes(&bytes).expect("unpacks");
    assert_eq!(back, compiled.knowledge);
}

#[test]
fn what_only_details_need_travels_with_them() {
    let mut files = good();
    let more = |id: &str, kind: &str| {
        format!("[[source]]\nid = \"{id}\"\ntitle = \"{id} title\"\nkind = \"{kind}\"\n")
    };
    let sources = files.entry("sources.toml").or_default();
    *sources += &more("GUIDE", "guidance");
    *sources += &more("NOTES", "own");
    *sources += &more("ONCE", "guidance");
    let pad = files.entry("conditions/pad.toml").or_default();
    *pad = pad.replacen(
        "source = \"BOOK\"",
        "source = [\"NOTES\", \"BOOK\", \"GUIDE\"]",
        1,
    );
    *pad = pad.replace("base_rate_source = \"BOOK\"", "base_rate_source = \"ONCE\"");
    files.insert("text/en/ui_details.ftl", "ui-a-late-word = Later\n".into());
    let compiled = build(&files).unwrap_or_else(|faults| panic!("{faults:?}"));
    // Guidance first, own notes and what a single value rests on not at all.
    let texts = leg_triage_compiler::unpack_texts(&compiled.texts["en"]).expect("words");
    assert_eq!(texts.conditions[0].sources, "GUIDE title; A book");
    // Words of the widget that are seen only beside details come last, and stay out of the first load.
    assert_eq!(compiled.ui_keys, ["start", "a-late-word"]);
    let (start, details) = compiled.words("en").expect("words").expect("English");
    assert!(start.contains("Start") && !start.contains("Later"));
    assert!(details.contains("Later") && details.contains("GUIDE title"));
}

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
    // an answer that nothing is worse than must count as there when it is not sure
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
    // what the adaptive stage may leave out
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
        "is not a stage",
    );
    mistake(
        "questions/1.toml",
        "kind = \"number\"",
        "kind = \"amount\"",
        "is not a kind of question",
    );
    mistake_shown_at(
        "questions/1.toml",
        "gate = true\noptions",
        "gate = [\"chest_pian\"]\noptions",
        "which is no option here",
        "gate",
    );
    // a gate question may not vanish when an answer gets worse
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
    // On the page itself it may hang on what stands before it.
    let faults = faults_of(&[("danger = []\n", &more("page = \"p\""))]);
    assert!(
        faults
            .iter()
            .all(|fault| !fault.what.contains("shown twice"))
    );
}

#[test]
fn texts_must_be_there_and_keep_the_house_rules() {
    let text = "text/en/all.ftl";
    mistake(
        text,
        "    .cold_foot = A cold foot\n",
        "",
        "`q-gate.cold_foot` is missing",
    );
    mistake(
        text,
        "    .not = It does not hurt on walking\n",
        "",
        "`f-walks_badly.not` is missing",
    );
    mistake(
        text,
        "Is {$your} foot",
        "Is your foot",
        "says a bare \"your\"",
    );
    mistake(
        text,
        "Is {$your} foot",
        "Is {$yuor} foot",
        "`$yuor` is not known",
    );
    mistake(
        text,
        "Less blood.",
        "This is safe: a clot is ruled out.",
        "ruled out",
    );
    mistake(text, "q-age = How", "q-age How", "this is not Fluent");
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
fn statements_that_nothing_carries_are_named() {
    let faults = unfinished(&[]);
    assert_eq!(faults.len(), 1, "{faults:?}");
    let fault = one(&faults, "nothing carries 37 statements: S0.01 S0.02");
    assert!(
        !fault.what.contains("S0.21"),
        "an entry carries it: {fault}"
    );
    assert!(fault.mend.contains("not_carried"), "{fault}");

    let ledger = "[statements]\nS0 = 3\n[[not_carried]]\nid = \"S0.01\"\nreason = \"Only a mechanism.\"\nh = \"H.9\"\n[[carried_by_product]]\nid = \"S0.02\"\nby = \"The result.\"\n";
    let faults = unfinished(&[
        ("ledger.toml", "[statements]\nS0 = 38\n", ledger),
        ("questions/1.toml", "S0.21", "S0.03"),
    ]);
    assert!(faults.is_empty(), "{faults:?}");
}

#[test]
fn a_statement_has_one_place_and_a_reason() {
    let ledger = "ledger.toml";
    let end = "S0 = 38\n";
    let with = |what: &str| format!("{end}{what}");
    let out = |id: &str, reason: &str| {
        with(&format!(
            "[[not_carried]]\nid = \"{id}\"\nreason = \"{reason}\"\n"
        ))
    };
    mistake(
        ledger,
        end,
        &out("S0.39", "Why not"),
        "the ledger has no statement `S0.39`",
    );
    mistake(
        ledger,
        end,
        &out("S0.01", " "),
        "`S0.01` says no word about it",
    );
    // A question carries it.
    mistake(
        ledger,
        end,
        &out("S0.21", "Why not"),
        "`S0.21` has two places",
    );
    mistake(
        ledger,
        end,
        &with("[[carried_by_product]]\nid = \"S0.21\"\nby = \"The page\"\n"),
        "`S0.21` has two places",
    );
    mistake(
        ledger,
        end,
        &(out("S0.01", "Why not") + "[[carried_by_product]]\nid = \"S0.01\"\nby = \"The page\"\n"),
        "`S0.01` has two places",
    );
    mistake(
        ledger,
        end,
        &with("[[carried_by_product]]\nid = \"S0.01\"\nby = \"\"\n"),
        "`S0.01` says no word about it",
    );
    mistake(
        ledger,
        end,
        &(out("S0.01", "Why not") + "h = \"H.24\"\n"),
        "there is no handling `H.24`",
    );
    mistake(
        ledger,
        end,
        &with("[[left_out]]\nid = \"S0.01\"\n"),
        "unknown field",
    );
}

#[test]
fn hazards_are_whole_and_their_tests_exist() {
    let hazards = "hazards.toml";
    mistake(hazards, "\"H02\"", "\"H01\"", "`H01` is defined twice");
    mistake(hazards, "\"Death.\"", "\"\"", "`H01` is not whole");
    mistake_shown_at(
        hazards,
        "open = \"Nobody has looked.\"\n",
        "",
        "names no test and does not say that it is open",
        "H02",
    );
    mistake(
        hazards,
        "\"tests/all.rs::a_clot_is_for_today\"",
        "\"a_clot_is_for_today\"",
        "does not name a test",
    );
    for (old, new, what) in [
        (
            "a_clot_is_for_today",
            "a_clot_waits",
            "there is no test `a_clot_waits` in tests/all.rs",
        ),
        (
            "tests/all.rs",
            "tests/none.rs",
            "there is no test `a_clot_is_for_today` in tests/none.rs",
        ),
    ] {
        let faults = unfinished(&[(hazards, old, new)]);
        let fault = one(&faults, what);
        assert_eq!(
            (fault.file.to_str(), fault.line),
            (Some(hazards), 6),
            "{fault}"
        );
    }
}

#[test]
fn texts_that_are_too_hard_are_named() {
    let text = "text/en/all.ftl";
    let hard = "Emergency hospitalisation necessitates immediate communication with professionals. Is this the situation, considering the aforementioned manifestations of circulatory insufficiency, beginning suddenly or gradually, at any time?";
    for (old, key) in [
        ("Time matters.", "q-since.why"),
        ("This can be a clot.", "r-RF01.reason"),
        ("Call {$emergency}.", "r-RF01.now"),
        ("A list.", "s-points"),
    ] {
        let faults = unfinished(&[(text, old, hard)]);
        let fault = one(&faults, &format!("`{key}` needs grade"));
        assert_eq!(fault.file.to_str(), Some(text), "{fault}");
        let place = good()[text]
            .lines()
            .position(|l| l.contains(old))
            .expect("there")
            + 1;
        // What is read together is named by its first line.
        assert!(
            (place - 2..=place).contains(&fault.line),
            "{place}: {fault}"
        );
        assert!(
            fault.mend.contains("considering the aforementioned"),
            "{fault}"
        );
        assert!(fault.mend.contains("hospitalisation"), "{fault}");
    }
    // Short labels are graded together.
    let label = "Insufficient peripheral vascularisation";
    let long = [label; 8].join(". ") + ".";
    let faults = unfinished(&[(text, "Points\n", &format!("{long}\n"))]);
    assert!(
        faults.iter().all(|f| !f.what.contains("s-points")),
        "names are not graded"
    );
    let faults = unfinished(&[(text, "It hurts on walking\n", &format!("{label}\n"))]);
    one(&faults, "`short ones of text/en/all.ftl` needs grade");
    let faults = unfinished(&[(
        "readability.toml",
        "\"arteries\"",
        "\"arteries\", \"kidneys\"",
    )]);
    one(&faults, "no text says the allowed term `kidneys`");
    let faults = unfinished(&[("readability.toml", "Explained where it stands.", " ")]);
    one(&faults, "a term without a reason");
}

/// The good knowledge with a drawing of the legs, and one of a step.
fn drawn() -> Files {
    let mut files = changed(&[
        (
            "questions/1.toml",
            "id = \"since\"\nstage = \"complaint\"\n",
            "id = \"side\"\nstage = \"complaint\"\npage = \"where\"\noptions = [\"left\", \"right\", \"both\"]\ndanger = []\n
[[question]]\nid = \"places\"\nstage = \"complaint\"\npage = \"where\"\nkind = \"checklist\"\noptions = [\"calf\", \"back\"]\ndrawing = \"legs\"
map = { side = \"side\", left = \"left\", right = \"right\", both = \"both\" }\n
[[question]]\nid = \"since\"\nstage = \"complaint\"\n",
        ),
        (
            "questions/1.toml",
            "stage = \"adaptive\"\n",
            "stage = \"adaptive\"\ndrawing = \"step\"\n",
        ),
        (
            "findings/1.toml",
            "since:days|not_sure",
            "any(since:days|not_sure, side:left|right|both|not_sure, calf?, back?)",
        ),
        (
            "text/en/all.ftl",
            "    .why = It can be the arteries.\n",
            "    .why = It can be the arteries.\n    .drawing = One step.
q-side = Which leg?\n    .why = It matters.\n    .left = Left\n    .right = Right\n    .both = Both
q-places = Which place?\n    .why = It matters.\n    .calf = Calf\n    .back = Back\n    .drawing = Tap.\n    .view_front = Front
page-where = Where?\n",
        ),
    ]);
    files.insert("drawings/step.svg", STEP.into());
    files.insert("drawings/legs.svg", LEGS.into());
    files
}

const STEP: &str = r#"<svg viewBox="0 0 9 8">
  <path class="skin" d="M1 1h2z"/>
  <path class="line" d="M2 2l1-1"/>
</svg>
"#;

const LEGS: &str = r#"<svg viewBox="0 0 20 9">
  <g data-view="front" data-mirror="5" data-title="5 1" data-leg="2 9">
    <path data-place="calf" data-tick="2 5" d="M1 4h2v2z"/>
    <path data-place="back" data-middle="" data-tick="5 2" d="M1 1h8v2z"/>
    <path class="line" d="M1 4v4"/>
  </g>
</svg>
"#;

#[test]
fn drawings_travel_with_their_words_among_the_details() {
    let compiled = match build(&drawn()) {
        Ok(compiled) => compiled,
        Err(faults) => panic!("{faults:?}"),
    };
    let texts = leg_triage_compiler::unpack_texts(&compiled.texts["en"]).expect("words");
    let drawings: Vec<&str> = texts.questions.iter().map(|q| q.drawing).collect();
    let [_, _, _, _, legs, _, step] = drawings.as_slice() else {
        panic!("{drawings:?}")
    };
    assert_eq!(
        *step,
        "One step.\n0 0 9 8\nskin\n\nM1 1h2z\n\n\n\n\nM2 2l1-1\n\n"
    );
    let lines: Vec<&str> = legs.split('\n').collect();
    assert_eq!(lines.len() % 5, 2);
    for five in [
        ["label", "translate(5 1)", "", "Front", ""],
        ["", "translate(2 9)", "", "Right", ""],
        ["", "translate(8 9)", "", "Left", ""],
        ["", "", "M1 4h2v2z", "Calf, Right", "01"],
        ["", "matrix(-1 0 0 1 10 0)", "M1 4h2v2z", "Calf, Left", "00"],
        ["", "", "M1 1h8v2z", "Back", "1-"],
    ] {
        assert!(
            lines[2..].chunks(5).any(|l| l == five),
            "{five:?} in {legs}"
        );
    }
    let (start, details) = compiled.words("en").expect("words").expect("English");
    assert!(!start.contains("M1 4h2v2z") && details.contains("M1 4h2v2z"));
    let body = compiled.knowledge.settings.body.expect("the two questions");
    assert_eq!((body.side, body.places), (3, 4));
    assert_eq!((body.left, body.right, body.both), (0, 1, 2));
}

/// Replaces what stands once in a file of the drawn knowledge; expects one of the faults to say
/// `what`, there, in a line that holds `shows` (empty: of the whole file).
fn drawn_mistake(file: &'static str, old: &str, new: &str, what: &str, shows: &str) {
    let mut files = drawn();
    let text = files.get_mut(file).expect("the file is there");
    assert_eq!(
        text.matches(old).count(),
        1,
        "`{old}` stands once in {file}"
    );
    *text = text.replace(old, new);
    let Err(faults) = build(&files) else {
        panic!("no fault is found: {what}")
    };
    let fault = one(&faults, what);
    assert!(!fault.mend.is_empty(), "it says how to mend it");
    let text = &files[fault.file.to_str().expect("a name")];
    let line = fault
        .line
        .checked_sub(1)
        .and_then(|at| text.lines().nth(at));
    assert!(
        line.unwrap_or_default().contains(shows),
        "`{line:?}`: {fault}"
    );
    assert_eq!(line.is_none(), shows.is_empty(), "{fault}");
}

#[test]
fn a_drawing_holds_only_what_the_widget_draws() {
    let (step, legs) = ("drawings/step.svg", "drawings/legs.svg");
    for (file, old, new, what, shows) in [
        (
            step,
            "<path class=\"line\" d=\"M2 2l1-1\"/>",
            "<circle r=\"3\"/>",
            "`<circle>`",
            "circle",
        ),
        (
            step,
            "<path class=\"skin\"",
            "<script>x</script><path class=\"skin\"",
            "`<script>`",
            "script",
        ),
        (
            step,
            "class=\"line\"",
            "class=\"red\"",
            "the class `red`",
            "red",
        ),
        (
            step,
            "class=\"line\"",
            "class=\"line\" onclick=\"x()\"",
            "`onclick`",
            "onclick",
        ),
        (step, "class=\"line\" ", "", "<path> has no `class`", "M2"),
        (
            step,
            "M2 2l1-1",
            "M2 2l1-1 url(x)",
            "not the data of a path",
            "url",
        ),
        (
            step,
            "M2 2l1-1",
            "2 2l1-1",
            "not the data of a path",
            "2 2l",
        ),
        (
            step,
            "d=\"M2",
            "d=M2",
            "an attribute that cannot be read",
            "M2",
        ),
        (step, "0 0 9 8", "0 0 9", "the view box", "viewBox"),
        (step, "</svg>", "", "not a whole drawing", ""),
        (step, "</svg>", "</svg>words", "other than a tag", "words"),
        (step, "</svg>", "</g>", "closes nothing", "</g>"),
        (
            legs,
            "data-mirror=\"5\"",
            "data-mirror=\"x\"",
            "`data-mirror` is not a number",
            "<g",
        ),
        (
            legs,
            "data-view=\"front\"",
            "data-view=\"Front view\"",
            "the name of a view",
            "<g",
        ),
        (
            legs,
            "data-tick=\"2 5\"",
            "data-tick=\"2\"",
            "`data-tick` is not a point",
            "2",
        ),
        (
            legs,
            "data-tick=\"2 5\" ",
            "",
            "<path> has no `data-tick`",
            "calf",
        ),
        (
            legs,
            "class=\"line\"",
            "class=\"mark\"",
            "neither line nor place",
            "mark",
        ),
        (
            legs,
            "</g>",
            "</g><path class=\"line\" d=\"M1 1\"/>",
            "beside the views",
            "M1 1\"",
        ),
    ] {
        drawn_mistake(file, old, new, what, shows);
    }
    let mut files = drawn();
    files.insert("drawings/notes.txt", "…".into());
    let faults = build(&files).expect_err("a stranger");
    one(&faults, "this is not a drawing");
}

#[test]
fn drawings_and_questions_fit_together() {
    let (questions, legs) = ("questions/1.toml", "drawings/legs.svg");
    for (file, old, new, what, shows) in [
        (
            questions,
            "drawing = \"step\"",
            "drawing = \"stop\"",
            "no drawing `stop`",
            "stop",
        ),
        (
            questions,
            "drawing = \"step\"",
            "drawing = \"stop\"",
            "nothing uses the drawing `step`",
            "",
        ),
        (
            questions,
            "drawing = \"step\"",
            "drawing = \"legs\"",
            "without a `map`",
            "legs",
        ),
        (
            questions,
            "drawing = \"legs\"\n",
            "",
            "`map` without a drawing",
            "map",
        ),
        (
            questions,
            "drawing = \"legs\"",
            "drawing = \"step\"",
            "without them",
            "step",
        ),
        (
            questions,
            "side = \"side\"",
            "side = \"since\"",
            "no choice on the same page",
            "map",
        ),
        (
            questions,
            "left = \"left\"",
            "left = \"both\"",
            "not the options of `side`",
            "map",
        ),
        (
            questions,
            "[\"calf\", \"back\"]",
            "[\"calf\", \"back\", \"toes\"]",
            "no place `toes`",
            "toes",
        ),
        (
            legs,
            "data-place=\"calf\"",
            "data-place=\"half\"",
            "`half` is not an option",
            "half",
        ),
        (
            "text/en/all.ftl",
            "    .drawing = One step.\n",
            "",
            "`q-walking_pain.drawing` is missing",
            "",
        ),
        (
            "text/en/all.ftl",
            "    .view_front = Front\n",
            "",
            "`q-places.view_front` is missing",
            "",
        ),
    ] {
        if what.contains("is missing") {
            let mut files = drawn();
            let text = files.get_mut(file).expect("the file is there");
            *text = text.replace(old, new);
            one(&build(&files).expect_err("a fault"), what);
        } else {
            drawn_mistake(file, old, new, what, shows);
        }
    }
    let long = format!("    .drawing = {}.\n", ["word"; 21].join(" "));
    drawn_mistake(
        "text/en/all.ftl",
        "    .drawing = One step.\n",
        &long,
        "longer than 20 words",
        "drawing",
    );
}

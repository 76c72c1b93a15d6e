//! The small good knowledge, and how a test changes it and looks for the fault.

use std::collections::BTreeMap;

use leg_triage_compiler::{Compiled, Fault, compile};

pub type Files = BTreeMap<&'static str, String>;

pub fn good() -> Files {
    let files = [
        (
            "settings.toml",
            include_str!("../../../../knowledge/settings.toml"),
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
        ("risk.toml", include_str!("../../../../knowledge/risk.toml")),
        (
            "hazards/1.toml",
            r#"[[hazard]]
id = "H01"
hazard = "A clot is missed."
causes = ["It looks like a strain."]
effect = "Death."
control = "RF01"
links = ["rule RF01", "question age", "condition pad", "setting version"]
severity = { before = 4, after = 4 }
likelihood = { before = "high", after = "low" }
owner = "safety officer"
status = "open"
date = 2026-11-28
test = "tests/all.rs::a_clot_is_for_today"
merged = ["H03"]

[[hazard]]
id = "H02"
hazard = "A fire."
causes = ["A candle."]
effect = "Burns."
control = "None."
links = []
severity = { before = 1, after = 1 }
likelihood = { before = "medium", after = "medium" }
owner = "safety officer"
status = "open"
date = 2026-11-28
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
            "text/en/page.ftl",
            include_str!("../../../../knowledge/text/en/page.ftl"),
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
    .doctor = a GP
region-other =
    .today_place = Call {$urgent}.
    .doctor = a doctor
    .direct = A doctor.
    .snake = Keep still.
    .rabies = Ask.
    .tick = Ask.
    .paracetamol = paracetamol
    .nsaids = ibuprofen
ui-start = Start
ui-signs =
    a cold leg
    a numb leg
language-name = English
language-direction = ltr
word-you = { $who ->
    [me] you
   *[other] they
}
word-your = { $who ->
    [me] your
   *[other] their
}
word-emergency = an ambulance
word-urgent = a doctor
",
        ),
    ];
    files.map(|(name, text)| (name, text.to_owned())).into()
}

pub fn build(files: &Files) -> Result<Compiled, Vec<Fault>> {
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

/// The good knowledge with changes; each replaced text must occur exactly once.
pub fn changed(changes: &[(&'static str, &str, &str)]) -> Files {
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

/// What is unfinished after these changes; the build lets it pass.
pub fn unfinished(changes: &[(&'static str, &str, &str)]) -> Vec<Fault> {
    match build(&changed(changes)) {
        Ok(compiled) => compiled.unfinished.sorted(),
        Err(faults) => panic!("{faults:?}"),
    }
}

/// The one of these faults that says `what`.
pub fn one<'f>(faults: &'f [Fault], what: &str) -> &'f Fault {
    let all: Vec<String> = faults.iter().map(ToString::to_string).collect();
    faults
        .iter()
        .find(|f| f.what.contains(what))
        .unwrap_or_else(|| panic!("`{what}` is not in\n{}", all.join("\n")))
}

/// Replaces `old`, which must occur once, by `new`; expects a fault that says `what` and how to mend
/// it, and names the changed line.
pub fn mistake(file: &'static str, old: &str, new: &str, what: &str) {
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

/// As [`mistake`], for a fault that is reported where the changed thing is used: the line it names must
/// contain `shows`.
pub fn mistake_shown_at(file: &'static str, old: &str, new: &str, what: &str, shows: &str) {
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

//! The ids of the knowledge: what they are, what changes their hash, and mistakes in them.

use leg_triage_record::{Kind, Manifest};

use crate::good::{build, changed, good, mistake};

fn manifest(changes: &[(&'static str, &str, &str)]) -> Manifest {
    let compiled = build(&changed(changes)).unwrap_or_else(|faults| panic!("{faults:?}"));
    compiled.manifest().expect("packs")
}

#[test]
fn questions_and_options_stand_with_their_ids() {
    let manifest = manifest(&[(
        "questions/1.toml",
        "id = \"since\"",
        "id = \"since\"\nchanged = 2\nrenamed = [\"when\"]",
    )]);
    let kinds: Vec<_> = (manifest.questions.iter())
        .map(|q| (q.id.as_str(), q.kind, q.options.join(" ")))
        .collect();
    assert_eq!(
        kinds,
        [
            ("gate", Kind::Checklist, "chest_pain cold_foot".to_owned()),
            ("foot_warm", Kind::Choice, "yes no".to_owned()),
            ("age", Kind::Number, String::new()),
            ("since", Kind::Choice, "days weeks".to_owned()),
            ("walking_pain", Kind::Choice, "yes no".to_owned()),
        ]
    );
    let (ix, since) = manifest.question("when").expect("renamed");
    assert_eq!((ix, since.revision), (3, 2));
    assert_eq!(manifest.question("nothing"), None);
}

#[test]
fn the_file_for_others_names_everything() {
    let compiled = build(&good()).unwrap_or_else(|faults| panic!("{faults:?}"));
    let json = compiled.manifest_json().expect("JSON");
    let all: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(all["questions"][1]["id"], "foot_warm");
    assert_eq!(all["questions"][0]["kind"], "checklist");
    assert_eq!(all["rules"][0], "RF01");
    assert_eq!(all["conditions"][0], "pad");
    assert_eq!(all["hash"], compiled.manifest().expect("packs").hash);
}

#[test]
fn the_hash_changes_with_the_meaning_and_with_nothing_else() {
    let now = manifest(&[]).hash;
    let same = [
        (
            "questions/1.toml",
            "id = \"since\"",
            "# a comment\nid = \"since\"",
        ),
        ("sources.toml", "A book", "Another title"),
        (
            "conditions/pad.toml",
            "tag = \"verified\"\nbase_rate =",
            "tag = \"elicited\"\nbase_rate =",
        ),
    ];
    for change in same {
        assert_eq!(manifest(&[change]).hash, now, "{change:?}");
    }
    let other = [
        ("questions/1.toml", "cuts = [18, 60]", "cuts = [18, 50, 60]"),
        (
            "questions/1.toml",
            "id = \"since\"",
            "id = \"since\"\nchanged = 1",
        ),
        ("conditions/pad.toml", "present = 6.0", "present = 5.0"),
        (
            "conditions/pad.toml",
            "absent = 0.5",
            "absent = 0.5\ncore = true",
        ),
    ];
    for change in other {
        assert_ne!(manifest(&[change]).hash, now, "{change:?}");
    }
}

#[test]
fn a_former_id_means_one_question() {
    mistake(
        "questions/1.toml",
        "id = \"since\"",
        "id = \"since\"\nrenamed = [\"age\"]",
        "`age` is the id of a question of today",
    );
    mistake(
        "questions/1.toml",
        "id = \"since\"",
        "id = \"since\"\nrenamed = [\"when\", \"when\"]",
        "`when` was renamed to `since` already",
    );
}

#[test]
fn a_core_feature_speaks_against_its_condition_when_it_is_absent() {
    let evidence = "finding = \"walks_badly\"\npresent = 6.0\nabsent = 0.5";
    let core =
        |absent: &str| format!("finding = \"walks_badly\"\npresent = 6.0\n{absent}core = true");
    for absent in ["", "absent = 1.0\n", "absent = 1.5\n"] {
        let what = "`walks_badly` is core, and its absence does not speak against the condition";
        mistake("conditions/pad.toml", evidence, &core(absent), what);
    }
    mistake(
        "conditions/pad.toml",
        "absent = 0.5",
        "absent = 0.5\ncore = false",
        "`core = false` says nothing",
    );
    let marked = changed(&[("conditions/pad.toml", evidence, &core("absent = 0.5\n"))]);
    let compiled = build(&marked).unwrap_or_else(|faults| panic!("{faults:?}"));
    assert!(compiled.knowledge.conditions[0].evidence[0].core);
}

//! Mistakes in the hazard log and in the scale on which it is rated.

use crate::good::{build, good, mistake, mistake_shown_at, one, unfinished};

const LOG: &str = "hazards/1.toml";
const SCALE: &str = "risk.toml";

#[test]
fn hazards_are_whole() {
    mistake(LOG, "\"Death.\"", "\"\"", "`H01` is not whole");
    mistake(
        LOG,
        "owner = \"safety officer\"\nstatus = \"open\"\ndate = 2026-11-28\ntest",
        "owner = \" \"\nstatus = \"open\"\ndate = 2026-11-28\ntest",
        "`H01` is not whole",
    );
    mistake(
        LOG,
        "[\"It looks like a strain.\"]",
        "[]",
        "`H01` has no cause",
    );
    mistake(LOG, "[\"A candle.\"]", "[\"\"]", "`H02` has no cause");
    mistake_shown_at(
        LOG,
        "open = \"Nobody has looked.\"\n",
        "",
        "names no test and does not say that it is open",
        "H02",
    );
    mistake(
        LOG,
        "\"tests/all.rs::a_clot_is_for_today\"",
        "\"a_clot_is_for_today\"",
        "does not name a test",
    );
    mistake(LOG, "links = []", "link = []", "unknown field `link`");
}

#[test]
fn a_missing_field_is_named() {
    for field in [
        "hazard",
        "causes",
        "effect",
        "control",
        "links",
        "severity",
        "likelihood",
        "owner",
        "status",
        "date",
    ] {
        let mut files = good();
        let text = files.get_mut(LOG).expect("the log is there");
        let line = text
            .lines()
            .find(|line| line.starts_with(&format!("{field} = ")))
            .expect("the field is there")
            .to_owned();
        *text = text.replacen(&format!("{line}\n"), "", 1);
        let faults = build(&files).expect_err("it is not whole");
        one(&faults, &format!("missing field `{field}`"));
    }
    mistake(
        LOG,
        "{ before = 4, after = 4 }",
        "{ before = 4 }",
        "missing field `after`",
    );
    mistake(
        LOG,
        "2026-11-28\ntest",
        "\"yesterday\"\ntest",
        "expected a TOML datetime",
    );
}

#[test]
fn ids_are_never_used_again_nor_lost() {
    mistake(LOG, "\"H02\"", "\"H01\"", "`H01` is defined twice");
    mistake(LOG, "\"H02\"", "\"H03\"", "`H03` is defined twice");
    mistake(
        LOG,
        "\"H02\"",
        "\"X2\"",
        "`X2` cannot be the id of a hazard",
    );
    mistake_shown_at(
        LOG,
        "\"H02\"",
        "\"H04\"",
        "there is no H02 before H03",
        "H03",
    );
}

#[test]
fn ratings_are_on_the_scale_and_controls_make_nothing_worse() {
    mistake(
        LOG,
        "{ before = 4, after = 4 }",
        "{ before = 6, after = 4 }",
        "there is no severity 6",
    );
    mistake(
        LOG,
        "{ before = \"high\", after = \"low\" }",
        "{ before = \"often\", after = \"low\" }",
        "there is no likelihood `often`",
    );
    mistake(
        LOG,
        "{ before = 4, after = 4 }",
        "{ before = 3, after = 4 }",
        "`H01` is worse after its control than before",
    );
    mistake(
        LOG,
        "{ before = \"high\", after = \"low\" }",
        "{ before = \"low\", after = \"medium\" }",
        "`H01` is worse after its control than before",
    );
    mistake(
        LOG,
        "{ before = 1, after = 1 }",
        "{ before = 2, after = 1 }",
        "`H02` is rated lower after a control that no test shows",
    );
}

#[test]
fn a_status_fits_the_risk_that_is_left() {
    let open = "status = \"open\"\ndate = 2026-11-28\ntest";
    mistake(
        LOG,
        open,
        "status = \"closed\"\ndate = 2026-11-28\ntest",
        "there is no status `closed`",
    );
    mistake(
        LOG,
        open,
        "status = \"accepted by \"\ndate = 2026-11-28\ntest",
        "there is no status `accepted by `",
    );
    mistake(
        LOG,
        "status = \"open\"\ndate = 2026-11-28\nopen",
        "status = \"controlled\"\ndate = 2026-11-28\nopen",
        "`H02` is called controlled, and no test shows it",
    );
    // Severity 4 and likelihood low give 3, which a named person may accept.
    mistake(
        LOG,
        open,
        "status = \"controlled\"\ndate = 2026-11-28\ntest",
        "`H01` is controlled with a risk of 3 left",
    );
    let accepted =
        "status = \"accepted by Dr A. Example, clinical safety officer\"\ndate = 2026-11-28\ntest";
    assert!(unaffected(&[(LOG, open, accepted)]));
    // At 4 nobody may accept it.
    let mut files = good();
    let text = files.get_mut(LOG).expect("the log is there");
    *text = text.replacen(open, accepted, 1);
    *text = text.replacen("before = 4, after = 4", "before = 5, after = 5", 1);
    let faults = build(&files).expect_err("it is too much");
    one(&faults, "`H01` is accepted with a risk of 4 left");
}

#[test]
fn links_and_tests_exist() {
    assert!(unaffected(&[(
        LOG,
        "links = []",
        "links = [\"advice WALK\", \"finding recent\", \"region GB\", \"score points\"]"
    )]));
    for (old, new) in [
        ("rule RF01", "rule RF02"),
        ("question age", "question chest_pain"),
        ("condition pad", "condition dvt"),
        ("setting version", "setting versions"),
        ("setting version", "law version"),
        ("setting version", "version"),
    ] {
        let faults = unfinished(&[(LOG, old, new)]);
        let fault = one(&faults, &format!("`{new}` names nothing of the knowledge"));
        assert_eq!((fault.file.to_str(), fault.line), (Some(LOG), 7), "{fault}");
    }
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
        let faults = unfinished(&[(LOG, old, new)]);
        let fault = one(&faults, what);
        assert_eq!(
            (fault.file.to_str(), fault.line),
            (Some(LOG), 13),
            "{fault}"
        );
    }
}

#[test]
fn the_scale_is_whole_and_only_rises() {
    mistake(
        SCALE,
        "\"draft, not by a registered clinician\"",
        "\"\"",
        "nobody has made the ratings",
    );
    mistake(
        SCALE,
        "\"a small harm to one person that passes soon\"",
        "\"\"",
        "do not have 5 steps each",
    );
    for row in [
        "[2, 3, 3, 2, 5]",
        "[2, 3, 3, 4]",
        "[2, 3, 3, 4, 6]",
        "[1, 1, 3, 4, 5]",
    ] {
        mistake_shown_at(
            SCALE,
            "[2, 3, 3, 4, 5]",
            row,
            "a worse step gives a lower risk",
            "[matrix]",
        );
    }
    mistake_shown_at(
        SCALE,
        "\"low\"       =",
        "\"lower\"     =",
        "the matrix is not whole",
        "[matrix]",
    );
    for states in ["[\"accepted\"]", "[\"open\", \"forgotten\"]"] {
        mistake_shown_at(
            SCALE,
            "[\"open\", \"accepted\"]",
            states,
            "`may_be` of the level `undesirable` cannot be so",
            "undesirable",
        );
    }
    // A level must not allow what the one below it forbids.
    let mut files = good();
    let text = files.get_mut(SCALE).expect("the scale is there");
    *text = text.replacen(
        "may_be = [\"open\", \"accepted\", \"controlled\"]",
        "may_be = [\"open\"]",
        1,
    );
    let faults = build(&files).expect_err("the next one allows more");
    one(
        &faults,
        "`may_be` of the level `acceptable with a reason` cannot be so",
    );
}

/// Whether these changes leave the log as finished as it was.
fn unaffected(changes: &[(&'static str, &str, &str)]) -> bool {
    let faults = unfinished(changes);
    faults.iter().all(|f| f.file.to_str() != Some(LOG))
}

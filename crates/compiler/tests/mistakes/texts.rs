//! Mistakes in texts: missing ones, words against the house rules, and sentences that are too hard.

use crate::good::{build, changed, good, mistake, one, unfinished};

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
fn words_of_a_region_are_known_ones_and_those_of_elsewhere_complete() {
    let text = "text/en/all.ftl";
    for (old, new, what) in [
        (
            "    .snake = Keep still.\n",
            "",
            "`region-other.snake` is missing",
        ),
        (
            "    .doctor = a GP\n",
            "    .docter = a GP\n",
            "nothing uses the text `region-GB.docter`",
        ),
        (
            "= a GP\n",
            "= {$direct}\n",
            "`region-GB` has a blank that a region fills",
        ),
        ("= a GP\n", "= your GP\n", "says a bare \"your\""),
    ] {
        mistake(text, old, new, what);
    }
    let files = changed(&[(text, "Call {$emergency}.", "See {$doctor}.")]);
    assert!(build(&files).is_ok(), "every text may have their blanks");
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

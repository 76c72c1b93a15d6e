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
fn choices_depend_on_what_comes_and_have_a_variant_for_everything_else() {
    let text = "text/en/all.ftl";
    let title = "q-foot_warm = Is {$your} foot warm?";
    let chosen = |choice: &str| format!("q-foot_warm = Is {{ {choice} }} warm?");
    for (choice, what) in [
        (
            "$you ->\n    [me] it\n   *[other] that\n",
            "nothing can be chosen by `$you`",
        ),
        (
            "$who ->\n    [she] it\n   *[other] that\n",
            "`[she]` cannot come for `$who`",
        ),
        (
            "$who ->\n    [me] it\n    [me] it\n   *[other] that\n",
            "`[me]` stands twice",
        ),
        (
            "$who ->\n   *[me] it\n    [other] that\n",
            "no variant for everything else",
        ),
        (
            "$who ->\n    [me] it\n   *[other] {$n}\n",
            "`$n` is not known",
        ),
        (
            "NUMBER($who) ->\n    [me] it\n   *[other] that\n",
            "only a variable",
        ),
        ("-term", "only a variable"),
        ("ui-start", "only a variable"),
        ("\"\\u0007\"", "a control character"),
    ] {
        mistake(text, title, &chosen(choice), what);
    }
    let number = |of: &str| {
        format!("ui-start = Start\nui-told-more = {{ $n ->\n{of}   *[other] {{$n}} more\n}}")
    };
    mistake(
        text,
        "ui-start = Start",
        &number("    [few] x\n"),
        "`[few]` cannot come for `$n`",
    );
    mistake(
        text,
        "ui-start = Start",
        &number("    [01] x\n"),
        "`[01]` cannot come for `$n`",
    );
    mistake(
        text,
        "ui-start = Start",
        "ui-start = Start\nui-told-more = More",
        "does not say `$n`",
    );
    mistake(
        text,
        "ui-start = Start",
        "ui-start = Start\nui-told-more = {$n} {$m}",
        "`$m` is not known",
    );
    mistake(
        text,
        "ui-start = Start",
        "ui-start = {\"\"}",
        "`ui-start` is empty",
    );
    mistake(
        text,
        "language-direction = ltr",
        "language-direction = up",
        "is no direction",
    );
    mistake(
        text,
        "ui-signs =\n    a cold leg",
        "ui-signs =\n    a cold {$you}",
        "stands in a page that nothing fills",
    );
    mistake(
        "text/en/page.ftl",
        "safety-again = Start again",
        "safety-again = Start {$again}",
        "`$again` is not known",
    );
    mistake(
        "text/en/page.ftl",
        "safety-again = Start again\n",
        "",
        "`safety-again` is missing",
    );
    mistake(
        text,
        "word-urgent = a doctor\n",
        "",
        "`word-urgent` is missing",
    );
    mistake(
        text,
        "word-urgent = a doctor",
        "word-urgent = {$you}",
        "`$you` is not known",
    );

    let good = changed(&[
        (
            text,
            title,
            &chosen(
                "$who ->\n    [me] it\n   *[other] { $gender ->\n    [female] hers\n   *[other] theirs\n}\n",
            ),
        ),
        (
            text,
            "ui-start = Start",
            &number("    [0] none\n    [one] one more\n"),
        ),
    ]);
    let compiled = build(&good).unwrap_or_else(|faults| panic!("{faults:?}"));
    let fill = compiled.fill("GB");
    let said = |key: &str, values: &[(&str, &str)]| fill.fill(compiled.text(key, ""), values);
    assert_eq!(said("q-foot_warm", &[]), "Is it warm?");
    assert_eq!(
        said("q-foot_warm", &[("who", "other"), ("gender", "female")]),
        "Is hers warm?"
    );
    assert_eq!(said("q-foot_warm", &[("who", "other")]), "Is theirs warm?");
    let english = compiled.texts("en").expect("words");
    let more = compiled
        .ui_keys
        .iter()
        .position(|key| key == "told-more")
        .expect("there");
    let fill = leg_triage_engine::texts::Fill::for_person(english.plurals, "me", "other");
    let said = |n| fill.fill(english.ui[more], &[("n", n)]);
    assert_eq!(
        ["0", "1", "2", "101"].map(said),
        ["none", "one more", "2 more", "101 more"]
    );
    assert!(
        compiled
            .constants()
            .contains("/// Takes `n` (a number).\npub const TOLD_MORE: usize = 2;")
    );
}

#[test]
fn a_language_is_complete_or_refused() {
    let text = "text/en/all.ftl";
    let faults_of = |language: &'static str, old: &str, new: &str| {
        let mut files = good();
        let english = &files[text];
        assert_eq!(english.matches(old).count(), 1, "`{old}` stands once");
        let other = english.replace(old, new);
        files.insert(language, other);
        let page = files["text/en/page.ftl"].clone();
        files.insert("text/pl/page.ftl", page);
        build(&files)
    };
    let polish = "text/pl/all.ftl";
    let compiled = match faults_of(polish, "language-name = English", "language-name = Polski") {
        Ok(compiled) => compiled,
        Err(faults) => panic!("{faults:?}"),
    };
    let texts = compiled.texts("pl").expect("words");
    assert_eq!(
        (texts.language, texts.name, texts.direction),
        ("pl", "Polski", "ltr")
    );
    let categories = [1, 2, 5].map(|n| leg_triage_engine::texts::plural(texts.plurals, n));
    assert_eq!(categories, ["one", "few", "many"]);
    // Another language may need other words.
    let words = "word-your = { $who ->\n    [me] your\n   *[other] their\n}\n";
    for (language, old, new, what, file) in [
        (
            polish,
            "    .now = Call {$emergency}.\n",
            "",
            "`r-RF01.now` is missing",
            polish,
        ),
        (
            polish,
            "ui-start = Start\n",
            "",
            "`ui-start` is missing",
            polish,
        ),
        (
            polish,
            "= Start\n",
            "= Start\nui-more = More\n",
            "nothing uses the text `ui-more`",
            polish,
        ),
        (polish, words, "", "`$your` is not known", polish),
        (
            polish,
            "A list.",
            "{\"\"}",
            "`s-points.note` is empty",
            polish,
        ),
        (
            "text/klingon9/all.ftl",
            "A list.",
            "A list!",
            "no plural rules",
            "text/klingon9",
        ),
    ] {
        let Err(faults) = faults_of(language, old, new) else {
            panic!("no fault is found: {what}")
        };
        let fault = one(&faults, what);
        assert_eq!(fault.file.to_str(), Some(file), "{fault}");
        assert!(!fault.mend.is_empty(), "it says how to mend it");
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
        // Texts that are read together are named by their first line.
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

//! Mistakes in drawings, and between drawings and questions.

use crate::good::{Files, build, changed, one};

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
page-where = Where?
drawing-place = {$place}, {$leg}\ndrawing-place-view = {$place}, {$view}, {$leg}\n",
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
    let texts = compiled.texts("en").expect("words");
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
    let english = &compiled.languages["en"];
    let has = |bytes: &[u8]| bytes.windows(9).any(|window| window == b"M1 4h2v2z");
    assert!(!has(&english.words) && has(&english.details));
    let body = compiled.knowledge.body.expect("the two questions");
    assert_eq!((body.side, body.places), (3, 4));
    assert_eq!((body.left, body.right, body.both), (0, 1, 2));
}

/// Replaces a text that occurs once in a file of the drawings; expects a fault that says `what`, in
/// that file, in a line that contains `shows` (empty: about the whole file).
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

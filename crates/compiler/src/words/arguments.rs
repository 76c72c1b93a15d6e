//! Which blanks a text may have: those of every text of its kind, and for some of the widget's own
//! words the values that the program supplies.

/// A value that the program supplies for one of the widget's own words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Argument {
    /// A whole number: a text can choose by it.
    Number(&'static str),
    /// Words, already filled.
    Words(&'static str),
}

use Argument::{Number, Words};

impl Argument {
    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Number(name) | Words(name) => name,
        }
    }
}

/// Which texts take arguments, and which ones. This is the only place that says so: a text that uses
/// another blank, or leaves one of these out, is refused.
pub const ARGUMENTS: [(&str, &[Argument]); 30] = [
    ("ui-progress", &[Number("n"), Words("part"), Number("left")]),
    ("ui-error-range", &[Number("min"), Number("max")]),
    ("ui-error-of", &[Words("question"), Words("problem")]),
    ("ui-not-sure-about", &[Words("item")]),
    ("ui-answer", &[Words("question"), Words("answer")]),
    ("ui-said-no", &[Words("item")]),
    ("ui-denied", &[Words("items")]),
    ("ui-named", &[Words("name"), Words("value")]),
    ("ui-join", &[Words("first"), Words("rest")]),
    ("ui-join-answers", &[Words("first"), Words("rest")]),
    ("ui-change-of", &[Words("question")]),
    ("ui-told-more", &[Number("n")]),
    ("ui-why-danger", &[Words("tests")]),
    ("ui-call-clinic", &[Words("clinic")]),
    ("ui-book", &[Words("clinic")]),
    (
        "ui-version",
        &[Words("version"), Words("date"), Words("review")],
    ),
    ("ui-could-be", &[Words("fit")]),
    ("ui-could-be-or", &[Words("low"), Words("high")]),
    ("ui-swing-soon", &[Words("soon")]),
    ("ui-swing-first", &[Words("cause")]),
    ("ui-swing-not", &[Words("cause")]),
    ("ui-summary-of", &[Words("date")]),
    ("ui-cause-fit", &[Words("name"), Words("fit")]),
    ("ui-points", &[Number("n")]),
    ("ui-points-unknown", &[Number("n")]),
    (
        "ui-accuracy",
        &[
            Number("cases"),
            Number("right"),
            Number("late"),
            Number("missed"),
            Number("urgent"),
        ],
    ),
    ("drawing-place", &[Words("place"), Words("leg")]),
    (
        "drawing-place-view",
        &[Words("place"), Words("view"), Words("leg")],
    ),
    ("safety-call", &[Words("number")]),
    ("safety-elsewhere", &[Words("number")]),
];

/// What a text takes for itself.
pub fn arguments(key: &str) -> &'static [Argument] {
    let found = ARGUMENTS.iter().find(|(known, _)| *known == key);
    found.map_or(&[], |(_, arguments)| arguments)
}

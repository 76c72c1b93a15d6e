//! What this result comes from.

use leg_triage_engine::model::{Accuracy, Settings};

use crate::words::{Words, ui};

/// Which knowledge it is.
pub fn version(words: &Words, settings: &Settings) -> String {
    words.with(
        ui::VERSION,
        &[
            ("version", &settings.version),
            ("date", &settings.date),
            ("review", &words.ui(ui::REVIEW)),
        ],
    )
}

/// How right this version is on the cases that it was made with.
pub fn accuracy(words: &Words, accuracy: &Accuracy) -> String {
    let counts = [
        ("cases", accuracy.cases),
        ("right", accuracy.in_range),
        ("late", accuracy.below),
        ("missed", accuracy.missed),
        ("urgent", accuracy.urgent),
    ]
    .map(|(name, count)| (name, count.to_string()));
    words.with(
        ui::ACCURACY,
        &counts.each_ref().map(|(name, count)| (*name, count.as_str())),
    )
}

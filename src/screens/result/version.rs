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
        &counts
            .each_ref()
            .map(|(name, count)| (*name, count.as_str())),
    )
}

#[cfg(test)]
mod tests {
    use super::{Accuracy, Words, accuracy};
    use crate::journey::State;
    use crate::knowledge::known;
    use crate::language::of_this_build::whole;

    #[test]
    fn says_how_right_it_is_each_number_in_its_place() {
        let knowledge = &known().expect("the knowledge").knowledge;
        let words = Words::new(whole(), knowledge, &State::new(knowledge));
        let mut counts = Accuracy {
            cases: 208,
            in_range: 180,
            below: 27,
            urgent: 94,
            missed: 13,
        };
        assert_eq!(
            accuracy(&words, &counts),
            "In the same 208 written cases that it was made with, this version was right about how \
             soon to be seen in 180, and too late in 27 (13 of the 94 urgent ones). New cases can go \
             wrong more often."
        );
        (counts.below, counts.missed) = (0, 0);
        let said = accuracy(&words, &counts);
        assert!(said.contains("too late in 0 (0 of the 94 urgent ones). New cases"));
        for promise in ["none", "never", "all ", "no urgent"] {
            assert!(!said.to_lowercase().contains(promise), "{said}");
        }
    }
}

//! The house rules for the words of the base language.

use super::{Table, Text};
use crate::fault::Faults;
use crate::source::Source;

/// Words that must not be used: they promise, or alarm, more than is known.
const BANNED: [&str; 9] = [
    "you have got",
    "ruled out",
    "rules out",
    "diagnosed with",
    "no risk",
    "is safe",
    "are safe",
    "nothing to worry",
    "don't worry",
];

/// Kinds of text about the person, who may not be the reader.
const PERSONAL: [&str; 5] = ["q-", "f-", "r-", "a-", "region-"];

/// Checks every text.
pub fn check(base: &Table, source: &Source, faults: &mut Faults) {
    for ((key, _), text) in base {
        wording(key, text, faults);
    }
    let review = base.get(&("ui-review".to_owned(), String::new()));
    let settings = &source.settings.entry.review;
    if let Some(text) = review.filter(|text| text.words != *settings) {
        faults.add(
            &text.at,
            format!("settings.toml says \"{settings}\" in `review`"),
            "say the same in both",
        );
    }
}

fn wording(key: &str, text: &Text, faults: &mut Faults) {
    let lower = text.pattern.spoken().to_lowercase();
    if let Some(banned) = BANNED.iter().find(|b| lower.contains(*b)) {
        faults.add(
            &text.at,
            format!("`{key}` says \"{banned}\""),
            "say what is possible or often linked with it; the person's clinician decides",
        );
    }
    let bare = lower
        .split(|c: char| !c.is_ascii_alphabetic() && c != '\'')
        .find(|word| {
            matches!(
                *word,
                "you" | "your" | "yours" | "yourself" | "you're" | "you've"
            )
        });
    let personal = PERSONAL.iter().any(|kind| key.starts_with(kind));
    if let (true, Some(word)) = (personal, bare) {
        faults.add(
            &text.at,
            format!("`{key}` says a bare \"{word}\""),
            "write {$you}, {$them}, {$your} or {$yourself}, so that the words follow when it is for someone else",
        );
    }
}

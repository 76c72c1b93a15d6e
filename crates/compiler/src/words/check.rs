//! What must hold of each text, and of a language as a whole: it has exactly the texts of the base
//! language. Nothing falls back to another language.

use std::collections::BTreeSet;
use std::path::Path;

use leg_triage_engine::texts::LOCAL;

use super::arguments::{Argument, arguments};
use super::{Table, Text, WORD, plurals};
use crate::fault::{Faults, Place};

/// The blanks that every language must give words for: what to call where no number is known.
pub(super) const NUMBERS: [&str; 2] = ["emergency", "urgent"];

/// What a choice can depend on besides numbers, and the keys it can have.
const WHO: [(&str, &[&str]); 2] = [
    ("who", &["me", "other"]),
    ("gender", &["female", "male", "other"]),
];

/// Checks a language, and returns its plural categories.
pub fn language(
    language: &str,
    table: &Table,
    base: &Table,
    faults: &mut Faults,
) -> Option<String> {
    let folder = Place {
        file: Path::new("text").join(language),
        line: 0,
    };
    let Some(plurals) = plurals::table(language) else {
        faults.add(
            &folder,
            format!("no plural rules are known for the language `{language}`"),
            "name the folder as the web names the language, such as de or pt-BR",
        );
        return None;
    };
    direction(table, faults);
    let words: Vec<&str> = table
        .keys()
        .filter(|(_, attribute)| attribute.is_empty())
        .filter_map(|(key, _)| key.strip_prefix(WORD))
        .collect();
    for number in NUMBERS.iter().filter(|number| !words.contains(number)) {
        let what = format!("the text `{WORD}{number}` is missing");
        let mend = format!("write `{WORD}{number} = …`: what to call where no number is known");
        faults.add(&folder, what, mend);
    }
    for ((key, attribute), text) in table {
        let scope = Scope::of(key, attribute, &words);
        scope.check(key, attribute, text, &plurals, faults);
    }
    complete(table, base, &folder, faults);
    Some(plurals)
}

fn direction(table: &Table, faults: &mut Faults) {
    let at = ("language-direction".to_owned(), String::new());
    if let Some(text) = table.get(&at)
        && !["ltr", "rtl"].contains(&text.words.as_str())
    {
        let what = format!("`{}` is no direction", text.words);
        faults.add(&text.at, what, "write ltr (from left to right) or rtl");
    }
}

/// Every text of the base language is there. Only the `word-…` messages are up to the language.
fn complete(table: &Table, base: &Table, folder: &Place, faults: &mut Faults) {
    for (at, text) in base {
        let (key, attribute) = (&at.0, &at.1);
        if table.contains_key(at) || key.starts_with(WORD) {
            continue;
        }
        let dot = if attribute.is_empty() { "" } else { "." };
        let name = text.at.file.file_name().unwrap_or_default();
        faults.add(
            &Place {
                file: folder.file.join(name),
                line: 0,
            },
            format!("the text `{key}{dot}{attribute}` is missing"),
            format!(
                "translate line {} of {}: a language is complete or is not built",
                text.at.line,
                text.at.file.display()
            ),
        );
    }
}

/// What may stand in the braces of a text.
struct Scope<'a> {
    own: &'static [Argument],
    /// Blanks of every text of its kind.
    blanks: Vec<&'a str>,
}

impl<'a> Scope<'a> {
    fn of(key: &str, attribute: &str, words: &[&'a str]) -> Self {
        let kind = key.split('-').next().unwrap_or_default();
        let own = if attribute.is_empty() {
            arguments(key)
        } else {
            &[]
        };
        let mut blanks = Vec::new();
        match kind {
            // These stand in static pages, where nothing fills them.
            "language" | "site" | "safety" | "drawing" => {}
            "word" => blanks.extend(WHO.map(|(name, _)| name)),
            _ => {
                blanks.extend(words);
                blanks.extend(WHO.map(|(name, _)| name));
                if kind != "region" {
                    blanks.extend(LOCAL);
                }
            }
        }
        Self { own, blanks }
    }

    fn check(&self, key: &str, attribute: &str, text: &Text, plurals: &str, faults: &mut Faults) {
        let dot = if attribute.is_empty() { "" } else { "." };
        let shown = format!("{key}{dot}{attribute}");
        let names = text.pattern.names();
        if names.is_empty() && text.words.trim().is_empty() {
            faults.add(&text.at, format!("`{shown}` is empty"), "write the words");
        }
        for name in &names {
            let is_own = self.own.iter().any(|own| own.name() == *name);
            if !is_own && !self.blanks.contains(name) {
                self.unknown(key, name, text, faults);
            }
        }
        for own in self.own.iter().filter(|own| !names.contains(own.name())) {
            let what = format!("`{shown}` does not say `${}`", own.name());
            let mend = format!("put {{${}}} in, or choose by it", own.name());
            faults.add(&text.at, what, mend);
        }
        for (on, keys) in text.pattern.choices() {
            self.choice(on, &keys, text, plurals, faults);
        }
    }

    fn unknown(&self, key: &str, name: &str, text: &Text, faults: &mut Faults) {
        if key.starts_with("region-") && LOCAL.contains(&name) {
            faults.add(
                &text.at,
                format!("`{key}` has a blank that a region fills"),
                "write the words themselves; numbers and {$you} may stand there",
            );
            return;
        }
        let own = self.own.iter().map(|own| own.name());
        let known: BTreeSet<&str> = own.chain(self.blanks.iter().copied()).collect();
        let known: Vec<&str> = known.into_iter().collect();
        let mend = if known.is_empty() {
            "write the words themselves: nothing fills this text".to_owned()
        } else {
            format!("use one of ${}", known.join(", $"))
        };
        faults.add(&text.at, format!("`${name}` is not known in `{key}`"), mend);
    }

    /// A choice depends on a person or a number, and its keys are ones that can occur.
    fn choice(&self, on: &str, keys: &[&str], text: &Text, plurals: &str, faults: &mut Faults) {
        let person = WHO.iter().find(|(name, _)| *name == on);
        let number = self
            .own
            .iter()
            .any(|own| matches!(own, Argument::Number(name) if *name == on));
        let allowed = match person {
            Some((_, keys)) => keys.to_vec(),
            None if number => plurals::categories(plurals),
            None => {
                let what = format!("nothing can be chosen by `${on}`");
                faults.add(&text.at, what, "choose by $who, $gender or a number");
                return;
            }
        };
        let is_number =
            |key: &str| number && key.parse::<u32>().is_ok_and(|n| n.to_string() == key);
        for (at, key) in keys.iter().enumerate() {
            if !allowed.contains(key) && !is_number(key) {
                let what = format!("`[{key}]` cannot come for `${on}`");
                let mend = format!("use one of {}", allowed.join(", "));
                faults.add(&text.at, what, mend);
            }
            if keys.iter().take(at).any(|before| before == key) {
                let what = format!("`[{key}]` stands twice for `${on}`");
                faults.add(&text.at, what, "keep one of them");
            }
        }
        if keys.last() != Some(&"other") {
            let what = format!("the choice by `${on}` has no variant for everything else");
            faults.add(&text.at, what, "make *[other] the one with the star");
        }
    }
}

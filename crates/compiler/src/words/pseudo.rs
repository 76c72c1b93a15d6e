//! Pseudo-languages, made from the base language, to check the screens with: what is still in English,
//! what is cut off when texts are longer, and what breaks from right to left.

use super::pattern::{Part, Pattern};
use super::{Table, Text, WORD};

/// Which one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pseudo {
    /// Accented letters.
    Accented,
    /// Hebrew letters, so that the browser lays it out from right to left.
    RightToLeft,
}

/// The letters that stand for `a` to `z`, then for `A` to `Z`.
const ACCENTED: &str = "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
const HEBREW: &str = "אבגדהוזחטיכלמנסעפצקרשתםןךף";

impl Pseudo {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Accented, Self::RightToLeft];

    /// Its language tag; both are reserved for pseudo-languages.
    pub const fn language(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::RightToLeft => "ar-XB",
        }
    }

    const fn direction(self) -> &'static str {
        match self {
            Self::Accented => "ltr",
            Self::RightToLeft => "rtl",
        }
    }

    fn letter(self, c: char) -> char {
        let lower = u32::from(c.to_ascii_lowercase()).wrapping_sub(u32::from('a'));
        let (letters, at) = match self {
            Self::Accented if c.is_ascii_uppercase() => (ACCENTED, lower + 26),
            Self::Accented => (ACCENTED, lower),
            Self::RightToLeft => (HEBREW, lower),
        };
        letters.chars().nth(at as usize).unwrap_or(c)
    }

    fn words(self, words: &str) -> String {
        let letter = |c: char| {
            if c.is_ascii_alphabetic() {
                self.letter(c)
            } else {
                c
            }
        };
        words.chars().map(letter).collect()
    }

    fn letters(self, pattern: &Pattern) -> Pattern {
        let parts = pattern.0.iter().map(|part| match part {
            Part::Words(words) => Part::Words(self.words(words)),
            Part::Blank(name) => Part::Blank(name.clone()),
            Part::Choice { on, variants } => Part::Choice {
                on: on.clone(),
                variants: variants
                    .iter()
                    .map(|(key, text)| (key.clone(), self.letters(text)))
                    .collect(),
            },
        });
        Pattern(parts.collect())
    }

    /// Padding of a third, so that a text of `length` is as long as in a wordy language.
    fn padding(self, length: usize) -> String {
        let letter = self.letter('x');
        let more = length.div_ceil(3);
        (0..more)
            .map(|at| if at % 6 == 0 { ' ' } else { letter })
            .collect()
    }

    /// Puts each line between marks. If the end is cut off, the closing mark is missing.
    fn marked(self, pattern: &Pattern) -> Pattern {
        if let [Part::Choice { on, variants }] = pattern.0.as_slice() {
            let variants = variants.iter();
            return Pattern(vec![Part::Choice {
                on: on.clone(),
                variants: variants
                    .map(|(key, text)| (key.clone(), self.marked(text)))
                    .collect(),
            }]);
        }
        let mut line = Line::new(self);
        for part in &pattern.0 {
            match part {
                Part::Words(words) => {
                    for (at, words) in words.split('\n').enumerate() {
                        if at > 0 {
                            line.end();
                            line.words("\n⟦");
                        }
                        line.length += words.chars().count();
                        line.words(words);
                    }
                }
                part => {
                    line.length += length(part);
                    line.parts.push(part.clone());
                }
            }
        }
        line.end();
        Pattern(line.parts)
    }
}

/// The parts so far, and the length of the current line.
struct Line {
    kind: Pseudo,
    parts: Vec<Part>,
    length: usize,
}

impl Line {
    fn new(kind: Pseudo) -> Self {
        Self {
            kind,
            parts: vec![Part::Words("⟦".to_owned())],
            length: 0,
        }
    }

    fn words(&mut self, words: &str) {
        match self.parts.last_mut() {
            Some(Part::Words(before)) => before.push_str(words),
            _ => self.parts.push(Part::Words(words.to_owned())),
        }
    }

    fn end(&mut self) {
        let padding = self.kind.padding(self.length);
        self.words(&padding);
        self.words("⟧");
        self.length = 0;
    }
}

/// The length of a part in its longest variant.
fn length(part: &Part) -> usize {
    match part {
        Part::Words(words) => words.chars().count(),
        Part::Blank(_) => 0,
        Part::Choice { variants, .. } => variants
            .iter()
            .map(|(_, text)| text.0.iter().map(length).sum())
            .max()
            .unwrap_or_default(),
    }
}

/// The texts of the base language as those of a pseudo-language. Blanks and choices stay.
pub fn pseudo(base: &Table, kind: Pseudo) -> Table {
    let changed = |key: &str, text: &Text| {
        let pattern = match key {
            "language-direction" => Pattern(vec![Part::Words(kind.direction().to_owned())]),
            // These are inserted into other texts, which have the marks.
            _ if key.starts_with(WORD) => kind.letters(&text.pattern),
            _ => kind.marked(&kind.letters(&text.pattern)),
        };
        Text::new(pattern, text.at.clone())
    };
    base.iter()
        .map(|(at, text)| (at.clone(), changed(&at.0, text)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Compiled, compile};

    fn real() -> Compiled {
        match compile("../../knowledge".as_ref()) {
            Ok(compiled) => compiled,
            Err(faults) => panic!("{faults}"),
        }
    }

    #[test]
    fn every_text_is_changed_and_a_third_longer_and_its_blanks_stay() {
        let base = real().texts_as_written;
        for kind in Pseudo::ALL {
            let table = pseudo(&base, kind);
            assert_eq!(table.len(), base.len());
            for ((key, attribute), text) in &table {
                let before = &base[&(key.clone(), attribute.clone())].pattern;
                assert_eq!(text.pattern.names(), before.names(), "{key}.{attribute}");
                assert_eq!(
                    text.pattern.choices(),
                    before.choices(),
                    "{key}.{attribute}"
                );
                if key == "language-direction" {
                    continue;
                }
                let (said, was) = (text.pattern.spoken(), before.spoken());
                let english = said.chars().find(char::is_ascii_alphabetic);
                assert_eq!(english, None, "{key}.{attribute}: {said}");
                assert_ne!(said, was, "{key}.{attribute}");
                let lines = |text: &str| text.lines().filter(|line| !line.is_empty()).count();
                assert_eq!(lines(&said), lines(&was), "{key}.{attribute}");
                if key.starts_with(WORD) {
                    continue;
                }
                for line in said.lines().filter(|line| !line.is_empty()) {
                    assert!(line.starts_with('⟦') && line.ends_with('⟧'), "{line}");
                }
                let count = |text: &str| text.chars().count();
                assert!(count(&said) * 10 >= count(&was) * 13, "{key}: {said}");
            }
        }
    }

    #[test]
    fn they_are_languages_like_any_other() {
        let compiled = real();
        let languages = compiled.pseudo().expect("no faults");
        for (kind, direction) in Pseudo::ALL.into_iter().zip(["ltr", "rtl"]) {
            let language = &languages[kind.language()];
            let texts = language.texts().expect("words");
            assert_eq!(
                (texts.language, texts.direction),
                (kind.language(), direction)
            );
            assert_eq!(language.page.safety.signs.len(), 6);
            assert!(language.page.safety.call.contains("{number}"));
            assert!(texts.ui.iter().all(|text| !text.is_empty()));
        }
        let texts = languages["ar-XB"].texts().expect("words");
        let title = texts.questions[0].title;
        assert!(title.chars().any(|c| ('א'..='ת').contains(&c)), "{title}");
    }

    #[test]
    fn lists_keep_their_lines_and_choices_their_keys() {
        let words = |words: &str| Pattern(vec![Part::Words(words.to_owned())]);
        let kind = Pseudo::Accented;
        let said = |pattern: &Pattern| kind.marked(&kind.letters(pattern)).packed();
        assert_eq!(said(&words("One\nTwo")), "⟦Öñé ⟧\n⟦Ţŵö ⟧");
        let choice = Pattern(vec![Part::Choice {
            on: "n".to_owned(),
            variants: vec![
                ("one".to_owned(), words("egg")),
                ("other".to_owned(), words("eggs")),
            ],
        }]);
        assert_eq!(
            said(&choice),
            "\u{1}n\u{3}one\u{4}⟦éĝĝ ⟧\u{3}other\u{4}⟦éĝĝš ẋ⟧\u{2}"
        );
    }
}

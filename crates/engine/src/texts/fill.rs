//! Filling the blanks of a text, and choosing among its variants.
//!
//! The compiler writes a blank as [`START`] name [`END`], and a choice as [`START`] name, then [`KEY`]
//! key [`IS`] text for each variant, then [`END`]. The last variant is the default. Variants may
//! contain blanks and choices. These four characters occur in no text.

use super::{LOCAL, Texts, plural};
use crate::Knowledge;

/// Begins a blank or a choice.
pub const START: char = '\u{1}';
/// Ends it.
pub const END: char = '\u{2}';
/// Begins the key of a variant.
pub const KEY: char = '\u{3}';
/// Stands between the key of a variant and its text.
pub const IS: char = '\u{4}';

/// What every text on a screen can be filled with: who it is about, the numbers to call, and the words
/// for `you` and for the region. Made once for each screen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fill<'a> {
    plurals: &'a str,
    words: Vec<(&'a str, String)>,
}

impl<'a> Fill<'a> {
    /// The words for a person in a region (an index), or in a place whose numbers are not known.
    /// `who` is `me` or `other`, `gender` is `female`, `male` or `other`.
    #[must_use]
    pub fn new(
        texts: &Texts<'a>,
        knowledge: &Knowledge,
        region: Option<usize>,
        who: &str,
        gender: &str,
    ) -> Self {
        let mut fill = Self::for_person(texts.plurals, who, gender);
        let numbers = region.and_then(|at| knowledge.regions.get(at));
        if let Some(region) = numbers {
            fill.add("emergency", &region.emergency);
            if let Some(urgent) = &region.urgent {
                fill.add("urgent", urgent);
            }
        }
        for (name, text) in &texts.words {
            fill.add(name, text);
        }
        let own = region.and_then(|at| texts.regions.get(at));
        let own = own.map_or([""; LOCAL.len()], |region| region.local);
        for ((name, own), elsewhere) in LOCAL.into_iter().zip(own).zip(texts.elsewhere) {
            fill.add(name, if own.is_empty() { elsewhere } else { own });
        }
        fill
    }

    /// A `Fill` for a person, without words yet.
    #[must_use]
    pub fn for_person(plurals: &'a str, who: &str, gender: &str) -> Self {
        let words = vec![("who", who.to_owned()), ("gender", gender.to_owned())];
        Self { plurals, words }
    }

    /// Gives a blank its words, filled with what is known so far. A blank that already has words keeps
    /// them.
    pub fn add(&mut self, name: &'a str, text: &str) {
        if self.value(name, &[]).is_none() {
            let words = self.fill(text, &[]);
            self.words.push((name, words));
        }
    }

    /// Fills a text. `values` are the blanks of this text alone; they take precedence.
    #[must_use]
    pub fn fill(&self, text: &str, values: &[(&str, &str)]) -> String {
        let mut out = String::with_capacity(text.len() + 16);
        self.write(&mut out, text, values);
        out
    }

    fn write(&self, out: &mut String, mut text: &str, values: &[(&str, &str)]) {
        while let Some((before, rest)) = text.split_once(START) {
            out.push_str(before);
            let (inside, after) = split_at_end(rest);
            text = after;
            match inside.split_once(KEY) {
                None => out.push_str(self.value(inside, values).unwrap_or_default()),
                Some((name, variants)) => {
                    let value = self.value(name, values).unwrap_or_default();
                    self.write(out, self.choose(variants, value), values);
                }
            }
        }
        out.push_str(text);
    }

    fn value<'v>(&'v self, name: &str, values: &[(&str, &'v str)]) -> Option<&'v str> {
        let given = values.iter().find(|(known, _)| *known == name);
        let known = || self.words.iter().find(|(known, _)| *known == name);
        given
            .map(|(_, value)| *value)
            .or_else(|| known().map(|(_, value)| value.as_str()))
    }

    /// The variant for a value: the one with the same word or number, else its plural category, else
    /// the last.
    fn choose<'t>(&self, variants: &'t str, value: &str) -> &'t str {
        let category = value.parse().map(|n| plural(self.plurals, n));
        let category = category.unwrap_or_default();
        let (mut by_category, mut last, mut rest) = (None, "", variants);
        while !rest.is_empty() {
            let (variant, after) = split_variant(rest);
            let (key, words) = variant.split_once(IS).unwrap_or_default();
            if key == value {
                return words;
            }
            if key == category {
                by_category = Some(words);
            }
            (last, rest) = (words, after);
        }
        by_category.unwrap_or(last)
    }
}

/// What stands before the end of a blank or choice, and what follows it.
fn split_at_end(text: &str) -> (&str, &str) {
    split_outside(text, END)
}

/// A variant, and those after it.
fn split_variant(text: &str) -> (&str, &str) {
    split_outside(text, KEY)
}

/// Splits at the first such mark that is not inside a blank or choice.
fn split_outside(text: &str, mark: char) -> (&str, &str) {
    let mut depth = 0u32;
    for (at, c) in text.char_indices() {
        if c == mark && depth == 0 {
            let (before, rest) = text.split_at(at);
            return (before, rest.get(mark.len_utf8()..).unwrap_or_default());
        }
        match c {
            START => depth += 1,
            END => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    (text, "")
}

#[cfg(test)]
mod tests {
    use super::super::RegionText;
    use super::*;

    fn fill() -> Fill<'static> {
        let mut fill = Fill::for_person("oooo", "other", "female");
        fill.add("urgent", "111");
        fill.add("you", "\u{1}who\u{3}me\u{4}you\u{3}other\u{4}they\u{2}");
        fill
    }

    #[test]
    fn blanks_are_filled_by_name() {
        assert_eq!(
            fill().fill(
                "Call \u{1}urgent\u{2} if \u{1}you\u{2} can: \u{1}n\u{2}.",
                &[("n", "7")]
            ),
            "Call 111 if they can: 7."
        );
        assert_eq!(fill().fill("line\nline\tx", &[]), "line\nline\tx");
        assert_eq!(fill().fill("a\u{1}nobody\u{2}b", &[]), "ab");
        assert_eq!(
            fill().fill("\u{1}you\u{2}", &[("you", "du")]),
            "du",
            "its own come first"
        );
    }

    #[test]
    fn a_number_chooses_itself_then_its_plural_then_the_last() {
        let mut fill = fill();
        fill.plurals = "o1fo";
        let text = "\u{1}n\u{3}one\u{4}\u{1}n\u{2} egg\u{3}few\u{4}\u{1}n\u{2} some\u{3}0\u{4}none\u{3}1\u{4}a single egg\u{3}other\u{4}\u{1}n\u{2} eggs\u{2}!";
        for (n, said) in [
            ("0", "none!"),
            ("1", "a single egg!"),
            ("2", "2 some!"),
            ("3", "3 eggs!"),
            ("some", "some eggs!"),
        ] {
            assert_eq!(fill.fill(text, &[("n", n)]), said);
        }
    }

    #[test]
    fn choices_stand_in_choices() {
        let inner =
            "\u{1}gender\u{3}female\u{4}she\u{3}male\u{4}he\u{3}other\u{4}\u{1}you\u{2}\u{2}";
        let text = format!("\u{1}who\u{3}me\u{4}I\u{3}other\u{4}then {inner}\u{2} can");
        assert_eq!(fill().fill(&text, &[]), "then she can");
        let other = Fill {
            words: vec![
                ("who", "other".into()),
                ("gender", "other".into()),
                ("you", "they".into()),
            ],
            ..Fill::default()
        };
        assert_eq!(other.fill(&text, &[]), "then they can");
        let me = Fill::for_person("", "me", "male");
        assert_eq!(me.fill(&text, &[]), "I can");
    }

    #[test]
    fn a_text_that_is_cut_off_gives_what_is_there() {
        for text in [
            "a\u{1}",
            "a\u{1}who",
            "a\u{1}who\u{3}",
            "a\u{1}who\u{3}x",
            "a\u{2}\u{3}\u{4}",
        ] {
            let _ = fill().fill(text, &[]);
        }
    }

    #[test]
    fn words_of_a_region_stand_before_those_of_elsewhere_and_have_blanks_of_their_own() {
        let mut knowledge = crate::fixture::knowledge();
        knowledge.regions.truncate(1);
        let mut region = RegionText::default();
        region.local[3] = "call \u{1}urgent\u{2}";
        let texts = Texts {
            elsewhere: ["elsewhere"; _],
            regions: vec![region],
            words: vec![("emergency", "your local number"), ("urgent", "a doctor")],
            ..Texts::default()
        };
        let said = |region| {
            let fill = Fill::new(&texts, &knowledge, region, "me", "other");
            LOCAL.map(|word| fill.value(word, &[]).unwrap_or_default().to_owned())
        };
        let mut expected = ["elsewhere"; LOCAL.len()].map(str::to_owned);
        assert_eq!(said(None), expected);
        expected[3] = "call 111".to_owned();
        assert_eq!(said(Some(0)), expected);
        let fill = Fill::new(&texts, &knowledge, None, "me", "other");
        assert_eq!(fill.value("emergency", &[]), Some("your local number"));
    }
}

//! The Flesch-Kincaid grade, and what it counts: sentences, words and syllables.
//!
//! Our own code: it is short, and what counts as a sentence or a word depends on how these texts are
//! written (docs/decisions/0010-readability.md).

use std::collections::BTreeSet;

/// What was counted in one or several texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// Sentences; a line of a list is one.
    pub sentences: usize,
    /// Words; a compound with a hyphen is one.
    pub words: usize,
    /// Syllables; an allowed term has one.
    pub syllables: usize,
}

impl Counts {
    /// The school grade at which a text is easily read, to one decimal.
    #[must_use]
    #[allow(
        clippy::cast_precision_loss,
        reason = "a text has some hundred words, not sixteen million"
    )]
    pub fn grade(&self) -> f32 {
        if self.sentences == 0 || self.words == 0 {
            return 0.0;
        }
        let words = self.words as f32;
        let grade =
            0.39 * words / self.sentences as f32 + 11.8 * self.syllables as f32 / words - 15.59;
        (grade * 10.0).round() / 10.0
    }

    /// Counts one sentence.
    pub fn add(&mut self, sentence: &str, terms: &BTreeSet<String>) {
        self.sentences += 1;
        for word in words(sentence) {
            self.words += 1;
            self.syllables += syllables(&word, terms);
        }
    }

    /// Adds what was counted elsewhere.
    pub fn join(&mut self, other: &Self) {
        self.sentences += other.sentences;
        self.words += other.words;
        self.syllables += other.syllables;
    }
}

/// The sentences of a text. One ends at a full stop, question mark or exclamation mark before a space
/// or the end. In a list each line is a sentence; elsewhere a line break is only a space.
pub fn sentences(text: &str, list: bool) -> Vec<String> {
    let mut out = Vec::new();
    let mut one = String::new();
    let mut stopped = false;
    for c in text.chars() {
        let line = list && c == '\n';
        if line || (stopped && c.is_whitespace()) {
            out.push(std::mem::take(&mut one));
        }
        // A closing quotation mark or bracket belongs to the sentence before it.
        let closes = matches!(c, '"' | '”' | '’' | ')');
        stopped = matches!(c, '.' | '!' | '?' | '…') || (stopped && closes);
        one.push(c);
    }
    out.push(one);
    out.retain(|sentence| sentence.contains(char::is_alphanumeric));
    out.iter_mut()
        .for_each(|s| *s = s.split_whitespace().collect::<Vec<_>>().join(" "));
    out
}

/// The words of a sentence: letters and digits, and what joins them inside a word (`-`, `'`, `.`).
pub fn words(sentence: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut word = String::new();
    let mut chars = sentence.chars().peekable();
    while let Some(c) = chars.next() {
        let joins = matches!(c, '-' | '\'' | '’' | '.')
            && !word.is_empty()
            && chars.peek().is_some_and(|next| next.is_alphanumeric());
        if c.is_alphanumeric() || joins {
            word.push(c);
        } else if !word.is_empty() {
            out.push(std::mem::take(&mut word));
        }
    }
    if !word.is_empty() {
        out.push(word);
    }
    out
}

/// Whether a word is one of the allowed terms, alone or with an `s`.
pub fn term<'t>(word: &str, terms: &'t BTreeSet<String>) -> Option<&'t str> {
    let lower = word.to_lowercase();
    let single = lower.strip_suffix('s').unwrap_or(&lower);
    terms
        .get(&lower)
        .or_else(|| terms.get(single))
        .map(String::as_str)
}

/// How many syllables a word has: 1 for an allowed term and for a number in digits, the letters of
/// an abbreviation such as GP, and otherwise what [`estimate`] says of each part.
pub fn syllables(word: &str, terms: &BTreeSet<String>) -> usize {
    if term(word, terms).is_some() || word.chars().all(|c| !c.is_alphabetic()) {
        return 1;
    }
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    if (2..=4).contains(&letters) && word.chars().all(|c| !c.is_lowercase()) {
        return letters;
    }
    word.split(['-', '.'])
        .filter(|part| !part.is_empty())
        .map(|part| match term(part, terms) {
            Some(_) => 1,
            None => estimate(part),
        })
        .sum()
}

/// Words that the rules of [`estimate`] get wrong.
const KNOWN: [(&str, usize); 33] = [
    ("aches", 1),
    ("achilles", 3),
    ("aneurysm", 4),
    ("anyone", 3),
    ("area", 3),
    ("areas", 3),
    ("aspirin", 2),
    ("barefoot", 2),
    ("being", 2),
    ("calcium", 3),
    ("diabetes", 4),
    ("element", 3),
    ("evening", 2),
    ("every", 2),
    ("everyone", 3),
    ("everything", 3),
    ("fatigue", 2),
    ("fluid", 2),
    ("headaches", 2),
    ("hours", 1),
    ("idea", 3),
    ("ischaemia", 4),
    ("oedema", 3),
    ("someone", 2),
    ("something", 2),
    ("sometimes", 2),
    ("supplement", 3),
    ("tired", 2),
    ("tiredness", 3),
    ("tongue", 1),
    ("union", 2),
    ("vegetables", 3),
    ("vein", 1),
];

/// The syllables of a plain word, from its spelling: groups of vowels; more where two vowels are
/// pronounced apart (`ia` in "media"), fewer where an `e` is silent ("likely", "pressed").
fn estimate(word: &str) -> usize {
    let lower = word.to_lowercase().replace('’', "'");
    let stem = lower.strip_suffix("'s").unwrap_or(&lower);
    if let Some((_, known)) = KNOWN.iter().find(|(k, _)| *k == stem) {
        return *known;
    }
    let w: Vec<char> = stem.chars().filter(|c| *c != '\'').collect();
    let vowel = |i: usize| {
        w.get(i)
            .is_some_and(|c| "aeiouéè".contains(*c) || (*c == 'y' && i > 0))
    };
    let groups = (0..w.len())
        .filter(|i| vowel(*i) && (*i == 0 || !vowel(i - 1)))
        .count();
    let parted = (0..w.len()).filter(|i| parts(&w, *i)).count();
    let silent = (0..w.len()).filter(|i| is_silent(&w, *i)).count();
    (groups + parted).saturating_sub(silent).max(1)
}

/// Whether the vowel here and the next are pronounced apart.
fn parts(w: &[char], i: usize) -> bool {
    let before = i.checked_sub(1).and_then(|b| w.get(b)).copied();
    let rest: String = w.iter().skip(i + 1).collect();
    let next = rest.chars().next();
    match w.get(i) {
        Some('i') => {
            let fused = matches!(before, Some('t' | 's' | 'c' | 'g' | 'x'));
            (matches!(next, Some('a' | 'o' | 'u')) && !fused)
                || rest.starts_with("et")
                || matches!(rest.as_str(), "er" | "est")
        }
        Some('u') => {
            rest == "ous" || rest == "ing" || {
                matches!(next, Some('a' | 'o')) && !matches!(before, Some('g' | 'q'))
            }
        }
        Some('e') => {
            rest.starts_with("ing")
                || (next == Some('o')
                    && before != Some('g')
                    && !matches!(rest.chars().nth(1), Some('u' | 'p')))
        }
        Some('a' | 'o' | 'y') => rest.starts_with("ing"),
        // "spasm", "rheumatism": a syllable without a vowel.
        Some('s') => before.is_some() && matches!(rest.as_str(), "m" | "ms"),
        _ => false,
    }
}

/// Whether the `e` here is silent.
fn is_silent(w: &[char], i: usize) -> bool {
    if w.get(i) != Some(&'e') {
        return false;
    }
    let at = |n: usize| i.checked_sub(n).and_then(|b| w.get(b)).copied();
    let is_vowel = |c: Option<char>| c.is_some_and(|c| "aeiouy".contains(c));
    let heard_before = w.iter().take(i).any(|c| "aeiouy".contains(*c));
    if is_vowel(at(1)) || !heard_before {
        return false;
    }
    let rest: String = w.iter().skip(i + 1).collect();
    let split = matches!(at(1), Some('l' | 'r')) && !is_vowel(at(2)) && at(1) != at(2);
    match rest.as_str() {
        // "table" and "centre" have it, "whole" and "care" do not.
        "" | "s" if split => false,
        "" => true,
        "s" => {
            let hiss = matches!(at(1), Some('s' | 'x' | 'z' | 'c' | 'g'))
                || (at(1) == Some('h') && matches!(at(2), Some('c' | 's')));
            !hiss
        }
        "d" => !matches!(at(1), Some('t' | 'd')),
        "ly" | "ful" | "fully" | "ment" | "ments" | "ness" | "less" => !split,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_of_words_as_they_occur() {
        let none = BTreeSet::new();
        for (word, heard) in [
            ("leg", 1),
            ("calf", 1),
            ("swollen", 2),
            ("likely", 2),
            ("lately", 2),
            ("careful", 2),
            ("movement", 2),
            ("pressed", 1),
            ("treated", 2),
            ("table", 2),
            ("tables", 2),
            ("whole", 1),
            ("centre", 2),
            ("bruises", 2),
            ("stitches", 2),
            ("comes", 1),
            ("lying", 2),
            ("carrying", 3),
            ("easier", 3),
            ("usual", 3),
            ("serious", 3),
            ("operation", 4),
            ("emergency", 4),
            ("medicine", 3),
            ("spasm", 2),
            ("diabetes", 4),
            ("hot-water", 3),
            ("GP", 2),
            ("D-dimer", 3),
            ("37.5", 1),
            ("doctor’s", 2),
            ("the", 1),
        ] {
            assert_eq!(syllables(word, &none), heard, "{word}");
        }
        let terms = BTreeSet::from(["artery".to_owned()]);
        assert_eq!(syllables("Artery", &terms), 1);
        assert_eq!(syllables("arterys", &terms), 1);
    }

    #[test]
    fn sentences_end_where_a_reader_stops() {
        let text = "Sit down. Is it 37.5 °C\nor more? (Feel the brow.) Then";
        assert_eq!(
            sentences(text, false),
            [
                "Sit down.",
                "Is it 37.5 °C or more?",
                "(Feel the brow.)",
                "Then"
            ]
        );
        assert_eq!(sentences("Keep still\nCall now", true).len(), 2);
        assert_eq!(sentences("Keep still\nCall now", false).len(), 1);
        assert_eq!(
            words("A hot-water bottle, 10–15 min (GP’s)"),
            ["A", "hot-water", "bottle", "10", "15", "min", "GP’s"]
        );
    }

    #[test]
    fn the_grade_is_that_of_the_formula() {
        let mut counts = Counts::default();
        counts.add("The cat sat on the mat.", &BTreeSet::new());
        assert_eq!((counts.words, counts.syllables), (6, 6));
        assert!((counts.grade() - -1.45).abs() < 0.06, "{}", counts.grade());
        assert!(Counts::default().grade().abs() < f32::EPSILON);
    }
}

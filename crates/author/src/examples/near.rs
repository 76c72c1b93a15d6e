//! Whether words stand in a text, and which text comes nearest to them.

use super::Line;

/// Fewer letters than this match too easily to prove anything.
pub const SHORTEST: usize = 8;

/// Normalised for comparison: lower case, single spaces, straight apostrophes.
pub fn plain(text: &str) -> String {
    text.to_lowercase()
        .replace(['’', '‘'], "'")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Whether a text holds words.
pub fn holds(text: &str, words: &str) -> bool {
    plain(text).contains(&plain(words))
}

/// The line that shares most of the words; of several, the shortest.
pub fn nearest<'a>(lines: &'a [Line], words: &str) -> Option<&'a Line> {
    let wanted = plain(words);
    let wanted: Vec<&str> = wanted.split(' ').filter(|word| word.len() > 3).collect();
    let shared = |line: &Line| {
        let text = plain(&line.text);
        wanted.iter().filter(|word| text.contains(**word)).count()
    };
    lines
        .iter()
        .map(|line| (shared(line), line))
        .filter(|(count, _)| *count > 0)
        .min_by_key(|(count, line)| (usize::MAX - count, line.text.len()))
        .map(|(_, line)| line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whatever_their_case_and_spaces() {
        assert!(holds("The calf\n  is WARM.", "calf is warm"));
        assert!(holds("It’s gone", "it's gone"));
        assert!(!holds("The calf is warm", "calf is cold"));
    }

    #[test]
    fn the_nearest_shares_most_words() {
        let line = |text: &str| Line {
            at: String::new(),
            text: text.into(),
        };
        let lines = [
            line("raise both legs"),
            line("raise the foot"),
            line("sit down"),
        ];
        let near = nearest(&lines, "raise both feet").map(|l| l.text.as_str());
        assert_eq!(near, Some("raise both legs"));
        assert_eq!(nearest(&lines, "water"), None);
    }
}

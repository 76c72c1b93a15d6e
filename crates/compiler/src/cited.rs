//! The sources shown under a possible cause: a few, published guidance first.

use std::collections::BTreeMap;

use crate::source::{ConditionSrc, Rank, Source, SourceSrc};

/// At most this many.
const MOST: usize = 3;

/// For each condition, by id, the titles of its main sources in one line: those that it names itself,
/// and those that two or more of its findings rest on. (A source that only one finding rests on is
/// often about another condition.) Published guidance comes first, then studies, then the original
/// articles, then general knowledge; this project's own notes only where there is nothing else.
#[must_use]
pub fn cited(source: &Source) -> BTreeMap<&str, String> {
    let known: BTreeMap<&str, &SourceSrc> = (source.sources.iter())
        .map(|s| (s.entry.id.get_ref().as_str(), &s.entry))
        .collect();
    let of = |condition: &ConditionSrc| {
        let mut titles = titles(condition, &known);
        titles.truncate(MOST);
        titles.join("; ")
    };
    (source.conditions.iter())
        .map(|(id, condition)| (id.as_str(), of(&condition.entry)))
        .collect()
}

fn titles<'a>(condition: &ConditionSrc, known: &BTreeMap<&str, &'a SourceSrc>) -> Vec<&'a str> {
    // A statement of an article (`S2.14`) stands for the article.
    let find = |key: &str| {
        let article = key.split_once('.').map_or(key, |(article, _)| article);
        known.get(key).or_else(|| known.get(article)).copied()
    };
    let main = condition.source.all().iter();
    let evidence = condition.evidence.iter().flat_map(|e| e.source.all());
    let gates = condition.gate.iter().flat_map(|g| g.source.all());
    let rest = evidence
        .chain(gates)
        .chain(condition.base_rate_source.all());
    // (rank, not named by the condition itself, how often, title); sorting is stable.
    let mut found: Vec<(Rank, bool, usize, &str)> = Vec::new();
    for (key, other) in main.map(|k| (k, false)).chain(rest.map(|k| (k, true))) {
        let Some(entry) = find(key.get_ref()) else {
            continue;
        };
        match found.iter_mut().find(|(.., title)| *title == entry.title) {
            Some((_, _, count, _)) => *count += 1,
            None => found.push((entry.kind, other, 1, &entry.title)),
        }
    }
    found.sort_by_key(|(rank, other, count, _)| {
        let often = if *other { usize::MAX - count } else { 0 };
        (*rank, *other, often)
    });
    found.retain(|(_, other, count, _)| !other || *count > 1);
    if found.iter().any(|(rank, ..)| *rank != Rank::Own) {
        found.retain(|(rank, ..)| *rank != Rank::Own);
    }
    let mut titles: Vec<&str> = found
        .into_iter()
        .map(|(rank, .., title)| named(rank, title))
        .collect();
    titles.dedup();
    titles
}

/// A title that means something to a reader: of this project's own notes, without the section.
fn named(rank: Rank, title: &str) -> &str {
    match rank {
        Rank::Own => title.split([',', ':']).next().unwrap_or(title),
        _ => title,
    }
}

#[cfg(test)]
mod tests {
    use super::{Rank, named};

    #[test]
    fn own_notes_are_named_without_their_sections() {
        let title = "Clinical notes, review, section 1: not sure";
        assert_eq!(named(Rank::Own, title), "Clinical notes");
        assert_eq!(named(Rank::Guidance, title), title);
    }
}

//! Whether the texts can be read: the Flesch-Kincaid grade of what is read together, against the limits
//! of `knowledge/readability.toml`. Why it is counted this way: docs/decisions/0010-readability.md.

pub mod grade;

use std::collections::{BTreeMap, BTreeSet};

use leg_triage_engine::texts::Fill;

use crate::fault::{Faults, Place};
use crate::source::{In, LimitsSrc, ReadabilitySrc, Source};
use crate::words::{Table, fill, samples};
use grade::{Counts, sentences, syllables, term, words};

/// What a text is for; each kind has one row in the table and one limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is named in `name`")]
pub enum Kind {
    Question,
    DoNow,
    Advice,
    Why,
    Reason,
    Net,
    Condition,
    Finding,
    LeftOut,
    Score,
    Ui,
    Name,
    Local,
}

impl Kind {
    /// Its name in the table.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Question => "questions with help and options",
            Self::DoNow => "do now, and never",
            Self::Advice => "advice",
            Self::Why => "why we ask",
            Self::Reason => "reasons",
            Self::Net => "get help sooner",
            Self::Condition => "causes",
            Self::Finding => "findings",
            Self::LeftOut => "advice left out",
            Self::Score => "scores",
            Self::Ui => "the widget's own words",
            Self::Name => "names of rules",
            Self::Local => "words of a region",
        }
    }

    const fn limit(self, limits: &LimitsSrc) -> f32 {
        match self {
            Self::Question => limits.question,
            Self::DoNow | Self::Advice | Self::Local => limits.do_now,
            _ => limits.rest,
        }
    }

    /// The kind of a text, the key of what it is read together with, and whether its lines form a list.
    /// `None` for names that people look up: causes, scores and countries.
    fn of(key: &str, attribute: &str) -> Option<(Self, String, bool)> {
        let with = |part: &str| format!("{key}.{part}");
        let all = key.to_owned();
        let of = match (key.split('-').next().unwrap_or_default(), attribute) {
            ("q", "why") => (Self::Why, with("why"), false),
            ("q", _) => (Self::Question, all, false),
            ("r", "now" | "never") => (Self::DoNow, with("now"), true),
            ("r", "reason") => (Self::Reason, with("reason"), false),
            ("r", "net") => (Self::Net, with("net"), true),
            ("a", "left_out") => (Self::LeftOut, with("left_out"), false),
            ("a", _) => (Self::Advice, all, true),
            ("c", "what" | "tests" | "treatment" | "who") => (Self::Condition, all, false),
            ("s", "high" | "low" | "note") => (Self::Score, all, false),
            ("f", _) => (Self::Finding, all, false),
            ("ui" | "site" | "safety", _) => (Self::Ui, all, true),
            ("r", _) => (Self::Name, all, false),
            ("region", word) if !word.is_empty() => (Self::Local, with(word), false),
            _ => return None,
        };
        Some(of)
    }
}

/// One row of the table.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What kind of text.
    pub kind: Kind,
    /// The highest grade allowed.
    pub limit: f32,
    /// How many were graded (the short ones of a file count as one).
    pub graded: usize,
    /// How many of them are over the limit.
    pub over: usize,
    /// The mean of their grades.
    pub mean: f32,
    /// The hardest one, and its grade.
    pub worst: (String, f32),
}

/// Texts that are read together.
#[derive(Debug, Default)]
struct Unit {
    at: Place,
    counts: Counts,
    sentences: Vec<String>,
}

impl Unit {
    fn join(&mut self, other: Self) {
        self.counts.join(&other.counts);
        self.sentences.extend(other.sentences);
    }

    fn longest(&self) -> &str {
        self.sentences
            .iter()
            .max_by_key(|s| words(s).len())
            .map_or("", String::as_str)
    }

    /// How to mend it: the longest sentence, and up to three words of three or more syllables.
    fn mend(&self, terms: &BTreeSet<String>) -> String {
        let mut hard: Vec<String> = self.sentences.iter().flat_map(|s| words(s)).collect();
        hard.retain(|word| syllables(word, terms) > 2);
        hard.sort();
        hard.dedup();
        hard.sort_by_key(|word| std::cmp::Reverse(syllables(word, terms)));
        hard.truncate(3);
        let mut mend = format!("split the longest sentence (“{}”)", self.longest());
        if !hard.is_empty() {
            mend.push_str(", or find plainer words for ");
            mend.push_str(&hard.join(", "));
        }
        mend
    }
}

/// Grades the texts of the base language. A text over its limit is a fault, and so is a term that no
/// text uses.
pub fn check(source: &Source, base: &Table, faults: &mut Faults) -> Vec<Row> {
    let settings = &source.readability;
    let terms: BTreeSet<String> = settings
        .entry
        .terms
        .iter()
        .flat_map(|t| &t.words)
        .map(|word| word.get_ref().to_lowercase())
        .collect();
    let fill = fill(base, "", [Some("999"), Some("111")]);
    let units = units(base, &settings.entry, &terms, &fill);
    let mut rows: BTreeMap<Kind, Row> = BTreeMap::new();
    for ((kind, key), unit) in &units {
        let limit = kind.limit(&settings.entry.limits);
        let grade = unit.counts.grade();
        let row = rows.entry(*kind).or_insert_with(|| Row {
            kind: *kind,
            limit,
            graded: 0,
            over: 0,
            mean: 0.0,
            worst: (key.clone(), grade),
        });
        row.graded += 1;
        row.mean += grade;
        if grade > row.worst.1 {
            row.worst = (key.clone(), grade);
        }
        if grade > limit {
            row.over += 1;
            faults.add(
                &unit.at,
                format!("`{key}` needs grade {grade:.1}, and may need {limit:.1}"),
                unit.mend(&terms),
            );
        }
    }
    unused(settings, base, &terms, &fill, faults);
    let mut rows: Vec<Row> = rows.into_values().collect();
    for row in &mut rows {
        #[allow(clippy::cast_precision_loss, reason = "some hundred texts")]
        let graded = row.graded as f32;
        row.mean /= graded;
    }
    rows
}

/// What is graded: texts that are read together and, for each file, the ones too short to be graded
/// alone.
fn units(
    base: &Table,
    settings: &ReadabilitySrc,
    terms: &BTreeSet<String>,
    fill: &Fill<'_>,
) -> BTreeMap<(Kind, String), Unit> {
    let mut whole: BTreeMap<(Kind, String), Unit> = BTreeMap::new();
    for ((key, attribute), text) in base {
        let Some((kind, together, list)) = Kind::of(key, attribute) else {
            continue;
        };
        let unit = whole.entry((kind, together)).or_insert_with(|| Unit {
            at: text.at.clone(),
            ..Unit::default()
        });
        unit.at.line = unit.at.line.min(text.at.line);
        for sentence in sentences(&fill.fill(&text.words, &samples(key, "3")), list) {
            unit.counts.add(&sentence, terms);
            unit.sentences.push(sentence);
        }
    }
    let mut out = BTreeMap::new();
    for ((kind, key), mut unit) in whole {
        if unit.counts.words >= settings.limits.shortest {
            out.insert((kind, key), unit);
        } else {
            let file = unit.at.file.clone();
            unit.at.line = 0;
            let key = format!("short ones of {}", file.display());
            out.entry((kind, key))
                .or_insert_with(|| Unit {
                    at: unit.at.clone(),
                    ..Unit::default()
                })
                .join(unit);
        }
    }
    out
}

fn unused(
    settings: &In<ReadabilitySrc>,
    base: &Table,
    terms: &BTreeSet<String>,
    fill: &Fill<'_>,
    faults: &mut Faults,
) {
    let used: BTreeSet<&str> = base
        .iter()
        .flat_map(|((key, _), text)| words(&fill.fill(&text.words, &samples(key, "3"))))
        .flat_map(|word| {
            let parts: Vec<String> = word.split('-').map(str::to_owned).collect();
            parts.into_iter().chain([word])
        })
        .filter_map(|word| term(&word, terms))
        .collect();
    for one in &settings.entry.terms {
        if one.reason.trim().is_empty() {
            let at = one
                .words
                .first()
                .map_or_else(|| settings.whole(), |w| settings.at(w));
            faults.add(&at, "a term without a reason", "say why it is allowed");
        }
        for word in &one.words {
            if !used.contains(word.get_ref().to_lowercase().as_str()) {
                faults.add(
                    &settings.at(word),
                    format!("no text says the allowed term `{}`", word.get_ref()),
                    "delete it from the list",
                );
            }
        }
    }
}

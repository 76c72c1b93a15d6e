//! The figures for people and for machines.

use std::fmt::Write as _;

use leg_triage::played::Played;
use serde_json::{Map, Value, json};

use crate::length::{Counts, Length, PHASES, Spread};
use crate::words::{seen, words};
use crate::{Person, Reading};

/// How a check ends: with the result, or with the stop for an emergency. What is too long for one is
/// another matter for the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ending {
    /// With the stop.
    pub stopped: bool,
    /// Its key in files and JSON.
    pub key: &'static str,
    /// Its name for people.
    pub name: &'static str,
}

/// Both endings.
pub const ENDINGS: [Ending; 2] = [
    Ending {
        stopped: false,
        key: "to_the_end",
        name: "asked to the end",
    },
    Ending {
        stopped: true,
        key: "emergency",
        name: "stopped for an emergency",
    },
];

/// One row of the table: a phase, or the whole.
pub struct Row {
    /// Its key in files and JSON.
    pub key: &'static str,
    /// Its name for people.
    pub name: &'static str,
    /// Each count with its name, over all checks.
    pub counts: Vec<(&'static str, Spread)>,
}

/// How many checks of a reading end so, and each phase and the whole of them.
#[must_use]
pub fn rows(reading: &Reading, ending: Ending) -> (usize, Vec<Row>) {
    let lengths = reading.lengths.iter().map(|(_, length)| length);
    let these: Vec<&Length> = lengths.filter(|l| l.stopped == ending.stopped).collect();
    let phases = PHASES.into_iter().map(|(_, key, name)| (key, name));
    let rows = phases.chain([("whole", "whole")]).enumerate();
    let rows = rows.map(|(at, (key, name))| {
        let all: Vec<Counts> = these
            .iter()
            .filter_map(|length| Some(length.rows().nth(at)?.2))
            .collect();
        let names = Counts::default().named().into_iter().enumerate();
        let nth = |counts: &Counts, at: usize| counts.named().get(at).map(|(_, n)| *n);
        let spread = |at| Spread::of(all.iter().filter_map(|c| nth(c, at)).collect());
        Row {
            key,
            name,
            counts: names.map(|(at, (name, _))| (name, spread(at))).collect(),
        }
    });
    (these.len(), rows.collect())
}

/// The tables: for each reading, and for each ending.
#[must_use]
pub fn text(readings: &[Reading]) -> String {
    let mut out = String::from(
        "Of each count: median, 95 %, most. A minute is 200 words or 30 taps. Statements: the answers \
         offered,\nwithout \"none of these\", \"not sure\" and the numbers of a scale.\n",
    );
    for reading in readings {
        for ending in ENDINGS {
            let (checks, rows) = rows(reading, ending);
            if checks > 0 {
                let silence = reading.silence.name();
                let title = format!("{}; what is not told is \"{silence}\"", ending.name);
                let _ = write!(out, "\n{title}: {checks} checks\n");
                table(&mut out, &rows);
            }
        }
    }
    out
}

fn table(out: &mut String, rows: &[Row]) {
    let _ = write!(out, "{:<15}", "");
    for name in ["words", "statements", "applied", "taps", "pages", "minutes"] {
        let _ = write!(out, "{name:>19}");
    }
    out.push('\n');
    for row in rows {
        let _ = write!(out, "{:<15}", row.name);
        for (name, spread) in &row.counts {
            let digits = usize::from(*name == "minutes");
            let [median, most_people, most] = spread.numbers();
            let cell = format!("{median:.digits$} {most_people:>5.digits$} {most:>5.digits$}");
            let _ = write!(out, "{cell:>19}");
        }
        out.push('\n');
    }
}

/// The same, and each check, as JSON.
#[must_use]
pub fn json(people: &[Person], readings: &[Reading]) -> String {
    let tables: Map<String, Value> = readings
        .iter()
        .map(|reading| (reading.silence.key().into(), endings(reading)))
        .collect();
    let cases: Vec<Value> = people
        .iter()
        .enumerate()
        .map(|(at, person)| case(person, readings, at))
        .collect();
    let all = json!({"readings": tables, "cases": cases});
    serde_json::to_string_pretty(&all).unwrap_or_else(|e| e.to_string())
}

fn endings(reading: &Reading) -> Value {
    let ending = |ending: Ending| {
        let (checks, rows) = rows(reading, ending);
        let mut out = Map::new();
        out.insert("checks".into(), json!(checks));
        for row in rows {
            let spread = |(name, spread): &(&str, Spread)| {
                let [median, most_people, most] = spread.numbers().map(rounded);
                let value =
                    json!({"median": median, "ninety_five_percent": most_people, "most": most});
                ((*name).to_owned(), value)
            };
            let counts: Map<String, Value> = row.counts.iter().map(spread).collect();
            out.insert(row.key.into(), Value::Object(counts));
        }
        (ending.key.to_owned(), Value::Object(out))
    };
    Value::Object(ENDINGS.into_iter().map(ending).collect())
}

fn case(person: &Person, readings: &[Reading], at: usize) -> Value {
    let mut out = Map::new();
    out.insert("id".into(), json!(person.id));
    for reading in readings {
        let Some((_, length)) = reading.lengths.get(at) else {
            continue;
        };
        let mut one = Map::new();
        one.insert("stopped_by_emergency".into(), json!(length.stopped));
        for (key, _, counts) in length.rows() {
            let named = counts
                .named()
                .map(|(name, n)| (name.to_owned(), json!(rounded(n))));
            one.insert(key.into(), Value::Object(named.into_iter().collect()));
        }
        out.insert(reading.silence.key().into(), Value::Object(one));
    }
    Value::Object(out)
}

/// Minutes are told to the hundredth; the other figures are whole.
#[must_use]
pub fn rounded(n: f64) -> f64 {
    (n * 100.0).round() / 100.0
}

/// The pages of one check as they are read: how many words and taps each has, and its words.
#[must_use]
pub fn pages(played: &Played) -> String {
    let mut out = String::new();
    for page in &played.pages {
        let (words, taps) = (words(&page.html), page.taps);
        let _ = writeln!(out, "--- {:?}: {words} words, {taps} taps", page.phase);
        let _ = writeln!(out, "{}", seen(&page.html).join(" | "));
    }
    out
}

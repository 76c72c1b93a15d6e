//! What the forgetting found, for people and for machines.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::{Fall, Forgotten};
use crate::cases::figures::Part;
use crate::cases::machine::{pretty, proportion};

/// How many of the most fragile facts and rules are listed for people.
const MOST: usize = 15;

/// For people; with each fall when `failures` is asked for.
#[must_use]
pub fn text(all: &[Forgotten], failures: bool) -> String {
    let mut out = String::from(
        "one told fact taken away at a time, of the cases that should be seen today or sooner\n",
    );
    for f in all {
        let fallen = f.falls.len();
        let _ = write!(
            out,
            "\nwhat is not told is \"{}\": {} trials in {} cases; {fallen} end below the least that is right, in {} cases; \
             {} of them at U3 or less, {} two levels or more below it\n\
             already too low with nothing forgotten, and left out: {}",
            f.silence.name(),
            f.trials,
            f.cases,
            f.touched(),
            f.to_u3(),
            f.two_levels(),
            f.already_below.len()
        );
        if !f.already_below.is_empty() {
            let _ = write!(out, " ({})", f.already_below.join(", "));
        }
        let list = |all: &[(String, Part)]| -> String {
            let some: Vec<String> = all
                .iter()
                .take(MOST)
                .map(|(name, part)| format!("{name} {} of {}", part.n, part.of))
                .collect();
            if some.is_empty() {
                "none".into()
            } else {
                some.join(", ")
            }
        };
        let _ = write!(
            out,
            "\n  most fragile facts (falls, of the times taken away): {}\
             \n  most fragile rules (no longer give the level, of the trials in which they did): {}\n",
            list(&f.facts),
            list(&f.rules)
        );
        for fall in f.falls.iter().filter(|_| failures) {
            let _ = writeln!(
                out,
                "  {} without {}: {} to {}, least {}; gone: {}",
                fall.case,
                fall.fact,
                fall.before.code(),
                fall.after.code(),
                fall.least.code(),
                fall.rules.join(", ")
            );
        }
    }
    out.trim_end().to_owned()
}

/// For machines.
#[must_use]
pub fn json(all: &[Forgotten]) -> String {
    let readings: Map<String, Value> = all
        .iter()
        .map(|f| {
            let counts = |list: &[(String, Part)]| -> Map<String, Value> {
                let each = list.iter();
                each.map(|(name, part)| (name.clone(), proportion(*part)))
                    .collect()
            };
            let falls: Vec<Value> = f.falls.iter().map(fall_json).collect();
            let of = |n| proportion(Part { n, of: f.trials });
            let value = json!({
                "cases": f.cases,
                "already_below": f.already_below,
                "trials": f.trials,
                "below": of(f.falls.len()),
                "to_u3_or_less": of(f.to_u3()),
                "two_levels_or_more": of(f.two_levels()),
                "cases_touched": f.touched(),
                "facts": counts(&f.facts),
                "rules": counts(&f.rules),
                "falls": falls,
            });
            (f.silence.key().to_owned(), value)
        })
        .collect();
    pretty(&Value::Object(readings))
}

fn fall_json(fall: &Fall) -> Value {
    json!({
        "case": fall.case,
        "fact": fall.fact,
        "least": fall.least.code(),
        "before": fall.before.code(),
        "after": fall.after.code(),
        "rules": fall.rules,
    })
}

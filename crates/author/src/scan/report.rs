//! The results of a scan, as text and as JSON.

use std::fmt::Write as _;

use leg_triage_compiler::Compiled;
use serde_json::{Map, Value, json};

use super::{Scanned, below};
use crate::cases::figures::Part;

/// How many of the worst values of a grid are named.
const MOST: usize = 3;

/// A line for each grid, and each row below its floor if `failures` is set.
#[must_use]
pub fn text(compiled: &Compiled, scanned: &[Scanned], failures: bool) -> String {
    let settings = &compiled.knowledge.settings;
    let rows: usize = scanned.iter().map(|s| s.given.len()).sum();
    let mut out = format!(
        "{rows} answer sets in {} grid{}, knowledge {} of {}; what they do not tell is \"no\"\n\
         {} lie below their floor. That is a share of these sets, not of people.\n\n\
         {:<24} {:<31} floor  sets  below       most often below",
        scanned.len(),
        if scanned.len() == 1 { "" } else { "s" },
        settings.version,
        settings.date,
        below(scanned),
        "danger",
        "told as"
    );
    for s in scanned {
        let part = of(s);
        let line = format!(
            "{:<24} {:<31} {:<5} {:>5} {:>6} {:>3} %  {}",
            s.grid.danger,
            s.grid.name,
            s.grid.floor.code(),
            part.of,
            part.n,
            percent(part),
            worst(s)
        );
        let _ = write!(out, "\n{}", line.trim_end());
    }
    if failures {
        for s in scanned {
            for (row, given) in s.below() {
                let told: Vec<String> = named(s, row)
                    .map(|(axis, value)| format!("{axis}: {value}"))
                    .collect();
                let _ = write!(
                    out,
                    "\n{} {}, not {}: {}; {}",
                    s.grid.danger,
                    given.code(),
                    s.grid.floor.code(),
                    s.grid.name,
                    told.join("; ")
                );
            }
        }
    }
    out
}

/// The same for machines.
#[must_use]
pub fn json(compiled: &Compiled, scanned: &[Scanned], failures: bool) -> Value {
    let settings = &compiled.knowledge.settings;
    let grids: Vec<Value> = scanned.iter().map(|s| grid(s, failures)).collect();
    json!({
        "knowledge_version": settings.version,
        "date": settings.date,
        "sets": scanned.iter().map(|s| s.given.len()).sum::<usize>(),
        "below": below(scanned),
        "grids": grids,
    })
}

fn grid(s: &Scanned, failures: bool) -> Value {
    let mut axes = Map::new();
    for (axis, counts) in s.grid.axes.iter().zip(s.by_value()) {
        let of = s.given.len() / axis.values.len().max(1);
        let values = axis.values.iter().zip(counts);
        let values: Map<String, Value> = values
            .map(|(value, n)| (value.is.clone(), json!({"below": n, "of": of})))
            .collect();
        axes.insert(axis.name.clone(), Value::Object(values));
    }
    let rows: Vec<Value> = s
        .below()
        .filter(|_| failures)
        .map(|(row, given)| {
            let told: Map<String, Value> = named(s, row)
                .map(|(axis, value)| (axis.to_owned(), json!(value)))
                .collect();
            json!({"urgency": given.code(), "told": told})
        })
        .collect();
    json!({
        "danger": s.grid.danger,
        "told_as": s.grid.name,
        "floor": s.grid.floor.code(),
        "source": s.grid.source,
        "sets": s.given.len(),
        "below": of(s).n,
        "axes": axes,
        "rows_below": rows,
    })
}

fn of(s: &Scanned) -> Part {
    Part {
        n: s.below().count(),
        of: s.given.len(),
    }
}

/// A percentage that shows `100` only for all and `0` only for none.
fn percent(part: Part) -> String {
    match part.share().map(|share| 100.0 * share) {
        Some(p) if part.n < part.of && p >= 99.5 => ">99".into(),
        Some(p) if part.n > 0 && p < 0.5 => "<1".into(),
        Some(p) => format!("{p:.0}"),
        None => "–".into(),
    }
}

/// The names of a row.
fn named(s: &Scanned, row: usize) -> impl Iterator<Item = (&str, &str)> {
    let axes = s.grid.axes.iter().zip(s.grid.places(row));
    axes.filter_map(|(axis, at)| Some((axis.name.as_str(), axis.values.get(at)?.is.as_str())))
}

/// The values whose rows are most often below the floor, on axes where the values differ.
fn worst(s: &Scanned) -> String {
    let mut all: Vec<(Part, String)> = Vec::new();
    for (axis, counts) in s.grid.axes.iter().zip(s.by_value()) {
        let of = s.given.len() / axis.values.len().max(1);
        let same = counts.iter().all(|count| Some(count) == counts.first());
        for (value, n) in axis.values.iter().zip(counts) {
            if n > 0 && !same {
                all.push((Part { n, of }, format!("{} {}", axis.name, value.is)));
            }
        }
    }
    // The largest share first, compared by cross-multiplying.
    all.sort_by(|(a, _), (b, _)| (b.n * a.of).cmp(&(a.n * b.of)));
    let named: Vec<String> = all
        .iter()
        .take(MOST)
        .map(|(part, name)| format!("{name} {} %", percent(*part)))
        .collect();
    named.join(", ")
}

//! The figures as a table.

use std::fmt::Write as _;

use leg_triage_engine::model::Settings;

use super::figures::{Figures, Part};
use super::outcome::Outcome;
use super::{Scored, ends};
use crate::silence::Silence;

/// Urgency, causes and questions, for each group and each reading of what was not told; then the cases
/// marked as unsolvable.
#[must_use]
pub fn table(settings: &Settings, scored: &[Scored<'_>]) -> String {
    let cases = scored.first().map_or(0, |s| s.outcomes.len());
    let mut out = format!(
        "{cases} cases, knowledge {} of {}; what they do not tell is answered once with \"not sure\", once with \"no\"\n\
         behind each count: per cent, with what it lies between (95 %, Wilson)\n\n",
        settings.version, settings.date
    );
    let _ = writeln!(
        out,
        "{:<13} {:<8} {:>5}  {:<16} {:<16} {:<16} {:<25} … of good stories",
        "how soon",
        "untold",
        "cases",
        "in range",
        "too low (unsafe)",
        "too high",
        "urgent ones missed",
    );
    by_group(scored, |silence, name, f| {
        let line = format!(
            "{name:<13} {silence:<8} {:>5}  {:<16} {:<16} {:<16} {:<25} {}",
            f.cases,
            part(f.in_range),
            part(f.below),
            part(f.above),
            part_of(f.missed),
            part_of(f.missed_good)
        );
        let _ = writeln!(out, "{}", line.trim_end());
    });
    let _ = writeln!(
        out,
        "\n{:<13} {:<8} {:>5}  {:<16} {:<16} pages: median 90 % max single questions: median 90 % max",
        "causes", "untold", "of", "first right", "in first three"
    );
    by_group(scored, |silence, name, f| {
        let _ = writeln!(
            out,
            "{name:<13} {silence:<8} {:>5}  {:<16} {:<16} {:>13} {:>4} {:>3} {:>24} {:>4} {:>3}",
            f.first.of,
            part(f.first),
            part(f.first_three),
            f.pages(50),
            f.pages(90),
            f.pages(100),
            f.asked(50),
            f.asked(90),
            f.asked(100)
        );
    });
    out.push_str(
        "\ncauses: of adults with a right cause that the knowledge has; how soon and what is asked: of all\n\
         pages: what is asked at once, under one heading, counts once\n\
         urgent: those who should be seen today or sooner (from U4); missed: the result is below the range\n\
         harder than people answer, with the least alarming of other options too:",
    );
    beyond(scored, &mut out);
    let unsolvable: Vec<&Outcome<'_>> = scored
        .first()
        .into_iter()
        .flat_map(|s| &s.outcomes)
        .filter(|o| o.case.unsolvable.is_some())
        .collect();
    if !unsolvable.is_empty() {
        let _ = write!(
            out,
            "\n\nmarked as unsolvable, and counted above all the same: {}",
            unsolvable.len()
        );
        for outcome in unsolvable {
            let reason = outcome.case.unsolvable.as_deref().unwrap_or_default();
            let _ = write!(out, "\n  {}: {reason}", outcome.case.id);
        }
    }
    out
}

/// A line for each group and reading; the name of the group stands in its first line only.
fn by_group(scored: &[Scored<'_>], mut line: impl FnMut(&str, &str, &Figures)) {
    let groups = scored.first().map_or(0, |s| s.groups.len());
    for at in 0..groups {
        let mut shown = "";
        for end in ends(scored) {
            let Some((name, figures)) = end.groups.get(at) else {
                continue;
            };
            line(
                end.silence.name(),
                if shown == name { "" } else { name },
                figures,
            );
            shown = name;
        }
    }
}

/// The third reading, which is harder than people answer, for each set.
fn beyond(scored: &[Scored<'_>], out: &mut String) {
    let hard = scored.iter().find(|s| s.silence == Silence::No);
    let sets = hard.into_iter().flat_map(|s| &s.groups);
    for (name, f) in sets.filter(|(name, _)| name.starts_with("set ")) {
        let _ = write!(
            out,
            "\n  {name}: {} of {} too low, {} too high, {} of {} urgent ones missed, {} of {} of good stories",
            f.below.n,
            f.below.of,
            f.above.n,
            f.missed.n,
            f.missed.of,
            f.missed_good.n,
            f.missed_good.of,
        );
    }
}

/// `186  89 (84–93)`: the total has a column of its own.
fn part(part: Part) -> String {
    format!("{:>3} {:>3}", part.n, share(part))
}

/// The same with the total, where there is no column for it.
fn part_of(part: Part) -> String {
    format!("{} of {} {}", part.n, part.of, share(part))
}

fn share(part: Part) -> String {
    match (part.share(), part.interval()) {
        (Some(share), Some((low, high))) => {
            // A single wrong one must not be rounded away to "100".
            let share = match 100.0 * share {
                p if part.n < part.of && p >= 99.5 => ">99".into(),
                p if part.n > 0 && p < 0.5 => "<1".into(),
                p => format!("{p:.0}"),
            };
            format!("{share:>3} ({:.0}–{:.0})", 100.0 * low, 100.0 * high)
        }
        _ => "–".into(),
    }
}

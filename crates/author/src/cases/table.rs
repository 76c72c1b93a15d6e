//! The figures as a table.

use std::fmt::Write as _;

use leg_triage_engine::model::Settings;

use super::figures::{Figures, Part};
use super::outcome::Outcome;

/// How soon, the causes, and the questions, group by group; then the cases marked as unsolvable.
#[must_use]
pub fn table(
    settings: &Settings,
    groups: &[(String, Figures)],
    outcomes: &[Outcome<'_>],
) -> String {
    let mut out = format!(
        "{} cases, knowledge {} of {}\n\
         behind each count: per cent, with what it lies between (95 %, Wilson)\n\n",
        outcomes.len(),
        settings.version,
        settings.date
    );
    let _ = writeln!(
        out,
        "{:<11} {:>5}  {:<16} {:<16} {:<16} {:<16} emergencies missed",
        "how soon", "cases", "in range", "below (unsafe)", "above (over)", "safe (not below)"
    );
    for (name, f) in groups {
        let line = format!(
            "{name:<11} {:>5}  {:<16} {:<16} {:<16} {:<16} {}",
            f.cases,
            part(f.in_range),
            part(f.below),
            part(f.above),
            part(f.safe),
            part_of(f.missed)
        );
        let _ = writeln!(out, "{}", line.trim_end());
    }
    let _ = writeln!(
        out,
        "\n{:<11} {:>5}  {:<16} {:<16} pages: median 90 % max single questions: median 90 % max",
        "causes", "of", "first right", "in first three"
    );
    for (name, f) in groups {
        let _ = writeln!(
            out,
            "{name:<11} {:>5}  {:<16} {:<16} {:>13} {:>4} {:>3} {:>24} {:>4} {:>3}",
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
    }
    out.push_str(
        "\ncauses: of adults with a right cause that the knowledge has; how soon and what is asked: of all\n\
         pages: what is asked at once, under one heading, counts once\n\
         emergencies: those who should be seen today or sooner (from U4); missed: the result is below the range",
    );
    let unsolvable: Vec<&Outcome<'_>> = outcomes
        .iter()
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

/// `186  89 (84–93)`: the group's size stands in a column of its own.
fn part(part: Part) -> String {
    format!("{:>3} {:>3}", part.n, share(part))
}

/// The same with what it is of, for what has no column for that.
fn part_of(part: Part) -> String {
    format!("{} of {} {}", part.n, part.of, share(part))
}

fn share(part: Part) -> String {
    match (part.share(), part.interval()) {
        (Some(share), Some((low, high))) => {
            // One that is wrong must not vanish in "100".
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

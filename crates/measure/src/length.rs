//! What is counted, and how it spreads over many checks.

use std::ops::{Add, AddAssign};

use leg_triage::played::{Page, Phase, Played};

use crate::words::words;

/// How fast people read, in words a minute: plain text on a phone, by people who are not well.
const WORDS_A_MINUTE: f64 = 200.0;
/// How long a tap takes, in seconds: finding the place, and the finger's way to it.
const SECONDS_A_TAP: f64 = 2.0;

/// What is counted on a page, in a phase, or in a whole check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Words seen without opening a fold.
    pub words: usize,
    /// Statements to judge.
    pub looked_at: usize,
    /// How many of them applied.
    pub applied: usize,
    /// Taps.
    pub taps: usize,
    /// Pages.
    pub pages: usize,
}

impl Counts {
    fn of(page: &Page) -> Self {
        Self {
            words: words(&page.html),
            looked_at: page.looked_at,
            applied: page.applied,
            taps: page.taps,
            pages: 1,
        }
    }

    /// The minutes that it takes.
    #[must_use]
    pub fn minutes(self) -> f64 {
        float(self.words) / WORDS_A_MINUTE + float(self.taps) * SECONDS_A_TAP / 60.0
    }

    /// Each count with its name, the minutes last.
    #[must_use]
    pub fn named(self) -> [(&'static str, f64); 6] {
        [
            ("words", float(self.words)),
            ("looked_at", float(self.looked_at)),
            ("applied", float(self.applied)),
            ("taps", float(self.taps)),
            ("pages", float(self.pages)),
            ("minutes", self.minutes()),
        ]
    }
}

#[allow(clippy::cast_precision_loss, reason = "counts of words and taps")]
const fn float(n: usize) -> f64 {
    n as f64
}

impl Add for Counts {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            words: self.words + other.words,
            looked_at: self.looked_at + other.looked_at,
            applied: self.applied + other.applied,
            taps: self.taps + other.taps,
            pages: self.pages + other.pages,
        }
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

/// The phases in their order, each with its key in JSON and its name for people.
pub const PHASES: [(Phase, &str, &str); 4] = [
    (Phase::Danger, "danger", "danger"),
    (Phase::HowSoon, "how_soon", "how soon"),
    (Phase::Result, "result", "result"),
    (Phase::Causes, "causes", "what it may be"),
];

/// How long one check was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Length {
    /// By phase, in the order of [`PHASES`].
    phases: [Counts; PHASES.len()],
    /// It ended with the stop for an emergency.
    pub stopped: bool,
}

impl Length {
    /// Counts a check.
    #[must_use]
    pub fn of(played: &Played) -> Self {
        let of = |phase| {
            let mut sum = Counts::default();
            for page in played.pages.iter().filter(|page| page.phase == phase) {
                sum += Counts::of(page);
            }
            sum
        };
        Self {
            phases: PHASES.map(|(phase, ..)| of(phase)),
            stopped: played.stopped,
        }
    }

    /// From the first page to the result, this included. What the result offers besides is not part of it.
    #[must_use]
    pub fn whole(&self) -> Counts {
        let [danger, how_soon, result, _] = self.phases;
        danger + how_soon + result
    }

    /// The whole, and then each phase, with key and name.
    pub fn rows(&self) -> impl Iterator<Item = (&'static str, &'static str, Counts)> {
        let phases = PHASES.into_iter().zip(self.phases);
        let phases = phases.map(|((_, key, name), counts)| (key, name, counts));
        phases.chain([("whole", "whole", self.whole())])
    }
}

/// One count over many checks.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Spread {
    /// Half of the checks have at most so much.
    pub median: f64,
    /// 95 % of them have.
    pub most_people: f64,
    /// All of them have.
    pub most: f64,
}

impl Spread {
    /// Of these; all 0 without any.
    #[must_use]
    pub fn of(mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        let enough = |percent: usize| {
            let at = (values.len() * percent).div_ceil(100).max(1) - 1;
            values.get(at).copied().unwrap_or_default()
        };
        Self {
            median: enough(50),
            most_people: enough(95),
            most: enough(100),
        }
    }

    /// The three numbers.
    #[must_use]
    pub const fn numbers(self) -> [f64; 3] {
        [self.median, self.most_people, self.most]
    }
}

#[cfg(test)]
mod tests {
    use super::{Counts, Spread};

    #[test]
    fn two_hundred_words_are_a_minute_and_so_are_thirty_taps() {
        let counts = |words, taps| Counts {
            words,
            taps,
            ..Counts::default()
        };
        assert!((counts(200, 0).minutes() - 1.0).abs() < 1e-9);
        assert!((counts(100, 45).minutes() - 2.0).abs() < 1e-9);
    }

    #[test]
    fn the_spread_is_of_what_was_measured() {
        let values = (1..=40).rev().map(f64::from).collect();
        assert_eq!(Spread::of(values).numbers(), [20.0, 38.0, 40.0]);
        assert_eq!(Spread::of(vec![7.0]).numbers(), [7.0; 3]);
        assert_eq!(Spread::of(Vec::new()).numbers(), [0.0; 3]);
    }
}

//! Counts, with their confidence intervals.

use leg_triage_engine::Urgency;

use super::file::{Group, Quality, Scope};
use super::outcome::{Outcome, Place};

/// A count out of a total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Part {
    /// The count.
    pub n: usize,
    /// The total.
    pub of: usize,
}

impl Part {
    fn count(&mut self, counts: bool, holds: bool) {
        self.of += usize::from(counts);
        self.n += usize::from(counts && holds);
    }

    /// The proportion; `None` for a total of 0.
    #[must_use]
    pub fn share(self) -> Option<f64> {
        (self.of > 0).then(|| float(self.n) / float(self.of))
    }

    /// Wilson's score interval at 95 %. Unlike the simple interval it also says something about 0 of
    /// 94.
    #[must_use]
    pub fn interval(self) -> Option<(f64, f64)> {
        const Z: f64 = 1.959_963_984_540_054;
        let p = self.share()?;
        let n = float(self.of);
        let middle = p + Z * Z / (2.0 * n);
        let half = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
        let scale = 1.0 + Z * Z / n;
        let limit = |x: f64| (x / scale).clamp(0.0, 1.0);
        Some((limit(middle - half), limit(middle + half)))
    }
}

#[allow(clippy::cast_precision_loss, reason = "counts of cases")]
const fn float(n: usize) -> f64 {
    n as f64
}

/// The figures of one group of cases.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Figures {
    /// How many cases.
    pub cases: usize,
    /// The first cause is right, of those with a right cause that the knowledge has, and adults.
    pub first: Part,
    /// A right one is among the first three, of the same.
    pub first_three: Part,
    /// The urgency lies within the range.
    pub in_range: Part,
    /// It lies below: unsafe.
    pub below: Part,
    /// It lies above: too careful.
    pub above: Part,
    /// It lies below, of those who should be seen today or sooner.
    pub missed: Part,
    /// The same, of those whose story told enough to judge by.
    pub missed_good: Part,
    /// It does not lie below.
    pub safe: Part,
    /// How many pages each case took, rising.
    pages: Vec<usize>,
    /// How many single questions each case took, rising.
    asked: Vec<usize>,
    /// Cases that are marked as unsolvable; they count in all of the above.
    pub unsolvable: usize,
}

impl Figures {
    /// Counts.
    #[must_use]
    pub fn of<'a>(outcomes: impl Iterator<Item = &'a Outcome<'a>>) -> Self {
        let mut out = Self::default();
        for outcome in outcomes {
            let (below, above) = (outcome.below(), outcome.above());
            let ranked = outcome.place != Place::NotCounted;
            let before = match outcome.place {
                Place::After(before) => before,
                Place::NotCounted | Place::Nowhere => usize::MAX,
            };
            out.cases += 1;
            out.first.count(ranked, before == 0);
            out.first_three.count(ranked, before < 3);
            out.in_range.count(true, !below && !above);
            out.below.count(true, below);
            out.above.count(true, above);
            out.missed.count(outcome.urgent(), below);
            out.missed_good
                .count(outcome.urgent() && outcome.good_story(), below);
            out.safe.count(true, !below);
            out.pages.push(outcome.pages);
            out.asked.push(outcome.asked);
            out.unsolvable += usize::from(outcome.case.unsolvable.is_some());
        }
        out.pages.sort_unstable();
        out.asked.sort_unstable();
        out
    }

    /// The smallest number of pages that is enough for this percentage of the cases.
    #[must_use]
    pub fn pages(&self, percent: usize) -> usize {
        enough(&self.pages, percent)
    }

    /// The smallest number of single questions that is enough for this percentage of the cases.
    #[must_use]
    pub fn asked(&self, percent: usize) -> usize {
        enough(&self.asked, percent)
    }

    /// Each proportion with its name.
    #[must_use]
    pub const fn parts(&self) -> [(&'static str, Part); 8] {
        [
            ("first", self.first),
            ("first_three", self.first_three),
            ("in_range", self.in_range),
            ("below", self.below),
            ("above", self.above),
            ("missed", self.missed),
            ("missed_good", self.missed_good),
            ("safe", self.safe),
        ]
    }
}

/// Which cases to count.
type Choose = Box<dyn Fn(&Outcome<'_>) -> bool>;

/// The published figures, without the cases that we wrote ourselves.
#[must_use]
pub fn shown(outcomes: &[Outcome<'_>]) -> Figures {
    Figures::of(outcomes.iter().filter(|outcome| !outcome.case.ours()))
}

/// The figures over all, and of each group that has cases.
#[must_use]
pub fn groups(outcomes: &[Outcome<'_>]) -> Vec<(String, Figures)> {
    let scopes = [
        (Scope::In, "in scope"),
        (Scope::Adjacent, "adjacent"),
        (Scope::Child, "children"),
    ];
    let qualities = [
        (Quality::Good, "good story"),
        (Quality::Thin, "thin story"),
        (Quality::Bad, "bad story"),
    ];
    let mut all: Vec<(String, Choose)> = vec![("all".into(), Box::new(|_| true))];
    let mut sets: Vec<&str> = outcomes.iter().map(|o| o.case.set.as_str()).collect();
    sets.sort_unstable();
    sets.dedup();
    for set in sets {
        let of = set.to_owned();
        all.push((format!("set {set}"), Box::new(move |o| o.case.set == of)));
    }
    let mut kinds: Vec<(&str, Group)> = outcomes
        .iter()
        .filter_map(|o| Some((o.case.set.as_str(), o.case.group?)))
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    for (set, group) in kinds {
        let of = set.to_owned();
        all.push((
            format!("{set} {}", group.name()),
            Box::new(move |o| o.case.set == of && o.case.group == Some(group)),
        ));
    }
    for (scope, name) in scopes {
        all.push((name.into(), Box::new(move |o| o.case.scope == scope)));
    }
    for (quality, name) in qualities {
        all.push((name.into(), Box::new(move |o| o.case.quality == quality)));
    }
    for least in Urgency::ALL {
        let name = format!("from {}", least.code());
        all.push((name, Box::new(move |o| o.case.least == least)));
    }
    all.into_iter()
        .map(|(name, choose)| (name, Figures::of(outcomes.iter().filter(|o| choose(o)))))
        .filter(|(_, figures)| figures.cases > 0)
        .collect()
}

/// The smallest of these rising numbers that this percentage of them does not exceed.
fn enough(rising: &[usize], percent: usize) -> usize {
    let at = (rising.len() * percent).div_ceil(100).max(1) - 1;
    rising.get(at).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checked against values of the published formula that were computed separately.
    #[test]
    fn wilson() {
        for (n, of, low, high) in [
            (0, 94, 0.0, 0.0393),
            (94, 94, 0.9607, 1.0),
            (5, 10, 0.2366, 0.7634),
            (186, 208, 0.8451, 0.9291),
        ] {
            let (l, h) = Part { n, of }.interval().expect("of something");
            assert!(
                (l - low).abs() < 6e-5 && (h - high).abs() < 6e-5,
                "{n} of {of}: {l} to {h}"
            );
        }
        assert_eq!(Part { n: 0, of: 0 }.interval(), None);
    }

    #[test]
    fn enough_questions_for_so_many() {
        let asked = |asked: &[usize], percent| {
            let asked = asked.to_vec();
            let figures = Figures {
                asked,
                ..Figures::default()
            };
            figures.asked(percent)
        };
        let ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
        assert_eq!(
            [50, 90, 100].map(|percent| asked(&ten, percent)),
            [5, 9, 10]
        );
        assert_eq!(asked(&[7], 90), 7);
        assert_eq!(asked(&[], 90), 0);
    }
}

//! The totals over the people of a simulation.

use leg_triage_compiler::Compiled;
use leg_triage_engine::Why;
use leg_triage_engine::model::{ConditionIx, Stage, Urgency};

use super::Options;
use super::person::Portrait;
use super::walk::Record;

/// One of ten bins of shares.
#[derive(Debug, Clone, Copy, Default)]
pub struct Bin {
    /// How many shares fell into it.
    pub count: usize,
    /// Their mean.
    pub share: f64,
    /// How often the cause was the true one.
    pub right: f64,
}

/// Shares against how often they were right.
#[derive(Debug, Clone, Default)]
pub struct Calibration {
    /// From 0 to 1 in tenths.
    pub bins: Vec<Bin>,
    /// Expected calibration error: the mean distance between share and frequency over the bins,
    /// weighted by size.
    pub error: f64,
}

/// A count out of a total.
#[derive(Debug, Clone, Copy, Default)]
pub struct Rate {
    /// The count.
    pub yes: usize,
    /// The total.
    pub of: usize,
}

impl Rate {
    fn count(of: impl Iterator<Item = bool>) -> Self {
        of.fold(Self::default(), |rate, yes| Self {
            yes: rate.yes + usize::from(yes),
            of: rate.of + 1,
        })
    }

    /// The proportion; 0 for a total of 0.
    #[must_use]
    pub fn share(self) -> f64 {
        if self.of == 0 {
            0.0
        } else {
            self.yes as f64 / self.of as f64
        }
    }
}

/// How often the true cause was found.
#[derive(Debug, Clone, Copy, Default)]
pub struct Accuracy {
    /// It is the first cause.
    pub first: Rate,
    /// It is one of the first three.
    pub three: Rate,
    /// It is one of those that are shown.
    pub shown: Rate,
}

/// One question over all people.
#[derive(Debug, Clone)]
pub struct QuestionRow {
    /// Its id.
    pub id: String,
    /// When it is asked.
    pub stage: Stage,
    /// How often, of all people.
    pub asked: Rate,
    /// The mean share that an answer moved.
    pub moved: f64,
    /// How often an answer changed the urgency that follows from what was told.
    pub urgency: Rate,
    /// How often an answer put another cause first.
    pub first: Rate,
}

/// One condition over all its people.
#[derive(Debug, Clone)]
pub struct ConditionRow {
    /// Its id.
    pub id: String,
    /// People by base rate, and those added.
    pub people: usize,
    /// Its share of all people who ask.
    pub prior: f64,
    /// How it was found.
    pub accuracy: Accuracy,
    /// How often it had each rank: first to fifth, sixth to tenth, lower.
    pub ranks: [usize; 7],
    /// Its median rank, from 1.
    pub median: usize,
    /// Its mean share when it is the true cause.
    pub share: f64,
    /// What came first most often when it did not.
    pub instead: Option<(String, usize)>,
    /// The mean factor of its evidence in people who have something else: 1 if its ratios agree with
    /// the background.
    pub drift: f64,
    /// Emergencies that ended the questions.
    pub stopped: Rate,
}

/// How close the drawn people came to the wanted frequencies.
#[derive(Debug, Clone, Copy, Default)]
pub struct Fit {
    /// Findings of conditions that could be known.
    pub findings: usize,
    /// How many of them came within 0.1.
    pub near: usize,
    /// Mean distance.
    pub mean: f64,
}

/// Everything that is reported.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the report says what each is")]
pub struct Summary {
    pub options: Options,
    pub version: String,
    pub unknown: Vec<String>,
    pub others: usize,
    pub stopped: Rate,
    pub all: Accuracy,
    pub asked_to_the_end: Accuracy,
    pub none_fits_other: Rate,
    pub none_fits_listed: Rate,
    pub first_causes: Calibration,
    pub all_causes: Calibration,
    pub brier: f64,
    pub brier_of_base_rates: f64,
    pub asked: [usize; 3],
    pub adaptive: [usize; 3],
    /// For each urgency that is due (U1 to U5, then something else), how often each was given.
    pub urgency: [[usize; 5]; 6],
    pub below_due: Rate,
    /// What gave more than the condition's own urgency, and how often, most often first.
    pub above_due: Vec<(String, usize)>,
    pub questions: Vec<QuestionRow>,
    pub conditions: Vec<ConditionRow>,
    pub fit: Fit,
}

impl Summary {
    /// Adds up. The first `options.people` records are those drawn by base rate.
    pub(super) fn of(
        compiled: &Compiled,
        options: &Options,
        unknown: Vec<String>,
        weights: &[f64],
        portraits: &[Option<Portrait>],
        records: &[Record],
        strangers: &[Vec<f64>],
    ) -> Self {
        let drawn: Vec<&Record> = records.iter().take(options.people).collect();
        let listed = || drawn.iter().copied().filter(|r| r.truth.is_some());
        let other = || drawn.iter().copied().filter(|r| r.truth.is_none());
        let total: f64 = weights.iter().sum();
        let priors: Vec<f64> = weights.iter().map(|w| w / total).collect();
        let mut urgency = [[0; 5]; 6];
        for r in &drawn {
            let due = r.due.map_or(5, |due| due as usize);
            if let Some(cell) = urgency
                .get_mut(due)
                .and_then(|row| row.get_mut(r.urgency as usize))
            {
                *cell += 1;
            }
        }
        Self {
            options: options.clone(),
            version: compiled.knowledge.settings.version.clone(),
            unknown,
            others: other().count(),
            stopped: Rate::count(drawn.iter().map(|r| r.stopped)),
            all: accuracy(listed()),
            asked_to_the_end: accuracy(listed().filter(|r| !r.stopped)),
            none_fits_other: Rate::count(other().map(|r| r.none_fits)),
            none_fits_listed: Rate::count(listed().map(|r| r.none_fits)),
            first_causes: calibration(drawn.iter().filter_map(|r| {
                let (cause, share) = r.causes.first()?;
                Some((f64::from(*share), r.truth == Some(*cause)))
            })),
            all_causes: calibration(drawn.iter().flat_map(|r| {
                let causes = r.causes.iter();
                causes.map(|(cause, share)| (f64::from(*share), r.truth == Some(*cause)))
            })),
            brier: mean(drawn.iter().map(|r| brier(r))),
            brier_of_base_rates: mean(drawn.iter().map(|r| brier_of(&priors, r.truth))),
            asked: spread(drawn.iter().map(|r| r.asked.len())),
            adaptive: spread(drawn.iter().map(|r| r.adaptive)),
            urgency,
            below_due: Rate::count(listed().map(|r| Some(r.urgency) < r.due)),
            above_due: above_due(compiled, listed()),
            questions: questions(compiled, &drawn),
            conditions: conditions(compiled, &priors, records, strangers),
            fit: fit(portraits),
        }
    }
}

fn above_due<'a>(
    compiled: &Compiled,
    records: impl Iterator<Item = &'a Record>,
) -> Vec<(String, usize)> {
    let mut out: Vec<(String, usize)> = Vec::new();
    for r in records.filter(|r| Some(r.urgency) > r.due) {
        let name = |names: &[String], ix: u16| names.get(usize::from(ix)).cloned();
        let by = match r.why {
            Some(Why::Rule(ix)) => name(&compiled.names.rules, ix),
            Some(Why::Cause(ix)) => name(&compiled.names.conditions, ix),
            Some(Why::NotCleared) | None => Some("not cleared".to_owned()),
        };
        let by = format!("{} {}", by.unwrap_or_default(), r.urgency.code());
        match out.iter_mut().find(|(id, _)| *id == by) {
            Some((_, n)) => *n += 1,
            None => out.push((by, 1)),
        }
    }
    out.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    out
}

fn accuracy<'a>(records: impl Iterator<Item = &'a Record> + Clone) -> Accuracy {
    let within = |n: usize| {
        Rate::count(
            records
                .clone()
                .map(move |r| r.rank().is_some_and(|at| at < n)),
        )
    };
    Accuracy {
        first: within(1),
        three: within(3),
        shown: Rate::count(
            records
                .clone()
                .map(|r| r.truth.is_some_and(|t| r.shown.contains(&t))),
        ),
    }
}

fn calibration(pairs: impl Iterator<Item = (f64, bool)>) -> Calibration {
    let mut bins = vec![Bin::default(); 10];
    for (share, right) in pairs {
        if let Some(bin) = bins.get_mut(((share * 10.0) as usize).min(9)) {
            bin.count += 1;
            bin.share += share;
            bin.right += f64::from(u8::from(right));
        }
    }
    let all: usize = bins.iter().map(|b| b.count).sum();
    let mut error = 0.0;
    for bin in &mut bins {
        error += (bin.share - bin.right).abs();
        if bin.count > 0 {
            bin.share /= bin.count as f64;
            bin.right /= bin.count as f64;
        }
    }
    Calibration {
        bins,
        error: if all > 0 { error / all as f64 } else { 0.0 },
    }
}

/// Squared distance over all causes and something else: 0 is perfect, 2 the worst.
fn brier(r: &Record) -> f64 {
    let miss = |share: f32, right: bool| (f64::from(share) - f64::from(u8::from(right))).powi(2);
    let causes = r.causes.iter();
    let causes: f64 = causes
        .map(|(cause, share)| miss(*share, r.truth == Some(*cause)))
        .sum();
    causes + miss(r.other, r.truth.is_none())
}

/// The same for a guess by base rates alone; "something else" comes last.
fn brier_of(priors: &[f64], truth: Option<ConditionIx>) -> f64 {
    let truth = truth.map_or(priors.len().saturating_sub(1), usize::from);
    let misses = priors.iter().enumerate();
    misses
        .map(|(ix, p)| (p - f64::from(u8::from(ix == truth))).powi(2))
        .sum()
}

fn mean(of: impl Iterator<Item = f64>) -> f64 {
    let (sum, n) = of.fold((0.0, 0.0), |(sum, n), x| (sum + x, n + 1.0));
    if n > 0.0 { sum / n } else { 0.0 }
}

/// Median, 90 per cent, largest.
fn spread(of: impl Iterator<Item = usize>) -> [usize; 3] {
    let mut all: Vec<usize> = of.collect();
    all.sort_unstable();
    let at = |part: usize| all.get((all.len() * part / 10).min(all.len().saturating_sub(1)));
    [at(5), at(9), at(10)].map(|x| x.copied().unwrap_or(0))
}

fn questions(compiled: &Compiled, drawn: &[&Record]) -> Vec<QuestionRow> {
    let mut rows: Vec<QuestionRow> = compiled
        .knowledge
        .questions
        .iter()
        .zip(&compiled.names.questions)
        .map(|(question, id)| QuestionRow {
            id: id.clone(),
            stage: question.stage,
            asked: Rate {
                yes: 0,
                of: drawn.len(),
            },
            moved: 0.0,
            urgency: Rate::default(),
            first: Rate::default(),
        })
        .collect();
    for asked in drawn.iter().flat_map(|r| &r.asked) {
        let Some(row) = rows.get_mut(usize::from(asked.question)) else {
            continue;
        };
        row.asked.yes += 1;
        row.moved += f64::from(asked.moved);
        row.urgency.yes += usize::from(asked.urgency);
        row.first.yes += usize::from(asked.first);
    }
    for row in &mut rows {
        let n = row.asked.yes;
        (row.urgency.of, row.first.of) = (n, n);
        row.moved /= n.max(1) as f64;
    }
    rows
}

fn conditions(
    compiled: &Compiled,
    priors: &[f64],
    records: &[Record],
    strangers: &[Vec<f64>],
) -> Vec<ConditionRow> {
    let names = &compiled.names.conditions;
    let rows = (0..).zip(names).zip(priors);
    rows.map(|((ix, id), prior): ((ConditionIx, _), _)| {
        let own = || records.iter().filter(move |r| r.truth == Some(ix));
        let mut ranks = [0; 7];
        let mut places = Vec::new();
        let mut instead: Vec<usize> = vec![0; names.len()];
        for r in own() {
            let rank = r.rank().unwrap_or(names.len());
            places.push(rank + 1);
            let slot = match rank {
                0..=4 => rank,
                5..=9 => 5,
                _ => 6,
            };
            if let Some(count) = ranks.get_mut(slot) {
                *count += 1;
            }
            if let Some((first, _)) = r.causes.first()
                && *first != ix
                && let Some(count) = instead.get_mut(usize::from(*first))
            {
                *count += 1;
            }
        }
        let most = instead.iter().copied().max().filter(|n| *n > 0);
        let share = |r: &Record| {
            let found = r.causes.iter().find(|(c, _)| *c == ix);
            found.map_or(0.0, |(_, share)| f64::from(*share))
        };
        ConditionRow {
            id: id.clone(),
            people: places.len(),
            prior: *prior,
            accuracy: accuracy(own()),
            ranks,
            median: spread(places.into_iter())[0],
            share: mean(own().map(share)),
            instead: most.and_then(|n| {
                let at = instead.iter().position(|x| *x == n)?;
                Some((names.get(at)?.clone(), n))
            }),
            drift: mean(
                strangers
                    .iter()
                    .filter_map(|s| s.get(usize::from(ix)).copied()),
            ),
            stopped: Rate::count(own().map(|r| r.stopped)),
        }
    })
    .collect()
}

fn fit(portraits: &[Option<Portrait>]) -> Fit {
    let traits = portraits.iter().flatten().flat_map(|p| &p.traits);
    let off: Vec<f64> = traits
        .filter_map(|t| Some((t.reached? - t.wanted).abs()))
        .collect();
    Fit {
        findings: off.len(),
        near: off.iter().filter(|d| **d <= 0.1).count(),
        mean: mean(off.iter().copied()),
    }
}

/// The urgency as a column.
#[must_use]
pub const fn level(ix: usize) -> &'static str {
    match ix {
        0 => Urgency::U1.code(),
        1 => Urgency::U2.code(),
        2 => Urgency::U3.code(),
        3 => Urgency::U4.code(),
        4 => Urgency::U5.code(),
        _ => "something else",
    }
}

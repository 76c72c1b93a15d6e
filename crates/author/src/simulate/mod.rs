//! `cargo author simulate`: people drawn from the knowledge itself, asked as the widget asks, and
//! compared with what they really have.
//!
//! This shows whether the knowledge agrees with itself: whether the questions find what the evidence
//! describes, whether the shares mean what they say, and which questions and conditions are useless. It
//! cannot show whether the knowledge is right. What is assumed, and why:
//! docs/decisions/0013-simulation.md.

mod background;
mod person;
mod plot;
mod report;
mod rng;
mod summary;
mod walk;
mod world;

use std::sync::atomic::{AtomicUsize, Ordering};

use leg_triage_compiler::Compiled;
use leg_triage_engine::model::ConditionIx;
use leg_triage_engine::{Answers, Knowledge, judge};

use background::Background;
use person::{Crowd, Portrait};
use rng::Rng;
use walk::{Record, walk};

pub use plot::svg;
pub use report::{json, text};
pub use summary::Summary;

/// What to simulate.
#[derive(Debug, Clone, PartialEq)]
pub struct Options {
    /// How many people, by base rate.
    pub people: usize,
    /// How many more for each condition, so that rare ones are seen too. They count only in the figures
    /// of their condition.
    pub each: usize,
    /// The same seed gives the same people.
    pub seed: u64,
    /// How often a question is answered with "not sure".
    pub unsure: f64,
    /// How often a question is misunderstood.
    pub wrong: f64,
    /// Goes on after an emergency.
    pub go_on: bool,
    /// Where to draw the calibration.
    pub svg: Option<String>,
}

impl Options {
    /// Takes the options after `simulate` out of `args`. Does nothing for any other command.
    ///
    /// # Errors
    /// What is wrong, in words.
    pub fn take(args: &mut Vec<String>, go_on: bool) -> Result<Option<Self>, String> {
        if args.first().map(String::as_str) != Some("simulate") {
            return Ok(None);
        }
        let mut out = Self {
            people: 0,
            each: 10,
            seed: 1,
            unsure: 0.05,
            wrong: 0.02,
            go_on,
            svg: None,
        };
        let mut people = None;
        let mut words = args.drain(..).skip(1);
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or_else(|| format!("{word} needs a value"));
            match word.as_str() {
                "--each" => out.each = whole(&value()?)?,
                "--seed" => out.seed = whole(&value()?)? as u64,
                "--unsure" => out.unsure = rate(&value()?)?,
                "--wrong" => out.wrong = rate(&value()?)?,
                "--svg" => out.svg = Some(value()?),
                _ if people.is_none() => people = Some(whole(&word)?),
                _ => return Err(format!("`{word}` is one word too many")),
            }
        }
        drop(words);
        out.people = people
            .filter(|n| *n > 0)
            .ok_or("how many people? `simulate N` with N from 1")?;
        Ok(Some(out))
    }
}

fn whole(word: &str) -> Result<usize, String> {
    word.parse()
        .map_err(|_| format!("`{word}` is not a whole number"))
}

fn rate(word: &str) -> Result<f64, String> {
    word.parse()
        .ok()
        .filter(|r| (0.0..=1.0).contains(r))
        .ok_or_else(|| format!("`{word}` is not a rate from 0 to 1"))
}

/// How many background people the drift of the weights is measured on.
const STRANGERS: usize = 1000;

/// Draws, asks and counts.
///
/// # Errors
/// If the assumptions that are part of the program cannot be read.
pub fn simulate(compiled: &Compiled, options: &Options) -> Result<Summary, String> {
    let background = Background::read(compiled)?;
    let crowd = Crowd::new(&compiled.knowledge, &background, options.seed);
    let drawn = Drawn::of(&compiled.knowledge, &crowd, options);
    let nobody = crowd.other();
    let strangers = in_parallel(STRANGERS, |n| {
        let mut rng = Rng::of(options.seed, 5, n as u64);
        stranger(compiled, &crowd, &nobody, &mut rng)
    });
    Ok(Summary::of(
        compiled,
        options,
        background.unknown,
        &drawn.weights,
        &drawn.portraits,
        &drawn.records,
        &strangers,
    ))
}

/// What each of the same people answers. They go on after an emergency, so that whoever asks them in
/// another order, or whole pages at once, has all answers.
///
/// # Errors
/// If the assumptions that are part of the program cannot be read.
pub fn people(compiled: &Compiled, options: &Options) -> Result<Vec<Answers>, String> {
    let background = Background::read(compiled)?;
    let crowd = Crowd::new(&compiled.knowledge, &background, options.seed);
    let options = Options {
        go_on: true,
        ..options.clone()
    };
    let drawn = Drawn::of(&compiled.knowledge, &crowd, &options);
    let records = drawn.records.into_iter();
    Ok(records.map(|record| record.answers).collect())
}

/// People who were drawn, and how their questions went.
struct Drawn {
    /// How frequent each condition is, "something else" last.
    weights: Vec<f64>,
    /// People with each condition, as far as any were drawn.
    portraits: Vec<Option<Portrait>>,
    records: Vec<Record>,
}

impl Drawn {
    fn of(knowledge: &Knowledge, crowd: &Crowd<'_>, options: &Options) -> Self {
        // "Something else" comes after the last condition.
        let mut weights: Vec<f64> = knowledge
            .conditions
            .iter()
            .map(|c| crowd.weight(c))
            .collect();
        weights.push(f64::from(knowledge.settings.other_weight));
        let drawn = (0..options.people).map(|n| {
            let mut rng = Rng::of(options.seed, 2, n as u64);
            let ix = rng.weighted(&weights);
            (ix < knowledge.conditions.len()).then_some(ix as ConditionIx)
        });
        let more = (0..knowledge.conditions.len())
            .flat_map(|ix| std::iter::repeat_n(Some(ix as ConditionIx), options.each));
        let truths: Vec<Option<ConditionIx>> = drawn.chain(more).collect();

        let portraits: Vec<Option<Portrait>> = in_parallel(knowledge.conditions.len(), |ix| {
            let needed = truths.contains(&Some(ix as ConditionIx));
            let condition = knowledge.conditions.get(ix).filter(|_| needed)?;
            let mut rng = Rng::of(options.seed, 3, ix as u64);
            Some(crowd.portrait(condition, &mut rng))
        });
        let nobody = crowd.other();
        let records: Vec<Record> = in_parallel(truths.len(), |n| {
            let mut rng = Rng::of(options.seed, 4, n as u64);
            let truth = truths.get(n).copied().flatten();
            let portrait = truth
                .and_then(|ix| portraits.get(usize::from(ix)))
                .and_then(Option::as_ref)
                .unwrap_or(&nobody);
            let world = crowd.draw(portrait, &mut rng);
            walk(knowledge, crowd, truth, world, options, &mut rng)
        });
        Self {
            weights,
            portraits,
            records,
        }
    }
}

/// For somebody without a listed cause who has told everything: the product of each condition's
/// evidence.
fn stranger(compiled: &Compiled, crowd: &Crowd<'_>, nobody: &Portrait, rng: &mut Rng) -> Vec<f64> {
    let knowledge = &compiled.knowledge;
    let mut world = crowd.draw(nobody, rng);
    let mut answers = Answers::new();
    for (ix, _) in (0..).zip(&knowledge.questions) {
        if world.asked(ix) {
            let answer = crowd.true_answer(&mut world, ix, rng);
            // The answer was made for this question, so it is accepted.
            let _ = answers.set(knowledge, ix, answer);
        }
    }
    let mut factors = vec![1.0; knowledge.conditions.len()];
    for cause in judge(knowledge, &answers).causes {
        if let Some(slot) = factors.get_mut(usize::from(cause.condition)) {
            *slot = f64::from(cause.evidence.iter().map(|e| e.weight).sum::<f32>()).exp();
        }
    }
    factors
}

/// Runs `n` independent jobs in parallel and returns the results in order, so that the number of cores
/// changes nothing.
fn in_parallel<T: Send>(n: usize, of: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut done = Vec::new();
        loop {
            let ix = next.fetch_add(1, Ordering::Relaxed);
            if ix >= n {
                return done;
            }
            done.push((ix, of(ix)));
        }
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let mut all: Vec<(usize, T)> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(worker)).collect();
        workers
            .into_iter()
            .flat_map(|w| match w.join() {
                Ok(done) => done,
                // A failed thread fails the whole run; it must not just shrink the sample.
                Err(fault) => std::panic::resume_unwind(fault),
            })
            .collect()
    });
    all.sort_by_key(|(ix, _)| *ix);
    all.into_iter().map(|(_, done)| done).collect()
}

#[cfg(test)]
mod tests;

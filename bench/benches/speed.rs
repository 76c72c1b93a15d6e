//! One assessment, and one choice of the next question, with the real knowledge and with 10, 100 and
//! 1000 times as much (see `grow.rs`), in the profile that is shipped. Ends with the exponent of
//! each curve: cost grows as size to the power of it, so 1 is "as fast as the knowledge".
//!
//! `cargo bench -p leg-triage-bench`; with `-- judge` or `-- next` only that.
//! `LEG_TRIAGE_BENCH_LARGEST=100` stops earlier.
#![allow(missing_docs, reason = "criterion's macros make public functions")]
#![allow(clippy::expect_used, reason = "a benchmark fails by a panic")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{BatchSize, Bencher, BenchmarkId, Criterion};
use leg_triage_bench::grow::{grow, spread};
use leg_triage_bench::told::{Moments, One, broad, narrow};
use leg_triage_bench::{prepare, wide};
use leg_triage_engine as engine;

/// A choice that takes longer than this is measured once, outside criterion, and said so.
const PATIENCE: Duration = Duration::from_secs(2);
/// A choice that is expected to take more seconds than this is left out, and said so.
const HOPELESS: f64 = 400.0;
/// Consultations tried with the real knowledge: every fourth, so that all sources are among them.
const EVERY: usize = 4;

struct Setting {
    real: engine::Knowledge,
    one: wide::Knowledge,
    moments: Moments,
}

/// Seconds a call takes at each size.
type Curve = Vec<(usize, f64)>;

fn main() {
    let compiled = prepare::real().expect("the knowledge of this checkout");
    let pack = compiled.pack().expect("a pack");
    let setting = Setting {
        moments: prepare::moments(&compiled).expect("the development cases"),
        one: postcard::from_bytes(&pack).expect("the same pack"),
        real: compiled.knowledge,
    };
    let largest: usize = std::env::var("LEG_TRIAGE_BENCH_LARGEST")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(1000);
    let sizes: Vec<usize> = [1, 10, 100, 1000]
        .into_iter()
        .filter(|n| *n <= largest)
        .collect();
    let mut criterion = Criterion::default().configure_from_args();
    shipped(&mut criterion, &setting);
    let mut curves: Vec<(String, Curve)> = Vec::new();
    for (what, copies) in [("all answered", usize::MAX), ("one answered", 1)] {
        let mut judge = Curve::new();
        let mut next = Curve::new();
        for times in &sizes {
            let grown = grow(&setting.one, *times);
            let sets = |list: &[Vec<One>], most: usize| -> Vec<wide::Answers> {
                let step = (list.len() / most).max(1);
                list.iter()
                    .step_by(step)
                    .take(most)
                    .map(|told| {
                        let answers = broad::give(&setting.one, told);
                        let questions = setting.one.questions.len();
                        spread(&grown, questions, &answers, copies.min(*times))
                    })
                    .collect()
            };
            let most = (52 / times).max(2);
            let end = sets(&setting.moments.end, most);
            let id = |work: &str| format!("{work}, {what}/{times}");
            if let Some(took) = grown_one(&mut criterion, &id("judge"), &end, |answers| {
                black_box(wide::judge(&grown, answers));
            }) {
                judge.push((*times, took));
            }
            // With one copy answered, the first questions of the others come before any choice.
            if copies == 1 {
                continue;
            }
            let expected = match next.last() {
                // As steep as the square: so nobody waits for hours for what is known to be slow.
                Some((size, took)) => took * (*times as f64 / *size as f64).powi(2),
                None => 0.0,
            };
            if expected > HOPELESS {
                println!("{}: left out, about {expected:.0} s a call", id("next"));
                continue;
            }
            let choose = sets(&setting.moments.choose, most);
            if let Some(took) = grown_one(&mut criterion, &id("next"), &choose, |answers| {
                black_box(wide::next_question(&grown, answers));
            }) {
                next.push((*times, took));
            }
        }
        curves.push((format!("judge, {what}"), judge));
        curves.push((format!("next, {what}"), next));
    }
    println!();
    for (what, curve) in curves.iter().filter(|(_, curve)| !curve.is_empty()) {
        report(what, curve);
    }
    criterion.final_summary();
}

/// The engine as it is shipped, with 16-bit indices, on the real knowledge.
fn shipped(criterion: &mut Criterion, setting: &Setting) {
    let give = |list: &[Vec<One>]| -> Vec<engine::Answers> {
        let sets = list.iter().step_by(EVERY);
        sets.map(|told| narrow::give(&setting.real, told)).collect()
    };
    let end = give(&setting.moments.end);
    let choose = give(&setting.moments.choose);
    let mut group = criterion.benchmark_group("shipped");
    let mut turn = 0;
    group.bench_function("judge", |b| {
        let judge = |answers| engine::judge(&setting.real, answers);
        in_turn(b, &mut turn, &end, judge, BatchSize::SmallInput);
    });
    group.bench_function("next", |b| {
        let next = |answers| engine::next_question(&setting.real, answers);
        in_turn(b, &mut turn, &choose, next, BatchSize::SmallInput);
    });
    group.finish();
}

/// Times the work over the sets in turn; `turn` counts on from one call to the next.
fn in_turn<'s, A, Done>(
    bencher: &mut Bencher<'_>,
    turn: &mut usize,
    sets: &'s [A],
    work: impl FnMut(&'s A) -> Done,
    size: BatchSize,
) {
    bencher.iter_batched(
        || {
            *turn += 1;
            &sets[*turn % sets.len()]
        },
        work,
        size,
    );
}

/// Measures the work over the sets in turn: with criterion, or once where it takes too long. `None`
/// if the command line leaves it out, or it was hopeless.
fn grown_one(
    criterion: &mut Criterion,
    id: &str,
    sets: &[wide::Answers],
    work: impl Fn(&wide::Answers),
) -> Option<f64> {
    let filter = std::env::args().skip(1).find(|word| !word.starts_with('-'));
    if filter.is_some_and(|word| !id.contains(&word)) {
        return None;
    }
    let first = sets.first()?;
    let began = Instant::now();
    work(first);
    let once = began.elapsed();
    if once > PATIENCE {
        println!("{id}: {:.3} s, measured once", once.as_secs_f64());
        return Some(once.as_secs_f64());
    }
    // Criterion's own estimate cannot be read here: the same calls are timed for the curve.
    let rounds = (0.5 / once.as_secs_f64().max(1e-7)).clamp(3.0, 2000.0) as usize;
    let mut took: Vec<f64> = (0..rounds)
        .map(|round| {
            let began = Instant::now();
            work(&sets[round % sets.len()]);
            began.elapsed().as_secs_f64()
        })
        .collect();
    took.sort_by(f64::total_cmp);
    let mut group = criterion.benchmark_group("grown");
    group.sample_size(10);
    group.warm_up_time(Duration::from_millis(200));
    group.measurement_time(Duration::from_secs(1));
    let mut turn = 0;
    group.bench_with_input(BenchmarkId::from_parameter(id), &(), |b, ()| {
        in_turn(b, &mut turn, sets, &work, BatchSize::PerIteration);
    });
    group.finish();
    took.get(took.len() / 2).copied()
}

/// The curve, and the slope of the least-squares line through its logarithms.
fn report(what: &str, curve: &Curve) {
    let points: Vec<String> = curve
        .iter()
        .map(|(size, took)| format!("{size}x {:.4} ms", took * 1e3))
        .collect();
    let logs: Vec<(f64, f64)> = curve
        .iter()
        .map(|(size, took)| ((*size as f64).ln(), took.ln()))
        .collect();
    let mean = |of: fn(&(f64, f64)) -> f64| logs.iter().map(of).sum::<f64>() / logs.len() as f64;
    let (x, y) = (mean(|p| p.0), mean(|p| p.1));
    let rise: f64 = logs.iter().map(|p| (p.0 - x) * (p.1 - y)).sum();
    let run: f64 = logs.iter().map(|p| (p.0 - x).powi(2)).sum();
    if curve.len() > 1 {
        println!("{what}: {}; exponent {:.2}", points.join(", "), rise / run);
    } else {
        println!("{what}: {}", points.join(", "));
    }
}

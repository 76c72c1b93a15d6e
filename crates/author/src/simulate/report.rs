//! The summary as text and tables, and as JSON.

use std::fmt::Write as _;

use leg_triage_engine::model::Stage;
use serde_json::{Value, json};

use super::summary::{Accuracy, Calibration, ConditionRow, QuestionRow, Rate, Summary, level};

/// A question that moves less than this may be useless.
const LITTLE: f64 = 0.01;
/// A question is judged only if it was asked this often.
const ENOUGH: usize = 10;
/// A condition is judged only if it has this many people.
const PEOPLE: usize = 5;

fn percent(rate: Rate) -> String {
    format!("{:.1} %", rate.share() * 100.0)
}

/// For people.
#[must_use]
pub fn text(s: &Summary) -> String {
    let o = &s.options;
    let mut out = format!(
        "knowledge {}: {} people drawn by base rate ({} with something else), and {} more of each \
         condition;\nseed {}, not sure {}, misunderstood {}, {}\n",
        s.version,
        o.people,
        s.others,
        o.each,
        o.seed,
        o.unsure,
        o.wrong,
        if o.go_on {
            "going on after emergencies"
        } else {
            "ended by emergencies"
        },
    );
    let _ = writeln!(
        out,
        "Drawn from the knowledge itself: it shows whether the knowledge agrees with itself, not \
         whether it is right.\n"
    );
    if !s.unknown.is_empty() {
        let _ = writeln!(
            out,
            "background.toml names what this knowledge does not have: {}\n",
            s.unknown.join(", ")
        );
    }
    let _ = writeln!(
        out,
        "drawn as wanted: {} of {} findings of conditions within 0.1 of their frequency, mean \
         distance {:.3}\n",
        s.fit.near, s.fit.findings, s.fit.mean
    );
    let mut row = |name: &str, a: &Accuracy| {
        let _ = writeln!(
            out,
            "{name:<34} first {:>7}   first three {:>7}   shown {:>7}   of {}",
            percent(a.first),
            percent(a.three),
            percent(a.shown),
            a.first.of
        );
    };
    row("found, of all with a listed cause", &s.all);
    row("… whose questions went to the end", &s.asked_to_the_end);
    let _ = writeln!(
        out,
        "ended by an emergency: {}.  \"none fits\" is said to {} of those with something else, {} of the others\n",
        percent(s.stopped),
        percent(s.none_fits_other),
        percent(s.none_fits_listed)
    );
    let _ = writeln!(
        out,
        "questions: median {}, 90 % {}, most {};  chosen one by one: median {}, 90 % {}, most {}\n",
        s.asked[0], s.asked[1], s.asked[2], s.adaptive[0], s.adaptive[1], s.adaptive[2]
    );
    calibration_text(&mut out, s);
    urgency_text(&mut out, s);
    questions_text(&mut out, s);
    conditions_text(&mut out, s);
    out
}

fn calibration_text(out: &mut String, s: &Summary) {
    let _ = writeln!(
        out,
        "calibration: Brier {:.3} (base rates alone {:.3}), expected error {:.3} for the first cause, \
         {:.4} for all",
        s.brier, s.brier_of_base_rates, s.first_causes.error, s.all_causes.error
    );
    let _ = writeln!(
        out,
        "             first cause                all causes\n\
         share        people  mean   right       shares   mean   right"
    );
    let bins = s.first_causes.bins.iter().zip(&s.all_causes.bins);
    for (at, (first, all)) in bins.enumerate() {
        let _ = writeln!(
            out,
            "0.{at} to {:<4} {:>8}  {:.3}  {:.3}     {:>8}  {:.3}  {:.3}",
            format!("{:.1}", (at + 1) as f64 / 10.0),
            first.count,
            first.share,
            first.right,
            all.count,
            all.share,
            all.right
        );
    }
    out.push('\n');
}

fn urgency_text(out: &mut String, s: &Summary) {
    let _ = writeln!(
        out,
        "urgency given, by the condition's own (lower than its own: {} of {})",
        s.below_due.yes, s.below_due.of
    );
    let _ = writeln!(out, "own                 U1     U2     U3     U4     U5");
    for (at, row) in s.urgency.iter().enumerate() {
        if row.iter().sum::<usize>() > 0 {
            let cells: String = row.iter().map(|n| format!("{n:>7}")).collect();
            let _ = writeln!(out, "{:<15}{cells}", level(at));
        }
    }
    let most = s.above_due.iter().take(20);
    let most: Vec<String> = most.map(|(by, n)| format!("{by} ({n})")).collect();
    let _ = writeln!(out, "what gave more than its own: {}", most.join(", "));
    out.push('\n');
}

const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Safety => "safety",
        Stage::About => "about",
        Stage::Complaint => "complaint",
        Stage::Today => "today",
        Stage::Adaptive => "adaptive",
    }
}

fn questions_text(out: &mut String, s: &Summary) {
    let mut rows: Vec<&QuestionRow> = s.questions.iter().filter(|q| q.asked.yes > 0).collect();
    rows.sort_by(|a, b| b.moved.total_cmp(&a.moved));
    let _ = writeln!(
        out,
        "questions, by the share that an answer moves from some causes to others\n\
         {:<22}{:<10} asked   moved  urgency  first cause",
        "", "stage"
    );
    for q in rows {
        let _ = writeln!(
            out,
            "{:<22}{:<10}{:>7}  {:.3}  {:>7}  {:>7}",
            q.id,
            stage(q.stage),
            percent(q.asked),
            q.moved,
            percent(q.urgency),
            percent(q.first)
        );
    }
    list(out, "never asked", never_asked(s));
    list(
        out,
        "asked, and their answers hardly moved anything (less than 0.01, no urgency)",
        in_vain(s),
    );
}

fn list(out: &mut String, what: &str, ids: Vec<&str>) {
    let ids = if ids.is_empty() {
        "none".to_owned()
    } else {
        ids.join(", ")
    };
    let _ = writeln!(out, "\n{what}: {ids}");
}

fn never_asked(s: &Summary) -> Vec<&str> {
    let rows = s.questions.iter().filter(|q| q.asked.yes == 0);
    rows.map(|q| q.id.as_str()).collect()
}

fn in_vain(s: &Summary) -> Vec<&str> {
    let rows = s.questions.iter();
    rows.filter(|q| q.asked.yes >= ENOUGH && q.moved < LITTLE && q.urgency.yes == 0)
        .map(|q| q.id.as_str())
        .collect()
}

fn never_first(s: &Summary) -> Vec<&str> {
    let rows = s.conditions.iter();
    rows.filter(|c| c.people >= PEOPLE && c.accuracy.first.yes == 0)
        .map(|c| c.id.as_str())
        .collect()
}

fn never_three(s: &Summary) -> Vec<&str> {
    let rows = s.conditions.iter();
    rows.filter(|c| c.people >= PEOPLE && c.accuracy.three.yes == 0)
        .map(|c| c.id.as_str())
        .collect()
}

fn conditions_text(out: &mut String, s: &Summary) {
    let mut rows: Vec<&ConditionRow> = s.conditions.iter().filter(|c| c.people > 0).collect();
    rows.sort_by(|a, b| {
        let key = |c: &ConditionRow| (c.accuracy.first.share(), c.accuracy.three.share());
        key(a)
            .0
            .total_cmp(&key(b).0)
            .then(key(a).1.total_cmp(&key(b).1))
    });
    let _ = writeln!(
        out,
        "\nconditions, when they are the truth, hardest first. Drift: the mean factor of the evidence \
         in people with\nsomething else; 1 if the ratios agree with the background. Instead: what \
         stood first most often.\n\
         {:<34}people  prior   first   three  median  share  drift  stopped    1   2   3   4   5 -10   +  instead",
        ""
    );
    for c in rows {
        let ranks: String = c.ranks.iter().map(|n| format!("{n:>4}")).collect();
        let instead = c
            .instead
            .as_ref()
            .map_or(String::new(), |(id, n)| format!("{id} ({n})"));
        let _ = writeln!(
            out,
            "{:<34}{:>6} {:>5.2} % {:>5.0} % {:>5.0} % {:>6}  {:.2}  {:>5.2}  {:>5.0} % {ranks}  {instead}",
            c.id,
            c.people,
            c.prior * 100.0,
            c.accuracy.first.share() * 100.0,
            c.accuracy.three.share() * 100.0,
            c.median,
            c.share,
            c.drift,
            c.stopped.share() * 100.0
        );
    }
    list(
        out,
        "never first even when they are the truth",
        never_first(s),
    );
    list(out, "never among the first three", never_three(s));
}

fn round(x: f64) -> f64 {
    (x * 10_000.0).round() / 10_000.0
}

fn rate(r: Rate) -> Value {
    json!({"yes": r.yes, "of": r.of, "share": round(r.share())})
}

fn accuracy(a: &Accuracy) -> Value {
    json!({"first": rate(a.first), "first_three": rate(a.three), "shown": rate(a.shown)})
}

fn calibration(c: &Calibration) -> Value {
    let bins: Vec<Value> = c
        .bins
        .iter()
        .map(|b| json!({"count": b.count, "share": round(b.share), "right": round(b.right)}))
        .collect();
    json!({"expected_error": round(c.error), "bins": bins})
}

/// For machines.
#[must_use]
pub fn json(s: &Summary) -> Value {
    let o = &s.options;
    let spread = |x: [usize; 3]| json!({"median": x[0], "p90": x[1], "max": x[2]});
    let urgency: serde_json::Map<String, Value> = s
        .urgency
        .iter()
        .enumerate()
        .map(|(at, row)| (level(at).replace(' ', "_"), json!(row)))
        .collect();
    let questions: Vec<Value> = s
        .questions
        .iter()
        .map(|q| {
            json!({
                "id": q.id, "stage": stage(q.stage), "asked": rate(q.asked),
                "moved": round(q.moved), "urgency_changed": rate(q.urgency),
                "first_cause_changed": rate(q.first),
            })
        })
        .collect();
    let conditions: Vec<Value> = s
        .conditions
        .iter()
        .map(|c| {
            json!({
                "id": c.id, "people": c.people, "prior": round(c.prior),
                "accuracy": accuracy(&c.accuracy),
                "places": {
                    "1": c.ranks[0], "2": c.ranks[1], "3": c.ranks[2], "4": c.ranks[3],
                    "5": c.ranks[4], "6-10": c.ranks[5], "11-": c.ranks[6],
                },
                "median_place": c.median, "mean_share": round(c.share), "drift": round(c.drift),
                "stopped": rate(c.stopped),
                "instead": c.instead.as_ref().map(|(id, n)| json!({"id": id, "times": n})),
            })
        })
        .collect();
    json!({
        "version": s.version,
        "options": {
            "people": o.people, "each": o.each, "seed": o.seed, "unsure": o.unsure,
            "wrong": o.wrong, "go_on": o.go_on,
        },
        "unknown_names": s.unknown,
        "something_else": s.others,
        "drawn_as_wanted": {
            "findings": s.fit.findings, "within_0.1": s.fit.near, "mean_distance": round(s.fit.mean),
        },
        "accuracy": accuracy(&s.all),
        "accuracy_asked_to_the_end": accuracy(&s.asked_to_the_end),
        "stopped_by_emergency": rate(s.stopped),
        "none_fits": {"something_else": rate(s.none_fits_other), "listed": rate(s.none_fits_listed)},
        "calibration": {
            "brier": round(s.brier), "brier_of_base_rates": round(s.brier_of_base_rates),
            "first_cause": calibration(&s.first_causes), "all_causes": calibration(&s.all_causes),
        },
        "questions_asked": spread(s.asked),
        "adaptive_asked": spread(s.adaptive),
        "urgency_given": urgency,
        "urgency_below_own": rate(s.below_due),
        "above_own_by": s.above_due.iter().cloned().collect::<std::collections::BTreeMap<_, _>>(),
        "questions": questions,
        "never_asked": never_asked(s),
        "in_vain": in_vain(s),
        "conditions": conditions,
        "never_first": never_first(s),
        "never_first_three": never_three(s),
    })
}

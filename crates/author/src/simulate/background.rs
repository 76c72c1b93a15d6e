//! How often each answer is given by people without any listed cause. All of it is assumed: see
//! `background.toml`.

use leg_triage_compiler::Compiled;
use leg_triage_engine::model::{Expr, Fact, Kind, Question, Stage};
use toml::{Table, Value};

const FILE: &str = include_str!("background.toml");

/// The numbers that one value of a fact stands for, with their weights.
pub type Band = Vec<(u16, f64)>;

/// The frequencies, by fact and value.
#[derive(Debug)]
pub struct Background {
    /// For each fact, the share of each of its values.
    pub shares: Vec<Vec<f64>>,
    /// For each fact that is a number, the numbers of each value with their weights.
    pub numbers: Vec<Option<Vec<Band>>>,
    /// Combinations that cannot occur.
    pub never: Vec<Expr>,
    /// Names in the file that the knowledge does not have.
    pub unknown: Vec<String>,
}

impl Background {
    /// Reads the assumptions for this knowledge.
    ///
    /// # Errors
    /// If the file, which is part of the program, is no TOML.
    pub fn read(compiled: &Compiled) -> Result<Self, String> {
        let file: Table = FILE.parse().map_err(|e| format!("background.toml: {e}"))?;
        let mut out = Self {
            shares: Vec::new(),
            numbers: Vec::new(),
            never: Vec::new(),
            unknown: Vec::new(),
        };
        let knowledge = &compiled.knowledge;
        for (fact, name) in knowledge.facts.iter().zip(&compiled.names.facts) {
            let Some(question) = knowledge.questions.get(usize::from(fact.question)) else {
                continue;
            };
            let numbers = bands(question, entry(&file, "number", &name.id));
            let shares = match &numbers {
                Some(bands) => bands
                    .iter()
                    .map(|band| band.iter().map(|(_, weight)| weight).sum())
                    .collect(),
                None if name.yes_no => {
                    let yes = entry(&file, "yes", &name.id)
                        .and_then(number)
                        .unwrap_or_else(|| default(&file, question, fact));
                    vec![yes, 1.0 - yes]
                }
                None => options(&name.values, entry(&file, "choice", &name.id)),
            };
            out.shares.push(normal(shares));
            out.numbers.push(numbers);
        }
        for kind in ["number", "yes", "choice"] {
            let named = file.get(kind).and_then(Value::as_table);
            out.unknown.extend(
                named
                    .into_iter()
                    .flat_map(|t| t.keys())
                    .filter(|id| compiled.names.fact(id).is_none())
                    .cloned(),
            );
        }
        let together = entry(&file, "never", "together").and_then(Value::as_array);
        for written in together.into_iter().flatten().filter_map(Value::as_str) {
            match compiled.expr(written) {
                Some(expr) => out.never.push(expr),
                None => out.unknown.push(written.to_owned()),
            }
        }
        Ok(out)
    }
}

fn entry<'a>(file: &'a Table, table: &str, id: &str) -> Option<&'a Value> {
    file.get(table)?.as_table()?.get(id)
}

fn number(value: &Value) -> Option<f64> {
    value
        .as_float()
        .or_else(|| Some(value.as_integer()? as f64))
}

fn default(file: &Table, question: &Question, fact: &Fact) -> f64 {
    let which = if question.stage == Stage::Adaptive {
        "adaptive"
    } else if fact.alarm == 0 {
        "other"
    } else if question.ask_when.is_some() {
        "follow_up"
    } else {
        "danger"
    };
    entry(file, "default", which)
        .and_then(number)
        .unwrap_or(0.1)
}

fn options(values: &[String], weights: Option<&Value>) -> Vec<f64> {
    values
        .iter()
        .map(|value| match weights {
            Some(weights) => weights.get(value).and_then(number).unwrap_or(0.0),
            None => 1.0,
        })
        .collect()
}

/// The numbers of each band with their weights; without an entry all numbers weigh the same.
fn bands(question: &Question, entry: Option<&Value>) -> Option<Vec<Band>> {
    let Kind::Number { min, max, cuts, .. } = &question.kind else {
        return None;
    };
    let to = entry
        .and_then(|e| e.get("to")?.as_integer())
        .and_then(|to| u16::try_from(to).ok())
        .unwrap_or(*max);
    let mut steps: Vec<(u16, f64)> = entry
        .and_then(|e| e.get("from")?.as_table())
        .into_iter()
        .flatten()
        .filter_map(|(from, weight)| Some((from.parse().ok()?, number(weight)?)))
        .collect();
    steps.sort_by_key(|(from, _)| *from);
    let weight = |n: u16| {
        if entry.is_none() {
            1.0
        } else if n > to {
            0.0
        } else {
            steps
                .iter()
                .rev()
                .find(|(from, _)| *from <= n)
                .map_or(0.0, |(_, weight)| *weight)
        }
    };
    let mut out = vec![Vec::new(); cuts.len() + 1];
    for n in *min..=*max {
        let band = cuts.iter().take_while(|cut| **cut <= n).count();
        if let Some(band) = out.get_mut(band) {
            band.push((n, weight(n)));
        }
    }
    Some(out)
}

fn normal(mut shares: Vec<f64>) -> Vec<f64> {
    let sum: f64 = shares.iter().sum();
    if sum > 0.0 {
        shares.iter_mut().for_each(|s| *s /= sum);
    }
    shares
}

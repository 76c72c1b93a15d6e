//! Trying everything: what is enumerated whole, what in parts, and how one enumeration runs.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};

use leg_triage_engine::model::{Expr, Fact, Kind, Question, Stage, YES};
use leg_triage_engine::{Answer, Answers, Facts, Knowledge, Reading, Truth, Why, judge};

use crate::common::{knowledge, real};
use crate::written::{self, Node, T, Written};

/// More combinations than this are taken apart.
const MOST: usize = 700_000;
/// For rules with at most this many, the level that the engine itself picks is compared too.
const FEW: usize = 25_000;
/// Up to this many, silence is tried as one more state of each question.
const MOST_WITH_SILENCE: usize = 500_000;

pub fn same(engine: Truth, reference: T) -> bool {
    matches!(
        (engine, reference),
        (Truth::Yes, T::Yes) | (Truth::Unknown, T::Unknown) | (Truth::No, T::No)
    )
}

/// What the engine's expression reads: the names of facts (directly, or through findings and scores)
/// and, for cutting, of findings and scores.
#[derive(Default)]
struct Read {
    facts: BTreeSet<u16>,
    findings: BTreeSet<u16>,
    scores: BTreeSet<u16>,
}

fn read_by(expr: &Expr, out: &mut Read) {
    let k = knowledge();
    match expr {
        Expr::Fact { fact, .. } => {
            out.facts.insert(*fact);
        }
        Expr::Finding(ix) => {
            if out.findings.insert(*ix) {
                read_by(&k.findings[usize::from(*ix)], out);
            }
        }
        Expr::Score { score, .. } => {
            out.scores.insert(*score);
            for (ix, _) in &k.scores[usize::from(*score)].items {
                read_by(&Expr::Finding(*ix), out);
            }
        }
        Expr::Any(parts) | Expr::All(parts) | Expr::AtLeast(_, parts) => {
            parts.iter().for_each(|p| read_by(p, out));
        }
    }
}

// --- one enumeration -----------------------------------------------------------------------------

/// An expression as the engine has it and as written, with the level that it gives.
#[derive(Clone)]
pub struct Level<'a> {
    pub gives: u8,
    pub expr: &'a Expr,
    pub node: &'a Node,
}

/// One enumeration.
pub struct Task<'a> {
    /// The heading under which it is counted.
    pub of: String,
    pub name: String,
    pub levels: Vec<Level<'a>>,
    /// Its findings are set to yes, unknown and no directly.
    pub cut: bool,
    pub monotone: bool,
    /// The rule whose levels these are, if it is the whole rule.
    pub rule: Option<usize>,
}

/// One state of a question: its answer, and the value of each fact that is read. `None` is silence.
type State = (Option<Answer>, Vec<(String, Option<usize>)>);

/// One question (or one finding set directly), with all its possible states: a wheel that is turned.
struct Wheel {
    question: u16,
    states: Vec<State>,
    /// Pairs of states: from the first to the second the level must not fall.
    up: Vec<(usize, usize)>,
}

/// An expression as written, tied to wheels: each state of a wheel gives its names a truth.
enum Tied {
    Name(usize, Vec<T>),
    Score(bool, String, Vec<(Tied, u8)>),
    Any(Vec<Tied>),
    All(Vec<Tied>),
    AtLeast(usize, Vec<Tied>),
}

impl Tied {
    fn truth(&self, at: &[usize]) -> T {
        match self {
            Self::Name(wheel, truths) => truths[at[*wheel]],
            Self::Score(highest, tail, items) => written::reaches(
                *highest,
                items.iter().map(|(item, points)| (item.truth(at), *points)),
                tail,
            ),
            Self::Any(parts) => {
                let mut most = T::No;
                for part in parts {
                    most = most.max(part.truth(at));
                    if most == T::Yes {
                        break;
                    }
                }
                most
            }
            Self::All(parts) => {
                let mut least = T::Yes;
                for part in parts {
                    least = least.min(part.truth(at));
                    if least == T::No {
                        break;
                    }
                }
                least
            }
            Self::AtLeast(n, parts) => {
                written::at_least(*n, parts.iter().map(|p| p.truth(at)).collect())
            }
        }
    }
}

struct Enumeration<'a> {
    w: &'a Written,
    task: &'a Task<'a>,
    /// The knowledge without what the task does not read, so that reading answers is fast.
    slice: Knowledge,
    wheels: Vec<Wheel>,
}

fn names_of(w: &Written, task_levels: &[Level<'_>], cut: bool) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for level in task_levels {
        if cut {
            w.names(level.node, &mut names);
        } else {
            w.reads(level.node, &mut names);
        }
    }
    names
}

/// How many combinations, without and with silence.
fn combinations(w: &Written, names: &BTreeSet<String>) -> (f64, f64) {
    let mut pages: BTreeMap<&str, f64> = BTreeMap::new();
    for name in names {
        // A finding that is set directly is yes, unknown or no.
        let (page, states) = w.facts.get(name).map_or((name.as_str(), 3), |fact| {
            (fact.question.as_str(), fact.values.len() + 1)
        });
        *pages.entry(page).or_insert(1.0) *= f64::from(u32::try_from(states).expect("few"));
    }
    (
        pages.values().product(),
        pages.values().map(|n| n + 1.0).product(),
    )
}

impl<'a> Enumeration<'a> {
    fn new(w: &'a Written, task: &'a Task<'a>) -> Self {
        let names = names_of(w, &task.levels, task.cut);
        let (_, with_silence) = combinations(w, &names);
        let silence = with_silence <= MOST_WITH_SILENCE as f64;
        let mut slice = slice(task);
        let mut wheels = Vec::new();
        let mut pages: BTreeMap<&str, Vec<&String>> = BTreeMap::new();
        for name in &names {
            match w.facts.get(name) {
                Some(fact) => pages.entry(fact.question.as_str()).or_default().push(name),
                None => wheels.push(probe(&mut slice, name)),
            }
        }
        for (page, facts) in pages {
            wheels.push(wheel(w, page, &facts, silence));
        }
        Self {
            w,
            task,
            slice,
            wheels,
        }
    }

    fn tie(&self, node: &Node) -> Tied {
        match node {
            Node::Name(name, tail) => {
                let wheel = self
                    .wheels
                    .iter()
                    .position(|w| w.states[0].1.iter().any(|(fact, _)| fact == name));
                if let Some(wheel) = wheel {
                    let truths = self.wheels[wheel].states.iter().map(|(_, facts)| {
                        let value = facts.iter().find(|(fact, _)| fact == name);
                        let value = value.expect("each state has all facts").1;
                        if self.w.facts.contains_key(name) {
                            self.w.of_fact(name, tail, value)
                        } else {
                            [T::Yes, T::No, T::Unknown][value.expect("a probe is not silent")]
                        }
                    });
                    Tied::Name(wheel, truths.collect())
                } else if let Some(inner) = self.w.findings.get(name) {
                    self.tie(inner)
                } else {
                    let score = &self.w.scores[name];
                    let items = score.items.iter().map(|(finding, points)| {
                        (
                            self.tie(&Node::Name(finding.clone(), String::new())),
                            *points,
                        )
                    });
                    Tied::Score(score.highest, tail.clone(), items.collect())
                }
            }
            Node::Any(parts) => Tied::Any(parts.iter().map(|p| self.tie(p)).collect()),
            Node::All(parts) => Tied::All(parts.iter().map(|p| self.tie(p)).collect()),
            Node::AtLeast(n, parts) => {
                Tied::AtLeast(*n, parts.iter().map(|p| self.tie(p)).collect())
            }
        }
    }

    /// Tries everything. Returns the number of combinations, and of steps to a worse answer.
    fn run(&self) -> (usize, usize) {
        let tied: Vec<Tied> = self.task.levels.iter().map(|l| self.tie(l.node)).collect();
        let sizes: Vec<usize> = self.wheels.iter().map(|w| w.states.len()).collect();
        let all: usize = sizes.iter().product();
        let mut at = vec![0; sizes.len()];
        let mut answers = Answers::new();
        for wheel in &self.wheels {
            self.answer(&mut answers, wheel, 0);
        }
        let mut given = Vec::with_capacity(all);
        for _ in 0..all {
            let facts = Facts::read(&self.slice, &answers, Reading::Told);
            // The engine takes the first level that holds; as written it is the highest.
            let mut first = 0;
            let mut highest = 0;
            for (level, tied) in self.task.levels.iter().zip(&tied) {
                let engine = facts.truth(level.expr);
                let reference = tied.truth(&at);
                assert!(
                    same(engine, reference),
                    "{}: {engine:?}, but as written {reference:?}, for {}",
                    self.task.name,
                    self.told(&at)
                );
                if first == 0 && engine == Truth::Yes {
                    first = level.gives;
                }
                if reference == T::Yes {
                    highest = highest.max(level.gives);
                }
            }
            assert_eq!(first, highest, "{}: {}", self.task.name, self.told(&at));
            if self.task.rule.is_some() && all <= FEW && !self.silent(&at) {
                let judged = judge(&self.slice, &answers);
                let rules = judged.reasons.iter();
                let rule = rules.filter(|reason| matches!(reason.why, Why::Rule(_)));
                let engine = rule.map(|reason| reason.urgency as u8 + 1).max();
                assert_eq!(
                    engine.unwrap_or(0),
                    highest,
                    "{} as a whole: {}",
                    self.task.name,
                    self.told(&at)
                );
            }
            given.push(first);
            // The next combination: the last wheel turns fastest.
            for ix in (0..sizes.len()).rev() {
                at[ix] = (at[ix] + 1) % sizes[ix];
                self.answer(&mut answers, &self.wheels[ix], at[ix]);
                if at[ix] != 0 {
                    break;
                }
            }
        }
        let steps = if self.task.monotone {
            self.climb(&sizes, &given)
        } else {
            0
        };
        (all, steps)
    }

    fn answer(&self, answers: &mut Answers, wheel: &Wheel, state: usize) {
        match wheel.states[state].0 {
            Some(answer) => answers
                .set(&self.slice, wheel.question, answer)
                .expect("made for it"),
            None => answers.clear(wheel.question),
        }
    }

    /// From every combination, every single step to a worse answer.
    fn climb(&self, sizes: &[usize], given: &[u8]) -> usize {
        let mut steps = 0;
        let mut stride = given.len();
        for (ix, wheel) in self.wheels.iter().enumerate() {
            let block = stride;
            stride /= sizes[ix];
            for (from, to) in &wheel.up {
                for start in (0..given.len()).step_by(block) {
                    let low = &given[start + from * stride..][..stride];
                    let high = &given[start + to * stride..][..stride];
                    if low.iter().zip(high).any(|(low, high)| low > high) {
                        panic!(
                            "{}: a worse answer gives less: {:?} after {:?}",
                            self.task.name, wheel.states[*to].1, wheel.states[*from].1
                        );
                    }
                    steps += stride;
                }
            }
        }
        steps
    }

    fn silent(&self, at: &[usize]) -> bool {
        let mut each = self.wheels.iter().zip(at);
        each.any(|(wheel, state)| wheel.states[*state].0.is_none())
    }

    fn told(&self, at: &[usize]) -> String {
        let each = self.wheels.iter().zip(at);
        each.map(|(wheel, state)| format!("{:?}", wheel.states[*state].1))
            .collect()
    }
}

/// The knowledge with only what a task reads. Indices stay the same, so that the expressions fit.
pub fn slice(task: &Task<'_>) -> Knowledge {
    let k = knowledge();
    let mut read = Read::default();
    for level in &task.levels {
        read_by(level.expr, &mut read);
    }
    let last = read
        .facts
        .last()
        .map_or(0, |f| k.facts[usize::from(*f)].question);
    let questions = k.questions[..=usize::from(last)].to_vec();
    let facts = k
        .facts
        .iter()
        .filter(|f| f.question <= last)
        .copied()
        .collect();
    let mut findings = k.findings.clone();
    for (ix, finding) in findings.iter_mut().enumerate() {
        if !read.findings.iter().any(|f| usize::from(*f) == ix) {
            *finding = Expr::Any(Vec::new());
        }
    }
    findings.truncate(read.findings.last().map_or(0, |f| usize::from(*f) + 1));
    let mut scores = k.scores.clone();
    for (ix, score) in scores.iter_mut().enumerate() {
        if !read.scores.iter().any(|s| usize::from(*s) == ix) {
            score.items.clear();
        }
    }
    Knowledge {
        settings: k.settings.clone(),
        questions,
        facts,
        findings,
        rules: task
            .rule
            .map(|ix| k.rules[ix].clone())
            .into_iter()
            .collect(),
        weights: Vec::new(),
        conditions: Vec::new(),
        dangers: k.dangers.clone(),
        scores,
        advice: Vec::new(),
        regions: Vec::new(),
        age: k.age,
        body: k.body,
        gender: k.gender,
        accuracy: k.accuracy,
    }
}

/// Replaces a finding by a question with yes, no, and not sure for unknown.
fn probe(slice: &mut Knowledge, finding: &str) -> Wheel {
    let question = u16::try_from(slice.questions.len()).expect("few");
    let fact = u16::try_from(slice.facts.len()).expect("few");
    slice.questions.push(Question {
        stage: Stage::Safety,
        kind: Kind::Choice { fact },
        gate: false,
        every_age: true,
        guided: false,
        chips: Vec::new(),
        page: 0,
        ask_when: None,
    });
    slice.facts.push(Fact {
        question,
        values: 2,
        alarm: 0,
    });
    let ix = real().names.finding(finding).expect("a finding");
    slice.findings[usize::from(ix)] = Expr::Fact {
        fact,
        mask: 1 << YES,
    };
    let state = |answer, value| (Some(answer), vec![(finding.to_owned(), Some(value))]);
    Wheel {
        question,
        states: vec![
            state(Answer::Choice(0), 0),
            state(Answer::Choice(1), 1),
            state(Answer::NotSure, 2),
        ],
        // Unknown and no must make no difference at all; a yes may only add.
        up: vec![(1, 0), (2, 0), (1, 2), (2, 1)],
    }
}

/// The wheel of a question, for those of its facts that are read.
fn wheel(w: &Written, page: &str, facts: &[&String], silence: bool) -> Wheel {
    let question = real().names.question(page).expect("a question");
    let mut states: Vec<State> = Vec::new();
    if w.pages[page].checklist {
        let bit = |fact: &str| {
            let place = w.pages[page].facts.iter().position(|f| f == fact);
            1u32 << place.expect("its own")
        };
        let everything = (1u32 << w.pages[page].facts.len()) - 1;
        for mut code in 0..3usize.pow(u32::try_from(facts.len()).expect("few")) {
            let (mut yes, mut no) = (0, everything);
            let mut values = Vec::new();
            for fact in facts {
                let value = code % 3;
                code /= 3;
                match value {
                    0 => {
                        yes |= bit(fact);
                        no &= !bit(fact);
                    }
                    1 => {}
                    _ => no &= !bit(fact),
                }
                values.push(((*fact).clone(), Some(value)));
            }
            states.push((Some(Answer::Checklist { yes, no }), values));
        }
    } else {
        let asked = &w.facts[facts[0]];
        for value in 0..=asked.values.len() {
            let answer = if value == asked.values.len() {
                Answer::NotSure
            } else if let Some(starts) = &asked.starts {
                Answer::Number(starts[value])
            } else {
                Answer::Choice(u8::try_from(value).expect("few"))
            };
            states.push((Some(answer), vec![(facts[0].clone(), Some(value))]));
        }
    }
    let mut up = Vec::new();
    for (from, (_, low)) in states.iter().enumerate() {
        for (to, (_, high)) in states.iter().enumerate() {
            let mut other = low.iter().zip(high).filter(|(a, b)| a.1 != b.1);
            if let (Some(((fact, low), (_, high))), None) = (other.next(), other.next())
                && let (Some(low), Some(high)) = (low, high)
                && w.facts[fact].worse.contains(&(*low, *high))
            {
                up.push((from, to));
            }
        }
    }
    if silence {
        let silent = states.len();
        states.push((None, facts.iter().map(|f| ((*f).clone(), None)).collect()));
        // What was already told can only be added to.
        up.extend((0..silent).map(|to| (silent, to)));
    }
    Wheel {
        question,
        states,
        up,
    }
}

// --- what is to be enumerated --------------------------------------------------------------------

#[derive(Default)]
pub struct Plan<'a> {
    tasks: Vec<Task<'a>>,
    /// Findings that were set directly somewhere, and so are enumerated by themselves.
    alone: BTreeSet<String>,
}

impl<'a> Plan<'a> {
    pub fn add(
        &mut self,
        w: &'a Written,
        of: &str,
        name: &str,
        levels: Vec<Level<'a>>,
        monotone: bool,
    ) {
        let (plain, _) = combinations(w, &names_of(w, &levels, false));
        let mut task = |name: &str, levels, cut, rule| {
            self.tasks.push(Task {
                of: of.to_owned(),
                name: name.to_owned(),
                levels,
                cut,
                monotone,
                rule,
            });
        };
        if plain <= MOST as f64 {
            let rule = real().names.rule(name).map(usize::from);
            task(name, levels, false, rule);
            return;
        }
        if levels.len() > 1 {
            for level in levels {
                let name = format!("{name} U{}", level.gives);
                self.add(w, of, &name, vec![level], monotone);
            }
            return;
        }
        let level = levels[0].clone();
        if let (Node::Any(nodes), Expr::Any(exprs)) = (level.node, level.expr) {
            assert_eq!(nodes.len(), exprs.len(), "{name}");
            for (ix, (node, expr)) in nodes.iter().zip(exprs).enumerate() {
                let gives = level.gives;
                let branch = vec![Level { gives, expr, node }];
                self.add(
                    w,
                    of,
                    &format!("{name}, branch {}", ix + 1),
                    branch,
                    monotone,
                );
            }
            return;
        }
        let mut names = BTreeSet::new();
        w.names(level.node, &mut names);
        let (cut, _) = combinations(w, &names);
        assert!(cut <= MOST as f64, "{name} is too large even when cut");
        task(&format!("{name}, cut at its findings"), levels, true, None);
        for finding in names.iter().filter(|n| w.findings.contains_key(*n)) {
            if self.alone.insert(finding.clone()) {
                let ix = real().names.finding(finding).expect("a finding");
                let own = Level {
                    gives: 1,
                    expr: &knowledge().findings[usize::from(ix)],
                    node: &w.findings[finding],
                };
                let of = "findings that are cut off";
                self.add(w, of, finding, vec![own], monotone);
            }
        }
    }

    /// Runs all tasks in parallel; returns for each heading how many parts, combinations and steps
    /// there were.
    pub fn run(&self, w: &Written) -> Vec<(String, [usize; 3])> {
        for task in &self.tasks {
            for level in &task.levels {
                let mut engine = Read::default();
                read_by(level.expr, &mut engine);
                let engine: BTreeSet<String> = engine
                    .facts
                    .iter()
                    .map(|f| real().names.facts[usize::from(*f)].id.clone())
                    .collect();
                let mut reference = BTreeSet::new();
                w.reads(level.node, &mut reference);
                assert_eq!(engine, reference, "{}: the facts that it reads", task.name);
            }
        }
        let next = AtomicUsize::new(0);
        let counts = std::sync::Mutex::new(vec![(0, 0); self.tasks.len()]);
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        std::thread::scope(|scope| {
            for _ in 0..cores {
                scope.spawn(|| {
                    while let Some(ix) = Some(next.fetch_add(1, Ordering::Relaxed))
                        && let Some(task) = self.tasks.get(ix)
                    {
                        let done = Enumeration::new(w, task).run();
                        counts.lock().expect("no panic")[ix] = done;
                    }
                });
            }
        });
        let counts = counts.into_inner().expect("no panic");
        let mut out: Vec<(String, [usize; 3])> = Vec::new();
        for (task, (combinations, steps)) in self.tasks.iter().zip(counts) {
            let at = out
                .iter()
                .position(|(of, _)| *of == task.of)
                .unwrap_or_else(|| {
                    out.push((task.of.clone(), [0; 3]));
                    out.len() - 1
                });
            let row = &mut out[at].1;
            *row = [row[0] + 1, row[1] + combinations, row[2] + steps];
        }
        out
    }
}

pub fn print(rows: &[(String, [usize; 3])]) {
    let mut sum = [0; 3];
    println!(
        "{:<28} {:>5} {:>12} {:>12}",
        "", "parts", "combinations", "worse by one"
    );
    for (of, row) in rows {
        println!("{of:<28} {:>5} {:>12} {:>12}", row[0], row[1], row[2]);
        for (sum, n) in sum.iter_mut().zip(row) {
            *sum += n;
        }
    }
    println!("{:<28} {:>5} {:>12} {:>12}", "all", sum[0], sum[1], sum[2]);
}

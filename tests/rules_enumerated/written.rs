//! The knowledge as written: the files read a second time, with a parser and a three-valued logic of
//! its own. Nothing here comes from the compiler or the engine.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

/// Three-valued truth: `any` is the largest, `all` the smallest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum T {
    No,
    Unknown,
    Yes,
}

/// An expression as it stands in the file.
#[derive(Debug, Clone)]
pub enum Node {
    /// A fact, finding or score, and what is written after its name (`?`, `:a|b`, `>=60`).
    Name(String, String),
    Any(Vec<Node>),
    All(Vec<Node>),
    AtLeast(usize, Vec<Node>),
}

/// A fact. A value is an index into `values`; one past the end is "not sure".
pub struct Asked {
    pub question: String,
    pub values: Vec<String>,
    /// The first number of each band, for a number.
    pub starts: Option<Vec<u16>>,
    /// Steps from a value to the next worse one.
    pub worse: Vec<(usize, usize)>,
    /// It keeps the urgency at the floor until it is cleared.
    pub gate: bool,
}

pub struct Page {
    pub facts: Vec<String>,
    pub checklist: bool,
    pub gate: bool,
    pub every_age: bool,
    pub ask_when: Option<Node>,
}

pub struct Rule {
    pub id: String,
    pub leaves_adult_path: bool,
    /// 5 for U5, and so on.
    pub levels: Vec<(u8, Node)>,
}

pub struct Points {
    pub highest: bool,
    pub items: Vec<(String, u8)>,
}

#[derive(Default)]
pub struct Written {
    pub facts: HashMap<String, Asked>,
    pub pages: BTreeMap<String, Page>,
    pub order: Vec<String>,
    pub findings: HashMap<String, Node>,
    pub scores: HashMap<String, Points>,
    pub rules: Vec<Rule>,
    pub floor: u8,
}

fn entries(folder: &str, list: &str) -> Vec<toml::Table> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("knowledge")
        .join(folder);
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("a folder")
        .map(|f| f.expect("a file").path())
        .filter(|p| p.extension().is_some_and(|e| e == "toml"))
        .collect();
    files.sort();
    let mut out = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(file).expect("text");
        let table: toml::Table = text.parse().expect("TOML");
        for entry in table
            .get(list)
            .and_then(|l| l.as_array())
            .into_iter()
            .flatten()
        {
            out.push(entry.as_table().expect("a table").clone());
        }
    }
    out
}

fn text(table: &toml::Table, key: &str) -> Option<String> {
    table.get(key)?.as_str().map(str::to_owned)
}

fn texts(table: &toml::Table, key: &str) -> Option<Vec<String>> {
    let list = table.get(key)?.as_array()?;
    Some(
        list.iter()
            .map(|v| v.as_str().expect("a word").to_owned())
            .collect(),
    )
}

fn urgency(code: &str) -> u8 {
    code.strip_prefix('U')
        .and_then(|n| n.parse().ok())
        .expect("U1 to U5")
}

impl Written {
    pub fn read() -> Self {
        let mut out = Self::default();
        for q in entries("questions", "question") {
            out.question(&q);
        }
        for f in entries("findings", "finding") {
            let when = parse(&text(&f, "when").expect("when"));
            out.findings.insert(text(&f, "id").expect("id"), when);
        }
        for s in entries("scores", "score") {
            let items = s["items"].as_array().expect("items").iter().map(|item| {
                let points = item["points"].as_integer().expect("points");
                (
                    item["finding"].as_str().expect("a finding").to_owned(),
                    u8::try_from(points).expect("few"),
                )
            });
            let points = Points {
                highest: text(&s, "total").as_deref() == Some("highest"),
                items: items.collect(),
            };
            out.scores.insert(text(&s, "id").expect("id"), points);
        }
        for r in entries("rules", "rule") {
            let levels = r["level"].as_array().expect("levels").iter().map(|level| {
                (
                    urgency(level["urgency"].as_str().expect("a code")),
                    parse(level["when"].as_str().expect("when")),
                )
            });
            out.rules.push(Rule {
                id: text(&r, "id").expect("id"),
                leaves_adult_path: r
                    .get("leaves_adult_path")
                    .is_some_and(|v| v.as_bool() == Some(true)),
                levels: levels.collect(),
            });
        }
        let settings = Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge/settings.toml");
        let settings: toml::Table = std::fs::read_to_string(settings)
            .expect("text")
            .parse()
            .expect("TOML");
        out.floor = urgency(&text(&settings, "unsure_floor").expect("a floor"));
        out
    }

    fn question(&mut self, q: &toml::Table) {
        let id = text(q, "id").expect("id");
        let options = texts(q, "options").unwrap_or_default();
        let (all_gate, gates) = match q.get("gate") {
            Some(toml::Value::Boolean(all)) => (*all, Vec::new()),
            Some(_) => (false, texts(q, "gate").expect("options")),
            None => (false, Vec::new()),
        };
        let yes_no = || vec!["yes".to_owned(), "no".to_owned()];
        let kind = text(q, "kind").unwrap_or_else(|| "choice".to_owned());
        let checklist = kind == "checklist";
        let mut facts = Vec::new();
        if checklist {
            for option in &options {
                let asked = Asked {
                    question: id.clone(),
                    values: yes_no(),
                    starts: None,
                    worse: vec![(1, 2), (2, 0)],
                    gate: all_gate || gates.contains(option),
                };
                self.facts.insert(option.clone(), asked);
                facts.push(option.clone());
            }
        } else {
            let number =
                |key: &str| u16::try_from(q[key].as_integer().expect("a number")).expect("small");
            let starts: Option<Vec<u16>> = (kind == "number").then(|| {
                let cuts = q["cuts"].as_array().expect("cuts").iter();
                let cuts = cuts.map(|c| c.as_integer().and_then(|c| u16::try_from(c).ok()));
                std::iter::once(number("min"))
                    .chain(cuts.map(|c| c.expect("small")))
                    .collect()
            });
            let values = match &starts {
                Some(starts) => starts.iter().map(|s| format!("from {s}")).collect(),
                None if options.is_empty() => yes_no(),
                None => options,
            };
            let chains = texts(q, "danger");
            let worse = match &chains {
                None if values == yes_no() => vec![(1, 2), (2, 0)],
                None => Vec::new(),
                Some(chains) => steps(chains, &values, starts.as_deref()),
            };
            let asked = Asked {
                question: id.clone(),
                values,
                starts,
                worse,
                gate: all_gate,
            };
            self.facts.insert(id.clone(), asked);
            facts.push(id.clone());
        }
        let safety = text(q, "stage").as_deref() == Some("safety");
        let page = Page {
            facts,
            checklist,
            gate: all_gate || !gates.is_empty(),
            every_age: q
                .get("every_age")
                .map_or(safety, |v| v.as_bool() == Some(true)),
            ask_when: text(q, "ask_when").map(|when| parse(&when)),
        };
        self.order.push(id.clone());
        self.pages.insert(id, page);
    }

    /// Whether a name, with what is written after it, accepts a value.
    pub fn accepts(&self, fact: &str, tail: &str, value: usize) -> bool {
        let asked = &self.facts[fact];
        let not_sure = asked.values.len();
        let limit = |sign: &str| {
            let limit = tail.strip_prefix(sign)?;
            Some(limit.parse::<u16>().expect("a number"))
        };
        let start = asked.starts.as_ref().and_then(|s| s.get(value));
        if let Some(limit) = limit(">=") {
            return start.is_some_and(|s| *s >= limit);
        }
        if let Some(limit) = limit("<") {
            return start.is_some_and(|s| *s < limit);
        }
        if let Some(names) = tail.strip_prefix(':') {
            return names.split('|').any(|name| match name {
                "not_sure" => value == not_sure,
                name => {
                    value
                        == asked
                            .values
                            .iter()
                            .position(|v| v == name)
                            .expect("a value")
                }
            });
        }
        assert_eq!(asked.values, ["yes", "no"], "{fact}{tail}");
        value == 0 || (tail == "?" && value == not_sure)
    }

    /// The truth of a name for a value; `None` is silence.
    pub fn of_fact(&self, fact: &str, tail: &str, value: Option<usize>) -> T {
        match value {
            None => T::Unknown,
            Some(value) if self.accepts(fact, tail, value) => T::Yes,
            Some(value) if value == self.facts[fact].values.len() => T::Unknown,
            Some(_) => T::No,
        }
    }

    /// The facts that an expression reads, directly or through findings and scores.
    pub fn reads(&self, node: &Node, out: &mut BTreeSet<String>) {
        match node {
            Node::Name(name, _) => {
                if self.facts.contains_key(name) {
                    out.insert(name.clone());
                } else if let Some(inner) = self.findings.get(name) {
                    self.reads(inner, out);
                } else {
                    for (finding, _) in &self.scores[name].items {
                        self.reads(&self.findings[finding], out);
                    }
                }
            }
            Node::Any(parts) | Node::All(parts) | Node::AtLeast(_, parts) => {
                parts.iter().for_each(|p| self.reads(p, out));
            }
        }
    }

    /// What an expression names itself: facts and findings (those of a score too).
    pub fn names(&self, node: &Node, out: &mut BTreeSet<String>) {
        match node {
            Node::Name(name, _) => match self.scores.get(name) {
                Some(score) => out.extend(score.items.iter().map(|(f, _)| f.clone())),
                None => {
                    out.insert(name.clone());
                }
            },
            Node::Any(parts) | Node::All(parts) | Node::AtLeast(_, parts) => {
                parts.iter().for_each(|p| self.names(p, out));
            }
        }
    }

    /// The truth of an expression, given the truth of facts.
    pub fn truth(&self, node: &Node, value: &dyn Fn(&str) -> Option<usize>) -> T {
        match node {
            Node::Name(name, tail) => {
                if self.facts.contains_key(name) {
                    self.of_fact(name, tail, value(name))
                } else if let Some(inner) = self.findings.get(name) {
                    self.truth(inner, value)
                } else {
                    let score = &self.scores[name];
                    let items = score.items.iter().map(|(finding, points)| {
                        (self.truth(&self.findings[finding], value), *points)
                    });
                    reaches(score.highest, items, tail)
                }
            }
            Node::Any(parts) => any(parts.iter().map(|p| self.truth(p, value))),
            Node::All(parts) => all(parts.iter().map(|p| self.truth(p, value))),
            Node::AtLeast(n, parts) => {
                at_least(*n, parts.iter().map(|p| self.truth(p, value)).collect())
            }
        }
    }
}

pub fn any(parts: impl Iterator<Item = T>) -> T {
    parts.fold(T::No, Ord::max)
}

pub fn all(parts: impl Iterator<Item = T>) -> T {
    parts.fold(T::Yes, Ord::min)
}

/// The n-th largest.
pub fn at_least(n: usize, mut parts: Vec<T>) -> T {
    parts.sort_unstable();
    parts[parts.len() - n]
}

/// Whether a score reaches the points written after its name. What is unknown counts 0, so a total that
/// is too low is never a "no".
pub fn reaches(highest: bool, items: impl Iterator<Item = (T, u8)>, tail: &str) -> T {
    let limit: u32 = tail
        .strip_prefix(">=")
        .and_then(|n| n.parse().ok())
        .expect("score>=n");
    let points = items
        .filter(|(t, _)| *t == T::Yes)
        .map(|(_, p)| u32::from(p));
    let total = if highest {
        points.max().unwrap_or(0)
    } else {
        points.sum()
    };
    if total >= limit { T::Yes } else { T::Unknown }
}

/// Single steps to a worse answer, from chains such as `yes > not_sure > no` and `up from 18`.
fn steps(chains: &[String], values: &[String], starts: Option<&[u16]>) -> Vec<(usize, usize)> {
    let place = |word: &str| match word {
        "not_sure" => values.len(),
        word => values.iter().position(|v| v == word).expect("a value"),
    };
    let mut out = Vec::new();
    for chain in chains {
        if let Some(from) = chain.strip_prefix("up from ") {
            let from: u16 = from.trim().parse().expect("a number");
            let starts = starts.expect("a number");
            let low = starts.iter().position(|start| *start == from);
            let low = low.expect("where a band begins");
            out.extend((low..starts.len() - 1).map(|low| (low, low + 1)));
        } else {
            let words: Vec<usize> = chain.split('>').map(|w| place(w.trim())).collect();
            out.extend(words.windows(2).map(|pair| (pair[1], pair[0])));
        }
    }
    out
}

/// Splits at the commas outside all brackets.
fn parts(inside: &str) -> Vec<&str> {
    let mut depth = 0;
    let outside = |sign: char| {
        match sign {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        sign == ',' && depth == 0
    };
    let parts = inside.split(outside);
    parts.filter(|part| !part.trim().is_empty()).collect()
}

pub fn parse(text: &str) -> Node {
    let text = text.trim();
    let Some((word, rest)) = text.split_once('(') else {
        let end = text
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
            .unwrap_or(text.len());
        let (name, tail) = text.split_at(end);
        let tail: String = tail.chars().filter(|c| !c.is_whitespace()).collect();
        return Node::Name(name.to_owned(), tail);
    };
    let inside = rest.strip_suffix(')').expect("a bracket that closes");
    let list = parts(inside);
    let nodes = |list: &[&str]| list.iter().map(|p| parse(p)).collect();
    match word.trim() {
        "any" => Node::Any(nodes(&list)),
        "all" => Node::All(nodes(&list)),
        "atleast" => Node::AtLeast(list[0].trim().parse().expect("a number"), nodes(&list[1..])),
        other => panic!("{other}(…)"),
    }
}

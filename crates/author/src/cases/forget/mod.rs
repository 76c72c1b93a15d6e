//! `cargo author cases DIR --forget`: what happens to an urgent case when its person forgets, or
//! wrongly denies, one thing that they told.
//!
//! Each positive answer is taken away by itself and the rest stays. What is then asked follows from
//! what is left, and is answered as the case tells it.

mod report;

use std::collections::BTreeMap;

use leg_triage_compiler::Compiled;
use leg_triage_engine::model::{FactIx, Kind, NOT_SURE, QuestionIx, YES};
use leg_triage_engine::{Answer, Answers, Assessment, Urgency, Why, judge};

use super::figures::Part;
use super::file::Case;
use crate::cores;
use crate::silence::{Silence, complete, least, yes_or_no};

pub use report::{json, text};

/// What was tried and what came of it, in one reading of what was not told.
#[derive(Debug, Clone, PartialEq)]
pub struct Forgotten {
    /// The reading.
    pub silence: Silence,
    /// Cases that need U4 or U5, and get it.
    pub cases: usize,
    /// Cases that get too little even with everything told; left out of all the rest.
    pub already_below: Vec<String>,
    /// How many facts were taken away, one at a time.
    pub trials: usize,
    /// The trials after which the case gets less than it needs.
    pub falls: Vec<Fall>,
    /// How often each fact was taken away, and how often the case fell.
    pub facts: Vec<(String, Part)>,
    /// For each rule that gave the level: how often a fact was taken away, and how often the rule then
    /// no longer gave it and the case fell.
    pub rules: Vec<(String, Part)>,
}

/// One fact taken away, after which the case gets less than it needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fall {
    /// The case.
    pub case: String,
    /// What was taken away, as `fact` or `fact:value`.
    pub fact: String,
    /// The least urgency that is right.
    pub least: Urgency,
    /// What the complete case gets.
    pub before: Urgency,
    /// What it gets without the fact.
    pub after: Urgency,
    /// The rules that gave the level and no longer do.
    pub rules: Vec<String>,
}

impl Fall {
    /// How many levels below the least.
    #[must_use]
    pub const fn levels(&self) -> u8 {
        (self.least as u8).saturating_sub(self.after as u8)
    }
}

impl Forgotten {
    /// Falls to "within days" or less.
    #[must_use]
    pub fn to_u3(&self) -> usize {
        self.falls.iter().filter(|f| f.after <= Urgency::U3).count()
    }

    /// Falls to two levels or more below the least.
    #[must_use]
    pub fn two_levels(&self) -> usize {
        self.falls.iter().filter(|f| f.levels() >= 2).count()
    }

    /// Cases that fall when some single fact is forgotten.
    #[must_use]
    pub fn touched(&self) -> usize {
        let mut cases: Vec<&str> = self.falls.iter().map(|f| f.case.as_str()).collect();
        cases.sort_unstable();
        cases.dedup();
        cases.len()
    }
}

/// In both readings of what was not told.
#[must_use]
pub fn both(compiled: &Compiled, cases: &[Case]) -> Vec<Forgotten> {
    let of = |silence| forget(compiled, cases, silence);
    Silence::ENDS.into_iter().map(of).collect()
}

/// Takes away each positive answer of each urgent case.
#[must_use]
pub fn forget(compiled: &Compiled, cases: &[Case], silence: Silence) -> Forgotten {
    let urgent: Vec<&Case> = cases.iter().filter(|c| c.least >= Urgency::U4).collect();
    let tried = cores::each(&urgent, |case| Tried::of(compiled, case, silence));
    let mut out = Forgotten {
        silence,
        cases: 0,
        already_below: Vec::new(),
        trials: 0,
        falls: Vec::new(),
        facts: Vec::new(),
        rules: Vec::new(),
    };
    let mut facts: BTreeMap<String, Part> = BTreeMap::new();
    let mut rules: BTreeMap<String, Part> = BTreeMap::new();
    for (case, tried) in urgent.iter().zip(tried) {
        let Some(tried) = tried else {
            out.already_below.push(case.id.clone());
            continue;
        };
        out.cases += 1;
        for (fact, fall) in tried.trials {
            out.trials += 1;
            let count = |all: &mut BTreeMap<String, Part>, name: &String, fell: bool| {
                let part = all.entry(name.clone()).or_default();
                part.of += 1;
                part.n += usize::from(fell);
            };
            count(&mut facts, &fact, fall.is_some());
            for rule in &tried.rules {
                let gone = fall.as_ref().is_some_and(|f| f.rules.contains(rule));
                count(&mut rules, rule, gone);
            }
            out.falls.extend(fall);
        }
    }
    out.facts = most_first(facts);
    out.rules = most_first(rules);
    out
}

/// Those with a fall: most falls first, then the largest share, then by name.
fn most_first(all: BTreeMap<String, Part>) -> Vec<(String, Part)> {
    let mut all: Vec<_> = all.into_iter().filter(|(_, part)| part.n > 0).collect();
    all.sort_by_key(|(_, part)| (usize::MAX - part.n, part.of));
    all
}

/// One case, with each of its facts taken away.
struct Tried {
    /// The rules that give the level of the complete case.
    rules: Vec<String>,
    /// What was taken away, and how the case fell, if it did.
    trials: Vec<(String, Option<Fall>)>,
}

impl Tried {
    /// `None` for a case that gets too little as it stands.
    fn of(compiled: &Compiled, case: &Case, silence: Silence) -> Option<Self> {
        let answers = complete(compiled, &case.told, silence);
        let whole = judge(&compiled.knowledge, &answers);
        if whole.urgency < case.least {
            return None;
        }
        let rules = giving(compiled, &whole, whole.urgency);
        let trials = positives(compiled, &case.told, &answers, silence)
            .into_iter()
            .map(|positive| {
                let mut told = case.told.clone();
                // It was read for this question, so it is never refused.
                let _ = told.set(&compiled.knowledge, positive.question, positive.without);
                let left = judge(&compiled.knowledge, &complete(compiled, &told, silence));
                let still = giving(compiled, &left, whole.urgency);
                let fall = (left.urgency < case.least).then(|| Fall {
                    case: case.id.clone(),
                    fact: positive.name.clone(),
                    least: case.least,
                    before: whole.urgency,
                    after: left.urgency,
                    rules: rules
                        .iter()
                        .filter(|r| !still.contains(r))
                        .cloned()
                        .collect(),
                });
                (positive.name, fall)
            })
            .collect();
        Some(Self { rules, trials })
    }
}

/// The rules that give this level.
fn giving(compiled: &Compiled, assessment: &Assessment, level: Urgency) -> Vec<String> {
    let at_level = assessment.reasons.iter().filter(|r| r.urgency == level);
    at_level
        .filter_map(|reason| match reason.why {
            Why::Rule(ix) => compiled.names.rules.get(usize::from(ix)).cloned(),
            Why::NotCleared | Why::Cause(_) => None,
        })
        .collect()
}

/// An answer that can only raise the urgency, and the answer without it.
struct Positive {
    name: String,
    question: QuestionIx,
    without: Answer,
}

/// Every positive answer that was told and asked for: ticked items, each yes, and each option that does
/// not clear.
fn positives(
    compiled: &Compiled,
    told: &Answers,
    asked: &Answers,
    silence: Silence,
) -> Vec<Positive> {
    let mut out = Vec::new();
    for (question, answer) in told.answered() {
        let Some(built) = compiled.knowledge.questions.get(usize::from(question)) else {
            continue;
        };
        if asked.get(question).is_none() {
            continue;
        }
        match (&built.kind, answer) {
            (Kind::Checklist { first, count }, Answer::Checklist { yes, no }) => {
                for at in (0..*count).filter(|at| yes & (1 << at) != 0) {
                    out.push(Positive {
                        name: name(compiled, first + FactIx::from(at), YES),
                        question,
                        without: Answer::Checklist {
                            yes: yes & !(1 << at),
                            no: no | (1 << at),
                        },
                    });
                }
            }
            (Kind::Choice { fact }, Answer::Choice(value)) if !clears(compiled, *fact, value) => {
                let denied = match silence {
                    Silence::No => least(compiled, *fact),
                    Silence::NotSure | Silence::NoneOfThese => None,
                };
                out.push(Positive {
                    name: name(compiled, *fact, value),
                    question,
                    without: denied.map_or(Answer::NotSure, Answer::Choice),
                });
            }
            _ => {}
        }
    }
    out
}

/// Whether a value clears: it stands below "not sure" in its order of danger, or it is the least
/// alarming of all, or there is no order.
fn clears(compiled: &Compiled, fact: FactIx, value: u8) -> bool {
    let above = compiled.above.get(usize::from(fact));
    let above = above.and_then(|above| above.get(usize::from(value)));
    let least = least(compiled, fact);
    above.is_some_and(|above| above & (1 << NOT_SURE) != 0) || least.is_none_or(|l| l == value)
}

fn name(compiled: &Compiled, fact: FactIx, value: u8) -> String {
    let Some(names) = compiled.names.facts.get(usize::from(fact)) else {
        return "?".into();
    };
    match (yes_or_no(compiled, fact), value) {
        (true, YES) => names.id.clone(),
        _ => format!(
            "{}:{}",
            names.id,
            names
                .values
                .get(usize::from(value))
                .map_or("?", String::as_str)
        ),
    }
}

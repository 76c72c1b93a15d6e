//! No cliff: for every rule that gives U4 or U5, taking away any one told condition leaves U3 at least.
//!
//! A clot described as a cramp once ended in self-care, because one condition of one rule was not met
//! and nothing caught it below. So every way to fulfil a rule is listed (its expression as
//! alternatives, each a set of answers) and given to a person who is otherwise well; then each answer
//! in turn is taken back, once as "no" and once as "not sure". The result may fall lower only for what
//! the knowledge names with a reason (`needs` of a rule, `circumstance` of a question).
//!
//! `cargo test --test no_cliff -- --nocapture` prints how many ways each rule has.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use common::{by_rules, knowledge, name, real, well_but};
use leg_triage_engine::model::{Expr, FactIx, Kind, Mask, NO, NOT_SURE, QuestionIx, Urgency, YES};
use leg_triage_engine::{Answer, Answers, Facts, Knowledge, Reading, applicable, judge};
use serde_json::json;

/// One way to fulfil an expression: facts, and the values each may have.
type Way = BTreeMap<FactIx, Mask>;

/// If one part has more ways than this, they are thinned evenly: they differ only in which risk goes
/// with which place.
const MOST: usize = 12_000;

/// The knowledge without causes: no danger rests on them, and it is many times as fast.
fn bare() -> &'static Knowledge {
    static BARE: OnceLock<Knowledge> = OnceLock::new();
    BARE.get_or_init(|| {
        let mut bare = knowledge().clone();
        bare.conditions.clear();
        bare.dangers.clear();
        for advice in &mut bare.advice {
            advice.suppress_causes.clear();
        }
        bare
    })
}

fn both(a: &Way, b: &Way) -> Option<Way> {
    let mut out = a.clone();
    for (fact, mask) in b {
        let slot = out.entry(*fact).or_insert(Mask::MAX);
        *slot &= mask;
        if *slot & !(1 << NOT_SURE) == 0 {
            return None; // nothing that was told is left
        }
    }
    Some(out)
}

fn thin(mut ways: Vec<Way>) -> Vec<Way> {
    ways.sort();
    ways.dedup();
    let step = ways.len().div_ceil(MOST).max(1);
    ways.into_iter().step_by(step).collect()
}

fn ways(expr: &Expr) -> Vec<Way> {
    let k = knowledge();
    match expr {
        Expr::Fact { fact, mask } => vec![Way::from([(*fact, *mask)])],
        Expr::Finding(ix) => ways(&k.findings[usize::from(*ix)]),
        Expr::Any(parts) => thin(parts.iter().flat_map(ways).collect()),
        Expr::All(parts) => parts.iter().fold(vec![Way::new()], |sofar, part| {
            let more = ways(part);
            let pairs = sofar
                .iter()
                .flat_map(|a| more.iter().filter_map(|b| both(a, b)));
            thin(pairs.collect())
        }),
        Expr::AtLeast(n, parts) => {
            let chosen = subsets(parts.len(), usize::from(*n));
            let all =
                |ixs: Vec<usize>| Expr::All(ixs.into_iter().map(|i| parts[i].clone()).collect());
            thin(chosen.into_iter().flat_map(|ixs| ways(&all(ixs))).collect())
        }
        Expr::Score { score, at_least } => {
            let items = &k.scores[usize::from(*score)].items;
            let enough = (0u32..1 << items.len()).filter(|set| {
                let points = |set: u32| -> u32 {
                    let chosen = (0..items.len()).filter(|i| set & (1 << i) != 0);
                    chosen.map(|i| u32::from(items[i].1)).sum()
                };
                // Exactly enough: without any one of them it is too few.
                points(*set) >= u32::from(*at_least)
                    && (0..items.len())
                        .filter(|i| set & (1 << i) != 0)
                        .all(|i| points(set & !(1 << i)) < u32::from(*at_least))
            });
            let all = |set: u32| {
                let chosen = (0..items.len()).filter(|i| set & (1 << i) != 0);
                Expr::All(chosen.map(|i| Expr::Finding(items[i].0)).collect())
            };
            thin(enough.flat_map(|set| ways(&all(set))).collect())
        }
    }
}

fn subsets(of: usize, n: usize) -> Vec<Vec<usize>> {
    (0u32..1 << of)
        .filter(|set| set.count_ones() as usize == n)
        .map(|set| (0..of).filter(|i| set & (1 << i) != 0).collect())
        .collect()
}

/// The least alarming of these values of a fact, among those that can be told.
fn least(fact: FactIx, mask: Mask) -> u8 {
    let above = &real().above[usize::from(fact)];
    let alarm = |v: u8| above.get(usize::from(v)).map_or(0, |m| m.count_ones());
    let values = knowledge().facts[usize::from(fact)].values;
    let told = (0..values).filter(|v| mask & (1 << v) != 0);
    told.max_by_key(|v| (alarm(*v), *v))
        .expect("a value that can be told")
}

/// The person: these facts as told, everything else well, and no answers to questions that would not be
/// asked.
fn person(told: &BTreeMap<FactIx, u8>) -> Answers {
    static WELL: OnceLock<Answers> = OnceLock::new();
    // Somebody with something new that nobody has looked at, who gives none of the answers that clear a
    // sign ("a blister of the shoe", "aches all over, with a cold"): such an answer is definite, not a
    // slip.
    let well = WELL.get_or_init(|| {
        let mut well = well_but(&json!({
            "since": "days_2_14", "onset": "hours_days", "trend": "same", "side": "left", "already_checked": "no",
            "swelling_since": "week", "started_with": "nothing", "severity": 3, "clot_where": "deep",
            "pill_kind": "with_oestrogen", "cramp_course": "stays",
        }));
        let k = knowledge();
        for (question, ix) in k.questions.iter().zip(0..) {
            if let Kind::Choice { fact } = question.kind
                && question.gate
                && question.ask_when.is_some()
                && !real().names.facts[usize::from(fact)].yes_no
            {
                let holds = least(fact, k.facts[usize::from(fact)].alarm);
                well.set(k, ix, Answer::Choice(holds)).expect("its own value");
            }
        }
        well
    });
    let k = bare();
    let mut all = well.clone();
    for (fact, value) in told {
        all = common::with(&all, *fact, *value);
    }
    // Questions that are not asked are not answered, which can make more of them stop applying.
    loop {
        let facts = Facts::read(k, &all, Reading::Told);
        let asked = |ix: QuestionIx| applicable(&k.questions[usize::from(ix)], &facts);
        let gone: Vec<QuestionIx> = all
            .answered()
            .map(|(ix, _)| ix)
            .filter(|ix| !asked(*ix))
            .collect();
        if gone.is_empty() {
            return all;
        }
        let mut kept = Answers::new();
        for (ix, answer) in all.answered().filter(|(ix, _)| !gone.contains(ix)) {
            kept.set(k, ix, answer).expect("it was one before");
        }
        all = kept;
    }
}

/// The least alarming answers of a way.
fn at_least(way: &Way) -> BTreeMap<FactIx, u8> {
    way.iter()
        .map(|(fact, mask)| (*fact, least(*fact, *mask)))
        .collect()
}

/// The way, with the answers that lead to its questions: who tells of a baby in the last 12 weeks is a
/// woman.
fn led_to(mut way: Way) -> Option<Way> {
    let k = bare();
    for _ in 0..6 {
        let answers = person(&at_least(&way));
        let of = |fact: &FactIx| usize::from(k.facts[usize::from(*fact)].question);
        let unasked = way
            .keys()
            .find(|fact| answers.get(of(fact) as QuestionIx).is_none());
        let Some(fact) = unasked else {
            return Some(way);
        };
        let question = of(fact);
        let when = k.questions[question].ask_when.as_ref()?;
        // Prefer an answer that leads there at once; else the first, whose own conditions are added
        // next.
        let longer: Vec<Way> = ways(when)
            .iter()
            .filter_map(|lead| both(&way, lead))
            .collect();
        let there = |way: &&Way| person(&at_least(way)).get(question as QuestionIx).is_some();
        way = longer.iter().find(there).or(longer.first())?.clone();
    }
    None
}

fn urgency(told: &BTreeMap<FactIx, u8>) -> Urgency {
    by_rules(&judge(bare(), &person(told)))
}

/// A circumstance is no sign by itself: an age, an illness, a place.
fn circumstance(fact: FactIx) -> bool {
    let question = knowledge().facts[usize::from(fact)].question;
    real().source.questions[usize::from(question)]
        .entry
        .circumstance
}

/// What a wrong "no" can be: a sign in a list that was not ticked, or a yes/no question. Picking one of
/// several answers ("it was a cramp that let go") says something definite, so it is never tried as a
/// slip.
fn denied(fact: FactIx, mask: Mask) -> Option<u8> {
    let yes_no = real().names.facts[usize::from(fact)].yes_no;
    (yes_no && mask & (1 << YES) != 0 && mask & (1 << NO) == 0).then_some(NO)
}

/// Whether any sign that was asked about is left.
fn sign_left(told: &BTreeMap<FactIx, u8>) -> bool {
    let answers = person(told);
    told.iter().any(|(fact, value)| {
        let asked = answers
            .get(knowledge().facts[usize::from(*fact)].question)
            .is_some();
        let no = real().names.facts[usize::from(*fact)].yes_no && *value == NO;
        asked && !no && *value != NOT_SURE && !circumstance(*fact)
    })
}

struct Fall {
    rule: usize,
    fact: FactIx,
    to: Urgency,
    how: &'static str,
    way: Vec<String>,
}

#[derive(Default)]
struct Tried {
    ways: usize,
    trials: usize,
    excused: BTreeSet<(usize, usize, FactIx)>,
    falls: Vec<Fall>,
    untried: Vec<String>,
}

fn tried() -> &'static Tried {
    static TRIED: OnceLock<Tried> = OnceLock::new();
    TRIED.get_or_init(|| {
        let k = knowledge();
        let mut out = Tried::default();
        for (rule_ix, rule) in k.rules.iter().enumerate() {
            let needs = &real().source.rules[rule_ix].entry.needs;
            let mut of_rule = 0;
            for level in rule.levels.iter().filter(|l| l.urgency >= Urgency::U4) {
                for way in ways(&level.when) {
                    // Some ways cannot be told: no answers lead to one of their questions.
                    let Some(all) = led_to(way.clone()) else {
                        continue;
                    };
                    let told = at_least(&all);
                    if urgency(&told) < Urgency::U4 {
                        continue;
                    }
                    of_rule += 1;
                    for (fact, mask) in &way {
                        for (how, value) in
                            [("no", denied(*fact, *mask)), ("not sure", Some(NOT_SURE))]
                        {
                            let Some(value) = value else { continue };
                            let mut rest = told.clone();
                            rest.insert(*fact, value);
                            out.trials += 1;
                            let to = urgency(&rest);
                            if to >= Urgency::U3 || !sign_left(&rest) {
                                continue;
                            }
                            let need = needs.iter().position(|need| {
                                need.facts.iter().any(|f| f.get_ref() == name(*fact))
                            });
                            if let Some(need) = need {
                                out.excused.insert((rule_ix, need, *fact));
                                continue;
                            }
                            let way = told.iter().map(|(f, v)| value_of(*f, *v)).collect();
                            out.falls.push(Fall {
                                rule: rule_ix,
                                fact: *fact,
                                to,
                                how,
                                way,
                            });
                        }
                    }
                }
            }
            println!("{}: {of_rule} ways", rule.id);
            out.ways += of_rule;
            if of_rule == 0 && rule.levels.iter().any(|l| l.urgency >= Urgency::U4) {
                out.untried.push(rule.id.clone());
            }
        }
        println!("{} ways, {} trials", out.ways, out.trials);
        out
    })
}

fn value_of(fact: FactIx, value: u8) -> String {
    let question =
        &knowledge().questions[usize::from(knowledge().facts[usize::from(fact)].question)];
    if matches!(question.kind, Kind::Checklist { .. }) {
        return name(fact).to_owned();
    }
    let values = &real().names.facts[usize::from(fact)].values;
    format!("{}:{}", name(fact), values[usize::from(value)])
}

#[test]
fn no_rule_ends_in_a_cliff() {
    let tried = tried();
    assert!(
        tried.untried.is_empty(),
        "no way was tried of {:?}",
        tried.untried
    );
    let mut kinds: BTreeMap<(usize, &str, &str), (usize, &Fall)> = BTreeMap::new();
    for fall in &tried.falls {
        let slot = kinds
            .entry((fall.rule, name(fall.fact), fall.how))
            .or_insert((0, fall));
        slot.0 += 1;
    }
    let lines: Vec<String> = kinds
        .iter()
        .map(|((rule, fact, how), (n, fall))| {
            let rule = &knowledge().rules[*rule].id;
            format!(
                "{rule}: without {fact} ({how}) {n} fall, e.g. to {:?}: {}",
                fall.to,
                fall.way.join(" ")
            )
        })
        .collect();
    assert!(
        lines.is_empty(),
        "{} kinds\n{}",
        lines.len(),
        lines.join("\n")
    );
}

/// An exception that excuses nothing must go: each one shows a cliff that is there on purpose.
#[test]
fn exceptions_are_needed() {
    let excused = &tried().excused;
    let mut idle = Vec::new();
    for (rule_ix, rule) in real().source.rules.iter().enumerate() {
        for (need_ix, need) in rule.entry.needs.iter().enumerate() {
            for word in &need.facts {
                let fact = real()
                    .names
                    .fact(word.get_ref())
                    .expect("checked by the compiler");
                if !excused.contains(&(rule_ix, need_ix, fact)) {
                    idle.push(format!("{}: {}", rule.entry.id.get_ref(), word.get_ref()));
                }
            }
        }
    }
    assert!(
        idle.is_empty(),
        "`needs` that excuse nothing:\n{}",
        idle.join("\n")
    );
}

/// A check of the check itself: with nothing told, the trial is a well person.
#[test]
fn who_tells_nothing_is_well() {
    assert!(urgency(&BTreeMap::new()) < Urgency::U3);
    let all = person(&BTreeMap::new());
    assert!(
        all.answered()
            .any(|(_, a)| matches!(a, Answer::Checklist { yes: 0, .. }))
    );
}

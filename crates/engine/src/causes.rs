//! What may be behind it: base rate times likelihood ratios, in logarithms, shown as it was added.

use crate::answers::{Answer, Answers};
use crate::model::{Condition, ConditionIx, Expr, FactIx, FindingIx, Knowledge, Stage};
use crate::sort::stable;
use crate::truth::{Facts, Reading, Truth};

/// How well a cause fits, in words. Thresholds stand in the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// "less likely"
    LessLikely,
    /// "possible"
    Possible,
    /// "fits well"
    FitsWell,
}

/// One finding, with the weight that was added for it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weighed {
    /// The finding.
    pub finding: FindingIx,
    /// It is there (else: it is definitely not there).
    pub present: bool,
    /// Natural logarithm of the factor, after capping: above 0 speaks for, below 0 against.
    pub weight: f32,
}

/// A possible cause with everything that was added for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Cause {
    /// Which condition.
    pub condition: ConditionIx,
    /// Its part of all listed causes and "something else", 0 to 1. For ranking; never shown as a
    /// probability of disease.
    pub share: f32,
    /// In words.
    pub fit: Fit,
    /// Natural logarithm of what it has without what was told: the base rate that was used, drawn
    /// towards the others by `base_power`, less for what was asked for and is not known.
    pub base: f32,
    /// What of the told signs it leaves unexplained, as a weight against it: never above 0.
    pub unexplained: f32,
    /// The weights of what was told, strongest for first, strongest against last. `base` plus these
    /// and `unexplained` is the score.
    pub evidence: Vec<Weighed>,
    /// It may well stand beside the first cause: something specific to it was told that the first one
    /// does not explain. Legs often have more than one trouble.
    pub beside: bool,
}

impl Cause {
    /// What speaks for it, strongest first.
    pub fn speaks_for(&self) -> impl Iterator<Item = &Weighed> {
        self.evidence.iter().filter(|e| e.weight > 0.0)
    }

    /// What speaks against it, strongest first.
    pub fn speaks_against(&self) -> impl Iterator<Item = &Weighed> {
        self.evidence.iter().rev().filter(|e| e.weight < 0.0)
    }
}

/// All causes, best first.
pub fn causes(knowledge: &Knowledge, answers: &Answers, facts: &Facts<'_>) -> Vec<Cause> {
    let age = age(knowledge, answers);
    let likely = Facts::read(knowledge, answers, Reading::Likely);
    let mut groups = Vec::new();
    let mut out: Vec<Cause> = knowledge
        .conditions
        .iter()
        .zip(0..)
        .map(|(condition, ix)| {
            let mut evidence = Vec::new();
            let read = (age, facts, &likely);
            let base = weigh(knowledge, condition, read, &mut evidence, &mut groups);
            Cause {
                condition: ix,
                share: 0.0,
                fit: Fit::LessLikely,
                base,
                unexplained: 0.0,
                evidence,
                beside: false,
            }
        })
        .collect();
    leave_unexplained(knowledge, facts, &mut out);
    share(knowledge, &mut out);
    // Equal shares keep the order of the knowledge, so the same answers give the same ranking.
    // What nothing speaks for is only common: it comes after what something speaks for. Before both comes
    // what its pattern speaks for, or what, less what speaks against it, is specific.
    let place = |cause: &Cause| {
        let condition = knowledge.conditions.get(usize::from(cause.condition));
        let pattern = condition.and_then(|c| c.pattern.as_ref());
        let net: f32 = cause.evidence.iter().map(|e| e.weight).sum();
        let step: f32 = if net >= knowledge.settings.specific_from
            || pattern.is_some_and(|(p, _)| facts.holds(p))
        {
            4.0
        } else if cause.speaks_for().next().is_some() {
            2.0
        } else {
            0.0
        };
        step + cause.share
    };
    let mut placed: Vec<(f32, Cause)> = out.into_iter().map(|c| (place(&c), c)).collect();
    stable(&mut placed, |a, b| a.0 > b.0);
    let mut out: Vec<Cause> = placed.into_iter().map(|(_, cause)| cause).collect();
    // None is said to fit less well than one that stands after it.
    let mut best = Fit::LessLikely;
    for cause in out.iter_mut().rev() {
        best = best.max(cause.fit);
        cause.fit = best;
    }
    mark_beside(knowledge, facts, &mut out);
    out
}

/// The age that was told; without one, the base rates for all adults count.
pub fn age(knowledge: &Knowledge, answers: &Answers) -> Option<u16> {
    let fact = knowledge.facts.get(usize::from(knowledge.age?))?;
    match answers.get(fact.question) {
        Some(Answer::Number(age)) => Some(*age),
        _ => None,
    }
}

/// What the weighing reads: the age, what was told, and what is likely beside it.
pub type Read<'a, 'k> = (Option<u16>, &'a Facts<'k>, &'a Facts<'k>);

/// Puts what speaks for and against a condition into `evidence`, in the order in which it is shown;
/// gives the base. `groups` is room for it to work in: whoever weighs thousands keeps it.
fn weigh(
    knowledge: &Knowledge,
    condition: &Condition,
    (age, facts, likely): Read<'_, '_>,
    evidence: &mut Vec<Weighed>,
    groups: &mut Vec<u8>,
) -> f32 {
    let settings = &knowledge.settings;
    // Without an age, the rate for all adults, which stands first.
    let base = condition
        .base
        .iter()
        .rev()
        .find(|(from, _)| age.is_some_and(|age| age >= *from))
        .or(condition.base.first())
        .map_or(0.0, |(_, rate)| knowledge.weight(*rate));
    let base = match &condition.pattern {
        Some((pattern, rate)) if facts.holds(pattern) => base.max(knowledge.weight(*rate)),
        _ => base,
    };
    let mut base = base * settings.base_power;

    evidence.clear();
    groups.clear();
    for e in &condition.evidence {
        let (told, likely) = (facts.finding(e.finding), likely.finding(e.finding));
        let (truth, part, mark) = match told {
            Truth::Unknown => (likely, settings.unsure_counts, UNSURE),
            told => (told, 1.0, 0),
        };
        let (present, weight) = match truth {
            Truth::Yes => (true, knowledge.weight(e.present) * part),
            Truth::No => (false, knowledge.weight(e.absent) * part),
            Truth::Unknown => continue,
        };
        if weight != 0.0 {
            evidence.push(Weighed {
                finding: e.finding,
                present,
                weight,
            });
            groups.push(e.group | mark);
        }
    }
    let last = groups.iter().map(|g| g & !UNSURE).max().unwrap_or(0);
    for group in 1..=last {
        let (floor, cap) = (settings.group_floor, settings.group_cap);
        limit(evidence, groups, |g| g == group, floor, cap);
        limit(evidence, groups, |g| g == group | UNSURE, floor, cap);
    }
    // Nobody said what was only taken as likely: it is weighed, and not shown as if it had been said.
    let mut likely = 0.0;
    let mut marks = groups.iter();
    evidence.retain(|w| {
        let told = marks.next().is_none_or(|g| g & UNSURE == 0);
        if !told {
            likely += w.weight;
        }
        told
    });
    let (floor, cap) = (settings.evidence_floor, settings.evidence_cap);
    // Not `clamp`: it panics on a wrong order, and to say so it brings the printing of numbers along,
    // 4 kB on the wire. The compiler checks the order.
    base += likely.max(floor).min(cap);
    groups.retain(|g| g & UNSURE == 0);
    limit(evidence, groups, |_| true, floor, cap);
    stable(evidence, |a, b| a.weight > b.weight);
    base
}

/// Marks, beside the group of a weight (far fewer than 128), what was asked for and is not known.
const UNSURE: u8 = 0x80;

/// Keeps the sum of weights (of one group, or of all) between two limits by shrinking what pushes it
/// over: so what is shown is still exactly what was added.
fn limit(
    evidence: &mut [Weighed],
    groups: &[u8],
    counts: impl Fn(u8) -> bool,
    floor: f32,
    cap: f32,
) {
    let (mut up, mut down) = (0.0f32, 0.0f32);
    for (w, _) in evidence.iter().zip(groups).filter(|(_, g)| counts(**g)) {
        up += w.weight.max(0.0);
        down += w.weight.min(0.0);
    }
    let (shrink_up, shrink_down) = if up + down > cap {
        ((cap - down) / up, 1.0)
    } else if up + down < floor {
        (1.0, (floor - up) / down)
    } else {
        return;
    };
    for (w, _) in evidence.iter_mut().zip(groups).filter(|(_, g)| counts(**g)) {
        w.weight *= if w.weight > 0.0 {
            shrink_up
        } else {
            shrink_down
        };
    }
}

/// Base rate times likelihood ratios: what a condition weighs before it is shared out.
fn odds(base: f32, evidence: &[Weighed]) -> f32 {
    (base + evidence.iter().map(|e| e.weight).sum::<f32>()).exp()
}

/// The odds of one condition after another, for whoever tries many answers: the same numbers as in
/// [`causes`], without the causes.
pub struct Scale<'a> {
    knowledge: &'a Knowledge,
    evidence: Vec<Weighed>,
    groups: Vec<u8>,
}

impl<'a> Scale<'a> {
    /// With nothing on it.
    pub const fn new(knowledge: &'a Knowledge) -> Self {
        Self {
            knowledge,
            evidence: Vec::new(),
            groups: Vec::new(),
        }
    }

    /// What a condition weighs.
    pub fn odds(&mut self, condition: &Condition, read: Read<'_, '_>) -> f32 {
        let (evidence, groups) = (&mut self.evidence, &mut self.groups);
        let base = weigh(self.knowledge, condition, read, evidence, groups);
        odds(base, evidence)
    }
}

/// What all shares are parts of: all conditions and "something else".
pub fn whole(knowledge: &Knowledge, odds: &[f32]) -> f32 {
    odds.iter().sum::<f32>() + knowledge.settings.other_weight
}

fn share(knowledge: &Knowledge, causes: &mut [Cause]) {
    let settings = &knowledge.settings;
    let all: Vec<f32> = causes.iter().map(|c| odds(c.base, &c.evidence)).collect();
    let whole = whole(knowledge, &all);
    // What is left unexplained moves weight between the causes, and none to "something else".
    let left: Vec<f32> = causes
        .iter()
        .zip(&all)
        .map(|(c, odds)| odds * c.unexplained.exp())
        .collect();
    let whole = whole * left.iter().sum::<f32>() / all.iter().sum::<f32>();
    for (cause, odds) in causes.iter_mut().zip(left) {
        cause.share = odds / whole;
        cause.fit = if cause.share >= settings.fits_well {
            Fit::FitsWell
        } else if cause.share >= settings.possible {
            Fit::Possible
        } else {
            Fit::LessLikely
        };
    }
}

/// Counts against each cause the part of the told signs that it does not explain, of all that speak for
/// any. A sign that a cause says nothing of is rarer with it than with those that bring it: a silent no;
/// all of them together count `unexplained_counts` of what all evidence may take away.
fn leave_unexplained(knowledge: &Knowledge, facts: &Facts<'_>, causes: &mut [Cause]) {
    // For each fact the last cause, from 1 on, that explains it.
    let mut explains = vec![0_u32; knowledge.facts.len()];
    let mut all = 0.0_f32;
    let mut own = Vec::new();
    for (cause, number) in causes.iter().zip(1..) {
        let mut count = 0.0_f32;
        for fact in explained(knowledge, facts, cause) {
            let Some(last) = explains.get_mut(usize::from(fact)) else {
                continue;
            };
            if *last == 0 {
                all += 1.0;
            }
            if *last != number {
                count += 1.0;
            }
            *last = number;
        }
        own.push(count);
    }
    let most = knowledge.settings.unexplained_counts * knowledge.settings.evidence_floor;
    for (cause, own) in causes.iter_mut().zip(own) {
        cause.unexplained = most * (all - own) / all.max(1.0);
    }
}

/// The signs that a cause explains, some of them more than once: those on which its core features and
/// what speaks for it rest.
fn explained(knowledge: &Knowledge, facts: &Facts<'_>, cause: &Cause) -> Vec<FactIx> {
    let for_it = cause.speaks_for().filter(|e| e.present).map(|e| e.finding);
    let mut out = Vec::new();
    for finding in for_it.chain(core(knowledge, cause)) {
        signs(knowledge, facts, &Expr::Finding(finding), &mut out);
    }
    out
}

/// Says which causes may well stand beside the first: each of their core features was told; what is
/// specific to them and rests, by half or more, on signs that the first cause does not explain comes to
/// the square of what counts as specific; and among all but the first they are possible. A cause
/// explains the signs on which what speaks for it rests. Who somebody is, what they are known to have
/// and what they take is no sign.
fn mark_beside(knowledge: &Knowledge, facts: &Facts<'_>, causes: &mut [Cause]) {
    let settings = &knowledge.settings;
    let Some((first, others)) = causes.split_first_mut() else {
        return;
    };
    let explained = explained(knowledge, facts, first);
    let rest = 1.0 - first.share;
    let mut own = Vec::new();
    for cause in others {
        let told = |finding| facts.finding(finding) == Truth::Yes;
        if cause.share < settings.possible * rest || !core(knowledge, cause).all(told) {
            continue;
        }
        let mut left = 0.0;
        for e in specific(knowledge, cause) {
            own.clear();
            signs(knowledge, facts, &Expr::Finding(e.finding), &mut own);
            let known = own.iter().filter(|fact| explained.contains(fact)).count();
            if !own.is_empty() && known * 2 <= own.len() {
                left += e.weight;
            }
        }
        cause.beside = left >= 2.0 * settings.specific_from;
    }
}

/// The core features of a cause.
fn core<'k>(knowledge: &'k Knowledge, cause: &Cause) -> impl Iterator<Item = FindingIx> + 'k {
    let condition = knowledge.conditions.get(usize::from(cause.condition));
    let evidence = condition.into_iter().flat_map(|c| &c.evidence);
    evidence.filter(|e| e.core).map(|e| e.finding)
}

/// What is there of the findings that are specific to it.
fn specific<'a>(
    knowledge: &'a Knowledge,
    cause: &'a Cause,
) -> impl Iterator<Item = &'a Weighed> + 'a {
    let condition = knowledge.conditions.get(usize::from(cause.condition));
    let from = knowledge.settings.specific_from;
    cause.evidence.iter().filter(move |e| {
        let own = condition.into_iter().flat_map(|c| &c.evidence);
        e.present
            && own
                .filter(|own| own.finding == e.finding)
                .any(|own| knowledge.weight(own.present) >= from)
    })
}

/// The facts that make an expression true, but for those about the person.
fn signs(knowledge: &Knowledge, facts: &Facts<'_>, expr: &Expr, out: &mut Vec<FactIx>) {
    match expr {
        _ if !facts.holds(expr) => {}
        Expr::Fact { fact, .. } => {
            let question = knowledge
                .facts
                .get(usize::from(*fact))
                .and_then(|f| knowledge.questions.get(usize::from(f.question)));
            if question.is_some_and(|q| q.stage != Stage::About) {
                out.push(*fact);
            }
        }
        Expr::Finding(finding) => {
            if let Some(expr) = knowledge.findings.get(usize::from(*finding)) {
                signs(knowledge, facts, expr, out);
            }
        }
        Expr::Score { .. } => {}
        Expr::Any(parts) | Expr::All(parts) | Expr::AtLeast(_, parts) => {
            for part in parts {
                signs(knowledge, facts, part, out);
            }
        }
    }
}

/// The causes to show, of these: the first few, without those that hardly count, or that nothing speaks for.
pub fn shown<'a>(knowledge: &'a Knowledge, causes: &'a [Cause]) -> impl Iterator<Item = &'a Cause> {
    causes
        .iter()
        .filter(|cause| cause.share >= knowledge.settings.shown_from)
        .filter(|cause| cause.speaks_for().next().is_some())
        .take(usize::from(knowledge.settings.shown_causes))
}

/// Whether something specific to the condition is there.
pub fn is_specific(knowledge: &Knowledge, cause: &Cause) -> bool {
    specific(knowledge, cause).next().is_some()
}

//! Base rate times likelihood ratios, in logarithms, kept within limits.

use crate::answers::{Answer, Answers};
use crate::cause::Weighed;
use crate::model::{Condition, Knowledge};
use crate::sort::stable;
use crate::truth::{Facts, Truth};

/// The age that was told; without one, the base rates for all adults count.
pub fn age(knowledge: &Knowledge, answers: &Answers) -> Option<u16> {
    let fact = knowledge.facts.get(usize::from(knowledge.age?))?;
    match answers.get(fact.question) {
        Some(Answer::Number(age)) => Some(*age),
        _ => None,
    }
}

/// What weighing reads: the age, the facts as told, and the facts as likely.
pub type Read<'a, 'k> = (Option<u16>, &'a Facts<'k>, &'a Facts<'k>);

/// Collects the evidence for and against a condition, in the order in which it is shown, and returns
/// the base. `groups` is scratch space, so that callers who weigh thousands of times need not allocate.
pub fn weigh(
    knowledge: &Knowledge,
    condition: &Condition,
    (age, facts, likely): Read<'_, '_>,
    evidence: &mut Vec<Weighed>,
    groups: &mut Vec<u8>,
) -> f32 {
    let settings = &knowledge.settings;
    let mut base = base_rate(knowledge, condition, (age, facts));

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
    // What was only taken as likely was never said: it counts, but is not shown.
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
    // Not `clamp`: its panic message would bring in float formatting, 4 kB on the wire. The compiler
    // checks that the floor is below the cap.
    base += likely.max(floor).min(cap);
    groups.retain(|g| g & UNSURE == 0);
    limit(evidence, groups, |_| true, floor, cap);
    stable(evidence, |a, b| a.weight > b.weight);
    base
}

/// The base rate for this age, drawn towards the others.
fn base_rate(
    knowledge: &Knowledge,
    condition: &Condition,
    (age, facts): (Option<u16>, &Facts<'_>),
) -> f32 {
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
    base * knowledge.settings.base_power
}

/// A bit beside the group number (which stays far below 128): the finding was asked about and is not
/// known.
const UNSURE: u8 = 0x80;

/// Keeps a sum of weights (of one group, or of all) within two limits by scaling down the side that
/// exceeds them. So the weights shown are exactly those that were added.
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
pub fn odds(base: f32, evidence: &[Weighed]) -> f32 {
    (base + evidence.iter().map(|e| e.weight).sum::<f32>()).exp()
}

/// The odds of single conditions, for callers that try many answers. The numbers are those of
/// [`crate::causes::causes`], without building the causes.
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

//! Draws people: of a condition, as its evidence describes them; of "something else", as the
//! background is.
//!
//! For each finding of a condition's evidence the likelihood ratios give a *wanted* frequency among
//! people with the condition ([`wanted`]). A person is then a state of all facts, drawn fact by fact
//! (Gibbs sampling) from the background, with a weight for or against each finding. What the findings
//! do not mention stays as in anybody, and findings that read the same facts cannot contradict each
//! other. The weights start from the ratios and are then adjusted until the findings are as frequent as
//! wanted, as far as their overlap allows.

use leg_triage_engine::model::{Condition, Expr, FactIx, FindingIx, Kind, Knowledge};
use leg_triage_engine::{Answer, Truth};

use super::background::Background;
use super::rng::Rng;
use super::world::{World, support};

/// Rounds over all facts before a state counts as drawn.
const SETTLE: usize = 15;
/// How many chains and rounds the adjustment uses.
const CHAINS: usize = 8;
const ROUNDS: usize = 40;
/// How many people the background frequencies are counted on.
const CROWD: usize = 3000;
/// A prior for findings that are seldom known: this frequency, counted as this many people.
const PRIOR: (f64, f64) = (0.15, 10.0);
/// The lowest and the highest frequency wanted for any finding.
const BOUNDS: (f64, f64) = (0.002, 0.98);
/// The highest frequency wanted for a finding that has only a ratio of presence.
const MOST: f64 = 0.95;

/// Everything that drawing people needs.
#[derive(Debug)]
pub struct Crowd<'a> {
    knowledge: &'a Knowledge,
    background: &'a Background,
    /// For each finding, how often it is there in the background when it can be known.
    pub rates: Vec<f64>,
    /// The facts in combinations that cannot occur.
    bound: Vec<FactIx>,
}

/// One finding of a condition, with its wanted frequency.
#[derive(Debug, Clone)]
pub struct Trait {
    /// Which finding.
    pub finding: FindingIx,
    /// How often it is there in the background.
    pub rate: f64,
    /// How often it should be there among people with the condition.
    pub wanted: f64,
    /// How often it was there at the end of the adjustment; `None` if it was never known.
    pub reached: Option<f64>,
    /// The frequency that the current weights aim at.
    set: f64,
}

/// People with one condition, or with none of them.
#[derive(Debug, Clone)]
pub struct Portrait {
    /// What sets them apart from anybody.
    pub traits: Vec<Trait>,
    /// Facts that depend on each other and are redrawn in each round.
    facts: Vec<FactIx>,
    /// For each value of the age, the base rate.
    ages: Vec<f64>,
}

/// How often a finding is there among people with a condition, from its likelihood ratios and its
/// frequency in the background.
///
/// With both ratios the frequency follows from them alone: LR+ = s / p and LR− = (1 − s) / (1 − p)
/// give p = (1 − LR−) / (LR+ − LR−). With one of them it is the background frequency that decides.
#[must_use]
pub fn wanted(present: f64, absent: f64, rate: f64) -> f64 {
    const NONE: f64 = 1e-6;
    let says = |ratio: f64| (ratio - 1.0).abs() > NONE;
    let s = match (says(present), says(absent)) {
        (true, true) if (present - 1.0) * (absent - 1.0) < 0.0 => {
            present * (1.0 - absent) / (present - absent)
        }
        // Both ratios point the same way, so no frequency fits both: the odds are moved instead.
        (true, true) => present * rate / (present * rate + absent * (1.0 - rate)),
        (true, false) => (present * rate).min(MOST.max(rate)),
        (false, true) => 1.0 - absent * (1.0 - rate),
        (false, false) => rate,
    };
    s.clamp(BOUNDS.0, BOUNDS.1)
}

impl<'a> Crowd<'a> {
    /// Counts the background.
    #[must_use]
    pub fn new(knowledge: &'a Knowledge, background: &'a Background, seed: u64) -> Self {
        let mut bound = Vec::new();
        for expr in &background.never {
            support(knowledge, expr, &mut bound);
        }
        let mut crowd = Self {
            knowledge,
            background,
            rates: Vec::new(),
            bound,
        };
        let nobody = crowd.other();
        let mut counts = vec![(0.0, 0.0); knowledge.findings.len()];
        for n in 0..CROWD {
            let mut rng = Rng::of(seed, 1, n as u64);
            let mut world = crowd.draw(&nobody, &mut rng);
            for (finding, (yes, known)) in (0..).zip(&mut counts) {
                match world.finding(finding) {
                    Truth::Yes => {
                        *yes += 1.0;
                        *known += 1.0;
                    }
                    Truth::No => *known += 1.0,
                    Truth::Unknown => {}
                }
            }
        }
        crowd.rates = counts
            .iter()
            .map(|(yes, known)| (yes + PRIOR.0 * PRIOR.1) / (known + PRIOR.1))
            .collect();
        crowd
    }

    /// People with something else.
    #[must_use]
    pub fn other(&self) -> Portrait {
        Portrait {
            traits: Vec::new(),
            facts: self.bound.clone(),
            ages: self.ages(|_| 1.0),
        }
    }

    /// How many people have a condition for each one with "something else" at weight 1.
    #[must_use]
    pub fn weight(&self, condition: &Condition) -> f64 {
        self.ages(|age| base_rate(self.knowledge, condition, age))
            .iter()
            .zip(self.age_shares())
            .map(|(rate, share)| rate * share)
            .sum()
    }

    fn age_shares(&self) -> &[f64] {
        let age = self.knowledge.age;
        age.and_then(|a| self.background.shares.get(usize::from(a)))
            .map_or(&[], Vec::as_slice)
    }

    /// The mean of something over the numbers of each band of age.
    fn ages(&self, of: impl Fn(u16) -> f64) -> Vec<f64> {
        let age = self.knowledge.age;
        let bands = age
            .and_then(|a| self.background.numbers.get(usize::from(a)))
            .and_then(Option::as_ref);
        bands
            .into_iter()
            .flatten()
            .map(|band| {
                let sum: f64 = band.iter().map(|(_, weight)| weight).sum();
                let rates = band.iter().map(|(n, weight)| weight * of(*n));
                if sum > 0.0 {
                    rates.sum::<f64>() / sum
                } else {
                    0.0
                }
            })
            .collect()
    }

    /// People with a condition, their weights adjusted.
    #[must_use]
    pub fn portrait(&self, condition: &Condition, rng: &mut Rng) -> Portrait {
        let knowledge = self.knowledge;
        let mut traits: Vec<(FindingIx, f64, f64)> = Vec::new();
        for e in &condition.evidence {
            let present = f64::from(knowledge.weight(e.present).exp());
            let absent = f64::from(knowledge.weight(e.absent).exp());
            // A gate and evidence may rest on the same finding: their factors are multiplied.
            match traits
                .iter_mut()
                .find(|(finding, ..)| *finding == e.finding)
            {
                Some((_, p, a)) => (*p, *a) = (*p * present, *a * absent),
                None => traits.push((e.finding, present, absent)),
            }
        }
        let mut facts = self.bound.clone();
        facts.extend(knowledge.age);
        let mut portrait = Portrait {
            traits: Vec::new(),
            facts: Vec::new(),
            ages: self.ages(|age| base_rate(self.knowledge, condition, age)),
        };
        for (finding, present, absent) in traits {
            support(knowledge, &Expr::Finding(finding), &mut facts);
            let rate = self.rates.get(usize::from(finding)).copied().unwrap_or(0.5);
            let wanted = wanted(present, absent, rate);
            portrait.traits.push(Trait {
                finding,
                rate,
                wanted,
                reached: None,
                set: wanted,
            });
        }
        facts.sort_unstable();
        facts.dedup();
        portrait.facts = facts;
        self.adjust(&mut portrait, rng);
        portrait
    }

    /// Moves each weight towards the wanted frequency of its finding.
    fn adjust(&self, portrait: &mut Portrait, rng: &mut Rng) {
        let mut chains: Vec<World<'a>> = (0..CHAINS).map(|_| self.anybody(rng)).collect();
        let mut sums = vec![(0.0, 0.0); portrait.traits.len()];
        for round in 0..SETTLE + ROUNDS {
            let mut seen = vec![(0.0, 0.0); portrait.traits.len()];
            for world in &mut chains {
                self.round(portrait, world, rng);
                for (t, (yes, known)) in portrait.traits.iter().zip(&mut seen) {
                    match world.finding(t.finding) {
                        Truth::Yes => {
                            *yes += 1.0;
                            *known += 1.0;
                        }
                        Truth::No => *known += 1.0,
                        Truth::Unknown => {}
                    }
                }
            }
            if round < SETTLE / 3 {
                continue;
            }
            // Large steps first to get close, then smaller ones to settle.
            let step = 1.5 / (1.0 + round as f64 / 8.0);
            for (t, (yes, known)) in portrait.traits.iter_mut().zip(&seen) {
                if *known > 0.0 {
                    let off = t.wanted - yes / known;
                    t.set = unlogit(logit(t.set) + step * off * known / CHAINS as f64);
                }
            }
            if round >= SETTLE + ROUNDS / 2 {
                for ((yes, known), (y, k)) in sums.iter_mut().zip(seen) {
                    *yes += y;
                    *known += k;
                }
            }
        }
        for (t, (yes, known)) in portrait.traits.iter_mut().zip(sums) {
            t.reached = (known > 0.0).then(|| yes / known);
        }
    }

    /// A person: the state of all facts.
    pub fn draw(&self, portrait: &Portrait, rng: &mut Rng) -> World<'a> {
        let mut world = self.anybody(rng);
        for _ in 0..SETTLE {
            self.round(portrait, &mut world, rng);
        }
        world
    }

    /// Each fact independently, by its frequency.
    fn anybody(&self, rng: &mut Rng) -> World<'a> {
        let shares = self.background.shares.iter();
        let values = shares
            .map(|s| u8::try_from(rng.weighted(s)).unwrap_or(0))
            .collect();
        World::new(self.knowledge, values)
    }

    /// Redraws each fact, given all others.
    fn round(&self, portrait: &Portrait, world: &mut World<'a>, rng: &mut Rng) {
        let age = self.knowledge.age;
        for fact in &portrait.facts {
            let Some(shares) = self.background.shares.get(usize::from(*fact)) else {
                continue;
            };
            let mut weights = Vec::with_capacity(shares.len());
            for (value, share) in (0..).zip(shares) {
                let aged = if Some(*fact) == age {
                    portrait
                        .ages
                        .get(usize::from(value))
                        .copied()
                        .unwrap_or(0.0)
                } else {
                    1.0
                };
                if share * aged > 0.0 {
                    world.set(*fact, value);
                    weights.push(share * aged * self.tilt(portrait, world).exp());
                } else {
                    weights.push(0.0);
                }
            }
            let value = rng.weighted(&weights);
            world.set(*fact, u8::try_from(value).unwrap_or(0));
        }
    }

    /// The log ratio of a state's probability among these people to that in the background. What is not
    /// known counts for nothing, so the weights do not draw people towards being asked.
    fn tilt(&self, portrait: &Portrait, world: &mut World<'a>) -> f64 {
        for never in &self.background.never {
            if world.truth(never) == Truth::Yes {
                return -50.0;
            }
        }
        portrait
            .traits
            .iter()
            .map(|t| match world.finding(t.finding) {
                Truth::Yes => (t.set / t.rate).ln(),
                Truth::No => ((1.0 - t.set) / (1.0 - t.rate)).ln(),
                Truth::Unknown => 0.0,
            })
            .sum()
    }

    /// A number within a band, by its frequency.
    pub fn number(&self, fact: FactIx, band: u8, rng: &mut Rng) -> Option<u16> {
        let bands = self.background.numbers.get(usize::from(fact))?.as_ref()?;
        let band = bands.get(usize::from(band))?;
        let weights: Vec<f64> = band.iter().map(|(_, weight)| *weight).collect();
        band.get(rng.weighted(&weights)).map(|(n, _)| *n)
    }

    /// The answers of a person who understands every question and knows everything. A question that
    /// would not be asked if all were told truly gets the answer that follows: nothing on the list is
    /// present, and none of the options can be chosen.
    pub fn true_answer(&self, world: &mut World<'a>, question: u16, rng: &mut Rng) -> Answer {
        let Some(of) = self.knowledge.questions.get(usize::from(question)) else {
            return Answer::NotSure;
        };
        let fits = world.asked(question);
        match &of.kind {
            Kind::Choice { fact } if fits => Answer::Choice(world.value(*fact)),
            Kind::Choice { .. } => Answer::NotSure,
            Kind::Number { fact, .. } => self
                .number(*fact, world.value(*fact), rng)
                .map_or(Answer::NotSure, Answer::Number),
            Kind::Checklist { first, count } => {
                let all = u32::MAX.checked_shr(32 - u32::from(*count)).unwrap_or(0);
                let yes = (0..*count)
                    .filter(|i| fits && world.value(first + FactIx::from(*i)) == 0)
                    .fold(0, |yes, i| yes | 1u32 << i);
                Answer::Checklist {
                    yes,
                    no: all & !yes,
                }
            }
        }
    }
}

/// The base rate at an age, as the engine reads it.
fn base_rate(knowledge: &Knowledge, condition: &Condition, age: u16) -> f64 {
    let mut bands = condition.base.iter().rev();
    let band = bands
        .find(|(from, _)| age >= *from)
        .or(condition.base.first());
    band.map_or(0.0, |(_, rate)| f64::from(knowledge.weight(*rate).exp()))
}

fn logit(p: f64) -> f64 {
    let p = p.clamp(0.0005, 0.9995);
    (p / (1.0 - p)).ln()
}

fn unlogit(x: f64) -> f64 {
    (1.0 / (1.0 + (-x).exp())).clamp(0.0005, 0.9995)
}

#[cfg(test)]
mod tests {
    use super::wanted;

    fn near(a: f64, b: f64) {
        assert!((a - b).abs() < 1e-9, "{a} is not {b}");
    }

    #[test]
    fn both_ratios_give_the_frequency_by_themselves() {
        // LR+ 4 and LR− 0.6: p = 0.4 / 3.4, s = 4 p; the background does not matter.
        near(wanted(4.0, 0.6, 0.01), 1.6 / 3.4);
        near(wanted(4.0, 0.6, 0.5), 1.6 / 3.4);
        // The other way round: present speaks against.
        near(wanted(0.5, 1.2, 0.3), 0.5 * 0.2 / 0.7);
    }

    #[test]
    fn one_ratio_goes_by_the_background() {
        near(wanted(3.0, 1.0, 0.1), 0.3);
        near(wanted(30.0, 1.0, 0.1), 0.95);
        near(wanted(1.0, 0.1, 0.2), 1.0 - 0.1 * 0.8);
        near(wanted(1.0, 1.0, 0.2), 0.2);
    }
}

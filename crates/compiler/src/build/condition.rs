//! Conditions and their evidence.

use leg_triage_engine::model::{Condition, Evidence, FindingIx, Level, Urgency, WeightIx};
use toml::Spanned;

use super::resolve::{levels, look_up, read_all};
use crate::fault::Faults;
use crate::names::Names;
use crate::source::{ConditionSrc, EvidenceSrc, In, Word};

/// The logarithms of all ratios and rates, each stored once; the first is 0.
pub struct Weights(Vec<f32>);

impl Default for Weights {
    fn default() -> Self {
        Self(vec![0.0])
    }
}

impl Weights {
    /// All of them, in their order.
    pub fn all(self) -> Vec<f32> {
        self.0
    }

    /// The index of the logarithm of a likelihood ratio, if the ratio is in the allowed range.
    fn place<T>(&mut self, at: &In<T>, value: &Spanned<f32>, faults: &mut Faults) -> u8 {
        let ratio = *value.get_ref();
        if !(0.002..=200.0).contains(&ratio) {
            faults.add(
                &at.at(value),
                format!("the ratio {ratio} is out of range"),
                "use 0.002 to 200 (REVIEW section 5)",
            );
            return 0;
        }
        self.of(ratio.ln()).unwrap_or_else(|| {
            faults.add(
                &at.at(value),
                "more than 256 different ratios and rates in the whole knowledge",
                "use one that occurs already",
            );
            0
        })
    }

    /// The index of a logarithm; none once the table is full.
    fn of(&mut self, weight: f32) -> Option<u8> {
        let known = self.0.iter().position(|w| *w == weight);
        let place = known.unwrap_or_else(|| {
            self.0.push(weight);
            self.0.len() - 1
        });
        u8::try_from(place).ok()
    }
}

/// Builds one condition; its ratios and rates go into `weights`.
pub fn condition(
    id: &str,
    condition: &In<ConditionSrc>,
    names: &Names,
    weights: &mut Weights,
    faults: &mut Faults,
) -> Condition {
    let c = &condition.entry;
    let base = base_rates(condition, weights, faults);
    let evidence = evidence(condition, names, weights, faults);
    Condition {
        id: id.to_owned(),
        urgency: *c.urgency.get_ref(),
        raised: raised(condition, names, faults),
        pattern: c.pattern.as_ref().map(|pattern| {
            let rate = *pattern.rate.get_ref();
            if !(rate > 0.0 && rate <= 100.0) {
                faults.add(
                    &condition.at(&pattern.rate),
                    format!("the rate {rate} of the pattern is out of range"),
                    "use a rate above 0 and up to 100",
                );
            }
            let rate = weights.of(rate.ln()).unwrap_or_default();
            (read_all(condition, &pattern.when, names, faults), rate)
        }),
        base,
        evidence,
        advice: look_up(condition, &c.advice, "advice", |a| names.advice(a), faults),
    }
}

/// Which base rate holds from which age on, by rising age.
fn base_rates(
    condition: &In<ConditionSrc>,
    weights: &mut Weights,
    faults: &mut Faults,
) -> Vec<(u16, WeightIx)> {
    let written = &condition.entry.base_rate;
    let mut base = Vec::new();
    for (from, rate) in written.get_ref() {
        match from.parse::<u16>() {
            Ok(from) if *rate > 0.0 && *rate <= 100.0 => {
                base.push((from, weights.of(rate.ln()).unwrap_or_default()));
            }
            _ => faults.add(
                &condition.at(written),
                format!("base rate \"{from}\" = {rate}"),
                "give ages as whole numbers in quotes, and rates above 0 and up to 100",
            ),
        }
    }
    base.sort_by_key(|(from, _)| *from);
    base
}

/// The gates and the evidence in the order of the findings: similar entries side by side pack better.
fn evidence(
    condition: &In<ConditionSrc>,
    names: &Names,
    weights: &mut Weights,
    faults: &mut Faults,
) -> Vec<Evidence> {
    let c = &condition.entry;
    let mut out = Vec::new();
    for gate in &c.gate {
        let absent = weights.place(condition, &gate.absent, faults);
        core_lowers(condition, &gate.finding, Some(&gate.absent), faults);
        out.extend(
            finding(condition, &gate.finding, names, faults).map(|finding| Evidence {
                finding,
                present: 0,
                absent,
                group: 0,
                core: true,
            }),
        );
    }
    let mut groups: Vec<&str> = Vec::new();
    for e in &c.evidence {
        let group = e.group.as_deref().map_or(0, |name| {
            let at = groups.iter().position(|g| *g == name).unwrap_or_else(|| {
                groups.push(name);
                groups.len() - 1
            });
            u8::try_from(at + 1).unwrap_or(u8::MAX)
        });
        let mut place = |ratio: &Option<Spanned<f32>>| {
            let ratio = ratio.as_ref();
            ratio.map_or(0, |ratio| weights.place(condition, ratio, faults))
        };
        let (present, absent) = (place(&e.present), place(&e.absent));
        if present == 0 && absent == 0 {
            faults.add(
                &condition.at(&e.finding),
                format!("`{}` changes nothing", e.finding.get_ref()),
                "give `present` or `absent` a value other than 1, or delete the entry",
            );
        }
        check_core(condition, e, faults);
        out.extend(
            finding(condition, &e.finding, names, faults).map(|finding| Evidence {
                finding,
                present,
                absent,
                group,
                core: e.core.is_some(),
            }),
        );
    }
    out.sort_by_key(|e| e.finding);
    out
}

fn finding(
    condition: &In<ConditionSrc>,
    word: &Word,
    names: &Names,
    faults: &mut Faults,
) -> Option<FindingIx> {
    let word = std::slice::from_ref(word);
    look_up(condition, word, "finding", |f| names.finding(f), faults).pop()
}

/// `core` is either `true` or left out.
fn check_core(condition: &In<ConditionSrc>, evidence: &EvidenceSrc, faults: &mut Faults) {
    let Some(core) = &evidence.core else {
        return;
    };
    if !core.get_ref() {
        faults.add(
            &condition.at(core),
            "`core = false` says nothing",
            "delete it: what is not marked is no core feature",
        );
    }
    core_lowers(
        condition,
        &evidence.finding,
        evidence.absent.as_ref(),
        faults,
    );
}

/// A core feature must count against the condition when it is definitely absent.
fn core_lowers(
    condition: &In<ConditionSrc>,
    finding: &Word,
    absent: Option<&Spanned<f32>>,
    faults: &mut Faults,
) {
    if absent.is_none_or(|ratio| *ratio.get_ref() >= 1.0) {
        faults.add(
            &condition.at(finding),
            format!(
                "`{}` is core, and its absence does not speak against the condition",
                finding.get_ref()
            ),
            "give `absent` a value below 1, or do not mark it as core",
        );
    }
}

/// A condition's raised urgencies: above its default, U3 at most, and only on what was told (rules deal
/// with "not sure").
fn raised(condition: &In<ConditionSrc>, names: &Names, faults: &mut Faults) -> Vec<Level> {
    let c = &condition.entry;
    for level in &c.raised {
        let urgency = *level.urgency.get_ref();
        if urgency > Urgency::U3 || urgency <= *c.urgency.get_ref() {
            faults.add(
                &condition.at(&level.urgency),
                format!("`raised` gives {}", urgency.code()),
                "give an urgency above the condition's own, U3 at most; U4 and U5 come from rules",
            );
        }
    }
    levels(condition, &c.raised, names, faults)
}

//! The hazard log and its scale: every hazard is complete, honestly rated, and linked to things that
//! exist.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::Check;
use crate::fault::Faults;
use crate::names::Names;
use crate::risk::{HazardSrc, RiskSrc, Status, StepSrc};
use crate::source::{In, Source};

/// How many steps of severity and of likelihood there are.
const STEPS: usize = 5;

impl Check<'_> {
    /// The scale is complete, and a worse step never gives a lower risk.
    pub(super) fn risk(&self, faults: &mut Faults) {
        let file = &self.source.risk;
        let r = &file.entry;
        if r.rated_by.get_ref().trim().is_empty() {
            faults.add(
                &file.at(&r.rated_by),
                "nobody has made the ratings",
                "say in `rated_by` who has, and whether a registered clinician did",
            );
        }
        let whole = |steps: &[StepSrc]| {
            steps.len() == STEPS
                && steps
                    .iter()
                    .all(|s| !s.name.get_ref().trim().is_empty() && !s.means.trim().is_empty())
        };
        if !whole(&r.severity) || !whole(&r.likelihood) {
            faults.add(
                &file.whole(),
                format!("severity and likelihood do not have {STEPS} steps each"),
                "give each step its name and what it means",
            );
            return;
        }
        let rows: Option<Vec<&Vec<u8>>> = r
            .likelihood
            .iter()
            .map(|step| r.matrix.get_ref().get(step.name.get_ref()))
            .collect();
        let levels = u8::try_from(r.level.len()).unwrap_or(u8::MAX);
        let rises = |row: &&Vec<u8>| row.is_sorted() && row.len() == STEPS;
        let good = rows.is_some_and(|rows| {
            rows.len() == r.matrix.get_ref().len()
                && rows.iter().all(rises)
                && rows
                    .iter()
                    .all(|row| row.iter().all(|risk| (1..=levels).contains(risk)))
                && rows.windows(2).all(|two| match two {
                    [low, high] => low.iter().zip(*high).all(|(low, high)| low <= high),
                    _ => true,
                })
        });
        if !good {
            faults.add(
                &file.at(&r.matrix),
                "the matrix is not whole, or a worse step gives a lower risk",
                "give a row for each likelihood, a risk for each severity, and let both only rise",
            );
        }
        self.levels(faults);
    }

    /// A level allows known states only, always `open`, and nothing that the level below forbids.
    fn levels(&self, faults: &mut Faults) {
        let file = &self.source.risk;
        let mut below: Option<BTreeSet<&str>> = None;
        for level in &file.entry.level {
            let states: BTreeSet<&str> =
                level.may_be.iter().map(|s| s.get_ref().as_str()).collect();
            let known = states
                .iter()
                .all(|s| matches!(*s, "open" | "controlled" | "accepted"));
            let stricter = below.as_ref().is_none_or(|below| states.is_subset(below));
            if !known || !states.contains("open") || !stricter {
                faults.add(
                    &file.at(&level.name),
                    format!("`may_be` of the level `{}` cannot be so", level.name.get_ref()),
                    "name open, accepted, controlled; always open; and no more than the level below",
                );
            }
            below = Some(states);
        }
    }

    /// Every hazard is complete, has an id of its own, and is rated as the scale allows.
    pub(super) fn hazards(&self, faults: &mut Faults) {
        for hazard in &self.source.hazards {
            whole(hazard, faults);
            rated(hazard, &self.source.risk.entry, faults);
        }
        ids(&self.source.hazards, faults);
    }
}

/// Every text is there, and either a test or what is still open.
fn whole(hazard: &In<HazardSrc>, faults: &mut Faults) {
    let h = &hazard.entry;
    let id = h.id.get_ref();
    for words in [&h.hazard, &h.effect, &h.control, &h.owner] {
        if words.get_ref().trim().is_empty() {
            faults.add(
                &hazard.at(words),
                format!("`{id}` is not whole"),
                "say the hazard, its causes, its effect, its control and its owner",
            );
        }
    }
    let causes = h.causes.get_ref();
    if causes.is_empty() || causes.iter().any(|cause| cause.trim().is_empty()) {
        faults.add(
            &hazard.at(&h.causes),
            format!("`{id}` has no cause, or an empty one"),
            "say how it comes about, a sentence each",
        );
    }
    if h.test.all().is_empty() && !h.says_open() {
        faults.add(
            &hazard.at(&h.id),
            format!("`{id}` names no test and does not say that it is open"),
            "add test = \"path::name\", or open = \"what no test shows\"",
        );
    }
    for test in h.test.all() {
        if !test.get_ref().contains("::") {
            faults.add(
                &hazard.at(test),
                format!("`{}` does not name a test", test.get_ref()),
                "write test = \"path::name\", the path from the root of the repository",
            );
        }
    }
}

/// The ratings are on the scale, the controls make nothing worse, and the remaining risk allows the
/// status.
fn rated(hazard: &In<HazardSrc>, scale: &RiskSrc, faults: &mut Faults) {
    let h = &hazard.entry;
    let id = h.id.get_ref();
    let (severity, likelihood) = (&h.severity, &h.likelihood);
    for step in [&severity.before, &severity.after] {
        if !(1..=STEPS).contains(&usize::from(*step.get_ref())) {
            faults.add(
                &hazard.at(step),
                format!("`{id}`: there is no severity {}", step.get_ref()),
                format!("use 1 to {STEPS}: risk.toml says what they mean"),
            );
        }
    }
    for step in [&likelihood.before, &likelihood.after] {
        if scale.step(step.get_ref()).is_none() {
            faults.add(
                &hazard.at(step),
                format!("`{id}`: there is no likelihood `{}`", step.get_ref()),
                "use one of the names in risk.toml",
            );
        }
    }
    let step = |written: &toml::Spanned<String>| scale.step(written.get_ref());
    let severities = (severity.before.get_ref(), severity.after.get_ref());
    let likelihoods = (step(&likelihood.before), step(&likelihood.after));
    let worse = [
        (severities.1 > severities.0).then(|| hazard.at(&severity.after)),
        (likelihoods.1 > likelihoods.0).then(|| hazard.at(&likelihood.after)),
    ];
    for at in worse.into_iter().flatten() {
        faults.add(
            &at,
            format!("`{id}` is worse after its control than before"),
            "a control that makes it worse is a hazard of its own: give that another entry",
        );
    }
    if h.test.all().is_empty() && (severities.1 < severities.0 || likelihoods.1 < likelihoods.0) {
        faults.add(
            &hazard.at(&h.severity.after),
            format!("`{id}` is rated lower after a control that no test shows"),
            "name the test, or leave the ratings where they are",
        );
    }
    let Some(status) = Status::parse(h.status.get_ref()) else {
        faults.add(
            &hazard.at(&h.status),
            format!("`{id}`: there is no status `{}`", h.status.get_ref()),
            "use open, controlled, or accepted by … (who)",
        );
        return;
    };
    if status == Status::Controlled && h.test.all().is_empty() {
        faults.add(
            &hazard.at(&h.status),
            format!("`{id}` is called controlled, and no test shows it"),
            "name the test, or call it open",
        );
    }
    let left = h.risk_after(scale);
    if let Some((risk, level)) = left.and_then(|risk| Some((risk, scale.of_level(risk)?)))
        && !level.may_be.iter().any(|s| s.get_ref() == status.kind())
    {
        faults.add(
            &hazard.at(&h.status),
            format!("`{id}` is {} with a risk of {risk} left", status.kind()),
            "call it open until its control is better, or until risk.toml lets it be accepted",
        );
    }
}

/// No id is used twice and none is lost: a merged hazard says where it went.
fn ids(hazards: &[In<HazardSrc>], faults: &mut Faults) {
    let mut numbers = BTreeMap::new();
    for hazard in hazards {
        let h = &hazard.entry;
        for id in [&h.id].into_iter().chain(&h.merged) {
            let at = hazard.at(id);
            let name = id.get_ref();
            let number = name.strip_prefix('H').and_then(|n| n.parse::<u16>().ok());
            let Some(number) = number.filter(|n| *name == format!("H{n:02}")) else {
                faults.add(
                    &at,
                    format!("`{name}` cannot be the id of a hazard"),
                    "write H and a number of two digits or more: H07",
                );
                continue;
            };
            if numbers.insert(number, at.clone()).is_some() {
                faults.add(
                    &at,
                    format!("`{name}` is defined twice"),
                    "give it the next free number; a merged id is never used again",
                );
            }
        }
    }
    let mut expected = 1;
    for (number, at) in numbers {
        if number > expected {
            faults.add(
                &at,
                format!("there is no H{expected:02} before H{number:02}"),
                "a hazard is never deleted: name its id in `merged` of the one that holds it now",
            );
        }
        expected = number + 1;
    }
}

/// What is well formed but unfinished: hazards whose test is gone, or that rest on things that do not
/// exist.
pub(super) fn unfinished(source: &Source, names: &Names, folder: &Path, faults: &mut Faults) {
    let settings: toml::Table = source.settings.text().parse().unwrap_or_default();
    let regions = &source.regions;
    let there = |link: &str| {
        let (kind, id) = link.split_once(' ')?;
        Some(match kind {
            "rule" => names.rule(id).is_some(),
            "question" => names.question(id).is_some(),
            "finding" => names.finding(id).is_some(),
            "condition" => names.condition(id).is_some(),
            "score" => names.score(id).is_some(),
            "advice" => names.advice(id).is_some(),
            "region" => regions.iter().any(|r| r.entry.id.get_ref() == id),
            "setting" => settings.contains_key(id),
            _ => return None,
        })
    };
    let root = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let Some(root) = root.parent() else { return };
    for hazard in &source.hazards {
        for link in &hazard.entry.links {
            if there(link.get_ref()) != Some(true) {
                faults.add(
                    &hazard.at(link),
                    format!("`{}` names nothing of the knowledge", link.get_ref()),
                    "write rule, question, finding, condition, score, advice, region or setting, and its id",
                );
            }
        }
        for test in hazard.entry.test.all() {
            let Some((path, name)) = test.get_ref().split_once("::") else {
                continue;
            };
            let text = std::fs::read_to_string(root.join(path)).unwrap_or_default();
            if name.is_empty() || !text.contains(name) {
                faults.add(
                    &hazard.at(test),
                    format!("there is no test `{name}` in {path}"),
                    "name the test that shows the control, or say open = \"…\"",
                );
            }
        }
    }
}

//! The hazard log as written, and the scale on which its hazards are rated: `hazards/*.toml` and
//! `risk.toml`, explained in `knowledge/README.md`.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Date;

use crate::entry::{In, Keys, Word};

/// One entry of the hazard log.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HazardSrc {
    /// `H01` …, never used a second time.
    pub id: Word,
    /// What can go wrong.
    pub hazard: Word,
    /// How it comes about.
    pub causes: Spanned<Vec<String>>,
    /// What it can do to the person.
    pub effect: Word,
    /// What keeps it from happening, and where.
    pub control: Word,
    /// The entries of the knowledge that the control rests on: `rule RF20`.
    pub links: Vec<Word>,
    /// How bad its effect is, from 1, without the control and with it.
    pub severity: Rated<u8>,
    /// How often it is to be expected, without the control and with it.
    pub likelihood: Rated<String>,
    /// The role that answers for it.
    pub owner: Word,
    /// Parsed as [`Status`].
    pub status: Word,
    /// When it was last judged.
    pub date: Date,
    /// The tests that show the control: `path::name`.
    #[serde(default)]
    pub test: Keys,
    /// What no test shows yet, or what is still to be judged.
    pub open: Option<Word>,
    /// The ids of hazards that were merged into this one.
    #[serde(default)]
    pub merged: Vec<Word>,
}

/// A rating without and with the controls.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rated<T> {
    /// Without the controls.
    pub before: Spanned<T>,
    /// With the controls of today.
    pub after: Spanned<T>,
}

impl HazardSrc {
    /// The risk without the controls; `None` if a rating is not on the scale.
    #[must_use]
    pub fn risk_before(&self, scale: &RiskSrc) -> Option<u8> {
        scale.risk(
            *self.severity.before.get_ref(),
            self.likelihood.before.get_ref(),
        )
    }

    /// The risk that the controls leave; `None` if a rating is not on the scale.
    #[must_use]
    pub fn risk_after(&self, scale: &RiskSrc) -> Option<u8> {
        scale.risk(
            *self.severity.after.get_ref(),
            self.likelihood.after.get_ref(),
        )
    }

    /// Whether anything is left open.
    #[must_use]
    pub fn says_open(&self) -> bool {
        self.open
            .as_ref()
            .is_some_and(|open| !open.get_ref().trim().is_empty())
    }
}

/// What has been decided about a hazard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status<'a> {
    /// More has to be done, or judged.
    Open,
    /// The controls are there and shown; what they leave is within the criteria.
    Controlled,
    /// What the controls leave was accepted, by this person.
    Accepted(&'a str),
}

impl<'a> Status<'a> {
    /// From `open`, `controlled` or `accepted by …`; `None` for anything else.
    #[must_use]
    pub fn parse(written: &'a str) -> Option<Self> {
        match written {
            "open" => Some(Self::Open),
            "controlled" => Some(Self::Controlled),
            _ => {
                let who = written.strip_prefix("accepted by ")?.trim();
                (!who.is_empty()).then_some(Self::Accepted(who))
            }
        }
    }

    /// The word for it in `may_be` of a level of risk.
    #[must_use]
    pub fn kind(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Controlled => "controlled",
            Self::Accepted(_) => "accepted",
        }
    }
}

/// The scale: steps of severity and likelihood, the matrix of both, and what each level of risk asks for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RiskSrc {
    /// Who made the ratings.
    pub rated_by: Word,
    /// Where the scale comes from.
    pub source: String,
    /// The steps of severity, the least first.
    pub severity: Vec<StepSrc>,
    /// The steps of likelihood, the least first.
    pub likelihood: Vec<StepSrc>,
    /// For each likelihood, the risk at each severity.
    pub matrix: Spanned<BTreeMap<String, Vec<u8>>>,
    /// The levels of risk, from 1.
    pub level: Vec<RiskLevelSrc>,
}

/// A step of severity or likelihood.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepSrc {
    /// A word or two.
    pub name: Word,
    /// What it stands for.
    pub means: String,
}

/// What a level of risk asks for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RiskLevelSrc {
    /// A word or two.
    pub name: Word,
    /// The criterion.
    pub means: String,
    /// The states in which a hazard may be left here: `open`, `accepted`, `controlled`.
    pub may_be: Vec<Word>,
}

impl RiskSrc {
    /// The risk at a severity (from 1) and a likelihood, from the matrix.
    #[must_use]
    pub fn risk(&self, severity: u8, likelihood: &str) -> Option<u8> {
        let row = self.matrix.get_ref().get(likelihood)?;
        row.get(usize::from(severity).checked_sub(1)?).copied()
    }

    /// Where a likelihood stands among its steps, from 0.
    #[must_use]
    pub fn step(&self, likelihood: &str) -> Option<usize> {
        self.likelihood
            .iter()
            .position(|step| step.name.get_ref() == likelihood)
    }

    /// The level of a risk.
    #[must_use]
    pub fn of_level(&self, risk: u8) -> Option<&RiskLevelSrc> {
        self.level.get(usize::from(risk).checked_sub(1)?)
    }

    /// How many of these hazards each level holds, the lowest first.
    #[must_use]
    pub fn held(&self, hazards: &[In<HazardSrc>]) -> Vec<Held> {
        let at = |risk: u8, of: fn(&HazardSrc, &Self) -> Option<u8>| {
            let there = hazards.iter().filter(|h| of(&h.entry, self) == Some(risk));
            there.count()
        };
        (1..)
            .zip(&self.level)
            .map(|(risk, _)| Held {
                risk,
                before: at(risk, HazardSrc::risk_before),
                left: at(risk, HazardSrc::risk_after),
            })
            .collect()
    }
}

/// How many hazards a level of risk holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// The level, from 1.
    pub risk: u8,
    /// Before the controls.
    pub before: usize,
    /// After them.
    pub left: usize,
}

//! The files as their authors write them, field by field in the format that `knowledge/README.md`
//! explains.

use std::collections::BTreeMap;
use std::path::Path;

use leg_triage_engine::model::{AdviceKind, RuleGroup, Settings, Stage, Total, Urgency};
use serde::Deserialize;
use toml::Spanned;

use crate::drawings::Drawing;
use crate::entry::{Lists, single, toml_files};
use crate::fault::Faults;
use crate::risk::{HazardSrc, RiskSrc};

pub use crate::entry::{In, Keys, Word, entries};

/// What can be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KindSrc {
    /// One of the options; without options, yes or no.
    #[default]
    Choice,
    /// Each option: yes, no, or not sure.
    Checklist,
    /// A whole number.
    Number,
}

/// Whether a question is a gate: all of it, or some options of a checklist.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum GateOf {
    /// The whole question, or none of it.
    Whole(bool),
    /// These options.
    Options(Vec<String>),
}

impl Default for GateOf {
    fn default() -> Self {
        Self::Whole(false)
    }
}

impl GateOf {
    /// Whether any fact of the question is a gate.
    pub fn is_gate(&self) -> bool {
        match self {
            Self::Whole(whole) => *whole,
            Self::Options(options) => !options.is_empty(),
        }
    }

    /// Whether the fact of this name is.
    pub fn holds(&self, fact: &str) -> bool {
        match self {
            Self::Whole(whole) => *whole,
            Self::Options(options) => options.iter().any(|o| o == fact),
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "explained in knowledge/README.md")]
pub struct QuestionSrc {
    pub id: Word,
    pub stage: Stage,
    #[serde(default)]
    pub kind: KindSrc,
    #[serde(default)]
    pub options: Vec<Word>,
    #[serde(default)]
    pub chips: Vec<ChipSrc>,
    pub danger: Option<Vec<Word>>,
    #[serde(default)]
    pub gate: GateOf,
    pub every_age: Option<bool>,
    #[serde(default)]
    pub guided: bool,
    /// Its answers are not signs of trouble in themselves.
    #[serde(default)]
    pub circumstance: bool,
    pub page: Option<Word>,
    pub drawing: Option<Word>,
    pub map: Option<MapSrc>,
    pub gender: Option<GenderSrc>,
    pub ask_when: Option<Word>,
    pub min: Option<u16>,
    pub max: Option<u16>,
    #[serde(default)]
    pub cuts: Vec<u16>,
    /// Raised when the question or an option changes its meaning under the same id.
    #[serde(default)]
    pub changed: u16,
    /// Ids that it had before.
    #[serde(default)]
    pub renamed: Vec<Word>,
    #[serde(default)]
    pub source: Keys,
    #[serde(default)]
    pub covers: Vec<Word>,
}

/// Several options that are shown as one until it is tapped.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "explained in knowledge/README.md")]
pub struct ChipSrc {
    pub id: Word,
    pub opens: Vec<Word>,
}

/// Which options of this question texts can choose by as a person's gender.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "explained in knowledge/README.md")]
pub struct GenderSrc {
    pub female: Word,
    pub male: Word,
}

/// The question that says which leg, and the options for left, right and both.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "explained in knowledge/README.md")]
pub struct MapSrc {
    pub side: Word,
    pub left: Word,
    pub right: Word,
    pub both: Word,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "explained in knowledge/README.md")]
pub struct FindingSrc {
    pub id: Word,
    pub when: Word,
    #[serde(default)]
    pub source: Keys,
    #[serde(default)]
    pub covers: Vec<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "explained in knowledge/README.md")]
pub struct LevelSrc {
    pub urgency: Spanned<Urgency>,
    pub when: Word,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "explained in knowledge/README.md")]
pub struct RuleSrc {
    pub id: Word,
    pub group: RuleGroup,
    pub source: Keys,
    pub tag: Word,
    #[serde(default)]
    pub advice: Vec<Word>,
    pub level: Vec<LevelSrc>,
    #[serde(default)]
    pub leaves_adult_path: bool,
    #[serde(default)]
    pub needs: Vec<NeedSrc>,
    #[serde(default)]
    pub covers: Vec<Word>,
}

/// What a rule's danger cannot do without: taking it away may end below U3 (`tests/no_cliff.rs`).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NeedSrc {
    /// Facts of the rule; the danger needs each of them.
    pub facts: Vec<Word>,
    /// Why there is no such danger without it.
    pub reason: String,
    /// Where this comes from.
    pub source: Keys,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "explained in knowledge/README.md")]
pub struct GateSrc {
    pub finding: Word,
    pub absent: Spanned<f32>,
    pub source: Keys,
    pub tag: Word,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "explained in knowledge/README.md")]
pub struct EvidenceSrc {
    pub finding: Word,
    pub present: Option<Spanned<f32>>,
    pub absent: Option<Spanned<f32>>,
    pub group: Option<String>,
    /// A core feature that is also evidence; a `[[gate]]` is one that is not.
    pub core: Option<Spanned<bool>>,
    pub source: Keys,
    pub tag: Word,
    #[serde(default)]
    pub covers: Vec<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "explained in knowledge/README.md")]
pub struct ConditionSrc {
    #[serde(default)]
    pub icd10: Vec<String>,
    #[serde(default)]
    pub icd11: Vec<String>,
    #[serde(default)]
    pub danger: bool,
    pub urgency: Spanned<Urgency>,
    #[serde(default)]
    pub raised: Vec<LevelSrc>,
    #[serde(default)]
    pub pattern: Option<PatternSrc>,
    pub source: Keys,
    pub tag: Word,
    pub base_rate: Spanned<BTreeMap<String, f32>>,
    pub base_rate_source: Keys,
    pub base_rate_tag: Word,
    #[serde(default)]
    pub advice: Vec<Word>,
    #[serde(default)]
    pub gate: Vec<GateSrc>,
    #[serde(default)]
    pub evidence: Vec<EvidenceSrc>,
    #[serde(default)]
    pub covers: Vec<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "explained in knowledge/README.md")]
pub struct PatternSrc {
    pub when: Word,
    pub rate: Spanned<f32>,
    pub source: Keys,
    pub tag: Word,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "explained in knowledge/README.md")]
pub struct ItemSrc {
    pub finding: Word,
    pub points: u8,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "explained in knowledge/README.md")]
pub struct ScoreSrc {
    pub id: Word,
    pub source: Keys,
    pub tag: Word,
    pub shown_when: Word,
    #[serde(default)]
    pub total: Total,
    pub high_from: u8,
    pub items: Vec<ItemSrc>,
    #[serde(default)]
    pub covers: Vec<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "explained in knowledge/README.md")]
pub struct AdviceSrc {
    pub id: Word,
    pub kind: AdviceKind,
    pub up_to: Option<Urgency>,
    pub suppress_when: Option<Word>,
    #[serde(default)]
    pub suppress_causes: Vec<Word>,
    pub show_when: Option<Word>,
    #[serde(default)]
    pub show_with: Vec<Word>,
    pub source: Keys,
    pub tag: Option<Word>,
    #[serde(default)]
    pub covers: Vec<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "explained in knowledge/README.md")]
pub struct RegionSrc {
    pub id: Word,
    #[serde(default)]
    pub codes: Vec<String>,
    #[serde(default)]
    pub zones: Vec<String>,
    pub emergency: String,
    pub urgent: Option<String>,
    pub source: Keys,
    pub tag: Word,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "explained in knowledge/README.md")]
pub struct SourceSrc {
    pub id: Word,
    pub title: String,
    #[serde(default)]
    pub kind: Rank,
    pub address: Option<String>,
    pub note: Option<String>,
    pub seen: Option<String>,
    pub checked: Option<String>,
}

/// What kind of source it is, in the order in which a result shows them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Default)]
#[serde(rename_all = "lowercase")]
pub enum Rank {
    /// Published by a body that guides care: NICE, the NHS, a society.
    Guidance,
    /// Any other publication.
    #[default]
    Published,
    /// One of the articles that the knowledge started from.
    Article,
    /// General knowledge; nothing was looked up.
    General,
    /// This project's own notes.
    Own,
}

/// How right the knowledge is on written cases, as `cargo author cases … --write` has measured it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "explained in the file itself")]
pub struct AccuracySrc {
    pub version: String,
    pub date: String,
    pub hash: String,
    pub cases: u16,
    pub in_range: u16,
    pub below: u16,
    pub urgent: u16,
    pub missed: u16,
    pub ranked: u16,
    pub first: u16,
    pub first_three: u16,
}

/// How many statements each article has, and which of them no entry carries.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LedgerSrc {
    /// `S0 = 38` …
    pub statements: BTreeMap<String, u16>,
    /// Left out, with the reason.
    #[serde(default)]
    pub not_carried: Vec<NotCarriedSrc>,
    /// Carried by what the product does, not by an entry of the knowledge.
    #[serde(default)]
    pub carried_by_product: Vec<CarriedByProductSrc>,
    /// What a second reader found behind the statements, claim by claim.
    #[serde(default, rename = "claim")]
    pub claims: Vec<ClaimSrc>,
}

/// One claim of an article that stands behind a statement and needs a place of its own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClaimSrc {
    /// `A0.08`: the eighth claim of article S0.
    pub id: Word,
    /// The statement that it belongs to: `S0.09`.
    pub statement: Word,
    /// What it says, in our words.
    pub says: String,
    /// Why nobody is shown it, where that is so.
    pub reason: Option<String>,
    /// How it is handled, if that is decided: `H.9`.
    pub h: Option<Word>,
}

/// A statement that is left out on purpose.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotCarriedSrc {
    /// `S0.17`.
    pub id: Word,
    /// Why.
    pub reason: String,
    /// How it is handled, if that is decided: `H.9`.
    pub h: Option<Word>,
}

/// A statement that the product carries.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CarriedByProductSrc {
    /// `S0.02`.
    pub id: Word,
    /// What carries it.
    pub by: String,
}

/// How hard the texts may be to read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadabilitySrc {
    /// The limits.
    pub limits: LimitsSrc,
    /// Long words that are allowed.
    #[serde(default, rename = "term")]
    pub terms: Vec<TermSrc>,
}

/// The highest grades allowed, and the length from which a text is graded by itself.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LimitsSrc {
    /// Of a question.
    pub question: f32,
    /// Of what to do, and what not to do.
    pub do_now: f32,
    /// Of everything else.
    pub rest: f32,
    /// In words.
    pub shortest: usize,
}

/// Allowed words with one reason.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermSrc {
    /// The words.
    pub words: Vec<Word>,
    /// Why they are allowed: explained where they stand, or commonly known.
    pub reason: String,
}

/// Everything as written.
#[derive(Debug)]
#[allow(missing_docs, reason = "one list for each kind of entry")]
pub struct Source {
    pub settings: In<Settings>,
    pub ledger: In<LedgerSrc>,
    pub questions: Vec<In<QuestionSrc>>,
    /// By the names of their files.
    pub drawings: BTreeMap<String, Drawing>,
    pub findings: Vec<In<FindingSrc>>,
    pub rules: Vec<In<RuleSrc>>,
    /// With their ids, which are the names of their files.
    pub conditions: Vec<(String, In<ConditionSrc>)>,
    pub scores: Vec<In<ScoreSrc>>,
    pub advice: Vec<In<AdviceSrc>>,
    pub regions: Vec<In<RegionSrc>>,
    pub sources: Vec<In<SourceSrc>>,
    pub hazards: Vec<In<HazardSrc>>,
    /// The scale on which hazards are rated.
    pub risk: In<RiskSrc>,
    pub readability: In<ReadabilitySrc>,
    /// `None` until it has been measured.
    pub accuracy: Option<In<AccuracySrc>>,
}

/// Reads all files. `None` when a file that everything depends on cannot be read.
pub fn read(folder: &Path, faults: &mut Faults) -> Option<Source> {
    let settings = single(folder, "settings.toml", faults);
    let ledger = single(folder, "ledger.toml", faults);
    let readability = single(folder, "readability.toml", faults);
    let risk = single(folder, "risk.toml", faults);
    let accuracy = folder
        .join("accuracy.toml")
        .exists()
        .then(|| single(folder, "accuracy.toml", faults));
    let lists = Lists { folder };
    let questions = lists.folder("questions", "question", faults);
    let drawings = crate::drawings::read(folder, faults);
    let findings = lists.folder("findings", "finding", faults);
    let rules = lists.folder("rules", "rule", faults);
    let scores = lists.folder("scores", "score", faults);
    let advice = lists.file(Path::new("advice.toml"), "advice", faults);
    let regions = lists.file(Path::new("regions.toml"), "region", faults);
    let sources = lists.file(Path::new("sources.toml"), "source", faults);
    let hazards = lists.folder("hazards", "hazard", faults);
    let conditions = toml_files(folder, "conditions", faults)
        .into_iter()
        .filter_map(|file| {
            let id = file.file_stem()?.to_str()?.to_owned();
            Some((id, single(folder, file.to_str()?, faults)?))
        })
        .collect();
    Some(Source {
        settings: settings?,
        ledger: ledger?,
        questions,
        drawings,
        findings,
        rules,
        conditions,
        scores,
        advice,
        regions,
        sources,
        hazards,
        risk: risk?,
        readability: readability?,
        accuracy: accuracy.flatten(),
    })
}

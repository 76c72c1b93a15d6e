//! The shape of the packed knowledge. It holds no words (see [`crate::texts`]) and no names except
//! those that leave the widget (rules, conditions and advice in results and events).
//!
//! Every reference is an index into one of [`Knowledge`]'s lists. The compiler guarantees that it is
//! valid; the engine still reads it with `get`.

use serde::{Deserialize, Deserializer, Serialize};

/// Index into [`Knowledge::questions`].
pub type QuestionIx = u16;
/// Index into [`Knowledge::facts`].
pub type FactIx = u16;
/// Index into [`Knowledge::findings`].
pub type FindingIx = u16;
/// Index into [`Knowledge::rules`].
pub type RuleIx = u16;
/// Index into [`Knowledge::conditions`].
pub type ConditionIx = u16;
/// Index into [`Knowledge::advice`].
pub type AdviceIx = u16;
/// Index into [`Knowledge::scores`].
pub type ScoreIx = u16;
/// Index into [`Knowledge::weights`].
pub type WeightIx = u8;

/// How soon to be seen, from self-care to an emergency. The order is the order of danger.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Default,
)]
pub enum Urgency {
    /// Self-care with a written safety net.
    #[default]
    U1,
    /// A routine appointment, 2 to 6 weeks.
    U2,
    /// A primary-care doctor within days.
    U3,
    /// Be examined today.
    U4,
    /// Call the emergency number or go to the emergency department now.
    U5,
}

impl Urgency {
    /// All five, lowest first.
    pub const ALL: [Self; 5] = [Self::U1, Self::U2, Self::U3, Self::U4, Self::U5];

    /// The code used in files and events: `"U1"` … `"U5"`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::U1 => "U1",
            Self::U2 => "U2",
            Self::U3 => "U3",
            Self::U4 => "U4",
            Self::U5 => "U5",
        }
    }
}

/// When a question is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// The life-threatening signs, before everything else.
    Safety,
    /// Who it is about: age, sex, health, medicines.
    About,
    /// What hurts, where, since when.
    Complaint,
    /// What must be seen today.
    Today,
    /// Chosen one by one, by how much the answer can be expected to change.
    Adaptive,
}

/// What a person can answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Kind {
    /// One of the options of one fact.
    Choice {
        /// The fact that the answer sets.
        fact: FactIx,
    },
    /// Any of several facts, each yes, no or not sure. They stand one after the other.
    Checklist {
        /// The first fact.
        first: FactIx,
        /// How many.
        count: u8,
    },
    /// A whole number, read as one of the bands of one fact.
    Number {
        /// The fact that the answer sets.
        fact: FactIx,
        /// Smallest value taken.
        min: u16,
        /// Largest value taken.
        max: u16,
        /// Where a new band begins, rising.
        cuts: Vec<u16>,
    },
}

/// A question, as one thing to put on a page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// When it is asked.
    pub stage: Stage,
    /// What can be answered.
    pub kind: Kind,
    /// Any answer that does not clear the sign (see [`Fact::alarm`]), and silence too, keeps the
    /// urgency at [`Settings::unsure_floor`] or above.
    pub gate: bool,
    /// Asked of children too.
    pub every_age: bool,
    /// Something to try or to measure: "not sure" also means that the person cannot do it.
    pub guided: bool,
    /// How many items of a checklist each chip holds, in their order. A chip of several says in a few words what they
    /// share, and opens them when it is tapped. Empty: each item is a chip of its own.
    pub chips: Vec<u8>,
    /// Questions with the same number stand on one page; 0: alone.
    pub page: u8,
    /// Asked only when this is true. Monotone when `gate` is set.
    pub ask_when: Option<Expr>,
}

impl Question {
    /// The facts that it sets.
    #[must_use]
    pub const fn facts(&self) -> core::ops::Range<FactIx> {
        match self.kind {
            Kind::Choice { fact } | Kind::Number { fact, .. } => fact..fact + 1,
            Kind::Checklist { first, count } => first..first + count as FactIx,
        }
    }

    /// The chips of a checklist, each by its first item and how many it holds.
    pub fn chips(&self) -> impl Iterator<Item = (u8, u8)> {
        let items = match self.kind {
            Kind::Checklist { count, .. } => count,
            _ => 0,
        };
        let alone = if self.chips.is_empty() { items } else { 0 };
        let sizes = self.chips.iter().copied().chain((0..alone).map(|_| 1));
        sizes.scan(0, |next, size| {
            let first = *next;
            *next += size;
            Some((first, size))
        })
    }
}

/// One thing that can be known about the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// The question that sets it.
    pub question: QuestionIx,
    /// How many values it has besides "not sure". Value 0 of a yes/no fact is "yes".
    pub values: u8,
    /// For a gate question, the values that do not clear it: everything that does not stand below
    /// "not sure" in its order of danger. Else empty.
    pub alarm: Mask,
}

/// The set of values of a fact that an expression accepts: bit `i` is value `i`,
/// bit [`NOT_SURE`] is "not sure".
pub type Mask = u32;
/// The bit, and the value, of "not sure".
pub const NOT_SURE: u8 = 31;
/// Value of a yes/no fact that means yes.
pub const YES: u8 = 0;
/// Value of a yes/no fact that means no.
pub const NO: u8 = 1;

/// A condition over facts. There is deliberately no negation: together with the compiler's check
/// that each [`Expr::Fact`] of a rule is closed upwards in its order of danger, every expression
/// of a rule is monotone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Expr {
    /// The fact has one of these values.
    Fact {
        /// Which fact.
        fact: FactIx,
        /// The values accepted.
        mask: Mask,
    },
    /// A named finding is true.
    Finding(FindingIx),
    /// A score reaches this many points.
    Score {
        /// Which score.
        score: ScoreIx,
        /// Points needed.
        at_least: u8,
    },
    /// The largest truth of its parts.
    Any(Vec<Expr>),
    /// The smallest truth of its parts.
    All(Vec<Expr>),
    /// The n-th largest truth of its parts.
    AtLeast(u8, Vec<Expr>),
}

/// How urgent the rules of a group are meant to be; also the order in which rules of the same level are
/// shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RuleGroup {
    /// Life-threatening (`C.1` in `sources.toml`).
    Life,
    /// Must be seen today (`C.2`).
    Today,
    /// See a doctor in days, or routinely (`C.3`).
    Days,
}

/// One urgency that a rule can give.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Level {
    /// The urgency given.
    pub urgency: Urgency,
    /// When.
    pub when: Expr,
}

/// A safety rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// `"RF01"` …
    pub id: String,
    /// Its group.
    pub group: RuleGroup,
    /// Highest urgency first.
    pub levels: Vec<Level>,
    /// Advice shown as "do now" when it fires.
    pub advice: Vec<AdviceIx>,
    /// The person leaves the adult path: causes are not ranked.
    pub leaves_adult_path: bool,
}

/// One finding that speaks for or against a condition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// The finding.
    pub finding: FindingIx,
    /// The weight if present.
    pub present: WeightIx,
    /// The weight if absent.
    pub absent: WeightIx,
    /// Findings of one condition with the same number travel together; 0 is none.
    pub group: u8,
    /// A core feature. When present it counts as explained by its condition whatever its weight, and a
    /// cause may stand beside the first only if all its core features were told.
    pub core: bool,
}

/// A possible cause.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Condition {
    /// `"pad"` …
    pub id: String,
    /// Its own urgency, U3 at most.
    pub urgency: Urgency,
    /// Higher urgencies of its own, U3 at most, and when; highest first.
    pub raised: Vec<Level>,
    /// From this age on, this base rate; rising ages.
    pub base: Vec<(u16, WeightIx)>,
    /// A pattern of signs, and the base rate that replaces the usual one when it is true: a rare
    /// emergency is not rare among people who have its signs (`B.0` in `sources.toml`).
    pub pattern: Option<(Expr, WeightIx)>,
    /// What speaks for and against it, in the order of the findings.
    pub evidence: Vec<Evidence>,
    /// Advice that suits it.
    pub advice: Vec<AdviceIx>,
}

/// How the points of a score make its total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Total {
    /// They are added.
    #[default]
    Sum,
    /// The highest counts: a scale of stages.
    Highest,
}

/// A checklist that doctors use.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Score {
    /// `"wells_dvt"` …
    pub id: String,
    /// How the points make the total.
    pub total: Total,
    /// Its items and their points.
    pub items: Vec<(FindingIx, u8)>,
    /// "High" from this total on.
    pub high_from: u8,
    /// When it is shown.
    pub shown_when: Expr,
}

/// To do, or not to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AdviceKind {
    /// Something to do.
    Do,
    /// Something not to do.
    Dont,
}

/// One piece of advice and when it is held back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Advice {
    /// `"ELEVATE"` …
    pub id: String,
    /// Do or do not.
    pub kind: AdviceKind,
    /// Shown up to this urgency.
    pub up_to: Urgency,
    /// Held back when true.
    pub suppress_when: Option<Expr>,
    /// Held back when one of these is among the first causes.
    pub suppress_causes: Vec<ConditionIx>,
    /// Shown whenever true.
    pub show_when: Option<Expr>,
    /// Shown whenever one of these is held back.
    pub show_with: Vec<AdviceIx>,
}

/// What to call in a region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Region {
    /// Two-letter codes it answers to; the first one names it.
    pub codes: Vec<String>,
    /// Emergency number.
    pub emergency: String,
    /// Urgent line, if there is one.
    pub urgent: Option<String>,
}

/// What the whole knowledge shares, as `knowledge/settings.toml` sets it: meanings and sources stand
/// there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(
    missing_docs,
    reason = "each value is explained where it is set, in settings.toml"
)]
pub struct Settings {
    pub version: String,
    pub date: String,
    pub review: String,
    pub unsure_floor: Urgency,
    pub urgency_rank: u8,
    pub urgency_share: f32,
    /// Natural logarithm.
    #[serde(deserialize_with = "logarithm")]
    pub specific_from: f32,
    /// Natural logarithm.
    #[serde(deserialize_with = "logarithm")]
    pub evidence_floor: f32,
    /// Natural logarithm.
    #[serde(deserialize_with = "logarithm")]
    pub evidence_cap: f32,
    /// Natural logarithm.
    #[serde(deserialize_with = "logarithm")]
    pub group_floor: f32,
    /// Natural logarithm.
    #[serde(deserialize_with = "logarithm")]
    pub group_cap: f32,
    pub other_weight: f32,
    pub fits_well: f32,
    pub possible: f32,
    pub shown_from: f32,
    pub shown_causes: u8,
    pub suppress_rank: u8,
    pub max_questions: u8,
    /// How much an item that was asked about and left unsure counts as a no, 0 to 1. In lists of
    /// complaints, only beside an item that was ticked.
    pub unsure_counts: f32,
    /// How much told signs that a cause does not explain count against it, 0 to 1. A cause that
    /// explains none of them loses this part of `evidence_floor`.
    pub unexplained_counts: f32,
    /// Base rates are drawn together: their logarithms are multiplied by this.
    pub base_power: f32,
    pub min_adaptive: u8,
    /// How many times as likely "none of these" is as a single item of a list, among all people.
    pub none_chance: f32,
    pub worth_asking: f32,
    /// A dangerous cause that is shown with this share or more keeps the urgency at `unsure_floor`.
    pub danger_share: f32,
}

/// People write a factor; what is packed is its logarithm.
fn logarithm<'de, D: Deserializer<'de>>(from: D) -> Result<f32, D::Error> {
    let for_people = from.is_human_readable();
    let value = f32::deserialize(from)?;
    Ok(if for_people { value.ln() } else { value })
}

/// Two questions that one drawing answers: a tap on a leg ticks a place, and says which leg.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// The checklist of the places.
    pub places: QuestionIx,
    /// The choice of the leg.
    pub side: QuestionIx,
    /// Its value for the left leg.
    pub left: u8,
    /// For the right leg.
    pub right: u8,
    /// For both.
    pub both: u8,
}

/// The question whose answer the wording follows when a text chooses by gender
/// ([`crate::texts::Fill`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gender {
    /// The choice.
    pub question: QuestionIx,
    /// Its value for a woman.
    pub female: u8,
    /// For a man.
    pub male: u8,
}

/// How right a version of the knowledge is on the written cases that it was made with, as counts of
/// cases. Each count is from the reading (of what a case does not tell) in which it is worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Accuracy {
    /// All.
    pub cases: u16,
    /// The urgency lies within the range that is right.
    pub in_range: u16,
    /// It lies below.
    pub below: u16,
    /// Should be seen today or sooner.
    pub urgent: u16,
    /// Of these: given less than the least that is right.
    pub missed: u16,
}

/// Everything clinical, packed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[allow(
    missing_docs,
    reason = "each list is explained at the type of its items"
)]
pub struct Knowledge {
    pub settings: Settings,
    pub questions: Vec<Question>,
    pub facts: Vec<Fact>,
    /// Named findings, each before those that read it.
    pub findings: Vec<Expr>,
    pub rules: Vec<Rule>,
    /// Natural logarithms of likelihood ratios and base rates, each stored once: a few dozen values
    /// serve a thousand pieces of evidence. The first is 0.
    pub weights: Vec<f32>,
    pub conditions: Vec<Condition>,
    /// The causes that kill, or cost a leg, when they are missed; rising.
    pub dangers: Vec<ConditionIx>,
    pub scores: Vec<Score>,
    pub advice: Vec<Advice>,
    pub regions: Vec<Region>,
    /// The fact that holds the age, if there is one.
    pub age: Option<FactIx>,
    /// The questions that a drawing of the legs answers, if there is one.
    pub body: Option<Body>,
    /// The question whose answer the words can follow, if there is one.
    pub gender: Option<Gender>,
    /// How right this version is on written cases, where that was measured.
    pub accuracy: Option<Accuracy>,
}

impl Knowledge {
    /// The natural logarithm of a likelihood ratio or a base rate.
    #[must_use]
    pub fn weight(&self, ix: WeightIx) -> f32 {
        self.weights.get(usize::from(ix)).copied().unwrap_or(0.0)
    }
    /// The region that has a two-letter code, in upper or lower case. `None` for an unknown code: then
    /// no number may be shown, because 111 is the urgent line in one country and the emergency number
    /// in another.
    #[must_use]
    pub fn region(&self, code: &str) -> Option<&Region> {
        self.regions
            .iter()
            .find(|r| r.codes.iter().any(|c| c.eq_ignore_ascii_case(code.trim())))
    }
}

//! What became of each case.

use leg_triage_compiler::Compiled;
use leg_triage_engine::{Assessment, Urgency, judge};

use super::file::{Case, Quality};
use crate::silence::Silence;
use crate::{Walk, cores, walk};

/// The rank of the right cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Not counted: a child, or the knowledge has none of the right causes.
    NotCounted,
    /// How many others came before the first right one.
    After(usize),
    /// No cause was ranked.
    Nowhere,
}

/// One case, walked.
#[derive(Debug, Clone)]
pub struct Outcome<'a> {
    /// The case.
    pub case: &'a Case,
    /// The urgency that the widget ends with.
    pub urgency: Urgency,
    /// How many questions it asks until then.
    pub asked: usize,
    /// On how many pages.
    pub pages: usize,
    /// The rank of the first right cause, once everything was asked.
    pub place: Place,
    /// All answers, those after an emergency included.
    pub walk: Walk,
    /// The assessment of these answers.
    pub assessment: Assessment,
}

/// What can go wrong, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Miss {
    /// Should be seen today or sooner, and is told less than is right.
    Emergency,
    /// Any other urgency below the range.
    Below,
    /// The right cause is not among the first three.
    NotInThree,
    /// The urgency is above the range.
    Above,
    /// The right cause is not the first.
    NotFirst,
}

impl Miss {
    /// In words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Emergency => "emergency missed",
            Self::Below => "urgency below the range",
            Self::NotInThree => "right cause not among the first three",
            Self::Above => "urgency above the range",
            Self::NotFirst => "right cause not first",
        }
    }
}

impl Outcome<'_> {
    /// Less than is right.
    #[must_use]
    pub fn below(&self) -> bool {
        self.urgency < self.case.least
    }

    /// More than is right.
    #[must_use]
    pub fn above(&self) -> bool {
        self.urgency > self.case.most
    }

    /// Should be seen today or sooner.
    #[must_use]
    pub fn urgent(&self) -> bool {
        self.case.least >= Urgency::U4
    }

    /// Its story told enough to judge by.
    #[must_use]
    pub fn good_story(&self) -> bool {
        self.case.quality == Quality::Good
    }

    /// Everything that went wrong, the worst first.
    #[must_use]
    pub fn misses(&self) -> Vec<Miss> {
        let mut out = Vec::new();
        match (self.below(), self.urgent()) {
            (true, true) => out.push(Miss::Emergency),
            (true, false) => out.push(Miss::Below),
            _ => {}
        }
        match self.place {
            Place::NotCounted | Place::After(0) => {}
            Place::After(1 | 2) => out.push(Miss::NotFirst),
            Place::After(_) | Place::Nowhere => out.push(Miss::NotInThree),
        }
        if self.above() {
            out.push(Miss::Above);
        }
        out.sort();
        out
    }
}

/// Walks all cases in parallel, answering what was not told as `silence` says. The cases keep their
/// order.
#[must_use]
pub fn walk_all<'a>(compiled: &Compiled, cases: &'a [Case], silence: Silence) -> Vec<Outcome<'a>> {
    cores::each(cases, |case| one(compiled, case, silence))
}

fn one<'a>(compiled: &Compiled, case: &'a Case, silence: Silence) -> Outcome<'a> {
    let knowledge = &compiled.knowledge;
    // One walk serves both: up to the emergency the questions are the same.
    let walk = walk(compiled, &case.told, silence, true);
    let assessment = judge(knowledge, &walk.answers);
    let (urgency, asked, pages) = match &walk.stop {
        Some(stop) => {
            let urgency = judge(knowledge, &stop.answers).urgency;
            (urgency, stop.asked, stop.pages)
        }
        None => (assessment.urgency, walk.asked.len(), walk.pages),
    };
    Outcome {
        case,
        urgency,
        asked,
        pages,
        place: place(compiled, case, &assessment),
        walk,
        assessment,
    }
}

fn place(compiled: &Compiled, case: &Case, assessment: &Assessment) -> Place {
    let right: Vec<u16> = case
        .accept
        .iter()
        .filter_map(|id| compiled.names.condition(id))
        .collect();
    if !case.adult || right.is_empty() {
        return Place::NotCounted;
    }
    let before = assessment
        .causes
        .iter()
        .position(|cause| right.contains(&cause.condition));
    before.map_or(Place::Nowhere, Place::After)
}

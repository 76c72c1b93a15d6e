//! The one function that everything else calls.

use crate::advice::{Given, Suppressed, advice};
use crate::answers::Answers;
use crate::cause::{Cause, Fit, shown};
use crate::causes::causes;
use crate::explain::is_specific;
use crate::model::{Knowledge, QuestionIx, Urgency};
use crate::next::next_question;
use crate::scores::{ScoreResult, scores};
use crate::sort::stable;
use crate::truth::{Facts, Reading};
use crate::urgency::{Reason, not_cleared, of_causes, of_dangers, rules};

/// Everything that can be said from one set of answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    /// How soon.
    pub urgency: Urgency,
    /// Why, most urgent first. Silence counts as "not sure".
    pub reasons: Vec<Reason>,
    /// Emergencies that follow from what was *said* alone: when there is one, the questions stop.
    pub stop: Vec<Reason>,
    /// What may be behind it, best first; all of them. Empty for a child.
    pub causes: Vec<Cause>,
    /// The share of "something else".
    pub other: f32,
    /// Checklists that doctors use.
    pub scores: Vec<ScoreResult>,
    /// What to do and what not.
    pub advice: Vec<Given>,
    /// What was held back, and why.
    pub suppressed: Vec<Suppressed>,
    /// The next question to ask, if one is worth it.
    pub next: Option<QuestionIx>,
}

impl Assessment {
    /// The causes to show: the first few, without those that hardly count or that nothing speaks for.
    /// After an early emergency no cause has been asked about yet, and one that is merely common must
    /// not be shown beside it.
    pub fn shown<'a>(&'a self, knowledge: &'a Knowledge) -> impl Iterator<Item = &'a Cause> {
        shown(knowledge, &self.causes)
    }
}

impl Assessment {
    /// No cause fits well: the first is less than possible, something else is likelier, or nothing
    /// specific to the first is present. The result says so, and never above a cause that is said to
    /// fit well.
    #[must_use]
    pub fn none_fits(&self, knowledge: &Knowledge) -> bool {
        self.causes.first().is_none_or(|first| {
            first.fit < Fit::FitsWell
                && (first.share < knowledge.settings.possible
                    || first.share < self.other
                    || !is_specific(knowledge, first))
        })
    }
}

/// Assesses answers: a pure function of the two.
#[must_use]
pub fn assess(knowledge: &Knowledge, answers: &Answers) -> Assessment {
    let mut assessment = judge(knowledge, answers);
    assessment.next = next_question(knowledge, answers);
    assessment
}

/// [`assess`] without the search for the next question.
#[must_use]
pub fn judge(knowledge: &Knowledge, answers: &Answers) -> Assessment {
    let told = Facts::read(knowledge, answers, Reading::Told);
    let cautious = told.clone().cautious();

    let mut stop = rules(knowledge, &told);
    stop.retain(|reason| reason.urgency == Urgency::U5);

    // Evidence is what was told; silence is neutral. A finding used as evidence never accepts "not
    // sure".
    let causes = if told.child() {
        Vec::new()
    } else {
        causes(knowledge, answers, &told)
    };
    let other = 1.0 - causes.iter().map(|c| c.share).sum::<f32>();

    let mut reasons = rules(knowledge, &cautious);
    let open = not_cleared(knowledge, &cautious, &reasons);
    reasons.extend(open);
    let mut own = of_causes(knowledge, &told, &causes);
    let dangers = of_dangers(knowledge, &causes).into_iter();
    let said = |danger: &Reason| {
        own.iter()
            .any(|r| r.why == danger.why && r.urgency >= danger.urgency)
    };
    let more: Vec<Reason> = dangers.filter(|danger| !said(danger)).collect();
    own.extend(more);
    reasons.extend(own);
    // A stable sort: among equals, rules come first, then signs that are not cleared, then causes.
    stable(&mut reasons, |a, b| a.urgency > b.urgency);
    let urgency = reasons.first().map_or(Urgency::U1, |reason| reason.urgency);

    let (advice, suppressed) = advice(knowledge, &cautious, urgency, &reasons, &causes);
    let scores = scores(knowledge, &told);
    Assessment {
        urgency,
        reasons,
        stop,
        causes,
        other,
        scores,
        advice,
        suppressed,
        next: None,
    }
}

//! Knowledge many times as large as the real one, made by copying.
//!
//! Copy number `c` of a question, fact, finding, rule, condition or score stands `c` times the length
//! of its list behind the original, and every index in it is moved by as much: each copy is a complete
//! knowledge that reads only itself. Four things are not copied. The likelihood ratios (`weights`) and
//! the regions are tables that are only looked up; advice stays one list, shared by all copies as it is
//! shared by all conditions today; the settings stay, so the age of the first copy is the age for all.
//! The weight of "something else" is multiplied, so that shares stay comparable.

use crate::wide::model::{Expr, Kind};
use crate::wide::{Answers, Knowledge};

/// How far each list's indices move.
struct Shift {
    questions: usize,
    facts: usize,
    findings: usize,
    scores: usize,
}

/// `times` copies of the knowledge in one.
#[must_use]
#[allow(
    clippy::cast_precision_loss,
    reason = "a thousand is exact in any float"
)]
pub fn grow(one: &Knowledge, times: usize) -> Knowledge {
    let mut all = one.clone();
    all.settings.other_weight *= times as f32;
    for copy in 1..times {
        let shift = Shift {
            questions: copy * one.questions.len(),
            facts: copy * one.facts.len(),
            findings: copy * one.findings.len(),
            scores: copy * one.scores.len(),
        };
        for question in &one.questions {
            let mut question = question.clone();
            match &mut question.kind {
                Kind::Choice { fact } | Kind::Number { fact, .. } => *fact += shift.facts,
                Kind::Checklist { first, .. } => *first += shift.facts,
            }
            if let Some(when) = &mut question.ask_when {
                shift.expr(when);
            }
            question.page = 0; // pages are counted in 8 bits, and only ask for company
            all.questions.push(question);
        }
        for fact in &one.facts {
            let mut fact = *fact;
            fact.question += shift.questions;
            all.facts.push(fact);
        }
        for finding in &one.findings {
            let mut finding = finding.clone();
            shift.expr(&mut finding);
            all.findings.push(finding);
        }
        for rule in &one.rules {
            let mut rule = rule.clone();
            for level in &mut rule.levels {
                shift.expr(&mut level.when);
            }
            all.rules.push(rule);
        }
        for condition in &one.conditions {
            let mut condition = condition.clone();
            for level in &mut condition.raised {
                shift.expr(&mut level.when);
            }
            for evidence in &mut condition.evidence {
                evidence.finding += shift.findings;
            }
            all.conditions.push(condition);
        }
        for score in &one.scores {
            let mut score = score.clone();
            for (finding, _) in &mut score.items {
                *finding += shift.findings;
            }
            shift.expr(&mut score.shown_when);
            all.scores.push(score);
        }
    }
    all
}

impl Shift {
    fn expr(&self, expr: &mut Expr) {
        match expr {
            Expr::Fact { fact, .. } => *fact += self.facts,
            Expr::Finding(finding) => *finding += self.findings,
            Expr::Score { score, .. } => *score += self.scores,
            Expr::Any(parts) | Expr::All(parts) | Expr::AtLeast(_, parts) => {
                for part in parts {
                    self.expr(part);
                }
            }
        }
    }
}

/// The same answers in each of the first `copies` copies of a knowledge that has `questions`
/// questions in one copy.
#[must_use]
pub fn spread(grown: &Knowledge, questions: usize, one: &Answers, copies: usize) -> Answers {
    let mut all = Answers::new();
    for copy in 0..copies {
        for (question, answer) in one.answered() {
            // An answer that fits a question fits its copy.
            let _ = all.set(grown, question + copy * questions, answer);
        }
    }
    all
}

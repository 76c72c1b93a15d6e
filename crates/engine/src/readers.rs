//! Which findings, scores, rules and conditions read a question: everything that its answer can change.

use crate::model::{
    ConditionIx, Expr, FindingIx, Knowledge, Question, QuestionIx, RuleIx, ScoreIx,
};

/// Everything that reads one question, directly or through findings and scores. Each list is sorted.
#[derive(Debug, Clone, Default)]
pub struct Readers {
    /// Findings, each before those that read it.
    pub findings: Vec<FindingIx>,
    /// Scores.
    pub scores: Vec<ScoreIx>,
    /// Rules.
    pub rules: Vec<RuleIx>,
    /// Conditions.
    pub conditions: Vec<ConditionIx>,
}

/// Finds the readers of these questions in one walk through the knowledge. The result runs parallel to
/// `questions`.
pub fn readers(knowledge: &Knowledge, questions: &[(&Question, QuestionIx)]) -> Vec<Readers> {
    let mut walk = Walk {
        asked: vec![None; knowledge.facts.len()],
        findings: Vec::new(),
        scores: Vec::new(),
    };
    let mut out = vec![Readers::default(); questions.len()];
    for (at, (question, _)) in questions.iter().enumerate() {
        for fact in question.facts() {
            if let Some(slot) = walk.asked.get_mut(usize::from(fact)) {
                *slot = Some(at);
            }
        }
    }
    // Most entries read none of these questions, and hold an empty list.
    for (expr, ix) in knowledge.findings.iter().zip(0..) {
        let mut read = Vec::new();
        walk.expr(expr, &mut read);
        note(&mut out, &read, ix, |r| &mut r.findings);
        walk.findings.push(read);
    }
    for (score, ix) in knowledge.scores.iter().zip(0..) {
        let mut read = Vec::new();
        for (finding, _) in &score.items {
            walk.expr(&Expr::Finding(*finding), &mut read);
        }
        note(&mut out, &read, ix, |r| &mut r.scores);
        walk.scores.push(read);
    }
    for (rule, ix) in knowledge.rules.iter().zip(0..) {
        let mut read = Vec::new();
        for level in &rule.levels {
            walk.expr(&level.when, &mut read);
        }
        note(&mut out, &read, ix, |r| &mut r.rules);
    }
    // The base rates read the age.
    let age = knowledge.age.and_then(|fact| {
        let at = walk.asked.get(usize::from(fact))?;
        *at
    });
    for (condition, ix) in knowledge.conditions.iter().zip(0..) {
        let mut read: Vec<usize> = age.into_iter().collect();
        if let Some((pattern, _)) = &condition.pattern {
            walk.expr(pattern, &mut read);
        }
        for e in &condition.evidence {
            walk.expr(&Expr::Finding(e.finding), &mut read);
        }
        note(&mut out, &read, ix, |r| &mut r.conditions);
    }
    out
}

fn note<T: Copy>(
    out: &mut [Readers],
    read: &[usize],
    reader: T,
    list: impl Fn(&mut Readers) -> &mut Vec<T>,
) {
    for at in read {
        if let Some(readers) = out.get_mut(*at) {
            list(readers).push(reader);
        }
    }
}

struct Walk {
    /// For each fact, the place of its question among those asked about.
    asked: Vec<Option<usize>>,
    /// For each finding so far, and each score, the places that it reads.
    findings: Vec<Vec<usize>>,
    scores: Vec<Vec<usize>>,
}

impl Walk {
    fn expr(&self, expr: &Expr, read: &mut Vec<usize>) {
        match expr {
            Expr::Fact { fact, .. } => {
                if let Some(at) = self.asked.get(usize::from(*fact)).copied().flatten() {
                    add(read, at);
                }
            }
            Expr::Finding(finding) => {
                for at in self
                    .findings
                    .get(usize::from(*finding))
                    .into_iter()
                    .flatten()
                {
                    add(read, *at);
                }
            }
            Expr::Score { score, .. } => {
                for at in self.scores.get(usize::from(*score)).into_iter().flatten() {
                    add(read, *at);
                }
            }
            Expr::Any(parts) | Expr::All(parts) | Expr::AtLeast(_, parts) => {
                for part in parts {
                    self.expr(part, read);
                }
            }
        }
    }
}

/// A finding reads only a few questions, so a linear search beats a set.
fn add(read: &mut Vec<usize>, at: usize) {
    if !read.contains(&at) {
        read.push(at);
    }
}

//! What somebody would tell about whom everything is known: facts, and the truth of expressions over
//! them. It matches the engine's reading of complete answers (a test compares the two), but computes
//! only what is asked for, as drawing one person asks some thousand times.

use leg_triage_engine::Truth;
use leg_triage_engine::model::{Expr, FactIx, FindingIx, Knowledge, QuestionIx, Total};

/// Whether a question would be asked, as far as that has been computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    Open,
    /// Being computed: a question that depends on itself is not asked.
    Now,
    No,
    Yes,
}

/// One state of all facts.
#[derive(Debug, Clone)]
pub struct World<'a> {
    knowledge: &'a Knowledge,
    values: Vec<u8>,
    asked: Vec<Asked>,
}

impl<'a> World<'a> {
    /// A state with these values.
    #[must_use]
    pub fn new(knowledge: &'a Knowledge, values: Vec<u8>) -> Self {
        Self {
            knowledge,
            values,
            asked: vec![Asked::Open; knowledge.questions.len()],
        }
    }

    /// The value of a fact, whether or not it would be asked.
    #[must_use]
    pub fn value(&self, fact: FactIx) -> u8 {
        self.values.get(usize::from(fact)).copied().unwrap_or(0)
    }

    /// Changes one fact.
    pub fn set(&mut self, fact: FactIx, value: u8) {
        if let Some(slot) = self.values.get_mut(usize::from(fact)) {
            *slot = value;
        }
        self.asked.fill(Asked::Open);
    }

    /// Whether the question is asked when everything else is told truly.
    pub fn asked(&mut self, question: QuestionIx) -> bool {
        let ix = usize::from(question);
        match self.asked.get(ix) {
            Some(Asked::Open) => {}
            state => return state == Some(&Asked::Yes),
        }
        let knowledge = self.knowledge;
        let Some(of) = knowledge.questions.get(ix) else {
            return false;
        };
        if let Some(slot) = self.asked.get_mut(ix) {
            *slot = Asked::Now;
        }
        let when = of.ask_when.as_ref();
        let yes = when.is_none_or(|when| self.truth(when) == Truth::Yes);
        if let Some(slot) = self.asked.get_mut(ix) {
            *slot = if yes { Asked::Yes } else { Asked::No };
        }
        yes
    }

    /// The truth of a named finding.
    pub fn finding(&mut self, finding: FindingIx) -> Truth {
        let knowledge = self.knowledge;
        match knowledge.findings.get(usize::from(finding)) {
            Some(expr) => self.truth(expr),
            None => Truth::Unknown,
        }
    }

    /// The truth of an expression.
    pub fn truth(&mut self, expr: &Expr) -> Truth {
        match expr {
            Expr::Fact { fact, mask } => {
                let Some(of) = self.knowledge.facts.get(usize::from(*fact)) else {
                    return Truth::Unknown;
                };
                if !self.asked(of.question) {
                    Truth::Unknown
                } else if mask & (1 << self.value(*fact)) != 0 {
                    Truth::Yes
                } else {
                    Truth::No
                }
            }
            Expr::Finding(finding) => self.finding(*finding),
            Expr::Score { score, at_least } => {
                if self.points(*score) >= u32::from(*at_least) {
                    Truth::Yes
                } else {
                    Truth::Unknown
                }
            }
            Expr::Any(parts) => {
                let mut most = Truth::No;
                for part in parts {
                    most = most.max(self.truth(part));
                    if most == Truth::Yes {
                        break;
                    }
                }
                most
            }
            Expr::All(parts) => {
                let mut least = Truth::Yes;
                for part in parts {
                    least = least.min(self.truth(part));
                    if least == Truth::No {
                        break;
                    }
                }
                least
            }
            Expr::AtLeast(n, parts) => {
                let (mut yes, mut not_no) = (0, 0);
                for part in parts {
                    let truth = self.truth(part);
                    yes += u8::from(truth == Truth::Yes);
                    not_no += u8::from(truth != Truth::No);
                }
                if yes >= *n {
                    Truth::Yes
                } else if not_no >= *n {
                    Truth::Unknown
                } else {
                    Truth::No
                }
            }
        }
    }

    fn points(&mut self, score: u16) -> u32 {
        let knowledge = self.knowledge;
        let Some(score) = knowledge.scores.get(usize::from(score)) else {
            return 0;
        };
        let mut total = 0;
        for (finding, points) in &score.items {
            if self.finding(*finding) == Truth::Yes {
                let points = u32::from(*points);
                total = match score.total {
                    Total::Sum => total + points,
                    Total::Highest => total.max(points),
                };
            }
        }
        total
    }
}

/// The facts that an expression depends on, through findings, scores, and the conditions under which
/// their questions are asked.
pub fn support(knowledge: &Knowledge, expr: &Expr, out: &mut Vec<FactIx>) {
    match expr {
        Expr::Fact { fact, .. } => {
            if out.contains(fact) {
                return;
            }
            out.push(*fact);
            let question = knowledge
                .facts
                .get(usize::from(*fact))
                .and_then(|f| knowledge.questions.get(usize::from(f.question)));
            if let Some(when) = question.and_then(|q| q.ask_when.as_ref()) {
                support(knowledge, when, out);
            }
        }
        Expr::Finding(finding) => {
            if let Some(inner) = knowledge.findings.get(usize::from(*finding)) {
                support(knowledge, inner, out);
            }
        }
        Expr::Score { score, .. } => {
            let items = knowledge.scores.get(usize::from(*score)).map(|s| &s.items);
            for (finding, _) in items.into_iter().flatten() {
                support(knowledge, &Expr::Finding(*finding), out);
            }
        }
        Expr::Any(parts) | Expr::All(parts) | Expr::AtLeast(_, parts) => {
            for part in parts {
                support(knowledge, part, out);
            }
        }
    }
}

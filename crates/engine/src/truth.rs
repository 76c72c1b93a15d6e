//! Three-valued truth, and how facts, findings and expressions get it.

use crate::answers::{Answer, Answers};

use crate::model::{
    Expr, FactIx, Kind, Knowledge, NO, NOT_SURE, Question, QuestionIx, Score, Stage, Total, YES,
};
use crate::readers::Readers;

/// No, unknown, yes. The order makes `any` the maximum and `all` the minimum (Kleene's logic).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// Definitely not so.
    No,
    /// Not sure, not asked, or not answered.
    Unknown,
    /// So.
    Yes,
}

/// How silence is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// A question that applies and has no answer counts as "not sure". Used for the urgency.
    Cautious,
    /// Only what was said counts. Used for stopping at once, for the causes, and for what to ask.
    Told,
    /// As `Told`, but an item of a list that was asked about and left unsure counts as a no: people who
    /// name where it hurts have mostly named every place, and people who are not sure of a sign have it
    /// less often. Used for the causes, with reduced weight.
    Likely,
}

/// The value of every fact for one set of answers, and the truth of every finding.
#[derive(Debug, Clone)]
pub struct Facts<'a> {
    knowledge: &'a Knowledge,
    /// Value index, [`NOT_SURE`], or `None` for silence.
    values: Vec<Option<u8>>,
    findings: Vec<Truth>,
    scores: Vec<u8>,
    /// The person has left the adult path, so questions for adults do not apply.
    child: bool,
}

impl<'a> Facts<'a> {
    /// Reads all answers.
    #[must_use]
    pub fn read(knowledge: &'a Knowledge, answers: &Answers, reading: Reading) -> Self {
        let mut facts = Facts {
            knowledge,
            values: vec![None; knowledge.facts.len()],
            findings: Vec::new(),
            scores: Vec::new(),
            child: false,
        };
        for (ix, question) in knowledge.questions.iter().enumerate() {
            if let Some(answer) = answers.get(ix as QuestionIx) {
                facts.set(question, &as_read(question, answer, reading));
            }
        }
        facts.derive();
        facts.child = facts.leaves_adult_path();
        if reading == Reading::Cautious {
            facts = facts.cautious();
        }
        facts
    }

    /// From [`Reading::Told`] to [`Reading::Cautious`], without reading the answers again.
    ///
    /// Silence becomes "not sure" only where the question would be asked of an adult. A follow-up whose
    /// first question was answered "no" is rightly left out; a question that a child is not asked has
    /// not been answered "no" (invariant 23). Filling one gap can make another question apply, so it
    /// repeats until nothing changes.
    pub(crate) fn cautious(mut self) -> Self {
        while self.fill_silence() {
            self.derive();
        }
        self
    }

    fn set(&mut self, question: &Question, answer: &Answer) {
        match (&question.kind, answer) {
            (Kind::Choice { fact }, Answer::Choice(value)) => self.put(*fact, *value),
            (Kind::Number { fact, cuts, .. }, Answer::Number(n)) => {
                let band = cuts.iter().take_while(|cut| *cut <= n).count();
                self.put(*fact, u8::try_from(band).unwrap_or(NOT_SURE));
            }
            (Kind::Checklist { first, count }, Answer::Checklist { yes, no }) => {
                for i in 0..*count {
                    let bit = 1u32 << i;
                    let value = if yes & bit != 0 {
                        YES
                    } else if no & bit != 0 {
                        NO
                    } else {
                        NOT_SURE
                    };
                    self.put(first + FactIx::from(i), value);
                }
            }
            // "Not sure", or an answer of the wrong kind (which `Answers::set` refuses).
            _ => {
                for fact in question.facts() {
                    self.put(fact, NOT_SURE);
                }
            }
        }
    }

    /// Adds one answer and recomputes only the given findings and scores: those that read the question,
    /// each listed before its readers.
    pub(crate) fn answer(
        &mut self,
        question: &Question,
        answer: &Answer,
        reading: Reading,
        readers: &Readers,
    ) {
        self.set(question, &as_read(question, answer, reading));
        for finding in &readers.findings {
            let expr = self.knowledge.findings.get(usize::from(*finding));
            let truth = expr.map(|expr| self.truth(expr));
            if let Some((slot, truth)) = self.findings.get_mut(usize::from(*finding)).zip(truth) {
                *slot = truth;
            }
        }
        for score in &readers.scores {
            let points = self
                .knowledge
                .scores
                .get(usize::from(*score))
                .map(|s| self.total(s));
            if let Some((slot, points)) = self.scores.get_mut(usize::from(*score)).zip(points) {
                *slot = points;
            }
        }
    }

    /// Takes back what [`Facts::answer`] did, from the facts as they were before.
    pub(crate) fn restore(&mut self, question: &Question, readers: &Readers, before: &Self) {
        for fact in question.facts().map(usize::from) {
            if let Some((slot, old)) = self.values.get_mut(fact).zip(before.values.get(fact)) {
                *slot = *old;
            }
        }
        for finding in readers.findings.iter().copied().map(usize::from) {
            let old = before.findings.get(finding);
            if let Some((slot, old)) = self.findings.get_mut(finding).zip(old) {
                *slot = *old;
            }
        }
        for score in readers.scores.iter().copied().map(usize::from) {
            if let Some((slot, old)) = self.scores.get_mut(score).zip(before.scores.get(score)) {
                *slot = *old;
            }
        }
    }

    fn fill_silence(&mut self) -> bool {
        let knowledge = self.knowledge;
        let silent: Vec<FactIx> = knowledge
            .questions
            .iter()
            .filter(|question| told_to_matter(question, self))
            .flat_map(Question::facts)
            .filter(|fact| self.value(*fact).is_none())
            .collect();
        for fact in &silent {
            self.put(*fact, NOT_SURE);
        }
        !silent.is_empty()
    }

    fn put(&mut self, fact: FactIx, value: u8) {
        if let Some(slot) = self.values.get_mut(usize::from(fact)) {
            *slot = Some(value);
        }
    }

    /// Findings read facts and earlier findings, scores read findings (the compiler sees to that),
    /// so one pass over each is enough.
    fn derive(&mut self) {
        self.findings.clear();
        self.scores.clear();
        for expr in &self.knowledge.findings {
            let truth = self.truth(expr);
            self.findings.push(truth);
        }
        for score in &self.knowledge.scores {
            let total = self.total(score);
            self.scores.push(total);
        }
    }

    fn total(&self, score: &Score) -> u8 {
        let points = score
            .items
            .iter()
            .filter(|(finding, _)| self.finding(*finding) == Truth::Yes)
            .map(|(_, points)| *points);
        match score.total {
            Total::Sum => points.sum(),
            Total::Highest => points.max().unwrap_or(0),
        }
    }

    /// The value of a fact: an index, [`NOT_SURE`], or `None` when nothing was said.
    #[must_use]
    pub fn value(&self, fact: FactIx) -> Option<u8> {
        self.values.get(usize::from(fact)).copied().flatten()
    }

    /// The truth of a named finding.
    #[must_use]
    pub fn finding(&self, finding: u16) -> Truth {
        self.findings
            .get(usize::from(finding))
            .copied()
            .unwrap_or(Truth::Unknown)
    }

    /// The points of a score; what is unknown counts 0.
    #[must_use]
    pub fn score(&self, score: u16) -> u8 {
        self.scores.get(usize::from(score)).copied().unwrap_or(0)
    }

    /// The truth of an expression.
    #[must_use]
    pub fn truth(&self, expr: &Expr) -> Truth {
        match expr {
            Expr::Fact { fact, mask } => match self.value(*fact) {
                None => Truth::Unknown,
                Some(value) if mask & (1 << value) != 0 => Truth::Yes,
                Some(NOT_SURE) => Truth::Unknown,
                Some(_) => Truth::No,
            },
            Expr::Finding(finding) => self.finding(*finding),
            // A score below its threshold is never a "no": what is missing could still add points.
            Expr::Score { score, at_least } => {
                if self.score(*score) >= *at_least {
                    Truth::Yes
                } else {
                    Truth::Unknown
                }
            }
            // `any` and `all` stop as soon as the result can no longer change.
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
                let yes = parts.iter().filter(|p| self.truth(p) == Truth::Yes).count();
                let not_no = parts.iter().filter(|p| self.truth(p) != Truth::No).count();
                if yes >= usize::from(*n) {
                    Truth::Yes
                } else if not_no >= usize::from(*n) {
                    Truth::Unknown
                } else {
                    Truth::No
                }
            }
        }
    }

    /// Whether a rule that takes the person out of the adult path fires on what was said.
    fn leaves_adult_path(&self) -> bool {
        let leaving = self
            .knowledge
            .rules
            .iter()
            .filter(|rule| rule.leaves_adult_path);
        leaving
            .flat_map(|rule| &rule.levels)
            .any(|level| self.holds(&level.when))
    }

    /// Whether the person has left the adult path.
    #[must_use]
    pub const fn child(&self) -> bool {
        self.child
    }

    /// Whether an expression is true.
    #[must_use]
    pub fn holds(&self, expr: &Expr) -> bool {
        self.truth(expr) == Truth::Yes
    }

    /// The facts that make an expression true, each with its value, in the order they are read.
    pub fn because(&self, expr: &Expr, out: &mut Vec<(FactIx, u8)>) {
        if !self.holds(expr) {
            return;
        }
        match expr {
            Expr::Fact { fact, .. } => {
                if let Some(value) = self.value(*fact)
                    && !out.contains(&(*fact, value))
                {
                    out.push((*fact, value));
                }
            }
            Expr::Finding(finding) => {
                if let Some(inner) = self.knowledge.findings.get(usize::from(*finding)) {
                    self.because(inner, out);
                }
            }
            Expr::Score { score, .. } => {
                let items = self
                    .knowledge
                    .scores
                    .get(usize::from(*score))
                    .map(|s| &s.items);
                for (finding, _) in items.into_iter().flatten() {
                    self.because(&Expr::Finding(*finding), out);
                }
            }
            Expr::Any(parts) | Expr::All(parts) | Expr::AtLeast(_, parts) => {
                for part in parts {
                    self.because(part, out);
                }
            }
        }
    }
}

/// What an answer says in this reading.
fn as_read(question: &Question, answer: &Answer, reading: Reading) -> Answer {
    let yes = match answer {
        _ if reading != Reading::Likely => return *answer,
        Answer::Checklist { yes, .. } => *yes,
        Answer::NotSure if matches!(question.kind, Kind::Checklist { .. }) => 0,
        _ => return *answer,
    };
    // Nothing ticked in a list of complaints: the person has not said what it is, which is not a no.
    if yes == 0 && question.stage == Stage::Complaint {
        return *answer;
    }
    Answer::Checklist { yes, no: !yes }
}

/// Whether a question is to be asked, given what is known.
#[must_use]
pub fn applicable(question: &Question, facts: &Facts<'_>) -> bool {
    if facts.child && !question.every_age {
        return false;
    }
    told_to_matter(question, facts)
}

/// Whether a question would be asked of an adult, given what is known. A child is not asked it, so a
/// child's silence is not a "no".
fn told_to_matter(question: &Question, facts: &Facts<'_>) -> bool {
    question
        .ask_when
        .as_ref()
        .is_none_or(|when| facts.holds(when))
}

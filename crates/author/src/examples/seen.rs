//! Everything that a person reads: the questions they are asked, and the result. It follows the screens
//! of the widget (`src/screens`), with the same causes, limits and order, and has to be changed with
//! them. The words are those for the person themselves, in the United Kingdom.

use leg_triage_compiler::Compiled;
use leg_triage_engine::model::{AdviceKind, QuestionIx};
use leg_triage_engine::texts::{RuleText, Texts};
use leg_triage_engine::{Answers, Assessment, Fit, Reason, Urgency, Why, judge};

use crate::Walk;
use crate::show;

/// A text on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Where it stands, for whoever looks for it.
    pub at: String,
    /// As it is read.
    pub text: String,
}

/// What a person reads.
#[derive(Debug, Default)]
pub struct Seen {
    /// On the questions.
    pub questions: Vec<Line>,
    /// On the result, or on the emergency page.
    pub result: Vec<Line>,
    /// How it ends, in a few words.
    pub end: String,
}

/// Collects what the person of a walk reads.
#[must_use]
pub fn seen(compiled: &Compiled, texts: &Texts<'_>, walk: &Walk, go_on: bool) -> Seen {
    let mut questions = Pages::new(compiled, texts, &walk.answers);
    for ix in &walk.asked {
        questions.question(*ix);
    }
    let assessment = judge(&compiled.knowledge, &walk.answers);
    let mut result = Pages::new(compiled, texts, &walk.answers);
    let stopped = walk.stop.is_some() && !go_on;
    if stopped {
        result.emergency(&assessment);
    } else {
        result.result(&assessment);
    }
    Seen {
        questions: questions.lines,
        result: result.lines,
        end: end(compiled, &assessment, stopped),
    }
}

/// The urgency, and the causes that are shown.
fn end(compiled: &Compiled, assessment: &Assessment, stopped: bool) -> String {
    if stopped {
        return "stopped for an emergency".into();
    }
    let name = |ix: u16| compiled.names.conditions.get(usize::from(ix));
    let causes: Vec<&str> = assessment
        .shown(&compiled.knowledge)
        .filter_map(|cause| name(cause.condition).map(String::as_str))
        .collect();
    format!(
        "{}, shown: {}",
        assessment.urgency.code(),
        causes.join(", ")
    )
}

/// Pages as they are read.
struct Pages<'a> {
    compiled: &'a Compiled,
    texts: &'a Texts<'a>,
    answers: &'a Answers,
    lines: Vec<Line>,
}

impl<'a> Pages<'a> {
    fn new(compiled: &'a Compiled, texts: &'a Texts<'a>, answers: &'a Answers) -> Self {
        Self {
            compiled,
            texts,
            answers,
            lines: Vec::new(),
        }
    }

    fn say(&mut self, at: impl Into<String>, text: &str) {
        if !text.is_empty() {
            self.lines.push(Line {
                at: at.into(),
                text: self.filled(text),
            });
        }
    }

    fn filled(&self, text: &str) -> String {
        show::fill(self.compiled).fill(text, &[])
    }

    /// One of the widget's own words.
    fn own(&mut self, key: &str) {
        let position = self.compiled.ui_keys.iter().position(|k| k == key);
        let text = position.and_then(|at| self.texts.ui.get(at));
        self.say(key, text.copied().unwrap_or_default());
    }

    fn question(&mut self, ix: QuestionIx) {
        let at = usize::from(ix);
        let (Some(id), Some(q)) = (
            self.compiled.names.questions.get(at),
            self.texts.questions.get(at),
        ) else {
            return;
        };
        self.say(format!("q-{id}"), q.title);
        self.say(format!("q-{id}, help"), q.help);
        self.say(format!("q-{id}, why we ask"), q.why);
        for (label, help) in &q.options {
            self.say(format!("q-{id}, an answer"), label);
            self.say(format!("q-{id}, help of an answer"), help);
        }
    }

    /// `src/screens/emergency.rs`
    fn emergency(&mut self, a: &Assessment) {
        self.panel(Urgency::U5);
        self.rules("do now", &a.stop, |rule| rule.now);
        for given in a.advice.iter().filter(|given| given.now) {
            self.advice("do now", given.advice);
        }
        self.rules("do not", &a.stop, |rule| rule.never);
        self.why(&a.stop);
    }

    /// `src/screens/result/mod.rs`
    fn result(&mut self, a: &Assessment) {
        self.panel(a.urgency);
        let first = a
            .reasons
            .iter()
            .take_while(|reason| reason.urgency == a.urgency)
            .count();
        self.why(&a.reasons);
        if first == 0 {
            self.own("why-none");
        }
        let first = a.reasons.get(..first).unwrap_or_default();
        self.rules("do now", first, |rule| rule.now);
        self.rules("do not", &a.reasons, |rule| rule.never);
        for given in &a.advice {
            let advice = &self.compiled.knowledge.advice;
            let at = match advice.get(usize::from(given.advice)).map(|a| a.kind) {
                Some(AdviceKind::Dont) => "do not",
                _ if given.now => "do now",
                _ => "what may help",
            };
            self.advice(at, given.advice);
        }
        for held in &a.suppressed {
            if let Some(text) = self.texts.advice.get(usize::from(held.advice)) {
                self.say("left out", text.left_out);
            }
        }
        self.causes(a);
        self.scores(a);
        self.own("signs");
        if a.urgency < Urgency::U4 {
            self.net(Urgency::U4);
        }
        self.net(Urgency::U5);
        self.own("not-diagnosis");
    }

    fn panel(&mut self, urgency: Urgency) {
        let level = urgency.code().to_lowercase();
        for part in ["label", "title", "lead"] {
            self.own(&format!("{level}-{part}"));
        }
    }

    fn rules(&mut self, at: &str, reasons: &[Reason], get: fn(&RuleText<'a>) -> &'a str) {
        for reason in reasons {
            if let Why::Rule(ix) = reason.why
                && let Some(rule) = self.texts.rules.get(usize::from(ix))
            {
                self.lines_of(at, get(rule));
            }
        }
    }

    fn lines_of(&mut self, at: &str, text: &str) {
        for line in self.filled(text).lines().filter(|line| !line.is_empty()) {
            self.lines.push(Line {
                at: at.to_owned(),
                text: line.to_owned(),
            });
        }
    }

    fn advice(&mut self, at: &str, ix: u16) {
        if let Some(advice) = self.texts.advice.get(usize::from(ix)) {
            self.lines_of(at, advice.text);
        }
    }

    fn why(&mut self, reasons: &[Reason]) {
        for reason in reasons {
            match reason.why {
                Why::Rule(ix) => {
                    if let Some(rule) = self.texts.rules.get(usize::from(ix)) {
                        self.say("why", rule.name);
                        self.say("why", rule.reason);
                    }
                }
                // It rests only on questions that were not asked, so there is nothing to say about it.
                Why::NotCleared if !self.answered(reason) => {}
                Why::NotCleared => self.own("why-not-cleared"),
                Why::Cause(_) => self.own("why-cause"),
            }
        }
    }

    fn answered(&self, reason: &Reason) -> bool {
        reason.because.iter().any(|(fact, _)| {
            let fact = self.compiled.knowledge.facts.get(usize::from(*fact));
            fact.is_some_and(|f| self.answers.get(f.question).is_some())
        })
    }

    /// `src/screens/result/causes.rs`
    fn causes(&mut self, a: &Assessment) {
        let knowledge = &self.compiled.knowledge;
        if a.causes.is_empty() {
            return;
        }
        self.own("causes-lead");
        if a.none_fits(knowledge) {
            self.own("causes-none");
            match a.urgency {
                Urgency::U5 | Urgency::U4 => {}
                Urgency::U3 => self.own("none-see-days"),
                _ => self.own("none-see"),
            }
        }
        for cause in a.shown(knowledge) {
            let at = usize::from(cause.condition);
            let (Some(id), Some(texts)) = (
                self.compiled.names.conditions.get(at),
                self.texts.conditions.get(at),
            ) else {
                continue;
            };
            let at = |part: &str| format!("c-{id}, {part}");
            self.say(at("its name"), texts.name);
            self.own(match cause.fit {
                Fit::FitsWell => "fit-well",
                Fit::Possible => "fit-possible",
                Fit::LessLikely => "fit-less",
            });
            for weighed in &cause.evidence {
                let finding = self.texts.findings.get(usize::from(weighed.finding));
                let (part, text) = match finding {
                    Some(f) if weighed.present => (at("what speaks for or against it"), f.present),
                    Some(f) => (at("what speaks for or against it"), f.absent),
                    None => continue,
                };
                self.say(part, text);
            }
            if cause.beside {
                self.own("beside");
            }
            self.say(at("what it is"), texts.what);
            self.say(at("usual tests"), texts.tests);
            self.say(at("usual treatment"), texts.treatment);
            self.say(at("who to see"), texts.who);
        }
    }

    fn scores(&mut self, a: &Assessment) {
        for score in &a.scores {
            let Some(texts) = self.texts.scores.get(usize::from(score.score)) else {
                continue;
            };
            self.say("a checklist", texts.name);
            let stage = usize::from(score.total).saturating_sub(1);
            let stages = self.filled(texts.stages);
            self.say(
                "a checklist",
                stages.split('\n').nth(stage).unwrap_or_default(),
            );
            for (finding, _) in &score.items {
                if let Some(finding) = self.texts.findings.get(usize::from(*finding)) {
                    self.say("a checklist", finding.present);
                }
            }
            self.say(
                "a checklist",
                if score.high { texts.high } else { texts.low },
            );
            self.say("a checklist", texts.note);
        }
    }

    /// What the rules of a level say to watch for.
    fn net(&mut self, level: Urgency) {
        let rules = self.compiled.knowledge.rules.iter().zip(&self.texts.rules);
        let signs: Vec<&str> = rules
            .filter(|(rule, _)| rule.levels.first().is_some_and(|l| l.urgency == level))
            .map(|(_, texts)| texts.net)
            .collect();
        for sign in signs {
            self.lines_of("get help sooner", sign);
        }
    }
}

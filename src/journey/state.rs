//! The whole state of one widget.

use std::rc::Rc;

use leg_triage_engine::answers::Answers;
use leg_triage_engine::model::{Knowledge, QuestionIx};
use leg_triage_engine::{Assessment, Unsure, assess};

use super::draft::{Draft, Problem};
use super::who::Who;

/// The page that is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Screen {
    /// What it is for, who it is for, where.
    #[default]
    Start,
    /// One question, or several that belong together; named by the first.
    Question(QuestionIx),
    /// The items of danger checklists one by one, after "not sure".
    Clarify(QuestionIx),
    /// Stop: get help now. Holds the first question of the page that led here.
    Emergency(QuestionIx),
    /// How soon, why, what to do.
    Result,
}

impl Screen {
    /// The name in events. It tells the kind of page, never which question or answer.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Question(_) | Self::Clarify(_) => "question",
            Self::Emergency(_) => "emergency",
            Self::Result => "result",
        }
    }
}

/// Something to say once, on the first screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// Kept answers were there but could not be read.
    Damaged,
    /// Some of the kept answers were given to questions that have changed since: they are asked again.
    Changed,
    /// The answers were forgotten, as asked.
    Forgotten,
    /// The answers were forgotten, because they were older than a day.
    Expired,
}

/// One question of the page shown, with what is not yet an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The question.
    pub question: QuestionIx,
    /// What is filled in.
    pub draft: Draft,
    /// What is wrong with it. It stays until the next Continue: if it went away at once, the page
    /// would jump under the finger.
    pub problem: Option<Problem>,
}

/// Everything about one run through the widget.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// Who it is for.
    pub who: Who,
    /// Index into the knowledge's regions. `None`: a place whose numbers are not known.
    pub region: Option<u8>,
    /// All answers given.
    pub answers: Answers,
    /// What follows from them: worked out once for each change, and read by everything that is shown,
    /// told or kept.
    pub assessment: Rc<Assessment>,
    /// What the answers that were not sure could still change: tried out once for a result.
    pub unsure: Option<Rc<Unsure>>,
    /// The questions answered, in the order in which they were asked: for Back, and for the list of all answers.
    pub path: Vec<QuestionIx>,
    /// The page shown.
    pub screen: Screen,
    /// The questions on the page shown.
    pub sheet: Vec<Asked>,
    /// The person wants the questions about causes, which the result offers.
    pub curious: bool,
    /// The question shown was reached by Change: Back leads to the result.
    pub changing: bool,
    /// The person chose to go on after the emergency page.
    pub informed: bool,
    /// The result was seen, and nothing was changed since.
    pub finished: bool,
    /// Something to say on the first screen.
    pub notice: Option<Notice>,
    /// Rises whenever the focus has to move: a new page, or an error to read.
    pub turn: u32,
}

impl State {
    /// The first screen, before any answer.
    #[must_use]
    pub fn new(knowledge: &Knowledge) -> Self {
        let answers = Answers::new();
        Self {
            who: Who::default(),
            region: None,
            assessment: Rc::new(assess(knowledge, &answers)),
            answers,
            unsure: None,
            path: Vec::new(),
            screen: Screen::default(),
            sheet: Vec::new(),
            curious: false,
            changing: false,
            informed: false,
            finished: false,
            notice: None,
            turn: 0,
        }
    }

    /// Works out what follows from the answers. To be called whenever they have changed.
    pub(super) fn assess(&mut self, knowledge: &Knowledge) {
        self.assessment = Rc::new(assess(knowledge, &self.answers));
    }

    /// Whether a question stands on the page shown.
    pub(super) fn shows(&self, question: QuestionIx) -> bool {
        self.sheet.iter().any(|asked| asked.question == question)
    }
}

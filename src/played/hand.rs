//! One check that is being played: the state, the page shown, and what was tapped on it.

use leg_triage_engine::model::{Kind, NO, NOT_SURE, Question, QuestionIx, Stage, YES};
use leg_triage_engine::{Answer, Assessment};

use super::taps::fills;
use super::{Page, Phase, Played, Player};
use crate::host::config::Config;
use crate::journey::{Action, Asked, Fill, Legs, Screen, State, clarify_rows, is_board, reduce};
use crate::prerender::draw;

/// One check that is being played.
pub struct Hand<'a> {
    player: &'a Player,
    say: &'a dyn Fn(QuestionIx) -> Answer,
    state: State,
    /// On the page shown.
    taps: usize,
    pages: Vec<Page>,
    asking: usize,
    /// The questions about causes were begun.
    curious: bool,
}

impl<'a> Hand<'a> {
    /// On the first screen.
    pub fn new(player: &'a Player, say: &'a dyn Fn(QuestionIx) -> Answer) -> Self {
        Self {
            player,
            say,
            state: State::new(player.knowledge()),
            taps: 0,
            pages: Vec::new(),
            asking: 0,
            curious: false,
        }
    }

    /// The page shown.
    pub const fn screen(&self) -> Screen {
        self.state.screen
    }

    fn kind(&self, ix: QuestionIx) -> Option<&'static Kind> {
        let question = self.player.knowledge().questions.get(usize::from(ix));
        question.map(|question| &question.kind)
    }

    /// Does something on the page, with so many taps.
    pub fn act(&mut self, action: Action, taps: usize) {
        self.state = reduce(self.state.clone(), action, self.player.knowledge());
        self.taps += taps;
    }

    /// Answers all that is asked on the page, and what appears meanwhile.
    pub fn fill(&mut self) {
        self.asking += 1;
        if Legs::of(&self.state.sheet, self.player.knowledge()).is_some() {
            // The fold of the lists below the drawn legs.
            self.taps += 1;
        }
        while let Some(fills) = self.missing() {
            for (action, taps) in fills {
                self.act(action, taps);
            }
        }
    }

    /// What has to be filled in of the first question on the page that is not answered yet.
    fn missing(&self) -> Option<Vec<(Action, usize)>> {
        let knowledge = self.player.knowledge();
        let board = is_board(&self.state, knowledge);
        self.state.sheet.iter().zip(0u8..).find_map(|(asked, at)| {
            let question = knowledge.questions.get(usize::from(asked.question))?;
            let fills = fills(question, asked, (self.say)(asked.question), board).into_iter();
            let fills: Vec<_> = fills
                .map(|(fill, taps)| (Action::Fill(at, fill), taps))
                .collect();
            (!fills.is_empty()).then_some(fills)
        })
    }

    /// The button that leads on from questions. On a page of lists alone, what is left is "none of these" or "not
    /// sure" for all of them.
    pub fn onward(&self) -> Action {
        let knowledge = self.player.knowledge();
        if !is_board(&self.state, knowledge) {
            return Action::Continue;
        }
        let would_say = |asked: &Asked| {
            let question = knowledge.questions.get(usize::from(asked.question))?;
            let mut draft = asked.draft.clone();
            draft.deny();
            draft.answer(question).ok()
        };
        let fits = |asked: &Asked| {
            let wanted = (self.say)(asked.question);
            let wanted = if wanted == Answer::NotSure {
                Answer::Checklist { yes: 0, no: 0 }
            } else {
                wanted
            };
            would_say(asked) == Some(wanted)
        };
        let sheet = &self.state.sheet;
        if !sheet.iter().all(fits) {
            Action::NotSure
        } else if sheet.iter().any(|asked| asked.draft.is_touched()) {
            Action::Continue
        } else {
            Action::NoneOfThese
        }
    }

    /// Whether the result offers questions that were not begun.
    pub fn has_more(&self) -> bool {
        let assessment = &self.state.assessment;
        let more = assessment.next.is_some() && !assessment.causes.is_empty();
        more && !self.curious
    }

    /// Says "no" where that is so. "Still not sure" is chosen already.
    pub fn clarify(&mut self) {
        let mut denied = Vec::new();
        for (asked, at) in self.state.sheet.iter().zip(0u8..) {
            let Answer::Checklist { no, .. } = (self.say)(asked.question) else {
                continue;
            };
            for item in self.rows(asked) {
                if no >> item & 1 == 1 && asked.draft.clarity(item) != NO {
                    denied.push((at, item));
                }
            }
        }
        for (at, item) in denied {
            self.act(Action::Fill(at, Fill::Clarify(item, NO)), 1);
        }
    }

    /// The items that a clarify page asks about.
    fn rows(&self, asked: &Asked) -> Vec<u8> {
        let known = self
            .kind(asked.question)
            .zip(self.state.answers.get(asked.question));
        known.map_or_else(Vec::new, |(kind, answer)| clarify_rows(kind, answer))
    }

    /// Presses the button that leads on.
    pub fn leave(&mut self, action: Action) -> Result<(), String> {
        // Asking for more is no part of the way to the result.
        let onward = usize::from(action != Action::More);
        self.taps += onward;
        self.look()?;
        self.taps += 1 - onward;
        let (lead, turn) = (self.state.screen, self.state.turn);
        self.curious |= action == Action::More;
        self.act(action, 0);
        let problem = self
            .state
            .sheet
            .iter()
            .find(|asked| asked.problem.is_some());
        match problem {
            Some(asked) => Err(format!("question {}: {:?}", asked.question, asked.problem)),
            None if self.state.turn == turn => Err(format!("{lead:?} cannot be left")),
            None => Ok(()),
        }
    }

    /// Notes the page shown, as it stands.
    pub fn look(&mut self) -> Result<(), String> {
        let (known, language) = (self.player.known, self.player.language);
        let config = Config {
            standalone: true,
            ..Config::default()
        };
        let html = draw(known, language, config, self.state.clone()).map_err(|e| e.to_string())?;
        let (looked_at, applied) = self.statements();
        self.pages.push(Page {
            phase: self.phase(),
            html,
            looked_at,
            applied,
            taps: std::mem::take(&mut self.taps),
        });
        Ok(())
    }

    fn phase(&self) -> Phase {
        let ix = match self.state.screen {
            Screen::Start => return Phase::Danger,
            Screen::Result if self.curious => return Phase::Causes,
            Screen::Emergency(_) | Screen::Result => return Phase::Result,
            Screen::Question(ix) | Screen::Clarify(ix) => ix,
        };
        let question = self.player.knowledge().questions.get(usize::from(ix));
        match question.map(|question| question.stage) {
            Some(Stage::Safety) => Phase::Danger,
            Some(Stage::Adaptive) => Phase::Causes,
            _ => Phase::HowSoon,
        }
    }

    /// How many statements the page asks to judge, and how many of them apply.
    fn statements(&self) -> (usize, usize) {
        let clarify = matches!(self.state.screen, Screen::Clarify(_));
        let of = |asked: &Asked| {
            if clarify {
                let rows = self.rows(asked);
                let yes = rows.iter().filter(|row| asked.draft.clarity(**row) == YES);
                return (rows.len(), yes.count());
            }
            let questions = &self.player.knowledge().questions;
            let question = questions.get(usize::from(asked.question));
            question.map_or((0, 0), |question| self.judged(question, asked))
        };
        let all = self.state.sheet.iter().map(of);
        all.fold((0, 0), |(n, yes), (more, also)| (n + more, yes + also))
    }

    fn judged(&self, question: &Question, asked: &Asked) -> (usize, usize) {
        let draft = &asked.draft;
        match &question.kind {
            // A chip, and its items once it is open.
            Kind::Checklist { .. } => {
                let seen = |(first, size): (u8, u8)| {
                    let open = size > 1 && draft.is_open(first);
                    1 + if open { usize::from(size) } else { 0 }
                };
                let yes = draft.ticked.count_ones() as usize;
                (question.chips().map(seen).sum(), yes)
            }
            Kind::Number { .. } => (1, usize::from(!draft.unsure)),
            Kind::Choice { fact } => {
                let fact = self.player.knowledge().facts.get(usize::from(*fact));
                let picked = draft.picked.is_some_and(|value| value != NOT_SURE);
                let values = fact.map_or(0, |fact| usize::from(fact.values));
                (values, usize::from(picked))
            }
        }
    }

    /// What came of it.
    pub fn played(self) -> Played {
        Played {
            asking: self.asking,
            asked: self.state.path,
            answers: self.state.answers,
            assessment: Assessment::clone(&self.state.assessment),
            stopped: matches!(self.state.screen, Screen::Emergency(_)),
            pages: self.pages,
        }
    }
}

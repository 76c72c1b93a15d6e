//! One check that is being played: the state, the page shown, and what was tapped on it.

use leg_triage_engine::model::{Kind, NO, NOT_SURE, QuestionIx, Stage, YES};
use leg_triage_engine::{Answer, Assessment};

use super::taps::fills;
use super::{Page, Phase, Played, Player};
use crate::host::config::Config;
use crate::journey::{Action, Asked, Fill, Screen, State, clarify_rows, reduce};
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
        let mut filled = Vec::new();
        loop {
            let mut sheet = self.state.sheet.iter().zip(0u8..);
            let Some((asked, at)) = sheet.find(|(asked, _)| !filled.contains(&asked.question))
            else {
                return;
            };
            filled.push(asked.question);
            let Some(kind) = self.kind(asked.question) else {
                return;
            };
            for (fill, taps) in fills(kind, asked, (self.say)(asked.question)) {
                self.act(Action::Fill(at, fill), taps);
            }
        }
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
        let kind = self.kind(asked.question);
        let known = kind.zip(self.state.answers.get(asked.question));
        known.map_or_else(Vec::new, |(kind, answer)| clarify_rows(kind, answer))
    }

    /// Presses the button that leads on.
    pub fn leave(&mut self, action: Action) -> Result<(), String> {
        self.taps += 1;
        self.look()?;
        let (lead, turn) = (self.state.screen, self.state.turn);
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
            Screen::Check => return Phase::Check,
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
            self.kind(asked.question)
                .map_or((0, 0), |kind| self.judged(kind, asked))
        };
        let all = self.state.sheet.iter().map(of);
        all.fold((0, 0), |(n, yes), (more, also)| (n + more, yes + also))
    }

    fn judged(&self, kind: &Kind, asked: &Asked) -> (usize, usize) {
        let draft = &asked.draft;
        match kind {
            Kind::Checklist { count, .. } => {
                (usize::from(*count), draft.ticked.count_ones() as usize)
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

//! The one reducer.

use leg_triage_engine::answers::Answer;
use leg_triage_engine::model::{Kind, Knowledge, Question, QuestionIx};
use leg_triage_engine::{Facts, Reading, applicable, assess};

use super::draft::{Draft, bit};
use super::{Action, Notice, Screen, State};

/// The state after an action. Pure: the same state, action and knowledge give the same state.
pub fn reduce(mut state: State, action: Action, knowledge: &Knowledge) -> State {
    match action {
        Action::Who(who) => state.who = who,
        Action::Region(region) => state.region = region,
        Action::Begin if state.finished => go(&mut state, Screen::Result, knowledge),
        Action::Begin => forward(&mut state, knowledge),
        Action::Pick(value) => state.draft.picked = Some(value),
        Action::Tick(item) => state.draft.tick(item),
        Action::TickNone => state.draft.tick_none(),
        Action::Unsure => {
            state.draft.unsure = !state.draft.unsure;
            state.draft.none = false;
        }
        Action::Type(text) => {
            state.draft.text = text;
            state.draft.unsure = false;
        }
        Action::Clarify(item, value) => state.draft.clarify(item, value),
        Action::Continue => proceed(&mut state, knowledge),
        Action::Back => back(&mut state, knowledge),
        Action::Change(question) => {
            state.changing = true;
            go(&mut state, Screen::Question(question), knowledge);
        }
        Action::GoOn => {
            state.informed = true;
            forward(&mut state, knowledge);
        }
        Action::Finish => {
            state.finished = true;
            go(&mut state, Screen::Result, knowledge);
        }
        Action::Forget => {
            // Where the person is does not change by forgetting.
            let (region, turn) = (state.region, state.turn);
            let notice = Some(Notice::Forgotten);
            return State {
                region,
                turn: turn.wrapping_add(1),
                notice,
                ..State::default()
            };
        }
    }
    state
}

/// Shows another page.
fn go(state: &mut State, screen: Screen, knowledge: &Knowledge) {
    state.draft = match screen {
        Screen::Question(ix) | Screen::Clarify(ix) => question(knowledge, ix)
            .map(|q| Draft::of(&q.kind, state.answers.get(ix)))
            .unwrap_or_default(),
        _ => Draft::default(),
    };
    state.screen = screen;
    state.problem = None;
    state.notice = None;
    state.turn = state.turn.wrapping_add(1);
}

/// Continue: takes the answer, or says what is missing.
fn proceed(state: &mut State, knowledge: &Knowledge) {
    let (ix, clarified) = match state.screen {
        Screen::Question(ix) => (ix, false),
        Screen::Clarify(ix) => (ix, true),
        _ => return,
    };
    let Some(asked) = question(knowledge, ix) else {
        return;
    };
    let answer = if clarified {
        Ok(state.draft.clarified())
    } else {
        state.draft.answer(&asked.kind)
    };
    let answer = match answer {
        Ok(answer) => answer,
        Err(problem) => {
            state.problem = Some(problem);
            state.turn = state.turn.wrapping_add(1);
            return;
        }
    };
    if state.answers.set(knowledge, ix, answer).is_err() {
        return; // The draft is made from the question itself, so this cannot be.
    }
    state.finished = false;
    if !state.path.contains(&ix) {
        state.path.push(ix);
    }
    drop_stale(state, knowledge);
    let open = !clarified && asked.gate && !clarify_rows(&asked.kind, &answer).is_empty();
    // What was ticked may be an emergency already: that comes before asking about the rest.
    if open && (state.informed || assess(knowledge, &state.answers).stop.is_empty()) {
        go(state, Screen::Clarify(ix), knowledge);
    } else {
        forward(state, knowledge);
    }
}

/// The items to ask once more: those that are not ticked, if any of them is not sure (REVIEW 1).
pub fn clarify_rows(kind: &Kind, answer: &Answer) -> Vec<u8> {
    let Kind::Checklist { count, .. } = kind else {
        return Vec::new();
    };
    let (yes, no) = match answer {
        Answer::Checklist { yes, no } => (*yes, *no),
        _ => (0, 0),
    };
    if (0..*count).all(|item| (yes | no) & bit(item) != 0) {
        return Vec::new();
    }
    (0..*count).filter(|item| yes & bit(*item) == 0).collect()
}

/// To the emergency page, the next question, or the check page.
fn forward(state: &mut State, knowledge: &Knowledge) {
    let assessment = assess(knowledge, &state.answers);
    let from = match state.screen {
        Screen::Question(ix) | Screen::Clarify(ix) | Screen::Emergency(ix) => Some(ix),
        _ => state.path.last().copied(),
    };
    state.changing = false;
    if assessment.stop.is_empty() {
        // The emergency was taken back: a new one stops the questions again.
        state.informed = false;
    } else if let (false, Some(from)) = (state.informed, from) {
        return go(state, Screen::Emergency(from), knowledge);
    }
    let screen = assessment.next.map_or(Screen::Check, Screen::Question);
    go(state, screen, knowledge);
}

/// Back, to the page before; the answers stay.
fn back(state: &mut State, knowledge: &Knowledge) {
    let before = |at: usize| {
        at.checked_sub(1)
            .and_then(|at| state.path.get(at))
            .map_or(Screen::Start, |q| Screen::Question(*q))
    };
    let screen = match state.screen {
        Screen::Start => return,
        // Not simply to the check page: what stands may still be an emergency.
        Screen::Question(_) if state.changing => return forward(state, knowledge),
        Screen::Question(ix) => before(
            state
                .path
                .iter()
                .position(|q| *q == ix)
                .unwrap_or(state.path.len()),
        ),
        Screen::Clarify(ix) | Screen::Emergency(ix) => Screen::Question(ix),
        Screen::Check => before(state.path.len()),
        Screen::Result => Screen::Check,
    };
    go(state, screen, knowledge);
}

/// Forgets answers to questions that no longer apply. One that goes can take others with it.
pub fn drop_stale(state: &mut State, knowledge: &Knowledge) {
    loop {
        let facts = Facts::read(knowledge, &state.answers, Reading::Told);
        let stale: Vec<QuestionIx> = state
            .answers
            .answered()
            .map(|(ix, _)| ix)
            .filter(|ix| question(knowledge, *ix).is_some_and(|q| !applicable(q, &facts)))
            .collect();
        if stale.is_empty() {
            return;
        }
        for ix in &stale {
            state.answers.clear(*ix);
        }
        state.path.retain(|ix| !stale.contains(ix));
    }
}

fn question(knowledge: &Knowledge, ix: QuestionIx) -> Option<&Question> {
    knowledge.questions.get(usize::from(ix))
}

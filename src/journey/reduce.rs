//! The one reducer.

use std::rc::Rc;

use leg_triage_engine::model::{Kind, Knowledge, Question, QuestionIx, Stage};
use leg_triage_engine::{on_page, page_of, sheet, unsure};

use super::action::Action;
use super::body;
use super::draft::{Draft, clarify_rows};
use super::state::{Asked, Notice, Screen, State};

/// The state after an action. Pure: the same state, action and knowledge give the same state.
pub fn reduce(mut state: State, action: Action, knowledge: &Knowledge) -> State {
    match action {
        Action::Who(who) => state.who = who,
        Action::Region(region) => state.region = region,
        Action::Locate(region) if state.path.is_empty() => state.region = region,
        Action::Locate(_) => {}
        Action::Begin if state.screen != Screen::Start => {}
        Action::BeginAnew if state.screen != Screen::Start || !state.path.is_empty() => {}
        Action::Begin if state.finished => go(&mut state, Screen::Result, knowledge),
        Action::Begin | Action::BeginAnew => forward(&mut state, knowledge),
        Action::Fill(at, fill) => {
            if let Some(asked) = state.sheet.get_mut(usize::from(at)) {
                if let Some(question) = question(knowledge, asked.question) {
                    asked.draft.fill(fill, question);
                }
                reveal(&mut state, knowledge);
            }
        }
        Action::Tap(place, leg) => {
            body::tap(&mut state.sheet, knowledge, place, leg);
            reveal(&mut state, knowledge);
        }
        Action::Continue => {
            // Several lists on a page are read as one: whoever has ticked something in one has read the others.
            if is_board(&state, knowledge)
                && state.sheet.iter().any(|asked| asked.draft.is_touched())
            {
                state.sheet.iter_mut().for_each(|asked| asked.draft.deny());
            }
            proceed(&mut state, knowledge);
        }
        Action::NoneOfThese => {
            each_list(&mut state, knowledge, Draft::clear);
            proceed(&mut state, knowledge);
        }
        Action::NotSure => {
            each_list(&mut state, knowledge, Draft::doubt);
            proceed(&mut state, knowledge);
        }
        Action::Back => back(&mut state, knowledge),
        Action::Change(question) => {
            state.changing = true;
            go(&mut state, Screen::Question(question), knowledge);
        }
        Action::GoOn => {
            state.informed = true;
            forward(&mut state, knowledge);
        }
        Action::More => {
            state.curious = true;
            forward(&mut state, knowledge);
        }
        Action::Finish => {
            state.curious = false;
            // Not simply to the result: the answers may still be an emergency.
            forward(&mut state, knowledge);
        }
        Action::Forget => return fresh(&state, Notice::Forgotten, knowledge),
        Action::Expire => return fresh(&state, Notice::Expired, knowledge),
    }
    state
}

fn is_list(asked: &Asked, knowledge: &Knowledge) -> bool {
    let question = question(knowledge, asked.question);
    question.is_some_and(|question| matches!(question.kind, Kind::Checklist { .. }))
}

/// Whether nothing but lists stands on the page.
pub fn is_board(state: &State, knowledge: &Knowledge) -> bool {
    state.sheet.iter().all(|asked| is_list(asked, knowledge))
}

fn each_list(state: &mut State, knowledge: &Knowledge, change: fn(&mut Draft)) {
    let lists = state
        .sheet
        .iter_mut()
        .filter(|asked| is_list(asked, knowledge));
    lists.for_each(|asked| change(&mut asked.draft));
}

/// The first screen again, without answers. Where the person is does not change by forgetting.
fn fresh(state: &State, notice: Notice, knowledge: &Knowledge) -> State {
    State {
        region: state.region,
        turn: state.turn.wrapping_add(1),
        notice: Some(notice),
        ..State::new(knowledge)
    }
}

/// Shows another page.
fn go(state: &mut State, screen: Screen, knowledge: &Knowledge) {
    let on_it = match screen {
        Screen::Question(ix) if state.changing && !body::has(knowledge, ix) => vec![ix],
        Screen::Question(ix) => sheet(knowledge, &state.answers, ix),
        Screen::Clarify(_) => unclear(state, knowledge),
        _ => Vec::new(),
    };
    let asked = |ix| ask(state, knowledge, ix);
    state.sheet = on_it.into_iter().map(asked).collect();
    let first = state.sheet.first().map(|asked| asked.question);
    state.screen = match (screen, first) {
        (Screen::Question(_), Some(first)) => Screen::Question(first),
        _ => screen,
    };
    if state.screen == Screen::Result {
        (state.finished, state.curious) = (true, false);
    }
    state.unsure =
        (state.screen == Screen::Result).then(|| Rc::new(unsure(knowledge, &state.answers)));
    state.notice = None;
    state.turn = state.turn.wrapping_add(1);
}

/// A question as it looks with the answer that was given before, if there is one.
fn ask(state: &State, knowledge: &Knowledge, ix: QuestionIx) -> Asked {
    let known = question(knowledge, ix);
    let draft = known.map(|q| Draft::of(q, state.answers.get(ix)));
    Asked {
        question: ix,
        draft: draft.unwrap_or_default(),
        problem: None,
    }
}

/// Shows the questions that now apply because of an answer on this page, and hides those that no longer do.
fn reveal(state: &mut State, knowledge: &Knowledge) {
    let Screen::Question(lead) = state.screen else {
        return;
    };
    let page = page_of(knowledge, lead);
    if page == 0 || state.changing {
        return;
    }
    // As if Continue had been pressed, for what can be read of it already.
    let mut answers = state.answers.clone();
    for asked in &state.sheet {
        answers.clear(asked.question);
        let draft = question(knowledge, asked.question).map(|q| asked.draft.answer(q));
        if let Some(Ok(answer)) = draft {
            let _ = answers.set(knowledge, asked.question, answer);
        }
    }
    let here = |ix: &QuestionIx| state.shows(*ix);
    // Questions of the next pageful stay there. One that was on this page before may come back.
    let began = sheet(knowledge, &state.answers, lead);
    let mut waiting = on_page(knowledge, &state.answers, page, false);
    waiting.retain(|ix| !began.contains(ix));
    let open = on_page(knowledge, &answers, page, false);
    let filled = on_page(knowledge, &answers, page, true);
    let questions = (0..).take(knowledge.questions.len());
    let on_it = questions.filter(|ix| {
        let open = open.contains(ix) && (here(ix) || !waiting.contains(ix));
        open || filled.contains(ix) && here(ix)
    });
    let keep = |ix| {
        let known = state.sheet.iter().find(|asked| asked.question == ix);
        known.cloned().unwrap_or_else(|| ask(state, knowledge, ix))
    };
    state.sheet = on_it.map(keep).collect();
}

/// The questions on the page shown whose answer was not sure about a danger sign.
fn unclear(state: &State, knowledge: &Knowledge) -> Vec<QuestionIx> {
    let shown = state.sheet.iter().map(|asked| asked.question);
    let unclear = shown.filter(|ix| {
        let answer = question(knowledge, *ix).zip(state.answers.get(*ix));
        answer.is_some_and(|(q, answer)| q.gate && !clarify_rows(&q.kind, answer).is_empty())
    });
    unclear.collect()
}

/// Continue: takes the answers, or says what is missing.
fn proceed(state: &mut State, knowledge: &Knowledge) {
    let (lead, clarified) = match state.screen {
        Screen::Question(ix) => (ix, false),
        Screen::Clarify(ix) => (ix, true),
        _ => return,
    };
    let mut answers = Vec::new();
    for asked in &mut state.sheet {
        let Some(known) = question(knowledge, asked.question) else {
            return;
        };
        let answer = if clarified {
            Ok(asked.draft.clarified())
        } else {
            asked.draft.answer(known)
        };
        asked.problem = answer.err();
        answers.extend(answer.map(|answer| (asked.question, answer)));
    }
    if answers.len() < state.sheet.len() {
        state.turn = state.turn.wrapping_add(1);
        return;
    }
    for (ix, answer) in answers {
        // The drafts are made from the questions themselves, so none is refused.
        if state.answers.set(knowledge, ix, answer).is_ok() {
            remember(state, knowledge, ix);
        }
    }
    state.finished = false;
    drop_stale(state, knowledge);
    state.assess(knowledge);
    let open = !clarified && !unclear(state, knowledge).is_empty();
    // If what was ticked is an emergency already, show that before asking about the rest.
    if open && (state.informed || state.assessment.stop.is_empty()) {
        go(state, Screen::Clarify(lead), knowledge);
    } else {
        forward(state, knowledge);
    }
}

/// Puts a question on the path, next to those of its page: Back goes page by page.
fn remember(state: &mut State, knowledge: &Knowledge, ix: QuestionIx) {
    if state.path.contains(&ix) {
        return;
    }
    let page = page_of(knowledge, ix);
    let mates = state
        .path
        .iter()
        .rposition(|q| page != 0 && page_of(knowledge, *q) == page);
    let at = mates.map_or(state.path.len(), |mate| mate + 1);
    state.path.insert(at, ix);
}

/// To the emergency page, the next question, or the result.
fn forward(state: &mut State, knowledge: &Knowledge) {
    let from = match state.screen {
        Screen::Question(ix) | Screen::Clarify(ix) | Screen::Emergency(ix) => Some(ix),
        _ => state.path.last().copied(),
    };
    state.changing = false;
    if state.assessment.stop.is_empty() {
        // The emergency was taken back: a new one stops the questions again.
        state.informed = false;
    } else if let (false, Some(from)) = (state.informed, from) {
        return go(state, Screen::Emergency(from), knowledge);
    }
    // How soon is told as soon as it is known; what may be behind it is asked only of who wants to know.
    let next = state
        .assessment
        .next
        .filter(|next| state.curious || !is_adaptive(knowledge, *next));
    go(
        state,
        next.map_or(Screen::Result, Screen::Question),
        knowledge,
    );
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
        // Not simply to the result: the answers may still be an emergency.
        Screen::Question(_) if state.changing => return forward(state, knowledge),
        Screen::Question(_) => {
            let here = |ix: &QuestionIx| state.shows(*ix);
            let at = state.path.iter().position(here).unwrap_or(state.path.len());
            let first = at.checked_sub(1).and_then(|at| state.path.get(at));
            // The first page of what the result has offered.
            let offered = state.curious && first.is_some_and(|ix| !is_adaptive(knowledge, *ix));
            if offered { Screen::Result } else { before(at) }
        }
        Screen::Clarify(ix) | Screen::Emergency(ix) => Screen::Question(ix),
        Screen::Result => before(state.path.len()),
    };
    go(state, screen, knowledge);
}

/// Forgets answers to questions that no longer apply.
pub fn drop_stale(state: &mut State, knowledge: &Knowledge) {
    leg_triage_engine::drop_stale(knowledge, &mut state.answers);
    let answers = &state.answers;
    state.path.retain(|ix| answers.get(*ix).is_some());
}

fn question(knowledge: &Knowledge, ix: QuestionIx) -> Option<&Question> {
    knowledge.questions.get(usize::from(ix))
}

/// Whether a question only tells causes apart.
pub fn is_adaptive(knowledge: &Knowledge, ix: QuestionIx) -> bool {
    question(knowledge, ix).is_some_and(|question| question.stage == Stage::Adaptive)
}

//! The state as a short line of text, for the storage of this browser.
//!
//! `1;0.1.0/42;me;GB;if;0=l5.2,3=c1,4=n63,6=u`: the format, the knowledge (version and number of
//! facts), who, region, flags (informed, finished), then the answers in the order of asking:
//! list (yes bits, no bits), choice, number, unsure. Whatever is not exactly that is not read at
//! all: half of someone's answers would be worse than none.

use leg_triage_engine::Knowledge;
use leg_triage_engine::answers::{Answer, Answers};
use leg_triage_engine::model::{QuestionIx, Region};

use super::reduce::drop_stale;
use super::{State, Who};

/// What the line begins with: of another version or another knowledge, nothing may be read.
fn head(knowledge: &Knowledge) -> String {
    let mut head = String::from("1;");
    head.push_str(&knowledge.settings.version);
    number(&mut head, '/', knowledge.facts.len() as u32);
    head
}

fn number(out: &mut String, mark: char, n: u32) {
    out.push(mark);
    out.push_str(&n.to_string());
}

/// Writes the state. Empty while there is nothing to keep.
pub fn encode(state: &State, knowledge: &Knowledge) -> String {
    if state.path.is_empty() {
        return String::new();
    }
    let mut out = head(knowledge);
    out.push_str(match state.who {
        Who::Me => ";me;",
        Who::Other => ";other;",
    });
    let region = state
        .region
        .and_then(|r| knowledge.regions.get(usize::from(r)));
    out.push_str(
        region
            .and_then(|r| r.codes.first())
            .map_or("-", String::as_str),
    );
    out.push(';');
    out.push_str(if state.informed { "i" } else { "" });
    out.push_str(if state.finished { "f" } else { "" });
    let mut mark = ';';
    for ix in &state.path {
        let Some(answer) = state.answers.get(*ix) else {
            continue;
        };
        number(&mut out, mark, u32::from(*ix));
        mark = ',';
        out.push('=');
        match answer {
            Answer::NotSure => out.push('u'),
            Answer::Choice(value) => number(&mut out, 'c', u32::from(*value)),
            Answer::Number(n) => number(&mut out, 'n', u32::from(*n)),
            Answer::Checklist { yes, no } => {
                number(&mut out, 'l', *yes);
                number(&mut out, '.', *no);
            }
        }
    }
    out
}

/// Reads what [`encode`] wrote. `None` if anything about it is wrong.
pub fn decode(text: &str, knowledge: &Knowledge) -> Option<State> {
    let rest = text.strip_prefix(head(knowledge).as_str())?;
    let mut fields = rest.split(';');
    let (_, who, region) = (fields.next()?, fields.next()?, fields.next()?);
    let (flags, pairs) = (fields.next()?, fields.next()?);
    if fields.next().is_some() {
        return None;
    }
    let mut state = State {
        who: match who {
            "me" => Who::Me,
            "other" => Who::Other,
            _ => return None,
        },
        region: match region {
            "-" => None,
            code => {
                let named = |r: &Region| r.codes.first().is_some_and(|c| c == code);
                let at = knowledge.regions.iter().position(named)?;
                Some(u8::try_from(at).ok()?)
            }
        },
        informed: flags.contains('i'),
        finished: flags.contains('f'),
        ..State::default()
    };
    let mut answers = Answers::new();
    for pair in pairs.split(',') {
        let (ix, code) = pair.split_once('=')?;
        let ix = QuestionIx::try_from(int(ix)?).ok()?;
        if state.path.contains(&ix) {
            return None;
        }
        answers.set(knowledge, ix, answer(code)?).ok()?;
        state.path.push(ix);
    }
    state.answers = answers;
    drop_stale(&mut state, knowledge);
    Some(state)
}

fn int(digits: &str) -> Option<u32> {
    digits.parse().ok()
}

fn answer(code: &str) -> Option<Answer> {
    let mut chars = code.chars();
    let kind = chars.next()?;
    let rest = chars.as_str();
    match kind {
        'u' if rest.is_empty() => Some(Answer::NotSure),
        'c' => Some(Answer::Choice(u8::try_from(int(rest)?).ok()?)),
        'n' => Some(Answer::Number(u16::try_from(int(rest)?).ok()?)),
        'l' => {
            let (yes, no) = rest.split_once('.')?;
            Some(Answer::Checklist {
                yes: int(yes)?,
                no: int(no)?,
            })
        }
        _ => None,
    }
}

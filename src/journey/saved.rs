//! What is kept of a state on this device, and the state that comes of it. The text itself, which names
//! everything by id, is `crates/record`.

use leg_triage_engine::Knowledge;
use leg_triage_record::{Manifest, Saved, read, write};

use crate::knowledge::region_index;

use super::reduce::drop_stale;
use super::state::{Notice, State};
use super::who::Who;

/// The state as a text. Empty while there is nothing to keep.
#[must_use]
pub fn save(state: &State, knowledge: &Knowledge, manifest: &Manifest) -> String {
    if state.path.is_empty() {
        return String::new();
    }
    let region = state
        .region
        .and_then(|region| knowledge.regions.get(usize::from(region)));
    let answer = |ix: &u16| Some((*ix, *state.answers.get(*ix)?));
    let saved = Saved {
        other: state.who == Who::Other,
        region: region.and_then(|region| region.codes.first().cloned()),
        informed: state.informed,
        finished: state.finished,
        answers: state.path.iter().filter_map(answer).collect(),
    };
    write(manifest, &saved)
}

/// The state that was kept as a text. Of a text that cannot be read nothing is taken: half of someone's
/// answers would be worse than none. What no longer fits the knowledge is left out, to be asked again.
/// Both are said on the first screen.
#[must_use]
pub fn restore(text: &str, knowledge: &Knowledge, manifest: &Manifest) -> State {
    let mut state = State::new(knowledge);
    let Ok(found) = read(manifest, knowledge, text) else {
        state.notice = Some(Notice::Damaged);
        return state;
    };
    let saved = found.saved;
    if found.dropped > 0 {
        state.notice = Some(Notice::Changed);
    }
    state.who = if saved.other { Who::Other } else { Who::Me };
    state.region = saved.region.and_then(|code| region_index(knowledge, &code));
    (state.informed, state.finished) = (saved.informed, saved.finished);
    for (ix, answer) in saved.answers {
        if state.answers.set(knowledge, ix, answer).is_ok() {
            state.path.push(ix);
        }
    }
    drop_stale(&mut state, knowledge);
    state.assess(knowledge);
    state
}

//! What is kept, on the knowledge of this build.

use super::super::{Action, Notice, Screen, State, Who, restore, save};
use super::walk::{act, this, walked, whole};
use crate::knowledge::Known;

#[test]
fn kept_answers_come_back_where_they_were() {
    let Known {
        knowledge,
        manifest,
    } = this();
    for how in 0..12 {
        let mut state = whole(how);
        state.who = Who::Other;
        state.region = Some(1);
        let text = save(&state, knowledge, manifest);
        let back = restore(&text, knowledge, manifest);
        assert_eq!(back.notice, None, "{text}");
        assert_eq!(save(&back, knowledge, manifest), text);
        assert_eq!(
            (back.who, back.region, &back.answers, &back.path),
            (state.who, state.region, &state.answers, &state.path)
        );
        assert_eq!((back.informed, back.finished), (state.informed, true));
        assert_eq!(*back.assessment, *state.assessment);
        assert_eq!(
            back.screen,
            Screen::Start,
            "nobody is thrown into the middle"
        );
        assert_eq!(act(back, Action::Begin).screen, Screen::Result);
    }
}

#[test]
fn among_the_questions_about_causes_it_carries_on_with_the_result() {
    let Known {
        knowledge,
        manifest,
    } = this();
    let among = |state: &State| state.curious && matches!(state.screen, Screen::Question(_));
    let states: Vec<_> = (0..24).flat_map(walked).filter(among).collect();
    assert!(states.iter().any(|state| !state.finished));
    for state in states {
        let back = restore(&save(&state, knowledge, manifest), knowledge, manifest);
        let begun = act(back, Action::Begin);
        assert_eq!(begun.screen, Screen::Result);
        assert_eq!(begun.answers, state.answers, "what was told there counts");
    }
}

#[test]
fn nothing_is_kept_before_the_first_answer() {
    let Known {
        knowledge,
        manifest,
    } = this();
    let begun = act(State::new(knowledge), Action::Begin);
    assert_eq!(save(&begun, knowledge, manifest), "");
}

#[test]
fn a_damaged_text_is_not_read_and_that_is_said() {
    let Known {
        knowledge,
        manifest,
    } = this();
    let good = save(&whole(1), knowledge, manifest);
    let cut = good.trim_end_matches(|last| good.ends_with(last));
    for bad in ["", "hello", "1;7/7;me;-;;0=l0.7", cut] {
        let state = restore(bad, knowledge, manifest);
        assert_eq!(state.notice, Some(Notice::Damaged), "{bad}");
        assert!(state.path.is_empty());
    }
}

//! The words of one screen: the texts of the language, with their blanks filled for who asks and where.

use std::rc::Rc;

use leg_triage_engine::Knowledge;
use leg_triage_engine::model::Region;
use leg_triage_engine::texts::{Fill, Texts};

use crate::journey::{State, Who};
use crate::language::Language;

pub(crate) use crate::ui;

/// Fills every text for the person and the region. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Words(Rc<Filled>);

#[derive(Debug)]
struct Filled {
    texts: &'static Texts<'static>,
    whole: bool,
    who: Who,
    gender: &'static str,
    region: Option<&'static Region>,
    fill: Fill<'static>,
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        let (mine, others) = (&self.0, &other.0);
        core::ptr::eq(mine.texts, others.texts)
            && (mine.who, mine.gender) == (others.who, others.gender)
            && mine.region == others.region
    }
}

impl Words {
    /// The words for whom and where a state is about.
    #[must_use]
    pub fn new(language: &'static Language, knowledge: &'static Knowledge, state: &State) -> Self {
        let (texts, at) = (language.texts(), state.region.map(usize::from));
        let who = match state.who {
            Who::Me => "me",
            Who::Other => "other",
        };
        let gender = state.answers.gender(knowledge);
        Self(Rc::new(Filled {
            texts,
            whole: language.is_whole(),
            who: state.who,
            region: at.and_then(|at| knowledge.regions.get(at)),
            fill: Fill::new(texts, knowledge, at, who, gender),
            gender,
        }))
    }

    /// The texts, in the order of the knowledge.
    #[must_use]
    pub fn texts(&self) -> &'static Texts<'static> {
        self.0.texts
    }

    /// Where the person is; `None` means that no number is known.
    #[must_use]
    pub fn region(&self) -> Option<&'static Region> {
        self.0.region
    }

    /// The details have come.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.0.whole
    }

    /// Fills the blanks of any text.
    #[must_use]
    pub fn say(&self, text: &str) -> String {
        self.0.fill.fill(text, &[])
    }

    /// One of the widget's own words.
    #[must_use]
    pub fn ui(&self, key: usize) -> String {
        self.with(key, &[])
    }

    /// One of the widget's own words, with what it takes (see the docs of its constant).
    #[must_use]
    pub fn with(&self, key: usize, values: &[(&str, &str)]) -> String {
        let text = self.0.texts.ui.get(key).copied().unwrap_or_default();
        self.0.fill.fill(text, values)
    }

    /// Adds the lines of a text that is a list, filled. What is in the list already is not said again.
    pub fn add_lines(&self, text: &str, out: &mut Vec<String>) {
        for line in self.say(text).split('\n') {
            if !line.is_empty() && !out.iter().any(|said| said == line) {
                out.push(line.to_owned());
            }
        }
    }

    /// The lines of one of the widget's own words that is a list.
    #[must_use]
    pub fn ui_lines(&self, key: usize) -> Vec<String> {
        let mut lines = Vec::new();
        let text = self.0.texts.ui.get(key).copied().unwrap_or_default();
        self.add_lines(text, &mut lines);
        lines
    }

    /// Several things in one line, as the language has them.
    #[must_use]
    pub fn join(&self, items: Vec<String>) -> String {
        let mut items = items.into_iter();
        let first = items.next().unwrap_or_default();
        items.fold(first, |first, rest| {
            self.with(ui::JOIN, &[("first", &first), ("rest", &rest)])
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Words, ui};
    use crate::journey::State;
    use crate::knowledge::{known, region_index};
    use crate::language::of_this_build::whole;

    #[test]
    fn where_to_be_seen_today_follows_the_region() {
        let knowledge = &known().expect("the knowledge").knowledge;
        let language = whole();
        let said = |code: &str| {
            let mut state = State::new(knowledge);
            state.region = region_index(knowledge, code);
            Words::new(language, knowledge, &state).ui(ui::U4_LEAD)
        };
        for (code, place) in [
            (
                "GB",
                "Call 111 or the GP, or go to an urgent treatment centre.",
            ),
            ("DE", "call 116 117: they say which on-call practice"),
            ("US", "many cannot scan a leg for a clot."),
            ("FI", "Call 116 117, or go to an urgent care centre."),
            ("EU", "or a doctor, or go to an urgent care centre."),
            ("ZZ", "or a doctor, or go to an urgent care centre."),
        ] {
            assert!(said(code).contains(place), "{}", said(code));
        }
    }
}

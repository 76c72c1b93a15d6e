//! The words of one screen: the packed texts, with their blanks filled for who asks and where.

use leg_triage_engine::model::Region;
use leg_triage_engine::texts::{Fill, Texts};

use crate::journey::Who;
use crate::pack::Pack;

/// One constant for each of the widget's own words. A word that nobody says is a warning here.
pub(crate) mod ui {
    include!(concat!(env!("OUT_DIR"), "/ui.rs"));
}

/// Gives every text its final form.
#[derive(Debug)]
pub struct Words<'a> {
    /// The texts, in the order of the knowledge.
    pub texts: &'a Texts<'static>,
    /// Where the person is; `None` means that no number is known.
    pub region: Option<&'a Region>,
    /// The details have come (see [`crate::pack::take_details`]).
    pub whole: bool,
    fill: Fill<'a>,
}

impl<'a> Words<'a> {
    /// The words for someone in a region, which is an index; `gender` as in
    /// `Knowledge::gender_of`.
    pub fn new(pack: &'static Pack, who: Who, gender: &str, at: Option<u8>) -> Self {
        let at = at.map(usize::from);
        let region = at.and_then(|at| pack.knowledge.regions.get(at));
        let who = match who {
            Who::Me => "me",
            Who::Other => "other",
        };
        let texts = pack.texts();
        Self {
            texts,
            whole: pack.is_whole(),
            region,
            fill: Fill::new(texts, &pack.knowledge, at, who, gender),
        }
    }

    /// Fills the blanks of any text.
    pub fn say(&self, text: &str) -> String {
        self.fill.fill(text, &[])
    }

    /// One of the widget's own words.
    pub fn ui(&self, key: usize) -> String {
        self.with(key, &[])
    }

    /// One of the widget's own words, with what it takes (see the docs of its constant).
    pub fn with(&self, key: usize, values: &[(&str, &str)]) -> String {
        let text = self.texts.ui.get(key).copied().unwrap_or_default();
        self.fill.fill(text, values)
    }

    /// Adds the lines of a text that is a list, filled. What is in the list already is not said again.
    pub fn lines(&self, text: &str, out: &mut Vec<String>) {
        for line in self.say(text).split('\n') {
            if !line.is_empty() && !out.iter().any(|said| said == line) {
                out.push(line.to_owned());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Who, Words, ui};
    use crate::pack::whole;

    #[test]
    fn where_to_be_seen_today_follows_the_region() {
        let pack = whole();
        let regions = &pack.knowledge.regions;
        let said = |code: &str| {
            let at = regions.iter().position(|r| r.codes[0] == code);
            let at = at.map(|at| u8::try_from(at).expect("few regions"));
            Words::new(pack, Who::Me, "other", at).ui(ui::U4_LEAD)
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

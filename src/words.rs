//! The words of one screen: the packed texts, with their blanks filled for who asks and where.
//!
//! Numbers become words as `u32` everywhere: the formatting of each further type is code of its own.

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
    /// The words for someone in a region, which is an index.
    pub fn new(pack: &'static Pack, who: Who, at: Option<u8>) -> Self {
        let at = at.map(usize::from);
        let region = at.and_then(|at| pack.knowledge.regions.get(at));
        let raw = |key: usize| pack.texts().ui.get(key).copied().unwrap_or_default();
        let person = match who {
            Who::Me => raw(ui::PERSON_ME),
            Who::Other => raw(ui::PERSON_OTHER),
        };
        let mut fill = Fill {
            emergency: region.map_or(raw(ui::EMERGENCY_UNKNOWN), |r| &r.emergency),
            urgent: region
                .and_then(|r| r.urgent.as_deref())
                .unwrap_or_else(|| raw(ui::URGENT_UNKNOWN)),
            ..Fill::default()
        };
        for (slot, word) in fill.person.iter_mut().zip(person.split('\n')) {
            *slot = word;
        }
        let texts = pack.texts();
        fill.local(texts, at.and_then(|at| texts.regions.get(at)));
        Self {
            texts,
            whole: pack.is_whole(),
            region,
            fill,
        }
    }

    /// Fills the blanks of any text.
    pub fn say(&self, text: &str) -> String {
        self.fill.fill(text)
    }

    /// One of the widget's own words, perhaps with a number (or a name) in it.
    pub fn tn(&self, key: usize, n: &str) -> String {
        let fill = Fill {
            n,
            ..self.fill.clone()
        };
        fill.fill(self.texts.ui.get(key).copied().unwrap_or_default())
    }

    /// Adds the lines of a text that is a list, filled. What is in the list already is not said again.
    pub fn lines(&self, text: &str, out: &mut Vec<String>) {
        for line in text.split('\n') {
            let line = self.say(line);
            if !line.is_empty() && !out.contains(&line) {
                out.push(line);
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
            Words::new(pack, Who::Me, at).tn(ui::U4_LEAD, "")
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

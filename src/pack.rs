//! The knowledge and its words, as the build packed them into the program.
//!
//! The knowledge is packed with postcard. The words are read by [`Texts::unpack`].

use std::sync::OnceLock;

use leg_triage_engine::Knowledge;
use leg_triage_engine::texts::Texts;

use crate::words::ui::MADE_FOR;

/// What the build packed, unpacked.
#[derive(Debug)]
pub struct Pack {
    /// What the engine reads.
    pub knowledge: Knowledge,
    /// The words, which lie in the program and are borrowed from there.
    start: Texts<'static>,
    /// The same with their details, once these have come.
    whole: OnceLock<Texts<'static>>,
}

impl Pack {
    /// A pack of given knowledge and words.
    pub const fn new(knowledge: Knowledge, texts: Texts<'static>) -> Self {
        Self {
            knowledge,
            start: texts,
            whole: OnceLock::new(),
        }
    }

    /// The words, as far as they are here. A detail that has not come is empty, as one that does
    /// not exist.
    pub fn texts(&self) -> &Texts<'static> {
        self.whole.get().unwrap_or(&self.start)
    }

    /// Whether the details of the words have come.
    pub fn is_whole(&self) -> bool {
        self.whole.get().is_some()
    }
}

/// Takes the details of the words, a file of their own so that the first screen need not wait for
/// them. False when they are damaged or of another build; then nothing is changed.
pub fn take_details(details: Vec<u8>) -> bool {
    let Some(pack) = pack() else { return false };
    if pack.is_whole() {
        return true;
    }
    // Read once more, as copying one would be more code.
    let Some(mut texts) = Texts::unpack(TEXTS, MADE_FOR) else {
        return false;
    };
    // They stay for as long as the page.
    if !texts.take_details(details.leak()) {
        return false;
    }
    pack.whole.set(texts).is_ok()
}

static KNOWLEDGE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/knowledge.bin"));
static TEXTS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/words_en.bin"));

/// Unpacks once for all widgets of a page. `None` if the program is damaged.
pub fn pack() -> Option<&'static Pack> {
    static PACK: OnceLock<Option<Pack>> = OnceLock::new();
    PACK.get_or_init(|| {
        Some(Pack::new(
            unpack(KNOWLEDGE)?,
            Texts::unpack(TEXTS, MADE_FOR)?,
        ))
    })
    .as_ref()
}

/// Reads the packed knowledge. `None` if it is cut short, or longer than it should be.
fn unpack(bytes: &[u8]) -> Option<Knowledge> {
    let (knowledge, rest) = postcard::take_from_bytes(bytes).ok()?;
    rest.is_empty().then_some(knowledge)
}

/// The pack with its details, apart from the one that the page takes them into.
#[cfg(test)]
pub fn whole() -> &'static Pack {
    let mut texts = Texts::unpack(TEXTS, MADE_FOR).expect("the words");
    assert!(texts.take_details(include_bytes!(concat!(env!("OUT_DIR"), "/details_en.bin"))));
    let knowledge = pack().expect("the pack").knowledge.clone();
    Box::leak(Box::new(Pack::new(knowledge, texts)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_details_of_this_build_fit_and_no_others() {
        let details = include_bytes!(concat!(env!("OUT_DIR"), "/details_en.bin"));
        assert!(!take_details(details[1..].to_vec()));
        assert!(!pack().expect("the pack").is_whole());
        assert!(take_details(details.to_vec()));
        let texts = pack().expect("the pack").texts();
        assert!(texts.conditions.iter().all(|c| !c.what.is_empty()));
        assert!(texts.questions.iter().all(|q| !q.why.is_empty()));
        let compiled = leg_triage_compiler::compile("knowledge".as_ref()).expect("the knowledge");
        assert_eq!(*texts, compiled.texts("en").expect("words"));
    }

    #[test]
    fn a_damaged_pack_is_refused() {
        let cut = KNOWLEDGE.split_last().expect("not empty").1;
        let longer = [KNOWLEDGE, &[0]].concat();
        for bytes in [cut, &KNOWLEDGE[1..], &longer, &[], &[0xff; 64]] {
            assert_eq!(unpack(bytes), None);
        }
        assert!(unpack(KNOWLEDGE).is_some());
    }
}

//! The knowledge and its words, as the build packed them into the program.

use std::sync::OnceLock;

use leg_triage_engine::Knowledge;
use leg_triage_engine::texts::Texts;

/// What the build packed, unpacked.
#[derive(Debug, PartialEq)]
pub struct Pack {
    /// What the engine reads.
    pub knowledge: Knowledge,
    /// The words, which lie in the program and are borrowed from there.
    pub texts: Texts<'static>,
}

static KNOWLEDGE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/knowledge.bin"));
static TEXTS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/text_en.bin"));

/// Unpacks once for all widgets of a page. `None` if the program is damaged.
pub fn pack() -> Option<&'static Pack> {
    static PACK: OnceLock<Option<Pack>> = OnceLock::new();
    let unpack = || {
        Some(Pack {
            knowledge: postcard::from_bytes(KNOWLEDGE).ok()?,
            texts: postcard::from_bytes(TEXTS).ok()?,
        })
    };
    PACK.get_or_init(unpack).as_ref()
}

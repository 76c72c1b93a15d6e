//! The knowledge, as the build packed it into the program.

use core::cell::OnceCell;

use leg_triage_engine::Knowledge;
use leg_triage_engine::model::Region;
use leg_triage_record::Manifest;

static KNOWLEDGE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/knowledge.bin"));
static MANIFEST: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/manifest.bin"));

/// What the program knows.
#[derive(Debug)]
pub struct Known {
    /// What the engine reads, by number.
    pub knowledge: Knowledge,
    /// The ids of what is kept.
    pub manifest: Manifest,
}

thread_local! {
    static KNOWN: OnceCell<Option<&'static Known>> = const { OnceCell::new() };
}

/// Unpacks once for all widgets of a page. `None` if the program is damaged.
#[must_use]
pub fn known() -> Option<&'static Known> {
    let unpack = || {
        let known = Known {
            knowledge: postcard::from_bytes(KNOWLEDGE).ok()?,
            manifest: postcard::from_bytes(MANIFEST).ok()?,
        };
        Some(&*Box::leak(Box::new(known)))
    };
    KNOWN.with(|known| *known.get_or_init(unpack))
}

/// The knowledge as a property and a context. There is one for the whole page, so it is equal only to
/// itself: nothing compares it entry by entry.
#[derive(Debug, Clone, Copy)]
pub struct KnowledgeRef(pub &'static Knowledge);

impl PartialEq for KnowledgeRef {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self.0, other.0)
    }
}

impl core::ops::Deref for KnowledgeRef {
    type Target = Knowledge;

    fn deref(&self) -> &Knowledge {
        self.0
    }
}

/// The number of the region that has a code; `None` where its numbers are not known.
#[must_use]
pub fn region_index(knowledge: &Knowledge, code: &str) -> Option<u8> {
    let has = |region: &Region| region.codes.iter().any(|known| known == code);
    u8::try_from(knowledge.regions.iter().position(has)?).ok()
}

#[cfg(test)]
mod tests {
    use super::{KNOWLEDGE, Knowledge, known};

    #[test]
    fn a_damaged_pack_is_refused() {
        assert!(known().is_some());
        for bytes in [&KNOWLEDGE[..KNOWLEDGE.len() - 1], &[], &[0xff; 64]] {
            assert!(postcard::from_bytes::<Knowledge>(bytes).is_err());
        }
    }
}

//! What every screen may read: the words, the knowledge, the configuration and what the browser can do.

use std::rc::Rc;

use yew::prelude::*;

use crate::host::config::Config;
use crate::host::device::Device;
use crate::knowledge::KnowledgeRef;
use crate::words::Words;

/// One context for all of it: each context of its own is 1 kB on the wire, and whatever changes one of
/// these changes every page.
#[derive(Debug, Clone, PartialEq)]
pub struct Shared {
    /// The words, for who asks and where they are.
    pub words: Words,
    /// What the engine reads.
    pub knowledge: KnowledgeRef,
    /// What the element says of itself.
    pub config: Rc<Config>,
    /// What this browser can do.
    pub device: Device,
    /// The summary was just copied, or that was refused.
    pub copied: Option<bool>,
    /// Says so.
    pub oncopied: Callback<bool>,
}

/// The context that [`crate::view::view`] gives to everything below it.
#[hook]
#[expect(
    clippy::expect_used,
    reason = "only a component outside of the view could be without, and no test would pass"
)]
pub fn use_shared() -> Shared {
    use_context().expect("drawn inside the view")
}

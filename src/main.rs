//! The wasm entry: it only carries the library's exports into the browser.

use leg_triage as _;

// Chosen for its bytes: docs/decisions/0008-what-the-first-load-costs.md.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static HEAP: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {}

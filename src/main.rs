//! The wasm entry: it only carries the library's exports into the browser.

use leg_triage as _;

fn main() {}

//! What the benchmarks share: knowledge many times as large as the real one, and answers for it.
//!
//! How long things take is measured in `benches/speed.rs` (natively, with criterion) and in
//! `browser/run.mjs` (in WebAssembly, beside other rule engines). What came out stands in
//! `docs/decisions/0015-speed.md`.
#![forbid(unsafe_code)]

pub mod grow;
#[cfg(not(target_arch = "wasm32"))]
pub mod prepare;
pub mod told;

/// The engine with wider indices; see `build.rs`.
#[allow(
    missing_docs,
    clippy::all,
    reason = "a copy of the engine, checked where it comes from"
)]
pub mod wide {
    include!(concat!(env!("OUT_DIR"), "/wide.rs"));
}

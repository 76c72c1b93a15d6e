//! The browser at the edge: what the hooks and a few buttons call. The rest of the widget is plain
//! functions of its state.

pub mod bridge;
pub mod clipboard;
pub mod config;
pub mod device;
pub mod events;
pub mod focus;
pub mod page;
pub mod storage;

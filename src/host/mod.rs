//! Everything that touches the browser. The rest of the widget is plain functions.

pub mod config;
pub mod events;
pub mod page;
pub mod storage;
pub mod style;

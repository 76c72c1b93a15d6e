//! What screens share: functions that write a piece of a [`Page`](page::Page).

pub mod drawing;
pub mod evidence;
pub mod fields;
pub mod frame;
pub mod icons;
pub mod page;
pub mod told;

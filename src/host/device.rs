//! What this browser can do.

use yew::AttrValue;

/// What the browser can do and say, as far as a screen shows it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Device {
    /// It keeps the answers.
    pub keeps: bool,
    /// It can copy.
    pub copies: bool,
    /// The date of this day, in words.
    pub today: AttrValue,
}

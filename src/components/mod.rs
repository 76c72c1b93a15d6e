//! The building blocks of the screens. Nothing here knows the journey or a question. What is redrawn on
//! its own is a component; the rest are functions, which cost nothing.

mod button;
mod card;
mod chart;
mod disclosure;
mod drawing;
mod heading;
mod icon;
mod list;
mod paragraph;
mod phone;
mod section;

pub use button::button;
pub use card::Card;
pub use chart::{Bar, chart};
pub use disclosure::disclosure;
pub use drawing::{Picture, Shape, shape};
pub use heading::{heading, title};
pub use icon::{Icon, icon};
pub use list::{list, list_section};
pub use paragraph::paragraph;
pub use phone::{emergency_call, phone};
pub use section::section;

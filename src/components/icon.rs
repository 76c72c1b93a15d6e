//! Line icons in one style. Each stands beside words that say the same.

use yew::prelude::*;

/// What an icon shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// A triangle with an exclamation mark.
    Alert,
    /// A clock.
    Clock,
    /// A calendar with a day marked early.
    Calendar,
    /// A calendar with a day marked late.
    CalendarLater,
    /// A house.
    Home,
    /// A telephone receiver.
    Phone,
}

impl Icon {
    const fn path(self) -> &'static str {
        match self {
            Self::Alert => "M12 3 2.5 20h19zM12 10v4.5M12 17.2v.3",
            Self::Clock => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7.5V12l3 2.5",
            Self::Calendar => "M4 6h16v14H4zM4 10.5h16M8 3.5V8M16 3.5V8M8.5 14.5h3",
            Self::CalendarLater => "M4 6h16v14H4zM4 10.5h16M8 3.5V8M16 3.5V8M12.5 16.5h3.5",
            Self::Home => "M3.5 11.5 12 4l8.5 7.5M6 10v10h12V10M10 20v-5.5h4V20",
            Self::Phone => {
                "M7 3.5 9.5 8 7.7 10c1.2 2.7 3.6 5.1 6.3 6.3L16 14.5l4.5 2.5c0 2-1.5 3.5-3.5 3.5C10 20.5 3.5 14 3.5 7c0-2 1.5-3.5 3.5-3.5z"
            }
        }
    }
}

/// The drawing of an icon.
pub fn icon(icon: Icon) -> Html {
    html! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d={icon.path()} /></svg>
    }
}

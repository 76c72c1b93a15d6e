//! Line icons of one hand. Each stands beside words that say the same.

use leg_triage_engine::Urgency;
use yew::prelude::*;

const ALERT: &str = "M12 3 2.5 20h19zM12 10v4.5M12 17.2v.3";
const CLOCK: &str = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7.5V12l3 2.5";
const CALENDAR: &str = "M4 6h16v14H4zM4 10.5h16M8 3.5V8M16 3.5V8M8.5 14.5h3";
const CALENDAR_LATER: &str = "M4 6h16v14H4zM4 10.5h16M8 3.5V8M16 3.5V8M12.5 16.5h3.5";
const HOME: &str = "M3.5 11.5 12 4l8.5 7.5M6 10v10h12V10M10 20v-5.5h4V20";
/// A telephone receiver.
pub const PHONE: &str = "M6.5 3.5 9.5 8 7.7 10.2c1 2.4 3.2 4.6 5.9 6l2.3-1.8 4.6 3c-.4 2-1.7 3.3-3.6 3.1C9.800 19.800 4.200 13.900 3.400 7.200c-.2-1.900 1.100-3.300 3.100-3.700z";

/// An icon from its path.
pub fn icon(path: &'static str) -> Html {
    html! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={path} />
        </svg>
    }
}

/// The icon of an urgency.
pub fn of(urgency: Urgency) -> Html {
    icon(match urgency {
        Urgency::U5 => ALERT,
        Urgency::U4 => CLOCK,
        Urgency::U3 => CALENDAR,
        Urgency::U2 => CALENDAR_LATER,
        Urgency::U1 => HOME,
    })
}

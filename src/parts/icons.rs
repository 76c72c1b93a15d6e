//! Line icons of one hand. Each stands beside words that say the same.

use leg_triage_engine::Urgency;

use super::page::{Attr, Page};

const ALERT: &str = "M12 3 2.5 20h19zM12 10v4.5M12 17.2v.3";
const CLOCK: &str = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7.5V12l3 2.5";
const CALENDAR: &str = "M4 6h16v14H4zM4 10.5h16M8 3.5V8M16 3.5V8M8.5 14.5h3";
const CALENDAR_LATER: &str = "M4 6h16v14H4zM4 10.5h16M8 3.5V8M16 3.5V8M12.5 16.5h3.5";
const HOME: &str = "M3.5 11.5 12 4l8.5 7.5M6 10v10h12V10M10 20v-5.5h4V20";
/// A telephone receiver.
pub const PHONE: &str = "M7 3.5 9.5 8 7.7 10c1.2 2.7 3.6 5.1 6.3 6.3L16 14.5l4.5 2.5c0 2-1.5 3.5-3.5 3.5C10 20.5 3.5 14 3.5 7c0-2 1.5-3.5 3.5-3.5z";

/// An icon from its path.
pub fn icon(page: &mut Page<'_>, path: &str) {
    page.open("svg", "icon");
    page.attr(Attr::ViewBox, "0 0 24 24");
    page.attr(Attr::Hidden, "true");
    page.open("path", "");
    page.attr(Attr::D, path);
    page.close();
    page.close();
}

/// The icon of an urgency.
pub fn of(page: &mut Page<'_>, urgency: Urgency) {
    let path = match urgency {
        Urgency::U5 => ALERT,
        Urgency::U4 => CLOCK,
        Urgency::U3 => CALENDAR,
        Urgency::U2 => CALENDAR_LATER,
        Urgency::U1 => HOME,
    };
    icon(page, path);
}

//! Print, and the date.

use js_sys::Date;

/// Opens the browser's print window, where "save as PDF" is as well.
pub fn print() {
    let _ = gloo::utils::window().print();
}

/// The date of this day where the person is, such as "2026-11-21": the same in every language. Not
/// `toLocaleDateString`, which takes 17 ms the first time.
#[must_use]
pub fn today() -> String {
    let offset = Date::new_0().get_timezone_offset() * 60_000.0;
    let here = Date::new(&(Date::now() - offset).into());
    let mut today = String::from(here.to_iso_string());
    today.truncate("2026-11-21".len());
    today
}

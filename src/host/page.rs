//! Print, the date, and a quirk of radio buttons.

use js_sys::Date;
use web_sys::HtmlElement;

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

/// Takes the names off all radio buttons inside an element.
pub fn unname_radios(place: &HtmlElement) {
    while let Ok(Some(radio)) = place.query_selector("[type=radio][name]") {
        if radio.remove_attribute("name").is_err() {
            return;
        }
    }
}

//! Print, and the date.

/// Opens the browser's print window, where "save as PDF" is as well.
pub fn print() {
    let _ = gloo::utils::window().print();
}

/// The date of this day, such as "Sat Nov 21 2026", the same in every browser and language. Not
/// `toLocaleDateString`, which takes 17 ms the first time.
#[must_use]
pub fn today() -> String {
    js_sys::Date::new_0().to_date_string().into()
}

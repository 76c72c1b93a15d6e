//! The configuration from the element. The rules for its attributes are in `embed/leg-triage.js`, which
//! reports a wrong value on the console and leaves it out.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// The configuration of one widget.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Config {
    /// Two-letter code of the country whose numbers are shown at first.
    pub region: Option<String>,
    /// The clinic's name.
    pub clinic_name: Option<String>,
    /// The clinic's telephone number.
    pub clinic_phone: Option<String>,
    /// Where appointments are booked.
    pub booking_url: Option<String>,
    /// The widget is the page's main matter: its headings begin at level 1, and the browser's Back is
    /// one page of the check back.
    pub standalone: bool,
    /// No other element of the page has its id, or has none as well.
    pub alone: bool,
    /// Events and `result()` name rules and causes.
    pub event_detail: bool,
    /// What was done on the first screen before the program was there.
    pub early: Early,
}

/// What a person did on the first screen of the page itself, which the program then replaces.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Early {
    /// It is for someone else.
    pub is_other: bool,
    /// The code of the region chosen.
    pub region: Option<String>,
    /// The button was pressed.
    pub start: bool,
}

/// Reads the configuration value by value: serde would bring in number formatting, 6 kB on the wire, for
/// errors that the element has already ruled out.
#[must_use]
pub fn read(value: &JsValue) -> Config {
    let get = |from: &JsValue, name: &str| Reflect::get(from, &name.into()).unwrap_or_default();
    let text = |name| get(value, name).as_string();
    let early = get(value, "early");
    Config {
        region: text("region"),
        clinic_name: text("clinicName"),
        clinic_phone: text("clinicPhone"),
        booking_url: text("bookingUrl"),
        standalone: get(value, "standalone").is_truthy(),
        alone: get(value, "alone").is_truthy(),
        event_detail: get(value, "eventDetail").is_truthy(),
        early: Early {
            is_other: get(&early, "who").as_string().as_deref() == Some("other"),
            region: get(&early, "region").as_string(),
            start: get(&early, "start").is_truthy(),
        },
    }
}

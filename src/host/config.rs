//! What the element's attributes say. A wrong value is said on the console and the default is
//! used: a clinic's slip must never leave a person before an empty box.

use js_sys::Reflect;
use leg_triage_engine::Knowledge;
use wasm_bindgen::JsValue;

/// The configuration. `embed/leg-triage.js` checks the attributes too; this is the border for
/// whoever calls `mount` by hand.
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
    /// The widget is the page's main matter: its headings begin at level 1.
    pub standalone: bool,
}

/// Anything else, `javascript:` above all, would run with the rights of the clinic's page.
const SCHEMES: [&str; 4] = ["https:", "http:", "tel:", "mailto:"];

/// Reads and checks the configuration, each value by itself: one slip costs only itself. (Reading
/// it all with serde would also cost 8 kB on the wire, most of it for printing numbers.)
pub fn read(value: &JsValue, knowledge: &Knowledge) -> Config {
    let get = |name: &str| Reflect::get(value, &name.into()).unwrap_or_default();
    let text = |name: &str, allowed: &str, good: &dyn Fn(&str) -> bool| {
        let value = get(name);
        if value.is_null() || value.is_undefined() {
            return None;
        }
        let text = value.as_string().filter(|text| good(text));
        if text.is_none() {
            warn(name, &value, allowed);
        }
        text
    };
    // Words in another language than English come with their own folder of texts.
    text("lang", "en", &|l| l.starts_with("en"));
    Config {
        region: text("region", "a code in knowledge/regions.toml", &|r| {
            knowledge.region(r).is_some()
        }),
        clinic_name: text("clinicName", "a name", &|name| !name.is_empty()),
        clinic_phone: text("clinicPhone", "a telephone number", &|phone| {
            phone.chars().any(|c| c.is_ascii_digit())
        }),
        booking_url: text(
            "bookingUrl",
            "an https:, http:, tel: or mailto: address",
            &|address| SCHEMES.iter().any(|scheme| address.starts_with(scheme)),
        ),
        standalone: get("standalone").is_truthy(),
    }
}

fn warn(name: &str, value: &JsValue, allowed: &str) {
    let mut text = String::from("leg-triage: ");
    text.push_str(name);
    text.push_str(" is not used. Allowed: ");
    text.push_str(allowed);
    web_sys::console::warn_2(&text.into(), value);
}

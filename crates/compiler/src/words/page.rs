//! What the page shows before the program has started and when it cannot start: the fixed safety page
//! of `index.html`, and what the element says by itself.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use leg_triage_engine::texts::Fill;
use serde::Serialize;

use super::{Table, Text, fill};
use crate::fault::Faults;
use crate::source::Source;

/// The words of a page around the widget, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Page {
    /// As in `lang`.
    pub language: String,
    /// As in `dir`.
    pub direction: String,
    /// What the language calls itself.
    pub language_name: String,
    /// The name of the page and the app.
    pub title: String,
    /// The name under the app's icon.
    pub short_name: String,
    /// For search engines and app lists.
    pub description: String,
    /// The fixed safety page, for the inside of the element.
    #[serde(skip)]
    pub html: String,
    /// What the element says.
    #[serde(skip)]
    pub safety: Safety,
}

/// What the element says without the program.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Safety {
    /// `ltr` or `rtl`.
    pub direction: String,
    /// Whom to call, above the signs; `{number}` stands for the number, or for `local`.
    pub call: String,
    /// What to call where no number is known.
    pub local: String,
    /// The signs of an emergency.
    pub signs: Vec<String>,
    /// The program is on its way.
    pub starting: String,
    /// It has failed.
    pub stopped: String,
    /// It could not start.
    pub not_started: String,
    /// The button that loads the page again.
    pub again: String,
    /// The same in words, where the page is not ours to load again.
    pub reload: String,
}

/// The texts of a page, each of which has to be there.
struct Reader<'a, 'f> {
    table: &'a Table,
    fill: Fill<'a>,
    used: Vec<&'static str>,
    missing: bool,
    faults: &'f mut Faults,
}

impl<'a> Reader<'a, '_> {
    fn text(&mut self, key: &'static str) -> Option<&'a Text> {
        self.used.push(key);
        let found = self.table.get(&(key.to_owned(), String::new()));
        self.missing |= found.is_none();
        found
    }

    /// A text, with the number to call put in.
    fn say(&mut self, key: &'static str, number: &str) -> String {
        let text = self.text(key).map_or("", |text| &text.words);
        self.fill.fill(text, &[("number", number)])
    }

    /// The lines of a text that is also used in the widget. Nothing fills it here, so it must have no
    /// blanks.
    fn lines(&mut self, key: &'static str) -> Vec<String> {
        let Some(text) = self.text(key) else {
            return Vec::new();
        };
        let plain = text.pattern.plain().unwrap_or_else(|| {
            self.faults.add(
                &text.at,
                format!("`{key}` stands in a page that nothing fills"),
                "write the words themselves, without braces",
            );
            ""
        });
        plain.lines().map(str::to_owned).collect()
    }
}

/// The page of a language, and the keys of its texts. `None` where one of them is missing.
pub fn page(
    language: &str,
    table: &Table,
    source: &Source,
    faults: &mut Faults,
) -> (Option<Page>, Vec<&'static str>) {
    let mut reader = Reader {
        table,
        fill: fill(table, "", [None; 2]),
        used: Vec::new(),
        missing: false,
        faults,
    };
    let local = reader.say("word-emergency", "");
    let safety = Safety {
        direction: reader.say("language-direction", ""),
        call: reader.say("safety-call", "{number}"),
        signs: reader.lines("ui-signs"),
        starting: reader.say("safety-starting", ""),
        stopped: reader.say("safety-stopped", ""),
        not_started: reader.say("safety-not-started", ""),
        again: reader.say("safety-again", ""),
        reload: reader.say("safety-reload", ""),
        local,
    };
    let page = Page {
        language: language.to_owned(),
        direction: safety.direction.clone(),
        language_name: reader.say("language-name", ""),
        title: reader.say("site-title", ""),
        short_name: reader.say("site-short-name", ""),
        description: reader.say("site-description", ""),
        html: html(&mut reader, &safety, source),
        safety,
    };
    ((!reader.missing).then_some(page), reader.used)
}

fn html(reader: &mut Reader<'_, '_>, safety: &Safety, source: &Source) -> String {
    let mut out = format!(
        "<p class=\"starting\" slot=\"starting\">{}</p>\n",
        escaped(&safety.starting)
    );
    let mut line = |before: &str, text: String, after: &str| {
        let _ = writeln!(out, "{before}{}{after}", escaped(&text));
    };
    line(
        "<noscript><p>",
        reader.say("safety-no-script", ""),
        "</p></noscript>",
    );
    line("<h1>", reader.say("safety-title", ""), "</h1>");
    line("<p>", reader.say("safety-lead", ""), "</p>");
    line("<ul class=\"signs\">", String::new(), "");
    for sign in &safety.signs {
        line("<li>", sign.clone(), "</li>");
    }
    line("</ul>", String::new(), "");
    line("<p>", reader.say("safety-wait", ""), "</p>");
    line("<h2>", reader.say("safety-numbers", ""), "</h2>");
    line("<table><thead><tr>", String::new(), "");
    for key in ["safety-where", "safety-emergency", "safety-urgent"] {
        line("<th scope=\"col\">", reader.say(key, ""), "</th>");
    }
    line("</tr></thead><tbody>", String::new(), "");
    for region in &source.regions {
        let region = &region.entry;
        let id = region.id.get_ref();
        let name = reader.table.get(&(format!("region-{id}"), String::new()));
        let name = name.map_or("", |text| &text.words);
        let name = reader.fill.fill(name, &[]);
        let before = format!("<tr data-region=\"{id}\"><th scope=\"row\">");
        let numbers = [Some(region.emergency.as_str()), region.urgent.as_deref()];
        let cells = numbers.map(|number| number.map_or_else(String::new, phone));
        let after = format!("</th><td>{}</td><td>{}</td></tr>", cells[0], cells[1]);
        line(&before, name, &after);
    }
    line("</tbody></table>", String::new(), "");
    line("<p>", reader.say("safety-elsewhere", &safety.local), "</p>");
    out
}

/// A link that calls a number. "#" is escaped, as it would start a fragment (Japan's urgent line is
/// #7119).
fn phone(number: &str) -> String {
    let called: String = number.chars().filter(|c| !c.is_whitespace()).collect();
    let called = called.replace('#', "%23");
    format!(
        "<a href=\"tel:{}\">{}</a>",
        escaped(&called),
        escaped(number)
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// The numbers of a country.
#[derive(Debug, Serialize)]
struct Numbers<'a> {
    emergency: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    urgent: Option<&'a str>,
}

/// The JavaScript module that the element imports: the numbers of every country, and what it says in
/// each language.
pub fn start_script<'a>(
    source: &Source,
    pages: impl Iterator<Item = &'a Page>,
) -> Result<String, serde_json::Error> {
    let mut regions = BTreeMap::new();
    let mut zones = BTreeMap::new();
    for region in &source.regions {
        let region = &region.entry;
        for zone in &region.zones {
            zones.insert(zone.as_str(), region.id.get_ref().as_str());
        }
        for code in region.codes.iter().chain([region.id.get_ref()]) {
            let numbers = Numbers {
                emergency: &region.emergency,
                urgent: region.urgent.as_deref(),
            };
            regions.insert(code.as_str(), numbers);
        }
    }
    let safety: BTreeMap<&str, &Safety> = pages
        .map(|page| (page.language.as_str(), &page.safety))
        .collect();
    Ok(format!(
        "// Written by the build from knowledge/: change it there.\n\n\
         /** What to call, by country. */\n\
         export const REGIONS = {};\n\n\
         /** The country of a time zone. */\n\
         export const ZONES = {};\n\n\
         /** What the element says without the program, by language. */\n\
         export const SAFETY = {};\n",
        serde_json::to_string_pretty(&regions)?,
        serde_json::to_string_pretty(&zones)?,
        serde_json::to_string_pretty(&safety)?
    ))
}

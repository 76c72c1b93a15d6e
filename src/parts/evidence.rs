//! What speaks for and against a cause: quiet bars on both sides of a line, and the words for them.

use leg_triage_engine::{Cause, Weighed};

use super::page::{Attr, Page};
use crate::words::ui;

/// The chart: a table, strongest for first, strongest against last, exactly as it was added. The second
/// column says in words what the bar shows.
pub fn chart(page: &mut Page<'_>, cause: &Cause) {
    if cause.evidence.is_empty() {
        return page.own("p", "", ui::EVIDENCE_NONE);
    }
    page.open("table", "chart");
    page.open("tr", "");
    page.open("td", "");
    page.close();
    page.open("th", "");
    page.open("div", "sides");
    page.own("span", "", ui::AGAINST);
    page.own("span", "", ui::FOR);
    page.close();
    page.close();
    page.close();
    for weighed in &cause.evidence {
        row(page, weighed);
    }
    page.close();
}

fn row(page: &mut Page<'_>, weighed: &Weighed) {
    let texts = page.words.texts.findings.get(usize::from(weighed.finding));
    let said = texts.map_or("", |t| if weighed.present { t.present } else { t.absent });
    // The full length is what one group of findings may add at most. Whole hundredths, in the SVG's
    // own attributes: a style attribute would be refused by a strict content security policy.
    let full = page.knowledge.settings.group_cap;
    let length = (weighed.weight.abs() / full * 100.0).min(100.0) as u32;
    // The same in words, in thirds, for those who do not see the bar.
    let third = usize::from(length > 33) + usize::from(length > 67);
    let width = length.to_string();
    let (class, x, keys) = if weighed.weight > 0.0 {
        ("for", "0".into(), [ui::FOR_1, ui::FOR_2, ui::FOR_3])
    } else {
        let keys = [ui::AGAINST_1, ui::AGAINST_2, ui::AGAINST_3];
        ("against", String::from("-") + &width, keys)
    };
    page.open("tr", "");
    page.said("th", "", page.words.say(said));
    page.open("td", "");
    if let Some(key) = keys.get(third) {
        page.own("span", "hidden", *key);
    }
    page.open("svg", class);
    page.attr(Attr::ViewBox, "-100 0 200 6");
    page.attr(Attr::Stretch, "none");
    page.attr(Attr::Hidden, "true");
    page.open("rect", "");
    page.attr(Attr::X, &x);
    page.attr(Attr::Width, &width);
    page.attr(Attr::Height, "6");
    page.close();
    page.close();
    page.close();
    page.close();
}

//! What speaks for and against a cause: quiet bars on both sides of a line, and the words for them.

use leg_triage_engine::{Cause, Weighed};
use yew::Html;

use super::Cx;
use super::markup::{el, many, tag, text, words};
use crate::words::ui;

/// The chart: a list, strongest for first, strongest against last, exactly as it was added.
pub fn chart(cx: &Cx<'_>, cause: &Cause) -> Html {
    // The full length is what one group of findings may add at most.
    let full = cx.knowledge.settings.group_cap;
    let mut rows = Vec::new();
    for weighed in &cause.evidence {
        rows.extend(row(cx, weighed, full));
    }
    if rows.is_empty() {
        return cx.p("", ui::EVIDENCE_NONE);
    }
    let sides =
        vec![words("span", "", cx.t(ui::AGAINST)), words("span", "", cx.t(ui::FOR))];
    many(vec![
        tag("p", &["class", "aria-hidden"], &["sides", "true"], sides).into(),
        el("ul", "chart", rows),
    ])
}

fn row(cx: &Cx<'_>, weighed: &Weighed, full: f32) -> Option<Html> {
    let said = cx.words.texts.findings.get(usize::from(weighed.finding))?;
    let said = if weighed.present { said.present } else { said.absent };
    if said.is_empty() {
        return None;
    }
    // Whole hundredths: a length in the SVG's own attributes, for a style attribute would be
    // refused by a strict content security policy.
    let length = (weighed.weight.abs() / full * 100.0).min(100.0) as i32;
    // The same in words, in thirds, for those who do not see the bar.
    let third = usize::from(length > 33) + usize::from(length > 67);
    let (class, x, keys) = if weighed.weight > 0.0 {
        ("for", 0, [ui::FOR_1, ui::FOR_2, ui::FOR_3])
    } else {
        ("against", -length, [ui::AGAINST_1, ui::AGAINST_2, ui::AGAINST_3])
    };
    let strength = keys.get(third).map_or_else(String::new, |key| cx.t(*key));
    let (x, width) = (x.to_string(), length.to_string());
    let bar = tag("rect", &["x", "width", "height"], &[&x, &width, "6"], Vec::new());
    let keys = &["class", "viewBox", "preserveAspectRatio", "aria-hidden"];
    let values = &[class, "-100 0 200 6", "none", "true"];
    let svg = tag("svg", keys, values, vec![bar.into()]);
    let hidden = el("span", "hidden", vec![text(": ".into()), text(strength)]);
    Some(el("li", "", vec![text(cx.words.say(said)), hidden, svg.into()]))
}

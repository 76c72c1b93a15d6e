//! What speaks for and against a cause: quiet bars on both sides of a line, and the words for them.

use leg_triage_engine::{Cause, Weighed};
use yew::prelude::*;

use super::{Cx, p};
use crate::words::ui;

/// The chart: a list, strongest for first, strongest against last, exactly as it was added.
pub fn chart(cx: &Cx<'_>, cause: &Cause) -> Html {
    // The full length is what one group of findings may add at most.
    let full = cx.knowledge.settings.group_cap;
    let rows: Vec<Html> = cause.evidence.iter().filter_map(|weighed| row(cx, weighed, full)).collect();
    if rows.is_empty() {
        return p("", cx.t(ui::EVIDENCE_NONE));
    }
    html! {
        <>
            <p class="sides" aria-hidden="true">
                <span>{ cx.t(ui::AGAINST) }</span><span>{ cx.t(ui::FOR) }</span>
            </p>
            <ul class="chart">{ rows }</ul>
        </>
    }
}

fn row(cx: &Cx<'_>, weighed: &Weighed, full: f32) -> Option<Html> {
    let text = cx.words.texts.findings.get(usize::from(weighed.finding))?;
    let text = if weighed.present { text.present } else { text.absent };
    if text.is_empty() {
        return None;
    }
    let part = (weighed.weight.abs() / full).min(1.0);
    // The same length in words, in thirds, for those who do not see the bar.
    let third = if part > 0.67 { 2 } else { usize::from(part > 0.33) };
    let words = if weighed.weight > 0.0 {
        [ui::FOR_1, ui::FOR_2, ui::FOR_3]
    } else {
        [ui::AGAINST_1, ui::AGAINST_2, ui::AGAINST_3]
    };
    // Whole hundredths: a length in the SVG's own attributes, for a style attribute would be
    // refused by a strict content security policy.
    let width = (part * 100.0) as u8;
    let (class, x) = if weighed.weight > 0.0 { ("for", 0) } else { ("against", -i16::from(width)) };
    Some(html! {
        <li>
            { cx.words.say(text) }
            <span class="hidden">{ words.get(third).map(|key| [" (", &cx.t(*key), ")"].concat()) }</span>
            <svg class={class} viewBox="-100 0 200 6" preserveAspectRatio="none" aria-hidden="true">
                <rect x={x.to_string()} y="0" width={width.to_string()} height="6" />
            </svg>
        </li>
    })
}

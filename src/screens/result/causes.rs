//! What may be behind it, each cause with what speaks for and against it.

use leg_triage_engine::{Assessment, Cause, Fit, Range, Urgency, Weighed};
use yew::prelude::*;

use super::fit::{could_be, fit};
use crate::components::{Bar, chart, heading, paragraph, section};
use crate::hooks::Shared;
use crate::screens::answers::InWords;
use crate::words::ui;

/// The causes, each with how well it fits; the rest of each when asked for.
pub fn causes(say: InWords<'_>, assessment: &Assessment, ranges: &[Range]) -> Html {
    let words = say.words();
    // For a child causes are not ranked.
    if assessment.causes.is_empty() || !words.is_whole() {
        return html! {};
    }
    section(
        &say.shared.config,
        "causes",
        words.ui(ui::CAUSES_TITLE),
        body(say, assessment, ranges),
    )
}

fn body(say: InWords<'_>, assessment: &Assessment, ranges: &[Range]) -> Html {
    let Shared {
        words, knowledge, ..
    } = say.shared;
    let urgency = assessment.urgency;
    // Whom to see in any case. From U4 on the panel above says it.
    let see = match urgency {
        Urgency::U4 | Urgency::U5 => None,
        Urgency::U3 => Some(ui::NONE_SEE_DAYS),
        Urgency::U1 | Urgency::U2 => Some(ui::NONE_SEE),
    };
    let shown = assessment.shown(knowledge).zip(ranges);
    html! {
        <>
            { paragraph("help", words.ui(ui::CAUSES_LEAD)) }
            if assessment.none_fits(knowledge) {
                { paragraph("none-fits", words.ui(ui::CAUSES_NONE)) }
                if let Some(see) = see {
                    { paragraph("", words.ui(see)) }
                }
            }
            { for shown.map(|(cause, range)| one(say, cause, range, urgency >= Urgency::U4)) }
        </>
    }
}

fn one(say: InWords<'_>, cause: &Cause, range: &Range, urgent: bool) -> Html {
    let words = say.words();
    let texts = &words.texts().conditions;
    let Some(texts) = texts.get(usize::from(cause.condition)) else {
        return html! {};
    };
    let class = match cause.fit {
        Fit::FitsWell => "fit well",
        Fit::Possible => "fit",
        Fit::LessLikely => "fit less",
    };
    let parts = [
        (ui::WHAT, texts.what),
        (ui::TESTS, texts.tests),
        (ui::TREATMENT, texts.treatment),
        (ui::WHO_SEES, texts.who),
        (ui::SOURCES, texts.sources),
    ];
    let part = |(key, text): (usize, &str)| {
        html! {
            <>
                <dt>{ words.ui(key) }</dt>
                if !text.is_empty() {
                    <dd>{ words.say(text) }</dd>
                }
            </>
        }
    };
    html! {
        <details class="cause" part="cause">
            <summary>
                { heading(&say.shared.config, 3, words.say(texts.name)) }
                <span {class}>{ words.ui(fit(cause.fit)) }</span>
            </summary>
            if let Some(range) = could_be(words, cause, range, urgent) {
                { paragraph("help", range) }
            }
            { evidence(say, cause) }
            if cause.beside {
                { paragraph("help", words.ui(ui::BESIDE)) }
            }
            <dl>{ for parts.into_iter().map(part) }</dl>
        </details>
    }
}

/// What speaks for and against it, exactly as it was added up.
fn evidence(say: InWords<'_>, cause: &Cause) -> Html {
    let words = say.words();
    if cause.evidence.is_empty() {
        return paragraph("", words.ui(ui::EVIDENCE_NONE));
    }
    let bars: Vec<Bar> = cause.evidence.iter().map(|one| bar(say, one)).collect();
    chart(words.ui(ui::AGAINST), words.ui(ui::FOR), &bars)
}

fn bar(say: InWords<'_>, weighed: &Weighed) -> Bar {
    let Shared {
        words, knowledge, ..
    } = say.shared;
    let texts = words.texts().findings.get(usize::from(weighed.finding));
    let name = texts.map_or("", |texts| {
        if weighed.present {
            texts.present
        } else {
            texts.absent
        }
    });
    // The full length is what one group of findings may add at most.
    let full = knowledge.settings.group_cap;
    let length = (weighed.weight.abs() / full * 100.0).min(100.0) as u32;
    let is_for = weighed.weight > 0.0;
    // The same in words, in thirds.
    let said = match (is_for, length) {
        (true, 0..=33) => ui::FOR_1,
        (true, 34..=67) => ui::FOR_2,
        (true, _) => ui::FOR_3,
        (false, 0..=33) => ui::AGAINST_1,
        (false, 34..=67) => ui::AGAINST_2,
        (false, _) => ui::AGAINST_3,
    };
    Bar {
        name: words.say(name),
        said: words.ui(said),
        is_for,
        length,
    }
}

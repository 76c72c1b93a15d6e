//! What may be behind it, each cause with what speaks for and against it; and the checklists that
//! doctors use.

use leg_triage_engine::{Assessment, Cause, Fit, ScoreResult, Urgency};
use yew::prelude::*;

use crate::parts::{Cx, evidence, list, p};
use crate::words::ui;

/// The causes. After an emergency or same-day result they come folded: what to do stays in sight.
pub fn show(cx: &Cx<'_>, assessment: &Assessment) -> Html {
    if assessment.causes.is_empty() {
        return Html::default(); // a child: causes are not ranked
    }
    let folded = assessment.urgency >= Urgency::U4;
    let shown: Vec<&Cause> = assessment.shown(cx.knowledge).collect();
    let fits = shown.iter().any(|cause| cause.fit == Fit::FitsWell);
    let body = html! {
        <>
            { p("help", cx.t(ui::CAUSES_LEAD)) }
            if !fits { { p("", cx.t(ui::CAUSES_NONE)) } }
            { for shown.iter().enumerate().map(|(at, cause)| one(cx, cause, at == 0 && !folded)) }
        </>
    };
    let body = if folded { cx.fold("causes-fold", ui::CAUSES_SHOW, body) } else { body };
    cx.section("causes", ui::CAUSES_TITLE, body)
}

fn one(cx: &Cx<'_>, cause: &Cause, open: bool) -> Html {
    let Some(text) = cx.words.texts.conditions.get(usize::from(cause.condition)) else {
        return Html::default();
    };
    let (class, fit) = match cause.fit {
        Fit::FitsWell => ("fit well", ui::FIT_WELL),
        Fit::Possible => ("fit", ui::FIT_POSSIBLE),
        Fit::LessLikely => ("fit less", ui::FIT_LESS),
    };
    let facts = [
        (ui::WHAT, text.what),
        (ui::TESTS, text.tests),
        (ui::TREATMENT, text.treatment),
        (ui::WHO_SEES, text.who),
    ];
    html! {
        <details class="cause" part="cause" open={open}>
            <summary>
                <@{cx.h(3)}>{ cx.words.say(text.name) }</@>
                <span class={class}>{ cx.t(fit) }</span>
            </summary>
            { evidence::chart(cx, cause) }
            <dl>
                { for facts.iter().map(|(key, text)| html! {
                    <><dt>{ cx.t(*key) }</dt><dd>{ cx.words.say(text) }</dd></>
                }) }
            </dl>
        </details>
    }
}

/// The checklists that doctors use.
pub fn scores(cx: &Cx<'_>, scores: &[ScoreResult]) -> Html {
    let one = |score: &ScoreResult| {
        let text = cx.words.texts.scores.get(usize::from(score.score))?;
        let items = score.items.iter().filter_map(|(finding, _)| {
            cx.words.texts.findings.get(usize::from(*finding)).map(|f| cx.words.say(f.present))
        });
        let said = if score.high { text.high } else { text.low };
        Some(html! {
            <div class="score">
                <@{cx.h(3)}>{ cx.words.say(text.name) }</@>
                { p("", cx.words.tn(ui::POINTS, &score.total.to_string())) }
                { list("", items.collect()) }
                if score.unknown > 0 {
                    { p("", cx.words.tn(ui::POINTS_UNKNOWN, &score.unknown.to_string())) }
                }
                { p("", cx.words.say(said)) }
                { p("help", cx.words.say(text.note)) }
            </div>
        })
    };
    let body = html! { { for scores.iter().filter_map(one) } };
    cx.section("scores", ui::SCORES_TITLE, body)
}

//! What may be behind it, each cause with what speaks for and against it; and the checklists that
//! doctors use.

use leg_triage_engine::{Assessment, Cause, Fit, ScoreResult, Urgency};
use yew::Html;

use crate::parts::markup::{el, list, many, none, p, tag, words};
use crate::parts::{Cx, evidence};
use crate::words::ui;

/// The causes. After an emergency or same-day result they come folded: what to do stays in sight.
pub fn show(cx: &Cx<'_>, assessment: &Assessment) -> Html {
    if assessment.causes.is_empty() {
        return none(); // a child: causes are not ranked
    }
    let folded = assessment.urgency >= Urgency::U4;
    let mut body = vec![cx.p("help", ui::CAUSES_LEAD)];
    let mut fits = false;
    for cause in assessment.shown(cx.knowledge) {
        body.push(one(cx, cause, body.len() == 1 && !folded));
        fits |= cause.fit == Fit::FitsWell;
    }
    if !fits {
        body.insert(1, cx.p("", ui::CAUSES_NONE));
    }
    let mut body = many(body);
    if folded {
        body = cx.fold("causes-fold", ui::CAUSES_SHOW, body);
    }
    cx.section("causes", ui::CAUSES_TITLE, body)
}

fn one(cx: &Cx<'_>, cause: &Cause, open: bool) -> Html {
    let Some(texts) = cx.words.texts.conditions.get(usize::from(cause.condition)) else {
        return none();
    };
    let (class, fit) = match cause.fit {
        Fit::FitsWell => ("fit well", ui::FIT_WELL),
        Fit::Possible => ("fit", ui::FIT_POSSIBLE),
        Fit::LessLikely => ("fit less", ui::FIT_LESS),
    };
    let name = cx.heading(3, cx.words.say(texts.name));
    let summary = el("summary", "", vec![name, words("span", class, cx.t(fit))]);
    let mut facts = Vec::new();
    for (key, said) in [
        (ui::WHAT, texts.what),
        (ui::TESTS, texts.tests),
        (ui::TREATMENT, texts.treatment),
        (ui::WHO_SEES, texts.who),
    ] {
        facts.push(words("dt", "", cx.t(key)));
        facts.push(words("dd", "", cx.words.say(said)));
    }
    let keys: &[&str] = if open { &["class", "part", "open"] } else { &["class", "part"] };
    let values = ["cause", "cause", ""];
    let values = values.get(..keys.len()).unwrap_or_default();
    let kids = vec![summary, evidence::chart(cx, cause), el("dl", "", facts)];
    tag("details", keys, values, kids).into()
}

/// The checklists that doctors use.
pub fn scores(cx: &Cx<'_>, scores: &[ScoreResult]) -> Html {
    let mut body = Vec::new();
    for score in scores {
        let Some(texts) = cx.words.texts.scores.get(usize::from(score.score)) else { continue };
        let mut items = Vec::new();
        for (finding, _) in &score.items {
            if let Some(finding) = cx.words.texts.findings.get(usize::from(*finding)) {
                cx.words.lines(finding.present, &mut items);
            }
        }
        let unknown = match score.unknown {
            0 => String::new(),
            n => cx.words.tn(ui::POINTS_UNKNOWN, &n.to_string()),
        };
        let kids = vec![
            cx.heading(3, cx.words.say(texts.name)),
            p("", cx.words.tn(ui::POINTS, &score.total.to_string())),
            list("", items),
            p("", unknown),
            p("", cx.words.say(if score.high { texts.high } else { texts.low })),
            p("help", cx.words.say(texts.note)),
        ];
        body.push(el("div", "score", kids));
    }
    cx.section("scores", ui::SCORES_TITLE, many(body))
}

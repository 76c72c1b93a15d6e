//! What may be behind it, each cause with what speaks for and against it; and the checklists that
//! doctors use.

use leg_triage_engine::{Assessment, Cause, Fit, Range, ScoreResult, Urgency};

use super::swings;
use crate::parts::evidence;
use crate::parts::page::{Attr, Page};
use crate::words::ui;

/// The causes. After an emergency or same-day result they come folded: what to do stays in sight.
pub fn show(page: &mut Page<'_>, assessment: &Assessment, ranges: &[Range]) {
    if assessment.causes.is_empty() {
        return; // a child: causes are not ranked
    }
    let folded = assessment.urgency >= Urgency::U4;
    page.section("causes", ui::CAUSES_TITLE);
    if !page.words.whole {
        page.own("p", "help", ui::DETAILS_MISSING);
        return page.close();
    }
    if folded {
        page.fold("", ui::CAUSES_SHOW);
    }
    page.own("p", "help", ui::CAUSES_LEAD);
    if assessment.none_fits(page.knowledge) {
        page.own("p", "none-fits", ui::CAUSES_NONE);
        // Who to see all the same. From U4 on the panel above has said it.
        if !folded {
            let key = if assessment.urgency == Urgency::U3 {
                ui::NONE_SEE_DAYS
            } else {
                ui::NONE_SEE
            };
            page.own("p", "", key);
        }
    }
    let mut open = !folded;
    for (cause, range) in assessment.shown(page.knowledge).zip(ranges) {
        one(page, cause, range, open, folded);
        open = false;
    }
    if folded {
        page.close();
    }
    page.close();
}

/// The key of the words for how well a cause fits.
pub const fn fit(fit: Fit) -> usize {
    match fit {
        Fit::FitsWell => ui::FIT_WELL,
        Fit::Possible => ui::FIT_POSSIBLE,
        Fit::LessLikely => ui::FIT_LESS,
    }
}

fn one(page: &mut Page<'_>, cause: &Cause, range: &Range, open: bool, folded: bool) {
    let Some(texts) = page
        .words
        .texts
        .conditions
        .get(usize::from(cause.condition))
    else {
        return;
    };
    let class = match cause.fit {
        Fit::FitsWell => "fit well",
        Fit::Possible => "fit",
        Fit::LessLikely => "fit less",
    };
    page.part("details", "cause");
    if open {
        page.attr(Attr::Open, "");
    }
    page.open("summary", "");
    page.heading(3, page.words.say(texts.name));
    page.own("span", class, fit(cause.fit));
    page.close();
    swings::range(page, cause, range, folded);
    evidence::chart(page, cause);
    if cause.beside {
        page.own("p", "help", ui::BESIDE);
    }
    page.open("dl", "");
    for (key, said) in [
        (ui::WHAT, texts.what),
        (ui::TESTS, texts.tests),
        (ui::TREATMENT, texts.treatment),
        (ui::WHO_SEES, texts.who),
        (ui::SOURCES, texts.sources),
    ] {
        page.own("dt", "", key);
        page.said("dd", "", page.words.say(said));
    }
    page.close();
    page.close();
}

/// The checklists that doctors use.
pub fn scores(page: &mut Page<'_>, scores: &[ScoreResult]) {
    if scores.is_empty() || !page.words.whole {
        return;
    }
    page.section("scores", ui::SCORES_TITLE);
    for score in scores {
        let Some(texts) = page.words.texts.scores.get(usize::from(score.score)) else {
            continue;
        };
        let mut items = Vec::new();
        for (finding, _) in &score.items {
            if let Some(finding) = page.words.texts.findings.get(usize::from(*finding)) {
                page.words.lines(finding.present, &mut items);
            }
        }
        page.open("div", "score");
        page.heading(3, page.words.say(texts.name));
        let stages = page.words.say(texts.stages);
        let mut stages = stages.split('\n');
        let total = match stages.nth(usize::from(score.total).saturating_sub(1)) {
            Some(stage) if !stage.is_empty() => stage.to_owned(),
            _ => page
                .words
                .with(ui::POINTS, &[("n", &u32::from(score.total).to_string())]),
        };
        page.said("p", "total", total);
        page.list("", items);
        if score.unknown > 0 {
            let n = u32::from(score.unknown).to_string();
            page.own_with("p", "", ui::POINTS_UNKNOWN, &[("n", &n)]);
        }
        page.said(
            "p",
            "",
            page.words
                .say(if score.high { texts.high } else { texts.low }),
        );
        page.said("p", "help", page.words.say(texts.note));
        page.close();
    }
    page.close();
}

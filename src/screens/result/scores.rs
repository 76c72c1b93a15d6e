//! The checklists that doctors use.

use leg_triage_engine::ScoreResult;
use leg_triage_engine::texts::ScoreText;
use yew::prelude::*;

use crate::components::{disclosure, heading, list, paragraph};
use crate::hooks::Shared;
use crate::words::{Words, ui};

/// The part of the result; nothing without a score, or before its words have come.
pub fn scores(shared: &Shared, scores: &[ScoreResult]) -> Html {
    let words = &shared.words;
    if scores.is_empty() || !words.is_whole() {
        return html! {};
    }
    let one = |score: &ScoreResult| {
        let texts = words.texts().scores.get(usize::from(score.score))?;
        Some(one(shared, score, texts))
    };
    let body = html! { <>{ for scores.iter().filter_map(one) }</> };
    disclosure(Some("scores"), words.ui(ui::SCORES_TITLE), body)
}

fn one(Shared { words, config, .. }: &Shared, score: &ScoreResult, texts: &ScoreText<'_>) -> Html {
    let mut items = Vec::new();
    for (finding, _) in &score.items {
        if let Some(finding) = words.texts().findings.get(usize::from(*finding)) {
            words.add_lines(finding.present, &mut items);
        }
    }
    let unknown = score.unknown.to_string();
    html! {
        <div class="score">
            { heading(config, 3, words.say(texts.name)) }
            { paragraph("total", total(words, score, texts)) }
            { list(None, items) }
            if score.unknown > 0 {
                { paragraph("", words.with(ui::POINTS_UNKNOWN, &[("n", &unknown)])) }
            }
            { paragraph("", words.say(if score.high { texts.high } else { texts.low })) }
            { paragraph("help", words.say(texts.note)) }
        </div>
    }
}

/// The stage where the score is a scale of stages, else the points.
fn total(words: &Words, score: &ScoreResult, texts: &ScoreText<'_>) -> String {
    let stage = usize::from(score.total).checked_sub(1);
    let stage = texts.stages.split('\n').nth(stage.unwrap_or_default());
    match stage {
        Some(stage) if !stage.is_empty() => words.say(stage),
        _ => words.with(ui::POINTS, &[("n", &score.total.to_string())]),
    }
}

//! "Get help sooner if …".

use leg_triage_engine::{Knowledge, Urgency};
use yew::prelude::*;

use crate::components::{disclosure, list, paragraph, section};
use crate::hooks::Shared;
use crate::words::{Words, ui};

/// The emergency signs in short; when asked for, those for the same day where the result asks for less, and
/// every emergency sign.
pub fn net(shared: &Shared, urgency: Urgency) -> Html {
    let Shared {
        words, knowledge, ..
    } = shared;
    // What the rules say comes with the details.
    let all = html! {
        <>
            if urgency < Urgency::U4 {
                { paragraph("label", words.ui(ui::NET_4)) }
                { list(None, signs(words, knowledge, Urgency::U4)) }
            }
            { paragraph("label", words.ui(ui::NET_ALL_5)) }
            { list(None, signs(words, knowledge, Urgency::U5)) }
        </>
    };
    let body = html! {
        <>
            { paragraph("label", words.ui(ui::NET_5)) }
            { list(None, words.ui_lines(ui::SIGNS)) }
            if words.is_whole() {
                { disclosure(None, words.ui(ui::NET_ALL), all) }
            }
        </>
    };
    section(&shared.config, "net", words.ui(ui::NET_TITLE), body)
}

/// What the rules of a level say to watch for.
fn signs(words: &Words, knowledge: &Knowledge, level: Urgency) -> Vec<String> {
    let mut signs = Vec::new();
    for (rule, texts) in knowledge.rules.iter().zip(&words.texts().rules) {
        if rule.levels.first().is_some_and(|l| l.urgency == level) {
            words.add_lines(texts.net, &mut signs);
        }
    }
    signs
}

//! Every question, and every named finding.

use leg_triage_compiler::source::{GateOf, KindSrc, QuestionSrc};
use leg_triage_engine::model::Stage;
use maud::{Markup, html};

use super::words::{Book, covers};
use super::{Chapter, Entry};

const STAGES: [(Stage, &str); 5] = [
    (Stage::Safety, "Danger signs"),
    (Stage::About, "About the person"),
    (Stage::Complaint, "The complaint"),
    (Stage::Today, "What has to be seen today"),
    (
        Stage::Adaptive,
        "Chosen one by one, by how much an answer would change",
    ),
];

pub(super) fn chapter(book: &Book<'_>) -> Chapter {
    let all = &book.c.source.questions;
    let of = |stage: Stage| {
        all.iter()
            .map(|q| &q.entry)
            .filter(move |q| q.stage == stage)
    };
    let body = html! {
        @for (stage, title) in STAGES {
            h3.group { (title) }
            @for question in of(stage) { (one(book, question)) }
        }
    };
    let entries = STAGES
        .into_iter()
        .flat_map(|(stage, _)| of(stage))
        .map(|question| {
            let id = question.id.get_ref();
            Entry {
                anchor: format!("q-{id}"),
                name: book.name("q", id),
            }
        })
        .collect();
    Chapter {
        id: "questions",
        title: "Questions",
        body,
        entries,
    }
}

fn one(book: &Book<'_>, q: &QuestionSrc) -> Markup {
    let id = q.id.get_ref();
    let key = format!("q-{id}");
    let help = book.text(&key, "help");
    html! {
        article.entry id=(key) {
            h4 { (book.name("q", id)) " " code { (id) } }
            @if !help.is_empty() { p { (help) } }
            ul.options {
                @for option in &q.options {
                    @let option = option.get_ref();
                    @let help = book.text(&key, &format!("help_{option}"));
                    li {
                        (book.text(&key, option)) " " code { (option) }
                        @if !help.is_empty() { span.small { " " (help) } }
                    }
                }
                @if q.options.is_empty() { li { (answers(q)) } }
            }
            table.facts {
                tr { th scope="row" { "Why we ask" } td { (book.text(&key, "why")) } }
                tr {
                    th scope="row" { "Asked" }
                    td {
                        @match &q.ask_when {
                            Some(when) => { "when " (book.when_inline(when)) }
                            None => "always",
                        }
                        @if q.every_age.unwrap_or(q.stage == Stage::Safety) { "; at every age" }
                        @else { "; of adults" }
                    }
                }
                tr { th scope="row" { "Order of danger" } td { (danger(book, &key, q)) } }
                @if q.gate.is_gate() {
                    tr {
                        th scope="row" { "Danger sign" }
                        td {
                            "until it is cleared, the urgency stays at "
                            (book.c.knowledge.settings.unsure_floor.code()) " or more"
                            @if let GateOf::Options(options) = &q.gate {
                                ": " (labels(book, &key, options).join("; "))
                            }
                        }
                    }
                }
                @if !q.source.all().is_empty() {
                    tr { th scope="row" { "Sources" } td { (book.sources(&q.source)) } }
                }
            }
            (covers(&q.covers))
        }
    }
}

fn answers(q: &QuestionSrc) -> String {
    match (q.min, q.max) {
        (min, Some(max)) => {
            let cuts: Vec<String> = q.cuts.iter().map(ToString::to_string).collect();
            let min = min.unwrap_or(0);
            format!(
                "a number from {min} to {max}; bands begin at {}",
                cuts.join(", ")
            )
        }
        _ => "yes, no".into(),
    }
}

fn labels(book: &Book<'_>, key: &str, options: &[String]) -> Vec<String> {
    options
        .iter()
        .map(|o| format!("“{}”", book.text(key, o)))
        .collect()
}

/// The order of danger in words.
fn danger(book: &Book<'_>, key: &str, q: &QuestionSrc) -> Markup {
    if q.kind == KindSrc::Checklist {
        return html! { "each: yes, worse than not sure, worse than no" };
    }
    let Some(chains) = &q.danger else {
        return if q.options.is_empty() && q.kind == KindSrc::Choice {
            html! { "yes, worse than not sure, worse than no" }
        } else {
            html! { "none given (no rule reads it)" }
        };
    };
    let word = |value: &str| match value {
        "not_sure" => "not sure".to_owned(),
        "yes" | "no" => value.to_owned(),
        option => format!("“{}”", book.text(key, option)),
    };
    let said: Vec<String> = chains
        .iter()
        .map(|chain| {
            let chain = chain.get_ref();
            chain.trim().strip_prefix("up from ").map_or_else(
                || {
                    let values: Vec<String> = chain.split('>').map(|v| word(v.trim())).collect();
                    values.join(", worse than ")
                },
                |from| format!("from {from} on, the higher the worse"),
            )
        })
        .collect();
    html! {
        @if said.is_empty() { "no answer is worse than another" }
        @for line in said { p { (line) } }
    }
}

/// The findings by id, as that is how they are looked up on paper.
pub(super) fn findings(book: &Book<'_>) -> Chapter {
    let mut all: Vec<_> = book.c.source.findings.iter().map(|f| &f.entry).collect();
    all.sort_by_key(|f| f.id.get_ref().to_lowercase());
    let body = html! {
        p { "What rules, causes, scores and advice read, by its name in the files." }
        div.columns {
            @for finding in all {
                @let id = finding.id.get_ref();
                @let absent = book.text(&format!("f-{id}"), "not");
                article.entry.finding id={ "f-" (id) } {
                    h4 { code { (id) } " " (book.name("f", id)) }
                    (book.when(&finding.when))
                    @if !absent.is_empty() { p.small { "If not: " (absent) } }
                    @if !finding.source.all().is_empty() { p.small { (book.sources(&finding.source)) } }
                    (covers(&finding.covers))
                }
            }
        }
    };
    Chapter {
        id: "patterns",
        title: "Patterns in the answers",
        body,
        entries: Vec::new(),
    }
}

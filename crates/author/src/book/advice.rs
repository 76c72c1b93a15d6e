//! Every advice, and when it is held back.

use leg_triage_compiler::source::AdviceSrc;
use leg_triage_engine::model::AdviceKind;
use maud::{Markup, html};

use super::words::{Book, covers, tag, urgency};
use super::{Chapter, Entry};

pub(super) fn chapter(book: &Book<'_>) -> Chapter {
    let all = &book.c.source.advice;
    let body = html! {
        p {
            "“Do” is shown when one of the first causes, or a rule that fired, lists it and nothing holds it "
            "back. “Do not” is shown whenever its own condition is true."
        }
        @for advice in all { (one(book, &advice.entry)) }
    };
    Chapter {
        id: "advice",
        title: "Advice",
        body,
        entries: all
            .iter()
            .map(|advice| {
                let id = advice.entry.id.get_ref();
                Entry {
                    anchor: format!("a-{id}"),
                    name: id.clone(),
                }
            })
            .collect(),
    }
}

fn one(book: &Book<'_>, a: &AdviceSrc) -> Markup {
    let id = a.id.get_ref();
    let key = format!("a-{id}");
    let left_out = book.text(&key, "left_out");
    let does = a.kind == AdviceKind::Do;
    let (rules, causes) = listed_by(book, id);
    html! {
        article.entry id=(key) {
            h4 { @if does { "Do " } @else { "Do not " } code { (id) } }
            p { (book.text(&key, "")) }
            table.facts {
                @if let Some(up_to) = a.up_to {
                    tr { th scope="row" { "Shown up to" } td { (urgency(up_to)) } }
                }
                @if !rules.is_empty() {
                    tr { th scope="row" { "Listed by rules" } td { (links(book, "r", &rules)) } }
                }
                @if !causes.is_empty() {
                    tr { th scope="row" { "Listed by causes" } td { (links(book, "c", &causes)) } }
                }
                @if let Some(when) = &a.show_when {
                    tr { th scope="row" { "Shown when" } td { (book.when_inline(when)) } }
                }
                @if !a.show_with.is_empty() {
                    tr { th scope="row" { "Shown when held back" } td { (book.links("a", &a.show_with)) } }
                }
                @if let Some(when) = &a.suppress_when {
                    tr { th scope="row" { "Held back when" } td { (book.when(when)) } }
                }
                @if !a.suppress_causes.is_empty() {
                    tr {
                        th scope="row" { "Held back with" }
                        td {
                            (book.links("c", &a.suppress_causes)) " among the first "
                            (book.c.knowledge.settings.suppress_rank) " causes"
                        }
                    }
                }
                @if !left_out.is_empty() {
                    tr { th scope="row" { "Then said" } td { (left_out) } }
                }
                tr {
                    th scope="row" { "Sources" }
                    td {
                        @if let Some(t) = &a.tag { (tag(t.get_ref())) " " }
                        (book.sources(&a.source))
                    }
                }
            }
            (covers(&a.covers))
        }
    }
}

/// The rules and the causes that list an advice.
fn listed_by<'b>(book: &Book<'b>, id: &str) -> (Vec<&'b str>, Vec<&'b str>) {
    let source = &book.c.source;
    let lists =
        |advice: &[leg_triage_compiler::source::Word]| advice.iter().any(|a| a.get_ref() == id);
    let rules = source.rules.iter().filter(|r| lists(&r.entry.advice));
    let causes = source
        .conditions
        .iter()
        .filter(|(_, c)| lists(&c.entry.advice));
    (
        rules.map(|r| r.entry.id.get_ref().as_str()).collect(),
        causes.map(|(id, _)| id.as_str()).collect(),
    )
}

fn links(book: &Book<'_>, prefix: &str, ids: &[&str]) -> Markup {
    html! {
        @for (at, id) in ids.iter().enumerate() {
            @if at > 0 { "; " }
            (book.link(prefix, id))
        }
    }
}

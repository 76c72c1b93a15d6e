//! The checklists that doctors use.

use leg_triage_compiler::source::ScoreSrc;
use leg_triage_engine::model::Total;
use maud::{Markup, html};

use super::words::{Book, covers, tag};
use super::{Chapter, Entry};

pub(super) fn chapter(book: &Book<'_>) -> Chapter {
    let all = &book.c.source.scores;
    let body = html! {
        p { "Filled in from answers alone. What is not known counts 0; a low total never lowers anything." }
        @for score in all { (one(book, &score.entry)) }
    };
    Chapter {
        id: "scores",
        title: "Checklists that doctors use",
        body,
        entries: all
            .iter()
            .map(|score| {
                let id = score.entry.id.get_ref();
                Entry {
                    anchor: format!("s-{id}"),
                    name: book.name("s", id),
                }
            })
            .collect(),
    }
}

fn one(book: &Book<'_>, score: &ScoreSrc) -> Markup {
    let id = score.id.get_ref();
    let key = format!("s-{id}");
    html! {
        article.entry id=(key) {
            h3 { (book.name("s", id)) " " code { (id) } }
            table.wide {
                thead { tr { th { "Item, and when it counts" } th.n { "points" } } }
                tbody {
                    @for item in &score.items {
                        @let finding = item.finding.get_ref();
                        tr {
                            td { (book.link("f", finding)) div.small { (book.finding_when(finding)) } }
                            td.n { (item.points) }
                        }
                    }
                }
            }
            table.facts {
                tr {
                    th scope="row" { "Total" }
                    td {
                        @if score.total == Total::Sum { "the points added" } @else { "the highest item that counts" }
                        "; high from " (score.high_from)
                    }
                }
                tr { th scope="row" { "Shown when" } td { (book.when_inline(&score.shown_when)) } }
                @for (what, attribute) in [("If high", "high"), ("If low", "low"), ("Note", "note")] {
                    tr { th scope="row" { (what) } td { (book.text(&key, attribute)) } }
                }
                tr { th scope="row" { "Sources" } td { (tag(score.tag.get_ref())) " " (book.sources(&score.source)) } }
            }
            (covers(&score.covers))
        }
    }
}

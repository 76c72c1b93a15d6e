//! `cargo author book`: the whole knowledge as one page for a clinician to read, print and sign.
//!
//! One file without scripts. Everything in it comes from the knowledge, and the macro that writes the
//! page escapes all text.

mod advice;
mod back;
mod conditions;
mod front;
mod hazards;
mod questions;
mod rules;
mod scores;
mod words;

use leg_triage_compiler::Compiled;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use words::Book;

/// A chapter: its anchor, its title, what it holds, and its entries for the table of contents.
struct Chapter {
    id: &'static str,
    title: &'static str,
    body: Markup,
    entries: Vec<Entry>,
}

/// A line of the table of contents.
struct Entry {
    anchor: String,
    name: String,
}

/// The book as one HTML page.
#[must_use]
pub fn book(compiled: &Compiled) -> String {
    let book = Book::new(compiled);
    let chapters = [
        front::how_to_read(&book),
        front::judgement(&book),
        rules::chapter(&book),
        conditions::chapter(&book),
        scores::chapter(&book),
        advice::chapter(&book),
        questions::chapter(&book),
        questions::findings(&book),
        back::settings(&book),
        hazards::chapter(&book),
        back::sources(&book),
        back::ledger(&book),
    ];
    let sign_off = back::sign_off(&chapters);
    let settings = &compiled.knowledge.settings;
    let page = html! {
        (DOCTYPE)
        html lang="en-GB" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "leg-triage: the knowledge " (settings.version) " for review" }
                style { (PreEscaped(include_str!("book.css"))) }
            }
            body {
                (front::title(&book))
                (contents(&chapters))
                @for (chapter, at) in chapters.iter().chain([&sign_off]).zip(1..) {
                    section.chapter id=(chapter.id) {
                        h2 { (at) ". " (chapter.title) }
                        (chapter.body)
                    }
                }
            }
        }
    };
    page.into_string()
}

fn contents(chapters: &[Chapter]) -> Markup {
    html! {
        nav.contents aria-labelledby="contents" {
            h2 #contents { "Contents" }
            ol {
                @for chapter in chapters {
                    li {
                        a href={ "#" (chapter.id) } { (chapter.title) }
                        @if !chapter.entries.is_empty() {
                            ul {
                                @for entry in &chapter.entries {
                                    li { a href={ "#" (entry.anchor) } { (entry.name) } }
                                }
                            }
                        }
                    }
                }
                li { a href="#sign-off" { "Sign-off" } }
            }
        }
    }
}

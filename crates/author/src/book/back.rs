//! The back: settings and numbers to call, sources, the ledger, and the signatures.

use leg_triage_compiler::{Carried, ELSEWHERE, ledger as statements};
use leg_triage_engine::texts::LOCAL;
use maud::{Markup, html};

use super::Chapter;
use super::words::{Book, tag};

/// A line of settings.toml: key, value, and the comment above or beside it.
struct Setting {
    key: String,
    value: String,
    comment: String,
}

/// Reads the settings as written, with their comments. A comment on a line of its own belongs to every
/// value down to the next empty line.
fn commented(text: &str) -> Vec<Setting> {
    let mut out = Vec::new();
    let mut above = String::new();
    for line in text.lines().map(str::trim) {
        if line.is_empty() {
            above.clear();
        } else if let Some(comment) = line.strip_prefix('#') {
            above.push_str(comment.trim());
            above.push(' ');
        } else if let Some((key, rest)) = line.split_once('=') {
            let (value, beside) = rest.split_once(" #").unwrap_or((rest, ""));
            out.push(Setting {
                key: key.trim().to_owned(),
                value: value.trim().trim_matches('"').to_owned(),
                comment: format!("{above}{}", beside.trim()).trim().to_owned(),
            });
        }
    }
    out
}

pub(super) fn settings(book: &Book<'_>) -> Chapter {
    let body = html! {
        h3 { "Thresholds" }
        table.wide {
            thead { tr { th { "Name" } th { "Value" } th { "Meaning, and where it comes from" } } }
            tbody {
                @for setting in commented(book.c.source.settings.text()) {
                    tr id={ "setting-" (setting.key) } { td { code { (setting.key) } } td { (setting.value) } td { (setting.comment) } }
                }
            }
        }
        h3 { "Numbers to call" }
        table.wide {
            thead { tr { th { "Region" } th { "Codes" } th { "Emergency" } th { "Urgent" } th { "Source" } } }
            tbody {
                @for region in &book.c.source.regions {
                    @let r = &region.entry;
                    tr id={ "region-" (r.id.get_ref()) } {
                        td { (book.name("region", r.id.get_ref())) }
                        td { (r.id.get_ref()) " " (r.codes.join(" ")) }
                        td { (r.emergency) }
                        td { (r.urgent.as_deref().unwrap_or("–")) }
                        td { (tag(r.tag.get_ref())) " " (book.sources(&r.source)) }
                    }
                }
            }
        }
        p { "Elsewhere there is no number, only the words “your local emergency number”." }
        h3 { "Words that differ" }
        table.wide {
            thead { tr { th { "Word" } th { "Region" } th { "What is said there" } } }
            tbody {
                @for (word, region, said) in local(book) {
                    tr { td { code { (word) } } td { (region) } td { (said) } }
                }
            }
        }
    };
    Chapter {
        id: "settings",
        title: "Settings and numbers to call",
        body,
        entries: Vec::new(),
    }
}

/// The words that differ between regions: which, where, and what is said. Numbers in them are those of
/// the United Kingdom.
fn local(book: &Book<'_>) -> Vec<(&'static str, String, String)> {
    let mut out = Vec::new();
    for word in LOCAL {
        out.push((word, "anywhere else".to_owned(), book.text(ELSEWHERE, word)));
        for region in &book.c.source.regions {
            let id = region.entry.id.get_ref();
            let said = book.text(&format!("region-{id}"), word);
            if !said.is_empty() {
                out.push((word, book.name("region", id), said));
            }
        }
    }
    out
}

pub(super) fn sources(book: &Book<'_>) -> Chapter {
    let body = html! {
        p {
            "Keys such as S0.04 name a statement of one of the five articles; keys such as H.4 name how a "
            "difference between the articles and guidance is handled."
        }
        table.wide {
            thead { tr { th { "Key" } th { "Title" } th { "Address, note" } th { "Read" } } }
            tbody {
                @for source in &book.c.source.sources {
                    @let s = &source.entry;
                    tr id={ "src-" (s.id.get_ref()) } {
                        td { code { (s.id.get_ref()) } }
                        td { (s.title) }
                        td {
                            @if let Some(address) = &s.address { span.long { (address) } }
                            @if let Some(note) = &s.note { p.small { (note) } }
                        }
                        td {
                            @if let Some(seen) = &s.seen { p { "seen in a copy (" (seen) ")" } }
                            @match &s.checked {
                                Some(checked) => p { "checked against today's text by " (checked) },
                                None => p.blank { "checked against today's text by ______ on ______" },
                            }
                        }
                    }
                }
            }
        }
    };
    Chapter {
        id: "sources",
        title: "Sources",
        body,
        entries: Vec::new(),
    }
}

pub(super) fn ledger(book: &Book<'_>) -> Chapter {
    let report = &book.c.report;
    let body = html! {
        p {
            "What the five articles say, statement by statement, and where it is. Of " (report.statements) ": "
            (report.covered) " carried by the knowledge, " (report.by_product) " by the product, "
            (report.left_out) " left out with a reason, " (report.uncovered.len()) " missing."
        }
        table.wide {
            thead { tr { th { "Statement" } th { "Where" } } }
            tbody {
                @for (id, carried) in statements(&book.c.source) {
                    tr { td { code { (id) } } td { (place(&carried)) } }
                }
            }
        }
        p {
            "Claims behind these statements that a second reader missed on the page. Each is now shown to a "
            "person who is walked through the check, or has a reason."
        }
        table.wide {
            thead { tr { th { "Claim" } th { "Statement" } th { "What it says" } th { "Not shown because" } } }
            tbody {
                @for claim in &book.c.source.ledger.entry.claims {
                    tr {
                        td { code { (claim.id.get_ref()) } }
                        td { code { (claim.statement.get_ref()) } }
                        td { (claim.says) }
                        td { (claim.reason.as_deref().unwrap_or("")) }
                    }
                }
            }
        }
    };
    Chapter {
        id: "ledger",
        title: "Ledger of statements",
        body,
        entries: Vec::new(),
    }
}

fn place(carried: &Carried) -> Markup {
    html! {
        @match carried {
            Carried::By(bearers) => {
                @for (at, bearer) in bearers.iter().enumerate() {
                    @if at > 0 { ", " }
                    @let (kind, id) = bearer.split_once(' ').unwrap_or_default();
                    (kind) " " a href={ "#" (kind.chars().next().unwrap_or('x')) "-" (id) } { (id) }
                }
            }
            Carried::ByProduct(by) => { "carried by the product: " (by) }
            Carried::LeftOut(reason, h) => {
                "left out: " (reason)
                @if let Some(h) = h { " (" (h) ")" }
            }
            Carried::Missing => strong { "◆ missing" },
        }
    }
}

pub(super) fn sign_off(chapters: &[Chapter]) -> Chapter {
    let body = html! {
        p {
            "Each chapter by a clinician who answers for it. What is not agreed is written beside it, with "
            "its id, before it is signed."
        }
        table.wide.signatures {
            thead { tr { th { "Chapter" } th { "Role" } th { "Name" } th { "Date" } th { "Signature" } } }
            tbody {
                @for (chapter, at) in chapters.iter().zip(1..).skip(2) {
                    tr { td { (at) ". " (chapter.title) } td {} td {} td {} td {} }
                }
                tr { td { strong { "The whole" } } td {} td {} td {} td {} }
            }
        }
    };
    Chapter {
        id: "sign-off",
        title: "Sign-off",
        body,
        entries: Vec::new(),
    }
}

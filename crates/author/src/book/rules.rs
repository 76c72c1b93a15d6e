//! Every safety rule: what fires it at which urgency, and what is said then.

use leg_triage_compiler::source::RuleSrc;
use leg_triage_engine::model::RuleGroup;
use maud::{Markup, html};

use super::words::{Book, covers, tag, urgency};
use super::{Chapter, Entry};

const GROUPS: [(RuleGroup, &str); 3] = [
    (RuleGroup::Life, "Life or limb may be in danger"),
    (RuleGroup::Today, "To be seen today"),
    (RuleGroup::Days, "To be seen within days, or routinely"),
];

pub(super) fn chapter(book: &Book<'_>) -> Chapter {
    let all = &book.c.source.rules;
    let of = |group: RuleGroup| {
        all.iter()
            .map(|r| &r.entry)
            .filter(move |r| r.group == group)
    };
    let body = html! {
        p { "The highest level whose trigger is true counts. Causes never lower it." }
        @for (group, title) in GROUPS {
            h3.group { (title) }
            @for rule in of(group) { (one(book, rule)) }
        }
    };
    let entries = GROUPS
        .into_iter()
        .flat_map(|(group, _)| of(group))
        .map(|rule| {
            let id = rule.id.get_ref();
            Entry {
                anchor: format!("r-{id}"),
                name: format!("{id} {}", book.name("r", id)),
            }
        })
        .collect();
    Chapter {
        id: "rules",
        title: "Safety rules",
        body,
        entries,
    }
}

fn one(book: &Book<'_>, rule: &RuleSrc) -> Markup {
    let id = rule.id.get_ref();
    let key = format!("r-{id}");
    html! {
        article.entry id=(key) {
            h4 { code { (id) } " " (book.name("r", id)) }
            @for level in &rule.level {
                div.level {
                    (urgency(*level.urgency.get_ref()))
                    (book.when(&level.when))
                }
            }
            @if rule.leaves_adult_path {
                p { strong { "Leaves the adult path:" } " causes are not ranked, and only questions for every age are asked." }
            }
            table.facts {
                tr { th scope="row" { "Said" } td { (book.text(&key, "reason")) } }
                (list(book, &key, "now", "Do now"))
                (list(book, &key, "never", "Do not"))
                (list(book, &key, "net", "Get help sooner for"))
                @if !rule.advice.is_empty() {
                    tr { th scope="row" { "Advice" } td { (book.links("a", &rule.advice)) } }
                }
                @for need in &rule.needs {
                    tr {
                        th scope="row" { "Needed" }
                        td {
                            @for (n, fact) in need.facts.iter().enumerate() {
                                @if n > 0 { ", " }
                                code { (fact.get_ref()) }
                            }
                            ": without it, below U3 is right. " (need.reason) ". " (book.sources(&need.source))
                        }
                    }
                }
                tr { th scope="row" { "Sources" } td { (tag(rule.tag.get_ref())) " " (book.sources(&rule.source)) } }
            }
            (covers(&rule.covers))
        }
    }
}

fn list(book: &Book<'_>, key: &str, attribute: &str, title: &str) -> Markup {
    let lines = book.lines(key, attribute);
    html! {
        @if !lines.is_empty() {
            tr { th scope="row" { (title) } td { ul { @for line in lines { li { (line) } } } } }
        }
    }
}

//! Every cause: how common, what speaks for and against it, how soon, and what is said of it.

use leg_triage_compiler::source::{ConditionSrc, EvidenceSrc, GateSrc, Keys, Word};
use maud::{Markup, html};

use super::words::{Book, covers, tag, urgency};
use super::{Chapter, Entry};

pub(super) fn chapter(book: &Book<'_>) -> Chapter {
    let all = &book.c.source.conditions;
    let body = html! {
        p {
            "A cause is ranked by its base rate at the person's age times what speaks for and against it. "
            "Its own urgency is U3 at most; rules give more."
        }
        @for ((id, condition), at) in all.iter().zip(1..) {
            (one(book, id, at, &condition.entry))
        }
    };
    Chapter {
        id: "causes",
        title: "Causes",
        body,
        entries: all
            .iter()
            .map(|(id, _)| Entry {
                anchor: format!("c-{id}"),
                name: book.name("c", id),
            })
            .collect(),
    }
}

fn one(book: &Book<'_>, id: &str, at: usize, c: &ConditionSrc) -> Markup {
    let key = format!("c-{id}");
    html! {
        article.entry id=(key) {
            h3 { (at) ". " (book.name("c", id)) " " code { (id) } }
            table.facts {
                tr { th scope="row" { "Codes" } td { (codes("ICD-10", &c.icd10)) (codes("ICD-11", &c.icd11)) } }
                tr {
                    th scope="row" { "Base rate" }
                    td { (base_rates(c)) " " (tag(c.base_rate_tag.get_ref())) div { (book.sources(&c.base_rate_source)) } }
                }
                tr {
                    th scope="row" { "Urgency" }
                    td {
                        (urgency(*c.urgency.get_ref())) " " (tag(c.tag.get_ref()))
                        @for raised in &c.raised {
                            div.raised { (urgency(*raised.urgency.get_ref())) " when " (book.when(&raised.when)) }
                        }
                        div { (book.sources(&c.source)) }
                    }
                }
                @for (what, attribute) in [
                    ("What it is", "what"), ("Usual tests", "tests"), ("Usual treatment", "treatment"), ("Who sees it", "who"),
                ] {
                    tr { th scope="row" { (what) } td { (book.text(&key, attribute)) } }
                }
                tr {
                    th scope="row" { "Advice" }
                    td {
                        @if c.advice.is_empty() { "none" }
                        @for advice in &c.advice {
                            p { code { (advice.get_ref()) } " " (book.link("a", advice.get_ref())) }
                        }
                    }
                }
            }
            @if let Some(p) = &c.pattern {
                p.pattern {
                    "After these signs the base rate is " (p.rate.get_ref()) " or more: "
                    (book.when(&p.when)) " " (tag(p.tag.get_ref())) " " (book.sources(&p.source))
                }
            }
            (evidence(book, c))
            (covers(&c.covers))
        }
    }
}

fn codes(name: &str, codes: &[String]) -> Markup {
    html! {
        (name) ": "
        @if codes.is_empty() { "none" } @else { (codes.join(", ")) }
        ". "
    }
}

fn base_rates(c: &ConditionSrc) -> String {
    let mut rates: Vec<(u16, f32)> = c
        .base_rate
        .get_ref()
        .iter()
        .filter_map(|(from, rate)| Some((from.parse().ok()?, *rate)))
        .collect();
    rates.sort_by_key(|(from, _)| *from);
    let said: Vec<String> = rates
        .iter()
        .map(|(from, rate)| format!("{rate} % from age {from}"))
        .collect();
    said.join(", ")
}

/// One row of the table.
struct Row<'a> {
    core: bool,
    finding: &'a Word,
    present: Option<f32>,
    absent: Option<f32>,
    group: Option<&'a str>,
    source: &'a Keys,
    tag: &'a Word,
}

impl<'a> Row<'a> {
    fn gate(g: &'a GateSrc) -> Self {
        Self {
            core: true,
            finding: &g.finding,
            present: None,
            absent: Some(*g.absent.get_ref()),
            group: None,
            source: &g.source,
            tag: &g.tag,
        }
    }

    fn evidence(e: &'a EvidenceSrc) -> Self {
        Self {
            core: false,
            finding: &e.finding,
            present: e.present.as_ref().map(|r| *r.get_ref()),
            absent: e.absent.as_ref().map(|r| *r.get_ref()),
            group: e.group.as_deref(),
            source: &e.source,
            tag: &e.tag,
        }
    }
}

fn evidence(book: &Book<'_>, c: &ConditionSrc) -> Markup {
    let gates = c.gate.iter().map(Row::gate);
    let rows = gates.chain(c.evidence.iter().map(Row::evidence));
    html! {
        table.evidence-table {
            thead {
                tr {
                    th { "Finding, and when it is there" } th.n { "there" } th.n { "not there" }
                    th { "group" } th { "source" }
                }
            }
            tbody { @for row in rows { (evidence_row(book, &row)) } }
        }
    }
}

fn evidence_row(book: &Book<'_>, row: &Row<'_>) -> Markup {
    let id = row.finding.get_ref();
    let times = |ratio: Option<f32>| ratio.map_or_else(|| "–".to_owned(), |r| format!("× {r}"));
    html! {
        tr.evidence {
            td {
                @if row.core { b { "Core feature: " } }
                (book.link("f", id))
                div.small { (book.finding_when(id)) }
            }
            td.n { (times(row.present)) }
            td.n { (times(row.absent)) }
            td { (row.group.unwrap_or_default()) }
            td { (tag(row.tag.get_ref())) div.small { (book.sources(row.source)) } }
        }
    }
}

//! The hazard log as a safety officer reads it: the scale, the remaining risks by level, then each
//! hazard with its causes, its effect, its control and what the control rests on.

use leg_triage_compiler::risk::{HazardSrc, RiskSrc, StepSrc};
use leg_triage_compiler::source::{In, Word};
use maud::{Markup, html};

use super::words::Book;
use super::{Chapter, Entry};

pub(super) fn chapter(book: &Book<'_>) -> Chapter {
    let all = &book.c.source.hazards;
    let scale = &book.c.source.risk.entry;
    let body = html! {
        p {
            "What can go wrong, how, what it can do, what keeps it from happening, and what that leaves. "
            "All ratings: " strong { "◆ " (scale.rated_by.get_ref()) } "."
        }
        (summary(scale, all))
        (matrix(scale, all))
        @for (at, hazard) in all.iter().enumerate() {
            @if at.checked_sub(1).and_then(|before| all.get(before)).is_none_or(|h| h.file != hazard.file) {
                h3.group { (part(hazard)) }
            }
            (one(book, scale, &hazard.entry))
        }
    };
    Chapter {
        id: "hazards",
        title: "Hazard log",
        body,
        entries: all
            .iter()
            .map(|h| {
                let id = h.entry.id.get_ref();
                Entry {
                    anchor: format!("h-{id}"),
                    name: format!("{id} {}", h.entry.hazard.get_ref()),
                }
            })
            .collect(),
    }
}

/// The title of a part of the log: the comment in the first line of its file.
fn part(hazard: &In<HazardSrc>) -> &str {
    let first = hazard.text().lines().next().unwrap_or_default();
    first.trim_start_matches('#').trim()
}

/// How many hazards each level of risk holds before and after the controls, and which ones remain
/// there.
fn summary(scale: &RiskSrc, all: &[In<HazardSrc>]) -> Markup {
    let held = scale.held(all);
    let with = |status: &str| {
        let starts = |h: &&In<HazardSrc>| h.entry.status.get_ref().starts_with(status);
        all.iter().filter(starts).count()
    };
    html! {
        h3 { "What is left" }
        p {
            (all.len()) " hazards: " (with("open")) " open, " (with("controlled")) " controlled, "
            (with("accepted")) " accepted by a named person."
        }
        table.wide {
            thead {
                tr {
                    th { "Risk" } th.n { "Before" } th.n { "Left" } th { "What it asks for" }
                    th { "A hazard left here may be" } th { "Left here" }
                }
            }
            tbody {
                @for (level, held) in scale.level.iter().zip(&held).rev() {
                    tr {
                        td { (risk_mark(Some(held.risk))) " " (level.name.get_ref()) }
                        td.n { (held.before) }
                        td.n { (held.left) }
                        td { (level.means) }
                        td { (words(&level.may_be)) }
                        td {
                            @for hazard in all.iter().filter(|h| h.entry.risk_after(scale) == Some(held.risk)) {
                                (link(hazard.entry.id.get_ref())) " "
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The matrix with the risk and the number of remaining hazards in each cell; then what the steps mean.
fn matrix(scale: &RiskSrc, all: &[In<HazardSrc>]) -> Markup {
    let left = |severity: u8, likelihood: &str| {
        let there = |h: &&In<HazardSrc>| {
            *h.entry.severity.after.get_ref() == severity
                && h.entry.likelihood.after.get_ref() == likelihood
        };
        all.iter().filter(there).count()
    };
    let steps = |title: &str, steps: &[StepSrc]| {
        html! {
            table.facts {
                thead { tr { th { (title) } th { "Means" } } }
                tbody {
                    @for (step, at) in steps.iter().zip(1..) {
                        tr { th scope="row" { (at) ". " (step.name.get_ref()) } td { (step.means) } }
                    }
                }
            }
        }
    };
    html! {
        h3 { "The matrix" }
        p { "In each field the risk, and beside it how many hazards the controls leave there." }
        table.matrix {
            thead {
                tr {
                    th { "Likelihood" }
                    @for (step, at) in scale.severity.iter().zip(1..) { th { (at) ". " (step.name.get_ref()) } }
                }
            }
            tbody {
                @for step in scale.likelihood.iter().rev() {
                    @let likelihood = step.name.get_ref();
                    tr {
                        th scope="row" { (likelihood) }
                        @for (_, severity) in scale.severity.iter().zip(1u8..) {
                            @let count = left(severity, likelihood);
                            td {
                                (risk_mark(scale.risk(severity, likelihood)))
                                @if count > 0 { " " b { (count) } }
                            }
                        }
                    }
                }
            }
        }
        (steps("Severity", &scale.severity))
        (steps("Likelihood", &scale.likelihood))
        p.small { (scale.source) }
    }
}

fn one(book: &Book<'_>, scale: &RiskSrc, h: &HazardSrc) -> Markup {
    let id = h.id.get_ref();
    html! {
        article.entry id={ "h-" (id) } {
            h4 { code { (id) } " " (h.hazard.get_ref()) }
            table.facts {
                tr {
                    th scope="row" { "Causes" }
                    td { ul { @for cause in h.causes.get_ref() { li { (cause) } } } }
                }
                tr { th scope="row" { "Effect" } td { (h.effect.get_ref()) } }
                tr { th scope="row" { "Control" } td { (h.control.get_ref()) } }
                @if !h.links.is_empty() {
                    tr { th scope="row" { "Rests on" } td { (links(book, &h.links)) } }
                }
                @if !h.test.all().is_empty() {
                    tr {
                        th scope="row" { "Shown by" }
                        td { @for test in h.test.all() { p { code.long { (test.get_ref()) } } } }
                    }
                }
                tr {
                    th scope="row" { "Risk" }
                    td {
                        p {
                            "before: " (rating(scale, *h.severity.before.get_ref(), h.likelihood.before.get_ref()))
                        }
                        p {
                            "left: " (rating(scale, *h.severity.after.get_ref(), h.likelihood.after.get_ref()))
                        }
                    }
                }
                @if let Some(open) = &h.open {
                    tr { th scope="row" { "Open" } td { strong { "◆ " (open.get_ref()) } } }
                }
                tr {
                    th scope="row" { "Status" }
                    td { strong { (h.status.get_ref()) } "; owner: " (h.owner.get_ref()) "; judged " (h.date) }
                }
                @if !h.merged.is_empty() {
                    tr { th scope="row" { "Holds" } td { (words(&h.merged)) ", merged into this one" } }
                }
                tr {
                    th scope="row" { "Agreed" }
                    td.blank { "severity ____  likelihood ____  acceptable: yes / no  name, date ____________" }
                }
            }
        }
    }
}

/// Such as “4 major, low”, with the risk that follows.
fn rating(scale: &RiskSrc, severity: u8, likelihood: &str) -> Markup {
    let step = usize::from(severity).checked_sub(1);
    let name = step.and_then(|step| scale.severity.get(step));
    html! {
        (risk_mark(scale.risk(severity, likelihood)))
        " severity " (severity)
        @if let Some(name) = name { ", " (name.name.get_ref()) }
        "; likelihood " (likelihood)
    }
}

fn risk_mark(risk: Option<u8>) -> Markup {
    let risk = risk.unwrap_or_default();
    html! { span class={ "risk risk-" (risk) } { (risk) } }
}

fn link(id: &str) -> Markup {
    html! { a href={ "#h-" (id) } { (id) } }
}

fn words(list: &[Word]) -> String {
    let words: Vec<&str> = list.iter().map(|word| word.get_ref().as_str()).collect();
    words.join(", ")
}

/// What the control rests on, each with its kind, as links into the other chapters.
fn links(book: &Book<'_>, links: &[Word]) -> Markup {
    html! {
        @for (at, link) in links.iter().enumerate() {
            @if at > 0 { "; " }
            @let (kind, id) = link.get_ref().split_once(' ').unwrap_or_default();
            (kind) " "
            @match kind {
                "rule" => { code { (id) } " " (book.link("r", id)) }
                "condition" => (book.link("c", id)),
                "score" => (book.link("s", id)),
                "region" => a href={ "#region-" (id) } { (book.name("region", id)) },
                "setting" => a href={ "#setting-" (id) } { code { (id) } },
                "question" => a href={ "#q-" (id) } { code { (id) } },
                "finding" => a href={ "#f-" (id) } { code { (id) } },
                "advice" => a href={ "#a-" (id) } { code { (id) } },
                _ => code { (link.get_ref()) },
            }
        }
    }
}

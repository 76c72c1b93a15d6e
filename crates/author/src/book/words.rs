//! Turns ids and expressions into English, for the other parts of the book.

use std::collections::HashMap;

use leg_triage_compiler::source::{Keys, SourceSrc, Word};
use leg_triage_compiler::{Compiled, FactName, samples};
use leg_triage_engine::model::{Expr, FactIx, Kind, Mask, NO, NOT_SURE, Urgency, YES};
use maud::{Markup, html};

use crate::show;

/// The knowledge, and what is needed to put it into words.
pub struct Book<'a> {
    pub c: &'a Compiled,
    sources: HashMap<&'a str, &'a SourceSrc>,
}

/// An expression being put into words.
enum Phrase {
    One(Markup),
    Many(Head, Vec<Phrase>),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Head {
    All,
    Any,
    AtLeast(u8),
}

impl<'a> Book<'a> {
    pub fn new(c: &'a Compiled) -> Self {
        let list = &c.source.sources;
        let sources = list
            .iter()
            .map(|s| (s.entry.id.get_ref().as_str(), &s.entry))
            .collect();
        Self { c, sources }
    }

    /// A text as the person themselves reads it, in the United Kingdom; `""` if there is none.
    pub fn text(&self, key: &str, attribute: &str) -> String {
        show::fill(self.c).fill(self.c.text(key, attribute), &samples(key, "…"))
    }

    /// The lines of a text that is a list.
    pub fn lines(&self, key: &str, attribute: &str) -> Vec<String> {
        let text = self.text(key, attribute);
        text.lines()
            .map(|line| line.trim().to_owned())
            .filter(|line| !line.is_empty())
            .collect()
    }

    /// The name of an entry, or its id where it has none.
    pub fn name(&self, prefix: &str, id: &str) -> String {
        let name = self.text(&format!("{prefix}-{id}"), "");
        if name.is_empty() {
            id.replace('_', " ")
        } else {
            name
        }
    }

    /// A link to an entry, by its name.
    pub fn link(&self, prefix: &str, id: &str) -> Markup {
        html! { a href={ "#" (prefix) "-" (id) } { (self.name(prefix, id)) } }
    }

    /// Links to several.
    pub fn links(&self, prefix: &str, ids: &[Word]) -> Markup {
        html! {
            @for (at, id) in ids.iter().enumerate() {
                @if at > 0 { "; " }
                (self.link(prefix, id.get_ref()))
            }
        }
    }

    /// Sources with their titles.
    pub fn sources(&self, keys: &Keys) -> Markup {
        html! {
            @for key in keys.all() {
                @let key = key.get_ref();
                span.source {
                    @if self.sources.contains_key(key.as_str()) {
                        a href={ "#src-" (key) } { (key) }
                    } @else { b { (key) } }
                    ": " (self.title(key))
                }
                " "
            }
        }
    }

    fn title(&self, key: &str) -> String {
        if let Some(source) = self.sources.get(key) {
            return source.title.clone();
        }
        match key.split_once('.') {
            Some(("H", n)) => format!(
                "how difference {n} between the articles and guidance is handled (dossier, section H)"
            ),
            Some((article, n)) => format!("article {article}, statement {n} of the ledger"),
            None => key.to_owned(),
        }
    }

    /// An expression as written, as nested lists.
    pub fn when(&self, written: &Word) -> Markup {
        match self.c.expr(written.get_ref()) {
            Some(expr) => block(&self.phrase(&expr)),
            None => html! { code { (written.get_ref()) } },
        }
    }

    /// An expression as written, in a line.
    pub fn when_inline(&self, written: &Word) -> Markup {
        match self.c.expr(written.get_ref()) {
            Some(expr) => inline(&self.phrase(&expr), true),
            None => html! { code { (written.get_ref()) } },
        }
    }

    /// What a finding stands for, in a line.
    pub fn finding_when(&self, id: &str) -> Markup {
        let findings = &self.c.source.findings;
        match findings.iter().find(|f| f.entry.id.get_ref() == id) {
            Some(finding) => self.when_inline(&finding.entry.when),
            None => html! {},
        }
    }

    fn phrase(&self, expr: &Expr) -> Phrase {
        let many = |head, parts: &[Expr]| match parts {
            [one] => self.phrase(one),
            _ => Phrase::Many(head, parts.iter().map(|p| self.phrase(p)).collect()),
        };
        match expr {
            Expr::Fact { fact, mask } => Phrase::One(self.fact(*fact, *mask)),
            Expr::Finding(ix) => {
                let id = self.c.names.findings.get(usize::from(*ix));
                Phrase::One(html! { em { (self.link("f", id.map_or("", String::as_str))) } })
            }
            Expr::Score { score, at_least } => {
                let id = self.c.names.scores.get(usize::from(*score));
                Phrase::One(html! {
                    (self.link("s", id.map_or("", String::as_str))) ": " (at_least) " points or more"
                })
            }
            Expr::All(parts) => many(Head::All, parts),
            Expr::Any(parts) => many(Head::Any, parts),
            Expr::AtLeast(n, parts) => many(Head::AtLeast(*n), parts),
        }
    }

    /// A fact with the answers that count.
    fn fact(&self, fact: FactIx, mask: Mask) -> Markup {
        let names = &self.c.names;
        let Some(name) = names.facts.get(usize::from(fact)) else {
            return html! {};
        };
        let built = self.c.knowledge.facts.get(usize::from(fact));
        let question = built.map_or(0, |f| usize::from(f.question));
        let id = names.questions.get(question).map_or("", String::as_str);
        let key = format!("q-{id}");
        let kind = self.c.knowledge.questions.get(question).map(|q| &q.kind);
        let (said, answers) = match kind {
            Some(Kind::Checklist { .. }) => (self.text(&key, &name.id), yes_no(mask)),
            Some(Kind::Number { max, .. }) => (self.text(&key, ""), bands(name, mask, *max)),
            _ if name.yes_no => (self.text(&key, ""), yes_no(mask)),
            _ => (self.text(&key, ""), self.options(&key, name, mask)),
        };
        html! { a href={ "#" (key) } { "“" (said) "”" } ": " (answers) }
    }

    fn options(&self, key: &str, name: &FactName, mask: Mask) -> String {
        let mut said: Vec<String> = name
            .values
            .iter()
            .zip(0u8..)
            .filter(|(_, value)| mask & (1 << value) != 0)
            .map(|(id, _)| format!("“{}”", self.text(key, id)))
            .collect();
        if mask & (1 << NOT_SURE) != 0 {
            said.push("not sure".into());
        }
        said.join(" or ")
    }
}

fn yes_no(mask: Mask) -> String {
    [(YES, "yes"), (NOT_SURE, "not sure"), (NO, "no")]
        .into_iter()
        .filter(|(value, _)| mask & (1 << value) != 0)
        .map(|(_, word)| word)
        .collect::<Vec<_>>()
        .join(" or ")
}

/// Bands of a number, those that touch as one: "60 or over", "under 40", "40 to 59".
fn bands(name: &FactName, mask: Mask, max: u16) -> String {
    let ends = |band: &str| -> Option<(u16, u16)> {
        let (low, high) = band.split_once('-')?;
        Some((low.parse().ok()?, high.parse().ok()?))
    };
    let mut runs: Vec<(u16, u16)> = Vec::new();
    for (band, value) in name.values.iter().zip(0u8..) {
        let (true, Some((low, high))) = (mask & (1 << value) != 0, ends(band)) else {
            continue;
        };
        match runs.last_mut() {
            Some(last) if last.1 + 1 == low => last.1 = high,
            _ => runs.push((low, high)),
        }
    }
    let first = name.values.first().and_then(|b| ends(b)).map_or(0, |e| e.0);
    let mut said: Vec<String> = runs
        .into_iter()
        .map(|(low, high)| match (low == first, high == max) {
            (_, true) => format!("{low} or over"),
            (true, _) => format!("under {}", high + 1),
            _ => format!("{low} to {high}"),
        })
        .collect();
    if mask & (1 << NOT_SURE) != 0 {
        said.push("not sure".into());
    }
    said.join(" or ")
}

/// Nested lists.
fn block(phrase: &Phrase) -> Markup {
    match phrase {
        Phrase::One(said) => html! { p.when { (said) } },
        Phrase::Many(head, parts) => html! {
            div.when {
                p { (title(*head)) }
                ul {
                    @for part in parts {
                        li {
                            @match part {
                                Phrase::One(said) => (said),
                                Phrase::Many(..) => (block(part)),
                            }
                        }
                    }
                }
            }
        },
    }
}

fn title(head: Head) -> String {
    match head {
        Head::All => "All of:".into(),
        Head::Any => "Any of:".into(),
        Head::AtLeast(n) => format!("At least {n} of:"),
    }
}

/// One line, with brackets where the reader needs them.
fn inline(phrase: &Phrase, outermost: bool) -> Markup {
    let Phrase::Many(head, parts) = phrase else {
        let Phrase::One(said) = phrase else {
            return html! {};
        };
        return said.clone();
    };
    let (before, between) = match head {
        Head::All => (String::new(), " and "),
        Head::Any => (String::new(), " or "),
        Head::AtLeast(n) => (format!("at least {n} of "), "; "),
    };
    let brackets = !outermost || matches!(head, Head::AtLeast(_));
    html! {
        (before)
        @if brackets { "(" }
        @for (at, part) in parts.iter().enumerate() {
            @if at > 0 { b { (between) } }
            (inline(part, false))
        }
        @if brackets { ")" }
    }
}

/// A tag with a symbol, so that colour is not the only difference.
pub fn tag(tag: &str) -> Markup {
    match tag {
        "verified" => html! { span.tag.verified { "✓ seen in a copy" } },
        "recalled" => html! { span.tag.recalled { "○ recalled, not seen" } },
        _ => html! { span.tag.elicited { "◆ elicited: needs judgement" } },
    }
}

/// An urgency, by code and name.
pub fn urgency(urgency: Urgency) -> Markup {
    let name = match urgency {
        Urgency::U5 => "emergency now",
        Urgency::U4 => "the same day",
        Urgency::U3 => "within days",
        Urgency::U2 => "routine",
        Urgency::U1 => "self-care",
    };
    html! { span class={ "urgency " (urgency.code()) } { b { (urgency.code()) } " " (name) } }
}

/// The ledger statements that an entry carries.
pub fn covers(ids: &[Word]) -> Markup {
    let ids: Vec<&str> = ids.iter().map(|id| id.get_ref().as_str()).collect();
    html! {
        @if !ids.is_empty() { p.small { "Carries the statements " (ids.join(", ")) "." } }
    }
}

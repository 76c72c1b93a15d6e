//! The front: title, how to read it, and what needs a clinician's judgement.

use leg_triage_compiler::source::Word;
use leg_triage_engine::model::Urgency;
use maud::{Markup, html};

use super::Chapter;
use super::words::{Book, tag, urgency};

pub(super) fn title(book: &Book<'_>) -> Markup {
    let settings = &book.c.knowledge.settings;
    let report = &book.c.report;
    let hazards = book.c.source.hazards.len();
    html! {
        header.title {
            p.product { "leg-triage" }
            h1 { "The clinical knowledge, for review" }
            table.facts {
                tr { th scope="row" { "Version" } td { (settings.version) } }
                tr { th scope="row" { "Date" } td { (settings.date) } }
                tr { th scope="row" { "Review" } td { strong { (settings.review) } } }
                tr {
                    th scope="row" { "Holds" }
                    td {
                        (report.rules) " rules with " (report.levels) " levels, "
                        (report.conditions) " causes with " (report.evidence) " pieces of evidence, "
                        (report.questions) " questions, " (report.findings) " patterns, "
                        (report.scores) " scores, " (report.advice) " pieces of advice, "
                        (hazards) " hazards"
                    }
                }
                tr {
                    th scope="row" { "Values" }
                    td {
                        (report.tags.verified) " seen in a copy, " (report.tags.recalled) " recalled, "
                        (report.tags.elicited) " elicited"
                    }
                }
            }
            p {
                "This page holds everything clinical that the widget says or counts, made from the same "
                "files that are built into it. The widget informs; it does not diagnose."
            }
        }
    }
}

pub(super) fn how_to_read(book: &Book<'_>) -> Chapter {
    let meaning = |level: Urgency| match level {
        Urgency::U5 => "call the emergency number, or go to an emergency department, now",
        Urgency::U4 => "be examined today",
        Urgency::U3 => "see a doctor within days, a week at most",
        Urgency::U2 => "a routine appointment, in 2 to 6 weeks",
        Urgency::U1 => "self-care, with a written safety net",
    };
    let s = &book.c.knowledge.settings;
    let dangers = book.c.knowledge.dangers.iter().map(|ix| usize::from(*ix));
    let body = html! {
        h3 { "For whom, and for what" }
        ul { @for line in book.lines("ui-start-notes", "") { li { (line) } } }
        h3 { "How soon" }
        table {
            @for level in Urgency::ALL.into_iter().rev() {
                tr { td { (urgency(level)) } td { (meaning(level)) } }
            }
        }
        p {
            "The urgency is the highest of: every rule that fires; " (s.unsure_floor.code())
            " while a danger sign is not cleared; and the urgency of the first " (s.urgency_rank)
            " causes, U3 at most, where something specific to the cause is present. Nothing lowers it."
        }
        p {
            "Dangerous causes keep it at " (s.unsure_floor.code()) " or more wherever they are shown with a share of "
            (format!("{:.0}", s.danger_share * 100.0)) " in a hundred or more: "
            @for (n, id) in dangers.filter_map(|ix| book.c.names.conditions.get(ix)).enumerate() {
                @if n > 0 { ", " }
                (book.name("c", id))
            }
            "."
        }
        p {
            "No rule ends in a cliff: taking away any one told condition of a level of U4 or U5 leaves U3 at least, but "
            "for what a rule names as “needed”, with its reason, and for circumstances that are no sign by themselves ("
            @for (n, q) in book.c.source.questions.iter().filter(|q| q.entry.circumstance).enumerate() {
                @if n > 0 { ", " }
                code { (q.entry.id.get_ref()) }
            }
            "). A test goes through all of them."
        }
        h3 { "Where a value comes from" }
        table {
            tr { td { (tag("verified")) } td { "read in a stored copy of the source, on the day that the chapter on sources names; that is not yet “checked against today's text by (name, date)”, which a clinician adds there" } }
            tr { td { (tag("recalled")) } td { "known of the source, not read: to be checked" } }
            tr { td { (tag("elicited")) } td { "an estimate made for this widget: a clinician has to judge it" } }
        }
        h3 { "How triggers are written" }
        p {
            "“…” is what the person reads: a question, or an option of a checklist, followed by the answers "
            "that count. " em { "Words in italics" } " are a pattern with a name; the chapter on patterns "
            "says when it is there. Every answer may be “not sure”. Where “not sure” is not named, the "
            "answer is open: it makes nothing true, and in “all of” it leaves the whole open."
        }
        p {
            "In evidence, “× 6” means that the odds of the cause are multiplied by 6. What is unsure or was "
            "not asked changes nothing. Values of one group travel together, and their product is capped at "
            (format!("{:.0}", s.group_cap.exp())) "; all evidence for a cause stays between "
            (format!("{:.3}", s.evidence_floor.exp())) " and " (format!("{:.0}", s.evidence_cap.exp())) "."
        }
        p {
            "The words are shown as for the person themselves in the United Kingdom (999, 111). For someone "
            "else, “you” becomes “they”; elsewhere the number follows the region, and so do the words that the "
            "chapter on settings lists for each."
        }
    };
    Chapter {
        id: "how",
        title: "How to read this",
        body,
        entries: Vec::new(),
    }
}

/// How many values of each kind of entry, and of each cause, carry which tag.
pub(super) fn judgement(book: &Book<'_>) -> Chapter {
    let s = &book.c.source;
    let mut rows: Vec<(Markup, Vec<&Word>)> = vec![
        (
            html! { "rules" },
            s.rules.iter().map(|x| &x.entry.tag).collect(),
        ),
        (
            html! { "scores" },
            s.scores.iter().map(|x| &x.entry.tag).collect(),
        ),
        (
            html! { "pieces of advice" },
            s.advice
                .iter()
                .filter_map(|x| x.entry.tag.as_ref())
                .collect(),
        ),
        (
            html! { "numbers to call" },
            s.regions.iter().map(|x| &x.entry.tag).collect(),
        ),
    ];
    rows.extend(s.conditions.iter().map(|(id, condition)| {
        let c = &condition.entry;
        let tags = [&c.tag, &c.base_rate_tag]
            .into_iter()
            .chain(c.gate.iter().map(|g| &g.tag))
            .chain(c.evidence.iter().map(|e| &e.tag));
        (book.link("c", id), tags.collect())
    }));
    let count = |tags: &[&Word], tag: &str| tags.iter().filter(|t| t.get_ref() == tag).count();
    let open = s.hazards.iter().filter(|h| h.entry.says_open()).count();
    let held = s.risk.entry.held(&s.hazards);
    let high: usize = held
        .iter()
        .filter(|held| held.risk > 3)
        .map(|held| held.left)
        .sum();
    let body = html! {
        p {
            "These numbers were estimated, or remembered without a look at the source. They are marked "
            (tag("elicited")) " or " (tag("recalled")) " where they stand. Of the hazards, " (open)
            " say that something is open, and " (high) " are left with a risk of 4 or 5; all their ratings are "
            (s.risk.entry.rated_by.get_ref()) "."
        }
        table {
            thead { tr { th { "What" } th.n { "elicited" } th.n { "recalled" } th.n { "seen in a copy" } } }
            tbody {
                @for (what, tags) in &rows {
                    tr {
                        td { (what) }
                        @for tag in ["elicited", "recalled", "verified"] { td.n { (count(tags, tag)) } }
                    }
                }
            }
        }
    };
    Chapter {
        id: "judgement",
        title: "What needs your judgement",
        body,
        entries: Vec::new(),
    }
}

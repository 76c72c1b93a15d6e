//! The ledger by examples: a statement of the articles counts only if a person whom it concerns is
//! shown it. `knowledge/examples/*.toml` says who that is, what they answer, and which words must
//! appear on their pages; here they are walked
//! ([decision](../../../../docs/decisions/0024-ledger-by-examples.md)).

mod near;
mod seen;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use leg_triage_compiler::source::{In, Word, entries};
use leg_triage_compiler::{BASE_LANGUAGE, Carried, Compiled, Faults, ledger};
use leg_triage_engine::Answers;
use leg_triage_engine::model::Stage;
use leg_triage_engine::texts::Texts;
use serde::Deserialize;
use serde_json::json;

use crate::{Silence, Walk, answers_file, walk};

pub use seen::{Line, Seen, seen};

/// One person, as written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExampleSrc {
    /// Its name.
    pub id: Word,
    /// The person in one line.
    pub who: String,
    /// What they tell, as in a file of answers. All else is answered "no" or "none of these".
    pub answers: toml::Table,
    /// They go on for information after an emergency.
    #[serde(default)]
    pub go_on: bool,
    /// What they are shown.
    pub shows: Vec<ShowSrc>,
}

/// What a person is shown.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShowSrc {
    /// The id of a statement or claim of the ledger.
    pub statement: Word,
    /// Words that say it.
    pub words: Word,
    /// Where they stand.
    #[serde(rename = "where")]
    pub place: Where,
}

/// Where words stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Where {
    /// On a question that this person is asked: with why we ask, its help and its answers.
    Question,
    /// On the result, or on the emergency page where the check stops.
    Result,
}

/// What the examples show, and what is wrong with them.
#[derive(Debug, Default)]
pub struct Shown {
    /// How many people are walked.
    pub people: usize,
    /// For each statement or claim that is shown, the people who see it.
    pub by: BTreeMap<String, Vec<String>>,
    /// How many statements are shown, and how many are left out with a reason.
    pub statements: (usize, usize),
    /// How many claims are shown, and how many there are.
    pub claims: (usize, usize, usize),
    /// What `cargo author check` refuses.
    pub faults: Faults,
}

/// Walks every example of `knowledge/`, and compares the ledger with what they are shown.
#[must_use]
pub fn check(compiled: &Compiled, folder: &Path) -> Shown {
    let mut shown = Shown::default();
    let examples: Vec<In<ExampleSrc>> = entries(folder, "examples", "example", &mut shown.faults);
    let Some(texts) = compiled.texts(BASE_LANGUAGE) else {
        return shown; // the compiler has checked that it is there
    };
    let known = known(compiled);
    let mut ids = BTreeSet::new();
    for example in &examples {
        let id = example.entry.id.get_ref();
        if !ids.insert(id) {
            let at = example.at(&example.entry.id);
            shown.faults.add(
                &at,
                format!("`{id}` is defined twice"),
                "give it another id",
            );
        }
        play(compiled, &texts, &known, example, &mut shown);
    }
    shown.people = examples.len();
    account(compiled, &mut shown);
    shown
}

/// Everything that the person of one example is asked and shown, as text. `None` if there is no such
/// example.
#[must_use]
pub fn print(compiled: &Compiled, folder: &Path, id: &str) -> Option<Result<String, String>> {
    let mut faults = Faults::default();
    let examples: Vec<In<ExampleSrc>> = entries(folder, "examples", "example", &mut faults);
    let example = &examples.iter().find(|e| e.entry.id.get_ref() == id)?.entry;
    let texts = compiled.texts(BASE_LANGUAGE)?;
    Some(told(compiled, example).map(|told| {
        let walk = walk(compiled, &told, Silence::No, example.go_on);
        let seen = seen(compiled, &texts, &walk, example.go_on);
        let mut out = format!("{}\n", example.who);
        for (title, lines) in [("asked", &seen.questions), ("shown", &seen.result)] {
            let _ = writeln!(out, "\n{title}:");
            for line in lines {
                let _ = writeln!(out, "    [{}] {}", line.at, line.text);
            }
        }
        let _ = write!(out, "\n{}", seen.end);
        out
    }))
}

/// Every id that an example may show.
fn known(compiled: &Compiled) -> BTreeSet<String> {
    let claims = &compiled.source.ledger.entry.claims;
    ledger(&compiled.source)
        .into_iter()
        .map(|(id, _)| id)
        .chain(claims.iter().map(|claim| claim.id.get_ref().clone()))
        .collect()
}

/// Walks one person, and looks for the words.
fn play(
    compiled: &Compiled,
    texts: &Texts<'_>,
    known: &BTreeSet<String>,
    example: &In<ExampleSrc>,
    shown: &mut Shown,
) {
    let e = &example.entry;
    let id = e.id.get_ref();
    let told = match told(compiled, e) {
        Ok(told) => told,
        Err(error) => {
            let at = example.at(&e.id);
            shown.faults.add(
                &at,
                format!("`{id}`: {error}"),
                "write the answers as in a file of answers (cargo author questions lists them)",
            );
            return;
        }
    };
    let walk = walk(compiled, &told, Silence::No, e.go_on);
    for question in never_asked(compiled, &told, &walk) {
        shown.faults.add(
            &example.at(&e.id),
            format!("`{id}` answers `{question}`, which nobody asks them"),
            "take the answer out, or tell what leads to the question",
        );
    }
    let seen = seen(compiled, texts, &walk, e.go_on);
    for show in &e.shows {
        let statement = show.statement.get_ref();
        if !known.contains(statement) {
            shown.faults.add(
                &example.at(&show.statement),
                format!("the ledger has no statement or claim `{statement}`"),
                "use a number such as S0.04, or the id of a [[claim]] in ledger.toml",
            );
            continue;
        }
        let words = show.words.get_ref();
        let lines = match show.place {
            Where::Question => &seen.questions,
            Where::Result => &seen.result,
        };
        if near::plain(words).len() < near::SHORTEST {
            shown.faults.add(
                &example.at(&show.words),
                format!("`{words}` is too short to show anything"),
                "write some words that say it",
            );
        } else if lines.iter().any(|line| near::holds(&line.text, words)) {
            let by = shown.by.entry(statement.clone()).or_default();
            if !by.contains(id) {
                by.push(id.clone());
            }
        } else {
            let page = match show.place {
                Where::Question => "on no question",
                Where::Result => "nowhere on the result",
            };
            let nearest = near::nearest(lines, words).map_or_else(
                || "there is nothing like it".to_owned(),
                |line| format!("the nearest is {}: “{}”", line.at, line.text),
            );
            shown.faults.add(
                &example.at(&show.words),
                format!("`{id}` does not show {statement}: {page} “{words}”; {nearest}"),
                format!(
                    "carry it where this person sees it, or mend the words or the answers (they were \
                     asked {} questions; {})",
                    walk.asked.len(),
                    seen.end
                ),
            );
        }
    }
}

fn told(compiled: &Compiled, example: &ExampleSrc) -> Result<Answers, String> {
    answers_file::read(compiled, &json!({ "answers": example.answers }).to_string())
}

/// What was told but never asked: a slip in the example, or a question that went missing. An adaptive
/// question may stay unasked; that is what adaptive means.
fn never_asked<'a>(compiled: &'a Compiled, told: &Answers, walk: &Walk) -> Vec<&'a str> {
    let fixed = |ix: u16| {
        let question = compiled.knowledge.questions.get(usize::from(ix));
        question.is_some_and(|q| q.stage != Stage::Adaptive)
    };
    told.answered()
        .filter(|(ix, _)| walk.stop.is_none() && fixed(*ix) && !walk.asked.contains(ix))
        .filter_map(|(ix, _)| compiled.names.questions.get(usize::from(ix)))
        .map(String::as_str)
        .collect()
}

/// Compares the ledger with what is shown.
fn account(compiled: &Compiled, shown: &mut Shown) {
    let source = &compiled.source.ledger;
    let mut unseen = Vec::new();
    for (id, carried) in ledger(&compiled.source) {
        if shown.by.contains_key(&id) {
            shown.statements.0 += 1;
        } else if matches!(carried, Carried::LeftOut(..)) {
            shown.statements.1 += 1;
        } else {
            unseen.push(id);
        }
    }
    if !unseen.is_empty() {
        shown.faults.add(
            &source.whole(),
            format!(
                "no example shows {} statements: {}",
                unseen.len(),
                unseen.join(" ")
            ),
            "add each to the `shows` of a person in examples/, or to [[not_carried]] with a reason",
        );
    }
    for claim in &source.entry.claims {
        let id = claim.id.get_ref();
        shown.claims.2 += 1;
        match (shown.by.contains_key(id), &claim.reason) {
            (true, None) => shown.claims.0 += 1,
            (false, Some(_)) => shown.claims.1 += 1,
            (true, Some(_)) => shown.faults.add(
                &source.at(&claim.id),
                format!("`{id}` has a reason why nobody is shown it, and an example that shows it"),
                "delete one of the two",
            ),
            (false, None) => shown.faults.add(
                &source.at(&claim.id),
                format!("no example shows `{id}`: {}", claim.says),
                "add it to the `shows` of a person in examples/, or give the reason here",
            ),
        }
    }
}

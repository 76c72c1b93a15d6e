//! The ids of everything that is kept or sent: see [`leg_triage_record::Manifest`].

use std::collections::HashMap;
use std::fmt::Write as _;

use leg_triage_engine::Knowledge;
use leg_triage_engine::model::Kind as ModelKind;
use leg_triage_record::{Kind, Manifest, Question};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::fault::Faults;
use crate::names::Names;
use crate::source::Source;

/// How many hexadecimal digits of SHA-256 are used: enough to tell versions of the knowledge apart.
const DIGITS: usize = 16;

/// All ids, for those who read results and events outside the widget: `manifest.json`.
#[derive(Debug, Serialize)]
pub struct Catalogue<'a> {
    /// What the widget has, too.
    #[serde(flatten)]
    manifest: &'a Manifest,
    findings: &'a [String],
    rules: &'a [String],
    conditions: &'a [String],
    scores: &'a [String],
    advice: &'a [String],
}

impl<'a> Catalogue<'a> {
    pub fn new(manifest: &'a Manifest, names: &'a Names) -> Self {
        Self {
            manifest,
            findings: &names.findings,
            rules: &names.rules,
            conditions: &names.conditions,
            scores: &names.scores,
            advice: &names.advice,
        }
    }
}

/// The ids of the questions, and the hash of what the knowledge means.
///
/// The hash is over the knowledge as packed and all ids, so no comment, source or word changes it. What
/// only describes the knowledge is left out: its version and date, and its accuracy on the cases.
pub fn manifest(
    source: &Source,
    names: &Names,
    knowledge: &Knowledge,
) -> Result<Manifest, postcard::Error> {
    let questions: Vec<Question> = source
        .questions
        .iter()
        .zip(&knowledge.questions)
        .map(|(written, question)| {
            let w = &written.entry;
            let facts = question.facts().map(usize::from);
            let (kind, options) = match question.kind {
                ModelKind::Choice { .. } => {
                    let values = facts.filter_map(|fact| names.facts.get(fact));
                    let values = values.flat_map(|fact| fact.values.clone());
                    (Kind::Choice, values.collect())
                }
                ModelKind::Checklist { .. } => {
                    let items = facts.filter_map(|fact| names.facts.get(fact));
                    (Kind::Checklist, items.map(|fact| fact.id.clone()).collect())
                }
                ModelKind::Number { .. } => (Kind::Number, Vec::new()),
            };
            Question {
                id: w.id.get_ref().clone(),
                kind,
                options,
                revision: w.changed,
                renamed: w.renamed.iter().map(|id| id.get_ref().clone()).collect(),
            }
        })
        .collect();
    let mut meaning = knowledge.clone();
    meaning.accuracy = None;
    for told in [
        &mut meaning.settings.version,
        &mut meaning.settings.date,
        &mut meaning.settings.review,
    ] {
        told.clear();
    }
    let hashed = Sha256::new()
        .chain_update(postcard::to_stdvec(&meaning)?)
        .chain_update(postcard::to_stdvec(&questions)?)
        .finalize();
    let mut hash = String::new();
    for byte in hashed.iter().take(DIGITS / 2) {
        // Writing to a string cannot fail.
        let _ = write!(hash, "{byte:02x}");
    }
    Ok(Manifest {
        version: knowledge.settings.version.clone(),
        hash,
        questions,
    })
}

/// A former id belongs to one question, and is not the id of any question today.
pub fn check(source: &Source, names: &Names, faults: &mut Faults) {
    let mut known = HashMap::new();
    for question in &source.questions {
        for old in &question.entry.renamed {
            let id = old.get_ref();
            if names.question(id).is_some() {
                faults.add(
                    &question.at(old),
                    format!("`{id}` is the id of a question of today"),
                    "take it out of `renamed`; what is kept under this id belongs to that question",
                );
            }
            if let Some(other) = known.insert(id, question.entry.id.get_ref()) {
                faults.add(
                    &question.at(old),
                    format!("`{id}` was renamed to `{other}` already"),
                    "name it in one question",
                );
            }
        }
    }
}

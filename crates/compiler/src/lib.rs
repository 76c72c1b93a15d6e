//! The knowledge compiler: reads `knowledge/`, checks it, and packs it for the engine.
//!
//! The build script and the author's command share it. Faulty knowledge never gets through: each
//! [`Fault`] names the file, the line, what is wrong and how to mend it, and all faults are reported
//! together.
//!
//! The steps: [`source`] (the files as written; one entry: `entry`) → `names` (numbers for ids) →
//! `expr` (parsed expressions) → `build` (the engine's model) → `checks` (what must hold over the
//! whole) → `words` (the texts of each language).
#![forbid(unsafe_code)]

mod build;
mod checks;
mod cited;
pub mod drawings;
mod entry;
mod expr;
mod fault;
mod manifest;
mod names;
mod order;
pub mod readability;
mod report;
pub mod risk;
pub mod source;
mod words;

use std::collections::BTreeMap;
use std::path::Path;

use leg_triage_engine::Knowledge;
use leg_triage_engine::texts::{Fill, Texts};
use leg_triage_record::Manifest;

pub use fault::{Fault, Faults, Place, line_of};
pub use names::{FactName, Names};
pub use report::{Carried, Report, Tags, ledger};
pub use words::{ELSEWHERE, Language, Page, Safety, samples};

/// The base language: every other must have the same texts.
pub const BASE_LANGUAGE: &str = "en";

/// Checked knowledge, ready to pack.
#[derive(Debug)]
pub struct Compiled {
    /// What the engine reads.
    pub knowledge: Knowledge,
    /// The ids of everything, for people and for tests; not packed.
    pub names: Names,
    /// The words of each language.
    pub languages: BTreeMap<String, Language>,
    /// Which knowledge the words are made for: see [`Texts::unpack`].
    pub made_for: u32,
    /// Keys of the widget's own words, in the order of `Texts::ui`.
    pub ui_keys: Vec<String>,
    /// For each fact and each of its values (the last one is "not sure"), the values above it in
    /// danger.
    pub above: Vec<Vec<leg_triage_engine::model::Mask>>,
    /// For each question, its `ask_when` as written.
    pub asked_when: Vec<Option<String>>,
    /// Counts.
    pub report: Report,
    /// The files as written, with sources, tags and comments.
    pub source: source::Source,
    /// How hard the base language is to read, a row for each kind of text.
    pub readability: Vec<readability::Row>,
    /// What is unfinished: statements that nothing carries, texts that are too hard to read, hazards
    /// whose test is gone or that rest on things that do not exist. `cargo author check` refuses it.
    /// The build does not, so that a sentence one word too long stops nobody who is working on a
    /// screen.
    pub unfinished: Faults,
    texts_as_written: words::Table,
}

impl Compiled {
    /// A packed text of the base language (see [`Fill`]); `""` if there is none. The attribute of the
    /// text itself is `""`.
    #[must_use]
    pub fn text(&self, key: &str, attribute: &str) -> &str {
        self.texts_as_written
            .get(&(key.to_owned(), attribute.to_owned()))
            .map_or("", |text| text.words.as_str())
    }

    /// Parses an expression over this knowledge.
    #[must_use]
    pub fn expr(&self, written: &str) -> Option<leg_triage_engine::model::Expr> {
        expr::parse(written, &self.names, usize::MAX).ok()
    }

    /// The knowledge as bytes, for `postcard::from_bytes`. Without the ids of rules, conditions, scores and
    /// advice: nothing is worked out from those, and who reports them finds them with the words.
    ///
    /// # Errors
    /// If a list is too long for its format, which the checks make impossible.
    pub fn pack(&self) -> Result<Vec<u8>, postcard::Error> {
        let mut knowledge = self.knowledge.clone();
        let rules = knowledge.rules.iter_mut().map(|rule| &mut rule.id);
        let conditions = knowledge.conditions.iter_mut().map(|one| &mut one.id);
        let scores = knowledge.scores.iter_mut().map(|score| &mut score.id);
        let advice = knowledge.advice.iter_mut().map(|advice| &mut advice.id);
        let ids = rules.chain(conditions).chain(scores).chain(advice);
        ids.for_each(String::clear);
        postcard::to_stdvec(&knowledge)
    }

    /// All texts of a language; `None` if there is no such language.
    #[must_use]
    pub fn texts(&self, language: &str) -> Option<Texts<'_>> {
        self.languages.get(language)?.texts()
    }

    /// Fills texts of the base language as a person in a region, such as `GB`, reads them about
    /// themselves.
    #[must_use]
    pub fn fill(&self, region: &str) -> Fill<'_> {
        let mut regions = self.source.regions.iter().map(|one| &one.entry);
        let found = regions.find(|one| one.id.get_ref() == region);
        let numbers = found.map_or([None; 2], |one| {
            [Some(one.emergency.as_str()), one.urgent.as_deref()]
        });
        words::fill(&self.texts_as_written, region, numbers)
    }

    /// The ids of the questions and their options, as the widget needs them beside the knowledge.
    ///
    /// # Errors
    /// If a list is too long for its format, which the checks make impossible.
    pub fn manifest(&self) -> Result<Manifest, postcard::Error> {
        manifest::manifest(&self.source, &self.names, &self.knowledge)
    }

    /// The manifest as bytes, for `postcard::from_bytes`.
    ///
    /// # Errors
    /// If a list is too long for its format, which the checks make impossible.
    pub fn pack_manifest(&self) -> Result<Vec<u8>, postcard::Error> {
        postcard::to_stdvec(&self.manifest()?)
    }

    /// `manifest.json`: the ids of everything, for those who read results and events.
    ///
    /// # Errors
    /// In words, if it cannot be written, which the checks make impossible.
    pub fn manifest_json(&self) -> Result<String, String> {
        let manifest = self.manifest().map_err(|e| e.to_string())?;
        let all = manifest::Catalogue::new(&manifest, &self.names);
        serde_json::to_string_pretty(&all).map_err(|e| e.to_string())
    }

    /// The module that the element begins with: the numbers to call by country, and for each of these
    /// languages what the element says without the program.
    ///
    /// # Errors
    /// If it cannot be written, which does not happen.
    pub fn start_script<'a>(
        &self,
        languages: impl Iterator<Item = &'a Language>,
    ) -> Result<String, serde_json::Error> {
        words::start_script(&self.source, languages.map(|language| &language.page))
    }

    /// The pseudo-languages `en-XA` and `ar-XB`: longer English, and right-to-left. For tests only.
    ///
    /// # Errors
    /// If a rule for texts does not hold for them, which does not happen.
    pub fn pseudo(&self) -> Result<BTreeMap<String, Language>, Faults> {
        words::pseudo(
            &self.texts_as_written,
            &self.source,
            &self.names,
            &self.knowledge,
        )
    }

    /// Rust for the program: the constants of the widget's own words.
    #[must_use]
    pub fn constants(&self) -> String {
        words::constants(&self.ui_keys, self.made_for)
    }
}

/// Reads, checks and compiles the folder `knowledge/`.
///
/// # Errors
/// All faults found.
pub fn compile(folder: &Path) -> Result<Compiled, Faults> {
    let mut faults = Faults::default();
    let Some(source) = source::read(folder, &mut faults) else {
        return Err(faults);
    };
    if !faults.is_empty() {
        // If a file cannot be read, everything that refers to it would look wrong too.
        return Err(faults);
    }
    let names = names::collect(&source, &mut faults);
    let orders = checks::orders(&source, &names, &mut faults);
    let knowledge = build::build(&source, &names, &orders, &mut faults);
    checks::check(&source, &names, &orders, &knowledge, &mut faults);
    manifest::check(&source, &names, &mut faults);
    let words = words::compile(folder, &source, &names, &knowledge, &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    let report = report::count(&source, &knowledge);
    let mut unfinished = Faults::default();
    let readability = readability::check(&source, &words.base, &mut unfinished);
    checks::unfinished(&source, &names, folder, &mut unfinished);
    let asked_when = source
        .questions
        .iter()
        .map(|q| q.entry.ask_when.as_ref().map(|when| when.get_ref().clone()))
        .collect();
    Ok(Compiled {
        knowledge,
        names,
        languages: words.languages,
        made_for: words.made_for,
        ui_keys: words.ui_keys,
        above: orders
            .iter()
            .map(|o| o.as_ref().map_or_else(Vec::new, |o| o.above().to_vec()))
            .collect(),
        asked_when,
        report,
        source,
        readability,
        unfinished,
        texts_as_written: words.base,
    })
}

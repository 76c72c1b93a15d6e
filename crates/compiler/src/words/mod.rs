//! Compiles the words of each language: Fluent in, packed words out. A Fluent bundle at run time would
//! cost 45 kB on the wire; this costs the words and one short function.
//!
//! The way through: `read` (the files) → `check` (each text by itself, and the language against the
//! base language) → `lookup` (the texts in the order of the knowledge) → [`Language`].

mod arguments;
mod check;
mod house;
mod lookup;
mod pattern;
mod plurals;
mod read;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use leg_triage_engine::Knowledge;
use leg_triage_engine::texts::{Fill, LOCAL, Texts};

use crate::cited::cited;
use crate::fault::{Faults, Place};
use crate::names::Names;
use crate::source::Source;
use arguments::Argument;
use lookup::Lookup;
use pattern::Pattern;

/// The file of the widget's own words that nobody sees before the details have come.
const LATE_WORDS: &str = "ui_details.ftl";

/// The key of the words that hold where a region says nothing of its own, and in every other country.
pub const ELSEWHERE: &str = "region-other";

/// The keys of the blanks that every text can have begin so: `word-you` is what fills `{$you}`.
pub const WORD: &str = "word-";

/// The words of every language.
#[derive(Debug, Default)]
pub struct Words {
    /// By the name of its folder.
    pub languages: BTreeMap<String, Language>,
    /// Keys of the widget's own words, without `ui-`.
    pub ui_keys: Vec<String>,
    /// See [`leg_triage_engine::texts::Texts::unpack`].
    pub made_for: u32,
    /// The base language as written.
    pub base: Table,
}

/// The words of one language as they travel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// What the widget starts with: `leg-triage-words-….bin`.
    pub words: Vec<u8>,
    /// What is fetched after the first screen: `leg-triage-details-….bin`.
    pub details: Vec<u8>,
    made_for: u32,
}

impl Language {
    /// All its texts. `None` does not happen.
    #[must_use]
    pub fn texts(&self) -> Option<Texts<'_>> {
        let mut texts = Texts::unpack(&self.words, self.made_for)?;
        texts.take_details(&self.details).then_some(texts)
    }
}

/// One text with its place.
#[derive(Debug, Clone, Default)]
pub struct Text {
    /// As written.
    pub pattern: Pattern,
    /// As it travels.
    pub words: String,
    /// Where it stands.
    pub at: Place,
}

impl Text {
    fn new(pattern: Pattern, at: Place) -> Self {
        let words = pattern.packed();
        Self { pattern, words, at }
    }
}

/// All texts of a language, by key and attribute (`""` for the value itself).
pub type Table = BTreeMap<(String, String), Text>;

/// What the words of every language are made for.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a> {
    /// The knowledge as written.
    pub source: &'a Source,
    /// Its ids.
    pub names: &'a Names,
    /// The knowledge.
    pub knowledge: &'a Knowledge,
    /// Keys of the widget's own words, without `ui-`.
    pub ui_keys: &'a [String],
    /// How many of them, from the end, travel with the details.
    pub late: u32,
    /// See [`leg_triage_engine::texts::Texts::unpack`].
    pub made_for: u32,
}

/// Compiles every language folder under `text/`.
pub fn compile(
    folder: &Path,
    source: &Source,
    names: &Names,
    knowledge: &Knowledge,
    faults: &mut Faults,
) -> Words {
    let mut words = Words::default();
    let languages = read::languages(folder, faults);
    let Some(base) = languages.get(crate::BASE_LANGUAGE) else {
        let at = Place {
            file: "text".into(),
            line: 0,
        };
        faults.add(
            &at,
            "the base language is missing",
            format!("make text/{}", crate::BASE_LANGUAGE),
        );
        return words;
    };
    let (ui_keys, late) = ui_keys(base);
    let made_for = made_for(source, names, &ui_keys);
    let frame = Frame {
        source,
        names,
        knowledge,
        ui_keys: &ui_keys,
        late,
        made_for,
    };
    house::check(base, source, faults);
    for (language, table) in &languages {
        let Some(plurals) = check::language(language, table, base, faults) else {
            continue;
        };
        if let Some(compiled) = frame.language(language, &plurals, table, faults) {
            words.languages.insert(language.clone(), compiled);
        }
    }
    words.base.clone_from(base);
    words.made_for = made_for;
    words.ui_keys = ui_keys;
    words
}

impl Frame<'_> {
    /// Packs the texts of a language.
    pub fn language(
        &self,
        language: &str,
        plurals: &str,
        table: &Table,
        faults: &mut Faults,
    ) -> Option<Language> {
        let cited = cited(self.source);
        let mut lookup = Lookup {
            table,
            language,
            cited: &cited,
            used: BTreeSet::new(),
            faults,
        };
        let drawings = lookup.drawings(self.source, self.knowledge);
        let mut texts = lookup.texts(self.source, self.names, self.knowledge, self.ui_keys);
        lookup.strangers();
        for (text, drawing) in texts.questions.iter_mut().zip(&drawings) {
            text.drawing = drawing;
        }
        texts.late = self.late;
        texts.plurals = plurals;
        texts.made_for = self.made_for;
        match texts.pack() {
            Ok((words, details)) => Some(Language {
                words,
                details,
                made_for: self.made_for,
            }),
            Err(error) => {
                let at = Place {
                    file: Path::new("text").join(language),
                    line: 0,
                };
                faults.add(&at, format!("cannot be packed: {error}"), "report this");
                None
            }
        }
    }
}

/// The keys of the widget's own words, and how many of them, from the end, travel with the details.
fn ui_keys(base: &Table) -> (Vec<String>, u32) {
    let keys = base
        .iter()
        .filter(|((_, attribute), _)| attribute.is_empty())
        .filter_map(|((key, _), text)| Some((text, key.strip_prefix("ui-")?.to_owned())));
    let (late, mut early): (Vec<_>, Vec<_>) =
        keys.partition(|(text, _)| text.at.file.ends_with(LATE_WORDS));
    let count = u32::try_from(late.len()).unwrap_or_default();
    early.extend(late);
    (early.into_iter().map(|(_, key)| key).collect(), count)
}

/// A hash of the order in which the texts stand, and of what the program puts into them: words of
/// another order would be said of the wrong thing.
fn made_for(source: &Source, names: &Names, ui_keys: &[String]) -> u32 {
    let options = source.questions.iter().map(|q| &q.entry.options);
    let options: Vec<Vec<&String>> = options
        .map(|options| options.iter().map(toml::Spanned::get_ref).collect())
        .collect();
    let regions: Vec<&String> = (source.regions.iter())
        .map(|region| region.entry.id.get_ref())
        .collect();
    let all = format!(
        "{:?}",
        (
            (&names.questions, options, &names.findings, &names.rules),
            (
                &names.conditions,
                &names.advice,
                &names.scores,
                &names.pages
            ),
            (regions, ui_keys, arguments::ARGUMENTS),
        )
    );
    all.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// Rust for the program: a constant for each of the widget's own words, with what it takes, and what
/// the words must be made for. A missing word does not compile; one that nobody says is a warning.
pub fn constants(ui_keys: &[String], made_for: u32) -> String {
    let mut out = format!(
        "/// The words that fit this program: see `Texts::unpack`.\n\
         pub const MADE_FOR: u32 = {made_for};\n"
    );
    for (ix, key) in ui_keys.iter().enumerate() {
        let takes = arguments::arguments(&format!("ui-{key}")).iter();
        let takes: Vec<String> = takes
            .map(|argument| match argument {
                Argument::Number(name) => format!("`{name}` (a number)"),
                Argument::Words(name) => format!("`{name}`"),
            })
            .collect();
        if !takes.is_empty() {
            let _ = writeln!(out, "/// Takes {}.", takes.join(", "));
        }
        let name = key.to_uppercase().replace('-', "_");
        let _ = writeln!(out, "pub const {name}: usize = {ix};");
    }
    out
}

/// Fills texts as the person themselves reads them in a region with these numbers; elsewhere where
/// they are not known, and where the region says nothing of its own.
pub fn fill<'a>(table: &'a Table, region: &str, numbers: [Option<&str>; 2]) -> Fill<'a> {
    let text = |key: &str, attribute: &str| {
        let text = table.get(&(key.to_owned(), attribute.to_owned()));
        text.map_or("", |text| text.words.as_str())
    };
    let mut fill = Fill::for_person("", "me", "other");
    for (name, number) in check::NUMBERS.into_iter().zip(numbers) {
        if let Some(number) = number {
            fill.add(name, number);
        }
    }
    for ((key, _), text) in table.range((WORD.to_owned(), String::new())..) {
        let Some(name) = key.strip_prefix(WORD) else {
            break;
        };
        fill.add(name, &text.words);
    }
    for word in LOCAL {
        let own = text(&format!("region-{region}"), word);
        let own = if own.is_empty() {
            text(ELSEWHERE, word)
        } else {
            own
        };
        fill.add(word, own);
    }
    fill
}

/// Something in place of what the program puts into a text, for those who only look at it.
pub fn samples<'a>(key: &str, sample: &'a str) -> Vec<(&'static str, &'a str)> {
    let arguments = arguments::arguments(key).iter();
    arguments.map(|one| (one.name(), sample)).collect()
}

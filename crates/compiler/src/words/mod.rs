//! Compiles the words of each language: Fluent in, packed words out. A Fluent bundle at run time would
//! cost 45 kB on the wire; this costs one short function.
//!
//! The steps: `read` (the files) → `check` (each text, and the language against the base language) →
//! `lookup` (the texts in the order of the knowledge) → [`Language`].

mod arguments;
mod check;
mod house;
mod lookup;
mod page;
mod pattern;
mod plurals;
mod pseudo;
mod read;
mod ui;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use leg_triage_engine::Knowledge;
use leg_triage_engine::texts::{Fill, LOCAL, Texts};

use crate::cited::cited;
use crate::fault::{Faults, Place};
use crate::names::Names;
use crate::source::Source;
use lookup::Lookup;
pub use page::{Page, Safety, start_script};
use pattern::Pattern;
pub use ui::constants;
use ui::{made_for, ui_keys};

/// The key of the words used where a region has none of its own, and in every other country.
pub const ELSEWHERE: &str = "region-other";

/// The prefix of blanks that every text can have: `word-you` fills `{$you}`.
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

/// The packed words of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// What the widget starts with: `leg-triage-words-….txt`.
    pub words: Vec<u8>,
    /// What is fetched after the first screen: `leg-triage-details-….txt`.
    pub details: Vec<u8>,
    /// The page around the widget.
    pub page: Page,
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
    /// In the packed form.
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

/// What the words of every language are compiled against.
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
        let page = lookup.page(self.source);
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
                page: page?,
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

/// The pseudo-languages, by name.
///
/// # Errors
/// If a rule for texts does not hold for them, which does not happen.
pub fn pseudo(
    base: &Table,
    source: &Source,
    names: &Names,
    knowledge: &Knowledge,
) -> Result<BTreeMap<String, Language>, Faults> {
    let (ui_keys, late) = ui_keys(base);
    let frame = Frame {
        source,
        names,
        knowledge,
        ui_keys: &ui_keys,
        late,
        made_for: made_for(source, names, &ui_keys),
    };
    let mut faults = Faults::default();
    let mut languages = BTreeMap::new();
    // They have the base language's words, and its grammar.
    let plurals = plurals::table(crate::BASE_LANGUAGE).unwrap_or_default();
    for kind in pseudo::Pseudo::ALL {
        let table = pseudo::pseudo(base, kind);
        let language = frame.language(kind.language(), &plurals, &table, &mut faults);
        languages.extend(language.map(|language| (kind.language().to_owned(), language)));
    }
    if faults.is_empty() {
        Ok(languages)
    } else {
        Err(faults)
    }
}

/// A filler for texts as the person themselves reads them in a region; the default where a number is
/// not known or the region has no words of its own.
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

/// Sample values for what the program puts into a text, for places that only display it.
pub fn samples<'a>(key: &str, sample: &'a str) -> Vec<(&'static str, &'a str)> {
    let arguments = arguments::arguments(key).iter();
    arguments.map(|one| (one.name(), sample)).collect()
}

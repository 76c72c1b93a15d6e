//! An entry of the knowledge with its place in a file, and how such files are read.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;

use crate::fault::{Faults, Place, line_of};

/// An entry together with the file it stands in.
#[derive(Debug)]
pub struct In<T> {
    /// The entry.
    pub entry: T,
    /// Its file.
    pub file: PathBuf,
    /// The text of the file, to turn offsets into lines.
    text: std::sync::Arc<str>,
}

impl<T> In<T> {
    /// The place of a value of this entry.
    pub fn at<V>(&self, value: &Spanned<V>) -> Place {
        Place {
            file: self.file.clone(),
            line: line_of(&self.text, value.span().start),
        }
    }

    /// The file as written, with its comments.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The whole file.
    pub fn whole(&self) -> Place {
        Place {
            file: self.file.clone(),
            line: 0,
        }
    }
}

/// A word with its place.
pub type Word = Spanned<String>;

/// Sources: one key or several, all with the place of the whole.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(from = "Spanned<OneOrMany>")]
pub struct Keys(Vec<Word>);

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl From<Spanned<OneOrMany>> for Keys {
    fn from(keys: Spanned<OneOrMany>) -> Self {
        let span = keys.span();
        let words = match keys.into_inner() {
            OneOrMany::One(one) => vec![one],
            OneOrMany::Many(many) => many,
        };
        Self(
            words
                .into_iter()
                .map(|word| Spanned::new(span.clone(), word))
                .collect(),
        )
    }
}

impl Keys {
    /// All keys.
    pub fn all(&self) -> &[Word] {
        &self.0
    }
}

/// The `[[key]]` entries of every file in a folder, for files that only the author's command reads.
pub fn entries<T: DeserializeOwned>(
    root: &Path,
    folder: &str,
    key: &str,
    faults: &mut Faults,
) -> Vec<In<T>> {
    Lists { folder: root }.folder(folder, key, faults)
}

pub(crate) struct Lists<'a> {
    pub(crate) folder: &'a Path,
}

impl Lists<'_> {
    pub(crate) fn folder<T: DeserializeOwned>(
        &self,
        name: &str,
        key: &str,
        faults: &mut Faults,
    ) -> Vec<In<T>> {
        toml_files(self.folder, name, faults)
            .iter()
            .flat_map(|file| self.file(file, key, faults))
            .collect()
    }

    /// A file whose entries stand as `[[key]]`.
    pub(crate) fn file<T: DeserializeOwned>(
        &self,
        file: &Path,
        key: &str,
        faults: &mut Faults,
    ) -> Vec<In<T>> {
        let Some(text) = text(self.folder, file, faults) else {
            return Vec::new();
        };
        let parsed: Result<BTreeMap<String, Vec<T>>, _> = toml::from_str(&text);
        match parsed {
            Ok(mut lists) => {
                let entries = lists.remove(key).unwrap_or_default();
                let at = Place {
                    file: file.to_owned(),
                    line: 0,
                };
                for other in lists.keys() {
                    faults.add(
                        &at,
                        format!("`[[{other}]]` is not known here"),
                        format!("write `[[{key}]]`"),
                    );
                }
                entries
                    .into_iter()
                    .map(|entry| In {
                        entry,
                        file: file.to_owned(),
                        text: text.clone(),
                    })
                    .collect()
            }
            Err(error) => {
                toml_fault(file, &text, &error, faults);
                Vec::new()
            }
        }
    }
}

pub(crate) fn single<T: DeserializeOwned>(
    folder: &Path,
    file: &str,
    faults: &mut Faults,
) -> Option<In<T>> {
    let file = PathBuf::from(file);
    let text = text(folder, &file, faults)?;
    match toml::from_str(&text) {
        Ok(entry) => Some(In { entry, file, text }),
        Err(error) => {
            toml_fault(&file, &text, &error, faults);
            None
        }
    }
}

fn text(folder: &Path, file: &Path, faults: &mut Faults) -> Option<std::sync::Arc<str>> {
    match std::fs::read_to_string(folder.join(file)) {
        Ok(text) => Some(text.into()),
        Err(error) => {
            let at = Place {
                file: file.to_owned(),
                line: 0,
            };
            faults.add(
                &at,
                format!("cannot be read: {error}"),
                "put the file there, as UTF-8 text",
            );
            None
        }
    }
}

fn toml_fault(file: &Path, text: &str, error: &toml::de::Error, faults: &mut Faults) {
    let line = error.span().map_or(0, |span| line_of(text, span.start));
    let at = Place {
        file: file.to_owned(),
        line,
    };
    faults.add(
        &at,
        error.message().trim(),
        "see the format in knowledge/README.md",
    );
}

/// The `.toml` files of a folder, by name.
pub(crate) fn toml_files(root: &Path, folder: &str, faults: &mut Faults) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = match std::fs::read_dir(root.join(folder)) {
        Ok(entries) => entries
            .flatten()
            .map(|entry| Path::new(folder).join(entry.file_name()))
            .filter(|file| file.extension().is_some_and(|e| e == "toml"))
            .collect(),
        Err(error) => {
            let at = Place {
                file: folder.into(),
                line: 0,
            };
            faults.add(&at, format!("cannot be read: {error}"), "make the folder");
            Vec::new()
        }
    };
    files.sort();
    files
}

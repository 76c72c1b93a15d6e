//! Reads the Fluent files of each language.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use fluent_syntax::ast;

use super::pattern::Pattern;
use super::{Table, Text};
use crate::fault::{Faults, Place, line_of};

/// The texts of every folder under `text/`, by language.
pub fn languages(folder: &Path, faults: &mut Faults) -> BTreeMap<String, Table> {
    let mut out = BTreeMap::new();
    let Ok(entries) = std::fs::read_dir(folder.join("text")) else {
        return out;
    };
    for entry in entries.flatten().filter(|e| e.path().is_dir()) {
        let Ok(language) = entry.file_name().into_string() else {
            continue;
        };
        let mut files: Vec<PathBuf> = std::fs::read_dir(entry.path())
            .into_iter()
            .flatten()
            .flatten()
            .map(|e| e.path())
            .filter(|p| p.extension().is_some_and(|e| e == "ftl"))
            .collect();
        files.sort();
        let mut table = Table::new();
        for file in files {
            let shown = file.strip_prefix(folder).unwrap_or(&file).to_owned();
            match std::fs::read_to_string(&file) {
                Ok(text) => read(&shown, &text, &mut table, faults),
                Err(error) => faults.add(
                    &Place {
                        file: shown,
                        line: 0,
                    },
                    format!("cannot be read: {error}"),
                    "write it as UTF-8 text",
                ),
            }
        }
        out.insert(language, table);
    }
    out
}

/// Reads one file into the table.
fn read(file: &Path, text: &str, table: &mut Table, faults: &mut Faults) {
    let place = |offset| Place {
        file: file.to_owned(),
        line: line_of(text, offset),
    };
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                faults.add(
                    &place(error.pos.start),
                    format!("this is not Fluent: {error}"),
                    "indent attributes by 4 and their further lines by 8; do not begin such a line with . * [ or }",
                );
            }
            resource
        }
    };
    for entry in &resource.body {
        match entry {
            ast::Entry::Message(message) => {
                let key = message.id.name;
                let value = message.value.iter().map(|value| ("", value));
                let attributes = message.attributes.iter().map(|a| (a.id.name, &a.value));
                for (attribute, pattern) in value.chain(attributes) {
                    let start = if attribute.is_empty() { key } else { attribute };
                    let at = place(offset(text, start));
                    insert(table, key, attribute, pattern, at, faults);
                }
            }
            ast::Entry::Term(term) => faults.add(
                &place(offset(text, term.id.name)),
                "a term",
                "write a message: `word-…` where other texts want its words",
            ),
            _ => {}
        }
    }
}

fn insert(
    table: &mut Table,
    key: &str,
    attribute: &str,
    pattern: &ast::Pattern<&str>,
    at: Place,
    faults: &mut Faults,
) {
    let pattern = match Pattern::read(pattern) {
        Ok(pattern) => pattern,
        Err(not_here) => {
            faults.add(&at, not_here.what, not_here.mend);
            Pattern::default()
        }
    };
    let text = Text::new(pattern, at.clone());
    let old = table.insert((key.to_owned(), attribute.to_owned()), text);
    if old.is_some() {
        faults.add(
            &at,
            format!("`{key}` {attribute} is written twice"),
            "keep one of them",
        );
    }
}

/// Where a slice of a text begins in it.
fn offset(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

//! The widget's own words, which the program knows by number.

use std::fmt::Write as _;

use super::Table;
use super::arguments::{ARGUMENTS, Argument, arguments};
use crate::names::Names;
use crate::source::Source;

/// The file of those of the widget's own words that are shown only once the details are there.
const LATE_WORDS: &str = "ui_details.ftl";

/// The keys of the widget's own words, and how many of them, counted from the end, travel with the
/// details.
pub fn ui_keys(base: &Table) -> (Vec<String>, u32) {
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

/// A hash of the order of the texts and of the arguments they take. Words in another order would be
/// shown in the wrong places.
pub fn made_for(source: &Source, names: &Names, ui_keys: &[String]) -> u32 {
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
            (regions, ui_keys, ARGUMENTS),
        )
    );
    all.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// Rust for the program: a constant for each of the widget's own words, documented with its arguments,
/// and `MADE_FOR`. A missing word does not compile; an unused one is a warning.
pub fn constants(ui_keys: &[String], made_for: u32) -> String {
    let mut out = format!(
        "/// The words that fit this program: see `Texts::unpack`.\n\
         pub const MADE_FOR: u32 = {made_for};\n"
    );
    for (ix, key) in ui_keys.iter().enumerate() {
        let takes = arguments(&format!("ui-{key}")).iter();
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

//! The figures that the widget shows: `knowledge/accuracy.toml`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use leg_triage_engine::model::Settings;
use sha2::{Digest as _, Sha256};

use super::figures::Figures;
use super::file;

/// The file, in the knowledge folder.
pub const FILE: &str = "accuracy.toml";

/// The files that urgency, causes and questions follow from. Words, advice, sources and telephone
/// numbers change none of the figures; the figures themselves must not count either.
const FILES: [&str; 1] = ["settings.toml"];
const FOLDERS: [&str; 5] = ["questions", "findings", "rules", "conditions", "scores"];

/// Each figure in the worst of several readings of what was not told: a person must not be shown the
/// flattering one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Worst {
    /// All cases.
    pub cases: usize,
    /// The urgency lies within the range.
    pub in_range: usize,
    /// It lies below.
    pub below: usize,
    /// Should be seen today or sooner.
    pub urgent: usize,
    /// Of these: it lies below.
    pub missed: usize,
    /// Adults with a right cause that the knowledge has.
    pub ranked: usize,
    /// Of these: it comes first.
    pub first: usize,
    /// Of these: it is among the first three.
    pub first_three: usize,
}

impl Worst {
    /// Combines the figures of the same cases in several readings.
    #[must_use]
    pub fn of(readings: &[Figures]) -> Self {
        let most = |count: fn(&Figures) -> usize| readings.iter().map(count).max().unwrap_or(0);
        let fewest = |count: fn(&Figures) -> usize| readings.iter().map(count).min().unwrap_or(0);
        Self {
            cases: most(|f| f.cases),
            in_range: fewest(|f| f.in_range.n),
            below: most(|f| f.below.n),
            urgent: most(|f| f.missed.of),
            missed: most(|f| f.missed.n),
            ranked: most(|f| f.first.of),
            first: fewest(|f| f.first.n),
            first_three: fewest(|f| f.first_three.n),
        }
    }
}

/// The contents of that file.
///
/// # Errors
/// If there is no case to show, or more than the widget's format can count.
pub fn write(settings: &Settings, worst: &Worst, hash: &str) -> Result<String, String> {
    if worst.cases == 0 {
        return Err("only cases of our own: there is nothing to show to others".into());
    }
    u16::try_from(worst.cases)
        .map_err(|_| format!("{} cases are too many to show", worst.cases))?;
    let mut out = format!(
        "\
# How right this knowledge is on the written cases of tests/cases, without those that we wrote
# ourselves. What the cases do not tell is answered once with \"not sure\" and once with \"no\"; each count
# is that of the reading in which it is worse. Measured, not written by hand: cargo author cases
# tests/cases --write. A test fails when it is stale.

version = {:?}
date = {:?}
# Over the knowledge that the figures follow from, and the cases.
hash = {hash:?}

",
        settings.version, settings.date,
    );
    for (key, count, what) in [
        ("cases", worst.cases, "all"),
        (
            "in_range",
            worst.in_range,
            "the urgency lies within the range that is right",
        ),
        ("below", worst.below, "it lies below: too low"),
        ("urgent", worst.urgent, "should be seen today or sooner"),
        (
            "missed",
            worst.missed,
            "… of these: were given less than the least that is right",
        ),
        (
            "ranked",
            worst.ranked,
            "adults with a right cause that the knowledge has",
        ),
        ("first", worst.first, "… of these: it comes first"),
        (
            "first_three",
            worst.first_three,
            "… of these: it is among the first three",
        ),
    ] {
        let _ = writeln!(out, "{:<20} # {what}", format!("{key} = {count}"));
    }
    Ok(out)
}

/// A hash of the names and contents of all files that the figures follow from.
///
/// # Errors
/// In words, when one cannot be read.
pub fn hash(knowledge: &Path, cases: &Path) -> Result<String, String> {
    let mut hash = Sha256::new();
    for folder in FOLDERS {
        for path in toml_files(&knowledge.join(folder))? {
            add(&mut hash, &format!("{folder}/{}", file::name(&path)), &path)?;
        }
    }
    for name in FILES {
        add(&mut hash, name, &knowledge.join(name))?;
    }
    for path in file::files(cases)? {
        add(&mut hash, &format!("cases/{}", file::name(&path)), &path)?;
    }
    let mut out = String::new();
    // Half of the hash is long enough to tell two states of the files apart.
    for byte in hash.finalize().iter().take(16) {
        let _ = write!(out, "{byte:02x}");
    }
    Ok(out)
}

fn add(hash: &mut Sha256, name: &str, path: &Path) -> Result<(), String> {
    let text = std::fs::read_to_string(path)
        .map_err(|e| format!("{}: cannot be read: {e}", path.display()))?;
    // Line endings do not count, so every checkout has the same hash.
    let text = text.replace("\r\n", "\n");
    // Lengths are hashed too, so that nothing can move between files unnoticed.
    hash.update(format!("{name}\n{}\n", text.len()));
    hash.update(text);
    Ok(())
}

fn toml_files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = std::fs::read_dir(folder)
        .map_err(|e| format!("{}: cannot be read: {e}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|file| file.extension().is_some_and(|e| e == "toml"))
        .collect();
    files.sort();
    Ok(files)
}

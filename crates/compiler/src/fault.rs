//! What is wrong, where, and how to mend it.

use std::fmt;
use std::path::PathBuf;

/// One fault in the knowledge.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file, from the knowledge folder.
    pub file: PathBuf,
    /// The line, from 1; 0 when the fault is of the whole file.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// How to mend it.
    pub mend: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        write!(f, ": {}\n    mend: {}", self.what, self.mend)
    }
}

/// All faults, found in one run.
#[derive(Debug, Default)]
pub struct Faults(Vec<Fault>);

impl Faults {
    /// Adds one.
    pub fn add(&mut self, at: &Place, what: impl Into<String>, mend: impl Into<String>) {
        let fault = Fault {
            file: at.file.clone(),
            line: at.line,
            what: what.into(),
            mend: mend.into(),
        };
        if !self.0.contains(&fault) {
            self.0.push(fault);
        }
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All, by file and line.
    #[must_use]
    pub fn sorted(&self) -> Vec<Fault> {
        let mut all = self.0.clone();
        all.sort();
        all
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for fault in self.sorted() {
            writeln!(f, "{fault}")?;
        }
        write!(f, "{} fault(s) in the knowledge", self.0.len())
    }
}

impl std::error::Error for Faults {}

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place {
    /// The file, from the knowledge folder.
    pub file: PathBuf,
    /// The line, from 1; 0 for the whole file.
    pub line: usize,
}

/// The line, from 1, of a byte offset.
#[must_use]
pub fn line_of(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|b| *b == b'\n').count() + 1
}

//! `cargo author scan`: each danger as people tell it, in every combination of `knowledge/scan.toml`,
//! checked against the floor that the file states.
//!
//! What a row does not tell is answered "no" ([`Silence::No`]), as when a tired person taps "none of
//! these". What this shows and what it cannot: `docs/decisions/0022-honest-measures.md`.

pub mod file;
mod report;

use std::path::Path;

use leg_triage_compiler::{Compiled, Faults};
use leg_triage_engine::{Urgency, Why, judge};

use crate::silence::{Silence, complete};
use crate::{cores, walk};
use file::Grid;

pub use report::{json, text};

/// One grid, with what its rows get.
#[derive(Debug)]
pub struct Scanned {
    /// The grid.
    pub grid: Grid,
    /// What each row gets, in order. For rows at or above the floor this is only what the rules give;
    /// the causes could add to it.
    pub given: Vec<Urgency>,
}

impl Scanned {
    /// The rows that lie below the floor.
    pub fn below(&self) -> impl Iterator<Item = (usize, Urgency)> + '_ {
        let rows = self.given.iter().copied().enumerate();
        rows.filter(|(_, given)| *given < self.grid.floor)
    }

    /// For each axis and each of its values, how many of its rows lie below the floor.
    #[must_use]
    pub fn by_value(&self) -> Vec<Vec<usize>> {
        let mut counts: Vec<Vec<usize>> = self
            .grid
            .axes
            .iter()
            .map(|axis| vec![0; axis.values.len()])
            .collect();
        for (row, _) in self.below() {
            for (axis, at) in counts.iter_mut().zip(self.grid.places(row)) {
                if let Some(count) = axis.get_mut(at) {
                    *count += 1;
                }
            }
        }
        counts
    }
}

/// How many rows lie below their floors.
#[must_use]
pub fn below(scanned: &[Scanned]) -> usize {
    scanned.iter().map(|s| s.below().count()).sum()
}

/// Reads the grids and tries each row; only those of one danger, if it is named.
///
/// # Errors
/// What is wrong with the file.
pub fn scan(
    compiled: &Compiled,
    knowledge: &Path,
    danger: Option<&str>,
) -> Result<Vec<Scanned>, Faults> {
    let grids = file::read(compiled, knowledge)?;
    Ok(grids
        .into_iter()
        .filter(|grid| danger.is_none_or(|danger| grid.danger == danger))
        .map(|grid| try_out(compiled, grid))
        .collect())
}

fn try_out(compiled: &Compiled, grid: Grid) -> Scanned {
    let rows: Vec<usize> = (0..grid.len()).collect();
    let given = cores::each(&rows, |row| one(compiled, &grid, *row));
    Scanned { grid, given }
}

/// What a row gets. The rules see the same with or without adaptive questions; only where they give too
/// little is the row walked to the end, because causes may add to it.
fn one(compiled: &Compiled, grid: &Grid, row: usize) -> Urgency {
    let knowledge = &compiled.knowledge;
    let told = grid.told(compiled, &grid.places(row));
    let answers = complete(compiled, &told, Silence::No);
    let reasons = judge(knowledge, &answers).reasons;
    let by_rules = reasons
        .iter()
        .filter(|reason| !matches!(reason.why, Why::Cause(_)))
        .map(|reason| reason.urgency)
        .max()
        .unwrap_or_default();
    if by_rules >= grid.floor {
        return by_rules;
    }
    let walk = walk(compiled, &told, Silence::No, true);
    judge(knowledge, &walk.answers).urgency
}

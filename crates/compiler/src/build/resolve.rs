//! Resolves names and expressions as written.

use leg_triage_engine::model::{Expr, Level};

use crate::expr;
use crate::fault::Faults;
use crate::names::Names;
use crate::source::{In, LevelSrc, Word};

/// Parses an expression. A wrong one is reported and becomes "never".
pub fn read<T>(at: &In<T>, word: &Word, names: &Names, known: usize, faults: &mut Faults) -> Expr {
    expr::parse(word.get_ref(), names, known).unwrap_or_else(|fault| {
        faults.add(&at.at(word), fault.what, fault.mend);
        Expr::Any(Vec::new())
    })
}

pub fn read_all<T>(at: &In<T>, word: &Word, names: &Names, faults: &mut Faults) -> Expr {
    read(at, word, names, usize::MAX, faults)
}

/// Looks up a list of ids; an unknown one is reported.
pub fn look_up<T, N>(
    at: &In<T>,
    words: &[Word],
    what: &str,
    find: impl Fn(&str) -> Option<N>,
    faults: &mut Faults,
) -> Vec<N> {
    words
        .iter()
        .filter_map(|word| {
            let found = find(word.get_ref());
            if found.is_none() {
                faults.add(
                    &at.at(word),
                    format!("there is no {what} `{}`", word.get_ref()),
                    format!("define the {what}, or mend the spelling"),
                );
            }
            found
        })
        .collect()
}

/// The levels of a rule or condition, highest first: the engine takes the first that holds.
pub fn levels<T>(
    at: &In<T>,
    levels: &[LevelSrc],
    names: &Names,
    faults: &mut Faults,
) -> Vec<Level> {
    let mut levels: Vec<Level> = levels
        .iter()
        .map(|l| Level {
            urgency: *l.urgency.get_ref(),
            when: read_all(at, &l.when, names, faults),
        })
        .collect();
    levels.sort_by_key(|level| std::cmp::Reverse(level.urgency));
    levels
}

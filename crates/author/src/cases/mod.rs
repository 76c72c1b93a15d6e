//! `cargo author cases DIR`: how right the knowledge is on written cases, with confidence intervals.
//!
//! [`file`] reads the cases, [`outcome`] walks them, [`figures`] counts; [`table`] and [`failures`]
//! print for people, [`machine`] prints JSON; [`accuracy`] keeps the figures that the widget shows, and
//! [`forget`] takes away one told fact at a time. Why it counts this way:
//! `docs/decisions/0012-cases.md` and `0022-honest-measures.md`.

pub mod accuracy;
pub mod failures;
pub mod figures;
pub mod file;
pub mod forget;
pub mod machine;
pub mod outcome;
pub mod table;

use std::path::Path;

use leg_triage_compiler::Compiled;

use crate::silence::Silence;
use figures::Figures;
use outcome::Outcome;

/// What to do with the cases.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// Print JSON.
    pub json: bool,
    /// Explain each case that went wrong.
    pub failures: bool,
    /// Write the figures that the widget shows into the knowledge.
    pub write: bool,
    /// Take away one told fact at a time instead.
    pub forget: bool,
}

/// All cases in one reading of what they do not tell.
#[derive(Debug)]
pub struct Scored<'a> {
    /// The reading.
    pub silence: Silence,
    /// The outcome of each case.
    pub outcomes: Vec<Outcome<'a>>,
    /// The figures of each group.
    pub groups: Vec<(String, Figures)>,
}

/// Walks the cases in each reading of what they do not tell.
#[must_use]
pub fn score<'a>(compiled: &Compiled, cases: &'a [file::Case]) -> Vec<Scored<'a>> {
    let one = |silence| {
        let outcomes = outcome::walk_all(compiled, cases, silence);
        Scored {
            silence,
            groups: figures::groups(&outcomes),
            outcomes,
        }
    };
    Silence::ALL.into_iter().map(one).collect()
}

/// The careful end and the reassuring end.
pub fn ends<'s, 'a>(scored: &'s [Scored<'a>]) -> impl Iterator<Item = &'s Scored<'a>> {
    let end = |s: &&Scored<'_>| Silence::ENDS.contains(&s.silence);
    scored.iter().filter(end)
}

/// The published figures: each the worse of the two ends.
#[must_use]
pub fn worst(scored: &[Scored<'_>]) -> accuracy::Worst {
    let shown: Vec<Figures> = ends(scored).map(|s| figures::shown(&s.outcomes)).collect();
    accuracy::Worst::of(&shown)
}

/// Walks the cases of a folder and says how right the knowledge is.
///
/// # Errors
/// In words, when cases cannot be read or the figures cannot be written.
pub fn run(
    compiled: &Compiled,
    knowledge: &Path,
    folder: &Path,
    options: Options,
) -> Result<String, String> {
    let cases = file::read(compiled, folder)?;
    if options.forget {
        if options.write {
            return Err(
                "--forget and --write do not go together: the widget shows no such figure".into(),
            );
        }
        let all = forget::both(compiled, &cases);
        return Ok(if options.json {
            forget::json(&all)
        } else {
            forget::text(&all, options.failures)
        });
    }
    let scored = score(compiled, &cases);
    let settings = &compiled.knowledge.settings;
    if options.write {
        let hash = accuracy::hash(knowledge, folder)?;
        let text = accuracy::write(settings, &worst(&scored), &hash)?;
        let path = knowledge.join(accuracy::FILE);
        std::fs::write(&path, text)
            .map_err(|e| format!("{}: cannot be written: {e}", path.display()))?;
    }
    if options.json {
        return Ok(machine::json(compiled, &scored, options.failures));
    }
    let mut out = table::table(settings, &scored);
    if options.failures {
        for reading in ends(&scored) {
            out.push_str("\n\nwhat is not told is \"");
            out.push_str(reading.silence.name());
            out.push_str("\": ");
            out.push_str(&failures::explain(compiled, &reading.outcomes));
        }
    }
    if options.write {
        out.push_str("\n\nwritten: ");
        out.push_str(&knowledge.join(accuracy::FILE).display().to_string());
    }
    Ok(out)
}

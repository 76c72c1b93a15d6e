//! `cargo author cases DIR`: how right the knowledge is on written cases, with how sure that is.
//!
//! [`file`] reads the cases, [`outcome`] walks them, [`figures`] counts, [`table`] and [`failures`]
//! are for people, [`machine`] is for machines, and [`accuracy`] keeps the figures that the widget
//! shows. Why it counts as it does: `docs/decisions/0012-cases.md`.

pub mod accuracy;
pub mod failures;
pub mod figures;
pub mod file;
pub mod machine;
pub mod outcome;
pub mod table;

use std::path::Path;

use leg_triage_compiler::Compiled;

/// What to do with the figures.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// For machines.
    pub json: bool,
    /// Explain each case that is not as it should be.
    pub failures: bool,
    /// Write what the widget shows into the knowledge.
    pub write: bool,
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
    let outcomes = outcome::walk_all(compiled, &cases);
    let groups = figures::groups(&outcomes);
    let settings = &compiled.knowledge.settings;
    if options.write {
        let hash = accuracy::hash(knowledge, folder)?;
        let text = accuracy::write(settings, &figures::shown(&outcomes), &hash)?;
        let path = knowledge.join(accuracy::FILE);
        std::fs::write(&path, text)
            .map_err(|e| format!("{}: cannot be written: {e}", path.display()))?;
    }
    if options.json {
        return Ok(machine::json(
            compiled,
            &groups,
            &outcomes,
            options.failures,
        ));
    }
    let mut out = table::table(settings, &groups, &outcomes);
    if options.failures {
        out.push_str("\n\n");
        out.push_str(&failures::explain(compiled, &outcomes));
    }
    if options.write {
        out.push_str("\n\nwritten: ");
        out.push_str(&knowledge.join(accuracy::FILE).display().to_string());
    }
    Ok(out)
}

//! Reads the cases. Anything it does not understand is refused with file and line; nothing is guessed.
//! The format: `tests/cases/README.md`.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use leg_triage_compiler::Compiled;
use leg_triage_engine::{Answer, Answers, Urgency};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::answers_file;

/// Whether a case is what the widget is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// Pain, swelling or another complaint of an adult's lower leg.
    In,
    /// Close to it: the complaint lies elsewhere, but the person may well ask here.
    Adjacent,
    /// A child.
    Child,
}

/// How much the story told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Quality {
    /// Enough to judge by.
    Good,
    /// Little.
    Thin,
    /// Hardly anything, or it contradicts itself.
    Bad,
}

/// What a set tests with its cases, if it has both kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Group {
    /// Somebody who must be seen soon.
    Danger,
    /// Somebody with little wrong, who has a circumstance that could make it look worse.
    Harmless,
}

impl Group {
    /// Its plural name, for people.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Danger => "dangers",
            Self::Harmless => "harmless",
        }
    }
}

/// A line of a file of cases.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    id: String,
    answers: Value,
    urgency: [Urgency; 2],
    accept: Vec<String>,
    scope: Scope,
    quality: Quality,
    unsolvable: Option<String>,
    set: Option<String>,
    group: Option<Group>,
    why: Option<String>,
    /// For whoever reads the file.
    #[serde(default)]
    #[allow(
        dead_code,
        reason = "read so that it is known, and a mistyped field is not"
    )]
    story: Option<String>,
}

/// The sets of the cases that we wrote ourselves.
const OURS: [&str; 2] = ["own", "told"];

/// One case: what its person told, and what is right for it.
#[derive(Debug, Clone)]
pub struct Case {
    /// Its name.
    pub id: String,
    /// Its group within its set.
    pub group: Option<Group>,
    /// What is hard about it, in a line.
    pub why: Option<String>,
    /// The file it stands in, without its folder.
    pub file: String,
    /// Its set: as it says, or else the name of its file.
    pub set: String,
    /// What its person told.
    pub told: Answers,
    /// The lowest urgency that is right.
    pub least: Urgency,
    /// The highest urgency that is right.
    pub most: Urgency,
    /// The causes that count as right, best first.
    pub accept: Vec<String>,
    /// Whether it is what the widget is made for.
    pub scope: Scope,
    /// How much its story told.
    pub quality: Quality,
    /// Why no honest set of answers can solve it. It counts all the same.
    pub unsolvable: Option<String>,
    /// An adult's case, judged by what was told and not by what the engine made of it: a case that the
    /// engine mistook for a child's must not drop out of the count. Causes are ranked for adults only.
    pub adult: bool,
}

impl Case {
    /// Written by ourselves, so that each cause has a case (`own`, which flatters) or to find what goes
    /// wrong (`told`, which does the opposite). Neither says anything about other people's cases, so
    /// the published figures leave both out.
    #[must_use]
    pub fn ours(&self) -> bool {
        OURS.contains(&self.set.as_str())
    }
}

/// The `*.jsonl` files of a folder, by name.
///
/// # Errors
/// In words, when the folder cannot be read or holds none.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let at = folder.display();
    let entries = std::fs::read_dir(folder).map_err(|e| format!("{at}: cannot be read: {e}"))?;
    let mut files: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|file| file.extension().is_some_and(|e| e == "jsonl"))
        .collect();
    files.sort();
    if files.is_empty() {
        return Err(format!("{at}: there is no *.jsonl file in it"));
    }
    Ok(files)
}

/// All cases of a folder, in the order of the files and of their lines.
///
/// # Errors
/// In words, naming the file, the line and what is wrong with it.
pub fn read(compiled: &Compiled, folder: &Path) -> Result<Vec<Case>, String> {
    let mut cases = Vec::new();
    let mut known = HashSet::new();
    for path in files(folder)? {
        let name = name(&path);
        let text =
            std::fs::read_to_string(&path).map_err(|e| format!("{name}: cannot be read: {e}"))?;
        for (line, at) in text.lines().zip(1..) {
            if line.trim().is_empty() {
                continue;
            }
            let case = case(compiled, &name, line).map_err(|e| format!("{name}:{at}: {e}"))?;
            if !known.insert(case.id.clone()) {
                return Err(format!("{name}:{at}: a second case \"{}\"", case.id));
            }
            cases.push(case);
        }
    }
    if cases.is_empty() {
        return Err(format!("{}: there is no case in it", folder.display()));
    }
    Ok(cases)
}

/// The name of a file without its folder.
pub(super) fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

fn case(compiled: &Compiled, file: &str, text: &str) -> Result<Case, String> {
    let line: Line = serde_json::from_str(text).map_err(|e| e.to_string())?;
    let [least, most] = line.urgency;
    if least > most {
        return Err(format!(
            "\"urgency\": {} is above {}; write the lower one first",
            least.code(),
            most.code()
        ));
    }
    let empty = |text: &Option<String>| text.as_ref().is_some_and(|t| t.trim().is_empty());
    if empty(&line.unsolvable) {
        return Err("\"unsolvable\" needs its reason".into());
    }
    if empty(&line.why) {
        return Err("\"why\" needs its words, or leave it out".into());
    }
    let told = answers_file::read(compiled, &json!({"answers": line.answers}).to_string())?;
    Ok(Case {
        adult: line.scope != Scope::Child && !told_young(compiled, &told),
        id: line.id,
        group: line.group,
        why: line.why,
        set: line
            .set
            .unwrap_or_else(|| file.trim_end_matches(".jsonl").to_owned()),
        file: file.to_owned(),
        told,
        least,
        most,
        accept: line.accept,
        scope: line.scope,
        quality: line.quality,
        unsolvable: line.unsolvable,
    })
}

/// Under 18 by the age that was told.
fn told_young(compiled: &Compiled, told: &Answers) -> bool {
    let knowledge = &compiled.knowledge;
    let age = knowledge.age.and_then(|fact| {
        let question = knowledge.facts.get(usize::from(fact))?.question;
        told.get(question)
    });
    matches!(age, Some(Answer::Number(age)) if *age < 18)
}

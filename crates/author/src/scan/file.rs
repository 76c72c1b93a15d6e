//! Reads `scan.toml`. Anything it does not understand is refused with the line and how to mend it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use leg_triage_compiler::{Compiled, Faults, Place, line_of};
use leg_triage_engine::model::QuestionIx;
use leg_triage_engine::{Answer, Answers, Urgency};
use serde::Deserialize;
use toml::Spanned;

use crate::answers_file;

/// The file, in the knowledge folder.
pub const FILE: &str = "scan.toml";

/// The file as written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(rename = "grid")]
    grids: Vec<GridSrc>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct GridSrc {
    danger: Spanned<String>,
    name: Spanned<String>,
    floor: Urgency,
    source: Spanned<Vec<String>>,
    why: Spanned<String>,
    #[serde(default)]
    always: Option<Spanned<toml::Table>>,
    axis: Spanned<Vec<AxisSrc>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AxisSrc {
    name: Spanned<String>,
    values: Vec<Spanned<ValueSrc>>,
}

/// `is` names it; everything else is a question with its answer.
#[derive(Debug, Deserialize)]
struct ValueSrc {
    is: String,
    #[serde(flatten)]
    answers: toml::Table,
}

/// How lay people present one danger: every combination of one value from each axis.
#[derive(Debug, Clone)]
pub struct Grid {
    /// The condition.
    pub danger: String,
    /// What kind of presentations these are.
    pub name: String,
    /// The least that each must get.
    pub floor: Urgency,
    /// Where the floor comes from.
    pub source: Vec<String>,
    /// Why people tell it like this.
    pub why: String,
    /// What all of them tell.
    always: Told,
    /// What they differ in.
    pub axes: Vec<Axis>,
}

/// One thing in which presentations differ.
#[derive(Debug, Clone)]
pub struct Axis {
    /// Its name.
    pub name: String,
    /// What it can be.
    pub values: Vec<Alternative>,
}

/// One of the things that an axis can be.
#[derive(Debug, Clone)]
pub struct Alternative {
    /// Its name.
    pub is: String,
    told: Told,
}

impl Alternative {
    /// The questions that it answers.
    pub fn questions(&self) -> impl Iterator<Item = QuestionIx> + '_ {
        self.told.keys().copied()
    }
}

/// A few answers.
type Told = BTreeMap<QuestionIx, Answer>;

impl Grid {
    /// How many presentations it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.axes.iter().map(|axis| axis.values.len()).product()
    }

    /// Never: an axis without values is refused.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// For the presentation with this number, the index on each axis.
    #[must_use]
    pub fn places(&self, row: usize) -> Vec<usize> {
        let mut rest = row;
        let mut places: Vec<usize> = self
            .axes
            .iter()
            .rev()
            .map(|axis| {
                let at = rest % axis.values.len().max(1);
                rest /= axis.values.len().max(1);
                at
            })
            .collect();
        places.reverse();
        places
    }

    /// What is told in a presentation. Ticks in a list are combined; the answer to any other question
    /// comes from an axis, or else from `always`.
    #[must_use]
    pub fn told(&self, compiled: &Compiled, places: &[usize]) -> Answers {
        let mut all = self.always.clone();
        let picked = self.axes.iter().zip(places);
        for value in picked.filter_map(|(axis, at)| axis.values.get(*at)) {
            for (question, answer) in &value.told {
                let before = all.get(question).copied();
                all.insert(*question, together(before, *answer));
            }
        }
        let mut told = Answers::new();
        for (question, answer) in all {
            // Each was read for its own question, and ticks only items of that question.
            let _ = told.set(&compiled.knowledge, question, answer);
        }
        told
    }
}

fn together(before: Option<Answer>, more: Answer) -> Answer {
    match (before, more) {
        (Some(Answer::Checklist { yes, no }), Answer::Checklist { yes: y, no: n }) => {
            let yes = yes | y;
            Answer::Checklist {
                yes,
                no: (no | n) & !yes,
            }
        }
        (_, more) => more,
    }
}

/// Reads the grids of a knowledge folder.
///
/// # Errors
/// All faults found, each with its place and how to mend it.
pub fn read(compiled: &Compiled, folder: &Path) -> Result<Vec<Grid>, Faults> {
    let mut reader = Reader {
        compiled,
        text: String::new(),
        faults: Faults::default(),
    };
    let text = match std::fs::read_to_string(folder.join(FILE)) {
        Ok(text) => text,
        Err(e) => {
            let mend = "write one: knowledge/README.md says how";
            reader.add(0, format!("it cannot be read: {e}"), mend);
            return Err(reader.faults);
        }
    };
    let written: Written = match toml::from_str(&text) {
        Ok(written) => written,
        Err(e) => {
            let at = e.span().map_or(0, |span| line_of(&text, span.start));
            let mend = "the format is in knowledge/README.md, under \"The scan\"";
            reader.add_at_line(at, e.message(), mend);
            return Err(reader.faults);
        }
    };
    reader.text = text;
    let mut known = BTreeSet::new();
    let mut grids = Vec::new();
    for grid in &written.grids {
        let grid_name = (grid.danger.get_ref().clone(), grid.name.get_ref().clone());
        if !known.insert(grid_name) {
            let what = format!("a second grid `{}` of this danger", grid.name.get_ref());
            reader.add(grid.name.span().start, what, "give it a name of its own");
        }
        grids.push(reader.grid(grid));
    }
    if reader.faults.is_empty() {
        Ok(grids)
    } else {
        Err(reader.faults)
    }
}

struct Reader<'a> {
    compiled: &'a Compiled,
    text: String,
    faults: Faults,
}

impl Reader<'_> {
    fn add(&mut self, offset: usize, what: impl Into<String>, mend: &str) {
        self.add_at_line(line_of(&self.text, offset), what, mend);
    }

    fn add_at_line(&mut self, line: usize, what: impl Into<String>, mend: &str) {
        let place = Place {
            file: PathBuf::from(FILE),
            line,
        };
        self.faults.add(&place, what, mend);
    }

    fn grid(&mut self, grid: &GridSrc) -> Grid {
        let danger = grid.danger.get_ref();
        if self.compiled.names.condition(danger).is_none() {
            let what = format!("there is no condition `{danger}`");
            let mend = "the names of the files in conditions/ are the ids";
            self.add(grid.danger.span().start, what, mend);
        }
        let sources = &self.compiled.source.sources;
        for source in grid.source.get_ref() {
            if !sources.iter().any(|s| s.entry.id.get_ref() == source) {
                let what = format!("there is no source `{source}`");
                let mend = "add it to sources.toml, or name one that is there";
                self.add(grid.source.span().start, what, mend);
            }
        }
        if grid.source.get_ref().is_empty() {
            let mend =
                "name the entry of sources.toml that says how soon such a person must be seen";
            self.add(grid.source.span().start, "the floor has no source", mend);
        }
        if grid.why.get_ref().trim().is_empty() {
            let mend = "say why people tell it in these words";
            self.add(grid.why.span().start, "`why` is empty", mend);
        }
        let always = grid.always.as_ref().map_or_else(Told::new, |always| {
            self.told(always.span().start, always.get_ref())
        });
        let mut names = BTreeSet::new();
        let mut single: BTreeMap<QuestionIx, &str> = BTreeMap::new();
        let mut axes = Vec::new();
        for axis in grid.axis.get_ref() {
            let name = axis.name.get_ref();
            if !names.insert(name) {
                let what = format!("a second axis `{name}`");
                self.add(axis.name.span().start, what, "give it a name of its own");
            }
            let read = self.axis(axis);
            for question in single_answers(&read) {
                if let Some(other) = single.insert(question, name) {
                    let id = self.compiled.names.questions.get(usize::from(question));
                    let id = id.map_or("?", String::as_str);
                    let what = format!(
                        "`{other}` and `{name}` both answer `{id}`, which takes one answer"
                    );
                    self.add(axis.name.span().start, what, "answer it in one axis");
                }
            }
            axes.push(read);
        }
        if axes.is_empty() {
            let mend = "write at least one [[grid.axis]] with its values";
            self.add(grid.axis.span().start, "the grid has no axis", mend);
        }
        Grid {
            danger: danger.clone(),
            name: grid.name.get_ref().clone(),
            floor: grid.floor,
            source: grid.source.get_ref().clone(),
            why: grid.why.get_ref().clone(),
            always,
            axes,
        }
    }

    fn axis(&mut self, axis: &AxisSrc) -> Axis {
        let mut names = BTreeSet::new();
        let mut values = Vec::new();
        for value in &axis.values {
            let written = value.get_ref();
            if !names.insert(&written.is) {
                let what = format!("a second value `{}` in this axis", written.is);
                self.add(value.span().start, what, "give it a name of its own");
            }
            values.push(Alternative {
                is: written.is.clone(),
                told: self.told(value.span().start, &written.answers),
            });
        }
        if values.is_empty() {
            let what = format!("the axis `{}` has no values", axis.name.get_ref());
            let mend = "write values = [{ is = \"…\", question = answer }]";
            self.add(axis.name.span().start, what, mend);
        }
        Axis {
            name: axis.name.get_ref().clone(),
            values,
        }
    }

    fn told(&mut self, offset: usize, answers: &toml::Table) -> Told {
        let mut told = Told::new();
        for (id, value) in answers {
            let read = serde_json::to_value(value)
                .map_err(|e| e.to_string())
                .and_then(|value| {
                    let (question, answer) = answers_file::one(self.compiled, id, &value)?;
                    let mut alone = Answers::new();
                    let set = alone.set(&self.compiled.knowledge, question, answer);
                    set.map_err(|e| format!("\"{id}\": {value}: {e}"))?;
                    Ok((question, answer))
                });
            match read {
                Ok((question, answer)) => {
                    told.insert(question, answer);
                }
                Err(what) => self.add(
                    offset,
                    what,
                    "write it as in an answers file: cargo author questions lists what can be said",
                ),
            }
        }
        told
    }
}

/// The questions with a single answer that an axis answers.
fn single_answers(axis: &Axis) -> BTreeSet<QuestionIx> {
    let all = axis.values.iter().flat_map(|value| &value.told);
    all.filter(|(_, answer)| !matches!(answer, Answer::Checklist { .. }))
        .map(|(question, _)| *question)
        .collect()
}

//! What the author's command and the tests share: answers by name, assessments with names, the book,
//! the cases, the examples behind the ledger, and the scan.
#![forbid(unsafe_code)]

pub mod answers_file;
pub mod book;
pub mod cases;
pub mod cores;
pub mod examples;
pub mod scan;
pub mod show;
pub mod silence;
pub mod simulate;
mod walk;

use leg_triage_compiler::Compiled;
use leg_triage_engine::{Answers, assess};
use serde_json::{Value, json};

pub use silence::{Silence, complete};
pub use walk::{Walk, walk};

/// Asks one question after another as the widget would, and stops where it would: at an emergency that
/// follows from what was told, unless the person goes on for information. What `told` does not hold is
/// answered "not sure".
#[must_use]
pub fn consult(compiled: &Compiled, told: &Answers, go_on: bool) -> Value {
    let walk = walk(compiled, told, Silence::NotSure, go_on);
    let stopped = walk.stop.is_some() && !go_on;
    let asked: Vec<_> = walk
        .asked
        .iter()
        .map(|question| compiled.names.questions.get(usize::from(*question)))
        .collect();
    let mut shown = show::assessment(compiled, &assess(&compiled.knowledge, &walk.answers));
    if let Some(object) = shown.as_object_mut() {
        if stopped {
            object.insert("next".into(), Value::Null);
        }
        object.insert("stopped_by_emergency".into(), json!(stopped));
        object.insert("asked".into(), json!(asked));
    }
    shown
}

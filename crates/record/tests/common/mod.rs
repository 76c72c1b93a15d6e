//! The real knowledge, as it is and altered.
#![allow(
    dead_code,
    clippy::expect_used,
    clippy::panic,
    reason = "each test file uses its part; a test fails by a panic"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use leg_triage_compiler::compile;
use leg_triage_engine::model::{Kind, QuestionIx};
use leg_triage_engine::{Answer, Answers, Knowledge, next_question};
use leg_triage_record::{Manifest, Saved};

/// Knowledge with its ids.
pub struct Known {
    pub knowledge: Knowledge,
    pub manifest: Manifest,
}

fn known(folder: &Path) -> Known {
    let compiled = compile(folder).unwrap_or_else(|faults| panic!("{faults}"));
    Known {
        manifest: compiled.manifest().expect("packed"),
        knowledge: compiled.knowledge,
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge")
}

/// The knowledge of this checkout.
pub fn real() -> &'static Known {
    static REAL: OnceLock<Known> = OnceLock::new();
    REAL.get_or_init(|| known(&folder()))
}

/// The same with its question files altered; `change` gets each one and may rename it.
pub fn altered(change: impl Fn(&str, String) -> (String, String)) -> Known {
    let copy = tempfile::tempdir().expect("a folder");
    copy_all(&folder(), copy.path());
    let questions = copy.path().join("questions");
    for entry in fs::read_dir(&questions).expect("questions").flatten() {
        let text = fs::read_to_string(entry.path()).expect("text");
        fs::remove_file(entry.path()).expect("removed");
        let (name, text) = change(&entry.file_name().to_string_lossy(), text);
        fs::write(questions.join(name), text).expect("written");
    }
    known(copy.path())
}

/// The same with a line added to one question.
pub fn with_line(question: &str, line: &str) -> Known {
    let id = format!("id = \"{question}\"");
    altered(|name, text| (name.to_owned(), text.replace(&id, &format!("{line}\n{id}"))))
}

fn copy_all(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("readable").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_all(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("copied");
        }
    }
}

/// What this number stands for, by id.
pub fn question(known: &Known, id: &str) -> QuestionIx {
    let (ix, _) = known.manifest.question(id).expect(id);
    ix
}

/// A whole check, from the first question to the last, answered by a fixed rule, so that it can be made
/// again and contains every kind of answer.
pub fn whole(known: &Known) -> Saved {
    let k = &known.knowledge;
    let mut answers = Answers::new();
    let mut path = Vec::new();
    while let Some(ix) = next_question(k, &answers) {
        let turn = path.len();
        let question = &k.questions[usize::from(ix)];
        let id = known.manifest.questions[usize::from(ix)].id.as_str();
        let answer = match &question.kind {
            _ if turn % 7 == 6 => Answer::NotSure,
            Kind::Number { .. } if id == "age" => Answer::Number(66),
            Kind::Number { min, max, .. } => Answer::Number((*min).midpoint(*max)),
            Kind::Choice { .. } => Answer::Choice(u8::try_from(turn % 2).expect("0 or 1")),
            Kind::Checklist { count, .. } => {
                let all = (1_u32 << count) - 1;
                let yes = (1 << (turn % usize::from(*count))) & all;
                let unsure = all & (yes << 1);
                Answer::Checklist {
                    yes,
                    no: all & !yes & !unsure,
                }
            }
        };
        answers.set(k, ix, answer).expect("a good answer");
        path.push((ix, answer));
    }
    Saved {
        other: true,
        region: Some("GB".into()),
        informed: true,
        finished: true,
        answers: path,
    }
}

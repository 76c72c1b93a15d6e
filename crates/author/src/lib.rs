//! What the author's command and the tests share: answers by name, an assessment with names, and the
//! book.
#![forbid(unsafe_code)]

pub mod answers_file;
pub mod book;
pub mod show;

use leg_triage_compiler::Compiled;
use leg_triage_engine::{Answer, Answers, assess, judge, next_question};
use serde_json::{Value, json};

/// Asks one question after the other as the widget would, and stops where it would: at an emergency
/// that follows from what was told, unless the person goes on for information. What `told` does not
/// hold is "not sure".
#[must_use]
pub fn consult(compiled: &Compiled, told: &Answers, go_on: bool) -> Value {
    let knowledge = &compiled.knowledge;
    let mut answers = Answers::new();
    let mut asked = Vec::new();
    let mut stopped = false;
    while let Some(question) = next_question(knowledge, &answers) {
        let answer = told.get(question).copied().unwrap_or(Answer::NotSure);
        if answers.set(knowledge, question, answer).is_err() {
            // Both come from this knowledge, so this cannot be; and it must not go round for ever.
            break;
        }
        asked.push(compiled.names.questions.get(usize::from(question)).cloned());
        if !go_on && !judge(knowledge, &answers).stop.is_empty() {
            stopped = true;
            break;
        }
    }
    let mut shown = show::assessment(compiled, &assess(knowledge, &answers));
    if let Some(object) = shown.as_object_mut() {
        if stopped {
            object.insert("next".into(), Value::Null);
        }
        object.insert("stopped_by_emergency".into(), json!(stopped));
        object.insert("asked".into(), json!(asked));
    }
    shown
}

//! Reads a file of answers. Anything it does not understand is refused by name; nothing is guessed.

use leg_triage_compiler::Compiled;
use leg_triage_engine::model::{Kind, QuestionIx};
use leg_triage_engine::{Answer, Answers};
use serde_json::Value;

/// Reads `{"answers": {…}}`.
///
/// # Errors
/// In words, naming the question and the value.
pub fn read(compiled: &Compiled, text: &str) -> Result<Answers, String> {
    let value: Value = serde_json::from_str(text).map_err(|e| format!("this is not JSON: {e}"))?;
    let given = value
        .get("answers")
        .and_then(Value::as_object)
        .ok_or("there is no \"answers\" object: write {\"answers\": {\"age\": 70}}")?;
    let mut answers = Answers::new();
    for (id, value) in given {
        let (question, answer) = one(compiled, id, value)?;
        answers
            .set(&compiled.knowledge, question, answer)
            .map_err(|e| format!("\"{id}\": {value}: {e}"))?;
    }
    Ok(answers)
}

/// Reads one answer, by the name of its question.
///
/// # Errors
/// In words, naming the question and the value.
pub fn one(compiled: &Compiled, id: &str, value: &Value) -> Result<(QuestionIx, Answer), String> {
    let question = compiled
        .names
        .question(id)
        .ok_or_else(|| no_question(compiled, id))?;
    let answer = answer(compiled, question, value).map_err(|e| format!("\"{id}\": {e}"))?;
    Ok((question, answer))
}

fn no_question(compiled: &Compiled, id: &str) -> String {
    let owner = compiled.names.fact(id).and_then(|fact| {
        let question = compiled.knowledge.facts.get(usize::from(fact))?.question;
        compiled.names.questions.get(usize::from(question))
    });
    match owner {
        Some(question) => format!("\"{id}\" is an option: write \"{question}\": [\"{id}\"]"),
        None => format!("there is no question \"{id}\" (cargo author questions lists them)"),
    }
}

fn answer(compiled: &Compiled, question: QuestionIx, value: &Value) -> Result<Answer, String> {
    if value.as_str() == Some("not_sure") {
        return Ok(Answer::NotSure);
    }
    let kind = compiled
        .knowledge
        .questions
        .get(usize::from(question))
        .map(|q| &q.kind);
    match kind {
        Some(Kind::Number { min, max, .. }) => {
            let number = value.as_u64().and_then(|n| u16::try_from(n).ok());
            number
                .map(Answer::Number)
                .ok_or_else(|| format!("{value} is not a whole number from {min} to {max}"))
        }
        Some(Kind::Choice { fact }) => {
            let names = &compiled.names.facts[usize::from(*fact)].values;
            let position = value
                .as_str()
                .and_then(|v| names.iter().position(|n| n == v));
            position
                .and_then(|p| u8::try_from(p).ok())
                .map(Answer::Choice)
                .ok_or_else(|| format!("{value} is not one of {}, not_sure", names.join(", ")))
        }
        Some(Kind::Checklist { first, count }) => {
            let facts = &compiled.names.facts[usize::from(*first)..][..usize::from(*count)];
            let names: Vec<&str> = facts.iter().map(|f| f.id.as_str()).collect();
            checklist(&names, value)
        }
        None => Err("there is no such question".into()),
    }
}

fn checklist(names: &[&str], value: &Value) -> Result<Answer, String> {
    let all = u32::MAX
        .checked_shr(32 - u32::try_from(names.len()).unwrap_or(32))
        .unwrap_or(0);
    let bit = |name: &str| {
        let position = names.iter().position(|n| *n == name);
        position.map(|p| 1u32 << p).ok_or_else(|| {
            format!(
                "\"{name}\" is not one of {}, none, not_sure",
                names.join(", ")
            )
        })
    };
    let mut yes = 0;
    let mut no = 0;
    match value {
        Value::Object(each) => {
            for (name, value) in each {
                match value.as_str() {
                    Some("yes") => yes |= bit(name)?,
                    Some("no") => no |= bit(name)?,
                    Some("not_sure") => {
                        bit(name)?;
                    }
                    _ => {
                        return Err(format!(
                            "\"{name}\": {value} is not one of yes, no, not_sure"
                        ));
                    }
                }
            }
        }
        Value::String(_) | Value::Array(_) => {
            let list = value
                .as_array()
                .map_or(std::slice::from_ref(value), Vec::as_slice);
            let mut unsure = false;
            let mut none = false;
            for entry in list {
                match entry.as_str() {
                    Some("not_sure") => unsure = true,
                    Some("none") => none = true,
                    Some(name) => yes |= bit(name)?,
                    None => return Err(format!("{entry} is not the id of an option")),
                }
            }
            if none && (yes != 0 || unsure) {
                return Err("\"none\" stands beside other options".into());
            }
            if !unsure {
                no = all & !yes;
            }
        }
        _ => return Err(format!("{value} is not a list of options")),
    }
    Ok(Answer::Checklist { yes, no })
}

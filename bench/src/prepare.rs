//! The real knowledge and the development cases, read from the checkout.

use std::path::{Path, PathBuf};

use leg_triage_author::answers_file;
use leg_triage_compiler::{Compiled, compile};
use leg_triage_engine::model::{Expr, Knowledge, NOT_SURE, Stage};
use leg_triage_engine::{Answer, Answers, Facts, Reading, next_question};
use serde_json::{Value, json};

use crate::told::{Moments, narrow};

/// The checkout.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The knowledge of this checkout.
///
/// # Errors
/// The compiler's faults, in words.
pub fn real() -> Result<Compiled, String> {
    compile(&root().join("knowledge")).map_err(|faults| faults.to_string())
}

/// The development cases, walked as the widget would: what a case does not tell is "not sure".
///
/// # Errors
/// If the file or one of its lines cannot be read.
pub fn moments(compiled: &Compiled) -> Result<Moments, String> {
    let file = root().join("tests/cases/dev.jsonl");
    let text =
        std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let knowledge = &compiled.knowledge;
    let mut moments = Moments::default();
    for line in text.lines() {
        let told = answers_file::read(compiled, line)?;
        let mut answers = Answers::new();
        let mut choosing = false;
        while let Some(question) = next_question(knowledge, &answers) {
            let adaptive = knowledge
                .questions
                .get(usize::from(question))
                .is_some_and(|q| q.stage == Stage::Adaptive);
            if adaptive && !choosing {
                choosing = true;
                moments.choose.push(narrow::take(&answers));
            }
            let answer = told.get(question).copied().unwrap_or(Answer::NotSure);
            answers
                .set(knowledge, question, answer)
                .map_err(|error| error.to_string())?;
        }
        moments.end.push(narrow::take(&answers));
    }
    Ok(moments)
}

/// The safety rules as other rule engines take them, with the facts of each consultation and what
/// must fire. Findings are written out where they are read, so that each rule stands over facts.
/// A fact is a number: the value, 31 for "not sure", -1 for a question that does not apply.
#[must_use]
pub fn for_others(knowledge: &Knowledge, moments: &Moments) -> Value {
    let mut rules = Vec::new();
    for rule in &knowledge.rules {
        for level in &rule.levels {
            rules.push(json!({
                "id": format!("{}_{}", rule.id, level.urgency.code()),
                "when": tree(knowledge, &level.when),
            }));
        }
    }
    let sets: Vec<Value> = moments
        .end
        .iter()
        .map(|told| {
            let answers = narrow::give(knowledge, told);
            let facts = Facts::read(knowledge, &answers, Reading::Cautious);
            let values: Vec<i16> = (0..)
                .take(knowledge.facts.len())
                .map(|fact| facts.value(fact).map_or(-1, i16::from))
                .collect();
            let fired: Vec<String> = knowledge
                .rules
                .iter()
                .flat_map(|rule| rule.levels.iter().map(move |level| (rule, level)))
                .filter(|(_, level)| facts.holds(&level.when))
                .map(|(rule, level)| format!("{}_{}", rule.id, level.urgency.code()))
                .collect();
            json!({ "facts": values, "fired": fired })
        })
        .collect();
    json!({ "rules": rules, "sets": sets })
}

fn tree(knowledge: &Knowledge, expr: &Expr) -> Value {
    let trees =
        |parts: &[Expr]| -> Vec<Value> { parts.iter().map(|part| tree(knowledge, part)).collect() };
    match expr {
        Expr::Fact { fact, mask } => {
            let accepted: Vec<u8> = (0..=NOT_SURE).filter(|v| mask & (1 << v) != 0).collect();
            json!({ "fact": fact, "in": accepted })
        }
        Expr::Finding(finding) => knowledge
            .findings
            .get(usize::from(*finding))
            .map_or(Value::Null, |inner| tree(knowledge, inner)),
        Expr::Score { score, at_least } => {
            let score = knowledge.scores.get(usize::from(*score));
            let items = score.map(|s| s.items.as_slice()).unwrap_or_default();
            let parts: Vec<Value> = items
                .iter()
                .map(|(finding, points)| json!([tree(knowledge, &Expr::Finding(*finding)), points]))
                .collect();
            let highest =
                score.is_some_and(|s| s.total == leg_triage_engine::model::Total::Highest);
            json!({ "points": parts, "highest": highest, "at_least": at_least })
        }
        Expr::Any(parts) => json!({ "any": trees(parts) }),
        Expr::All(parts) => json!({ "all": trees(parts) }),
        Expr::AtLeast(n, parts) => json!({ "at_least": n, "of": trees(parts) }),
    }
}

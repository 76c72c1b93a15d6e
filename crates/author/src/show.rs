//! What the author sees: tables, and JSON.

use std::fmt::Write as _;

use leg_triage_compiler::{BASE_LANGUAGE, Compiled, Faults, Place};
use leg_triage_engine::model::{FactIx, Kind, NOT_SURE, Question, Stage};
use leg_triage_engine::texts::{Fill, QuestionText, Texts};
use leg_triage_engine::{Assessment, Because, Cause, Fit, Weighed, Why};
use serde_json::{Value, json};

use crate::examples::Shown;

/// The words as the person themselves reads them in the United Kingdom.
#[must_use]
pub fn fill(compiled: &Compiled) -> Fill<'_> {
    compiled.fill("GB")
}

/// The counts, the readability table, and the state of the ledger.
#[must_use]
pub fn check(compiled: &Compiled, shown: &Shown, as_json: bool) -> String {
    if as_json {
        return check_json(compiled, shown).to_string();
    }
    let r = &compiled.report;
    let s = &compiled.knowledge.settings;
    let unfinished = unfinished(compiled, shown).sorted().len();
    let mut out = format!(
        "knowledge {} of {}, {}: {}\n\n",
        s.version,
        s.date,
        s.review,
        if unfinished == 0 {
            "no fault".into()
        } else {
            format!("{unfinished} to finish")
        }
    );
    let rows = [
        ("conditions", r.conditions),
        ("questions", r.questions),
        ("facts", r.facts),
        ("findings", r.findings),
        ("rules", r.rules),
        ("levels of rules", r.levels),
        ("pieces of evidence", r.evidence),
        ("scores", r.scores),
        ("pieces of advice", r.advice),
        ("sources", r.sources),
        ("hazards", compiled.source.hazards.len()),
    ];
    for (what, count) in rows {
        let _ = writeln!(out, "{count:>5} {what}");
    }
    let _ = writeln!(
        out,
        "\nvalues: {} verified, {} recalled, {} elicited\n",
        r.tags.verified, r.tags.recalled, r.tags.elicited
    );
    out.push_str(&readability(compiled));
    let accounted = r.covered + r.by_product + r.left_out;
    let _ = write!(
        out,
        "\nledger statements: {accounted} of {} ({} carried by the knowledge, {} by the product, {} left out with a reason)",
        r.statements, r.covered, r.by_product, r.left_out
    );
    if !r.uncovered.is_empty() {
        let _ = write!(out, "\nmissing: {}", r.uncovered.join(" "));
    }
    let (seen, left_out) = shown.statements;
    let (claims, with_reason, all) = shown.claims;
    let _ = write!(
        out,
        "\nshown to a person whom it concerns: {seen} statements ({left_out} left out with a reason) and \
         {claims} of {all} claims ({with_reason} left out with a reason), by {} people",
        shown.people
    );
    let _ = write!(out, "\n{}", risks(compiled));
    out
}

/// What is unfinished, in the knowledge and in what its examples show.
#[must_use]
pub fn unfinished(compiled: &Compiled, shown: &Shown) -> Faults {
    let mut all = Faults::default();
    for faults in [&compiled.unfinished, &shown.faults] {
        for fault in faults.sorted() {
            let at = Place {
                file: fault.file,
                line: fault.line,
            };
            all.add(&at, fault.what, fault.mend);
        }
    }
    all
}

/// How many hazards are left at each level of risk, the highest first.
fn risks(compiled: &Compiled) -> String {
    let source = &compiled.source;
    let scale = &source.risk.entry;
    let held = scale.held(&source.hazards);
    let left: Vec<String> = held
        .iter()
        .rev()
        .map(|held| format!("{} at {}", held.left, held.risk))
        .collect();
    format!(
        "hazards by the risk that is left: {} ({})",
        left.join(", "),
        scale.rated_by.get_ref()
    )
}

fn check_json(compiled: &Compiled, shown: &Shown) -> Value {
    let r = &compiled.report;
    let s = &compiled.knowledge.settings;
    let unfinished: Vec<Value> = unfinished(compiled, shown)
        .sorted()
        .iter()
        .map(|f| json!({"file": f.file, "line": f.line, "what": f.what, "mend": f.mend}))
        .collect();
    let readability: Vec<Value> = compiled
        .readability
        .iter()
        .map(|row| {
            json!({
                "kind": row.kind.name(), "limit": round(row.limit), "graded": row.graded,
                "over": row.over, "mean": round(row.mean),
                "worst": {"key": row.worst.0, "grade": round(row.worst.1)},
            })
        })
        .collect();
    json!({
        "faults": unfinished.len(), "version": s.version, "date": s.date, "review": s.review,
        "conditions": r.conditions, "questions": r.questions, "facts": r.facts,
        "findings": r.findings, "rules": r.rules, "levels": r.levels, "evidence": r.evidence,
        "scores": r.scores, "advice": r.advice, "sources": r.sources,
        "hazards": compiled.source.hazards.len(),
        "risk_left": compiled.source.risk.entry.held(&compiled.source.hazards)
            .iter().map(|held| (held.risk.to_string(), held.left)).collect::<std::collections::BTreeMap<_, _>>(),
        "tags": {"verified": r.tags.verified, "recalled": r.tags.recalled, "elicited": r.tags.elicited},
        "ledger": {
            "covered": r.covered, "by_product": r.by_product, "left_out": r.left_out,
            "of": r.statements, "uncovered": r.uncovered,
            "shown": shown.statements.0, "people": shown.people,
            "claims": {"shown": shown.claims.0, "left_out": shown.claims.1, "of": shown.claims.2},
        },
        "readability": readability,
        "unfinished": unfinished,
        "languages": compiled.languages.keys().collect::<Vec<_>>(),
    })
}

/// The readability table.
fn readability(compiled: &Compiled) -> String {
    let mut out =
        "reading grade                     texts  mean  limit  over  hardest\n".to_owned();
    for row in &compiled.readability {
        let _ = writeln!(
            out,
            "{:<33} {:>5}  {:>4.1}  {:>5.1}  {:>4}  {} ({:.1})",
            row.kind.name(),
            row.graded,
            row.mean,
            row.limit,
            row.over,
            row.worst.0,
            row.worst.1
        );
    }
    out
}

/// Every question. The words are those for the person themselves, in the United Kingdom.
///
/// # Errors
/// If the words cannot be unpacked.
pub fn questions(compiled: &Compiled, as_json: bool) -> Result<String, String> {
    let texts = compiled.texts(BASE_LANGUAGE).ok_or("no base language")?;
    let all: Vec<Value> = (0..compiled.knowledge.questions.len())
        .map(|ix| question(compiled, &texts, &fill(compiled), ix))
        .collect();
    if as_json {
        return serde_json::to_string_pretty(&all).map_err(|e| e.to_string());
    }
    let mut out = String::new();
    for q in &all {
        let text = |key: &str| {
            q.get(key)
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        let _ = writeln!(
            out,
            "{} ({}, {}): {}",
            text("id"),
            text("stage"),
            text("kind"),
            text("text")
        );
        for option in q
            .get("options")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            let part = |key: &str| option.get(key).and_then(Value::as_str).unwrap_or_default();
            let _ = writeln!(out, "    {}: {}", part("id"), part("text"));
        }
        let when = text("asked_when");
        if when != "always" {
            let _ = writeln!(out, "    asked when {when}");
        }
    }
    Ok(out)
}

fn question(compiled: &Compiled, texts: &Texts<'_>, fill: &Fill<'_>, ix: usize) -> Value {
    let names = &compiled.names;
    let built = &compiled.knowledge.questions[ix];
    let words = &texts.questions[ix];
    let label = |i: usize, id: &str| match words.options.get(i) {
        Some((label, _)) => fill.fill(label, &[]),
        None => id.replace('_', " "),
    };
    let options = |ids: Vec<&str>| -> Vec<Value> {
        ids.iter()
            .enumerate()
            .map(|(i, id)| json!({"id": id, "text": label(i, id)}))
            .collect()
    };
    let (kind, options, range) = match &built.kind {
        Kind::Choice { fact } => {
            let values = &names.facts[usize::from(*fact)].values;
            (
                "choice",
                options(values.iter().map(String::as_str).collect()),
                Value::Null,
            )
        }
        Kind::Checklist { first, count } => {
            let facts = &names.facts[usize::from(*first)..][..usize::from(*count)];
            (
                "checklist",
                options(facts.iter().map(|f| f.id.as_str()).collect()),
                Value::Null,
            )
        }
        Kind::Number { min, max, .. } => ("number", Vec::new(), json!({"min": min, "max": max})),
    };
    let answer = match kind {
        "choice" => "one option id, or \"not_sure\"",
        "checklist" => {
            "a list of the option ids that are there (the rest is then \"no\", or \"not_sure\" if the list also holds \"not_sure\"; [] is none), or {option: \"yes\" | \"no\" | \"not_sure\"} (what it leaves out is not sure), or \"not_sure\""
        }
        _ => "a whole number, or \"not_sure\"",
    };
    json!({
        "id": names.questions[ix],
        "text": fill.fill(words.title, &[]),
        "help": fill.fill(words.help, &[]),
        "why": fill.fill(words.why, &[]),
        "kind": kind,
        "answer": answer,
        "options": options,
        "chips": chips(built, words, fill),
        "range": range,
        "stage": stage(built.stage),
        "danger_sign": built.gate,
        "guided": built.guided,
        "page": built.page.checked_sub(1).and_then(|page| names.pages.get(usize::from(page))),
        "page_title": built.page.checked_sub(1).and_then(|page| Some(fill.fill(texts.pages.get(usize::from(page))?, &[]))),
        "asked_when": compiled.asked_when.get(ix).cloned().flatten().unwrap_or_else(|| "always".into()),
    })
}

/// The chips that hold several options, each with its label and the places of these.
fn chips(built: &Question, words: &QuestionText<'_>, fill: &Fill<'_>) -> Vec<Value> {
    let chips = built.chips().zip(&words.chips);
    let several = chips.filter(|((_, size), _)| *size > 1);
    several
        .map(|((first, size), label)| json!({"text": fill.fill(label, &[]), "first": first, "count": size}))
        .collect()
}

const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Safety => "safety",
        Stage::About => "about",
        Stage::Complaint => "complaint",
        Stage::Today => "today",
        Stage::Adaptive => "adaptive",
    }
}

/// An assessment with names for numbers.
#[must_use]
pub fn assessment(compiled: &Compiled, a: &Assessment) -> Value {
    let k = &compiled.knowledge;
    let names = &compiled.names;
    let rule = |ix: u16| {
        names
            .rules
            .get(usize::from(ix))
            .cloned()
            .unwrap_or_default()
    };
    let condition = |ix: u16| {
        names
            .conditions
            .get(usize::from(ix))
            .cloned()
            .unwrap_or_default()
    };
    let advice = |ix: u16| {
        names
            .advice
            .get(usize::from(ix))
            .cloned()
            .unwrap_or_default()
    };
    let because = |list: &[Because]| -> Vec<String> {
        list.iter()
            .map(|(fact, value)| named(compiled, *fact, *value))
            .collect()
    };
    let rules: Vec<String> = a
        .reasons
        .iter()
        .filter_map(|r| {
            if let Why::Rule(ix) = r.why {
                Some(rule(ix))
            } else {
                None
            }
        })
        .collect();
    let reasons: Vec<Value> = a
        .reasons
        .iter()
        .map(|r| {
            let why = match r.why {
                Why::Rule(ix) => json!({"rule": rule(ix)}),
                Why::NotCleared => json!("danger signs not cleared"),
                Why::Cause(ix) => json!({"cause": condition(ix)}),
            };
            json!({"why": why, "urgency": r.urgency.code(), "because": because(&r.because)})
        })
        .collect();
    let scores: serde_json::Map<String, Value> = a
        .scores
        .iter()
        .filter_map(|s| {
            let score = k.scores.get(usize::from(s.score))?;
            let items: Vec<&String> = s
                .items
                .iter()
                .filter_map(|(f, _)| names.findings.get(usize::from(*f)))
                .collect();
            let shown =
                json!({"total": s.total, "high": s.high, "items": items, "unknown": s.unknown});
            Some((score.id.clone(), shown))
        })
        .collect();
    json!({
        "urgency": a.urgency.code(),
        "rules": rules,
        "causes": a.causes.iter().map(|c| cause(compiled, c)).collect::<Vec<_>>(),
        "something_else": round(a.other),
        "scores": scores,
        "next": a.next.and_then(|q| names.questions.get(usize::from(q))),
        "knowledge_version": k.settings.version,
        "reasons": reasons,
        "advice": a.advice.iter().map(|g| json!({"id": advice(g.advice), "now": g.now})).collect::<Vec<_>>(),
        "suppressed": a.suppressed.iter().map(|s| json!({
            "id": advice(s.advice), "because": because(&s.because), "cause": s.cause.map(condition),
        })).collect::<Vec<_>>(),
    })
}

fn cause(compiled: &Compiled, c: &Cause) -> Value {
    let list = |weighed: Vec<&Weighed>| -> Vec<Value> {
        weighed
            .into_iter()
            .map(|w| {
                let finding = compiled.names.findings.get(usize::from(w.finding));
                json!({"finding": finding, "present": w.present, "factor": round(w.weight.exp())})
            })
            .collect()
    };
    json!({
        "id": compiled.names.conditions.get(usize::from(c.condition)),
        "fit": match c.fit {
            Fit::FitsWell => "fits well",
            Fit::Possible => "possible",
            Fit::LessLikely => "less likely",
        },
        "share": round(c.share),
        "base": round(c.base.exp()),
        "beside": c.beside,
        "for": list(c.speaks_for().collect()),
        "against": list(c.speaks_against().collect()),
    })
}

fn named(compiled: &Compiled, fact: FactIx, value: u8) -> String {
    let Some(name) = compiled.names.facts.get(usize::from(fact)) else {
        return String::new();
    };
    if value == NOT_SURE {
        return format!("{}:not_sure", name.id);
    }
    format!(
        "{}:{}",
        name.id,
        name.values.get(usize::from(value)).map_or("?", |v| v)
    )
}

/// Four digits are enough, and the same on every machine.
fn round(x: f32) -> f64 {
    (f64::from(x) * 10_000.0).round() / 10_000.0
}

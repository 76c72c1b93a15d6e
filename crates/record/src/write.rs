//! A check as text, for the storage of a browser:
//!
//! ```text
//! leg-triage/2 0.3.0 0123456789abcdef me GB f|age=n:63|sex=c:female|places=l:+place_calf-place_shin|…|1c291ca3
//! ```
//!
//! The format, the version and the hash of the knowledge, who it is about, where, and flags (`i`
//! informed, `f` finished, `-` neither); then the answers in the order of asking; last the checksum of
//! all that. An answer is the question's id, `@` and its revision (if that is not 0), a letter for its
//! kind, and the id of the option, the number, or every item of the list: `+` present, `-` not present,
//! `?` not sure. A lone `?` means not sure of the whole question.

use std::fmt::Write as _;

use leg_triage_engine::Answer;

use crate::checksum::crc32;
use crate::{Manifest, Question, Saved};

/// What each text begins with, before the number of the format.
pub const OURS: &str = "leg-triage/";
/// The format that is written, and the only one that is read.
pub const FORMAT: &str = "2";

/// Writes a check. Empty while there is nothing to keep.
#[must_use]
pub fn write(manifest: &Manifest, saved: &Saved) -> String {
    if saved.answers.is_empty() {
        return String::new();
    }
    let who = if saved.other { "other" } else { "me" };
    let region = saved.region.as_deref().unwrap_or("-");
    let flags = match (saved.informed, saved.finished) {
        (true, true) => "if",
        (true, false) => "i",
        (false, true) => "f",
        (false, false) => "-",
    };
    let (version, hash) = (&manifest.version, &manifest.hash);
    let mut out = format!("{OURS}{FORMAT} {version} {hash} {who} {region} {flags}");
    for (ix, answer) in &saved.answers {
        if let Some(question) = manifest.questions.get(usize::from(*ix)) {
            push(&mut out, question, answer);
        }
    }
    // Writing to a string cannot fail.
    let sum = crc32(&out);
    let _ = write!(out, "|{sum:08x}");
    out
}

fn push(out: &mut String, question: &Question, answer: &Answer) {
    out.push('|');
    out.push_str(&question.id);
    if question.revision != 0 {
        let _ = write!(out, "@{}", question.revision);
    }
    out.push('=');
    out.push(question.kind.letter());
    out.push(':');
    match answer {
        Answer::Number(number) => {
            let _ = write!(out, "{number}");
        }
        Answer::Choice(value) => {
            // `Answers::set` refuses a value that the question does not have.
            let option = question.options.get(usize::from(*value));
            out.push_str(option.map_or("?", String::as_str));
        }
        Answer::Checklist { yes, no } => {
            for (at, item) in (0..u32::BITS).zip(&question.options) {
                let bit = 1_u32 << at;
                out.push(match (yes & bit, no & bit) {
                    (0, 0) => '?',
                    (0, _) => '-',
                    _ => '+',
                });
                out.push_str(item);
            }
        }
        Answer::NotSure => out.push('?'),
    }
}

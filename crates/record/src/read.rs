//! From text back to answers. The text may have been written under other knowledge: then each answer is
//! looked at by itself, and taken only if it still means the same.

use leg_triage_engine::model::QuestionIx;
use leg_triage_engine::{Answer, Answers, Knowledge, drop_stale};

use crate::checksum::crc32;
use crate::write::{FORMAT, OURS};
use crate::{Found, Kind, Manifest, Question, Saved, Unreadable};

/// Reads what [`write`](crate::write()) wrote.
///
/// An answer is taken if the question has the same id (or had it before), kind and revision, and the
/// option still exists. A checklist must have exactly the same items: "none of these" was said about
/// the items that were read, so a new sign must count neither as denied nor as unsure. Everything else
/// is dropped and counted, and so is every answer to a question that was asked only because of it.
///
/// Under other knowledge the check is neither `finished` nor `informed`: the result that was seen, or
/// the emergency that the person passed, may be different today.
///
/// # Errors
/// See [`Unreadable`]: then nothing is taken.
pub fn read(manifest: &Manifest, knowledge: &Knowledge, text: &str) -> Result<Found, Unreadable> {
    let rest = text.strip_prefix(OURS).ok_or(Unreadable::NotOurs)?;
    let (format, _) = rest.split_once(' ').ok_or(Unreadable::NotOurs)?;
    if format != FORMAT {
        return Err(Unreadable::OtherFormat);
    }
    let (body, sum) = text.rsplit_once('|').ok_or(Unreadable::Damaged)?;
    if format!("{:08x}", crc32(body)) != sum {
        return Err(Unreadable::Damaged);
    }
    parse(manifest, knowledge, body).ok_or(Unreadable::Damaged)
}

/// `None` if it is not in our format.
fn parse(manifest: &Manifest, knowledge: &Knowledge, body: &str) -> Option<Found> {
    let mut parts = body.split('|');
    let (same, mut saved) = head(manifest, knowledge, parts.next()?)?;
    let mut answers = Answers::new();
    let mut asked: Vec<QuestionIx> = Vec::new();
    let mut kept = 0_usize;
    for part in parts {
        kept += 1;
        let written = Written::parse(part)?;
        if let Some((ix, answer)) = written.now(manifest)
            && !asked.contains(&ix)
            && answers.set(knowledge, ix, answer).is_ok()
        {
            asked.push(ix);
        }
    }
    drop_stale(knowledge, &mut answers);
    saved.answers = asked
        .into_iter()
        .filter_map(|ix| Some((ix, *answers.get(ix)?)))
        .collect();
    let dropped = kept - saved.answers.len();
    if !same || dropped != 0 {
        saved.finished = false;
        saved.informed = false;
    }
    Some(Found { saved, dropped })
}

/// Reads the head, and whether it was written under this knowledge.
fn head(manifest: &Manifest, knowledge: &Knowledge, head: &str) -> Option<(bool, Saved)> {
    let fields: Vec<&str> = head.split(' ').collect();
    let [_, _, hash, who, region, flags] = fields.as_slice() else {
        return None;
    };
    let (informed, finished) = match *flags {
        "if" => (true, true),
        "i" => (true, false),
        "f" => (false, true),
        "-" => (false, false),
        _ => return None,
    };
    // A region that is unknown, or no longer exists, becomes none: then no numbers are shown.
    let known = knowledge
        .regions
        .iter()
        .any(|r| r.codes.first().is_some_and(|code| code == region));
    let saved = Saved {
        other: match *who {
            "me" => false,
            "other" => true,
            _ => return None,
        },
        region: known.then(|| (*region).to_owned()),
        informed,
        finished,
        answers: Vec::new(),
    };
    Some((*hash == manifest.hash, saved))
}

/// An answer as it was written.
struct Written<'a> {
    id: &'a str,
    revision: u16,
    kind: &'a str,
    value: &'a str,
}

impl<'a> Written<'a> {
    fn parse(part: &'a str) -> Option<Self> {
        let (question, answer) = part.split_once('=')?;
        let (id, revision) = match question.split_once('@') {
            Some((id, revision)) => (id, revision.parse().ok()?),
            None => (question, 0),
        };
        let (kind, value) = answer.split_once(':')?;
        Some(Self {
            id,
            revision,
            kind,
            value,
        })
    }

    /// The question and the answer as they are now; `None` if it no longer fits.
    fn now(&self, manifest: &Manifest) -> Option<(QuestionIx, Answer)> {
        let (ix, question) = manifest.question(self.id)?;
        let same =
            self.revision == question.revision && self.kind.chars().eq([question.kind.letter()]);
        if !same {
            return None;
        }
        let answer = match (self.value, question.kind) {
            ("?", _) => Answer::NotSure,
            (value, Kind::Choice) => Answer::Choice(question.option(value)?),
            (value, Kind::Number) => Answer::Number(value.parse().ok()?),
            (value, Kind::Checklist) => items(question, value)?,
        };
        Some((ix, answer))
    }
}

const MARKS: [char; 3] = ['+', '-', '?'];

/// Reads `+place_calf-place_shin?place_toes`, if these are exactly the items of the question.
fn items(question: &Question, written: &str) -> Option<Answer> {
    let (mut yes, mut no, mut seen) = (0_u32, 0_u32, 0_u32);
    let mut rest = written;
    while let Some(mark) = rest.chars().next() {
        let after = rest.strip_prefix(MARKS)?;
        let (id, more) = after.split_at_checked(after.find(MARKS).unwrap_or(after.len()))?;
        let bit = 1_u32.checked_shl(question.option(id)?.into())?;
        if seen & bit != 0 {
            return None;
        }
        seen |= bit;
        match mark {
            '+' => yes |= bit,
            '-' => no |= bit,
            _ => {}
        }
        rest = more;
    }
    let all = seen.count_ones() as usize == question.options.len();
    all.then_some(Answer::Checklist { yes, no })
}

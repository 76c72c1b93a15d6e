//! The knowledge and its words, as the build packed them into the program.
//!
//! The build packs the knowledge with postcard. Here it is read by hand: what serde would generate for
//! it is four times as much code, 5 kB on the wire. A test holds the two against each other. The words
//! are read by [`Texts::unpack`].

use std::sync::OnceLock;

use leg_triage_engine::Knowledge;
use leg_triage_engine::model::{
    Accuracy, Advice, AdviceKind, Body, Condition, Evidence, Expr, Fact, FindingIx, Kind, Level,
    Question, Region, Rule, RuleGroup, Score, Settings, Stage, Total, Urgency,
};
use leg_triage_engine::texts::Texts;

use crate::words::ui::MADE_FOR;

/// What the build packed, unpacked.
#[derive(Debug)]
pub struct Pack {
    /// What the engine reads.
    pub knowledge: Knowledge,
    /// The words, which lie in the program and are borrowed from there.
    start: Texts<'static>,
    /// The same with their details, once these have come.
    whole: OnceLock<Texts<'static>>,
}

impl Pack {
    /// A pack of given knowledge and words.
    pub const fn new(knowledge: Knowledge, texts: Texts<'static>) -> Self {
        Self {
            knowledge,
            start: texts,
            whole: OnceLock::new(),
        }
    }

    /// The words, as far as they are here. A detail that has not come is empty, as one that does
    /// not exist.
    pub fn texts(&self) -> &Texts<'static> {
        self.whole.get().unwrap_or(&self.start)
    }

    /// Whether the details of the words have come.
    pub fn is_whole(&self) -> bool {
        self.whole.get().is_some()
    }
}

/// Takes the details of the words, a file of their own so that the first screen need not wait for
/// them. False when they are damaged or of another build; then nothing is changed.
pub fn take_details(details: Vec<u8>) -> bool {
    let Some(pack) = pack() else { return false };
    if pack.is_whole() {
        return true;
    }
    // Read once more, as copying one would be more code.
    let Some(mut texts) = Texts::unpack(TEXTS, MADE_FOR) else {
        return false;
    };
    // They stay for as long as the page.
    if !texts.take_details(details.leak()) {
        return false;
    }
    pack.whole.set(texts).is_ok()
}

static KNOWLEDGE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/knowledge.bin"));
static TEXTS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/words_en.bin"));

/// Unpacks once for all widgets of a page. `None` if the program is damaged.
pub fn pack() -> Option<&'static Pack> {
    static PACK: OnceLock<Option<Pack>> = OnceLock::new();
    PACK.get_or_init(|| {
        let (texts, mut reader) = (Texts::unpack(TEXTS, MADE_FOR)?, Reader::new(KNOWLEDGE));
        let pack = Pack::new(reader.knowledge(), texts);
        if reader.done() {
            return Some(pack);
        }
        // Never dropped: the code that would take all this apart again is 1 kB on the wire.
        core::mem::forget(pack);
        None
    })
    .as_ref()
}

/// Reads postcard's format. A fault is remembered, not handled at each step.
struct Reader {
    rest: &'static [u8],
    bad: bool,
}

impl Reader {
    const fn new(rest: &'static [u8]) -> Self {
        Self { rest, bad: false }
    }

    const fn done(&self) -> bool {
        self.rest.is_empty() && !self.bad
    }

    #[inline(never)]
    fn byte(&mut self) -> u8 {
        let Some((byte, rest)) = self.rest.split_first() else {
            self.bad = true;
            return 0;
        };
        self.rest = rest;
        *byte
    }

    /// A number in sevens of bits, lowest first.
    #[inline(never)]
    fn int(&mut self) -> u32 {
        let mut out = 0;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte();
            out |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return out;
            }
        }
        self.bad = true;
        0
    }

    #[allow(clippy::cast_possible_truncation, reason = "written from a u16")]
    fn ix(&mut self) -> u16 {
        self.int() as u16
    }

    #[inline(never)]
    fn float(&mut self) -> f32 {
        f32::from_le_bytes([self.byte(), self.byte(), self.byte(), self.byte()])
    }

    fn yes(&mut self) -> bool {
        self.byte() != 0
    }

    /// A name or a number in ASCII: what people read lies in the words, and this needs no decoder.
    #[inline(never)]
    fn text(&mut self) -> String {
        let mut out = String::new();
        for _ in 0..self.int() {
            let byte = self.byte();
            self.bad |= !byte.is_ascii();
            if self.bad {
                break;
            }
            out.push(char::from(byte));
        }
        out
    }

    fn list<T>(&mut self, one: fn(&mut Self) -> T) -> Vec<T> {
        let mut out = Vec::new();
        for _ in 0..self.int() {
            if self.bad {
                break;
            }
            out.push(one(self));
        }
        out
    }

    fn maybe<T>(&mut self, one: fn(&mut Self) -> T) -> Option<T> {
        self.yes().then(|| one(self))
    }

    /// One of a list of variants, by number.
    fn variant<T: Copy>(&mut self, all: &[T], otherwise: T) -> T {
        all.get(self.int() as usize).copied().unwrap_or_else(|| {
            self.bad = true;
            otherwise
        })
    }

    fn urgency(&mut self) -> Urgency {
        self.variant(&Urgency::ALL, Urgency::U5)
    }

    fn expr(&mut self) -> Expr {
        match self.int() {
            0 => Expr::Fact {
                fact: self.ix(),
                mask: self.int(),
            },
            1 => Expr::Finding(self.ix()),
            2 => Expr::Score {
                score: self.ix(),
                at_least: self.byte(),
            },
            3 => Expr::Any(self.list(Self::expr)),
            4 => Expr::All(self.list(Self::expr)),
            5 => Expr::AtLeast(self.byte(), self.list(Self::expr)),
            _ => {
                self.bad = true;
                Expr::Any(Vec::new())
            }
        }
    }

    fn question(&mut self) -> Question {
        let stages = [
            Stage::Safety,
            Stage::About,
            Stage::Complaint,
            Stage::Today,
            Stage::Adaptive,
        ];
        Question {
            stage: self.variant(&stages, Stage::Safety),
            kind: match self.int() {
                0 => Kind::Choice { fact: self.ix() },
                1 => Kind::Checklist {
                    first: self.ix(),
                    count: self.byte(),
                },
                _ => Kind::Number {
                    fact: self.ix(),
                    min: self.ix(),
                    max: self.ix(),
                    cuts: self.list(Self::ix),
                },
            },
            gate: self.yes(),
            every_age: self.yes(),
            guided: self.yes(),
            page: self.byte(),
            ask_when: self.maybe(Self::expr),
        }
    }

    fn settings(&mut self) -> Settings {
        Settings {
            version: self.text(),
            date: self.text(),
            review: self.text(),
            unsure_floor: self.urgency(),
            urgency_rank: self.byte(),
            urgency_share: self.float(),
            specific_from: self.float(),
            evidence_floor: self.float(),
            evidence_cap: self.float(),
            group_floor: self.float(),
            group_cap: self.float(),
            other_weight: self.float(),
            fits_well: self.float(),
            possible: self.float(),
            shown_from: self.float(),
            shown_causes: self.byte(),
            suppress_rank: self.byte(),
            max_questions: self.byte(),
            unsure_beside: self.float(),
            base_power: self.float(),
            min_adaptive: self.byte(),
            none_chance: self.float(),
            danger_counts: self.float(),
            worth_asking: self.float(),
            danger_share: self.float(),
            dangers: self.list(Self::ix),
            age: self.maybe(Self::ix),
            body: self.maybe(|r| Body {
                places: r.ix(),
                side: r.ix(),
                left: r.byte(),
                right: r.byte(),
                both: r.byte(),
            }),
            accuracy: self.maybe(|r| Accuracy {
                cases: r.ix(),
                in_range: r.ix(),
                below: r.ix(),
                urgent: r.ix(),
                missed: r.ix(),
            }),
        }
    }

    fn level(&mut self) -> Level {
        Level {
            urgency: self.urgency(),
            when: self.expr(),
        }
    }

    fn rule(&mut self) -> Rule {
        let groups = [RuleGroup::Life, RuleGroup::Today, RuleGroup::Days];
        Rule {
            id: self.text(),
            group: self.variant(&groups, RuleGroup::Life),
            levels: self.list(Self::level),
            advice: self.list(Self::ix),
            leaves_adult_path: self.yes(),
        }
    }

    /// They travel in columns ([`leg_triage_engine::columns`]): each column fills one field of all.
    fn conditions(&mut self) -> Vec<Condition> {
        let mut all = self.list(|r| Condition {
            id: r.text(),
            urgency: Urgency::U1,
            raised: Vec::new(),
            base: Vec::new(),
            pattern: None,
            evidence: Vec::new(),
            advice: Vec::new(),
        });
        self.column(&mut all, |r, c| c.urgency = r.urgency());
        self.column(&mut all, |r, c| c.raised = r.list(Self::level));
        self.column(&mut all, |r, c| c.base = r.list(|r| (r.ix(), r.byte())));
        self.column(&mut all, |r, c| {
            c.pattern = r.maybe(|r| (r.expr(), r.byte()));
        });
        self.column(&mut all, |r, c| c.advice = r.list(Self::ix));
        self.column(&mut all, |r, c| {
            let none = Evidence {
                finding: 0,
                present: 0,
                absent: 0,
                group: 0,
            };
            c.evidence.resize(usize::from(r.byte()), none);
        });
        self.evidence(&mut all, |r, e, before| {
            e.finding = before.wrapping_add(r.ix())
        });
        self.evidence(&mut all, |r, e, _| e.present = r.byte());
        self.evidence(&mut all, |r, e, _| e.absent = r.byte());
        self.evidence(&mut all, |r, e, _| e.group = r.byte());
        all
    }

    #[inline(never)]
    fn column(&mut self, all: &mut [Condition], fill: fn(&mut Self, &mut Condition)) {
        self.bad |= self.int() as usize != all.len();
        for condition in all {
            fill(self, condition);
        }
    }

    /// One column of the evidence; `fill` gets the finding before it in the same condition, too.
    #[inline(never)]
    fn evidence(&mut self, all: &mut [Condition], fill: fn(&mut Self, &mut Evidence, FindingIx)) {
        let mut left = self.int();
        for condition in all {
            let mut before = 0;
            for evidence in &mut condition.evidence {
                fill(self, evidence, before);
                before = evidence.finding;
                left = left.wrapping_sub(1);
            }
        }
        self.bad |= left != 0;
    }

    fn advice(&mut self) -> Advice {
        Advice {
            id: self.text(),
            kind: self.variant(&[AdviceKind::Do, AdviceKind::Dont], AdviceKind::Dont),
            up_to: self.urgency(),
            suppress_when: self.maybe(Self::expr),
            suppress_causes: self.list(Self::ix),
            show_when: self.maybe(Self::expr),
            show_with: self.list(Self::ix),
        }
    }

    fn knowledge(&mut self) -> Knowledge {
        Knowledge {
            settings: self.settings(),
            questions: self.list(Self::question),
            facts: self.list(|r| Fact {
                question: r.ix(),
                values: r.byte(),
                alarm: r.int(),
            }),
            findings: self.list(Self::expr),
            rules: self.list(Self::rule),
            weights: self.list(Self::float),
            conditions: self.conditions(),
            scores: self.list(|r| Score {
                id: r.text(),
                total: r.variant(&[Total::Sum, Total::Highest], Total::Sum),
                items: r.list(|r| (r.ix(), r.byte())),
                high_from: r.byte(),
                shown_when: r.expr(),
            }),
            advice: self.list(Self::advice),
            regions: self.list(|r| Region {
                codes: r.list(Self::text),
                emergency: r.text(),
                urgent: r.maybe(Self::text),
            }),
        }
    }
}

/// The pack with its details, apart from the one that the page takes them into.
#[cfg(test)]
pub fn whole() -> &'static Pack {
    let mut texts = Texts::unpack(TEXTS, MADE_FOR).expect("the words");
    assert!(texts.take_details(include_bytes!(concat!(env!("OUT_DIR"), "/details_en.bin"))));
    let knowledge = pack().expect("the pack").knowledge.clone();
    Box::leak(Box::new(Pack::new(knowledge, texts)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reading_by_hand_gives_what_postcard_gives() {
        assert_eq!(
            pack().expect("the pack of this build").knowledge,
            postcard::from_bytes(KNOWLEDGE).expect("the knowledge")
        );
    }

    #[test]
    fn the_details_of_this_build_fit_and_no_others() {
        let details = include_bytes!(concat!(env!("OUT_DIR"), "/details_en.bin"));
        assert!(!take_details(details[1..].to_vec()));
        assert!(!pack().expect("the pack").is_whole());
        assert!(take_details(details.to_vec()));
        let texts = pack().expect("the pack").texts();
        assert!(texts.conditions.iter().all(|c| !c.what.is_empty()));
        assert!(texts.questions.iter().all(|q| !q.why.is_empty()));
        let compiled = leg_triage_compiler::compile("knowledge".as_ref()).expect("the knowledge");
        assert_eq!(*texts, compiled.texts("en").expect("words"));
    }

    #[test]
    fn a_damaged_pack_is_refused() {
        for bytes in [
            &KNOWLEDGE[..KNOWLEDGE.len() - 1],
            &KNOWLEDGE[1..],
            &[],
            &[0xff; 64],
        ] {
            let mut reader = Reader::new(bytes);
            reader.knowledge();
            assert!(!reader.done());
        }
    }
}

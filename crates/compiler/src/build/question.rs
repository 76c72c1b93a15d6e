//! Questions, and the facts that they set.

use leg_triage_engine::model::{Fact, FactIx, Kind, Question, QuestionIx, Stage};

use super::resolve::read_all;
use crate::fault::Faults;
use crate::names::Names;
use crate::source::{ChipSrc, In, KindSrc, QuestionSrc};

/// Builds one question; its facts go to the end of `facts`.
pub fn question(
    question: &In<QuestionSrc>,
    ix: QuestionIx,
    names: &Names,
    facts: &mut Vec<Fact>,
    faults: &mut Faults,
) -> Question {
    let q = &question.entry;
    let kind = kind(question, ix, facts, faults);
    Question {
        stage: q.stage,
        kind,
        gate: q.gate.is_gate(),
        every_age: q.every_age.unwrap_or(q.stage == Stage::Safety),
        guided: q.guided,
        chips: chips(question, faults),
        page: names.page(q.page.as_ref().map(|page| page.get_ref().as_str())),
        ask_when: q
            .ask_when
            .as_ref()
            .map(|when| read_all(question, when, names, faults)),
    }
}

/// What can be answered, and the facts for it.
fn kind(
    question: &In<QuestionSrc>,
    ix: QuestionIx,
    facts: &mut Vec<Fact>,
    faults: &mut Faults,
) -> Kind {
    let q = &question.entry;
    let first = FactIx::try_from(facts.len()).unwrap_or(FactIx::MAX);
    let mut fact = |values: usize| {
        let values = u8::try_from(values).unwrap_or(u8::MAX);
        facts.push(Fact {
            question: ix,
            values,
            alarm: 0,
        });
    };
    match q.kind {
        KindSrc::Checklist => {
            if q.options.is_empty() || q.options.len() > 30 {
                let found = q.options.len();
                faults.add(
                    &question.at(&q.id),
                    format!("a checklist of {found} options"),
                    "give it 1 to 30 options",
                );
            }
            q.options.iter().for_each(|_| fact(2));
            Kind::Checklist {
                first,
                count: u8::try_from(q.options.len()).unwrap_or(30),
            }
        }
        KindSrc::Number => {
            let min = q.min.unwrap_or(0);
            let max = q.max.unwrap_or(0);
            let rising = q.cuts.windows(2).all(|pair| pair[0] < pair[1]);
            let inside = q.cuts.iter().all(|cut| *cut > min && *cut <= max);
            if min >= max || !rising || !inside || q.cuts.len() > 29 {
                faults.add(
                    &question.at(&q.id),
                    "the range or the cuts of this number are out of order",
                    "give min below max, and rising cuts above min and up to max",
                );
            }
            fact(q.cuts.len() + 1);
            Kind::Number {
                fact: first,
                min,
                max,
                cuts: q.cuts.clone(),
            }
        }
        KindSrc::Choice => {
            // Without options: yes and no.
            fact(match q.options.len() {
                0 => 2,
                some => some,
            });
            Kind::Choice { fact: first }
        }
    }
}

/// How many options each chip holds: those of `chips`, and one for each other option. Empty without `chips`.
fn chips(question: &In<QuestionSrc>, faults: &mut Faults) -> Vec<u8> {
    let q = &question.entry;
    let mut sizes = Vec::new();
    let mut chips = q.chips.iter().peekable();
    let mut options = q.options.iter().map(|option| option.get_ref());
    while let (Some(option), false) = (options.next(), q.chips.is_empty()) {
        let opens =
            |chip: &&ChipSrc| chip.opens.first().map(|first| first.get_ref()) == Some(option);
        let Some(chip) = chips.next_if(opens) else {
            sizes.push(1);
            continue;
        };
        let rest = chip.opens.iter().skip(1).map(|option| option.get_ref());
        if chip.opens.len() < 2 || !options.by_ref().take(chip.opens.len() - 1).eq(rest) {
            faults.add(
                &question.at(&chip.id),
                format!(
                    "the chip `{}` does not open options that stand one after the other",
                    chip.id.get_ref()
                ),
                "let it open two options or more, in the order of `options`",
            );
        }
        sizes.push(u8::try_from(chip.opens.len()).unwrap_or(u8::MAX));
    }
    if let Some(chip) = chips.next() {
        faults.add(
            &question.at(&chip.id),
            format!(
                "the chip `{}` opens what is no option, or is out of order",
                chip.id.get_ref()
            ),
            "give the chips of a checklist in the order of its `options`",
        );
    }
    sizes
}

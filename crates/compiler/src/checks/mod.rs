//! What must hold over the whole knowledge, beyond each file for itself: that no danger is lost
//! (`danger`), that everything is used, sourced and in range (`upkeep`), and that the ledger and the
//! hazard log say what is so (`records`).

mod danger;
mod drawings;
mod pages;
mod reads;
mod records;
mod upkeep;

use leg_triage_engine::model::{FactIx, Knowledge, QuestionIx, Stage};

use crate::fault::Faults;
use crate::names::Names;
use crate::order::Order;
use crate::source::Source;

pub use danger::orders;
pub use records::unfinished;

/// Checks everything.
pub fn check(
    source: &Source,
    names: &Names,
    orders: &[Option<Order>],
    knowledge: &Knowledge,
    faults: &mut Faults,
) {
    let check = Check {
        source,
        names,
        knowledge,
        orders,
    };
    check.gates(faults);
    check.rules(faults);
    check.needs(faults);
    check.shut_out(faults);
    check.ask_when(faults);
    check.pages(faults);
    check.drawings(faults);
    check.evidence(faults);
    check.scores(faults);
    check.conditions(faults);
    check.unused(faults);
    check.keys(faults);
    check.ledger(faults);
    check.claims(faults);
    check.hazards(faults);
    check.settings(faults);
}

struct Check<'a> {
    source: &'a Source,
    names: &'a Names,
    knowledge: &'a Knowledge,
    /// For each fact; `None` where none is declared.
    orders: &'a [Option<Order>],
}

impl Check<'_> {
    fn question_of(&self, fact: FactIx) -> QuestionIx {
        self.knowledge
            .facts
            .get(usize::from(fact))
            .map_or(0, |f| f.question)
    }

    fn stage_of(&self, fact: FactIx) -> Option<Stage> {
        self.knowledge
            .questions
            .get(usize::from(self.question_of(fact)))
            .map(|q| q.stage)
    }
}

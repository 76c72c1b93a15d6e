//! What must hold over the whole knowledge, beyond each file by itself: no danger is lost (`danger`),
//! everything is used, sourced and in range (`upkeep`), the ledger is true (`records`), and the hazard
//! log is complete and rated (`hazards`).

mod danger;
mod drawings;
mod gender;
mod hazards;
mod pages;
mod reads;
mod records;
mod upkeep;

use std::path::Path;

use leg_triage_engine::model::{FactIx, Knowledge, QuestionIx, Stage};

use crate::fault::Faults;
use crate::names::Names;
use crate::order::Order;
use crate::source::Source;

pub use danger::orders;

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
    check.gender(faults);
    check.evidence(faults);
    check.scores(faults);
    check.conditions(faults);
    check.unused(faults);
    check.keys(faults);
    check.ledger(faults);
    check.claims(faults);
    check.risk(faults);
    check.hazards(faults);
    check.settings(faults);
}

/// What is well formed but unfinished: it stops `cargo author check`, not the build.
pub fn unfinished(source: &Source, names: &Names, folder: &Path, faults: &mut Faults) {
    records::unfinished(source, faults);
    hazards::unfinished(source, names, folder, faults);
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

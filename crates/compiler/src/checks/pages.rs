//! Questions that stand on one page together.

use leg_triage_engine::model::Stage;

use super::Check;
use crate::fault::Faults;

impl Check<'_> {
    /// One page, one stage: the order of asking is by stages, danger signs first.
    pub(super) fn pages(&self, faults: &mut Faults) {
        let mut first: Vec<Option<Stage>> = vec![None; self.names.pages.len() + 1];
        let questions = self.source.questions.iter().zip(&self.knowledge.questions);
        for (question, built) in questions {
            let (Some(page), Some(slot)) = (
                &question.entry.page,
                first.get_mut(usize::from(built.page)),
            ) else {
                continue;
            };
            if *slot.get_or_insert(built.stage) != built.stage {
                faults.add(
                    &question.at(page),
                    format!("the page `{}` has questions of two stages", page.get_ref()),
                    "give it a page of its own stage",
                );
            }
        }
    }
}

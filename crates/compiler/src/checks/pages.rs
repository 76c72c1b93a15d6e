//! Questions that stand on one page together.

use leg_triage_engine::model::{Question, Stage};

use super::Check;
use super::reads::Reads;
use crate::fault::Faults;

impl Check<'_> {
    /// A page has one stage, as questions are asked by stage, danger signs first. And a page is shown
    /// only once: whatever its questions depend on is asked before it, or on it.
    pub(super) fn pages(&self, faults: &mut Faults) {
        let mut first: Vec<Option<(Stage, usize)>> = vec![None; self.names.pages.len() + 1];
        let questions = self.source.questions.iter().zip(&self.knowledge.questions);
        for ((question, built), ix) in questions.zip(0usize..) {
            let (Some(page), Some(slot)) =
                (&question.entry.page, first.get_mut(usize::from(built.page)))
            else {
                continue;
            };
            let (stage, lead) = *slot.get_or_insert((built.stage, ix));
            if stage != built.stage {
                faults.add(
                    &question.at(page),
                    format!("the page `{}` has questions of two stages", page.get_ref()),
                    "give it a page of its own stage",
                );
            }
            for name in self.late(built, lead) {
                faults.add(
                    &question.at(page),
                    format!("the page `{}` would be shown twice: this hangs on `{name}`, which is asked after its first question", page.get_ref()),
                    "move the first question of the page behind it, or give this one another page",
                );
            }
        }
    }

    /// A question that some question on the page of `lead` depends on, and that is asked after that
    /// page.
    fn late(&self, question: &Question, lead: usize) -> Vec<&str> {
        let reads = question
            .ask_when
            .iter()
            .flat_map(|when| Reads::of(self.knowledge, when).facts);
        let late = reads.filter(|(fact, _)| {
            let asked = usize::from(self.question_of(*fact));
            let on_it = |q: &Question| q.page == question.page;
            // Adaptive questions have no order; a page that was begun is finished.
            self.stage_of(*fact) == Some(question.stage)
                && question.stage != Stage::Adaptive
                && asked > lead
                && !self.knowledge.questions.get(asked).is_some_and(on_it)
        });
        let names = late.filter_map(|(fact, _)| self.names.facts.get(usize::from(fact)));
        names.map(|name| name.id.as_str()).collect()
    }
}

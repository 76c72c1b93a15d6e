//! The question by whose answer texts can choose.

use super::Check;
use crate::fault::Faults;

impl Check<'_> {
    /// At most one question has `gender`, and names two of its own options there.
    pub(super) fn gender(&self, faults: &mut Faults) {
        let questions = self.source.questions.iter();
        let named = questions.filter_map(|q| Some((q, q.entry.gender.as_ref()?)));
        for (at, (question, gender)) in named.enumerate() {
            if at > 0 {
                faults.add(
                    &question.at(&gender.female),
                    "a second `gender`",
                    "let one question have it",
                );
            }
            let options = &question.entry.options;
            for word in [&gender.female, &gender.male] {
                if !options.iter().any(|o| o.get_ref() == word.get_ref()) {
                    let id = question.entry.id.get_ref();
                    faults.add(
                        &question.at(word),
                        format!("`{}` is not an option of `{id}`", word.get_ref()),
                        "name the options for a woman and for a man",
                    );
                }
            }
        }
    }
}

//! That each drawing has its question, and the drawing of the legs its two.

use std::collections::BTreeSet;

use leg_triage_engine::model::Kind;

use super::Check;
use crate::drawings::Drawing;
use crate::fault::{Faults, Place};
use crate::source::{In, KindSrc, MapSrc, QuestionSrc};

impl Check<'_> {
    pub(super) fn drawings(&self, faults: &mut Faults) {
        let mut used = BTreeSet::new();
        let mut maps = 0;
        for question in &self.source.questions {
            let (drawing, map) = (&question.entry.drawing, &question.entry.map);
            let Some(word) = drawing else {
                if let Some(map) = map {
                    faults.add(
                        &question.at(&map.side),
                        "`map` without a drawing",
                        "name the drawing of the legs in `drawing`",
                    );
                }
                continue;
            };
            let name = word.get_ref();
            used.insert(name.as_str());
            let Some(found) = self.source.drawings.get(name) else {
                faults.add(
                    &question.at(word),
                    format!("there is no drawing `{name}`"),
                    format!("put drawings/{name}.svg there, or mend the spelling"),
                );
                continue;
            };
            if found.is_map() != map.is_some() {
                faults.add(
                    &question.at(word),
                    format!("`{name}` has places to tap without a `map`, or a `map` without them"),
                    "give the drawing of the legs, and it alone, a `map`",
                );
            } else if let Some(map) = map {
                maps += 1;
                if maps > 1 {
                    faults.add(
                        &question.at(word),
                        "a second `map`",
                        "let one question have it",
                    );
                }
                places(question, found, faults);
                self.side(question, map, faults);
            }
        }
        for (name, drawing) in &self.source.drawings {
            if !used.contains(name.as_str()) {
                let file = drawing.file.clone();
                faults.add(
                    &Place { file, line: 0 },
                    format!("nothing uses the drawing `{name}`"),
                    "name it in the `drawing` of a question, or delete it",
                );
            }
        }
    }

    /// The question of the side has exactly one option for each leg and one for both.
    fn side(&self, question: &In<QuestionSrc>, map: &MapSrc, faults: &mut Faults) {
        let side = self.names.question(map.side.get_ref()).map(usize::from);
        let side = side.and_then(|ix| {
            let built = self.knowledge.questions.get(ix)?;
            Some((self.source.questions.get(ix)?, built))
        });
        let page = self
            .names
            .page(question.entry.page.as_ref().map(|p| p.get_ref().as_str()));
        let Some((side, _)) = side.filter(|(_, built)| {
            page != 0 && built.page == page && matches!(built.kind, Kind::Choice { .. })
        }) else {
            faults.add(
                &question.at(&map.side),
                format!("`{}` is no choice on the same page", map.side.get_ref()),
                "name the question on this page that asks which leg it is",
            );
            return;
        };
        let of = |word: &String| side.entry.options.iter().any(|o| o.get_ref() == word);
        let values = [&map.left, &map.right, &map.both];
        let names: BTreeSet<&String> = values.iter().map(|value| value.get_ref()).collect();
        let known = values.iter().all(|value| of(value.get_ref()));
        if !known || names.len() < 3 || side.entry.options.len() != 3 {
            faults.add(
                &question.at(&map.left),
                format!(
                    "left, right and both are not the options of `{}`",
                    map.side.get_ref()
                ),
                "name each of its three options once",
            );
        }
    }
}

/// Every place of the drawing is an option, and every option a place.
fn places(question: &In<QuestionSrc>, drawing: &Drawing, faults: &mut Faults) {
    let q = &question.entry;
    if q.kind != KindSrc::Checklist {
        faults.add(
            &question.at(&q.id),
            "a `map` for something that is not a checklist",
            "give it the kind checklist, with the places as options",
        );
    }
    for (shape, place) in drawing.regions() {
        if !q.options.iter().any(|option| option.get_ref() == place) {
            let at = Place {
                file: drawing.file.clone(),
                line: shape.line,
            };
            let id = q.id.get_ref();
            faults.add(
                &at,
                format!("`{place}` is not an option of `{id}`"),
                "mend the spelling, or add the option",
            );
        }
    }
    for option in &q.options {
        if !drawing
            .regions()
            .any(|(_, place)| place == option.get_ref())
        {
            faults.add(
                &question.at(option),
                format!("the drawing has no place `{}`", option.get_ref()),
                "draw it, with data-place",
            );
        }
    }
}

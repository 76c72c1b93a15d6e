//! The texts of a language, in the order of the knowledge.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use leg_triage_engine::model::{Kind, Knowledge, Stage, Urgency};
use leg_triage_engine::texts::{
    AdviceText, ConditionText, FindingText, LOCAL, QuestionText, RegionText, RuleText, ScoreText,
    Texts,
};

use super::page::{self, Page};
use super::{ELSEWHERE, Table, WORD};
use crate::drawings::Said;
use crate::fault::{Faults, Place};
use crate::names::Names;
use crate::source::Source;

/// The texts of one language, and which of them have been looked up.
pub(super) struct Lookup<'a> {
    pub(super) table: &'a Table,
    pub(super) language: &'a str,
    pub(super) cited: &'a BTreeMap<&'a str, String>,
    pub(super) used: BTreeSet<(String, String)>,
    pub(super) faults: &'a mut Faults,
}

impl<'a> Lookup<'a> {
    /// All texts in the order of the knowledge, without the drawings.
    pub(super) fn texts(
        &mut self,
        source: &Source,
        names: &Names,
        knowledge: &'a Knowledge,
        ui_keys: &[String],
    ) -> Texts<'a> {
        let mut texts = Texts {
            language: self.language,
            name: self.need("language-name", ""),
            direction: self.need("language-direction", ""),
            ..Texts::default()
        };
        for ((key, attribute), text) in self.table {
            if let (Some(name), "") = (key.strip_prefix(WORD), attribute.as_str()) {
                texts.words.push((name, &text.words));
            }
        }
        texts.questions = self.questions(source, names, knowledge);
        texts.findings = self.findings(names, knowledge);
        self.results(&mut texts, names, knowledge);
        for region in &source.regions {
            let key = format!("region-{}", region.entry.id.get_ref());
            texts.regions.push(RegionText {
                name: self.need(&key, ""),
                local: LOCAL.map(|word| self.may(&key, word)),
            });
        }
        texts.elsewhere = LOCAL.map(|word| self.need(ELSEWHERE, word));
        for page in &names.pages {
            texts.pages.push(self.need(&format!("page-{page}"), ""));
        }
        for key in ui_keys {
            texts.ui.push(self.need(&format!("ui-{key}"), ""));
        }
        texts
    }

    fn questions(
        &mut self,
        source: &Source,
        names: &Names,
        knowledge: &Knowledge,
    ) -> Vec<QuestionText<'a>> {
        let mut texts = Vec::new();
        for ((question, built), id) in source
            .questions
            .iter()
            .zip(&knowledge.questions)
            .zip(&names.questions)
        {
            let key = format!("q-{id}");
            let options = match built.kind {
                Kind::Number { .. } => Vec::new(),
                _ => question
                    .entry
                    .options
                    .iter()
                    .map(|o| {
                        let o = o.get_ref();
                        (self.need(&key, o), self.may(&key, &format!("help_{o}")))
                    })
                    .collect(),
            };
            let names = &question.entry.chips;
            let named = |first: &str| {
                names
                    .iter()
                    .find(|chip| chip.opens.first().is_some_and(|o| o.get_ref() == first))
            };
            let chips = built
                .chips()
                .filter(|_| !names.is_empty())
                .map(|(first, _)| {
                    let first = question.entry.options.get(usize::from(first))?;
                    named(first.get_ref())
                });
            let chips = chips.map(|chip| {
                chip.map_or("", |chip| {
                    self.need(&key, &format!("chip_{}", chip.id.get_ref()))
                })
            });
            texts.push(QuestionText {
                chips: chips.collect(),
                title: self.need(&key, ""),
                why: self.need(&key, "why"),
                help: self.may(&key, "help"),
                drawing: "",
                // The danger signs come first; by the other pages the details are there.
                late: built.stage != Stage::Safety,
                optional: built.stage == Stage::Adaptive,
                options,
            });
        }
        texts
    }

    fn findings(&mut self, names: &Names, knowledge: &Knowledge) -> Vec<FindingText<'a>> {
        let evidence: BTreeSet<u16> = knowledge
            .conditions
            .iter()
            .flat_map(|c| &c.evidence)
            .map(|e| e.finding)
            .collect();
        let counts_absent: BTreeSet<u16> = knowledge
            .conditions
            .iter()
            .flat_map(|c| &c.evidence)
            .filter(|e| e.absent != 0)
            .map(|e| e.finding)
            .collect();
        let items: BTreeSet<u16> = knowledge
            .scores
            .iter()
            .flat_map(|s| &s.items)
            .map(|(finding, _)| *finding)
            .collect();
        let mut texts = Vec::new();
        for (id, ix) in names.findings.iter().zip(0..) {
            let key = format!("f-{id}");
            let needed = evidence.contains(&ix) || items.contains(&ix);
            let present = if needed {
                self.need(&key, "")
            } else {
                self.may(&key, "")
            };
            let absent = if counts_absent.contains(&ix) {
                self.need(&key, "not")
            } else {
                // The finding may have words, but nothing shows them.
                self.may(&key, "not");
                ""
            };
            texts.push(FindingText { present, absent });
        }
        texts
    }

    /// What a result says: rules, conditions, advice and scores.
    fn results(&mut self, texts: &mut Texts<'a>, names: &Names, knowledge: &'a Knowledge) {
        for (id, rule) in names.rules.iter().zip(&knowledge.rules) {
            let key = format!("r-{id}");
            let level = rule.levels.first().map(|level| level.urgency);
            texts.rules.push(RuleText {
                id: &rule.id,
                early: level == Some(Urgency::U5),
                name: self.need(&key, ""),
                reason: self.need(&key, "reason"),
                now: self.need(&key, "now"),
                never: self.may(&key, "never"),
                net: self.may(&key, "net"),
            });
        }
        for (id, condition) in names.conditions.iter().zip(&knowledge.conditions) {
            let key = format!("c-{id}");
            texts.conditions.push(ConditionText {
                id: &condition.id,
                name: self.need(&key, ""),
                what: self.need(&key, "what"),
                tests: self.need(&key, "tests"),
                treatment: self.need(&key, "treatment"),
                who: self.need(&key, "who"),
                sources: self.cited.get(id.as_str()).map_or("", String::as_str),
            });
        }
        for (id, built) in names.advice.iter().zip(&knowledge.advice) {
            let key = format!("a-{id}");
            let held_back = built.suppress_when.is_some() || !built.suppress_causes.is_empty();
            texts.advice.push(AdviceText {
                text: self.need(&key, ""),
                left_out: if held_back {
                    self.need(&key, "left_out")
                } else {
                    self.may(&key, "left_out")
                },
            });
        }
        for id in &names.scores {
            let key = format!("s-{id}");
            texts.scores.push(ScoreText {
                name: self.need(&key, ""),
                high: self.need(&key, "high"),
                low: self.need(&key, "low"),
                stages: self.may(&key, "stages"),
                note: self.need(&key, "note"),
            });
        }
    }

    /// The drawing of each question with its words, as it travels; empty without one.
    pub(super) fn drawings(&mut self, source: &Source, knowledge: &Knowledge) -> Vec<String> {
        let mut out = Vec::new();
        for question in &source.questions {
            let name = question.entry.drawing.as_ref().map(|name| name.get_ref());
            let Some(drawing) = name.and_then(|name| source.drawings.get(name)) else {
                out.push(String::new());
                continue;
            };
            let key = format!("q-{}", question.entry.id.get_ref());
            let mut said = Said {
                alt: self.alt(&key),
                views: Vec::new(),
                places: Vec::new(),
                legs: [(0, ""); 2],
                place: "",
                place_view: "",
            };
            if let (Some(map), Some(body)) = (&question.entry.map, knowledge.body) {
                let side = format!("q-{}", map.side.get_ref());
                said.legs = [
                    (body.right, self.need(&side, map.right.get_ref())),
                    (body.left, self.need(&side, map.left.get_ref())),
                ];
                said.place = self.need("drawing-place", "");
                said.place_view = self.need("drawing-place-view", "");
                for view in &drawing.views {
                    said.views
                        .push(self.need(&key, &format!("view_{}", view.name)));
                }
                for option in &question.entry.options {
                    let option = option.get_ref();
                    said.places.push((option, self.need(&key, option)));
                }
            }
            out.push(drawing.written(&said));
        }
        out
    }

    /// What a drawing shows, for those who cannot see it. It must be short: it is read out in one go.
    fn alt(&mut self, key: &str) -> &'a str {
        let alt = self.need(key, "drawing");
        let at = (key.to_owned(), "drawing".to_owned());
        let long = self.language == crate::BASE_LANGUAGE && alt.split_whitespace().count() > 20;
        if let (true, Some(text)) = (long, self.table.get(&at)) {
            let what = format!("`{key}.drawing` is longer than 20 words");
            self.faults
                .add(&text.at, what, "say only what the drawing shows");
        }
        alt
    }

    /// The page around the widget. `None`, with a fault, where one of its texts is missing.
    pub(super) fn page(&mut self, source: &Source) -> Option<Page> {
        let (page, keys) = page::page(self.language, self.table, source, self.faults);
        for key in keys {
            self.need(key, "");
        }
        page
    }

    /// An optional text.
    fn may(&mut self, key: &str, attribute: &str) -> &'a str {
        let at = (key.to_owned(), attribute.to_owned());
        let text = self.table.get(&at);
        self.used.insert(at);
        text.map_or("", |text| text.words.as_str())
    }

    /// A text that the base language must have. `check` makes sure that every language has the same
    /// texts.
    fn need(&mut self, key: &str, attribute: &str) -> &'a str {
        let words = self.may(key, attribute);
        if words.is_empty() && self.language == crate::BASE_LANGUAGE {
            let (dot, mend) = if attribute.is_empty() {
                ("", String::new())
            } else {
                (".", format!(" with `.{attribute} = …`"))
            };
            self.faults.add(
                &Place {
                    file: Path::new("text").join(self.language),
                    line: 0,
                },
                format!("the text `{key}{dot}{attribute}` is missing"),
                format!("write `{key} = …`{mend}"),
            );
        }
        words
    }

    /// Texts that nothing looks up.
    pub(super) fn strangers(self) {
        for (at, text) in self.table {
            if !self.used.contains(at) && !at.0.starts_with(WORD) {
                let dot = if at.1.is_empty() { "" } else { "." };
                self.faults.add(
                    &text.at,
                    format!("nothing uses the text `{}{dot}{}`", at.0, at.1),
                    "delete it, or mend its key",
                );
            }
        }
    }
}

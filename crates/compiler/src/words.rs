//! Compiles the texts of each language: Fluent in, one packed list of words out. A runtime Fluent
//! bundle would cost 45 kB on the wire; this costs the words alone.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast;
use leg_triage_engine::model::{Kind, Knowledge, Stage};
use leg_triage_engine::texts::{
    AdviceText, BLANKS, ConditionText, FindingText, LOCAL, QuestionText, RegionText, RuleText,
    ScoreText, Texts, is_local, mark,
};

use crate::cited::cited;
use crate::drawings::Said;
use crate::fault::{Faults, Place, line_of};
use crate::names::Names;
use crate::source::Source;

/// Compiled texts.
#[derive(Debug, Default)]
pub struct Words {
    /// Language → packed texts.
    pub texts: BTreeMap<String, Vec<u8>>,
    /// Keys of the widget's own words, without `ui-`.
    pub ui_keys: Vec<String>,
    /// The base language as written.
    pub base: Table,
}

/// One text with its place.
#[derive(Debug, Clone, Default)]
pub struct Text {
    /// The words, with marks for blanks.
    pub words: String,
    /// Where they stand.
    pub at: Place,
}

/// All texts of a language, by key and attribute (`""` for the value itself).
pub type Table = BTreeMap<(String, String), Text>;

/// Compiles every language folder under `text/`.
pub fn compile(
    folder: &Path,
    source: &Source,
    names: &Names,
    knowledge: &Knowledge,
    faults: &mut Faults,
) -> Words {
    let mut words = Words::default();
    let languages = languages(folder, faults);
    let Some(base) = languages.get(crate::BASE_LANGUAGE) else {
        let at = Place {
            file: "text".into(),
            line: 0,
        };
        faults.add(
            &at,
            "the base language is missing",
            format!("make text/{}", crate::BASE_LANGUAGE),
        );
        return words;
    };
    words.ui_keys = base
        .keys()
        .filter(|(_, attribute)| attribute.is_empty())
        .filter_map(|(key, _)| key.strip_prefix("ui-").map(str::to_owned))
        .collect();
    // Those that travel with the details come last.
    let late = |key: &String| {
        let text = base.get(&(format!("ui-{key}"), String::new()));
        text.is_some_and(|text| text.at.file.ends_with(LATE_WORDS))
    };
    words.ui_keys.sort_by_key(late);
    let late = words.ui_keys.iter().filter(|key| late(key)).count();
    words.base.clone_from(base);
    let cited = cited(source);
    for (language, table) in &languages {
        let mut lookup = Lookup {
            table,
            base,
            language,
            cited: &cited,
            used: BTreeSet::new(),
            faults,
        };
        let drawings = lookup.drawings(source, knowledge);
        let mut texts = lookup.texts(source, names, knowledge, &words.ui_keys);
        for (text, drawing) in texts.questions.iter_mut().zip(&drawings) {
            text.drawing = drawing;
        }
        texts.late = u32::try_from(late).unwrap_or_default();
        match postcard::to_stdvec(&texts) {
            Ok(bytes) => {
                words.texts.insert(language.clone(), bytes);
            }
            Err(error) => {
                let at = Place {
                    file: Path::new("text").join(language),
                    line: 0,
                };
                lookup
                    .faults
                    .add(&at, format!("cannot be packed: {error}"), "report this");
            }
        }
        lookup.strangers();
    }
    words
}

fn languages(folder: &Path, faults: &mut Faults) -> BTreeMap<String, Table> {
    let mut out = BTreeMap::new();
    let Ok(entries) = std::fs::read_dir(folder.join("text")) else {
        return out;
    };
    for entry in entries.flatten().filter(|e| e.path().is_dir()) {
        let Ok(language) = entry.file_name().into_string() else {
            continue;
        };
        let mut files: Vec<PathBuf> = std::fs::read_dir(entry.path())
            .into_iter()
            .flatten()
            .flatten()
            .map(|e| e.path())
            .filter(|p| p.extension().is_some_and(|e| e == "ftl"))
            .collect();
        files.sort();
        let mut table = Table::new();
        for file in files {
            let shown = file.strip_prefix(folder).unwrap_or(&file).to_owned();
            match std::fs::read_to_string(&file) {
                Ok(text) => read(&shown, &text, &mut table, faults),
                Err(error) => faults.add(
                    &Place {
                        file: shown,
                        line: 0,
                    },
                    format!("cannot be read: {error}"),
                    "write it as UTF-8 text",
                ),
            }
        }
        out.insert(language, table);
    }
    out
}

/// Reads one Fluent file into the table.
fn read(file: &Path, text: &str, table: &mut Table, faults: &mut Faults) {
    let place = |offset| Place {
        file: file.to_owned(),
        line: line_of(text, offset),
    };
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                faults.add(
                    &place(error.pos.start),
                    format!("this is not Fluent: {error}"),
                    "indent attributes by 4 and their further lines by 8; do not begin such a line with . * [ or }",
                );
            }
            resource
        }
    };
    for entry in &resource.body {
        let ast::Entry::Message(message) = entry else {
            if let ast::Entry::Term(term) = entry {
                faults.add(
                    &place(offset(text, term.id.name)),
                    "a term",
                    "write a message; terms are not used here",
                );
            }
            continue;
        };
        let key = message.id.name;
        let value = message.value.iter().map(|value| ("", value));
        let attributes = message.attributes.iter().map(|a| (a.id.name, &a.value));
        for (attribute, pattern) in value.chain(attributes) {
            let start = if attribute.is_empty() { key } else { attribute };
            let at = place(offset(text, start));
            let words = flatten(pattern, &at, faults);
            let old = table.insert(
                (key.to_owned(), attribute.to_owned()),
                Text {
                    words,
                    at: at.clone(),
                },
            );
            if old.is_some() {
                faults.add(
                    &at,
                    format!("`{key}` {attribute} is written twice"),
                    "keep one of them",
                );
            }
        }
    }
}

/// Where a slice of a text begins in it.
fn offset(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

/// A pattern as plain text with marks for its blanks.
fn flatten(pattern: &ast::Pattern<&str>, at: &Place, faults: &mut Faults) -> String {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => out.push_str(value),
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::VariableReference { id }),
            } => match mark(id.name) {
                Some(mark) => out.push(mark),
                None => faults.add(
                    at,
                    format!("`${}` is not known", id.name),
                    format!("use one of ${}, ${}", BLANKS.join(", $"), LOCAL.join(", $")),
                ),
            },
            ast::PatternElement::Placeable { .. } => faults.add(
                at,
                "only plain variables can stand in braces",
                "write {$you} and the like; no selectors, terms or functions",
            ),
        }
    }
    out
}

/// The file of the widget's own words that nobody sees before the details have come.
const LATE_WORDS: &str = "ui_details.ftl";

/// The key of the words that hold where a region says nothing of its own, and in every other country.
pub const ELSEWHERE: &str = "region-other";

/// Words that a result may not say (DOSSIER F.3): they promise or alarm more than is known.
const BANNED: [&str; 9] = [
    "you have got",
    "ruled out",
    "rules out",
    "diagnosed with",
    "no risk",
    "is safe",
    "are safe",
    "nothing to worry",
    "don't worry",
];

struct Lookup<'a> {
    table: &'a Table,
    base: &'a Table,
    language: &'a str,
    cited: &'a BTreeMap<&'a str, String>,
    used: BTreeSet<(String, String)>,
    faults: &'a mut Faults,
}

impl<'a> Lookup<'a> {
    fn texts(
        &mut self,
        source: &Source,
        names: &Names,
        knowledge: &Knowledge,
        ui_keys: &[String],
    ) -> Texts<'a> {
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
        let mut texts = Texts::default();
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
            texts.questions.push(QuestionText {
                title: self.need(&key, ""),
                why: self.need(&key, "why"),
                help: self.may(&key, "help"),
                drawing: "",
                // Follow-ups come after ten pages or so: by then the details are there.
                late: built.stage == Stage::Adaptive
                    || built.stage == Stage::Today && built.ask_when.is_some(),
                options,
            });
        }
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
                // Written, perhaps, but nowhere said.
                self.may(&key, "not");
                ""
            };
            texts.findings.push(FindingText { present, absent });
        }
        for id in &names.rules {
            let key = format!("r-{id}");
            texts.rules.push(RuleText {
                name: self.need(&key, ""),
                reason: self.need(&key, "reason"),
                now: self.need(&key, "now"),
                never: self.may(&key, "never"),
                net: self.may(&key, "net"),
            });
        }
        for id in &names.conditions {
            let key = format!("c-{id}");
            texts.conditions.push(ConditionText {
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

    /// The drawing of each question with its words, as it travels; empty without one.
    fn drawings(&mut self, source: &Source, knowledge: &Knowledge) -> Vec<String> {
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
            };
            if let (Some(map), Some(body)) = (&question.entry.map, knowledge.body) {
                let side = format!("q-{}", map.side.get_ref());
                said.legs = [
                    (body.right, self.need(&side, map.right.get_ref())),
                    (body.left, self.need(&side, map.left.get_ref())),
                ];
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

    /// What a drawing shows, for those who cannot see it: briefly, as it is read out in one go.
    fn alt(&mut self, key: &str) -> &'a str {
        let alt = self.need(key, "drawing");
        let at = (key.to_owned(), "drawing".to_owned());
        if let (true, Some(text)) = (alt.split_whitespace().count() > 20, self.table.get(&at)) {
            let what = format!("`{key}.drawing` is longer than 20 words");
            self.faults
                .add(&text.at, what, "say only what the drawing shows");
        }
        alt
    }

    /// A text that may be missing.
    fn may(&mut self, key: &str, attribute: &str) -> &'a str {
        let at = (key.to_owned(), attribute.to_owned());
        let text = self.table.get(&at).or_else(|| self.base.get(&at));
        self.used.insert(at);
        if let Some(text) = text {
            self.wording(key, text);
        }
        text.map_or("", |text| text.words.as_str())
    }

    /// A text that the base language must have.
    fn need(&mut self, key: &str, attribute: &str) -> &'a str {
        let words = self.may(key, attribute);
        if words.is_empty() && self.language == crate::BASE_LANGUAGE {
            let dot = if attribute.is_empty() { "" } else { "." };
            self.faults.add(
                &Place {
                    file: Path::new("text").join(self.language),
                    line: 0,
                },
                format!("the text `{key}{dot}{attribute}` is missing"),
                format!(
                    "write `{key} = …`{}",
                    if attribute.is_empty() {
                        String::new()
                    } else {
                        format!(" with `.{attribute} = …`")
                    }
                ),
            );
        }
        words
    }

    /// House rules for English words.
    fn wording(&mut self, key: &str, text: &Text) {
        if self.language != crate::BASE_LANGUAGE {
            return;
        }
        let lower = text.words.to_lowercase();
        if let Some(banned) = BANNED.iter().find(|b| lower.contains(*b)) {
            self.faults.add(
                &text.at,
                format!("`{key}` says \"{banned}\""),
                "say what is possible or often linked with it; the person's clinician decides (DOSSIER F.3)",
            );
        }
        if key.starts_with("region-") && is_local(&text.words) {
            self.faults.add(
                &text.at,
                format!("`{key}` has a blank that a region fills"),
                "write the words themselves; numbers and {$you} may stand there",
            );
        }
        let personal = ["q-", "f-", "r-", "a-", "region-"]
            .iter()
            .any(|p| key.starts_with(p));
        let bare = lower
            .split(|c: char| !c.is_ascii_alphabetic() && c != '\'')
            .find(|w| {
                matches!(
                    *w,
                    "you" | "your" | "yours" | "yourself" | "you're" | "you've"
                )
            });
        if let (true, Some(word)) = (personal, bare) {
            self.faults.add(
                &text.at,
                format!("`{key}` says a bare \"{word}\""),
                "write {$you}, {$them}, {$your} or {$yourself}, so that the words follow when it is for someone else",
            );
        }
    }

    /// Texts that nothing asks for.
    fn strangers(self) {
        for (at, text) in self.table {
            if !self.used.contains(at) {
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

//! A text as written: words, blanks, and choices among variants. Parsed from Fluent, written in the
//! packed form (see [`leg_triage_engine::texts::Fill`]).

use std::collections::BTreeSet;

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;
use leg_triage_engine::texts::{END, IS, KEY, START};

/// The parts of a text, one after the other.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pattern(pub Vec<Part>);

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Words that stand as they are.
    Words(String),
    /// A blank, by its name.
    Blank(String),
    /// One of several variants, by the value of a blank. The last is the default.
    Choice {
        /// The name of the blank.
        on: String,
        /// Key and text of each.
        variants: Vec<(String, Pattern)>,
    },
}

/// Fluent syntax that is not supported here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotHere {
    /// What it is.
    pub what: &'static str,
    /// What to write instead.
    pub mend: &'static str,
}

const FUNCTION: NotHere = NotHere {
    what: "only a variable, a text in quotes or a choice can stand in braces",
    mend: "write {$you} and the like, or { $n -> … }; no terms, functions or other messages",
};

impl Pattern {
    /// The parts of a Fluent pattern.
    pub fn read(pattern: &ast::Pattern<&str>) -> Result<Self, NotHere> {
        let mut parts = Vec::new();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => words(&mut parts, value)?,
                ast::PatternElement::Placeable { expression } => read(&mut parts, expression)?,
            }
        }
        Ok(Self(parts))
    }

    /// In the packed form.
    pub fn packed(&self) -> String {
        let mut out = String::new();
        self.pack(&mut out);
        out
    }

    fn pack(&self, out: &mut String) {
        for part in &self.0 {
            match part {
                Part::Words(words) => out.push_str(words),
                Part::Blank(name) => {
                    out.push(START);
                    out.push_str(name);
                    out.push(END);
                }
                Part::Choice { on, variants } => {
                    out.push(START);
                    out.push_str(on);
                    for (key, text) in variants {
                        out.push(KEY);
                        out.push_str(key);
                        out.push(IS);
                        text.pack(out);
                    }
                    out.push(END);
                }
            }
        }
    }

    /// The words of all variants, a line each, with a mark for each blank.
    pub fn spoken(&self) -> String {
        let mut out = String::new();
        for part in &self.0 {
            match part {
                Part::Words(words) => out.push_str(words),
                Part::Blank(_) => out.push(START),
                Part::Choice { variants, .. } => {
                    for (_, text) in variants {
                        out.push_str(&text.spoken());
                        out.push('\n');
                    }
                }
            }
        }
        out
    }

    /// The words, if there is neither blank nor choice.
    pub fn plain(&self) -> Option<&str> {
        match self.0.as_slice() {
            [Part::Words(words)] => Some(words),
            _ => None,
        }
    }

    /// The names of its blanks, and of what its choices depend on.
    pub fn names(&self) -> BTreeSet<&str> {
        let mut names = BTreeSet::new();
        for part in &self.0 {
            match part {
                Part::Words(_) => {}
                Part::Blank(name) => {
                    names.insert(name.as_str());
                }
                Part::Choice { on, variants } => {
                    names.insert(on.as_str());
                    names.extend(variants.iter().flat_map(|(_, text)| text.names()));
                }
            }
        }
        names
    }

    /// All choices, nested ones too: what each depends on, and its keys.
    pub fn choices(&self) -> Vec<(&str, Vec<&str>)> {
        let mut out = Vec::new();
        for part in &self.0 {
            if let Part::Choice { on, variants } = part {
                let keys = variants.iter().map(|(key, _)| key.as_str()).collect();
                out.push((on.as_str(), keys));
                out.extend(variants.iter().flat_map(|(_, text)| text.choices()));
            }
        }
        out
    }
}

fn words(parts: &mut Vec<Part>, words: &str) -> Result<(), NotHere> {
    if words.contains(|c: char| c.is_control() && c != '\n') {
        return Err(NotHere {
            what: "a control character",
            mend: "delete it, or write a plain space",
        });
    }
    match parts.last_mut() {
        Some(Part::Words(before)) => before.push_str(words),
        _ => parts.push(Part::Words(words.to_owned())),
    }
    Ok(())
}

fn read(parts: &mut Vec<Part>, expression: &ast::Expression<&str>) -> Result<(), NotHere> {
    match expression {
        ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) => {
            parts.push(Part::Blank(id.name.to_owned()));
        }
        ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
            words(parts, &unescape_unicode_to_string(value))?;
        }
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => {
            read(parts, expression)?;
        }
        ast::Expression::Select {
            selector: ast::InlineExpression::VariableReference { id },
            variants,
        } => parts.push(choice(id.name, variants)?),
        _ => return Err(FUNCTION),
    }
    Ok(())
}

fn choice(on: &str, written: &[ast::Variant<&str>]) -> Result<Part, NotHere> {
    let mut variants = Vec::new();
    for variant in written {
        let key = match variant.key {
            ast::VariantKey::Identifier { name } => name,
            ast::VariantKey::NumberLiteral { value } => value,
        };
        variants.push((variant.default, key, Pattern::read(&variant.value)?));
    }
    // The default goes last.
    variants.sort_by_key(|(default, ..)| *default);
    let variants = variants
        .into_iter()
        .map(|(_, key, text)| (key.to_owned(), text))
        .collect();
    Ok(Part::Choice {
        on: on.to_owned(),
        variants,
    })
}

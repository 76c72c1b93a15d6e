//! Parses expressions such as `any(a, all(b:x|y, c?), age>=60)` and resolves their names.

use leg_triage_engine::model::{Expr, Mask, NOT_SURE, YES};

use crate::names::Names;

/// What is wrong with an expression, and how to mend it.
#[derive(Debug, PartialEq, Eq)]
pub struct ExprFault {
    /// What is wrong.
    pub what: String,
    /// How to mend it.
    pub mend: String,
}

fn fault<T>(what: impl Into<String>, mend: impl Into<String>) -> Result<T, ExprFault> {
    Err(ExprFault {
        what: what.into(),
        mend: mend.into(),
    })
}

/// Parses and resolves. `known_findings` is how many findings may be read: a finding reads only those
/// before it, so none can read itself.
pub fn parse(text: &str, names: &Names, known_findings: usize) -> Result<Expr, ExprFault> {
    let mut parser = Parser {
        rest: text,
        names,
        known_findings,
    };
    let expr = parser.expr()?;
    parser.space();
    if parser.rest.is_empty() {
        Ok(expr)
    } else {
        fault(
            format!("`{}` is left over in `{text}`", parser.rest),
            "an expression is one name, or any(…), all(…), atleast(n, …)",
        )
    }
}

struct Parser<'a> {
    rest: &'a str,
    names: &'a Names,
    known_findings: usize,
}

impl<'a> Parser<'a> {
    fn space(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn eat(&mut self, sign: &str) -> bool {
        self.space();
        match self.rest.strip_prefix(sign) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn word(&mut self) -> Result<&'a str, ExprFault> {
        self.space();
        let end = self
            .rest
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
            .unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        if word.is_empty() {
            let found = self
                .rest
                .chars()
                .next()
                .map_or("the end".to_owned(), |c| format!("`{c}`"));
            return fault(
                format!("a name was expected, found {found}"),
                "there is no `not`: ask for the lack as an answer of its own (see Expressions in knowledge/README.md)",
            );
        }
        self.rest = rest;
        Ok(word)
    }

    fn expr(&mut self) -> Result<Expr, ExprFault> {
        let word = self.word()?;
        if self.eat("(") {
            return match word {
                "any" => Ok(Expr::Any(self.list()?)),
                "all" => Ok(Expr::All(self.list()?)),
                "atleast" => {
                    let n = self.number(u8::MAX.into())?;
                    if !self.eat(",") {
                        return fault("`atleast` has no parts", "write atleast(2, a, b, c)");
                    }
                    let parts = self.list()?;
                    let n = u8::try_from(n).unwrap_or(u8::MAX);
                    if n == 0 || usize::from(n) > parts.len() {
                        return fault(
                            format!("atleast({n}, …) of {} parts", parts.len()),
                            "use a number from 1 to the number of parts",
                        );
                    }
                    Ok(Expr::AtLeast(n, parts))
                }
                other => fault(
                    format!("`{other}(…)` is not known"),
                    "use any(…), all(…) or atleast(n, …); there is no `not`",
                ),
            };
        }
        self.atom(word)
    }

    fn list(&mut self) -> Result<Vec<Expr>, ExprFault> {
        let mut parts = vec![self.expr()?];
        while self.eat(",") {
            self.space();
            // A trailing comma, as in TOML lists.
            if self.rest.starts_with(')') {
                break;
            }
            parts.push(self.expr()?);
        }
        if self.eat(")") {
            Ok(parts)
        } else {
            fault("a `)` is missing", "close each any(, all( and atleast(")
        }
    }

    fn number(&mut self, max: u16) -> Result<u16, ExprFault> {
        let word = self.word()?;
        match word.parse() {
            Ok(n) if n <= max => Ok(n),
            _ => fault(
                format!("`{word}` is not a number up to {max}"),
                "write a whole number",
            ),
        }
    }

    fn atom(&mut self, word: &str) -> Result<Expr, ExprFault> {
        if let Some(fact) = self.names.fact(word) {
            let mask = self.mask(word, usize::from(fact))?;
            return Ok(Expr::Fact { fact, mask });
        }
        if let Some(score) = self.names.score(word) {
            if !self.eat(">=") {
                return fault(
                    format!("the score `{word}` has no limit"),
                    format!("write {word}>=2"),
                );
            }
            let at_least = u8::try_from(self.number(u8::MAX.into())?).unwrap_or(u8::MAX);
            return Ok(Expr::Score { score, at_least });
        }
        if let Some(finding) = self.names.finding(word) {
            if usize::from(finding) >= self.known_findings {
                return fault(
                    format!("the finding `{word}` stands later"),
                    "move it before the finding that reads it",
                );
            }
            if self.rest.starts_with('?') {
                return fault(
                    format!("`{word}?`: a finding cannot be read as \"not sure\""),
                    "put the `?` at the facts inside the finding, or make a second finding",
                );
            }
            return Ok(Expr::Finding(finding));
        }
        fault(
            format!("nothing is called `{word}`"),
            "define a question, an option, a finding or a score of this name, or mend the spelling",
        )
    }

    fn mask(&mut self, word: &str, fact: usize) -> Result<Mask, ExprFault> {
        let Some(name) = self.names.facts.get(fact) else {
            return fault("a fact is lost", "report this");
        };
        if self.eat(":") {
            let mut mask = 0;
            loop {
                let value = self.word()?;
                mask |= if value == "not_sure" {
                    1 << NOT_SURE
                } else if let Some(i) = name.values.iter().position(|v| v == value) {
                    1 << i
                } else {
                    return fault(
                        format!("`{word}` has no value `{value}`"),
                        format!("use one of {}, not_sure", name.values.join(", ")),
                    );
                };
                if !self.eat("|") {
                    return Ok(mask);
                }
            }
        }
        let up = self.eat(">=");
        if up || self.eat("<") {
            let limit = self.number(u16::MAX)?;
            let start = |band: &String| band.split('-').next().and_then(|s| s.parse::<u16>().ok());
            let Some(at) = name
                .values
                .iter()
                .position(|band| start(band) == Some(limit))
            else {
                return fault(
                    format!("{limit} is not a cut of `{word}`"),
                    format!(
                        "use a start of {}, or add the cut to the question",
                        name.values.join(", ")
                    ),
                );
            };
            let below = (1u32 << at) - 1;
            let all = (1u32 << name.values.len()) - 1;
            return Ok(if up { all & !below } else { below });
        }
        let sure = self.eat("?");
        if name.yes_no {
            let yes = 1 << YES;
            return Ok(if sure { yes | 1 << NOT_SURE } else { yes });
        }
        fault(
            format!("`{word}` is not a yes or no"),
            format!(
                "write {word}:{} or another of its values",
                name.values.first().map_or("value", |v| v)
            ),
        )
    }
}

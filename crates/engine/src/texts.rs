//! The words of one language, in the order of the knowledge, and how their blanks are filled.

use serde::{Deserialize, Serialize};

/// All words of one language. Each list runs parallel to the list of the same name in
/// [`crate::Knowledge`]. An empty string means that there is no such text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
#[allow(
    missing_docs,
    reason = "each list is explained at the type of its items"
)]
pub struct Texts<'a> {
    #[serde(borrow)]
    pub questions: Vec<QuestionText<'a>>,
    #[serde(borrow)]
    pub findings: Vec<FindingText<'a>>,
    #[serde(borrow)]
    pub rules: Vec<RuleText<'a>>,
    #[serde(borrow)]
    pub conditions: Vec<ConditionText<'a>>,
    #[serde(borrow)]
    pub advice: Vec<AdviceText<'a>>,
    #[serde(borrow)]
    pub scores: Vec<ScoreText<'a>>,
    #[serde(borrow)]
    pub regions: Vec<&'a str>,
    /// The widget's own words, by the constants that the build makes of their keys.
    #[serde(borrow)]
    pub ui: Vec<&'a str>,
    /// Fits the details that were taken out; 0 while they are in.
    pub seal: u32,
}

/// What stands between two texts of the details.
const BETWEEN: char = '\u{1f}';

impl<'a> Texts<'a> {
    /// Every text that the questions, the urgency and what to do can stand without: why a question
    /// is asked, the words for evidence, and what a condition is. They are the larger half of all
    /// words, so they travel apart from the program, which starts without them.
    fn each_detail(&mut self, mut each: impl FnMut(&mut &'a str)) {
        for question in &mut self.questions {
            each(&mut question.why);
        }
        for finding in &mut self.findings {
            each(&mut finding.present);
            each(&mut finding.absent);
        }
        for condition in &mut self.conditions {
            each(&mut condition.what);
            each(&mut condition.tests);
            each(&mut condition.treatment);
            each(&mut condition.who);
        }
        for advice in &mut self.advice {
            each(&mut advice.left_out);
        }
        for score in &mut self.scores {
            each(&mut score.name);
            each(&mut score.high);
            each(&mut score.low);
            each(&mut score.stages);
            each(&mut score.note);
        }
    }

    /// Takes the details out and gives them as one text, for [`Texts::fill_details`]. The seal ties
    /// the two together.
    pub fn take_details(&mut self) -> String {
        let mut details = String::new();
        self.each_detail(|text| {
            details.push(BETWEEN);
            details.push_str(core::mem::take(text));
        });
        self.seal = seal(&details);
        details
    }

    /// Puts the details back. False when they are damaged or of another build: then they must not
    /// be used.
    pub fn fill_details(&mut self, details: &'a str) -> bool {
        let mut parts = details.split(BETWEEN).skip(1);
        self.each_detail(|text| *text = parts.next().unwrap_or_default());
        seal(details) == self.seal
    }
}

/// FNV-1a: to notice damage or a mix-up of two builds, not an attack.
fn seal(details: &str) -> u32 {
    details.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// Words of a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct QuestionText<'a> {
    /// The question.
    pub title: &'a str,
    /// Why it is asked.
    pub why: &'a str,
    /// Help for a lay person.
    pub help: &'a str,
    /// Label and help of each option; empty for plain yes and no, and for numbers.
    #[serde(borrow)]
    pub options: Vec<(&'a str, &'a str)>,
}

/// Words of a finding that can be evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct FindingText<'a> {
    /// When it is there.
    pub present: &'a str,
    /// When it is definitely not there.
    pub absent: &'a str,
}

/// Words of a rule. Lists have one entry a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct RuleText<'a> {
    /// A short name.
    pub name: &'a str,
    /// Why, in one or two sentences.
    pub reason: &'a str,
    /// What to do now, a line each.
    pub now: &'a str,
    /// What not to do, a line each.
    pub never: &'a str,
    /// For "get help sooner if …".
    pub net: &'a str,
}

/// Words of a condition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct ConditionText<'a> {
    /// Its name.
    pub name: &'a str,
    /// What it is.
    pub what: &'a str,
    /// Usual tests.
    pub tests: &'a str,
    /// Usual treatments.
    pub treatment: &'a str,
    /// Who sees it first, and who next.
    pub who: &'a str,
}

/// Words of an advice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct AdviceText<'a> {
    /// The advice.
    pub text: &'a str,
    /// Why it is left out where it is held back.
    pub left_out: &'a str,
}

/// Words of a score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct ScoreText<'a> {
    /// Its name.
    pub name: &'a str,
    /// Said of a high total.
    pub high: &'a str,
    /// Said of a low total.
    pub low: &'a str,
    /// For a scale of stages, the name of each, a line each, from the lowest.
    pub stages: &'a str,
    /// What it is not.
    pub note: &'a str,
}

/// The blanks that texts can have. The compiler writes each as one control character (see
/// [`mark`]), which never occurs in a text: cheaper in the pack than a name, and nothing to parse.
pub const BLANKS: [&str; 9] = [
    "emergency",
    "urgent",
    "you",
    "You",
    "them",
    "your",
    "Your",
    "yourself",
    "n",
];

/// What the blanks are filled with. The `you` words follow from who it is for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fill<'a> {
    /// What to call in an emergency: a number or words.
    pub emergency: &'a str,
    /// What to call for urgent advice: a number or words.
    pub urgent: &'a str,
    /// The words for `you`, `You`, `them`, `your`, `Your`, `yourself`, in this order, as the
    /// language has them for "me" or for "someone else".
    pub person: [&'a str; 6],
    /// A number.
    pub n: &'a str,
}

impl Fill<'_> {
    /// Fills the blanks of a text.
    #[must_use]
    pub fn fill(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len() + 16);
        for c in text.chars() {
            match c {
                '\u{1}' => out.push_str(self.emergency),
                '\u{2}' => out.push_str(self.urgent),
                '\u{3}'..='\u{8}' => {
                    let word = self.person.get(c as usize - 3).copied().unwrap_or_default();
                    out.push_str(word);
                }
                '\u{e}' => out.push_str(self.n),
                _ => out.push(c),
            }
        }
        out
    }
}

/// The character that stands for a blank: 1 to 8, then 14, for 9 to 13 are tab and line ends.
#[must_use]
pub fn mark(blank: &str) -> Option<char> {
    let position = BLANKS.iter().position(|b| *b == blank)?;
    char::from_u32(if position == 8 {
        0xe
    } else {
        u32::try_from(position).ok()? + 1
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn details_come_back_as_they_went_and_no_others_are_taken() {
        let mut texts = Texts {
            questions: vec![QuestionText {
                title: "Sore?",
                why: "because",
                ..QuestionText::default()
            }],
            conditions: vec![ConditionText {
                name: "Cramp",
                what: "a knot",
                who: "",
                ..ConditionText::default()
            }],
            ..Texts::default()
        };
        let whole = texts.clone();
        let details = texts.take_details();
        assert_eq!(
            (texts.questions[0].title, texts.questions[0].why),
            ("Sore?", "")
        );
        assert_eq!(
            (texts.conditions[0].name, texts.conditions[0].what),
            ("Cramp", "")
        );
        let damaged = details.replace("knot", "not");
        assert!(!texts.clone().fill_details(&damaged));
        assert!(!texts.clone().fill_details(""));
        assert!(texts.fill_details(&details));
        texts.seal = 0;
        assert_eq!(texts, whole);
    }

    #[test]
    fn every_blank_is_filled_with_its_own_word() {
        let fill = Fill {
            emergency: "999",
            urgent: "111",
            person: ["they", "They", "them", "their", "Their", "themselves"],
            n: "7",
        };
        let text: String = BLANKS
            .iter()
            .filter_map(|b| mark(b))
            .flat_map(|m| [m, ' '])
            .collect();
        assert_eq!(
            fill.fill(&text),
            "999 111 they They them their Their themselves 7 "
        );
        assert_eq!(fill.fill("line\nline\tx"), "line\nline\tx");
        assert_eq!(mark("nobody"), None);
    }
}

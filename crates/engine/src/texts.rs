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
    pub regions: Vec<RegionText<'a>>,
    /// What a region says where it has no words of its own, and where the region is not known.
    #[serde(borrow)]
    pub elsewhere: [&'a str; LOCAL.len()],
    /// The heading of each page that holds several questions, from page 1.
    #[serde(borrow)]
    pub pages: Vec<&'a str>,
    /// The widget's own words, by the constants that the build makes of their keys.
    #[serde(borrow)]
    pub ui: Vec<&'a str>,
    /// How many of these, from the end, are seen only beside details; 0 once these are taken out.
    pub late: u32,
    /// Fits the details that were taken out; 0 while they are in.
    pub seal: u32,
}

/// What stands between two texts of the details, and behind each of the others.
const BETWEEN: char = '\u{1f}';
/// What stands behind the last item of a list.
const LAST: char = '\u{1e}';

impl<'a> Texts<'a> {
    /// Every text that the questions, the urgency and what to do can stand without: why a question
    /// is asked, its drawing, the words for evidence, and what a condition is. They are the larger half
    /// of all words, so they travel apart from the program, which starts without them.
    fn each_detail(&mut self, mut each: impl FnMut(&mut &'a str)) {
        for question in &mut self.questions {
            each(&mut question.why);
            each(&mut question.drawing);
            // Asked last: by then the details have come.
            if question.late {
                each(&mut question.help);
                for (_, help) in &mut question.options {
                    each(help);
                }
            }
        }
        for finding in &mut self.findings {
            each(&mut finding.present);
            each(&mut finding.absent);
        }
        for condition in &mut self.conditions {
            each(&mut condition.name);
            each(&mut condition.what);
            each(&mut condition.tests);
            each(&mut condition.treatment);
            each(&mut condition.who);
            each(&mut condition.sources);
        }
        for advice in &mut self.advice {
            each(&mut advice.left_out);
        }
        // Until they have come, what holds elsewhere is said.
        for region in &mut self.regions {
            region.local.iter_mut().for_each(&mut each);
        }
        for score in &mut self.scores {
            each(&mut score.name);
            each(&mut score.high);
            each(&mut score.low);
            each(&mut score.stages);
            each(&mut score.note);
        }
        // No word of the widget is empty but those that were taken out.
        for text in self.ui.iter_mut().filter(|text| text.is_empty()) {
            each(text);
        }
    }

    /// The words as they travel: those that the program starts with, for [`Texts::read`], and the
    /// details, for [`Texts::fill_details`]. The seal ties the two together.
    ///
    /// Marks stand behind texts and lists. Lengths before them, which nothing can foretell, are 1 kB
    /// more on the wire.
    #[must_use]
    pub fn write(mut self) -> (String, String) {
        let details = self.take_details();
        let mut out = Writer::default();
        out.list(&self.questions, |out, question| {
            out.texts(&[
                question.title,
                if question.late { "late" } else { "" },
                question.help,
            ]);
            out.list(&question.options, |out, (label, help)| {
                out.texts(&[label, help]);
            });
        });
        // One text each, though it is empty: it counts the items.
        out.list(&self.findings, |out, finding| out.texts(&[finding.present]));
        out.list(&self.rules, |out, rule| {
            out.texts(&[rule.name, rule.reason, rule.now, rule.never, rule.net]);
        });
        out.list(&self.conditions, |out, one| out.texts(&[one.name]));
        out.list(&self.advice, |out, advice| out.texts(&[advice.text]));
        out.list(&self.scores, |out, score| out.texts(&[score.name]));
        out.list(&self.regions, |out, region| out.texts(&[region.name]));
        out.texts(&self.elsewhere);
        out.list(&self.pages, |out, title| out.texts(&[title]));
        out.list(&self.ui, |out, text| out.texts(&[text]));
        out.texts(&[&self.seal.to_string()]);
        (out.0, details)
    }

    /// Reads what [`Texts::write`] wrote; the details stay empty. `None` if it is damaged.
    #[must_use]
    pub fn read(start: &'a str) -> Option<Self> {
        let mut from = Reader {
            rest: start,
            bad: false,
        };
        let texts = Self {
            questions: from.list(|from| QuestionText {
                title: from.text(),
                why: "",
                late: !from.text().is_empty(),
                help: from.text(),
                drawing: "",
                options: from.list(|from| (from.text(), from.text())),
            }),
            findings: from.list(|from| FindingText {
                present: from.text(),
                absent: "",
            }),
            rules: from.list(|from| RuleText {
                name: from.text(),
                reason: from.text(),
                now: from.text(),
                never: from.text(),
                net: from.text(),
            }),
            conditions: from.list(|from| ConditionText {
                name: from.text(),
                ..ConditionText::default()
            }),
            advice: from.list(|from| AdviceText {
                text: from.text(),
                left_out: "",
            }),
            scores: from.list(|from| ScoreText {
                name: from.text(),
                ..ScoreText::default()
            }),
            regions: from.list(|from| RegionText {
                name: from.text(),
                ..RegionText::default()
            }),
            elsewhere: core::array::from_fn(|_| from.text()),
            pages: from.list(Reader::text),
            ui: from.list(Reader::text),
            late: 0,
            seal: from.text().parse().unwrap_or_default(),
        };
        if from.rest.is_empty() && !from.bad {
            return Some(texts);
        }
        // Never dropped: the code that would take all this apart again is for a damaged program only.
        core::mem::forget(texts);
        None
    }

    /// Takes the details out and gives them as one text.
    fn take_details(&mut self) -> String {
        let mut details = String::new();
        let mut take = |text: &str| {
            details.push(BETWEEN);
            details.push_str(text);
        };
        let early = self.ui.len().saturating_sub(self.late as usize);
        let late = self.ui.split_off(early);
        self.each_detail(|text| take(core::mem::take(text)));
        for text in late {
            take(text);
            self.ui.push("");
        }
        self.late = 0;
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

/// Writes texts and lists of them, each with its mark.
#[derive(Default)]
struct Writer(String);

impl Writer {
    fn texts(&mut self, texts: &[&str]) {
        for text in texts {
            self.0.push_str(text);
            self.0.push(BETWEEN);
        }
    }

    fn list<T>(&mut self, items: &[T], mut one: impl FnMut(&mut Self, &T)) {
        for item in items {
            one(self, item);
        }
        self.0.push(LAST);
    }
}

/// Reads them. A fault is remembered, not handled at each step.
struct Reader<'a> {
    rest: &'a str,
    bad: bool,
}

impl<'a> Reader<'a> {
    // Called in thirty places: inlined it would be 1 kB on the wire.
    #[inline(never)]
    fn text(&mut self) -> &'a str {
        let Some((text, rest)) = self.rest.split_once(BETWEEN) else {
            self.bad = true;
            return "";
        };
        self.rest = rest;
        text
    }

    fn list<T>(&mut self, one: fn(&mut Self) -> T) -> Vec<T> {
        let mut items = Vec::new();
        while !self.bad && !self.last() {
            items.push(one(self));
        }
        items
    }

    #[inline(never)]
    fn last(&mut self) -> bool {
        let rest = self.rest.strip_prefix(LAST);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
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
    /// The drawing that shows it, with its words; written as the compiler's `drawings` says.
    pub drawing: &'a str,
    /// It is asked late enough for its help to come with the details.
    pub late: bool,
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
    /// Where what is said of it comes from, in one line.
    pub sources: &'a str,
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

/// Words of a region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct RegionText<'a> {
    /// Its name.
    pub name: &'a str,
    /// What is said for each blank of [`LOCAL`] there; empty: as elsewhere.
    #[serde(borrow)]
    pub local: [&'a str; LOCAL.len()],
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

/// The blanks whose words differ from region to region, beside the numbers: where somebody is seen
/// today, who can be booked with, who may be visited directly, what to do about a snake and about
/// rabies and a tick, and the names of two kinds of pain relief. None of them stands in another's words.
pub const LOCAL: [&str; 8] = [
    "today_place",
    "doctor",
    "direct",
    "snake",
    "rabies",
    "tick",
    "paracetamol",
    "nsaids",
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
    /// The words for [`LOCAL`], in its order; they may have any other blank.
    pub local: [&'a str; LOCAL.len()],
    /// A number.
    pub n: &'a str,
}

impl<'a> Fill<'a> {
    /// Takes the words of a region, and where it has none those that hold elsewhere.
    pub fn local(&mut self, texts: &Texts<'a>, region: Option<&RegionText<'a>>) {
        self.local = texts.elsewhere;
        for (slot, word) in self
            .local
            .iter_mut()
            .zip(region.map_or([""; _], |r| r.local))
        {
            if !word.is_empty() {
                *slot = word;
            }
        }
    }

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
                LOCAL_FIRST..='\u{1d}' => {
                    let words = self.local.get(c as usize - LOCAL_FIRST as usize);
                    out.push_str(&self.fill(words.copied().unwrap_or_default()));
                }
                _ => out.push(c),
            }
        }
        out
    }
}

/// Stands for the first blank of [`LOCAL`]; the others follow.
const LOCAL_FIRST: char = '\u{f}';

/// The character that stands for a blank: 1 to 8, then 14, for 9 to 13 are tab and line ends; from 15 on
/// those of [`LOCAL`].
#[must_use]
pub fn mark(blank: &str) -> Option<char> {
    let position = BLANKS.iter().chain(&LOCAL).position(|b| *b == blank)?;
    let skipped = if position < 8 { 1 } else { 6 };
    char::from_u32(u32::try_from(position).ok()? + skipped)
}

/// Whether a text has a blank of [`LOCAL`].
#[must_use]
pub fn is_local(text: &str) -> bool {
    text.contains(|c| matches!(c, LOCAL_FIRST..='\u{1d}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn details_come_back_as_they_went_and_no_others_are_taken() {
        let texts = Texts {
            questions: vec![QuestionText {
                title: "Sore?",
                why: "because",
                drawing: "A knee\n0 0 9 9\nskin\n\nM1 1z\n\n",
                ..QuestionText::default()
            }],
            conditions: vec![ConditionText {
                name: "Cramp",
                what: "a knot",
                who: "",
                sources: "a book",
                ..ConditionText::default()
            }],
            regions: vec![RegionText {
                name: "Atlantis",
                local: ["swim"; _],
            }],
            ui: vec!["yes", "sources"],
            late: 1,
            ..Texts::default()
        };
        let (start, details) = texts.clone().write();
        let mut whole = texts;
        whole.late = 0;
        let mut texts = Texts::read(&start).expect("what was written");
        assert_eq!(
            (texts.questions[0].title, texts.questions[0].why),
            ("Sore?", "")
        );
        assert_eq!(texts.questions[0].drawing, "");
        assert_eq!(
            (texts.conditions[0].name, texts.conditions[0].what),
            ("", ""),
            "without its name a cause is not shown"
        );
        assert_eq!(
            (texts.regions[0].name, texts.regions[0].local[0]),
            ("Atlantis", "")
        );
        assert_eq!(texts.ui, ["yes", ""], "some of the widget's own words");
        let damaged = details.replace("knot", "not");
        assert!(!texts.clone().fill_details(&damaged));
        assert!(!texts.clone().fill_details(""));
        assert!(texts.fill_details(&details));
        texts.seal = 0;
        assert_eq!(texts, whole);
    }

    #[test]
    fn damaged_words_are_refused() {
        let mut texts = Texts::default();
        texts.questions.push(QuestionText::default());
        texts.ui.push("yes");
        let (start, _) = texts.write();
        assert!(Texts::read(&start).is_some());
        let (cut, short) = (start.split_at(1).1, start.split_at(start.len() - 1).0);
        for damaged in ["", "yes", cut, short] {
            assert_eq!(Texts::read(damaged), None, "{damaged:?}");
        }
    }

    #[test]
    fn every_blank_is_filled_with_its_own_word() {
        let fill = Fill {
            emergency: "999",
            urgent: "111",
            person: ["they", "They", "them", "their", "Their", "themselves"],
            n: "7",
            ..Fill::default()
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

    #[test]
    fn words_of_a_region_stand_before_those_of_elsewhere_and_have_blanks_of_their_own() {
        let mut texts = Texts {
            elsewhere: ["elsewhere"; _],
            ..Texts::default()
        };
        let mut region = RegionText::default();
        let call = format!("call {}", mark("urgent").expect("a blank"));
        region.local[3] = &call;
        texts.regions.push(region.clone());
        let said = |region| {
            let mut fill = Fill {
                urgent: "111",
                ..Fill::default()
            };
            fill.local(&texts, region);
            LOCAL.map(|word| fill.fill(&mark(word).expect("a blank").to_string()))
        };
        let mut expected = ["elsewhere"; LOCAL.len()];
        assert_eq!(said(None), expected);
        expected[3] = "call 111";
        assert_eq!(said(Some(&region)), expected);
        assert!(!is_local(&call));
        assert!(
            LOCAL
                .iter()
                .all(|word| is_local(&mark(word).expect("a blank").to_string()))
        );

        let (start, _) = texts.clone().write();
        let early = Texts::read(&start).expect("what was written");
        assert_eq!(early.elsewhere, texts.elsewhere);
        let mut fill = Fill::default();
        fill.local(&early, early.regions.first());
        assert_eq!(fill.local, texts.elsewhere, "its own come with the details");
    }
}

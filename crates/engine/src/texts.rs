//! The words of one language, in the order of the knowledge.
//!
//! They travel in two files: the words that the widget starts with, and the details, fetched once the
//! first screen is shown ([`Texts::pack`], [`Texts::unpack`], [`Texts::take_details`]). [`Fill`] fills
//! the blanks of a text.

mod fill;
mod items;

use serde::{Deserialize, Serialize};

pub use fill::{END, Fill, IS, KEY, START};
pub use items::{
    AdviceText, ConditionText, FindingText, QuestionText, RegionText, RuleText, ScoreText,
};

/// The blanks whose words differ between regions, besides the numbers: where to be seen today, who to
/// book with, who can be visited directly, what to do about a snake, rabies and a tick, and the names
/// of two kinds of pain relief. None of these texts contains another.
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

/// All words of one language. Each list runs parallel to the list of the same name in
/// [`crate::Knowledge`]. An empty string means that there is no such text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
#[allow(
    missing_docs,
    reason = "each list is explained at the type of its items"
)]
pub struct Texts<'a> {
    /// Which knowledge and which of the widget's own words this file was made for: see
    /// [`Texts::unpack`].
    pub made_for: u32,
    /// The language as the web names it (BCP 47), such as `en`.
    pub language: &'a str,
    /// What its speakers call it.
    pub name: &'a str,
    /// `ltr` or `rtl`.
    pub direction: &'a str,
    /// The plural category of each number from 0 to 199, a letter each: see [`plural`].
    pub plurals: &'a str,
    /// The blanks that every text can have, such as `you`: name and text.
    #[serde(borrow)]
    pub words: Vec<(&'a str, &'a str)>,
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
    /// The text for each of [`LOCAL`] where a region has none of its own, and where the region is not
    /// known.
    #[serde(borrow)]
    pub elsewhere: [&'a str; LOCAL.len()],
    /// The heading of each page that holds several questions, from page 1.
    #[serde(borrow)]
    pub pages: Vec<&'a str>,
    /// The widget's own words, indexed by the constants that the build generates from their keys.
    #[serde(borrow)]
    pub ui: Vec<&'a str>,
    /// How many of these, counted from the end, travel with the details.
    pub late: u32,
    /// What the details must hash to.
    pub seal: u32,
}

/// The words that travel apart, in the order of `Texts::each_detail`.
#[derive(Serialize, Deserialize)]
struct Details<'a> {
    language: &'a str,
    #[serde(borrow)]
    texts: Vec<&'a str>,
}

/// The categories of the plural (CLDR), each by the letter that stands for it in [`Texts::plurals`].
pub const PLURALS: [(char, &str); 6] = [
    ('z', "zero"),
    ('1', "one"),
    ('2', "two"),
    ('f', "few"),
    ('m', "many"),
    ('o', "other"),
];

impl<'a> Texts<'a> {
    /// Every text that the questions, the urgency and help in an emergency can stand without: why a question
    /// is asked, its drawing, why a rule asks for a visit, the words for evidence, and what a condition is. They are the larger half
    /// of all words, so they travel apart from the program, which starts without them.
    fn each_detail(&mut self, mut each: impl FnMut(&mut &'a str)) {
        for question in &mut self.questions {
            each(&mut question.why);
            each(&mut question.drawing);
            // Asked late: by then the details are there.
            if question.late {
                each(&mut question.help);
                for (_, help) in &mut question.options {
                    each(help);
                }
            }
            if question.optional {
                each(&mut question.title);
                for (label, _) in &mut question.options {
                    each(label);
                }
                question.chips.iter_mut().for_each(&mut each);
            }
        }
        for rule in &mut self.rules {
            each(&mut rule.id);
            each(&mut rule.name);
            each(&mut rule.reason);
            each(&mut rule.net);
            // In an emergency, what to do and not to do is what helps beside the number to call.
            if !rule.early {
                each(&mut rule.now);
                each(&mut rule.never);
            }
        }
        for finding in &mut self.findings {
            each(&mut finding.present);
            each(&mut finding.absent);
        }
        for condition in &mut self.conditions {
            each(&mut condition.id);
            each(&mut condition.name);
            each(&mut condition.what);
            each(&mut condition.tests);
            each(&mut condition.treatment);
            each(&mut condition.who);
            each(&mut condition.sources);
        }
        for advice in &mut self.advice {
            each(&mut advice.text);
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
        let early = self.ui.len().saturating_sub(self.late as usize);
        self.ui.iter_mut().skip(early).for_each(each);
    }

    /// The words as they travel: those that the program starts with, and the details.
    ///
    /// # Errors
    /// If a list is too long for its format, which does not happen.
    pub fn pack(mut self) -> Result<(Vec<u8>, Vec<u8>), postcard::Error> {
        let mut texts = Vec::new();
        self.each_detail(|text| texts.push(core::mem::take(text)));
        self.seal = seal(&texts);
        let language = self.language;
        let details = Details { language, texts };
        Ok((
            postcard::to_allocvec(&self)?,
            postcard::to_allocvec(&details)?,
        ))
    }

    /// Reads the words that [`Texts::pack`] wrote; the details stay empty. `None` if they are damaged,
    /// or were made for other knowledge or another version of the widget's own words than `made_for`.
    #[must_use]
    pub fn unpack(bytes: &'a [u8], made_for: u32) -> Option<Self> {
        let (texts, rest) = postcard::take_from_bytes::<Self>(bytes).ok()?;
        (rest.is_empty() && texts.made_for == made_for).then_some(texts)
    }

    /// Fills in the details. Returns false, and changes nothing, when they are damaged or of another
    /// build.
    pub fn take_details(&mut self, bytes: &'a [u8]) -> bool {
        let Ok(details) = postcard::from_bytes::<Details<'a>>(bytes) else {
            return false;
        };
        if details.language != self.language || seal(&details.texts) != self.seal {
            return false;
        }
        let mut texts = details.texts.into_iter();
        self.each_detail(|text| *text = texts.next().unwrap_or_default());
        true
    }
}

/// The plural category of a whole number, from the table of its language. From 200 on only the last two
/// digits count, as in every language except for millions.
#[must_use]
pub fn plural(plurals: &str, n: u32) -> &'static str {
    let at = if n < 200 { n } else { 100 + n % 100 };
    let letter = plurals.as_bytes().get(at as usize).copied();
    let found = PLURALS
        .iter()
        .find(|(known, _)| letter == u8::try_from(*known).ok());
    found.map_or("other", |(_, category)| category)
}

/// FNV-1a: to notice damage or files of two builds mixed up, not an attack.
fn seal(texts: &[&str]) -> u32 {
    // A separator, so that moving text from one entry to the next changes the hash.
    let bytes = texts.iter().flat_map(|text| text.bytes().chain([0xff]));
    bytes.fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts() -> Texts<'static> {
        Texts {
            made_for: 7,
            language: "en",
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
        }
    }

    #[test]
    fn details_come_back_as_they_went_and_no_others_are_taken() {
        let (start, details) = texts().pack().expect("packs");
        let mut early = Texts::unpack(&start, 7).expect("what was written");
        assert_eq!(
            (early.questions[0].title, early.questions[0].why),
            ("Sore?", "")
        );
        assert_eq!(early.questions[0].drawing, "");
        assert_eq!(
            (early.conditions[0].name, early.conditions[0].what),
            ("", ""),
            "without its name a cause is not shown"
        );
        assert_eq!(
            (early.regions[0].name, early.regions[0].local[0]),
            ("Atlantis", "")
        );
        assert_eq!(early.ui, ["yes", ""], "some of the widget's own words");
        let knot = details.windows(4).position(|w| w == b"knot").expect("knot");
        let mut damaged = details.clone();
        damaged[knot] = b't';
        let mut other = texts();
        other.language = "de";
        let (_, german) = other.pack().expect("packs");
        for wrong in [&damaged[..], &details[..9], &german, b""] {
            let before = early.clone();
            assert!(!early.take_details(wrong));
            assert_eq!(early, before, "nothing is half taken");
        }
        assert!(early.take_details(&details));
        early.seal = 0;
        assert_eq!(early, texts());
    }

    #[test]
    fn words_that_are_damaged_or_of_another_build_are_refused() {
        let (start, _) = texts().pack().expect("packs");
        assert!(Texts::unpack(&start, 7).is_some());
        assert_eq!(Texts::unpack(&start, 8), None, "another build");
        let long = [&start[..], b"x"].concat();
        for damaged in [&start[..start.len() - 1], &start[1..], b"", &long] {
            assert_eq!(Texts::unpack(damaged, 7), None, "{damaged:?}");
        }
    }

    #[test]
    fn plurals_of_large_numbers_follow_their_last_two_digits() {
        let mut table = "o".repeat(200);
        table.replace_range(1..2, "1");
        table.replace_range(101..102, "f");
        assert_eq!(plural(&table, 1), "one");
        assert_eq!(plural(&table, 0), "other");
        assert_eq!(plural(&table, 101), "few");
        assert_eq!(plural(&table, 501), "few");
        assert_eq!(plural("", 3), "other");
    }
}

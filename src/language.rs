//! The loaded languages. Their words are files beside the program: those that the check starts with, and
//! the details, which are fetched after the first screen.

use core::cell::{OnceCell, RefCell};

use leg_triage_engine::texts::Texts;

use crate::ui::MADE_FOR;

/// The words of one language. They stay for as long as the page.
#[derive(Debug)]
pub struct Language {
    /// The file that the words lie in.
    file: &'static [u8],
    start: Texts<'static>,
    whole: OnceCell<Texts<'static>>,
}

impl Language {
    /// The words, as far as they are here. A detail that has not come is empty.
    #[must_use]
    pub fn texts(&self) -> &Texts<'static> {
        self.whole.get().unwrap_or(&self.start)
    }

    /// Whether the details have come.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.whole.get().is_some()
    }
}

thread_local! {
    static LANGUAGES: RefCell<Vec<&'static Language>> = const { RefCell::new(Vec::new()) };
}

/// Takes the words of a language, once for all widgets of a page. `None` when they are damaged or of
/// another build.
#[must_use]
pub fn take_words(words: Vec<u8>) -> Option<&'static Language> {
    LANGUAGES.with_borrow_mut(|languages| {
        if let Some(known) = languages.iter().find(|known| known.file == words) {
            return Some(*known);
        }
        let file = words.leak();
        let start = Texts::unpack(file, MADE_FOR)?;
        let whole = OnceCell::new();
        let language: &Language = Box::leak(Box::new(Language { file, start, whole }));
        languages.push(language);
        Some(language)
    })
}

/// Takes the details of a language whose words are here. False when they are damaged or of another
/// build; then nothing is changed.
pub fn take_details(details: Vec<u8>) -> bool {
    let details = details.leak();
    let take = |language: &&Language| {
        let mut texts = language.start.clone();
        texts.take_details(details) && (language.is_whole() || language.whole.set(texts).is_ok())
    };
    LANGUAGES.with_borrow(|languages| languages.iter().any(take))
}

/// The words of this build, apart from those that a page takes in.
#[cfg(test)]
pub mod of_this_build {
    use core::cell::OnceCell;

    use super::{Language, MADE_FOR, Texts};

    const WORDS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/words_en.bin"));
    const DETAILS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/details_en.bin"));

    fn start() -> Texts<'static> {
        Texts::unpack(WORDS, MADE_FOR).expect("the words of this build")
    }

    /// Before the details have come.
    pub fn early() -> &'static Language {
        let (file, start, whole) = (WORDS, start(), OnceCell::new());
        Box::leak(Box::new(Language { file, start, whole }))
    }

    /// With the details.
    pub fn whole() -> &'static Language {
        let mut texts = start();
        assert!(texts.take_details(DETAILS), "the details of this build");
        let language = early();
        language.whole.set(texts).expect("empty");
        language
    }

    #[test]
    fn words_are_taken_once_and_details_of_another_build_never() {
        let mut damaged = DETAILS.to_vec();
        damaged[DETAILS.len() / 2] ^= 1;
        assert!(!super::take_details(DETAILS.to_vec()), "no words yet");
        assert!(super::take_words(WORDS[1..].to_vec()).is_none());
        let language = super::take_words(WORDS.to_vec()).expect("the words of this build");
        let again = super::take_words(WORDS.to_vec()).expect("the same");
        assert!(core::ptr::eq(language, again));
        assert!(!super::take_details(damaged) && !language.is_whole());
        assert!(super::take_details(DETAILS.to_vec()) && language.is_whole());
        assert!(super::take_details(DETAILS.to_vec()), "twice is no harm");
        let texts = language.texts();
        assert!(texts.conditions.iter().all(|c| !c.what.is_empty()));
        assert!(texts.questions.iter().all(|q| !q.why.is_empty()));
    }
}

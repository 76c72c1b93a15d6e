//! The words of the languages that have come. They travel as files beside the program: those that the
//! check starts with, and the details, which are fetched once the first screen stands.

use std::sync::{Mutex, OnceLock};

use leg_triage_engine::texts::Texts;

use crate::words::ui::MADE_FOR;

/// The words of one language. They stay for as long as the page.
#[derive(Debug)]
pub struct Language {
    start: Texts<'static>,
    whole: OnceLock<Texts<'static>>,
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

static LANGUAGES: Mutex<Vec<&'static Language>> = Mutex::new(Vec::new());

/// Takes the words of a language, once for all widgets of a page. `None` when they are damaged or of
/// another build.
#[must_use]
pub fn take_words(words: Vec<u8>) -> Option<&'static Language> {
    let start = Texts::unpack(words.leak(), MADE_FOR)?;
    let mut languages = LANGUAGES.lock().ok()?;
    let here = |known: &&&Language| known.start.language == start.language;
    if let Some(known) = languages.iter().find(here) {
        return Some(known);
    }
    let whole = OnceLock::new();
    let language: &Language = Box::leak(Box::new(Language { start, whole }));
    languages.push(language);
    Some(language)
}

/// Takes the details of a language whose words are here. False when they are damaged or of another
/// build; then nothing is changed.
pub fn take_details(details: Vec<u8>) -> bool {
    let details = details.leak();
    let Ok(languages) = LANGUAGES.lock() else {
        return false;
    };
    languages.iter().any(|language| {
        let mut texts = language.start.clone();
        texts.take_details(details) && (language.is_whole() || language.whole.set(texts).is_ok())
    })
}

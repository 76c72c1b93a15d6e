//! How well a cause fits, in words.

use leg_triage_engine::{Cause, Fit, Range};

use crate::words::{Words, ui};

/// The key of the words for how well a cause fits.
pub const fn fit(fit: Fit) -> usize {
    match fit {
        Fit::FitsWell => ui::FIT_WELL,
        Fit::Possible => ui::FIT_POSSIBLE,
        Fit::LessLikely => ui::FIT_LESS,
    }
}

/// How else a cause could fit, if one answer were sure. After an emergency or same-day result only how
/// much better.
pub fn could_be(words: &Words, cause: &Cause, range: &Range, urgent: bool) -> Option<String> {
    let (low, high) = range.fit;
    let low = (low < cause.fit && !urgent).then(|| words.ui(fit(low)));
    let high = (high > cause.fit).then(|| words.ui(fit(high)));
    match (low, high) {
        (Some(low), Some(high)) => {
            Some(words.with(ui::COULD_BE_OR, &[("low", &low), ("high", &high)]))
        }
        (Some(fit), None) | (None, Some(fit)) => Some(words.with(ui::COULD_BE, &[("fit", &fit)])),
        (None, None) => None,
    }
}

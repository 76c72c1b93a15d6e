//! The ledger: it names only what exists, and every statement has a place.

use std::collections::BTreeSet;

use super::Check;
use crate::fault::{Faults, Place};
use crate::report::{Carried, covers, ledger};
use crate::source::{Source, Word};

/// How many differences between articles and guidance have a handling: `H.1` to `H.23`.
const HANDLINGS: u8 = 23;

/// The number of a ledger statement such as `S0.04`, if there is one.
pub(super) fn statement(source: &Source, key: &str) -> Option<(String, u16)> {
    let (article, number) = key.split_once('.')?;
    let count = source.ledger.entry.statements.get(article)?;
    let number: u16 = number.parse().ok()?;
    (number >= 1 && number <= *count).then(|| (article.to_owned(), number))
}

/// Whether a key names a handling such as `H.4`.
pub(super) fn handling(key: &str) -> bool {
    let number = key.strip_prefix("H.").and_then(|n| n.parse::<u8>().ok());
    number.is_some_and(|n| (1..=HANDLINGS).contains(&n))
}

impl Check<'_> {
    /// Every statement exists and has exactly one place: an entry, the product, or a reason to leave it
    /// out.
    pub(super) fn ledger(&self, faults: &mut Faults) {
        let mut unknown = |word: &Word, at: &Place| {
            let is = statement(self.source, word.get_ref()).is_some();
            if !is {
                faults.add(
                    at,
                    format!("the ledger has no statement `{}`", word.get_ref()),
                    "use a number such as S0.04 (ledger.toml says how many there are)",
                );
            }
            is
        };
        let mut carried = BTreeSet::new();
        for (word, at, _) in covers(self.source) {
            unknown(word, &at);
            carried.insert(word.get_ref().as_str());
        }
        let file = &self.source.ledger;
        let out = file.entry.not_carried.iter().map(|x| (&x.id, &x.reason));
        let product = file.entry.carried_by_product.iter().map(|x| (&x.id, &x.by));
        let mut second = Vec::new();
        let mut silent = Vec::new();
        for (id, words) in out.chain(product) {
            let at = file.at(id);
            if unknown(id, &at) && !carried.insert(id.get_ref()) {
                second.push((id.get_ref(), at.clone()));
            }
            if words.trim().is_empty() {
                silent.push((id.get_ref(), at));
            }
        }
        for (id, at) in second {
            faults.add(
                &at,
                format!("`{id}` has two places"),
                "delete this one: an entry carries it (`covers`), or it stands here twice",
            );
        }
        for (id, at) in silent {
            faults.add(
                &at,
                format!("`{id}` says no word about it"),
                "give the reason why it is left out, or what of the product carries it",
            );
        }
        let handled = file.entry.not_carried.iter().filter_map(|x| x.h.as_ref());
        let claimed = file.entry.claims.iter().filter_map(|x| x.h.as_ref());
        for h in handled.chain(claimed) {
            if !handling(h.get_ref()) {
                faults.add(
                    &file.at(h),
                    format!("there is no handling `{}`", h.get_ref()),
                    format!("use H.1 to H.{HANDLINGS}"),
                );
            }
        }
    }

    /// Every claim belongs to a statement, and says what it claims.
    pub(super) fn claims(&self, faults: &mut Faults) {
        let file = &self.source.ledger;
        let mut ids = BTreeSet::new();
        for claim in &file.entry.claims {
            let (id, at) = (claim.id.get_ref(), file.at(&claim.id));
            let of = claim.statement.get_ref();
            if statement(self.source, of).is_none() {
                faults.add(
                    &file.at(&claim.statement),
                    format!("the ledger has no statement `{of}`"),
                    "use a number such as S0.04 (ledger.toml says how many there are)",
                );
            }
            if !ids.insert(id) {
                faults.add(
                    &at,
                    format!("`{id}` is defined twice"),
                    "give it another id",
                );
            }
            let silent = |words: &str| words.trim().is_empty();
            if silent(&claim.says) || claim.reason.as_deref().is_some_and(silent) {
                faults.add(
                    &at,
                    format!("`{id}` says no word about it"),
                    "say what the article claims, and give the reason if nobody is shown it",
                );
            }
        }
    }
}

/// What is well formed but unfinished: statements without a place.
pub(super) fn unfinished(source: &Source, faults: &mut Faults) {
    let missing: Vec<String> = ledger(source)
        .into_iter()
        .filter(|(_, carried)| *carried == Carried::Missing)
        .map(|(id, _)| id)
        .collect();
    if !missing.is_empty() {
        faults.add(
            &source.ledger.whole(),
            format!("nothing carries {} statements: {}", missing.len(), missing.join(" ")),
            "add each to the `covers` of an entry, or here to [[carried_by_product]] or [[not_carried]]",
        );
    }
}

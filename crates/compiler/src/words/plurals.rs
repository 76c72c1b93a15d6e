//! The plural categories of a language, from CLDR.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use leg_triage_engine::texts::PLURALS;
use unic_langid::LanguageIdentifier;

/// The category of each number from 0 to 199, a letter each (see [`leg_triage_engine::texts::plural`]).
/// `None` for a language that CLDR has no rules for.
pub fn table(language: &str) -> Option<String> {
    let named: LanguageIdentifier = language.parse().ok()?;
    let alone = LanguageIdentifier::from_parts(named.language, None, None, &[]);
    let rules = [named, alone]
        .into_iter()
        .find_map(|id| PluralRules::create(id, PluralRuleType::CARDINAL).ok())?;
    (0..200u32)
        .map(|n| {
            let category = match rules.select(n).ok()? {
                PluralCategory::ZERO => "zero",
                PluralCategory::ONE => "one",
                PluralCategory::TWO => "two",
                PluralCategory::FEW => "few",
                PluralCategory::MANY => "many",
                PluralCategory::OTHER => "other",
            };
            let letter = PLURALS.iter().find(|(_, known)| *known == category);
            letter.map(|(letter, _)| *letter)
        })
        .collect()
}

/// The categories that occur in a table, and `other`.
pub fn categories(table: &str) -> Vec<&'static str> {
    let is_used = |letter: char, category: &str| category == "other" || table.contains(letter);
    PLURALS
        .iter()
        .filter(|(letter, category)| is_used(*letter, category))
        .map(|(_, category)| *category)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{categories, table};
    use leg_triage_engine::texts::plural;

    #[test]
    fn follow_the_language() {
        let of = |language: &str, n| plural(&table(language).expect("known"), n);
        assert_eq!(
            [0, 1, 2, 21].map(|n| of("en", n)),
            ["other", "one", "other", "other"]
        );
        assert_eq!(
            [1, 3, 5, 21].map(|n| of("pl", n)),
            ["one", "few", "many", "many"]
        );
        assert_eq!(
            [0, 1, 2, 3, 11, 100].map(|n| of("ar", n)),
            ["zero", "one", "two", "few", "many", "other"]
        );
        assert_eq!(
            of("de-CH", 1),
            "one",
            "the language alone, where the country has no rules"
        );
        assert_eq!(categories(&table("en").expect("known")), ["one", "other"]);
        assert_eq!(categories(&table("ja").expect("known")), ["other"]);
        assert_eq!(table("nonsense words"), None);
        assert_eq!(table("xx"), None);
    }
}

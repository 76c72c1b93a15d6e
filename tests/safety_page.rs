//! What stands in the page and the element without the program is whole: every country with its own
//! numbers, every sign, and no word missing, in every language.

#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

use std::collections::BTreeMap;

use leg_triage_compiler::{Compiled, compile};
use serde_json::Value;

fn compiled() -> Compiled {
    match compile("knowledge".as_ref()) {
        Ok(compiled) => compiled,
        Err(faults) => panic!("{faults}"),
    }
}

/// The value of an exported constant of the element's first module.
fn exported(script: &str, name: &str) -> Value {
    let before = format!("export const {name} = ");
    let (_, after) = script.split_once(&before).expect(name);
    let (value, _) = after.split_once(";\n").expect("its end");
    serde_json::from_str(value).expect("JSON")
}

/// Country → what to call.
fn numbers(compiled: &Compiled) -> BTreeMap<&str, (&str, Option<&str>)> {
    let regions = compiled.knowledge.regions.iter();
    let all = regions.flat_map(|region| {
        let numbers = (region.emergency.as_str(), region.urgent.as_deref());
        region
            .codes
            .iter()
            .map(move |code| (code.as_str(), numbers))
    });
    all.collect()
}

#[test]
fn the_element_knows_every_country_with_its_numbers_and_no_other() {
    let compiled = compiled();
    let script = compiled
        .start_script(compiled.languages.values())
        .expect("a script");
    let regions = exported(&script, "REGIONS");
    let regions = regions.as_object().expect("an object");
    let shown: BTreeMap<_, _> = regions
        .iter()
        .map(|(code, numbers)| {
            let number = |key: &str| numbers.get(key).and_then(Value::as_str);
            (
                code.as_str(),
                (number("emergency").expect("a number"), number("urgent")),
            )
        })
        .collect();
    assert_eq!(shown, numbers(&compiled));
    for code in ["GB", "LI", "EU", "FR", "NZ"] {
        assert!(shown.contains_key(code), "{code}");
    }
}

#[test]
fn the_element_has_every_word_in_every_language() {
    let compiled = compiled();
    let mut languages = compiled.languages.clone();
    languages.extend(compiled.pseudo().expect("no faults"));
    let script = compiled.start_script(languages.values()).expect("a script");
    let safety = exported(&script, "SAFETY");
    let safety = safety.as_object().expect("an object");
    assert_eq!(safety.len(), languages.len());
    for (language, words) in safety {
        let words = words.as_object().expect("an object");
        let text = |key: &str| words.get(key).and_then(Value::as_str).unwrap_or_default();
        for key in [
            "direction",
            "local",
            "starting",
            "stopped",
            "notStarted",
            "again",
            "reload",
        ] {
            assert!(!text(key).is_empty(), "{language}: {key}");
        }
        assert_eq!(text("call").matches("{number}").count(), 1, "{language}");
        let signs = words["signs"].as_array().expect("a list");
        assert!(signs.len() >= 6, "{language}");
        assert!(
            signs
                .iter()
                .all(|sign| sign.as_str().is_some_and(|sign| !sign.is_empty()))
        );
    }
    assert_eq!(
        safety["en"]["call"],
        "Call {number} now if your leg hurts and you have any of these:"
    );
}

#[test]
fn the_safety_page_names_every_region_with_links_that_call_what_they_show() {
    let compiled = compiled();
    for (language, words) in &compiled.languages {
        let page = &words.page;
        let rows: Vec<&str> = page.html.split("<tr data-region=\"").skip(1).collect();
        assert_eq!(rows.len(), compiled.knowledge.regions.len(), "{language}");
        for (row, region) in rows.iter().zip(&compiled.knowledge.regions) {
            let numbers = [Some(region.emergency.as_str()), region.urgent.as_deref()];
            let links: Vec<(&str, &str)> = row
                .split("<a href=\"tel:")
                .skip(1)
                .map(|link| {
                    let (called, rest) = link.split_once("\">").expect("an address");
                    (called, rest.split_once("</a>").expect("a link").0)
                })
                .collect();
            let shown: Vec<&str> = links.iter().map(|(_, shown)| *shown).collect();
            let wanted: Vec<&str> = numbers.into_iter().flatten().collect();
            assert_eq!(shown, wanted, "{row}");
            for (called, shown) in links {
                // A link's number has no spaces, and "#" would begin a fragment.
                assert_eq!(called.replace("%23", "#"), shown.replace(' ', ""), "{row}");
            }
        }
        for sign in &page.safety.signs {
            assert!(page.html.contains(&format!("<li>{sign}</li>")), "{sign}");
        }
        assert!(page.html.contains("<noscript>"), "{language}");
        for words in [&page.title, &page.short_name, &page.description] {
            assert!(!words.is_empty(), "{language}");
        }
    }
}

//! The emergency numbers and signs stand in three places, two of which must work without the
//! program: knowledge/regions.toml, index.html and embed/leg-triage.js. They say the same.

#![allow(clippy::expect_used, reason = "a test fails by a panic")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use toml::Value;

fn read(name: &str) -> String {
    fs::read_to_string(format!("{}/{name}", env!("CARGO_MANIFEST_DIR"))).expect(name)
}

/// What stands between `before` and `after`, and the rest.
fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<(&'a str, &'a str)> {
    text.split_once(before)?.1.split_once(after)
}

/// Everything that stands between `before` and `after`, one after the other.
fn all_between<'a>(mut text: &'a str, before: &str, after: &str) -> Vec<&'a str> {
    let mut all = Vec::new();
    while let Some((found, rest)) = between(text, before, after) {
        all.push(found);
        text = rest;
    }
    all
}

fn regions() -> Vec<Value> {
    let file: toml::Table = read("knowledge/regions.toml")
        .parse()
        .expect("regions.toml");
    file["region"].as_array().expect("[[region]]").clone()
}

fn text<'a>(region: &'a Value, key: &str) -> Option<&'a str> {
    region.get(key).and_then(Value::as_str)
}

#[test]
fn the_page_has_every_region_with_its_numbers_and_no_other() {
    let page = read("index.html");
    let mut rows = BTreeMap::new();
    for row in all_between(&page, "<tr data-region=\"", "</tr>") {
        let (id, cells) = row.split_once('"').expect("id");
        let cells: Vec<_> = all_between(cells, "<td>", "</td>")
            .into_iter()
            .map(|cell| {
                let Some((called, _)) = between(cell, "href=\"tel:", "\"") else {
                    assert_eq!(cell, "", "{id}: a number that cannot be tapped");
                    return String::new();
                };
                let (shown, _) = between(cell, "\">", "</a>").expect("a link");
                // A link's number has no spaces, and "#" would begin a fragment.
                assert_eq!(
                    called.replace("%23", "#"),
                    shown.replace(' ', ""),
                    "{id}: calls another number than it shows"
                );
                shown.to_owned()
            })
            .collect();
        assert!(
            rows.insert(id.to_owned(), cells).is_none(),
            "{id} stands twice in index.html"
        );
    }
    let wanted: BTreeMap<_, _> = regions()
        .iter()
        .map(|region| {
            let number = |key| text(region, key).unwrap_or_default().to_owned();
            (
                text(region, "id").expect("id").to_owned(),
                vec![number("emergency"), number("urgent")],
            )
        })
        .collect();
    assert_eq!(rows, wanted);
}

#[test]
fn the_element_has_every_country_with_its_number_and_no_other() {
    let script = read("embed/leg-triage.js");
    let (table, _) = between(&script, "const EMERGENCY = {", "};").expect("EMERGENCY");
    let mut shown = BTreeSet::new();
    for line in table.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let parts: Vec<_> = line.split('\'').collect();
        for code in parts[3].split(' ') {
            assert!(
                shown.insert((code.to_owned(), parts[1].to_owned())),
                "{code} twice"
            );
        }
    }
    let mut wanted = BTreeSet::new();
    for region in regions() {
        let number = text(&region, "emergency").expect("emergency").to_owned();
        let codes = region
            .get("codes")
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        let codes = codes
            .map(|code| code.as_str().expect("code"))
            .chain(text(&region, "id"));
        wanted.extend(codes.map(|code| (code.to_owned(), number.clone())));
    }
    assert_eq!(shown, wanted);
}

#[test]
fn the_element_and_the_page_name_the_same_signs() {
    let page = read("index.html");
    let script = read("embed/leg-triage.js");
    let (list, _) = between(&page, "<ul class=\"signs\">", "</ul>").expect("signs");
    let in_page = all_between(list, "<li>", "</li>");
    let (signs, _) = between(&script, "const SIGNS = [", "];").expect("SIGNS");
    assert!(in_page.len() >= 6);
    assert_eq!(in_page, all_between(signs, "  '", "',"));
}

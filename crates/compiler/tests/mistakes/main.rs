//! Each kind of mistake that an author can make stops the build with the right file and line, and says
//! how to mend it. A small good knowledge is changed in one place at a time.
//!
//! The good knowledge, and the functions that change it, are in `good`; each kind of mistake has its
//! own file.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::string_slice,
    reason = "a test fails by a panic"
)]

mod drawings;
mod good;
mod hazards;
mod manifest;
mod records;
mod rules;
mod texts;
mod values;

use good::{build, good};

#[test]
fn the_good_knowledge_is_good() {
    let compiled = match build(&good()) {
        Ok(compiled) => compiled,
        Err(faults) => panic!("{faults:?}"),
    };
    assert_eq!(compiled.report.conditions, 1);
    assert_eq!(
        (compiled.report.covered, compiled.report.statements),
        (1, 38)
    );
    assert_eq!(compiled.ui_keys, ["signs", "start"]);
    let bytes = compiled.pack().expect("packs");
    let back: leg_triage_engine::Knowledge = postcard::from_bytes(&bytes).expect("unpacks");
    // The ids of what is only reported travel with the words.
    assert_eq!(
        (back.rules[0].id.as_str(), back.conditions[0].id.as_str()),
        ("", "")
    );
    let mut whole = back;
    for (packed, known) in whole.rules.iter_mut().zip(&compiled.knowledge.rules) {
        packed.id.clone_from(&known.id);
    }
    for (packed, known) in whole
        .conditions
        .iter_mut()
        .zip(&compiled.knowledge.conditions)
    {
        packed.id.clone_from(&known.id);
    }
    for (packed, known) in whole.scores.iter_mut().zip(&compiled.knowledge.scores) {
        packed.id.clone_from(&known.id);
    }
    for (packed, known) in whole.advice.iter_mut().zip(&compiled.knowledge.advice) {
        packed.id.clone_from(&known.id);
    }
    assert_eq!(whole, compiled.knowledge);
    let words = compiled.texts("en").expect("English");
    assert_eq!((words.rules[0].id, words.conditions[0].id), ("RF01", "pad"));
}

#[test]
fn what_only_details_need_travels_with_them() {
    let mut files = good();
    let more = |id: &str, kind: &str| {
        format!("[[source]]\nid = \"{id}\"\ntitle = \"{id} title\"\nkind = \"{kind}\"\n")
    };
    let sources = files.entry("sources.toml").or_default();
    *sources += &more("GUIDE", "guidance");
    *sources += &more("NOTES", "own");
    *sources += &more("ONCE", "guidance");
    let pad = files.entry("conditions/pad.toml").or_default();
    *pad = pad.replacen(
        "source = \"BOOK\"",
        "source = [\"NOTES\", \"BOOK\", \"GUIDE\"]",
        1,
    );
    *pad = pad.replace("base_rate_source = \"BOOK\"", "base_rate_source = \"ONCE\"");
    files.insert("text/en/ui_details.ftl", "ui-a-late-word = Later\n".into());
    let compiled = build(&files).unwrap_or_else(|faults| panic!("{faults:?}"));
    // Guidance first; own notes, and sources of single values, are left out.
    let texts = compiled.texts("en").expect("words");
    assert_eq!(texts.conditions[0].sources, "GUIDE title; A book");
    // Words shown only beside details come last, and are not part of the first load.
    assert_eq!(compiled.ui_keys, ["signs", "start", "a-late-word"]);
    let english = &compiled.languages["en"];
    let has = |bytes: &[u8], text: &str| bytes.windows(text.len()).any(|w| w == text.as_bytes());
    assert!(has(&english.words, "Start") && !has(&english.words, "Later"));
    assert!(has(&english.details, "Later") && has(&english.details, "GUIDE title"));
}

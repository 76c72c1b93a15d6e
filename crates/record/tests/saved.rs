//! A saved check is read as what it was, or not at all.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::string_slice,
    reason = "a test fails by a panic"
)]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use common::{Known, altered, question, real, whole, with_line};
use leg_triage_engine::model::{Kind, QuestionIx};
use leg_triage_engine::{Answer, Answers, drop_stale};
use leg_triage_record::{Found, Saved, Unreadable, read, write};
use proptest::prelude::*;

fn written(known: &Known, saved: &Saved) -> String {
    write(&known.manifest, saved)
}

fn back(known: &Known, text: &str) -> Result<Found, Unreadable> {
    read(&known.manifest, &known.knowledge, text)
}

/// The answers in a text, as written.
/// The answers of a text. In which order a list names its items means nothing.
fn entries(text: &str) -> BTreeSet<String> {
    let (body, _) = text.rsplit_once('|').expect("a checksum");
    let sorted = |entry: &str| match entry.split_once("=l:") {
        Some((list, items)) => {
            let marks = items.replace(['+', '-', '?'], " ");
            let mut ends = marks.match_indices(' ').map(|(at, _)| at);
            let mut from = ends.next().unwrap_or_default();
            let mut all = Vec::new();
            for to in ends.chain([items.len()]) {
                all.push(&items[from..to]);
                from = to;
            }
            all.sort_unstable();
            format!("{list}=l:{}", all.concat())
        }
        None => entry.to_owned(),
    };
    body.split('|').skip(1).map(sorted).collect()
}

/// The index of an answer's question under other knowledge, found by id.
fn answer<'a>(known: &Known, saved: &'a Saved, id: &str) -> Option<&'a Answer> {
    let ix = question(known, id);
    let mut all = saved.answers.iter();
    all.find(|(at, _)| *at == ix).map(|(_, answer)| answer)
}

/// The text with a correct checksum: what another version of the program could have written.
fn sealed(body: &str) -> String {
    format!("{body}|{:08x}", crc32(body))
}

/// The checksum computed in another way: polynomial division from the highest bit.
fn crc32(text: &str) -> u32 {
    let mut rest = u32::MAX;
    for byte in text.bytes() {
        rest ^= u32::from(byte.reverse_bits()) << 24;
        for _ in 0..8 {
            rest = if rest >> 31 == 1 {
                rest << 1 ^ 0x04c1_1db7
            } else {
                rest << 1
            };
        }
    }
    (!rest).reverse_bits()
}

/// The saved check of this version, and its file.
fn golden() -> &'static (PathBuf, String) {
    static GOLDEN: OnceLock<(PathBuf, String)> = OnceLock::new();
    GOLDEN.get_or_init(read_golden)
}

fn read_golden() -> (PathBuf, String) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/saved");
    let version = &real().manifest.version;
    let file = folder.join(format!("{version}.txt"));
    if std::env::var_os("WRITE_SAVED").is_some() && !file.exists() {
        fs::write(&file, written(real(), &whole(real()))).expect("writable");
    }
    let text = fs::read_to_string(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    (file, text)
}

#[test]
fn every_released_version_is_read_and_nothing_becomes_another_answer() {
    let (this, _) = golden();
    let folder = this.parent().expect("a folder");
    let mut files = 0;
    for entry in fs::read_dir(folder).expect("saved checks").flatten() {
        if entry.path().extension().is_none_or(|e| e != "txt") {
            continue;
        }
        files += 1;
        let text = fs::read_to_string(entry.path()).expect("text");
        let found = back(real(), &text).unwrap_or_else(|e| panic!("{:?}: {e}", entry.path()));
        let again = written(real(), &found.saved);
        let (before, after) = (entries(&text), entries(&again));
        let new: Vec<_> = after.difference(&before).collect();
        assert!(new.is_empty(), "{:?}: nobody said {new:?}", entry.path());
        assert_eq!(found.dropped, before.len() - after.len());
        assert_eq!(
            answer(real(), &found.saved, "age"),
            Some(&Answer::Number(66))
        );
    }
    assert!(files > 0);
}

#[test]
fn a_whole_check_comes_back_as_it_was() {
    let saved = whole(real());
    assert!(saved.answers.len() > 20, "{}", saved.answers.len());
    let found = back(real(), &written(real(), &saved)).expect("our own text");
    assert_eq!((found.saved, found.dropped), (saved, 0));
    assert_eq!(written(real(), &Saved::default()), "", "nothing to keep");
}

#[test]
fn a_lost_digit_is_damage() {
    let (_, text) = golden();
    let lost = text.replace("|age=n:66|", "|age=n:6|");
    assert_ne!(&lost, text);
    assert_eq!(back(real(), &lost), Err(Unreadable::Damaged));
}

#[test]
fn every_lost_and_every_changed_character_is_noticed() {
    let (_, text) = golden();
    for (at, old) in text.char_indices() {
        let (before, rest) = text.split_at(at);
        let rest = &rest[old.len_utf8()..];
        assert!(
            back(real(), &format!("{before}{rest}")).is_err(),
            "without {at}"
        );
        for new in ['0', '6', '|', '+', '-', '?', 'e', ' ', '=', '\u{e9}'] {
            if new != old {
                let changed = format!("{before}{new}{rest}");
                assert!(back(real(), &changed).is_err(), "{at}: {new} for {old}");
            }
        }
    }
    for cut in 0..text.len() {
        assert!(back(real(), &text[..cut]).is_err(), "cut at {cut}");
    }
}

#[test]
fn what_is_not_ours_is_said_to_be_so() {
    for text in [
        "",
        "hello",
        "1;0.2.0/374;me;GB;if;0=l5.2,3=c1",
        "\u{1F9B5}|00000000",
    ] {
        assert_eq!(back(real(), text), Err(Unreadable::NotOurs), "{text}");
    }
    let next = sealed("leg-triage/3 9.9.9 0123456789abcdef me GB -|age=n:66");
    assert_eq!(back(real(), &next), Err(Unreadable::OtherFormat));
    for body in [
        "leg-triage/2 0.3.0 0123456789abcdef you GB -|age=n:66",
        "leg-triage/2 0.3.0 0123456789abcdef me GB x|age=n:66",
        "leg-triage/2 0.3.0 0123456789abcdef me GB|age=n:66",
        "leg-triage/2 0.3.0 0123456789abcdef me GB -|age",
        "leg-triage/2 0.3.0 0123456789abcdef me GB -|age=66",
    ] {
        assert_eq!(
            back(real(), &sealed(body)),
            Err(Unreadable::Damaged),
            "{body}"
        );
    }
}

/// Answers that another version could have kept: each is dropped, and the age beside it is taken.
#[test]
fn an_answer_that_no_longer_fits_is_dropped_and_counted() {
    for gone in [
        "no_such_question=c:yes",
        "sex@7=c:female",
        "sex=n:5",
        "sex=c:no_such_option",
        "sex=l:+female-male",
        "age=n:66",
        "severity=n:999",
        "complaints=l:+pain",
        "complaints=l:",
    ] {
        let body = format!("leg-triage/2 0.2.0 0123456789abcdef other ZZ if|age=n:66|{gone}");
        let found = back(real(), &sealed(&body)).expect("well formed");
        assert_eq!(found.dropped, 1, "{gone}");
        let saved = found.saved;
        assert_eq!(
            saved.answers,
            [(question(real(), "age"), Answer::Number(66))]
        );
        assert!(saved.other && !saved.informed && !saved.finished);
        assert_eq!(
            saved.region, None,
            "no numbers for a region that nobody knows"
        );
    }
}

#[test]
fn a_question_that_changed_its_meaning_is_asked_again() {
    let (_, text) = golden();
    let changed = with_line("age", "changed = 1");
    let found = back(&changed, text).expect("not damaged");
    assert!(found.dropped >= 1);
    assert_eq!(answer(&changed, &found.saved, "age"), None);
    assert!(!found.saved.finished && !found.saved.informed);
    let kept = written(&changed, &found.saved);
    assert!(entries(&kept).is_subset(&entries(text)));

    // What is kept from now on says which revision it answers.
    let age = (question(&changed, "age"), Answer::Number(66));
    let saved = Saved {
        answers: vec![age],
        ..Saved::default()
    };
    let new = written(&changed, &saved);
    assert!(new.contains("|age@1=n:66|"), "{new}");
    assert_eq!(back(&changed, &new).expect("ours").saved, saved);
    assert_eq!(
        back(real(), &new).expect("ours").dropped,
        1,
        "nor the other way round"
    );
}

#[test]
fn a_renamed_question_keeps_its_answer() {
    let mut before = real().manifest.clone();
    before.hash = "0123456789abcdef".into();
    let age = question(real(), "age");
    before.questions[usize::from(age)].id = "years".into();
    let saved = Saved {
        answers: vec![(age, Answer::Number(66))],
        ..Saved::default()
    };
    let text = write(&before, &saved);
    assert!(text.contains("|years=n:66|"));
    assert_eq!(back(real(), &text).expect("ours").dropped, 1);
    let now = with_line("age", "renamed = [\"years\"]");
    assert_eq!(
        back(&now, &text).expect("ours"),
        Found { saved, dropped: 0 }
    );
}

/// The knowledge with questions and options in reverse order: other numbers, the same meaning.
fn reordered() -> Known {
    altered(|name, text| {
        let mut file: toml::Table = toml::from_str(&text).expect("TOML");
        let questions = file["question"].as_array_mut().expect("a list");
        for question in questions {
            if let Some(options) = question.get_mut("options").and_then(|o| o.as_array_mut()) {
                options.reverse();
            }
            for chip in question
                .get_mut("chips")
                .and_then(|c| c.as_array_mut())
                .into_iter()
                .flatten()
            {
                chip["opens"].as_array_mut().expect("a list").reverse();
            }
            if let Some(chips) = question.get_mut("chips").and_then(|c| c.as_array_mut()) {
                chips.reverse();
            }
        }
        // Files are read in order, and a page must come before what depends on it.
        let name = name.replace("5_", "0_");
        (name, toml::to_string(&file).expect("TOML"))
    })
}

#[test]
fn other_numbers_do_not_change_an_answer() {
    let saved = whole(real());
    let text = written(real(), &saved);
    let other = reordered();
    let moved = |id| question(real(), id) != question(&other, id);
    assert!(moved("age") && moved("sex"));
    assert_ne!(real().manifest.hash, other.manifest.hash);

    let found = back(&other, &text).expect("ours");
    assert_eq!(found.dropped, 0);
    // Back under this knowledge: the same numbers as at first.
    let there = written(&other, &found.saved);
    let again = back(real(), &there).expect("ours").saved;
    assert_eq!(again.answers, saved.answers);
}

fn any_answer(ix: QuestionIx) -> BoxedStrategy<Option<Answer>> {
    let k = &real().knowledge;
    let given = match &k.questions[usize::from(ix)].kind {
        Kind::Choice { fact } => (0..k.facts[usize::from(*fact)].values)
            .prop_map(Answer::Choice)
            .boxed(),
        Kind::Number { min, max, .. } => (*min..=*max).prop_map(Answer::Number).boxed(),
        Kind::Checklist { count, .. } => {
            let all = (1_u32 << count) - 1;
            (0..=all, 0..=all)
                .prop_map(|(yes, no)| Answer::Checklist { yes, no: no & !yes })
                .boxed()
        }
    };
    prop_oneof![2 => Just(None), 1 => Just(Some(Answer::NotSure)), 6 => given.prop_map(Some)]
        .boxed()
}

/// A check with random answers to what applies, in random order.
fn any_saved() -> impl Strategy<Value = Saved> {
    let questions = (0..).take(real().knowledge.questions.len());
    let answers: Vec<_> = questions.map(any_answer).collect();
    let region = prop_oneof![Just(None), Just(Some("GB".to_owned()))];
    (answers, any::<[bool; 3]>(), region, any::<u64>()).prop_map(|(list, flags, region, seed)| {
        let mut answers = Answers::new();
        for (answer, ix) in list.into_iter().zip(0..) {
            if let Some(answer) = answer {
                answers
                    .set(&real().knowledge, ix, answer)
                    .expect("made for it");
            }
        }
        drop_stale(&real().knowledge, &mut answers);
        let mut answers: Vec<_> = answers.answered().collect();
        answers.sort_by_key(|(ix, _)| u64::from(*ix).wrapping_mul(seed | 1) >> 7);
        let [other, informed, finished] = flags;
        let kept = !answers.is_empty();
        Saved {
            other: other && kept,
            region: region.filter(|_| kept),
            informed: informed && kept,
            finished: finished && kept,
            answers,
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_check_comes_back_as_it_was(saved in any_saved()) {
        prop_assume!(!saved.answers.is_empty());
        let found = back(real(), &written(real(), &saved)).expect("our own text");
        prop_assert_eq!(found, Found { saved, dropped: 0 });
    }

    #[test]
    fn no_text_makes_it_panic(text in ".{0,200}") {
        let _ = back(real(), &text);
        let _ = back(real(), &sealed(&format!("leg-triage/2 {text}")));
        let _ = back(real(), &sealed(&format!("leg-triage/2 0.3.0 0 me GB -|{text}")));
    }
}

//! The result.

use super::{all, drawn, drawn_early, parts, texts, words};
use crate::journey::tests::walk::{fixed, this, walked, whole};
use crate::journey::{Screen, is_adaptive};

#[test]
fn every_answer_can_be_changed_from_a_fold_of_the_result() {
    let fold = "details:not([class]):has(> .answers)";
    for state in (0..12).map(whole) {
        let count = state.path.len();
        let page = drawn(state);
        let summary = texts(&page, &format!(".page > {fold} > summary"));
        assert_eq!(summary, ["Your answers"]);
        let titles = texts(&page, &format!("{fold} dt"));
        assert_eq!(titles.len(), count);
        let changes = texts(&page, &format!("{fold} .change button"));
        assert_eq!(changes.len(), count);
        for (change, title) in changes.iter().zip(titles) {
            assert_eq!(change, &format!("Change: {title}"));
        }
    }
    // Without the details too: it is the way to correct a slip.
    let state = fixed(2);
    let count = state.path.len();
    let page = drawn_early(state);
    assert_eq!(texts(&page, &format!("{fold} .change button")).len(), count);
}

#[test]
fn the_result_has_its_parts_in_order_with_help_sooner_before_the_ways_on() {
    for how in 0..12 {
        let page = drawn(whole(how));
        let order = [
            "panel",
            "why",
            "do",
            "dont",
            "care",
            "net",
            "causes",
            "secondary",
            "swings",
            "ways",
            "scores",
            "left-out",
            "summary-page",
        ];
        let parts = parts(&page);
        let places: Vec<_> = parts
            .iter()
            .filter_map(|part| {
                let first = part.split(' ').next();
                order.iter().position(|name| Some(*name) == first)
            })
            .collect();
        assert!(places.is_sorted(), "{parts:?}");
        for part in ["why", "net", "ways", "summary-page"] {
            assert!(parts.iter().any(|p| p == part), "{part}: {parts:?}");
        }
    }
}

#[test]
fn what_explains_the_result_is_folded_and_how_soon_is_not() {
    for state in [fixed(0), fixed(1), whole(0), whole(1)] {
        let page = drawn(state);
        assert!(all(&page, "details[open]").is_empty());
        for part in ["causes", "why", "do", "dont", "care", "net"] {
            assert!(all(&page, &format!("details.{part}")).is_empty(), "{part}");
        }
        assert!(all(&page, "details .panel, details .ways").is_empty());
        assert!(!all(&page, ".causes > details.cause").is_empty());
        for part in ["swings", "scores", "left-out"] {
            let anywhere = all(&page, &format!(".{part}")).len();
            let folds = all(&page, &format!("details.{part}")).len();
            assert_eq!(folds, anywhere, "{part}");
        }
        assert!(all(&page, ".page > details:not([class])").len() >= 2);
    }
}

#[test]
fn the_result_offers_the_questions_about_causes_while_there_are_any() {
    let offer = "A few more questions, to find the cause";
    let mut offered = 0;
    for state in (0..24).flat_map(|how| [fixed(how), whole(how)]) {
        let assessment = &state.assessment;
        let is_more = assessment.next.is_some() && !assessment.causes.is_empty();
        let page = drawn(state.clone());
        let buttons = texts(&page, ".page > button");
        assert_eq!(buttons.contains(&offer.to_owned()), is_more, "{buttons:?}");
        // Their words come with the details.
        assert!(all(&drawn_early(state), ".page > button").is_empty());
        offered += usize::from(is_more);
    }
    assert!(offered > 0);
}

#[test]
fn the_questions_about_causes_lead_back_to_the_result() {
    let mut seen = 0;
    for state in (0..24).flat_map(walked) {
        let Screen::Question(lead) = state.screen else {
            continue;
        };
        let adaptive = is_adaptive(&this().knowledge, lead);
        let page = drawn(state);
        let links = texts(&page, ".page > button.link");
        let back = links.iter().any(|link| link == "Back to the result");
        assert_eq!(back, adaptive, "{links:?}");
        seen += usize::from(adaptive);
    }
    assert!(seen > 0);
}

#[test]
fn without_details_the_result_still_says_how_soon_and_what_to_do() {
    let page = drawn_early(whole(1));
    assert_eq!(all(&page, ".panel h1").len(), 1);
    assert!(all(&page, ".cause, .scores, .swings, .summary-page").is_empty());
    assert!(texts(&page, ".net li").len() >= 6, "the emergency signs");
    assert!(
        all(&page, ".net details").is_empty(),
        "an empty list is not offered"
    );
}

#[test]
fn a_cause_says_what_speaks_for_and_against_it_in_words_too() {
    let mut seen = 0;
    for how in 0..12 {
        let page = drawn(whole(how));
        for row in all(&page, ".chart tr").iter().skip(1) {
            if row.child_elements().any(|cell| cell.value().name() == "td") {
                let said = row.text().collect::<String>();
                assert!(!said.trim().is_empty());
                seen += 1;
            }
        }
        for cause in all(&page, ".cause summary h3") {
            assert!(!words(cause).is_empty());
        }
    }
    assert!(seen > 0);
}

#[test]
fn the_summary_has_every_answer_and_what_was_denied() {
    let state = whole(3);
    let answered = state.path.len();
    let page = drawn(state);
    assert_eq!(texts(&page, ".summary-page li").len(), answered);
    let all: String = texts(&page, ".summary-page li").join("\n");
    assert!(all.contains("No: "), "{all}");
}

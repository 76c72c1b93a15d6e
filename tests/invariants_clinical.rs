//! The clinical invariants (`G` in `sources.toml`, as narrowed by `REVIEW`) that name particular facts,
//! checked over random answers to the real knowledge. The number in a name is that of the invariant.
//! The general ones are in `invariants.rs`; 16 to 18 and 25, which describe one patient or the page,
//! are also in `patients.rs` and in the browser tests.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

mod common;

use common::{
    any_answers, by_rules, fired, has_advice, knowledge, name, quick, ranking, real, set, value,
    well_but,
};
use leg_triage_engine::model::{AdviceKind, NOT_SURE, Total, Urgency};
use leg_triage_engine::{Facts, Reading, Why, applicable};
use proptest::prelude::*;
use serde_json::json;

proptest! {
    #![proptest_config(common::tries(256))]

    /// 1: chest pain, coughing blood, collapse or new breathlessness give U5 by the lung-clot rule,
    /// with a swollen calf too. Breathlessness counts if it is new or at rest; "might faint" gives U4
    /// (`REVIEW`).
    #[test]
    fn g01_lung_clot_signs_are_an_emergency(answers in any_answers()) {
        let signs: [&[(&str, &str)]; 5] = [
            &[("chest_pain", "yes"), ("chest_pain_how", "other")],
            &[("cough_blood", "yes")],
            &[("faint", "yes"), ("faint_kind", "passed_out")],
            &[("breathless_new", "yes"), ("breath_course", "days")],
            &[("breathless_new", "yes"), ("breath_course", "weeks"), ("breath_at_rest", "yes")],
        ];
        for sign in signs {
            let told = set(&answers, sign);
            for told in [set(&told, &[("swelling", "yes"), ("side", "left"), ("swell_calf", "yes")]), told] {
                let a = quick(&told);
                prop_assert_eq!(a.urgency, Urgency::U5, "{:?}", sign);
                prop_assert!(fired(&a, "RF01"), "{:?}", sign);
                prop_assert!(!a.stop.is_empty(), "the questions stop: {:?}", sign);
            }
        }
        let nearly = set(&answers, &[("faint", "yes"), ("faint_kind", "nearly")]);
        prop_assert!(quick(&nearly).urgency >= Urgency::U4);
    }

    /// 5: self-care only for an adult who has cleared every danger sign and reports none of the signs
    /// of statement S2.31.
    #[test]
    fn g05_self_care_only_when_all_is_clear(answers in any_answers()) {
        let calm = well_but(&json!({}));
        prop_assert_eq!(quick(&calm).urgency, Urgency::U1, "else this test would try nothing");
        // Random answers hardly ever give U1, so mixtures that are mostly clear are tried too.
        let mut mixed = calm.clone();
        for (ix, answer) in answers.answered().filter(|(ix, _)| ix % 5 == answers.count() as u16 % 5) {
            mixed.set(knowledge(), ix, answer).expect("fits");
        }
        for answers in [answers, mixed, calm] {
            let a = quick(&answers);
            if a.urgency > Urgency::U1 {
                continue;
            }
            let told = Facts::read(knowledge(), &answers, Reading::Told);
            for question in knowledge().questions.iter().filter(|q| applicable(q, &told)) {
                for fact in question.facts() {
                    let alarm = knowledge().facts[usize::from(fact)].alarm;
                    let said = told.value(fact).unwrap_or(NOT_SURE);
                    prop_assert!(alarm & (1 << said) == 0, "{} is not cleared", name(fact));
                }
            }
            let age = value(&answers, "age");
            prop_assert!(!["0-2", "3-12", "13-17"].contains(&age.as_deref().unwrap_or_default()));
            for sign in ["numbness", "skin_change", "weakness", "limits"] {
                let said = value(&answers, sign);
                prop_assert_eq!(said.as_deref(), Some("no"), "{}", sign);
            }
            prop_assert!(value(&answers, "trend").as_deref() != Some("worse"));
            if value(&answers, "swelling").as_deref() != Some("no") {
                let since = value(&answers, "swelling_since");
                prop_assert_eq!(since.as_deref(), Some("injury_there"));
            }
        }
    }

    /// 8: new swelling of one calf or one whole leg is never below U4, whatever else is said; the
    /// exception is ankle or foot only.
    #[test]
    fn g08_new_one_sided_calf_swelling_is_for_today(answers in any_answers()) {
        for side in ["left", "right", "not_sure"] {
            for place in ["swell_calf", "swell_whole"] {
                for since in ["week", "weeks_4", "not_sure", "injury_there"] {
                    let told = set(&answers, &[
                        ("swelling", "yes"), ("side", side), (place, "yes"), ("swelling_since", since),
                    ]);
                    prop_assert!(quick(&told).urgency >= Urgency::U4, "{side} {place} {since}");
                }
            }
        }
    }

    /// 9: two points of the Wells score are never below U4. (That a low total never says "ruled out"
    /// is checked when the words are compiled.)
    #[test]
    fn g09_two_wells_points_are_for_today(answers in any_answers()) {
        let a = quick(&set(&answers, &[("side", "left"), ("pain", "yes"), ("since", "days_2_14")]));
        for score in &a.scores {
            if knowledge().scores[usize::from(score.score)].id == "wells_dvt" && score.total >= 2 {
                prop_assert!(a.urgency >= Urgency::U4);
            }
        }
    }

    /// 10: no answer ever takes a point away: the total is what its items add, and no item is lost
    /// when anything else is told.
    #[test]
    fn g10_no_point_is_ever_taken_away(answers in any_answers()) {
        for score in quick(&answers).scores {
            let points = score.items.iter().map(|(_, points)| *points);
            let total = match knowledge().scores[usize::from(score.score)].total {
                Total::Sum => points.sum(),
                Total::Highest => points.max().unwrap_or(0),
            };
            prop_assert_eq!(score.total, total);
        }
        let wells = knowledge().scores.iter().find(|s| s.id == "wells_dvt").expect("wells");
        prop_assert_eq!(wells.items.len(), 9, "the tenth item is not asked");
    }
}

/// The weights that were added for a cause, as shown on the screen.
fn odds(a: &leg_triage_engine::Assessment, id: &str) -> f32 {
    let ix = real()
        .names
        .condition(id)
        .unwrap_or_else(|| panic!("no condition {id}"));
    let cause = a
        .causes
        .iter()
        .find(|c| c.condition == ix)
        .expect("all causes are weighed");
    cause.base + cause.evidence.iter().map(|e| e.weight).sum::<f32>()
}

/// Advice that makes a leg with too little blood worse, or could set a clot travelling.
const RAISES: [&str; 4] = ["ELEVATE", "RAISE", "SPRAIN", "GOUTCARE"];
const HARMS_WITHOUT_BLOOD: [&str; 2] = ["HOSIERYASK", "HEAT"];
const HARMS_WITH_A_CLOT: [&str; 6] = [
    "STRETCH",
    "CRAMPHOLD",
    "MASSAGE",
    "HEAT",
    "HOSIERYASK",
    "SPRAIN",
];

proptest! {
    #![proptest_config(common::tries(256))]

    /// 11: pregnant, or a baby in the last 12 weeks, and one leg swollen, discoloured, or with pain
    /// that stays: never below U4. The LEFt rule changes nothing.
    #[test]
    fn g11_one_leg_in_pregnancy_is_for_today(answers in any_answers(), age in 18u16..45) {
        for state in ["pregnant", "after_birth"] {
            for side in ["left", "right"] {
                for sign in [
                    &[("swelling", "yes")][..],
                    &[("skin_change", "yes")],
                    &[("pain", "yes"), ("onset", "hours_days"), ("since", "days_2_14")],
                ] {
                    let mut told = set(&answers, &[("sex", "female"), ("pregnant", state), ("side", side)]);
                    told = set(&told, sign);
                    told.set(knowledge(), real().names.question("age").expect("age"), leg_triage_engine::Answer::Number(age)).expect("an age");
                    for left in [&[("calf_2_cm", "no"), ("first_trimester", "no")], &[("calf_2_cm", "yes"), ("first_trimester", "yes")]] {
                        let a = quick(&set(&told, left));
                        prop_assert!(a.urgency >= Urgency::U4, "{state} {side} {sign:?}: {:?}", a.urgency);
                    }
                }
            }
        }
    }

    /// 12: a foot that turned cold and pale or blue within 2 weeks, or sudden pain with numbness: U5,
    /// and no advice that reduces the blood supply.
    #[test]
    fn g12_a_cold_colourless_leg_is_an_emergency(answers in any_answers()) {
        for sign in [
            &[("foot_cold", "yes"), ("foot_colour", "yes"), ("foot_change_since", "two_weeks")][..],
            &[("leg_pain_bad", "yes"), ("leg_pain_came", "sudden"), ("leg_pain_how", "constant"), ("leg_numb", "yes"), ("leg_numb_how", "minutes")],
        ] {
            let a = quick(&set(&answers, sign));
            prop_assert_eq!(a.urgency, Urgency::U5, "{:?}", sign);
            for id in RAISES.iter().chain(&HARMS_WITHOUT_BLOOD).chain(&HARMS_WITH_A_CLOT) {
                prop_assert!(!has_advice(&a, id), "{id} with {sign:?}");
            }
        }
    }

    /// 13: where arteries may be narrow, neither stockings nor raising the legs are advised.
    #[test]
    fn g13_no_stockings_or_raising_with_narrow_arteries(answers in any_answers()) {
        let forms = [
            answers.clone(),
            set(&answers, &[("walking_pain", "yes"), ("eases_standing", "within_10_min")]),
            set(&answers, &[("rest_pain", "yes")]),
            set(&answers, &[("rest_pain", "not_sure")]),
            set(&answers, &[("foot_sore", "yes")]),
            set(&answers, &[("leg_ulcer", "yes"), ("smokes_now", "yes")]),
            set(&answers, &[("toe_black_blue", "yes")]),
        ];
        for (told, positive) in forms.iter().zip([false, true, true, true, true, true, true]) {
            let a = quick(told);
            let first_three = ranking(&a).into_iter().take(3).any(|id| ["pad", "clti", "ali"].contains(&id));
            if positive || first_three {
                for id in RAISES.iter().chain(&["HOSIERYASK"]) {
                    prop_assert!(!has_advice(&a, id), "{id}, {:?}", &ranking(&a)[..3.min(a.causes.len())]);
                }
            }
        }
    }

    /// 14: where a clot is possible, or the calf hot or red: no stretching, heat or stockings.
    #[test]
    fn g14_no_stretching_or_heat_with_a_possible_clot(answers in any_answers()) {
        let forms = [
            answers.clone(),
            set(&answers, &[("swelling", "yes"), ("side", "left"), ("swell_calf", "yes"), ("swelling_since", "week")]),
            set(&answers, &[("red_patch", "yes")]),
        ];
        for (told, positive) in forms.iter().zip([false, true, true]) {
            let a = quick(told);
            let clot = (fired(&a, "RF20") || fired(&a, "RF21")) && a.urgency >= Urgency::U4;
            let from_clot = a.reasons.iter().any(|r| r.urgency >= Urgency::U4 && matches!(r.why, Why::Rule(ix)
                if ["RF20", "RF21"].contains(&knowledge().rules[usize::from(ix)].id.as_str())));
            if positive || (clot && from_clot) {
                for id in HARMS_WITH_A_CLOT {
                    prop_assert!(!has_advice(&a, id), "{id}");
                }
            }
        }
    }

    /// People who must not take them are told so by name, at every urgency.
    #[test]
    fn pain_relief_that_can_harm_is_named(answers in any_answers()) {
        for told in [("blood_thinner", "yes"), ("heart_failure", "yes"), ("kidney_liver_disease", "yes")] {
            prop_assert!(has_advice(&quick(&set(&answers, &[told])), "NO_NSAID"), "{told:?}");
        }
    }

    /// 15: relief by raising the leg speaks for veins and against arteries; relief by hanging it, the
    /// other way round. Neither lowers the urgency. With relief by raising, one newly sore or swollen
    /// leg gives U4 at least.
    #[test]
    fn g15_relief_by_position(answers in any_answers()) {
        let at = |value| quick(&set(&answers, &[("relief_position", value), ("age", "40-44")]));
        let (raised, hanging, neither) = (at("raised"), at("hanging"), at("neither"));
        if !neither.causes.is_empty() {
            for id in ["varicose", "cvi", "oedema_systemic_drug"] {
                prop_assert!(odds(&raised, id) >= odds(&neither, id) - 1e-4, "{id}");
            }
            for id in ["pad", "clti"] {
                prop_assert!(odds(&raised, id) <= odds(&neither, id) + 1e-4, "{id}");
                prop_assert!(odds(&hanging, id) >= odds(&neither, id) - 1e-4, "{id}");
            }
            for id in ["varicose", "cvi"] {
                prop_assert!(odds(&hanging, id) <= odds(&neither, id) + 1e-4, "{id}");
            }
        }
        prop_assert!(by_rules(&raised) >= by_rules(&neither) && by_rules(&hanging) >= by_rules(&neither));
        let new = set(&answers, &[
            ("relief_position", "raised"), ("side", "right"), ("pain", "yes"), ("since", "days_2_14"),
            ("onset", "hours_days"), ("trend", "same"), ("started_with", "nothing"), ("place_calf", "yes"), ("age", "40-44"),
        ]);
        prop_assert!(quick(&new).urgency >= Urgency::U4, "{:?}", quick(&new).urgency);
    }

    /// 16: pain on walking that goes within 10 minutes of standing still ranks narrow arteries above a
    /// narrow spine; relief only by sitting or bending ranks them the other way round. Both are among
    /// the first.
    #[test]
    fn g16_standing_still_or_sitting(age in 50u16..90, male in any::<bool>(), left in any::<bool>(), smoker in any::<bool>(), diabetic in any::<bool>()) {
        let mut health = Vec::new();
        if smoker { health.push("smokes_now"); }
        if diabetic { health.push("diabetes"); }
        for (relief, upper, lower) in [("within_10_min", "pad", "lss"), ("sit_or_bend", "lss", "pad")] {
            let told = well_but(&json!({
                "age": age, "sex": if male { "male" } else { "female" }, "side": if left { "left" } else { "both" },
                "places": ["place_calf"], "complaints": ["pain"], "since": "over_12_weeks", "onset": "gradual",
                "trend": "same", "severity": 5, "health": health, "slow_signs": ["walking_pain"],
                "walking_change": "slowly", "eases_standing": relief,
            }));
            let ranked = ranking(&quick(&told));
            let place = |id| ranked.iter().position(|r| *r == id).expect("listed");
            prop_assert!(place(upper) < place(lower), "{relief} at {age}: {:?}", &ranked[..4]);
            prop_assert!(place(upper) < 3, "{relief} at {age}: {:?}", &ranked[..4]);
        }
    }

    /// 17: both legs heavy after standing, with visible veins and nothing else: not U4 or U5, and the
    /// veins among the first three.
    #[test]
    fn g17_heavy_legs_with_visible_veins(age in 25u16..85, male in any::<bool>(), months in any::<bool>()) {
        let told = well_but(&json!({
            "age": age, "sex": if male { "male" } else { "female" }, "side": "both", "places": ["place_calf"],
            "complaints": ["heaviness", "visible_veins"], "since": if months { "weeks_4_12" } else { "over_12_weeks" },
            "onset": "gradual", "trend": "same", "makes_worse": ["worse_standing", "worse_evening"],
            "relief_position": "raised",
        }));
        let a = quick(&told);
        prop_assert!(a.urgency <= Urgency::U3, "{:?}", a.urgency);
        let ranked = ranking(&a);
        prop_assert!(ranked.iter().take(3).any(|id| ["varicose", "cvi"].contains(id)), "{:?}", &ranked[..4]);
    }

    /// 18: both calves sore a day to three after unusual effort and getting better: U1, muscle fatigue
    /// first. Dark urine makes it U5, swelling of one leg U4.
    #[test]
    fn g18_sore_after_effort(age in 18u16..80, male in any::<bool>()) {
        let story = json!({
            "age": age, "sex": if male { "male" } else { "female" }, "side": "both", "places": ["place_calf"],
            "complaints": ["pain"], "since": "under_2_days", "onset": "hours_days", "trend": "better",
            "severity": 4, "load": ["unusual_effort"],
        });
        let told = well_but(&story);
        let a = quick(&told);
        prop_assert_eq!(a.urgency, Urgency::U1);
        prop_assert_eq!(ranking(&a)[0], "muscle_fatigue");
        let dark = quick(&set(&told, &[("dark_pee", "yes"), ("pee_kind", "brown"), ("muscle_hit", "yes")]));
        prop_assert_eq!(dark.urgency, Urgency::U5);
        let swollen = quick(&set(&told, &[("swelling", "yes"), ("swell_calf", "yes"), ("swell_one_more", "yes"), ("swelling_since", "week")]));
        prop_assert!(swollen.urgency >= Urgency::U4);
    }

    /// 19: a numb saddle, or new trouble with bladder or bowel: U5, however mild the leg is. Loss of
    /// sensation during sex alone is U4; with pain from the back, U5 (rule RF04).
    #[test]
    fn g19_cauda_equina_signs(answers in any_answers()) {
        for sign in ["saddle_numb", "bladder_bowel"] {
            let a = quick(&set(&answers, &[(sign, "yes"), ("bladder_kind", "hold"), ("ces_since", "recent")]));
            prop_assert_eq!(a.urgency, Urgency::U5, "{}", sign);
        }
        prop_assert!(quick(&set(&answers, &[("sex_numb", "yes")])).urgency >= Urgency::U4);
        let with_back = set(&answers, &[("sex_numb", "yes"), ("place_low_back", "yes"), ("pain", "yes")]);
        prop_assert_eq!(quick(&with_back).urgency, Urgency::U5);
    }

    /// 20: rising pain with a wooden muscle or a numb foot after an injury, in a cast, or after extreme
    /// exercise: U5. A foot that is warm and of good colour does not clear it.
    #[test]
    fn g20_pressure_in_a_muscle(answers in any_answers()) {
        for cause in ["cast", "injury", "effort"] {
            for sign in ["wooden", "pressure_numb"] {
                let a = quick(&set(&answers, &[
                    ("leg_pain_bad", "yes"), ("pain_grows", "yes"), ("leg_pain_how", "constant"), ("leg_pain_came", cause), (sign, "yes"),
                    ("foot_cold", "no"), ("foot_colour", "no"),
                ]));
                prop_assert_eq!(a.urgency, Urgency::U5, "{} {}", cause, sign);
            }
        }
    }

    /// 21: diabetes and a sore, hot or swollen foot: U4 at least; with fever, black tissue or a cold
    /// foot, U5. Lack of pain lowers nothing.
    #[test]
    fn g21_a_diabetic_foot(answers in any_answers()) {
        for sign in [("df_sore", "yes"), ("df_hot_swollen", "yes"), ("foot_sore", "yes"), ("toe_black_blue", "yes")] {
            let told = set(&answers, &[("diabetes", "yes"), sign, ("age", "60-64"), ("toe_why", "other")]);
            for told in [set(&told, &[("pain", "no")]), told] {
                let a = quick(&told);
                prop_assert!(a.urgency >= Urgency::U4, "{sign:?}");
                for worse in [("fever", "yes"), ("df_danger", "yes"), ("foot_cold", "yes")] {
                    let a = quick(&set(&told, &[worse, ("foot_change_since", "two_weeks")]));
                    prop_assert_eq!(a.urgency, Urgency::U5, "{:?} {:?}", sign, worse);
                }
            }
        }
    }

    /// 22: one hot swollen joint: U4 at least, with or without fever. The only exception: the same big
    /// toe, with gout that a doctor has diagnosed, in somebody who is well.
    #[test]
    fn g22_a_hot_joint(answers in any_answers()) {
        for fever in ["yes", "no", "not_sure"] {
            for known in ["first", "elsewhere", "not_sure"] {
                let a = quick(&set(&answers, &[("hot_joint", "yes"), ("joint_when", "new"), ("gout_known", known), ("fever", fever)]));
                prop_assert!(a.urgency >= Urgency::U4, "fever {fever}, known {known}");
            }
            let a = quick(&set(&answers, &[("hot_joint", "yes"), ("joint_when", "new"), ("gout_known", "same"), ("fever", fever)]));
            prop_assert!(a.urgency >= Urgency::U3);
            prop_assert!(fever != "yes" || a.urgency >= Urgency::U4);
        }
    }

    /// 23: under 18 no causes are ranked and the urgency is U3 at least; all life-threatening rules
    /// hold. From 18 on, a higher age never lowers (see g02_g03); being a child never lowers what the
    /// life-threatening rules give.
    #[test]
    fn g23_children_leave_the_adult_path(answers in any_answers()) {
        let child = quick(&set(&answers, &[("age", "13-17")]));
        prop_assert!(child.causes.is_empty());
        prop_assert!(child.urgency >= Urgency::U3);
        prop_assert!(fired(&child, "RF31"));
        let adult = quick(&set(&answers, &[("age", "18-29")]));
        let emergency = |a: &leg_triage_engine::Assessment| a.reasons.iter().any(|r| r.urgency == Urgency::U5
            && matches!(r.why, Why::Rule(ix) if common::is_life(ix)));
        prop_assert!(!emergency(&adult) || child.urgency == Urgency::U5);
    }

    /// 24: an injury and unable to take four steps, or a sore bone by the Ottawa rules: U4 at least;
    /// broken skin, a wrong shape, or a cold or numb foot: U5. Nothing overrides it.
    #[test]
    fn g24_injury(answers in any_answers()) {
        for sign in [("four_steps", "no"), ("bone_ankle", "yes"), ("bone_foot", "yes"), ("bone_knee", "yes"), ("knee_no_bend", "yes")] {
            let a = quick(&set(&answers, &[("injury_recent", "yes"), sign]));
            prop_assert!(a.urgency >= Urgency::U4, "{sign:?}");
        }
        for sign in [("injury_bad", "yes"), ("injury_foot", "yes")] {
            prop_assert_eq!(quick(&set(&answers, &[sign])).urgency, Urgency::U5, "{:?}", sign);
        }
    }

    /// 25, the engine's part: above U1 there is a reason with words behind it; contradictory answers
    /// are read as the more urgent; after U4 or U5 no advice for a mild leg stands beside what to do.
    #[test]
    fn g25_a_reason_and_no_contradiction(answers in any_answers()) {
        let a = quick(&answers);
        prop_assert!(a.urgency == Urgency::U1 || a.reasons.iter().any(|r| r.urgency == a.urgency));
        let both = set(&answers, &[
            ("swelling", "yes"), ("side", "both"), ("swell_both", "yes"), ("swell_calf", "yes"),
            ("swell_one_more", "yes"), ("swelling_since", "week"),
        ]);
        prop_assert!(quick(&both).urgency >= Urgency::U4, "both legs, but one clearly more, is one leg");
        if a.urgency >= Urgency::U4 {
            for given in a.advice.iter().filter(|g| !g.now) {
                let advice = &knowledge().advice[usize::from(given.advice)];
                prop_assert!(advice.kind == AdviceKind::Dont || advice.up_to >= a.urgency, "{}", advice.id);
            }
        }
    }
}

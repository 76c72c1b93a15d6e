//! From the files as written to the engine's model.

use leg_triage_engine::model::{
    Accuracy, Advice, AdviceKind, Body, Condition, Evidence, Expr, Fact, FactIx, Gender, Kind,
    Knowledge, Level, Question, QuestionIx, Region, Rule, RuleGroup, Score, Stage, Total, Urgency,
};

use crate::expr;
use crate::fault::Faults;
use crate::names::{KindSrc, Names, kind};
use crate::order::Order;
use crate::source::{ConditionSrc, In, QuestionSrc, Source, Word};

/// Builds everything; what cannot be resolved is a fault and left out.
pub fn build(
    source: &Source,
    names: &Names,
    orders: &[Option<Order>],
    faults: &mut Faults,
) -> Knowledge {
    let mut facts = Vec::new();
    let mut questions = Vec::new();
    for (question, ix) in source.questions.iter().zip(0..) {
        questions.push(build_question(question, ix, names, &mut facts, faults));
        let first = names
            .first_fact
            .get(usize::from(ix))
            .map_or(0, |f| usize::from(*f));
        for (at, fact) in facts.iter_mut().enumerate().skip(first) {
            let gate = names
                .facts
                .get(at)
                .is_some_and(|n| question.entry.gate.holds(&n.id));
            if let (true, Some(Some(order))) = (gate, orders.get(at)) {
                fact.alarm = order.alarm(fact.values);
            }
        }
    }
    let findings = source
        .findings
        .iter()
        .enumerate()
        .map(|(i, f)| read(f, &f.entry.when, names, i, faults))
        .collect();
    let mut weights = Weights(vec![0.0]);
    let conditions = source
        .conditions
        .iter()
        .map(|(id, c)| build_condition(id, c, names, &mut weights, faults))
        .collect();
    Knowledge {
        settings: source.settings.entry.clone(),
        questions,
        facts,
        findings,
        rules: source
            .rules
            .iter()
            .map(|r| build_rule(r, names, faults))
            .collect(),
        weights: weights.0,
        conditions,
        dangers: (source.conditions.iter().zip(0..))
            .filter(|((_, condition), _)| condition.entry.danger)
            .map(|(_, ix)| ix)
            .collect(),
        age: names.fact("age"),
        body: body(source, names),
        gender: gender(source),
        accuracy: accuracy(source),
        scores: source
            .scores
            .iter()
            .map(|s| build_score(s, names, faults))
            .collect(),
        advice: source
            .advice
            .iter()
            .map(|a| build_advice(a, names, faults))
            .collect(),
        regions: source
            .regions
            .iter()
            .map(|r| {
                let id = r.entry.id.get_ref().clone();
                let mut codes = r.entry.codes.clone();
                if !codes.contains(&id) {
                    codes.insert(0, id);
                }
                Region {
                    codes,
                    emergency: r.entry.emergency.clone(),
                    urgent: r.entry.urgent.clone(),
                }
            })
            .collect(),
    }
}

/// The questions that the drawing of the legs answers; what is wrong with them the checks say.
fn body(source: &Source, names: &Names) -> Option<Body> {
    let mut questions = source.questions.iter().zip(0..);
    let (places, map) = questions.find_map(|(q, ix)| Some((ix, q.entry.map.as_ref()?)))?;
    let side = names.question(map.side.get_ref())?;
    let options = &source.questions.get(usize::from(side))?.entry.options;
    let value = |word: &Word| {
        let at = options.iter().position(|o| o.get_ref() == word.get_ref())?;
        u8::try_from(at).ok()
    };
    Some(Body {
        places,
        side,
        left: value(&map.left)?,
        right: value(&map.right)?,
        both: value(&map.both)?,
    })
}

/// The question that words can follow; what is wrong with it the checks say.
fn gender(source: &Source) -> Option<Gender> {
    let mut questions = source.questions.iter().zip(0..);
    let (question, (entry, values)) = questions.find_map(|(q, ix)| {
        let values = q.entry.gender.as_ref()?;
        Some((ix, (&q.entry, values)))
    })?;
    let value = |word: &Word| {
        let mut options = entry.options.iter();
        let at = options.position(|o| o.get_ref() == word.get_ref())?;
        u8::try_from(at).ok()
    };
    Some(Gender {
        question,
        female: value(&values.female)?,
        male: value(&values.male)?,
    })
}

/// The measured figures. Those of another version are of no use to anybody.
fn accuracy(source: &Source) -> Option<Accuracy> {
    let a = &source.accuracy.as_ref()?.entry;
    (a.version == source.settings.entry.version).then_some(Accuracy {
        cases: a.cases,
        in_range: a.in_range,
        below: a.below,
        urgent: a.urgent,
        missed: a.missed,
    })
}

/// Parses an expression; a wrong one is reported and stands for "never".
fn read<T>(at: &In<T>, word: &Word, names: &Names, known: usize, faults: &mut Faults) -> Expr {
    expr::parse(word.get_ref(), names, known).unwrap_or_else(|fault| {
        faults.add(&at.at(word), fault.what, fault.mend);
        Expr::Any(Vec::new())
    })
}

fn read_all<T>(at: &In<T>, word: &Word, names: &Names, faults: &mut Faults) -> Expr {
    read(at, word, names, usize::MAX, faults)
}

/// Looks up a list of ids; an unknown one is reported.
fn look_up<T, N>(
    at: &In<T>,
    words: &[Word],
    what: &str,
    find: impl Fn(&str) -> Option<N>,
    faults: &mut Faults,
) -> Vec<N> {
    words
        .iter()
        .filter_map(|word| {
            let found = find(word.get_ref());
            if found.is_none() {
                faults.add(
                    &at.at(word),
                    format!("there is no {what} `{}`", word.get_ref()),
                    format!("define the {what}, or mend the spelling"),
                );
            }
            found
        })
        .collect()
}

fn build_question(
    question: &In<QuestionSrc>,
    ix: QuestionIx,
    names: &Names,
    facts: &mut Vec<Fact>,
    faults: &mut Faults,
) -> Question {
    let q = &question.entry;
    let stage = match q.stage.get_ref().as_str() {
        "safety" => Stage::Safety,
        "about" => Stage::About,
        "complaint" => Stage::Complaint,
        "today" => Stage::Today,
        "adaptive" => Stage::Adaptive,
        other => {
            faults.add(
                &question.at(&q.stage),
                format!("`{other}` is not a stage"),
                "use safety, about, complaint, today or adaptive",
            );
            Stage::Adaptive
        }
    };
    let first = FactIx::try_from(facts.len()).unwrap_or(FactIx::MAX);
    let mut fact = |values: usize| {
        let values = u8::try_from(values).unwrap_or(u8::MAX);
        facts.push(Fact {
            question: ix,
            values,
            alarm: 0,
        });
    };
    let kind = match kind(q) {
        Some(KindSrc::Checklist) => {
            if q.options.is_empty() || q.options.len() > 30 {
                let found = q.options.len();
                faults.add(
                    &question.at(&q.id),
                    format!("a checklist of {found} options"),
                    "give it 1 to 30 options",
                );
            }
            q.options.iter().for_each(|_| fact(2));
            Kind::Checklist {
                first,
                count: u8::try_from(q.options.len()).unwrap_or(30),
            }
        }
        Some(KindSrc::Number) => {
            let min = q.min.unwrap_or(0);
            let max = q.max.unwrap_or(0);
            let rising = q.cuts.windows(2).all(|pair| pair[0] < pair[1]);
            let inside = q.cuts.iter().all(|cut| *cut > min && *cut <= max);
            if min >= max || !rising || !inside || q.cuts.len() > 29 {
                faults.add(
                    &question.at(&q.id),
                    "the range or the cuts of this number are out of order",
                    "give min below max, and rising cuts above min and up to max",
                );
            }
            fact(q.cuts.len() + 1);
            Kind::Number {
                fact: first,
                min,
                max,
                cuts: q.cuts.clone(),
            }
        }
        Some(KindSrc::Choice) => {
            fact(if q.options.is_empty() {
                2
            } else {
                q.options.len()
            });
            Kind::Choice { fact: first }
        }
        None => {
            if let Some(kind) = &q.kind {
                faults.add(
                    &question.at(kind),
                    format!("`{}` is not a kind of question", kind.get_ref()),
                    "use choice, checklist or number",
                );
            }
            fact(2);
            Kind::Choice { fact: first }
        }
    };
    Question {
        stage,
        kind,
        gate: q.gate.is_gate(),
        every_age: q.every_age.unwrap_or(stage == Stage::Safety),
        guided: q.guided,
        page: names.page(q.page.as_ref().map(|page| page.get_ref().as_str())),
        ask_when: q
            .ask_when
            .as_ref()
            .map(|when| read_all(question, when, names, faults)),
    }
}

fn build_rule(rule: &In<crate::source::RuleSrc>, names: &Names, faults: &mut Faults) -> Rule {
    let r = &rule.entry;
    let group = match r.group.get_ref().as_str() {
        "life" => RuleGroup::Life,
        "today" => RuleGroup::Today,
        "days" => RuleGroup::Days,
        other => {
            faults.add(
                &rule.at(&r.group),
                format!("`{other}` is not a group of rules"),
                "use life, today or days",
            );
            RuleGroup::Days
        }
    };
    Rule {
        id: r.id.get_ref().clone(),
        group,
        levels: levels(rule, &r.level, names, faults),
        advice: look_up(rule, &r.advice, "advice", |id| names.advice(id), faults),
        leaves_adult_path: r.leaves_adult_path,
    }
}

/// The levels of a rule or condition, highest first: the engine takes the first that holds.
fn levels<T>(
    at: &In<T>,
    levels: &[crate::source::LevelSrc],
    names: &Names,
    faults: &mut Faults,
) -> Vec<Level> {
    let mut levels: Vec<Level> = levels
        .iter()
        .map(|l| Level {
            urgency: *l.urgency.get_ref(),
            when: read_all(at, &l.when, names, faults),
        })
        .collect();
    levels.sort_by_key(|level| std::cmp::Reverse(level.urgency));
    levels
}

/// The logarithms of the ratios and rates that occur, each once; the first is 0.
struct Weights(Vec<f32>);

impl Weights {
    /// The place of the logarithm of a likelihood ratio that lies in the range that evidence can
    /// have.
    fn place<T>(&mut self, at: &In<T>, value: &toml::Spanned<f32>, faults: &mut Faults) -> u8 {
        let ratio = *value.get_ref();
        if !(0.002..=200.0).contains(&ratio) {
            faults.add(
                &at.at(value),
                format!("the ratio {ratio} is out of range"),
                "use 0.002 to 200 (REVIEW section 5)",
            );
            return 0;
        }
        self.of(ratio.ln()).unwrap_or_else(|| {
            faults.add(
                &at.at(value),
                "more than 256 different ratios and rates in the whole knowledge",
                "use one that occurs already",
            );
            0
        })
    }

    /// The place of a logarithm; none once the table is full.
    fn of(&mut self, weight: f32) -> Option<u8> {
        let known = self.0.iter().position(|w| *w == weight);
        let place = known.unwrap_or_else(|| {
            self.0.push(weight);
            self.0.len() - 1
        });
        u8::try_from(place).ok()
    }
}

fn build_condition(
    id: &str,
    condition: &In<ConditionSrc>,
    names: &Names,
    weights: &mut Weights,
    faults: &mut Faults,
) -> Condition {
    let c = &condition.entry;
    let mut base = Vec::new();
    for (from, rate) in c.base_rate.get_ref() {
        match from.parse::<u16>() {
            Ok(from) if *rate > 0.0 && *rate <= 100.0 => {
                base.push((from, weights.of(rate.ln()).unwrap_or_default()))
            }
            _ => faults.add(
                &condition.at(&c.base_rate),
                format!("base rate \"{from}\" = {rate}"),
                "give ages as whole numbers in quotes, and rates above 0 and up to 100",
            ),
        }
    }
    base.sort_by_key(|(from, _)| *from);
    let mut groups: Vec<&str> = Vec::new();
    let mut evidence = Vec::new();
    for gate in &c.gate {
        let found = look_up(
            condition,
            std::slice::from_ref(&gate.finding),
            "finding",
            |f| names.finding(f),
            faults,
        );
        let absent = weights.place(condition, &gate.absent, faults);
        core_lowers(condition, &gate.finding, Some(&gate.absent), faults);
        evidence.extend(found.into_iter().map(|finding| Evidence {
            finding,
            present: 0,
            absent,
            group: 0,
            core: true,
        }));
    }
    for e in &c.evidence {
        let group = e.group.as_deref().map_or(0, |name| {
            let at = groups.iter().position(|g| *g == name).unwrap_or_else(|| {
                groups.push(name);
                groups.len() - 1
            });
            u8::try_from(at + 1).unwrap_or(u8::MAX)
        });
        let found = look_up(
            condition,
            std::slice::from_ref(&e.finding),
            "finding",
            |f| names.finding(f),
            faults,
        );
        let present = e
            .present
            .as_ref()
            .map_or(0, |r| weights.place(condition, r, faults));
        let absent = e
            .absent
            .as_ref()
            .map_or(0, |r| weights.place(condition, r, faults));
        if present == 0 && absent == 0 {
            faults.add(
                &condition.at(&e.finding),
                format!("`{}` changes nothing", e.finding.get_ref()),
                "give `present` or `absent` a value other than 1, or delete the entry",
            );
        }
        if let Some(core) = &e.core {
            if !core.get_ref() {
                faults.add(
                    &condition.at(core),
                    "`core = false` says nothing",
                    "delete it: what is not marked is no core feature",
                );
            }
            core_lowers(condition, &e.finding, e.absent.as_ref(), faults);
        }
        evidence.extend(found.into_iter().map(|finding| Evidence {
            finding,
            present,
            absent,
            group,
            core: e.core.is_some(),
        }));
    }
    // Like things side by side: it packs better.
    evidence.sort_by_key(|e| e.finding);
    Condition {
        id: id.to_owned(),
        urgency: *c.urgency.get_ref(),
        raised: raised(condition, names, faults),
        pattern: c.pattern.as_ref().map(|pattern| {
            let rate = *pattern.rate.get_ref();
            if !(rate > 0.0 && rate <= 100.0) {
                faults.add(
                    &condition.at(&pattern.rate),
                    format!("the rate {rate} of the pattern is out of range"),
                    "use a rate above 0 and up to 100",
                );
            }
            let rate = weights.of(rate.ln()).unwrap_or_default();
            (read_all(condition, &pattern.when, names, faults), rate)
        }),
        base,
        evidence,
        advice: look_up(condition, &c.advice, "advice", |a| names.advice(a), faults),
    }
}

/// What is core to a condition speaks against it when it is definitely absent.
fn core_lowers(
    condition: &In<ConditionSrc>,
    finding: &Word,
    absent: Option<&toml::Spanned<f32>>,
    faults: &mut Faults,
) {
    if absent.is_none_or(|ratio| *ratio.get_ref() >= 1.0) {
        faults.add(
            &condition.at(finding),
            format!(
                "`{}` is core, and its absence does not speak against the condition",
                finding.get_ref()
            ),
            "give `absent` a value below 1, or do not mark it as core",
        );
    }
}

/// The higher urgencies of a condition's own: above its default, U3 at most, and only on what was
/// told ("not sure" is the rules' business).
fn raised(condition: &In<ConditionSrc>, names: &Names, faults: &mut Faults) -> Vec<Level> {
    let c = &condition.entry;
    for level in &c.raised {
        let urgency = *level.urgency.get_ref();
        if urgency > Urgency::U3 || urgency <= *c.urgency.get_ref() {
            faults.add(
                &condition.at(&level.urgency),
                format!("`raised` gives {}", urgency.code()),
                "give an urgency above the condition's own, U3 at most; U4 and U5 come from rules",
            );
        }
    }
    levels(condition, &c.raised, names, faults)
}

fn build_score(score: &In<crate::source::ScoreSrc>, names: &Names, faults: &mut Faults) -> Score {
    let s = &score.entry;
    let mut items = Vec::new();
    for item in &s.items {
        if item.points == 0 {
            faults.add(
                &score.at(&item.finding),
                "an item of 0 points",
                "give 1 or more, or delete the item; points are never taken away",
            );
        }
        let found = look_up(
            score,
            std::slice::from_ref(&item.finding),
            "finding",
            |f| names.finding(f),
            faults,
        );
        items.extend(found.into_iter().map(|finding| (finding, item.points)));
    }
    let total = match s.total.as_ref().map(|t| t.get_ref().as_str()) {
        None | Some("sum") => Total::Sum,
        Some("highest") => Total::Highest,
        Some(other) => {
            faults.add(
                &score.at(&s.id),
                format!("`{other}` is not a kind of total"),
                "use sum or highest",
            );
            Total::Sum
        }
    };
    Score {
        id: s.id.get_ref().clone(),
        total,
        items,
        high_from: s.high_from,
        shown_when: read_all(score, &s.shown_when, names, faults),
    }
}

fn build_advice(
    advice: &In<crate::source::AdviceSrc>,
    names: &Names,
    faults: &mut Faults,
) -> Advice {
    let a = &advice.entry;
    let kind = match a.kind.get_ref().as_str() {
        "do" => AdviceKind::Do,
        "dont" => AdviceKind::Dont,
        other => {
            faults.add(
                &advice.at(&a.kind),
                format!("`{other}` is not a kind of advice"),
                "use do or dont",
            );
            AdviceKind::Do
        }
    };
    let mut when = |word: &Option<Word>| word.as_ref().map(|w| read_all(advice, w, names, faults));
    let suppress_when = when(&a.suppress_when);
    let show_when = when(&a.show_when);
    Advice {
        id: a.id.get_ref().clone(),
        kind,
        up_to: a.up_to.unwrap_or(Urgency::U5),
        suppress_when,
        suppress_causes: look_up(
            advice,
            &a.suppress_causes,
            "condition",
            |c| names.condition(c),
            faults,
        ),
        show_when,
        show_with: look_up(advice, &a.show_with, "advice", |x| names.advice(x), faults),
    }
}

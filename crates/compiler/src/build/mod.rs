//! From the files as written to the engine's model.

mod condition;
mod question;
mod resolve;

use leg_triage_engine::model::{
    Accuracy, Advice, Body, Fact, Gender, Knowledge, Question, Region, Rule, Score, Urgency,
};

use self::condition::Weights;
use self::resolve::{levels, look_up, read, read_all};
use crate::fault::Faults;
use crate::names::Names;
use crate::order::Order;
use crate::source::{AdviceSrc, In, RegionSrc, RuleSrc, ScoreSrc, Source, Word};

/// Builds everything; what cannot be resolved is reported and left out.
pub fn build(
    source: &Source,
    names: &Names,
    orders: &[Option<Order>],
    faults: &mut Faults,
) -> Knowledge {
    let (questions, facts) = questions(source, names, orders, faults);
    let findings = source
        .findings
        .iter()
        .enumerate()
        .map(|(i, f)| read(f, &f.entry.when, names, i, faults))
        .collect();
    let mut weights = Weights::default();
    let conditions = source
        .conditions
        .iter()
        .map(|(id, c)| condition::condition(id, c, names, &mut weights, faults))
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
        weights: weights.all(),
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
        regions: source.regions.iter().map(region).collect(),
    }
}

/// All questions and their facts, with the values that do not clear a gate.
fn questions(
    source: &Source,
    names: &Names,
    orders: &[Option<Order>],
    faults: &mut Faults,
) -> (Vec<Question>, Vec<Fact>) {
    let mut facts = Vec::new();
    let mut questions = Vec::new();
    for (question, ix) in source.questions.iter().zip(0..) {
        questions.push(question::question(question, ix, names, &mut facts, faults));
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
    (questions, facts)
}

/// A region is named by its first code.
fn region(region: &In<RegionSrc>) -> Region {
    let r = &region.entry;
    let id = r.id.get_ref().clone();
    let mut codes = r.codes.clone();
    if !codes.contains(&id) {
        codes.insert(0, id);
    }
    Region {
        codes,
        emergency: r.emergency.clone(),
        urgent: r.urgent.clone(),
    }
}

/// The questions that the drawing of the legs answers. The checks report what is wrong with them.
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

/// The question that sets the gender in texts. The checks report what is wrong with it.
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

/// The measured figures. Figures of another version are dropped.
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

fn build_rule(rule: &In<RuleSrc>, names: &Names, faults: &mut Faults) -> Rule {
    let r = &rule.entry;
    Rule {
        id: r.id.get_ref().clone(),
        group: r.group,
        levels: levels(rule, &r.level, names, faults),
        advice: look_up(rule, &r.advice, "advice", |id| names.advice(id), faults),
        leaves_adult_path: r.leaves_adult_path,
    }
}

fn build_score(score: &In<ScoreSrc>, names: &Names, faults: &mut Faults) -> Score {
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
    Score {
        id: s.id.get_ref().clone(),
        total: s.total,
        items,
        high_from: s.high_from,
        shown_when: read_all(score, &s.shown_when, names, faults),
    }
}

fn build_advice(advice: &In<AdviceSrc>, names: &Names, faults: &mut Faults) -> Advice {
    let a = &advice.entry;
    let mut when = |word: &Option<Word>| word.as_ref().map(|w| read_all(advice, w, names, faults));
    let suppress_when = when(&a.suppress_when);
    let show_when = when(&a.show_when);
    Advice {
        id: a.id.get_ref().clone(),
        kind: a.kind,
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

//! Events on the element, for the page around it. They bubble and cross the shadow root. None carries an
//! answer; with `event-detail="full"` the result names the rules and causes that follow from the answers,
//! which are data about health just as they are.

use leg_triage_engine::{Assessment, Knowledge, Why};
use serde::Serialize;
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

/// The detail of `leg-triage-step`.
#[derive(Debug, Serialize)]
pub struct Step {
    /// The kind of screen.
    pub step: &'static str,
}

/// The detail of `leg-triage-urgency`.
#[derive(Debug, Serialize)]
pub struct Soon {
    /// `"U1"` to `"U5"`.
    pub urgency: &'static str,
}

/// The result as the page around may see it.
#[derive(Debug, Serialize)]
pub struct Outcome<'a> {
    urgency: &'a str,
    /// Version of the knowledge.
    version: &'a str,
    /// Ids of the causes shown, best first; only where the page has asked for them.
    #[serde(skip_serializing_if = "Option::is_none")]
    causes: Option<Vec<&'a str>>,
    /// Ids of the rules that fired, most urgent first; the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    rules: Option<Vec<&'a str>>,
}

impl<'a> Outcome<'a> {
    /// Of an assessment; with all that may be told, or with the urgency alone.
    #[must_use]
    pub fn of(knowledge: &'a Knowledge, assessment: &'a Assessment, full: bool) -> Self {
        Self {
            urgency: assessment.urgency.code(),
            version: &knowledge.settings.version,
            causes: full.then(|| causes(knowledge, assessment)),
            rules: full.then(|| rules(knowledge, assessment)),
        }
    }
}

fn causes<'a>(knowledge: &'a Knowledge, assessment: &'a Assessment) -> Vec<&'a str> {
    let shown = assessment.shown(knowledge);
    let condition = |cause: &leg_triage_engine::Cause| {
        let condition = knowledge.conditions.get(usize::from(cause.condition));
        condition.map(|condition| condition.id.as_str())
    };
    shown.filter_map(condition).collect()
}

fn rules<'a>(knowledge: &'a Knowledge, assessment: &Assessment) -> Vec<&'a str> {
    let rule = |reason: &leg_triage_engine::Reason| match reason.why {
        Why::Rule(ix) => Some(knowledge.rules.get(usize::from(ix))?.id.as_str()),
        Why::NotCleared | Why::Cause(_) => None,
    };
    assessment.reasons.iter().filter_map(rule).collect()
}

/// As a JavaScript object.
#[must_use]
pub fn to_js(value: &impl Serialize) -> JsValue {
    serde_wasm_bindgen::to_value(value).unwrap_or_default()
}

/// Sends an event with a detail.
pub fn send(host: &HtmlElement, name: &str, detail: &impl Serialize) {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(&to_js(detail));
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        // An exception in the page's own listener is reported by the browser, not to us.
        let _ = host.dispatch_event(&event);
    }
}

//! Events on the element, for the page around it. They bubble and cross the shadow root. None carries an
//! answer; with `event-detail="full"` the result names the rules and causes that follow from the answers,
//! which are health data just like the answers.

use leg_triage_engine::texts::Texts;
use leg_triage_engine::{Assessment, Cause, Knowledge, Reason, Why};
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
    pub fn of(
        knowledge: &'a Knowledge,
        texts: &Texts<'a>,
        assessment: &Assessment,
        full: bool,
    ) -> Self {
        Self {
            urgency: assessment.urgency.code(),
            version: &knowledge.settings.version,
            causes: full.then(|| causes(knowledge, texts, assessment)),
            rules: full.then(|| rules(texts, assessment)),
        }
    }
}

fn causes<'a>(knowledge: &Knowledge, texts: &Texts<'a>, assessment: &Assessment) -> Vec<&'a str> {
    let shown = assessment.shown(knowledge);
    let id = |cause: &Cause| Some(texts.conditions.get(usize::from(cause.condition))?.id);
    shown.filter_map(id).collect()
}

fn rules<'a>(texts: &Texts<'a>, assessment: &Assessment) -> Vec<&'a str> {
    let id = |reason: &Reason| match reason.why {
        Why::Rule(ix) => Some(texts.rules.get(usize::from(ix))?.id),
        Why::NotCleared | Why::Cause(_) => None,
    };
    assessment.reasons.iter().filter_map(id).collect()
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

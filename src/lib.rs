//! The widget: mounted into a shadow root by `embed/leg-triage.js`.
//!
//! This is a placeholder with the agreed border; the screens replace it.

use std::cell::RefCell;

use serde::Deserialize;
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, HtmlElement, ShadowRoot};
use yew::prelude::*;

thread_local! {
    /// Every element that shows the widget, to be told when the program has broken.
    static HOSTS: RefCell<Vec<HtmlElement>> = const { RefCell::new(Vec::new()) };
}

/// What the element's attributes say; `embed/leg-triage.js` has checked them.
#[derive(Clone, Default, PartialEq, Properties, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Config {
    region: Option<String>,
    clinic_name: Option<String>,
}

#[component]
fn App(config: &Config) -> Html {
    let region = config.region.as_deref().unwrap_or("none");
    html! {
        <main>
            <h2>{ config.clinic_name.clone().unwrap_or_else(|| "About your leg".into()) }</h2>
            <p>{ format!("Region: {region}") }</p>
            <button type="button">{ "Start" }</button>
        </main>
    }
}

/// One mounted widget.
#[wasm_bindgen]
pub struct Mounted {
    app: Option<yew::AppHandle<App>>,
    place: HtmlElement,
    host: HtmlElement,
}

/// Shows the widget inside `root`.
///
/// # Errors
/// When the document cannot give an element to render into.
#[wasm_bindgen]
pub fn mount(root: &ShadowRoot, host: HtmlElement, config: JsValue) -> Result<Mounted, JsValue> {
    std::panic::set_hook(Box::new(|_| tell_hosts()));
    let document = web_sys::window().and_then(|w| w.document()).ok_or("no document")?;
    let place: HtmlElement = document.create_element("div")?.dyn_into()?;
    root.append_child(&place)?;
    HOSTS.with_borrow_mut(|hosts| hosts.push(host.clone()));
    let config = serde_wasm_bindgen::from_value(config).unwrap_or_default();
    let app = yew::Renderer::<App>::with_root_and_props(place.clone().into(), config).render();
    Ok(Mounted { app: Some(app), place, host })
}

#[wasm_bindgen]
impl Mounted {
    /// Leaves the first screen.
    pub fn start(&self) {}

    /// Forgets the answers.
    pub fn reset(&self) {}

    /// The result so far.
    #[must_use]
    pub fn result(&self) -> JsValue {
        JsValue::UNDEFINED
    }

    /// Takes over changed attributes.
    pub fn update(&mut self, config: JsValue) {
        if let Some(app) = &mut self.app {
            app.update(serde_wasm_bindgen::from_value(config).unwrap_or_default());
        }
    }

    /// Takes the widget away.
    pub fn unmount(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.place.remove();
        HOSTS.with_borrow_mut(|hosts| hosts.retain(|host| host != &self.host));
    }
}

fn tell_hosts() {
    HOSTS.with(|hosts| {
        // Not borrowed where the fault came from inside this very list: then nobody can be told.
        let Ok(hosts) = hosts.try_borrow() else { return };
        for host in hosts.iter() {
            if let Ok(event) = CustomEvent::new("leg-triage-fault") {
                let _ = host.dispatch_event(&event);
            }
        }
    });
}

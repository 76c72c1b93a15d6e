//! The widget: mounted into a shadow root by `embed/leg-triage.js`.
//!
//! The way through: a tap becomes an [`Action`](journey::Action), the one reducer in [`journey`]
//! makes the next [`State`](journey::State) of it, and [`screens`] draw that state with what they
//! share in [`parts`]. Only [`host`] touches the browser, and only the engine computes anything
//! clinical.

mod app;
mod host;
mod journey;
mod pack;
mod parts;
mod screens;
mod words;

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, ShadowRoot};
use yew::AppHandle;

use app::{App, Given, Msg, Props};
use journey::Action;

/// One mounted widget.
#[wasm_bindgen]
pub struct Mounted {
    app: Option<AppHandle<App>>,
    given: Rc<Given>,
}

/// Shows the widget inside `root`, the shadow root of `host`. `config` is what the element's
/// attributes say (see `host::config`).
///
/// # Errors
/// When the packed knowledge cannot be read, or the document cannot give an element to render
/// into. The caller then leaves the fixed safety page where it is.
#[wasm_bindgen]
pub fn mount(root: &ShadowRoot, host: HtmlElement, config: &JsValue) -> Result<Mounted, JsValue> {
    let pack = pack::pack().ok_or("the packed knowledge cannot be read")?;
    let place: HtmlElement = gloo::utils::document().create_element("div")?.dyn_into()?;
    host::style::adopt(root)?;
    root.append_child(&place)?;
    let key = host::storage::key();
    let config = host::config::read(config, &pack.knowledge);
    let given = Rc::new(Given {
        pack,
        place: place.clone(),
        host,
        config,
        key,
    });
    let props = Props {
        given: given.clone(),
    };
    let app = yew::Renderer::<App>::with_root_and_props(place.into(), props).render();
    Ok(Mounted {
        app: Some(app),
        given,
    })
}

/// Takes the details of the words: whole explanations, fetched after the start. False when they are
/// not of this build; then the program goes on without them. Afterwards every widget wants an
/// [`Mounted::update`].
#[wasm_bindgen]
#[must_use]
pub fn details(bytes: Vec<u8>) -> bool {
    pack::take_details(bytes)
}

#[wasm_bindgen]
impl Mounted {
    /// Leaves the first screen, as its button does. Elsewhere it does nothing.
    pub fn start(&self) {
        self.send(Msg::Start);
    }

    /// One page back, as the button Back does.
    pub fn back(&self) {
        self.send(Msg::Do(Action::Back));
    }

    /// Forgets all answers and shows the first screen.
    pub fn reset(&self) {
        self.send(Msg::Do(Action::Forget));
    }

    /// The result, once there is one: `{urgency, causes, rules, version}`. Holds no answers.
    #[must_use]
    pub fn result(&self) -> JsValue {
        let component = self.app.as_ref().and_then(|app| app.get_component());
        component.map_or(JsValue::UNDEFINED, |app| app.outcome())
    }

    /// Says that the summary was copied, or that the browser refused.
    pub fn copied(&self, done: bool) {
        self.send(Msg::Copied(done));
    }

    /// Takes over changed attributes.
    pub fn update(&self, config: &JsValue) {
        self.send(Msg::Config(host::config::read(
            config,
            &self.given.pack.knowledge,
        )));
    }

    /// Takes the widget away.
    pub fn unmount(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
            host::storage::release();
        }
        self.given.place.remove();
    }

    fn send(&self, msg: Msg) {
        if let Some(app) = &self.app {
            app.send_message(msg);
        }
    }
}

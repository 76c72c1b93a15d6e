//! The widget: mounted into a shadow root by `embed/leg-triage.js`.
//!
//! A tap becomes an [`Action`](journey::Action), the reducer in [`journey`] turns it into the next
//! [`State`](journey::State), and [`view`] draws that state: one component of [`screens`] for each kind of
//! page, built from [`components`]. Effects are [`hooks`]; only they and [`host`] touch the browser, and
//! only the engine computes anything clinical.

mod app;
mod components;
mod frame;
mod hooks;
mod host;
mod journey;
mod knowledge;
mod language;
#[cfg(feature = "ssr")]
pub mod played;
#[cfg(any(test, feature = "ssr"))]
mod prerender;
mod screens;
mod ui;
mod view;
mod words;

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, ShadowRoot};
use yew::AppHandle;

use app::{App, Given, Props};
use host::bridge::{Bridge, Command};

#[cfg(feature = "ssr")]
pub use prerender::first_screen;

/// One mounted widget.
#[wasm_bindgen]
pub struct Mounted {
    app: Option<AppHandle<App>>,
    given: Rc<Given>,
}

/// Shows the widget inside `root`, the shadow root of `host`. `config` is what the element says of itself
/// (`host::config`), `words` the file of words of its language.
///
/// # Errors
/// When the packed knowledge or the words cannot be read, or the document cannot give an element to render
/// into. The caller then leaves the fixed safety page where it is.
#[wasm_bindgen]
pub fn mount(
    root: &ShadowRoot,
    host: HtmlElement,
    config: &JsValue,
    words: Vec<u8>,
) -> Result<Mounted, JsValue> {
    let known = knowledge::known().ok_or("damaged knowledge")?;
    let language = language::take_words(words).ok_or("words of another build")?;
    let place: HtmlElement = gloo::utils::document().create_element("div")?.dyn_into()?;
    root.append_child(&place)?;
    let given = Rc::new(Given {
        known,
        language,
        place: place.clone(),
        host,
        config: Rc::new(host::config::read(config)),
        bridge: Rc::new(Bridge::default()),
    });
    let props = Props {
        given: given.clone(),
    };
    let app = yew::Renderer::<App>::with_root_and_props(place.into(), props).render();
    if given.config.early.start {
        given.bridge.send(Command::StartEarly);
    }
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
pub fn details(details: Vec<u8>) -> bool {
    language::take_details(details)
}

#[wasm_bindgen]
impl Mounted {
    /// Leaves the first screen, as its button does. Elsewhere it does nothing.
    pub fn start(&self) {
        self.given.bridge.send(Command::Start);
    }

    /// One page back, as the button Back does.
    pub fn back(&self) {
        self.given.bridge.send(Command::Back);
    }

    /// Forgets all answers and shows the first screen.
    pub fn reset(&self) {
        self.given.bridge.send(Command::Forget);
    }

    /// The result, once there is one (`host::events::Outcome`). Holds no answers.
    #[must_use]
    pub fn result(&self) -> JsValue {
        self.given.bridge.outcome()
    }

    /// Takes over changed attributes, or details that have come.
    pub fn update(&self, config: &JsValue) {
        let config = host::config::read(config);
        self.given.bridge.send(Command::Configure(config));
    }

    /// Takes the widget away.
    pub fn unmount(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.given.place.remove();
    }
}

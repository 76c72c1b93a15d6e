//! Draws without a browser: the first screen into the page, and every screen for the tests and for
//! whoever measures a check.

use std::rc::Rc;

use yew::LocalServerRenderer;
use yew::prelude::*;

use crate::hooks::Shared;
use crate::host::config::Config;
use crate::host::device::Device;
use crate::journey::State;
use crate::knowledge::{KnowledgeRef, Known};
use crate::language::Language;
use crate::view::view;
use crate::words::Words;

#[derive(Debug, Clone, PartialEq, Properties)]
struct DrawnProps {
    shared: Shared,
    state: Rc<State>,
}

/// The view without the effects of the mounted component.
#[component]
fn Drawn(props: &DrawnProps) -> Html {
    view(props.shared.clone(), &props.state, &Callback::noop())
}

/// The HTML of a state.
///
/// # Errors
/// When the runtime for it cannot be started.
pub fn draw(
    known: &'static Known,
    language: &'static Language,
    config: Config,
    state: State,
) -> std::io::Result<String> {
    let shared = Shared {
        words: Words::new(language, &known.knowledge, &state),
        knowledge: KnowledgeRef(&known.knowledge),
        config: Rc::new(config),
        device: Device {
            keeps: true,
            copies: true,
            ..Device::default()
        },
        copied: None,
        oncopied: Callback::noop(),
    };
    let state = Rc::new(state);
    let renderer = LocalServerRenderer::<Drawn>::with_props(DrawnProps { shared, state });
    let renderer = renderer.hydratable(false);
    // Yew's renderer wants a place for tasks that stay on this thread.
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    Ok(tokio::task::LocalSet::new().block_on(&runtime, renderer.render()))
}

/// The first screen for the HTML of the standalone page, before anything is known about the person.
///
/// # Errors
/// When the knowledge or the words cannot be read.
#[cfg(feature = "ssr")]
pub fn first_screen(words: Vec<u8>) -> Result<String, Box<dyn std::error::Error>> {
    let known = crate::knowledge::known().ok_or("the packed knowledge cannot be read")?;
    let language = crate::language::take_words(words).ok_or("the words are not of this build")?;
    let config = Config {
        standalone: true,
        ..Config::default()
    };
    Ok(draw(known, language, config, State::new(&known.knowledge))?)
}

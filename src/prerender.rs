//! Draws without a browser: the first screen into the page, and every screen for the tests.

use std::rc::Rc;

use yew::{Callback, LocalServerRenderer};

use crate::host::config::Config;
use crate::host::device::Device;
use crate::journey::State;
use crate::knowledge::{Known, KnowledgeRef};
use crate::language::Language;
use crate::view::{Props, View};
use crate::words::Words;

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
    let props = Props {
        knowledge: KnowledgeRef(&known.knowledge),
        words: Words::new(language, &known.knowledge, &state),
        config: Rc::new(config),
        state: Rc::new(state),
        dispatch: Callback::noop(),
        device: Device {
            keeps: true,
            ..Device::default()
        },
    };
    let renderer = LocalServerRenderer::<View>::with_props(props).hydratable(false);
    // Yew's renderer wants a place for tasks that stay on this thread.
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    Ok(tokio::task::LocalSet::new().block_on(&runtime, renderer.render()))
}

/// The first screen as it stands in the page before the program does: of a page of our own, for somebody
/// about whom nothing is known yet.
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

//! Connects the element with the component that is mounted in it.

use std::cell::RefCell;

use wasm_bindgen::JsValue;
use yew::Callback;

use super::config::Config;

/// What the element asks for.
#[derive(Debug, Clone)]
pub enum Command {
    /// Leave the first screen, if it is shown.
    Start,
    /// The same, pressed before the program was there. Where answers were kept, the person has not yet
    /// seen that they may carry on with them or forget them.
    StartEarly,
    /// One page back.
    Back,
    /// Forget all answers.
    Forget,
    /// The attributes have changed, or the details of the words have come.
    Configure(Config),
}

/// Held by the element's handle and by the component. A command that comes before the component listens
/// waits for it.
#[derive(Debug, Default)]
pub struct Bridge {
    listener: RefCell<Option<Callback<Command>>>,
    waiting: RefCell<Vec<Command>>,
    outcome: RefCell<JsValue>,
}

impl Bridge {
    /// From now on commands go to this listener.
    pub fn listen(&self, listener: Callback<Command>) {
        self.listener.replace(Some(listener.clone()));
        for command in self.waiting.take() {
            listener.emit(command);
        }
    }

    /// The component is gone: nobody listens any more, and nothing of it is kept.
    pub fn close(&self) {
        self.listener.replace(None);
        self.outcome.replace(JsValue::UNDEFINED);
    }

    /// Gives a command.
    pub fn send(&self, command: Command) {
        // Cloned: the listener may come back here.
        let listener = self.listener.borrow().clone();
        match listener {
            Some(listener) => listener.emit(command),
            None => self.waiting.borrow_mut().push(command),
        }
    }

    /// What the page around may know; undefined while there is nothing.
    pub fn set_outcome(&self, outcome: JsValue) {
        self.outcome.replace(outcome);
    }

    /// The same.
    #[must_use]
    pub fn outcome(&self) -> JsValue {
        self.outcome.borrow().clone()
    }
}

use std::rc::Rc;

use yew::prelude::*;

use crate::journey::{Action, State};

/// The properties of every screen.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct ScreenProps {
    /// What is shown.
    pub state: Rc<State>,
    /// The way up.
    pub dispatch: Callback<Action>,
}

//! The pages: one file a screen, each a plain function of the state.

mod action;
mod causes;
mod check;
mod emergency;
mod question;
mod result;
mod start;

use yew::prelude::*;

use crate::journey::Screen;
use crate::parts::{Cx, frame};

/// The page that is shown, in its frame.
pub fn show(cx: &Cx<'_>) -> Html {
    // The key makes each page new: a ticked box of one question never lives on in the next.
    let (key, page) = match cx.state.screen {
        Screen::Start => (1, start::show(cx)),
        Screen::Check => (2, check::show(cx)),
        Screen::Result => (3, result::show(cx)),
        Screen::Emergency(_) => (4, emergency::show(cx)),
        Screen::Question(ix) => (10 + 2 * u32::from(ix), question::show(cx, ix)),
        Screen::Clarify(ix) => (11 + 2 * u32::from(ix), question::clarify(cx, ix)),
    };
    frame::frame(cx, html! { <div class="page" part="page" key={key}>{ page }</div> })
}

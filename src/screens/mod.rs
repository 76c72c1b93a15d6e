//! The pages: one file a screen, each a plain function of the state.

mod action;
mod causes;
mod check;
mod emergency;
mod question;
mod result;
mod start;

use yew::Html;
use yew::virtual_dom::Key;

use crate::journey::Screen;
use crate::parts::markup::tag;
use crate::parts::{Cx, frame};

/// The page that is shown, in its frame.
pub fn show(cx: &Cx<'_>) -> Html {
    let (key, page) = match cx.state.screen {
        Screen::Start => (0, start::show(cx)),
        Screen::Check => (1, check::show(cx)),
        Screen::Result => (2, result::show(cx)),
        Screen::Emergency(_) => (3, emergency::show(cx)),
        Screen::Question(ix) => (4 + 2 * usize::from(ix), question::show(cx, ix)),
        Screen::Clarify(ix) => (5 + 2 * usize::from(ix), question::clarify(cx, ix)),
    };
    let mut page = tag("div", &["class", "part"], &["page", "page"], page);
    // The key makes each page new: a ticked box of one question never lives on in the next.
    page.key = Some(Key::from(key));
    frame::frame(cx, page.into())
}

//! The pages: one file a screen, each written from the state alone.

mod action;
mod causes;
mod check;
mod emergency;
mod question;
mod result;
mod start;
mod summary;
mod swings;

use yew::Html;
use yew::virtual_dom::Key;

use crate::journey::Screen;
use crate::parts::frame;
use crate::parts::page::Page;

/// Writes the page that is shown, in its frame.
pub fn show(mut page: Page<'_>) -> Html {
    frame::head(&mut page);
    page.part("div", "page");
    let screen = page.state.screen;
    if let Some(tag) = page.tag() {
        // The key makes each page new: a ticked box of one question never lives on in the next.
        tag.key = Some(Key::from(match screen {
            Screen::Start => 0,
            Screen::Check => 1,
            Screen::Result => 2,
            Screen::Emergency(_) => 3,
            Screen::Question(ix) => 4 + 2 * usize::from(ix),
            Screen::Clarify(ix) => 5 + 2 * usize::from(ix),
        }));
    }
    match screen {
        Screen::Start => start::show(&mut page),
        Screen::Check => check::show(&mut page),
        Screen::Result => result::show(&mut page),
        Screen::Emergency(_) => emergency::show(&mut page),
        Screen::Question(ix) => question::show(&mut page, ix),
        Screen::Clarify(_) => question::clarify(&mut page),
    }
    page.close();
    frame::foot(&mut page);
    page.finish()
}

//! All answers in plain words, each with Change.

use crate::app::Msg;
use crate::journey::Action;
use crate::parts::page::Page;
use crate::parts::told;
use crate::words::ui;

/// The screen.
pub fn show(page: &mut Page<'_>) {
    page.title(page.t(ui::CHECK_TITLE));
    page.own("p", "lead", ui::CHECK_LEAD);
    page.open("dl", "answers");
    for ix in &page.state.path {
        let title = told::title(page, *ix);
        page.open("div", "");
        page.said("dt", "", title.clone());
        for line in told::answer(page, *ix) {
            page.said("dd", "", line);
        }
        page.open("dd", "change");
        page.press("link", Msg::Do(Action::Change(*ix)));
        page.text(page.t(ui::CHANGE));
        // In a list of all buttons, "Change" alone would say nothing.
        page.open("span", "hidden");
        page.text(": ".into());
        page.text(title);
        page.close();
        page.close();
        page.close();
        page.close();
    }
    page.close();
    page.button("primary", ui::SEE_RESULT, Action::Finish);
}

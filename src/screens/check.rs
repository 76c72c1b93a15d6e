//! All answers in plain words, each with Change.

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
        page.open("div", "");
        page.said("dt", "", told::title(page, *ix));
        for line in told::answer(page, *ix) {
            page.said("dd", "", line);
        }
        told::change(page, *ix);
        page.close();
    }
    page.close();
    page.button("primary", ui::SEE_RESULT, Action::Finish);
}

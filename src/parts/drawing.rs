//! Drawings: one for a question that asks to try or to measure, and the legs, which can be tapped.
//! They come with the details of the words; until then nothing stands in their place.

use leg_triage_engine::model::QuestionIx;

use super::page::{Attr, Does, On, Page};
use crate::app::Msg;
use crate::journey::{Action, Legs};

/// The drawing of a question; nothing without one. The legs stand over the lists, not in one.
pub fn of(page: &mut Page<'_>, ix: QuestionIx, drawing: &str) {
    let body = page.knowledge.body;
    if body.is_none_or(|body| body.places != ix) {
        draw(page, drawing, None);
    }
}

/// The legs, on the page that asks what they answer.
pub fn legs(page: &mut Page<'_>) {
    let Some(legs) = Legs::of(&page.state.sheet, page.knowledge) else {
        return;
    };
    let texts = page.words.texts.questions.get(usize::from(legs.places()));
    draw(page, texts.map_or("", |texts| texts.drawing), Some(legs));
}

/// Its lines are those of the compiler's `Drawing::written`.
fn draw(page: &mut Page<'_>, drawing: &str, legs: Option<Legs>) {
    if drawing.is_empty() {
        return;
    }
    let mut lines = drawing.split('\n');
    let mut next = || lines.next();
    let alt = page.words.say(next().unwrap_or_default());
    if legs.is_some() {
        page.open("div", "legs");
        // What to do here is for everyone.
        page.said("p", "help", alt.clone());
    }
    page.open("svg", "drawing");
    let role = if legs.is_some() { "group" } else { "img" };
    page.attr(Attr::Role, role);
    page.attr(Attr::Label, &alt);
    page.attr(Attr::ViewBox, next().unwrap_or_default());
    while let (Some(class), Some(transform), Some(data), Some(name), Some(code)) =
        (next(), next(), next(), next(), next())
    {
        let name = page.words.say(name);
        if data.is_empty() {
            page.open("text", class);
            page.text(name.clone());
        } else {
            page.open("path", class);
            page.attr(Attr::D, data);
        }
        if !transform.is_empty() {
            page.attr(Attr::Transform, transform);
        }
        if let (Some(legs), [place, leg]) = (legs, code.as_bytes()) {
            region(
                page,
                legs,
                &name,
                place.wrapping_sub(b'0'),
                leg.checked_sub(b'0'),
            );
        }
        page.close();
    }
    page.close();
    if legs.is_some() {
        page.close();
    }
}

/// Makes the path opened last a checkbox: it says the same as the lists do.
fn region(page: &mut Page<'_>, legs: Legs, name: &str, place: u8, leg: Option<u8>) {
    let on = legs.is_on(place, leg);
    page.attr(Attr::Role, "checkbox");
    page.attr(Attr::TabIndex, "0");
    page.attr(Attr::Label, name);
    page.attr(Attr::Checked, if on { "true" } else { "false" });
    let msg = Msg::Do(Action::Tap(place, leg));
    page.on(On::Click, Does::Say(msg.clone()));
    page.on(On::Key, Does::Press(msg));
}

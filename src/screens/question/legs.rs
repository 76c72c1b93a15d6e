use web_sys::KeyboardEvent;
use yew::prelude::*;

use crate::components::{Picture, Shape, paragraph, shape};
use crate::journey::{Action, Legs};
use crate::words::Words;

/// The legs, over the questions that they answer. The drawing comes with the details; until then nothing
/// stands in its place.
pub fn to_tap(words: &Words, legs: Legs, dispatch: &Callback<Action>) -> Option<Html> {
    let texts = &words.texts().questions;
    let texts = texts.get(usize::from(legs.places()));
    let picture = Picture::of(texts.map_or("", |texts| texts.drawing))?;
    let alt = words.say(picture.alt());
    let one = |one: Shape<'static>| {
        let name = words.say(one.name);
        match place(one.code) {
            Some((place, leg)) => {
                let (on, tap) = (legs.is_on(place, leg), Action::Tap(place, leg));
                region(one, name, on, tap, dispatch)
            }
            None => shape(one, name),
        }
    };
    Some(html! {
        <div class="legs">
            // What to do here is for everyone.
            { paragraph("help", alt.clone()) }
            <svg class="drawing" role="group" aria-label={alt} viewBox={picture.view_box()}>
                { for picture.shapes().map(one) }
            </svg>
        </div>
    })
}

/// The place and the leg that a shape stands for, a digit each; no digit for the leg in the middle.
fn place(code: &str) -> Option<(u8, Option<u8>)> {
    match code.as_bytes() {
        [place, leg] => Some((place.wrapping_sub(b'0'), leg.checked_sub(b'0'))),
        _ => None,
    }
}

/// A place on a leg as a checkbox: it says the same as the lists below do.
fn region(
    shape: Shape<'static>,
    name: String,
    on: bool,
    tap: Action,
    dispatch: &Callback<Action>,
) -> Html {
    let onclick = dispatch.reform({
        let tap = tap.clone();
        move |_: MouseEvent| tap.clone()
    });
    let dispatch = dispatch.clone();
    let onkeydown = move |event: KeyboardEvent| {
        let key = event.key();
        if event.is_composing() || key != " " && key != "Enter" {
            return;
        }
        if key == " " {
            // Otherwise Space would scroll the page.
            event.prevent_default();
        }
        dispatch.emit(tap.clone());
    };
    let transform = (!shape.transform.is_empty()).then_some(shape.transform);
    html! {
        <path class={shape.class} {transform} d={shape.path} role="checkbox" tabindex="0" aria-label={name}
            aria-checked={if on { "true" } else { "false" }} {onclick} {onkeydown} />
    }
}

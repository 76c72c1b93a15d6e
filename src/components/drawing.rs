//! Drawings, as the compiler has written them (`Drawing::written`): a line each for what it shows, its
//! size, and then class, transform, path, name and code of each shape.

use yew::prelude::*;

/// A drawing in its packed form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Picture<'a> {
    written: &'a str,
}

/// One shape of a drawing. Without a path it is a label that shows its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape<'a> {
    /// Its class.
    pub class: &'a str,
    /// Where it stands.
    pub transform: &'a str,
    /// Its path.
    pub path: &'a str,
    /// Its name, with blanks.
    pub name: &'a str,
    /// What it stands for; empty for most.
    pub code: &'a str,
}

impl<'a> Picture<'a> {
    /// `None` without a drawing.
    #[must_use]
    pub fn of(written: &'a str) -> Option<Self> {
        (!written.is_empty()).then_some(Self { written })
    }

    /// What it shows, with blanks.
    #[must_use]
    pub fn alt(self) -> &'a str {
        self.line(0)
    }

    /// Its size, as an SVG has it.
    #[must_use]
    pub fn view_box(self) -> &'a str {
        self.line(1)
    }

    /// Its shapes, lowest first.
    pub fn shapes(self) -> impl Iterator<Item = Shape<'a>> {
        let mut lines = self.written.split('\n').skip(2);
        core::iter::from_fn(move || {
            let mut next = || lines.next();
            Some(Shape {
                class: next()?,
                transform: next()?,
                path: next()?,
                name: next()?,
                code: next()?,
            })
        })
    }

    fn line(self, at: usize) -> &'a str {
        self.written.split('\n').nth(at).unwrap_or_default()
    }
}

/// A shape that is only looked at, with its name in words.
pub fn shape(shape: Shape<'static>, name: String) -> Html {
    let Shape {
        class,
        transform,
        path,
        ..
    } = shape;
    let transform = (!transform.is_empty()).then_some(transform);
    if path.is_empty() {
        html! { <text {class} {transform}>{ name }</text> }
    } else {
        html! { <path {class} {transform} d={path} /> }
    }
}

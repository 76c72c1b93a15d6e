//! Drawings: a strict subset of SVG in; one text for each out, which travels with the words.
//!
//! Only what the widget draws is allowed: paths in three classes and, for the drawing of the legs, two
//! views. The person's right leg is drawn; the left one is its mirror image.

mod read;

use std::path::PathBuf;

use leg_triage_engine::texts::{END, START};

pub use read::read;

/// A drawing as its author wrote it.
#[derive(Debug)]
pub struct Drawing {
    /// Its file, from the knowledge folder.
    pub file: PathBuf,
    /// `0 0 width height`.
    view_box: String,
    /// The views of the legs, or a single one without a name.
    pub views: Vec<View>,
}

/// One view of the legs; or the whole of a plain drawing.
#[derive(Debug, Default)]
pub struct View {
    /// `front`, `back`; empty in a plain drawing.
    pub name: String,
    /// The axis about which the right half is mirrored.
    mirror: i32,
    /// Where its name stands.
    title: Point,
    /// Where the name of the right leg stands.
    leg: Point,
    /// From the lowest up.
    pub shapes: Vec<Shape>,
}

/// One path.
#[derive(Debug)]
pub struct Shape {
    /// The option that it stands for; none for a plain line.
    pub place: Option<String>,
    /// How it is drawn: `skin`, `mark`, or as a line.
    class: &'static str,
    /// It lies across the axis, and belongs to no leg.
    middle: bool,
    /// Where its tick stands.
    tick: Point,
    data: String,
    /// Its line in the file.
    pub line: usize,
}

/// A place in the picture, in its own unit.
type Point = (i32, i32);

/// The words on and for a drawing.
#[derive(Debug)]
pub struct Said<'a> {
    /// What it shows; for the legs, what to do.
    pub alt: &'a str,
    /// For the legs: the names of their views, in their order.
    pub views: Vec<&'a str>,
    /// The options of the question, with their labels, in their order.
    pub places: Vec<(&'a str, &'a str)>,
    /// Value and label of the right leg, then of the left.
    pub legs: [(u8, &'a str); 2],
    /// How a place is named with its leg: `$place`, `$leg`.
    pub place: &'a str,
    /// The same where it stands in both views: `$place`, `$view`, `$leg`.
    pub place_view: &'a str,
}

/// A round tick centred on the origin. The circle runs anticlockwise; clockwise, the tick would be a
/// hole in it.
const TICK: &str = "M-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0M-4 .3l2.8 2.9 5.2-6";

impl Drawing {
    /// Whether it can be tapped.
    pub fn is_map(&self) -> bool {
        self.views.iter().any(|view| !view.name.is_empty())
    }

    /// All that can be tapped.
    pub fn regions(&self) -> impl Iterator<Item = (&Shape, &str)> {
        let shapes = self.views.iter().flat_map(|view| &view.shapes);
        shapes.filter_map(|shape| Some((shape, shape.place.as_deref()?)))
    }

    /// The drawing as it travels, line by line: what it shows, the view box, then five lines for each
    /// path from the lowest up: class, `transform`, path data, name, and for what can be tapped the
    /// place and the leg, one character each from `0` on (`-`: no leg). An entry without path data is a
    /// label: its name is written there.
    pub fn written(&self, said: &Said<'_>) -> String {
        let mut out = format!("{}\n{}", said.alt, self.view_box);
        for (view, at) in self.views.iter().zip(0usize..) {
            if view.name.is_empty() {
                for shape in &view.shapes {
                    line(&mut out, [shape.class, "", &shape.data, "", ""]);
                }
            } else {
                let name = said.views.get(at).copied().unwrap_or_default();
                self.view(&mut out, view, name, said);
            }
        }
        out
    }

    /// First what is only seen, then what can be tapped, so that the outline of a chosen place lies on
    /// top.
    fn view(&self, out: &mut String, view: &View, name: &str, said: &Said<'_>) {
        for class in ["skin", ""] {
            for shape in view.shapes.iter().filter(|shape| shape.class == class) {
                line(out, [class, "", &shape.data, "", ""]);
                if !shape.middle {
                    line(out, [class, &view.mirrored(), &shape.data, "", ""]);
                }
            }
        }
        line(out, ["label", &moved(view.title), "", name, ""]);
        let [right, left] = said.legs;
        line(out, ["", &moved(view.leg), "", right.1, ""]);
        line(out, ["", &moved(view.across(view.leg)), "", left.1, ""]);
        for shape in &view.shapes {
            let known = |(option, _): &(&str, &str)| Some(*option) == shape.place.as_deref();
            let Some(place) = said.places.iter().position(known) else {
                continue;
            };
            let label = said.places.get(place).map_or("", |(_, label)| label);
            let seen = self.regions().map(|(_, place)| place);
            let twice = seen.filter(|p| Some(*p) == shape.place.as_deref()).count() > 1;
            let code = |leg: Option<u8>| {
                let place = u8::try_from(place).unwrap_or_default();
                let leg = leg.map_or('-', |leg| char::from(b'0' + leg));
                format!("{}{leg}", char::from(b'0' + place))
            };
            let mut region = |transform: &str, leg: Option<(u8, &str)>, tick: Point| {
                let called = match (leg, twice) {
                    (Some((_, leg)), true) => put(
                        said.place_view,
                        [("place", label), ("view", name), ("leg", leg)],
                    ),
                    (Some((_, leg)), false) => put(said.place, [("place", label), ("leg", leg)]),
                    (None, true) => put(said.place, [("place", label), ("leg", name)]),
                    (None, false) => label.to_owned(),
                };
                let code = code(leg.map(|leg| leg.0));
                line(out, ["", transform, &shape.data, &called, &code]);
                line(out, ["tick", &moved(tick), TICK, "", ""]);
            };
            if shape.middle {
                region("", None, shape.tick);
            } else {
                region("", Some(right), shape.tick);
                region(&view.mirrored(), Some(left), view.across(shape.tick));
            }
        }
    }
}

impl View {
    fn mirrored(&self) -> String {
        format!("matrix(-1 0 0 1 {} 0)", 2 * self.mirror)
    }

    fn across(&self, (x, y): Point) -> Point {
        (2 * self.mirror - x, y)
    }
}

/// Fills the blanks of a packed text with words, which may have blanks of their own.
fn put<const N: usize>(text: &str, words: [(&str, &str); N]) -> String {
    words.iter().fold(text.to_owned(), |text, (name, words)| {
        text.replace(&format!("{START}{name}{END}"), words)
    })
}

fn moved((x, y): Point) -> String {
    format!("translate({x} {y})")
}

fn line(out: &mut String, parts: [&str; 5]) {
    for part in parts {
        out.push('\n');
        out.push_str(part);
    }
}

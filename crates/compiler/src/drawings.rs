//! The drawings: a strict small part of SVG in, one text each out, which travels with the words.
//!
//! What is allowed is what the widget draws: paths in three classes, and for the drawing of the legs
//! two views of which one half is drawn, the person's right leg, and the other mirrored.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use leg_triage_engine::texts::{END, START};

use crate::fault::{Faults, Place, line_of};

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

/// One side of the body; or all of a plain drawing.
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
    /// The option that it stands for; none for a mere line.
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

/// A round tick about the middle: the circle against the clock, or the tick would be a hole in it.
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
    /// place and the leg, a character each from `0` on (`-`: no leg). Without path data it is the name,
    /// written there.
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

    /// First what is only seen, then what can be tapped: the outline of what is chosen lies over all.
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

/// Puts words into the blanks of a text as it travels; they may have blanks of their own.
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

// --- reading ---

/// Reads the folder of drawings, if there is one; each is known by the name of its file.
pub fn read(folder: &Path, faults: &mut Faults) -> BTreeMap<String, Drawing> {
    let mut out = BTreeMap::new();
    let entries = std::fs::read_dir(folder.join("drawings"));
    for entry in entries.into_iter().flatten().flatten() {
        let file = Path::new("drawings").join(entry.file_name());
        let svg = file.extension().is_some_and(|e| e == "svg");
        let name = file.file_stem().and_then(|stem| stem.to_str());
        let (Some(name), true) = (name, svg) else {
            let at = Place { file, line: 0 };
            faults.add(
                &at,
                "this is not a drawing",
                "write an SVG file, or move it",
            );
            continue;
        };
        match std::fs::read_to_string(folder.join(&file)) {
            Ok(text) => {
                let mut reader = Reader {
                    file: &file,
                    text: &text,
                    faults: &mut *faults,
                };
                out.insert(name.to_owned(), reader.drawing());
            }
            Err(error) => faults.add(
                &Place { file, line: 0 },
                format!("cannot be read: {error}"),
                "put the file there, as UTF-8 text",
            ),
        }
    }
    out
}

struct Reader<'a, 'f> {
    file: &'a Path,
    text: &'a str,
    faults: &'f mut Faults,
}

/// One tag, as `<name key="value"/>`.
struct Tag<'a> {
    name: &'a str,
    values: Vec<(&'a str, &'a str)>,
    /// It ends in `/>`.
    empty: bool,
    line: usize,
}

impl<'a> Tag<'a> {
    fn value(&self, key: &str) -> Option<&'a str> {
        let found = self.values.iter().find(|(k, _)| *k == key);
        found.map(|(_, value)| *value)
    }
}

impl<'a> Reader<'a, '_> {
    fn fault(&mut self, line: usize, what: impl Into<String>, mend: &str) {
        let file = self.file.to_owned();
        self.faults.add(&Place { file, line }, what, mend);
    }

    fn drawing(&mut self) -> Drawing {
        let mut drawing = Drawing {
            file: self.file.to_owned(),
            view_box: String::new(),
            views: Vec::new(),
        };
        let mut open: Vec<&str> = Vec::new();
        for tag in self.tags() {
            if let Some(name) = tag.name.strip_prefix('/') {
                if open.pop() != Some(name) {
                    let what = format!("`</{name}>` closes nothing that is open");
                    self.fault(
                        tag.line,
                        what,
                        "close each element, and the inner one first",
                    );
                }
                continue;
            }
            match (open.as_slice(), tag.name, tag.empty) {
                ([], "svg", false) => {
                    self.only(&tag, &["viewBox"]);
                    drawing.view_box = tag.value("viewBox").unwrap_or_default().to_owned();
                    self.view_box(&drawing.view_box, tag.line);
                }
                (["svg"], "g", false) => drawing.views.push(self.view(&tag)),
                (["svg"], "path", true) => {
                    let shape = self.path(&tag);
                    self.plain(&mut drawing, shape);
                }
                (["svg", "g"], "path", true) => {
                    let shape = self.part(&tag);
                    if let Some(view) = drawing.views.last_mut() {
                        view.shapes.push(shape);
                    }
                }
                _ => {
                    let what = format!("`<{}>` is not allowed here", tag.name);
                    self.fault(tag.line, what, FORM);
                }
            }
            if !tag.empty {
                open.push(tag.name);
            }
        }
        if !open.is_empty() || drawing.view_box.is_empty() {
            self.fault(0, "this is not a whole drawing", FORM);
        }
        drawing
    }

    /// All tags. What stands between them is nothing.
    fn tags(&mut self) -> Vec<Tag<'a>> {
        let mut tags = Vec::new();
        let mut rest = self.text;
        loop {
            let line = line_of(self.text, self.text.len() - rest.trim_start().len());
            rest = rest.trim_start();
            if rest.is_empty() {
                return tags;
            }
            let tag = rest.strip_prefix('<').and_then(|r| r.split_once('>'));
            let Some((tag, after)) = tag else {
                self.fault(line, "something other than a tag stands here", FORM);
                return tags;
            };
            rest = after;
            let (body, empty) = match tag.strip_suffix('/') {
                Some(body) => (body, true),
                None => (tag, false),
            };
            let (name, mut values) = body.split_once(' ').unwrap_or((body, ""));
            let mut tag = Tag {
                name,
                values: Vec::new(),
                empty,
                line,
            };
            while !values.trim().is_empty() {
                let value = values.trim_start().split_once("=\"");
                let Some((key, (value, after))) =
                    value.and_then(|(key, value)| Some((key, value.split_once('"')?)))
                else {
                    self.fault(line, "an attribute that cannot be read", FORM);
                    break;
                };
                tag.values.push((key, value));
                values = after;
            }
            tags.push(tag);
        }
    }

    /// The tag has these attributes, each once, and no others.
    fn only(&mut self, tag: &Tag<'_>, keys: &[&str]) {
        for (key, _) in &tag.values {
            let times = tag.values.iter().filter(|(k, _)| k == key).count();
            if !keys.contains(key) || times > 1 {
                let what = format!("`{key}` is not allowed here, or not twice");
                let mend = format!("give <{}> only: {}", tag.name, keys.join(", "));
                self.fault(tag.line, what, &mend);
            }
        }
        for key in keys.iter().filter(|key| tag.value(key).is_none()) {
            let what = format!("<{}> has no `{key}`", tag.name);
            self.fault(tag.line, what, "write it, as the other drawings do");
        }
    }

    fn view_box(&mut self, value: &str, line: usize) {
        let numbers: Vec<Option<u16>> = value.split(' ').map(|n| n.parse().ok()).collect();
        if !matches!(numbers.as_slice(), [Some(0), Some(0), Some(1..), Some(1..)]) {
            let what = format!("the view box `{value}` is wrong");
            self.fault(line, what, "write \"0 0 width height\", in whole numbers");
        }
    }

    fn view(&mut self, tag: &Tag<'_>) -> View {
        self.only(tag, &["data-view", "data-mirror", "data-title", "data-leg"]);
        let name = tag.value("data-view").unwrap_or_default().to_owned();
        if name.is_empty() || !name.bytes().all(|c| c.is_ascii_lowercase()) {
            let what = format!("`{name}` cannot be the name of a view");
            self.fault(tag.line, what, "use small letters, such as front");
        }
        let mirror = tag.value("data-mirror").and_then(|n| n.parse().ok());
        if mirror.is_none() {
            let mend = "give the x of the axis, a whole number";
            self.fault(tag.line, "`data-mirror` is not a number", mend);
        }
        View {
            name,
            mirror: mirror.unwrap_or_default(),
            title: self.point(tag, "data-title"),
            leg: self.point(tag, "data-leg"),
            shapes: Vec::new(),
        }
    }

    fn point(&mut self, tag: &Tag<'_>, key: &str) -> Point {
        let value = tag.value(key).and_then(|value| value.split_once(' '));
        let point = value.and_then(|(x, y)| Some((x.parse().ok()?, y.parse().ok()?)));
        point.unwrap_or_else(|| {
            let what = format!("`{key}` is not a point");
            self.fault(tag.line, what, "write \"x y\", in whole numbers");
            (0, 0)
        })
    }

    /// A path of a plain drawing.
    fn path(&mut self, tag: &Tag<'_>) -> Shape {
        self.only(tag, &["class", "d"]);
        self.shape(tag)
    }

    /// A path of the legs: a place, or a line over them.
    fn part(&mut self, tag: &Tag<'_>) -> Shape {
        let place = tag.value("data-place").map(str::to_owned);
        let mut keys = vec!["d"];
        keys.extend(tag.value("data-middle").map(|_| "data-middle"));
        keys.extend(match place {
            Some(_) => &["data-place", "data-tick"][..],
            None => &["class"],
        });
        self.only(tag, &keys);
        let shape = self.shape(tag);
        if let Some(place) = place {
            return Shape {
                place: Some(place),
                class: "skin",
                tick: self.point(tag, "data-tick"),
                ..shape
            };
        }
        if !shape.class.is_empty() {
            let mend =
                "over the legs only class=\"line\" is drawn; a place has data-place and no class";
            self.fault(tag.line, "a path that is neither line nor place", mend);
        }
        shape
    }

    fn shape(&mut self, tag: &Tag<'_>) -> Shape {
        let data = tag.value("d").unwrap_or_default();
        let known = |c: char| "MmZzLlHhVvCcSsQqTtAa0123456789.,- ".contains(c);
        if !data.starts_with('M') || !data.chars().all(known) {
            let mend = "begin with M, and write only commands of paths and plain numbers";
            self.fault(tag.line, "`d` is not the data of a path", mend);
        }
        let class = match tag.value("class").unwrap_or("line") {
            "line" => "",
            "skin" => "skin",
            "mark" => "mark",
            other => {
                let what = format!("the class `{other}` is not known");
                self.fault(tag.line, what, "use line, skin or mark");
                ""
            }
        };
        Shape {
            place: None,
            class,
            middle: tag.value("data-middle").is_some(),
            tick: (0, 0),
            data: data.to_owned(),
            line: tag.line,
        }
    }

    /// Puts a path that stands in no view into the drawing.
    fn plain(&mut self, drawing: &mut Drawing, shape: Shape) {
        let line = shape.line;
        match drawing.views.as_mut_slice() {
            [] => drawing.views.push(View {
                shapes: vec![shape],
                ..View::default()
            }),
            [view] if view.name.is_empty() => view.shapes.push(shape),
            _ => self.fault(line, "a path beside the views", "put it into one of them"),
        }
    }
}

/// What a file looks like.
const FORM: &str =
    "write <svg viewBox>, in it <path …/> or <g data-view> with <path …/>, and nothing else";

//! Reads drawings: a small subset of SVG.

use std::collections::BTreeMap;
use std::path::Path;

use roxmltree::{Document, Error, Node, TextPos};

use super::{Drawing, Point, Shape, View};
use crate::fault::{Faults, Place};

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
                    faults: &mut *faults,
                };
                out.insert(name.to_owned(), reader.drawing(&text));
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
    faults: &'f mut Faults,
}

/// An element, and its line.
struct Tag<'a, 'd> {
    node: Node<'a, 'd>,
    line: usize,
}

impl<'a, 'd> Tag<'a, 'd> {
    fn new(node: Node<'a, 'd>) -> Self {
        let line = line(node.document().text_pos_at(node.range().start));
        Self { node, line }
    }

    fn name(&self) -> &'a str {
        self.node.tag_name().name()
    }

    fn value(&self, key: &str) -> Option<&'a str> {
        self.node.attribute(key)
    }
}

fn line(at: TextPos) -> usize {
    usize::try_from(at.row).unwrap_or_default()
}

/// What is wrong with a file that is not XML: line, what, and how to mend it.
fn not_xml(error: &Error) -> (usize, String, &'static str) {
    match error {
        Error::UnclosedRootNode | Error::NoRootNode | Error::UnexpectedEndOfStream => {
            (0, "this is not a whole drawing".to_owned(), FORM)
        }
        Error::UnexpectedCloseTag(_, name, at) => (
            line(*at),
            format!("`</{name}>` closes nothing that is open"),
            "close each element, and the inner one first",
        ),
        Error::UnknownToken(at) => (
            line(*at),
            "something other than a tag stands here".to_owned(),
            FORM,
        ),
        Error::DuplicatedAttribute(key, at) => (
            line(*at),
            format!("`{key}` is not allowed here, or not twice"),
            "keep one of them",
        ),
        Error::InvalidChar(.., at) | Error::InvalidChar2(.., at) => (
            line(*at),
            format!("an attribute that cannot be read: {error}"),
            FORM,
        ),
        other => (line(other.pos()), format!("this is not SVG: {other}"), FORM),
    }
}

impl Reader<'_, '_> {
    fn fault(&mut self, line: usize, what: impl Into<String>, mend: &str) {
        let file = self.file.to_owned();
        self.faults.add(&Place { file, line }, what, mend);
    }

    fn drawing(&mut self, text: &str) -> Drawing {
        let mut drawing = Drawing {
            file: self.file.to_owned(),
            view_box: String::new(),
            views: Vec::new(),
        };
        let document = match Document::parse(text) {
            Ok(document) => document,
            Err(error) => {
                let (line, what, mend) = not_xml(&error);
                self.fault(line, what, mend);
                return drawing;
            }
        };
        let svg = Tag::new(document.root_element());
        if svg.name() != "svg" {
            self.fault(svg.line, "this is not a whole drawing", FORM);
            return drawing;
        }
        self.only(&svg, &["viewBox"]);
        drawing.view_box = svg.value("viewBox").unwrap_or_default().to_owned();
        self.view_box(&drawing.view_box, svg.line);
        for tag in self.inside(&svg) {
            match tag.name() {
                "path" => {
                    let shape = self.path(&tag);
                    self.plain(&mut drawing, shape);
                }
                "g" => {
                    let view = self.view(&tag);
                    drawing.views.push(view);
                }
                _ => self.not_here(&tag),
            }
        }
        drawing
    }

    /// The child elements; text between them is a fault.
    fn inside<'a, 'd>(&mut self, tag: &Tag<'a, 'd>) -> Vec<Tag<'a, 'd>> {
        let mut tags = Vec::new();
        for node in tag.node.children() {
            if node.is_element() {
                tags.push(Tag::new(node));
            } else if node.text().is_some_and(|words| !words.trim().is_empty()) {
                let at = Tag::new(node).line;
                self.fault(at, "something other than a tag stands here", FORM);
            }
        }
        tags
    }

    fn not_here(&mut self, tag: &Tag<'_, '_>) {
        let what = format!("`<{}>` is not allowed here", tag.name());
        self.fault(tag.line, what, FORM);
    }

    /// The tag has these attributes and no others.
    fn only(&mut self, tag: &Tag<'_, '_>, keys: &[&str]) {
        for attribute in tag.node.attributes() {
            if !keys.contains(&attribute.name()) {
                let what = format!("`{}` is not allowed here", attribute.name());
                let mend = format!("give <{}> only: {}", tag.name(), keys.join(", "));
                self.fault(tag.line, what, &mend);
            }
        }
        for key in keys.iter().filter(|key| tag.value(key).is_none()) {
            let what = format!("<{}> has no `{key}`", tag.name());
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

    fn view(&mut self, tag: &Tag<'_, '_>) -> View {
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
        let mut view = View {
            name,
            mirror: mirror.unwrap_or_default(),
            title: self.point(tag, "data-title"),
            leg: self.point(tag, "data-leg"),
            shapes: Vec::new(),
        };
        for tag in self.inside(tag) {
            if tag.name() == "path" {
                view.shapes.push(self.part(&tag));
            } else {
                self.not_here(&tag);
            }
        }
        view
    }

    fn point(&mut self, tag: &Tag<'_, '_>, key: &str) -> Point {
        let value = tag.value(key).and_then(|value| value.split_once(' '));
        let point = value.and_then(|(x, y)| Some((x.parse().ok()?, y.parse().ok()?)));
        point.unwrap_or_else(|| {
            let what = format!("`{key}` is not a point");
            self.fault(tag.line, what, "write \"x y\", in whole numbers");
            (0, 0)
        })
    }

    /// A path of a plain drawing.
    fn path(&mut self, tag: &Tag<'_, '_>) -> Shape {
        self.only(tag, &["class", "d"]);
        self.shape(tag)
    }

    /// A path of the legs: a place, or a line over them.
    fn part(&mut self, tag: &Tag<'_, '_>) -> Shape {
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

    fn shape(&mut self, tag: &Tag<'_, '_>) -> Shape {
        for inner in self.inside(tag) {
            self.not_here(&inner);
        }
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

    /// Adds a path that belongs to no view to the drawing.
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

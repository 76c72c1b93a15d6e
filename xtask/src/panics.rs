//! A panic becomes a trap, between the compiler and the linker.
//!
//! Each place that can panic brings code that gathers what the message would say, and the standard
//! library brings the code that prints it: bytes of the first load, for words that nobody is ever shown.
//! `cargo xtask build` has the compiler call this program in place of the linker. It opens the one
//! object that holds all crates, and wherever the program is bound to end ([`crate::doomed`]), it writes
//! the instruction `unreachable` over everything that would still have been done. Then it calls the
//! linker, which leaves out what no one asks for any more: functions, texts, imports.
//!
//! What is doomed is read from the code. The one list of names ([`NEVER_CALLED`]) adds what the code alone
//! does not tell; a name that is not found stops the build. Why this is safe, and what it saves: docs/decisions/0017-panics-are-snipped.md.

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use rustc_demangle::demangle;
use wasmparser::{
    BinaryReaderError, CustomSectionReader, KnownCustom, Linking, Name, Parser, Payload,
    SymbolInfo, TypeRef,
};

use crate::Result;
use crate::doomed::{Body, doomed_in};
use crate::run::{answer, command, must};
use crate::tools::short_hash;

/// Fewer pieces than this, and something has changed that a person has to look at. There are about 470.
const AT_LEAST: usize = 250;
/// Functions that only a table or a branch of Yew's names, and that this widget never comes to: how
/// their names begin. Were one called after all, it would be a trap, and so the safety page; what the
/// widget would have to write for that is in [`tests`].
const NEVER_CALLED: [&str; 7] = [
    // Yew sets it, and no panic is left to call it.
    "console_error_panic_hook::",
    // HTML as text, portals and components that wait: the widget has none.
    "yew::dom_bundle::braw::",
    "yew::dom_bundle::bportal::",
    "yew::dom_bundle::bsuspense::",
    "yew::html::component::lifecycle::ComponentState::suspend",
    // Elements that do not all have the same list of attributes: in parts/page.rs they have.
    "yew::dom_bundle::btag::attributes::<impl yew::virtual_dom::Attributes>::apply_diff_as_maps",
    "yew::dom_bundle::btag::attributes::<impl yew::virtual_dom::Attributes>::apply_diff_index_maps",
];
/// None of this may be left in the finished module.
const MACHINERY: [&str; 4] = [
    "panic_fmt",
    "panic_handler",
    "panic_with_hook",
    "rust_panic",
];

const UNREACHABLE: u8 = 0x00;
const NOP: u8 = 0x01;
const CODE: &str = "reloc.CODE";

/// What the compiler calls in place of the linker; the words are the linker's.
pub(crate) fn link(words: &[String]) -> Result<()> {
    let objects: Vec<&String> = words.iter().filter(|word| word.ends_with(".o")).collect();
    let [object] = objects.as_slice() else {
        return Err(format!(
            "The linker is given {} objects, and link-time optimisation should leave one: \
             see xtask/src/panics.rs",
            objects.len()
        ));
    };
    let said = |error: std::io::Error| format!("{object}: {error}");
    let bytes = fs::read(object).map_err(said)?;
    let (bytes, pieces) = snip(bytes).map_err(|error| format!("{object}: {error}"))?;
    if pieces < AT_LEAST {
        return Err(format!(
            "The compiled program has only {pieces} pieces that are bound to end in a panic; \
             {AT_LEAST} at least were expected: see xtask/src/panics.rs"
        ));
    }
    // The compiler's own temporary file, which it removes after linking.
    fs::write(object, bytes).map_err(said)?;
    must(command(real_linker()?).args(words), "linking has failed")
}

/// Another one whenever this program's way of snipping is.
pub(crate) fn version() -> String {
    let sources = [include_str!("doomed.rs"), include_str!("panics.rs")];
    short_hash(sources.concat().as_bytes())
}

/// What the compiler is to call: this program.
pub(crate) fn linker() -> Result<PathBuf> {
    std::env::current_exe().map_err(|error| format!("this program cannot be found: {error}"))
}

/// The linker that the compiler would have called; it is part of the toolchain.
fn real_linker() -> Result<PathBuf> {
    let libraries = answer(command("rustc").args(["--print", "target-libdir"]));
    let folder = libraries.and_then(|path| Some(Path::new(&path).parent()?.join("bin")));
    folder
        .map(|folder| folder.join(format!("rust-lld{}", std::env::consts::EXE_SUFFIX)))
        .filter(|file| file.is_file())
        .ok_or_else(|| "rust-lld, which comes with the Rust toolchain, was not found".into())
}

/// The object with every doomed piece overwritten, and how many these are. No instruction changes its
/// place, so nothing else in the object has to change, but for the linker's list of addresses to fill in.
fn snip(mut object: Vec<u8>) -> Result<(Vec<u8>, usize)> {
    let Parts {
        imported,
        code,
        bodies,
        never_called,
        addresses,
    } = Parts::read(&object)?;
    let doomed = doomed_in(&bodies, imported, &never_called);
    let pieces: Vec<Range<usize>> = bodies
        .iter()
        .zip(&doomed)
        .flat_map(|(body, doomed)| body.pieces(doomed))
        .collect();
    let addresses = addresses.ok_or_else(|| format!("no section {CODE}"))?;
    let section = without(&object, &addresses, &pieces, code)?;
    for piece in &pieces {
        if let Some([first, rest @ ..]) = object.get_mut(piece.clone()) {
            *first = UNREACHABLE;
            rest.fill(NOP);
        }
    }
    object.splice(addresses.place, section);
    Ok((object, pieces.len()))
}

/// What of an object matters here.
struct Parts {
    /// How many functions it only calls: they come first in the count of functions.
    imported: usize,
    /// Where the section with the code begins.
    code: usize,
    bodies: Vec<Body>,
    /// The functions of [`NEVER_CALLED`].
    never_called: Vec<u32>,
    addresses: Option<Addresses>,
}

/// The linker's list of places in the code to fill in.
struct Addresses {
    /// The section, with the number that says how long it is.
    place: Range<usize>,
    of_section: u32,
    /// Each entry: where it stands in the object, and which place it speaks of, counted from the code's
    /// beginning.
    entries: Vec<(Range<usize>, u32)>,
}

impl Parts {
    fn read(object: &[u8]) -> Result<Self> {
        let mut parts = Self {
            imported: 0,
            code: 0,
            bodies: Vec::new(),
            never_called: Vec::new(),
            addresses: None,
        };
        // The end of the section before.
        let mut end = 0;
        for payload in Parser::new(0).parse_all(object) {
            let payload = payload.map_err(plain)?;
            match &payload {
                Payload::ImportSection(imports) => {
                    for import in imports.clone().into_imports() {
                        let function = matches!(import.map_err(plain)?.ty, TypeRef::Func(_));
                        parts.imported += usize::from(function);
                    }
                }
                Payload::CodeSectionStart { range, .. } => parts.code = range.start,
                Payload::CodeSectionEntry(body) => parts.bodies.push(Body::read(body)?),
                Payload::CustomSection(section) if section.name() == "linking" => {
                    parts.never_called = never_called(section)?;
                }
                Payload::CustomSection(section) if section.name() == CODE => {
                    // After the byte that says what kind of section it is.
                    parts.addresses = Some(addresses(section, end + 1)?);
                }
                _ => {}
            }
            end = payload.as_section().map_or(end, |(_, range)| range.end);
        }
        Ok(parts)
    }
}

/// The functions that the widget never comes to, by the object's list of symbols.
fn never_called(section: &CustomSectionReader) -> Result<Vec<u32>> {
    let KnownCustom::Linking(tables) = section.as_known() else {
        return Err("the list of symbols cannot be read".into());
    };
    let mut all = Vec::new();
    let mut missing = NEVER_CALLED.to_vec();
    for table in tables {
        if let Linking::SymbolTable(symbols) = table.map_err(plain)? {
            for symbol in symbols {
                if let SymbolInfo::Func {
                    index,
                    name: Some(name),
                    ..
                } = symbol.map_err(plain)?
                {
                    let name = format!("{:#}", demangle(name));
                    let name = name.strip_prefix('<').unwrap_or(&name);
                    if let Some(known) = NEVER_CALLED.iter().find(|known| name.starts_with(*known))
                    {
                        all.push(index);
                        missing.retain(|other| other != known);
                    }
                }
            }
        }
    }
    if missing.is_empty() {
        return Ok(all);
    }
    Err(format!(
        "no function has a name that begins with {}: take it out of the list in xtask/src/panics.rs, \
         or correct it",
        missing.join(" or ")
    ))
}

fn addresses(section: &CustomSectionReader, start: usize) -> Result<Addresses> {
    let KnownCustom::Reloc(list) = section.as_known() else {
        return Err(format!("the section {CODE} cannot be read"));
    };
    let entries = list.entries();
    let end = entries.range().end;
    let read: std::result::Result<Vec<_>, _> = entries.into_iter_with_offsets().collect();
    let read = read.map_err(plain)?;
    // Each ends where the next one begins.
    let ends = read.iter().skip(1).map(|(next, _)| *next).chain([end]);
    Ok(Addresses {
        place: start..section.range().end,
        of_section: list.section_index(),
        entries: read
            .iter()
            .zip(ends)
            .map(|((start, entry), end)| (*start..end, entry.offset))
            .collect(),
    })
}

/// The list without what speaks of an overwritten place, as a section with its length.
fn without(
    object: &[u8],
    addresses: &Addresses,
    pieces: &[Range<usize>],
    code: usize,
) -> Result<Vec<u8>> {
    let mut count = 0;
    let mut kept: Vec<u8> = Vec::new();
    for (entry, place) in &addresses.entries {
        let place = code + usize::try_from(*place).map_err(|error| error.to_string())?;
        let at = pieces.partition_point(|piece| piece.end <= place);
        if pieces.get(at).is_none_or(|piece| !piece.contains(&place)) {
            count += 1;
            kept.extend(object.get(entry.clone()).unwrap_or_default());
        }
    }
    let length = u32::try_from(CODE.len()).map_err(|error| error.to_string())?;
    let mut section = number(length);
    section.extend(CODE.as_bytes());
    section.extend(number(addresses.of_section));
    section.extend(number(count));
    section.extend(kept);
    let length = u32::try_from(section.len()).map_err(|error| error.to_string())?;
    Ok([number(length), section].concat())
}

/// As WebAssembly writes numbers: seven bits a byte, the highest bit says that more will come.
fn number(mut rest: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let [byte, ..] = rest.to_le_bytes();
        rest >>= 7;
        if rest == 0 {
            bytes.push(byte & 0x7f);
            return bytes;
        }
        bytes.push(byte | 0x80);
    }
}

/// Stops the build when the finished program still has some of what was to go.
pub(crate) fn none_left(module: &[u8]) -> Result<()> {
    let mut names = 0;
    for payload in Parser::new(0).parse_all(module) {
        let Payload::CustomSection(section) = payload.map_err(plain)? else {
            continue;
        };
        let KnownCustom::Name(kinds) = section.as_known() else {
            continue;
        };
        for kind in kinds {
            let Name::Function(list) = kind.map_err(plain)? else {
                continue;
            };
            for name in list {
                let name = name.map_err(plain)?.name;
                names += 1;
                if MACHINERY.iter().any(|part| name.contains(part)) {
                    return Err(format!(
                        "`{name}` is still in the module, so something still calls it: \
                         see xtask/src/panics.rs"
                    ));
                }
            }
        }
    }
    if names == 0 {
        return Err(
            "The module has no names, so nobody can say whether the panics are gone: \
             has `strip` changed in Cargo.toml?"
                .into(),
        );
    }
    Ok(())
}

fn plain(error: BinaryReaderError) -> String {
    error.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_the_reader_reads_them() {
        assert_eq!(number(5), [5]);
        assert_eq!(number(128), [128, 1]);
        assert_eq!(number(624_485), [0xe5, 0x8e, 0x26]);
    }

    #[test]
    fn addresses_in_an_overwritten_piece_go_and_the_others_stay() {
        let object = [7, 7, 1, 1, 2, 2, 3, 3];
        let addresses = Addresses {
            place: 0..0,
            of_section: 9,
            entries: vec![(2..4, 10), (4..6, 14), (6..8, 15)],
        };
        // The code begins at 100, so these are the places 110, 114 and 115.
        let pieces = [90..111, 114..115];
        let section = without(&object, &addresses, &pieces, 100).unwrap();
        let name = [[15, 10].as_slice(), CODE.as_bytes()].concat();
        assert_eq!(section, [name.as_slice(), &[9, 1, 3, 3]].concat());
    }

    #[test]
    fn what_cannot_be_snipped_stops_the_build() {
        let empty = b"\0asm\x01\0\0\0";
        assert!(snip(empty.to_vec()).is_err());
        assert!(link(&["a.o".into(), "b.o".into()]).is_err());
        let error = none_left(empty).unwrap_err();
        assert!(error.contains("no names"), "{error}");
    }

    /// What would call one of [`NEVER_CALLED`] can be told by these words.
    #[test]
    fn the_widget_does_without_what_is_never_called() {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src");
        for file in crate::dist::files(&source).unwrap() {
            let code = fs::read_to_string(source.join(&file)).unwrap();
            for word in [
                "html! {",
                "from_html_unchecked",
                "VRaw",
                "create_portal",
                "VPortal",
                "Suspen",
                "HtmlResult",
                "set_hook",
                "panic_hook",
                "Attributes::Static",
                "Attributes::IndexMap",
                "add_attribute",
            ] {
                assert!(!code.contains(word), "{file}: {word}, see NEVER_CALLED");
            }
            let elements = code.matches("VTag::new").count();
            let one_place = usize::from(file == "parts/page.rs");
            assert_eq!(elements, one_place, "{file}: VTag::new, see NEVER_CALLED");
        }
    }
}

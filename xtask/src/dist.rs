//! From Trunk's output to the finished dist/: made small, given names by content, listed for offline
//! use. Which names and why: docs/decisions/0001-names-of-build-artefacts.md.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Result;
use crate::names::{self, Names};
use crate::panics;
use crate::run::{answer, cargo, command, must, quietly, said};
use crate::tools::{Tools, short_hash};
use crate::worker;

const GLUE: &str = "leg-triage-app.js";
const WASM: &str = "leg-triage-app_bg.wasm";
const DETAILS: &str = "leg-triage-details.txt";

/// What the standalone page needs before the first question, in the order of loading; glue and wasm
/// by the beginning of their names.
pub(crate) const FIRST_LOAD: [&str; 6] = [
    "index.html",
    "page.css",
    "app.js",
    "leg-triage.js",
    "leg-triage-app-",
    "leg-triage-app_bg-",
];

/// What the page itself allows, whatever the server says: its own files and WebAssembly, and no
/// address to send anything to but its own. Trunk's development server needs more, so it is put in here.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; \
    form-action 'none'; require-trusted-types-for 'script'";

/// What today's Rust output uses. With `--all-features` Chromium refuses the module.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Chosen by what brotli makes of them, 1.8 kB together; the module itself grows a little.
/// docs/decisions/0008-what-the-first-load-costs.md.
const WASM_OPTIONS: [&str; 17] = [
    "-Os",
    "--converge",
    // The first 1024 bytes are the far end of the stack.
    "--low-memory-unused",
    // Repetitions are cheaper than what these put in their place.
    "--skip-pass",
    "local-cse",
    "--skip-pass",
    "code-folding",
    "--skip-pass",
    "simplify-locals",
    "--one-caller-inline-max-function-size",
    "20",
    "--always-inline-max-function-size",
    "4",
    // Alike beside alike; and hints that no processor needs, all the same.
    "--reorder-functions-by-name",
    "--dealign",
    // For tools, not for browsers.
    "--strip-producers",
    "--strip-target-features",
];

/// Builds and finishes; dist/ is replaced only when every step has worked.
pub(crate) fn build(root: &Path, tools: &Tools) -> Result<()> {
    // A folder of this run's own: two builds at a time must not take each other's files.
    let work = root.join(format!("target/finish-{}", std::process::id()));
    let done = build_in(&work, root, tools);
    // What it leaves behind is of no use; that it could not be removed changes nothing.
    let _ = fs::remove_dir_all(&work);
    done
}

fn build_in(work: &Path, root: &Path, tools: &Tools) -> Result<()> {
    // Trunk hands its --offline on to cargo, so the sources have to be here already.
    quietly(
        cargo().args(["fetch", "--locked"]).current_dir(root),
        "The crates of Cargo.lock could not be fetched (crates.io must be reachable), or Cargo.lock is not up to date.",
    )?;
    let (raw, new) = (work.join("trunk"), work.join("dist"));
    // --offline: Trunk must never download a tool of its own.
    must(
        tools
            .trunk(root, "build")
            .args(["--release", "--offline", "--locked", "--dist"])
            .arg(&raw)
            .env("CARGO_ENCODED_RUSTFLAGS", flags(root))
            .env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER",
                panics::linker()?,
            ),
        "trunk build has failed: see above",
    )?;
    Finish {
        raw,
        new: new.clone(),
        tools,
    }
    .all(root)?;
    let dist = root.join("dist");
    match fs::remove_dir_all(&dist) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => fs::rename(&new, &dist),
    }
    .map_err(|error| format!("{}: {error}", dist.display()))
}

/// Texts in the program name source files. Without this they would name this machine's folders, and the
/// same source would get another hash on another machine. And cargo has to link again when this program,
/// which does it, is another one.
fn flags(root: &Path) -> String {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
    let crates = home.map(|home| home.join("registry/src"));
    let from = [
        (Some(root.to_path_buf()), "leg-triage"),
        (crates, "crates"),
        (library(), "rust"),
    ];
    from.into_iter()
        .filter_map(|(path, to)| Some(format!("--remap-path-prefix={}={to}", path?.display())))
        .chain([format!("--cfg=snipped_by=\"{}\"", panics::version())])
        .collect::<Vec<_>>()
        .join("\x1f")
}

/// Where rustup has put the source of the standard library, if it has.
fn library() -> Option<PathBuf> {
    let root = answer(command("rustc").args(["--print", "sysroot"]))?;
    Some(Path::new(&root).join("lib/rustlib/src/rust"))
}

struct Finish<'a> {
    /// Trunk's output.
    raw: PathBuf,
    /// The finished folder, under its temporary name.
    new: PathBuf,
    tools: &'a Tools,
}

impl Finish<'_> {
    fn all(&self, root: &Path) -> Result<()> {
        // A library that brings JavaScript of its own would put it there, unseen by what follows.
        if self.raw.join("snippets").exists() {
            return Err(
                "wasm-bindgen wrote snippets/: xtask/src/dist.rs must learn to hash them first"
                    .into(),
            );
        }
        let (wasm, names) = self.optimise()?;
        let wasm_name = format!("leg-triage-app_bg-{}.wasm", short_hash(&wasm));
        self.put(&wasm_name, &wasm)?;

        let door = fs::read_to_string(root.join("embed/door.js"))
            .map_err(|error| format!("embed/door.js: {error}"))?;
        let glue = self.glue(&names, &door)?;
        let glue = replace(&glue, WASM, &wasm_name, GLUE)?;
        let glue_name = format!("leg-triage-app-{}.js", short_hash(glue.as_bytes()));
        self.put(&glue_name, glue.as_bytes())?;

        let element = self.minify("leg-triage.js")?;
        let element = replace(&element, GLUE, &glue_name, "leg-triage.js")?;
        let element = replace(&element, WASM, &wasm_name, "leg-triage.js")?;
        let details = fs::read(self.raw.join(DETAILS)).map_err(|e| format!("{DETAILS}: {e}"))?;
        let details_name = format!("leg-triage-details-{}.txt", short_hash(&details));
        self.put(&details_name, &details)?;
        let element = replace(&element, DETAILS, &details_name, "leg-triage.js")?;
        self.put("leg-triage.js", element.as_bytes())?;

        for name in ["app.js", "page.css"] {
            self.put(name, self.minify(name)?.as_bytes())?;
        }
        let page = page(&self.read("index.html")?, &glue_name, &wasm_name)?;
        self.put("index.html", page.as_bytes())?;

        for name in files(&self.raw)? {
            if !self.new.join(&name).exists() && ![GLUE, WASM, DETAILS].contains(&name.as_str()) {
                let bytes =
                    fs::read(self.raw.join(&name)).map_err(|error| format!("{name}: {error}"))?;
                self.put(&name, &bytes)?;
            }
        }
        let source = fs::read_to_string(root.join("embed/sw.js"))
            .map_err(|error| format!("embed/sw.js: {error}"))?;
        self.put("sw.js", worker::fill(&source, &self.new)?.as_bytes())?;
        let worker = self.esbuild(&self.new.join("sw.js"), &[])?;
        self.put("sw.js", worker.as_bytes())
    }

    /// The module, made small, and the short names that it now has for what the glue gives it and
    /// takes from it.
    fn optimise(&self) -> Result<(Vec<u8>, Names)> {
        let file = |name| self.raw.with_file_name(name);
        let (named, out) = (file("named.wasm"), file("optimised.wasm"));
        let module = fs::read(self.raw.join(WASM)).map_err(|error| format!("{WASM}: {error}"))?;
        panics::none_left(&module)?;
        fs::write(&named, names::offer(module)?)
            .map_err(|error| format!("{}: {error}", named.display()))?;
        let otherwise = "wasm-opt could not read the module: see above";
        let mut command = self.tools.node("binaryen/bin/wasm-opt");
        command.args(WASM_FEATURES).arg(&named).args([
            "--minify-imports-and-exports-and-modules",
            "--debuginfo",
            "--output",
        ]);
        let names = Names::read(&said(command.arg(&named), otherwise)?)?;
        let mut command = self.tools.node("binaryen/bin/wasm-opt");
        command.args(WASM_FEATURES).arg(&named).args(WASM_OPTIONS);
        quietly(command.arg("--output").arg(&out), otherwise)?;
        let wasm = fs::read(&out).map_err(|error| format!("{}: {error}", out.display()))?;
        Ok((wasm, names))
    }

    /// The glue with the module's short names and its door, without what nothing imports of it.
    fn glue(&self, names: &Names, door: &str) -> Result<String> {
        let place = self.raw.with_file_name("door.js");
        fs::write(&place, door).map_err(|error| format!("{}: {error}", place.display()))?;
        let file = self.raw.with_file_name("glue.js");
        let glue = format!(
            "export {{ default, details, mount }} from \"./trunk/{GLUE}\";\n\
             export {{ onFault }} from \"./door.js\";\n"
        );
        fs::write(&file, glue).map_err(|error| format!("{}: {error}", file.display()))?;
        let named = self.raw.join(GLUE);
        let glue = names.give(&self.read(GLUE)?)?;
        let (inside, door) = ("wasm = instance.exports;", "wasm = door(instance.exports);");
        let glue = replace(&glue, inside, door, GLUE)?;
        let glue = format!("import {{ door }} from \"../door.js\";\n{glue}");
        fs::write(&named, glue).map_err(|error| format!("{}: {error}", named.display()))?;
        self.esbuild(&file, &["--bundle", "--format=esm"])
    }

    fn minify(&self, name: &str) -> Result<String> {
        self.esbuild(&self.raw.join(name), &[])
    }

    fn esbuild(&self, file: &Path, more: &[&str]) -> Result<String> {
        let mut command = self.tools.node("esbuild/bin/esbuild");
        command.arg(file).args([
            "--minify",
            "--target=es2022",
            "--charset=utf8",
            "--legal-comments=none",
        ]);
        command.args(more);
        let output = command
            .output()
            .map_err(|error| format!("esbuild: {error}"))?;
        if output.status.success() {
            String::from_utf8(output.stdout).map_err(|error| format!("{}: {error}", file.display()))
        } else {
            Err(format!(
                "{}\nesbuild could not minify {}",
                String::from_utf8_lossy(&output.stderr),
                file.display()
            ))
        }
    }

    fn read(&self, name: &str) -> Result<String> {
        fs::read_to_string(self.raw.join(name)).map_err(|error| format!("{name}: {error}"))
    }

    fn put(&self, name: &str, bytes: &[u8]) -> Result<()> {
        let file = self.new.join(name);
        fs::create_dir_all(file.parent().unwrap_or(&self.new))
            .and_then(|()| fs::write(&file, bytes))
            .map_err(|error| format!("{}: {error}", file.display()))
    }
}

/// The standalone page: its policy, its worker, and hints so that glue and wasm are under way before
/// the first script has run.
fn page(source: &str, glue: &str, wasm: &str) -> Result<String> {
    let mut page = without_comments(source);
    // With `inject_scripts = false` Trunk leaves its own marker line behind.
    page = page
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.contains("data-trunk"))
        .collect::<Vec<_>>()
        .join("\n");
    let charset = "<meta charset=\"utf-8\">";
    let policy =
        format!("{charset}\n<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">");
    let page = replace(&page, charset, &policy, "index.html")?;
    let script = "<script type=\"module\" src=\"app.js\"></script>";
    let hints = format!(
        "<meta name=\"leg-triage-worker\" content=\"sw.js\">\n\
         <link rel=\"modulepreload\" href=\"leg-triage.js\">\n\
         <link rel=\"modulepreload\" href=\"{glue}\">\n\
         <link rel=\"preload\" href=\"{wasm}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n\
         {script}"
    );
    replace(&page, script, &hints, "index.html")
}

fn without_comments(source: &str) -> String {
    let mut out = String::new();
    let mut rest = source;
    while let Some((before, after)) = rest.split_once("<!--") {
        out.push_str(before);
        rest = after.split_once("-->").map_or("", |(_, after)| after);
    }
    out + rest
}

/// Replaces, and says so when there was nothing to replace: else a renamed file would be noticed
/// only in the browser.
pub(crate) fn replace(source: &str, old: &str, new: &str, place: &str) -> Result<String> {
    if source.contains(old) {
        Ok(source.replace(old, new))
    } else {
        Err(format!(
            "{place} no longer has `{old}`, which xtask puts `{new}` in place of"
        ))
    }
}

/// All files below a folder, relative to it, with `/`, in order.
pub(crate) fn files(folder: &Path) -> Result<Vec<String>> {
    let said = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).map_err(said)? {
        let entry = entry.map_err(said)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        // Trunk's own working folder.
        if name.starts_with('.') {
            continue;
        }
        if entry.path().is_dir() {
            all.extend(
                files(&entry.path())?
                    .into_iter()
                    .map(|below| format!("{name}/{below}")),
            );
        } else {
            all.push(name);
        }
    }
    all.sort();
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<head>\n  <meta charset=\"utf-8\">\n  <link data-trunk rel=\"rust\">\n  <!-- why\n two lines -->\n  \
                        <script type=\"module\" src=\"app.js\"></script>\n</head>";

    #[test]
    fn the_page_gets_its_policy_worker_and_hints() {
        let page = page(PAGE, "glue-1.js", "wasm-1.wasm").unwrap();
        let order = [
            "charset",
            "Content-Security-Policy",
            "sw.js",
            "glue-1.js",
            "wasm-1.wasm",
            "app.js",
        ];
        let places: Vec<_> = order.iter().map(|part| page.find(part).unwrap()).collect();
        assert!(places.is_sorted(), "{page}");
        assert!(
            !page.contains("data-trunk") && !page.contains("why"),
            "{page}"
        );
    }

    #[test]
    fn a_page_without_its_script_is_refused() {
        let error = page("<meta charset=\"utf-8\">", "g", "w").unwrap_err();
        assert!(
            error.contains("index.html") && error.contains("app.js"),
            "{error}"
        );
    }
}

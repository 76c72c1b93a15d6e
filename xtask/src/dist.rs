//! Turns Trunk's output into the finished dist/: minified, named by content, listed for offline use.
//! Which names and why: docs/decisions/0001-names-of-build-artefacts.md.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::files::{read, short_hash, tree, write};
use crate::run::{Result, answer, cargo, command, must, output};
use crate::tools::Tools;
use crate::worker;

const GLUE: &str = "leg-triage-app.js";
const WASM: &str = "leg-triage-app_bg.wasm";
/// What the element needs from the knowledge; it is bundled into the element.
const START: &str = "leg-triage-start.js";
const STYLE: &str = "leg-triage.css";

/// What the page allows, whatever the server says: its own files and WebAssembly, and requests to its
/// own address only. Trunk's development server needs more, so the policy is added here.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; \
    form-action 'none'; require-trusted-types-for 'script'";

/// For browsers without nested style rules.
const NO_NESTING: &str = "--supported:nesting=false";

/// First the features that today's Rust output uses (Chromium refuses the module with
/// `--all-features`), then what makes it small. In brotli, one after the other: `-Os` 128.8 kB; less
/// inlining 127.4, as repeated code costs more than the calls it saves; `--low-memory-unused` 127.0,
/// which is safe because the first kilobyte is the far end of the stack. The rest gives 1.7 kB
/// together.
const WASM_OPT: &str = "--enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext \
    --enable-mutable-globals --enable-reference-types --enable-multivalue \
    -Os --converge --one-caller-inline-max-function-size 20 --always-inline-max-function-size 4 \
    --low-memory-unused --skip-pass local-cse --skip-pass code-folding --skip-pass simplify-locals --skip-pass precompute-propagate \
    --reorder-functions-by-name --dealign --strip-producers --strip-target-features";

/// Builds and finishes. dist/ is replaced only when every step has worked.
pub(crate) fn build(root: &Path, tools: &Tools) -> Result<()> {
    // A folder of its own for each run, so that two builds cannot take each other's files.
    let work = root.join(format!("target/finish-{}", std::process::id()));
    let done = build_in(&work, root, tools);
    // Leftovers do no harm, so a failure to remove them is ignored.
    let _ = fs::remove_dir_all(&work);
    done
}

fn build_in(work: &Path, root: &Path, tools: &Tools) -> Result<()> {
    // Trunk passes --offline on to cargo, so the sources must have been fetched.
    output(
        cargo().args(["fetch", "--locked"]).current_dir(root),
        "The crates of Cargo.lock could not be fetched (crates.io must be reachable), or Cargo.lock is not up to date.",
    )?;
    let (raw, new) = (work.join("trunk"), work.join("dist"));
    // --offline: Trunk must never download a tool of its own.
    must(
        tools
            .trunk("build")
            .args(["--release", "--offline", "--locked", "--dist"])
            .arg(&raw)
            .env("CARGO_ENCODED_RUSTFLAGS", flags(root)),
        "trunk build has failed: see above",
    )?;
    Finish {
        raw,
        new: new.clone(),
        embed: root.join("embed"),
        tools,
    }
    .all()?;
    let dist = root.join("dist");
    match fs::remove_dir_all(&dist) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => fs::rename(&new, &dist),
    }
    .map_err(|error| format!("{}: {error}", dist.display()))
}

/// Panic messages name source files. Without this they would contain folders of this machine, and the
/// same source would get another hash elsewhere.
fn flags(root: &Path) -> String {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
    let sysroot = answer(command("rustc").args(["--print", "sysroot"]));
    let from = [
        (Some(root.to_path_buf()), "leg-triage"),
        (home.map(|home| home.join("registry/src")), "crates"),
        (
            sysroot.map(|path| Path::new(&path).join("lib/rustlib/src/rust")),
            "rust",
        ),
    ];
    from.into_iter()
        .filter_map(|(path, to)| Some(format!("--remap-path-prefix={}={to}", path?.display())))
        .collect::<Vec<_>>()
        .join("\x1f")
}

struct Finish<'a> {
    /// Trunk's output.
    raw: PathBuf,
    /// The finished folder, under its temporary name.
    new: PathBuf,
    embed: PathBuf,
    tools: &'a Tools,
}

impl Finish<'_> {
    fn all(&self) -> Result<()> {
        // JavaScript that a library brings along would be put there, and what follows would miss it.
        if self.raw.join("snippets").exists() {
            return Err(
                "wasm-bindgen wrote snippets/: xtask/src/dist.rs must learn to hash them first"
                    .into(),
            );
        }
        let mut names = BTreeMap::new();
        names.insert(WASM.to_owned(), self.put_hashed(WASM, &self.optimised()?)?);
        names.insert(
            GLUE.to_owned(),
            self.put_hashed(GLUE, self.glue()?.as_bytes())?,
        );
        let style = self.esbuild(&self.raw.join(STYLE), &[NO_NESTING])?;
        names.insert(STYLE.to_owned(), self.put_hashed(STYLE, style.as_bytes())?);
        for name in tree(&self.raw)?
            .into_iter()
            .filter(|name| name.ends_with(".txt"))
        {
            let hashed = self.put_hashed(&name, &read(&self.raw.join(&name))?)?;
            names.insert(name, hashed);
        }

        // Keyed by what follows "leg-triage" in the name, which is how embed/leg-triage.js asks for
        // them.
        let short = names
            .iter()
            .map(|(name, hashed)| (name.replacen("leg-triage", "", 1), hashed.clone()));
        let hashed = format!("--define:HASHED={}", json(&short.collect())?);
        self.put_small("leg-triage.js", &["--bundle", "--format=esm", &hashed])?;
        self.put_small("app.js", &[])?;
        self.put_small("page.css", &["--bundle", NO_NESTING])?;
        self.put("index.html", self.page(&names)?.as_bytes())?;
        for name in tree(&self.raw)? {
            let inside = names.contains_key(&name) || name == START;
            if !inside && !self.new.join(&name).exists() {
                self.put(&name, &read(&self.raw.join(&name))?)?;
            }
        }
        let kept = json(&worker::list(&self.new)?)?;
        let cache = format!(
            "--define:CACHE=\"leg-triage-{}\"",
            short_hash(kept.as_bytes())
        );
        let kept = format!("--define:FILES={kept}");
        let worker = self.esbuild(&self.embed.join("sw.js"), &[&kept, &cache])?;
        self.put("sw.js", worker.as_bytes())
    }

    fn optimised(&self) -> Result<Vec<u8>> {
        let out = self.raw.with_file_name("optimised.wasm");
        let mut command = self.tools.package("binaryen/bin/wasm-opt");
        command
            .args(WASM_OPT.split_whitespace())
            .arg(self.raw.join(WASM));
        output(
            command.arg("--output").arg(&out),
            "wasm-opt could not read the module: see above",
        )?;
        read(&out)
    }

    /// The glue behind the door, without the exports that nothing imports.
    fn glue(&self) -> Result<String> {
        let (entry, door) = (
            self.raw.with_file_name("glue.js"),
            self.embed.join("door.js"),
        );
        let source = format!(
            "export {{ default, details, mount }} from './trunk/{GLUE}';\n\
             export {{ onFault }} from {door:?};\n"
        );
        write(&entry, source.as_bytes())?;
        let inject = format!("--inject:{}", door.display());
        self.esbuild(&entry, &["--bundle", "--format=esm", &inject])
    }

    /// The standalone page, with its policy, its worker and the hashed names.
    fn page(&self, names: &BTreeMap<String, String>) -> Result<String> {
        let page = String::from_utf8(read(&self.raw.join("index.html"))?)
            .map_err(|error| format!("index.html: {error}"))?;
        let page = plain(&page);
        let charset = "<meta charset=\"utf-8\">";
        let (before, after) = page
            .split_once(charset)
            .ok_or("index.html says no charset")?;
        let mut page = format!(
            "{before}{charset}\n<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
             <meta name=\"leg-triage-worker\" content=\"sw.js\">{after}"
        );
        // The page names glue, module, styles and the words of its own language.
        for (name, hashed) in names {
            page = page.replace(&format!("\"{name}\""), &format!("\"{hashed}\""));
        }
        Ok(page)
    }

    /// A file of Trunk's output, minified.
    fn put_small(&self, name: &str, more: &[&str]) -> Result<()> {
        let small = self.esbuild(&self.raw.join(name), more)?;
        self.put(name, small.as_bytes())
    }

    fn esbuild(&self, file: &Path, more: &[&str]) -> Result<String> {
        let mut command = self.tools.package("esbuild/bin/esbuild");
        command.arg(file).args([
            "--minify",
            "--target=es2022",
            "--charset=utf8",
            "--legal-comments=none",
            "--log-level=warning",
        ]);
        output(
            command.args(more),
            &format!("esbuild could not minify {}", file.display()),
        )
    }

    /// Writes a file under a name with its content hash, and returns that name.
    fn put_hashed(&self, name: &str, bytes: &[u8]) -> Result<String> {
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let hashed = format!("{stem}-{}.{ending}", short_hash(bytes));
        self.put(&hashed, bytes).map(|()| hashed)
    }

    fn put(&self, name: &str, bytes: &[u8]) -> Result<()> {
        write(&self.new.join(name), bytes)
    }
}

fn json(names: &BTreeMap<String, String>) -> Result<String> {
    serde_json::to_string(names).map_err(|error| error.to_string())
}

/// The page without comments and indentation, and without the lines that Trunk leaves with
/// `inject_scripts = false`.
fn plain(source: &str) -> String {
    let mut page = String::new();
    let mut rest = source;
    while let Some((before, after)) = rest.split_once("<!--") {
        page.push_str(before);
        rest = after.split_once("-->").map_or("", |(_, after)| after);
    }
    page.push_str(rest);
    page.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.contains("data-trunk"))
        .collect::<Vec<_>>()
        .join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_loses_what_is_for_its_authors() {
        let page = "<head>\n  <link data-trunk rel=\"rust\">\n  <!-- why\n two lines -->\n  <title>x</title>\n</head>";
        assert_eq!(plain(page), "<head>\n<title>x</title>\n</head>");
    }
}

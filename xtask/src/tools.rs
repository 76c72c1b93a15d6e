//! The tools that the project needs, pinned, in a cache folder outside the checkout.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use crate::browser;
use crate::files::{read, short_hash};
use crate::run::{Result, answer, cargo, command, output};

/// Programs from crates.io: package, version, minutes that the first build takes on two cores.
/// wasm-bindgen's version must equal the crate's in Cargo.toml.
const CRATES: [(&str, &str, &str, u32); 2] = [
    ("wasm-bindgen", "wasm-bindgen-cli", "0.2.128", 2),
    ("trunk", "trunk", "0.21.14", 4),
];
const TARGET: &str = "wasm32-unknown-unknown";
/// Older versions lack what the test runner and the packages use.
const NODE: u32 = 20;

/// How much must be installed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Want {
    /// The development server: Rust tools only.
    Serve,
    /// The finished dist/: npm packages too.
    Build,
    /// The checks: browsers too.
    Test,
}

/// Where the tools are, once they are all there.
pub(crate) struct Tools {
    root: PathBuf,
    /// PATH, with the tools first.
    path: OsString,
    trunk: PathBuf,
    /// The folder with `node_modules`.
    npm: PathBuf,
    /// The environment variables that name the browsers; empty unless the checks want them.
    browsers: Vec<(&'static str, PathBuf)>,
}

impl Tools {
    /// Installs what is missing, without asking. An error says what to do about it.
    pub(crate) fn set_up(root: &Path, want: Want) -> Result<Self> {
        let cache = cache()?;
        let lock = read(&root.join("tests/browser/package-lock.json"))?;
        let npm = cache.join(format!("npm-{}", short_hash(&lock)));
        rust(root, want)?;
        // What the person may have to install comes first, before minutes of compiling.
        if want >= Want::Build {
            node_is_new_enough()?;
        }
        let browsers = if want >= Want::Test {
            browser::find_or_install()?
        } else {
            Vec::new()
        };
        // Downloads run beside the compiling.
        let (bins, packages) = thread::scope(|scope| {
            let packages = scope.spawn(|| match want {
                Want::Serve => Ok(()),
                Want::Build | Want::Test => node_packages(root, &npm),
            });
            let bins: Result<Vec<_>> = CRATES
                .into_iter()
                .map(|(program, package, version, minutes)| {
                    let folder = cache.join("tools").join(format!("{program}-{version}"));
                    let bin = folder.join("bin");
                    if !bin.join(program).is_file() {
                        println!("setting up: {package} {version}, about {minutes} min, this once");
                        from_crates_io(root, &folder, package, version)?;
                    }
                    Ok(bin)
                })
                .collect();
            let stopped = |_| Err("the set-up has stopped: this is a fault in xtask".into());
            (bins, packages.join().unwrap_or_else(stopped))
        });
        packages?;
        let bins = bins?;
        let trunk = bins
            .iter()
            .map(|bin| bin.join("trunk"))
            .find(|file| file.is_file());
        let rest = env::var_os("PATH").unwrap_or_default();
        let path = env::join_paths(bins.into_iter().chain(env::split_paths(&rest)))
            .map_err(|error| format!("PATH cannot be extended: {error}"))?;
        Ok(Self {
            root: root.to_path_buf(),
            path,
            trunk: trunk.unwrap_or_else(|| "trunk".into()),
            npm,
            browsers,
        })
    }

    /// `trunk <what>` with the pinned tools; it finds its wasm-bindgen on the PATH.
    pub(crate) fn trunk(&self, what: &str) -> Command {
        let mut trunk = command(&self.trunk);
        trunk
            .args([what, "--skip-version-check"])
            .current_dir(&self.root);
        // Trunk stops at NO_COLOR=1, the usual value, as if it were wrong.
        trunk.env("PATH", &self.path).env_remove("NO_COLOR");
        trunk
    }

    /// A program of an npm package, by its file below `node_modules`.
    pub(crate) fn package(&self, file: &str) -> Command {
        let mut node = command("node");
        node.arg(self.npm.join("node_modules").join(file));
        node
    }

    /// Node.js with what the browser tests need.
    pub(crate) fn node(&self) -> Command {
        let mut node = command("node");
        node.current_dir(&self.root)
            .env("LEG_TRIAGE_NODE", &self.npm)
            .env("LEG_TRIAGE_DIST", self.root.join("dist"))
            .envs(self.browsers.iter().map(|(name, place)| (name, place)));
        node
    }
}

fn cache() -> Result<PathBuf> {
    let set = |name| {
        env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    set("LEG_TRIAGE_CACHE")
        .or_else(|| set("XDG_CACHE_HOME").map(|folder| folder.join("leg-triage")))
        .or_else(|| set("HOME").map(|folder| folder.join(".cache/leg-triage")))
        .ok_or_else(|| "No place for the tools: set LEG_TRIAGE_CACHE to a folder.".into())
}

/// The wasm target and, for the checks, rustfmt and clippy. rust-toolchain.toml names them, but rustup
/// installs them by itself only if that is not turned off.
fn rust(root: &Path, want: Want) -> Result<()> {
    let rustup = |words: [&str; 3], mend: &str| {
        println!("setting up: rustup {}", words.join(" "));
        output(command("rustup").args(words).current_dir(root), mend).map(drop)
    };
    let ask = ["--print", "target-libdir", "--target", TARGET];
    let library = answer(command("rustc").args(ask).current_dir(root));
    if !library.is_some_and(|folder| Path::new(&folder).is_dir()) {
        let mend = "The WebAssembly target is missing. Run: rustup target add wasm32-unknown-unknown\n\
                    (without rustup: install your distribution's package for that target)";
        rustup(["target", "add", TARGET], mend)?;
    }
    for (tool, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        let missing = || answer(cargo().args([tool, "--version"]).current_dir(root)).is_none();
        if want == Want::Test && missing() {
            let mend = format!("cargo {tool} is missing. Run: rustup component add {component}");
            rustup(["component", "add", component], &mend)?;
        }
    }
    Ok(())
}

/// `cargo install` into a folder of its own in the cache.
fn from_crates_io(root: &Path, folder: &Path, package: &str, version: &str) -> Result<()> {
    install_into(folder, |temporary| {
        let mut install = cargo();
        install
            .args(["install", "--quiet", "--locked", "--no-track", package])
            .args(["--version", version, "--root"])
            .arg(temporary)
            .current_dir(root)
            // These run a few times a day; the packages' own release profiles would take twice as long
            // to build.
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            // It must not use our target folder and flags.
            .env_remove("CARGO_TARGET_DIR")
            .env_remove("RUSTFLAGS");
        let mend = format!(
            "{package} {version} could not be installed. It needs crates.io and a C compiler \
             (Debian: apt-get install build-essential; Fedora: dnf install gcc). Run the command again \
             when they are there: it goes on where it stopped."
        );
        output(&mut install, &mend).map(drop)
    })
}

fn node_is_new_enough() -> Result<()> {
    let found = answer(command("node").arg("--version")).unwrap_or_else(|| "none".into());
    let major = found.trim_start_matches('v').split('.').next();
    if major
        .and_then(|major| major.parse().ok())
        .is_some_and(|major: u32| major >= NODE)
    {
        return Ok(());
    }
    Err(format!(
        "Node {NODE} or newer is needed (found: {found}). Install it from https://nodejs.org and run this again."
    ))
}

/// `npm ci` with tests/browser/package-lock.json, in the cache instead of the checkout.
fn node_packages(root: &Path, folder: &Path) -> Result<()> {
    if folder.join("node_modules").is_dir() {
        return Ok(());
    }
    println!("setting up: packages of tests/browser/package-lock.json, about 1 min, this once");
    install_into(folder, |temporary| {
        let said = |error: std::io::Error| format!("{}: {error}", temporary.display());
        fs::create_dir_all(temporary).map_err(said)?;
        for name in ["package.json", "package-lock.json"] {
            fs::copy(root.join("tests/browser").join(name), temporary.join(name)).map_err(said)?;
        }
        let mut npm = command("npm");
        // No package here needs its install scripts, so they are not run.
        npm.args([
            "ci",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--loglevel=error",
        ]);
        let mend = "The npm packages could not be installed: npm and its registry must be reachable. Run the command again.";
        output(npm.current_dir(temporary), mend).map(drop)
    })
}

/// Fills a temporary folder beside `folder` and renames it when it is complete. So an interrupted
/// installation is never taken for a finished one, and two runs do not mix.
fn install_into(folder: &Path, fill: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let temporary = folder.with_file_name(format!("{name}.tmp-{}", std::process::id()));
    let said = |error: std::io::Error| format!("{}: {error}", folder.display());
    fs::create_dir_all(folder.parent().unwrap_or(folder)).map_err(said)?;
    let filled = fill(&temporary).and_then(|()| match fs::rename(&temporary, folder) {
        // Another run was faster; its result is just as good.
        Err(_) if folder.is_dir() => Ok(()),
        other => other.map_err(said),
    });
    // Leftovers do no harm, so a failure to remove them is ignored.
    let _ = fs::remove_dir_all(&temporary);
    filled
}

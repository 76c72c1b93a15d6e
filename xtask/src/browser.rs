//! Finds the browsers for the tests, or installs Debian's where that needs no password.

use std::env;
use std::path::{Path, PathBuf};

use crate::run::{Result, answer, command, output};

/// A browser, or what drives one.
struct Browser {
    name: &'static str,
    /// The environment variable that names its program, for us and for the tests.
    variable: &'static str,
    programs: &'static [&'static str],
    /// An argument, and a word that its output must contain. Ubuntu's `chromium-browser` and `firefox`
    /// may be scripts that only tell you to install a snap.
    proof: (&'static str, &'static str),
    /// Another program that it needs.
    beside: Option<&'static str>,
    /// The packages that Debian has it in.
    packages: &'static [&'static str],
}

/// The first is required. If one of the others is missing, its tests are skipped with a message.
const BROWSERS: [Browser; 3] = [
    Browser {
        name: "Chromium",
        variable: "CHROMIUM",
        programs: &[
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        ],
        proof: ("--version", "Chrom"),
        beside: None,
        packages: &["chromium", "fonts-dejavu-core"],
    },
    Browser {
        name: "Firefox",
        variable: "FIREFOX",
        programs: &[
            "firefox-esr",
            "firefox",
            "/Applications/Firefox.app/Contents/MacOS/firefox",
        ],
        proof: ("--version", "Firefox"),
        beside: None,
        packages: &["firefox-esr"],
    },
    // Safari's engine. It needs a screen to draw on; Xvfb is an invisible one.
    Browser {
        name: "WebKitGTK's WebKitWebDriver, and Xvfb",
        variable: "WEBKIT_DRIVER",
        programs: &["WebKitWebDriver"],
        proof: ("--help", "WebKitWebDriver"),
        beside: Some("Xvfb"),
        packages: &["webkit2gtk-driver", "xvfb"],
    },
];

/// Environment variables that name each browser found or installed.
pub(crate) fn find_or_install() -> Result<Vec<(&'static str, PathBuf)>> {
    let mut found = Vec::new();
    for browser in &BROWSERS {
        let place = match browser.find()? {
            None => browser.install()?,
            place => place,
        };
        if let Some(place) = place {
            found.push((browser.variable, place));
            continue;
        }
        let mend = format!(
            "Install it (Debian: sudo apt-get install {}; other systems have it under a like name), \
             or set {} to its program.",
            browser.packages.join(" "),
            browser.variable
        );
        if found.is_empty() {
            return Err(format!("The browser tests need {}. {mend}", browser.name));
        }
        println!("NOT TRIED: {}. Its tests are skipped. {mend}", browser.name);
    }
    Ok(found)
}

impl Browser {
    /// The one that the environment names, or one on the path.
    fn find(&self) -> Result<Option<PathBuf>> {
        let runs = |program: &Path| {
            let (ask, word) = self.proof;
            answer(command(program).arg(ask)).is_some_and(|said| said.contains(word))
        };
        let Some(named) = env::var_os(self.variable).filter(|name| !name.is_empty()) else {
            let mut programs = self.programs.iter().filter_map(|name| on_path(name));
            let whole = self.beside.is_none_or(|name| on_path(name).is_some());
            return Ok(programs.find(|program| runs(program)).filter(|_| whole));
        };
        let named = PathBuf::from(named);
        if runs(&named) {
            return Ok(Some(named));
        }
        Err(format!(
            "{}={} is not a {} that starts. Correct it or unset it.",
            self.variable,
            named.display(),
            self.name
        ))
    }

    /// Installs Debian's, as root or where sudo needs no password. The caller reports what is still
    /// missing.
    fn install(&self) -> Result<Option<PathBuf>> {
        let before: &[&str] = if answer(command("id").arg("-u")).as_deref() == Some("0") {
            &[]
        } else if answer(command("sudo").args(["-n", "true"])).is_some() {
            &["sudo", "-n", "--preserve-env=DEBIAN_FRONTEND"]
        } else {
            return Ok(None);
        };
        if on_path("apt-get").is_none() {
            return Ok(None);
        }
        println!("setting up: {}, about 1 min, this once", self.name);
        let install = ["install", "-y", "--no-install-recommends"];
        for words in [vec!["update"], [&install, self.packages].concat()] {
            let line = [before, &["apt-get"], words.as_slice()].concat();
            let mut apt = command("env");
            apt.args(line).env("DEBIAN_FRONTEND", "noninteractive");
            if let Err(words) = output(&mut apt, "apt-get has failed") {
                println!("{words}");
            }
        }
        self.find()
    }
}

/// A program on the path, or given with its folder.
fn on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

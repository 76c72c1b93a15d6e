//! The browsers for the tests: those that are there, or from the system's packages.

use std::env;
use std::path::{Path, PathBuf};

use crate::packages::{Manager, Packages, on_path, privilege};
use crate::run::{Result, answer, command};

/// A browser, or what drives one.
struct Browser {
    name: &'static str,
    /// The environment variable that names its program, to us and to the tests.
    variable: &'static str,
    programs: &'static [&'static str],
    /// What to ask it, and a word of what it says first. Ubuntu's `chromium-browser` and `firefox`
    /// may be scripts that only say to install a snap.
    proof: (&'static str, &'static str),
    /// What must be there beside it.
    beside: Option<&'static str>,
    packages: Packages,
    /// What a person has to install where we know of no package.
    what: &'static str,
}

/// The first is needed; without one of the others its own tests are skipped, and that is said.
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
        packages: [
            &["chromium", "fonts-dejavu-core"],
            &["chromium"],
            &["chromium"],
            &["chromium", "font-dejavu"],
        ],
        what: "Chromium or Google Chrome",
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
        packages: [&["firefox-esr"], &["firefox"], &["firefox"], &["firefox"]],
        what: "Firefox",
    },
    // Safari's engine. It draws on a screen: Xvfb is one that nobody sees.
    Browser {
        name: "WebKit",
        variable: "WEBKIT_DRIVER",
        programs: &["WebKitWebDriver"],
        proof: ("--help", "WebKitWebDriver"),
        beside: Some("Xvfb"),
        packages: [&["webkit2gtk-driver", "xvfb"], &[], &[], &[]],
        what: "WebKitGTK with its WebKitWebDriver and MiniBrowser, and Xvfb",
    },
];

/// The environment variables for the tests: what names each browser that can be had.
pub(crate) fn find_or_install() -> Result<Vec<(&'static str, PathBuf)>> {
    let manager = Manager::find();
    let mut places = BROWSERS.iter().map(find).collect::<Result<Vec<_>>>()?;
    if places.iter().any(Option::is_none)
        && let (Some((program, _)), Some(sudo)) = (manager, privilege())
    {
        for (browser, place) in BROWSERS.iter().zip(&mut places) {
            let packages = browser.packages_for(manager);
            if place.is_none() && !packages.is_empty() {
                println!(
                    "setting up: {} with {}, about 1 min, this once",
                    browser.name, program.name
                );
                // What could not be installed is said below, if it is missed.
                program
                    .install(sudo, packages)
                    .unwrap_or_else(|words| println!("{words}"));
                *place = find(browser)?;
            }
        }
    }
    let mut found = Vec::new();
    for (browser, place) in BROWSERS.iter().zip(places) {
        match place {
            Some(place) => found.push((browser.variable, place)),
            None if found.is_empty() => {
                return Err(format!(
                    "The browser tests need {}, and none was found. Please {};\n\
                     then run this again.",
                    browser.name,
                    browser.by_hand(manager)
                ));
            }
            None => println!(
                "NOT TRIED: {}. Its tests are skipped. To have them, {}.",
                browser.name,
                browser.by_hand(manager)
            ),
        }
    }
    Ok(found)
}

impl Browser {
    fn packages_for(&self, manager: Option<(&Manager, usize)>) -> &'static [&'static str] {
        let packages = manager.and_then(|(_, column)| self.packages.get(column));
        packages.copied().unwrap_or_default()
    }

    fn by_hand(&self, manager: Option<(&Manager, usize)>) -> String {
        let packages = self.packages_for(manager);
        let install = match manager {
            Some((manager, _)) if !packages.is_empty() => {
                format!("run: {}", manager.by_hand(packages))
            }
            _ => format!("install {}", self.what),
        };
        format!("{install}\nor set {} to its program", self.variable)
    }
}

/// The one that the person names, or one on the path.
fn find(browser: &Browser) -> Result<Option<PathBuf>> {
    let runs = |program: &Path| {
        let (ask, word) = browser.proof;
        answer(command(program).arg(ask)).is_some_and(|said| said.contains(word))
    };
    let Some(named) = env::var_os(browser.variable).filter(|name| !name.is_empty()) else {
        let mut programs = browser.programs.iter().filter_map(|name| on_path(name));
        let all = browser.beside.is_none_or(|name| on_path(name).is_some());
        return Ok(programs.find(|program| runs(program)).filter(|_| all));
    };
    let named = PathBuf::from(named);
    if runs(&named) {
        return Ok(Some(named));
    }
    Err(format!(
        "{}={} is not a {} that starts. Correct it or unset it.",
        browser.variable,
        named.display(),
        browser.name
    ))
}

//! A Chromium for the browser tests: the one that is there, or one from the system's packages.

use std::env;
use std::path::PathBuf;

use crate::Result;
use crate::run::{answer, command, quietly};

const NAMES: [&str; 5] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/// Package manager, what makes its lists fresh (if it needs that), and what installs.
const MANAGERS: [(&str, &[&str], &[&str]); 4] = [
    (
        "apt-get",
        &["update"],
        &["install", "-y", "chromium", "fonts-dejavu-core"],
    ),
    ("dnf", &[], &["install", "-y", "chromium"]),
    ("pacman", &[], &["-Sy", "--noconfirm", "chromium"]),
    ("apk", &[], &["add", "chromium", "font-dejavu"]),
];

/// The browser's program.
pub(crate) fn find_or_install() -> Result<PathBuf> {
    if let Some(named) = env::var_os("CHROMIUM").filter(|name| !name.is_empty()) {
        let named = PathBuf::from(named);
        return if runs(&named) {
            Ok(named)
        } else {
            Err(format!(
                "CHROMIUM={} is not a Chromium that starts. Correct it or unset it.",
                named.display()
            ))
        };
    }
    if let Some(found) = find() {
        return Ok(found);
    }
    let manager = MANAGERS.iter().find(|(name, ..)| on_path(name).is_some());
    let by_hand = manager.map_or_else(
        || "install Chromium or Google Chrome".to_owned(),
        |(name, _, install)| format!("run: sudo {name} {}", install.join(" ")),
    );
    let mend = format!(
        "The browser tests need Chromium or Google Chrome, and none was found. Please {by_hand}\n\
         or set CHROMIUM to the program of one; then run this again."
    );
    // Only where no password and no question can come up.
    let (Some((name, update, install)), Some(sudo)) = (manager, privilege()) else {
        return Err(mend);
    };
    println!("setting up: Chromium with {name}, about 2 min, this once");
    for words in [update, install]
        .into_iter()
        .filter(|words| !words.is_empty())
    {
        let line: Vec<&str> = sudo
            .iter()
            .copied()
            .chain([*name])
            .chain(words.iter().copied())
            .collect();
        let Some((first, rest)) = line.split_first() else {
            continue;
        };
        quietly(
            command(first)
                .args(rest)
                .env("DEBIAN_FRONTEND", "noninteractive"),
            &mend,
        )?;
    }
    find().ok_or(mend)
}

fn find() -> Option<PathBuf> {
    NAMES.iter().filter_map(|name| on_path(name)).find(runs)
}

/// Ubuntu's `chromium-browser` may be a script that only says to install a snap: ask it.
fn runs(program: &PathBuf) -> bool {
    answer(command(program).arg("--version")).is_some_and(|said| said.contains("Chrom"))
}

fn on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

/// What to put before the package manager: nothing for root, `sudo -n` where that needs no password.
fn privilege() -> Option<&'static [&'static str]> {
    if answer(command("id").arg("-u")).as_deref() == Some("0") {
        return Some(&[]);
    }
    answer(command("sudo").args(["-n", "true"]))
        .map(|_| ["sudo", "-n", "--preserve-env=DEBIAN_FRONTEND"].as_slice())
}

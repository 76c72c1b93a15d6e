//! The system's package manager, used only where it asks no password and no question.

use std::env;
use std::path::PathBuf;

use crate::run::{Result, answer, command, output};

/// A package manager.
pub(crate) struct Manager {
    pub(crate) name: &'static str,
    /// Makes its lists fresh, if it needs that.
    update: &'static [&'static str],
    /// Installs without a question.
    install: &'static [&'static str],
}

/// Lists of packages by manager are in this order.
const MANAGERS: [Manager; 4] = [
    Manager {
        name: "apt-get",
        update: &["update"],
        install: &["install", "-y", "--no-install-recommends"],
    },
    Manager {
        name: "dnf",
        update: &[],
        install: &["install", "-y"],
    },
    Manager {
        name: "pacman",
        update: &[],
        install: &["-Sy", "--noconfirm"],
    },
    Manager {
        name: "apk",
        update: &[],
        install: &["add"],
    },
];

/// Packages, for each of the managers; none where we know of none.
pub(crate) type Packages = [&'static [&'static str]; MANAGERS.len()];

impl Manager {
    /// The one of this system, and its place in [`Packages`].
    pub(crate) fn find() -> Option<(&'static Self, usize)> {
        let mut all = MANAGERS.iter().zip(0..);
        all.find(|(manager, _)| on_path(manager.name).is_some())
    }

    /// What a person would type.
    pub(crate) fn by_hand(&self, packages: &[&str]) -> String {
        let words = [self.install, packages].concat().join(" ");
        format!("sudo {} {words}", self.name)
    }

    /// Makes its lists fresh and installs these.
    pub(crate) fn install(&self, sudo: &[&str], packages: &[&str]) -> Result<()> {
        for words in [self.update.to_vec(), [self.install, packages].concat()] {
            if words.is_empty() {
                continue;
            }
            let line = [sudo, &[self.name], &words].concat();
            let mut command = command("env");
            command.args(line).env("DEBIAN_FRONTEND", "noninteractive");
            let mend = format!("Please run this again, or: {}", self.by_hand(packages));
            output(&mut command, &mend)?;
        }
        Ok(())
    }
}

/// What to put before the package manager: nothing for root, `sudo -n` where that needs no password.
pub(crate) fn privilege() -> Option<&'static [&'static str]> {
    if answer(command("id").arg("-u")).as_deref() == Some("0") {
        return Some(&[]);
    }
    answer(command("sudo").args(["-n", "true"]))
        .map(|_| ["sudo", "-n", "--preserve-env=DEBIAN_FRONTEND"].as_slice())
}

/// A program on the path, or one named with its folder.
pub(crate) fn on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

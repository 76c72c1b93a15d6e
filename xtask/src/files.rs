//! File access with errors that name the file, and content hashes.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::run::Result;

/// The content of a file.
pub(crate) fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).map_err(|error| format!("{}: {error}", file.display()))
}

/// Writes a file, and creates its folder if need be.
pub(crate) fn write(file: &Path, bytes: &[u8]) -> Result<()> {
    fs::create_dir_all(file.parent().unwrap_or(file))
        .and_then(|()| fs::write(file, bytes))
        .map_err(|error| format!("{}: {error}", file.display()))
}

/// All files below a folder, sorted, relative to it and with `/`; hidden ones (Trunk's own) are left
/// out.
pub(crate) fn tree(folder: &Path) -> Result<Vec<String>> {
    let said = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).map_err(said)? {
        let entry = entry.map_err(said)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        if entry.path().is_dir() {
            let below = tree(&entry.path())?;
            all.extend(below.into_iter().map(|below| format!("{name}/{below}")));
        } else {
            all.push(name);
        }
    }
    all.sort();
    Ok(all)
}

/// Ten hex digits: enough to tell builds apart, and short enough for a file name.
pub(crate) fn short_hash(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    hash.iter()
        .take(5)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

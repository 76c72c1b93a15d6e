//! The service worker's list of files, from the finished dist/.

use std::collections::BTreeMap;
use std::path::Path;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use crate::files::{read, tree};
use crate::run::Result;

/// Not needed offline: the demonstration page, the types, the worker itself.
const NOT_OFFLINE: [&str; 4] = ["demo.html", "demo.css", "leg-triage.d.ts", "sw.js"];

/// Each file to keep, with its hash in the form of an integrity attribute.
pub(crate) fn list(dist: &Path) -> Result<BTreeMap<String, String>> {
    let mut list = BTreeMap::new();
    for name in tree(dist)? {
        if !NOT_OFFLINE.contains(&name.as_str()) {
            let hash = BASE64_STANDARD.encode(Sha256::digest(read(&dist.join(&name))?));
            list.insert(name, format!("sha256-{hash}"));
        }
    }
    Ok(list)
}

//! The service worker's list of files, from the finished dist/.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use crate::Result;
use crate::dist::{files, replace};
use crate::tools::short_hash;

/// Not for the person who uses the app: the demonstration of the embedding, the types, the worker.
const NOT_OFFLINE: [&str; 4] = ["demo.html", "demo.css", "leg-triage.d.ts", "sw.js"];

/// Puts the list and the cache's name into the worker's source.
pub(crate) fn fill(source: &str, dist: &Path) -> Result<String> {
    let mut list = BTreeMap::new();
    for name in files(dist)?
        .into_iter()
        .filter(|name| !NOT_OFFLINE.contains(&name.as_str()))
    {
        let bytes = fs::read(dist.join(&name)).map_err(|error| format!("{name}: {error}"))?;
        list.insert(
            name,
            format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(&bytes))),
        );
    }
    let list = serde_json::to_string(&list).map_err(|error| error.to_string())?;
    let cache = format!(
        "const CACHE = 'leg-triage-{}';",
        short_hash(list.as_bytes())
    );
    let source = replace(
        source,
        "const FILES = {};",
        &format!("const FILES = {list};"),
        "embed/sw.js",
    )?;
    replace(
        &source,
        "const CACHE = 'leg-triage-';",
        &cache,
        "embed/sw.js",
    )
}

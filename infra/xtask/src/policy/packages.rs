//! The packages that the product is built from, out of both lock files.
//!
//! What only other platforms or only front-end development need is left out: it is not shipped.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

/// A package with the licence that it declares.
pub struct Package {
    pub name: String,
    pub version: String,
    pub licence: Option<String>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Crate>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
}

#[derive(Deserialize)]
struct Crate {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    license_file: Option<String>,
    manifest_path: String,
}

#[derive(Deserialize)]
struct NpmLock {
    packages: BTreeMap<String, Module>,
}

#[derive(Deserialize)]
struct Module {
    version: Option<String>,
    license: Option<String>,
    #[serde(default)]
    dev: bool,
}

/// The crates of this platform, our own included.
pub fn of_cargo(root: &Path) -> Result<Vec<Package>> {
    let platform = platform()?;
    let output = crate::cargo()
        .args(["metadata", "--format-version", "1", "--locked", "--filter-platform", &platform])
        .current_dir(root)
        .output()?;
    ensure!(output.status.success(), "cargo metadata failed: {}", String::from_utf8_lossy(&output.stderr));
    let metadata: Metadata = serde_json::from_slice(&output.stdout)?;
    let used: HashSet<String> = metadata.resolve.nodes.into_iter().map(|node| node.id).collect();
    Ok(metadata.packages.into_iter().filter(|found| used.contains(&found.id)).map(Package::from).collect())
}

fn platform() -> Result<String> {
    let output = Command::new("rustc").arg("-vV").output().context("rustc")?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).context("rustc does not say its host")
}

impl From<Crate> for Package {
    fn from(found: Crate) -> Self {
        let from_file = || licence_of_file(&found.manifest_path, found.license_file.as_deref()?);
        let licence = found.license.clone().or_else(from_file);
        Self { name: found.name, version: found.version, licence }
    }
}

/// Some crates ship only the text of their licence. The best known ones are told by their first words.
fn licence_of_file(manifest: &str, file: &str) -> Option<String> {
    let text = std::fs::read_to_string(Path::new(manifest).parent()?.join(file)).ok()?;
    let known = [
        ("Apache License", "Apache-2.0"),
        ("MIT License", "MIT"),
        ("Permission is hereby granted, free of charge", "MIT"),
        ("Permission to use, copy, modify, and/or distribute", "ISC"),
    ];
    known.iter().find(|(words, _)| text.contains(words)).map(|(_, licence)| (*licence).to_owned())
}

/// The npm packages that end up in the shipped front end; none while there is no lock file.
pub fn of_npm(lock: &Path) -> Result<Vec<Package>> {
    let Ok(text) = std::fs::read_to_string(lock) else { return Ok(Vec::new()) };
    of_npm_text(&text).with_context(|| lock.display().to_string())
}

fn of_npm_text(text: &str) -> Result<Vec<Package>> {
    let found: NpmLock = serde_json::from_str(text)?;
    let shipped = found.packages.into_iter().filter(|(path, module)| !path.is_empty() && !module.dev);
    Ok(shipped
        .map(|(path, module)| Package {
            name: path.rsplit("node_modules/").next().unwrap_or(&path).to_owned(),
            version: module.version.unwrap_or_default(),
            licence: module.license,
        })
        .collect())
}

#[cfg(test)]
mod packages_tests {
    use super::*;

    #[test]
    fn what_only_development_needs_is_not_judged() {
        let lock = r#"{"packages": {
            "": {"name": "manyhands"},
            "node_modules/react": {"version": "19.0.0", "license": "MIT"},
            "node_modules/vite": {"version": "7.0.0", "license": "MIT", "dev": true}
        }}"#;

        let names: Vec<String> = of_npm_text(lock).unwrap().into_iter().map(|package| package.name).collect();

        assert_eq!(names, ["react"]);
    }
}

//! What the product may be built on: licences, one version of what must be single, no second TLS library.
//!
//! Advisories need a database from the network and are asked of cargo-deny or cargo-audit by `infra/test`.
//! The lists stand in `deny.toml`. Invariant: a package without a readable licence is a finding.

mod licence;
mod packages;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

use packages::Package;

/// Two of these in one program would mean two pools, two `SQLite` libraries or two TLS providers.
const SINGLE: &[&str] =
    &["actix-web", "async-graphql", "libsqlite3-sys", "ring", "rustls", "sea-orm", "sqlx-core", "tokio"];

/// The part of `deny.toml` that we judge ourselves.
#[derive(Deserialize)]
struct Deny {
    licenses: Licenses,
    bans: Bans,
}

#[derive(Deserialize)]
struct Licenses {
    allow: Vec<String>,
}

#[derive(Deserialize)]
struct Bans {
    deny: Vec<Ban>,
}

#[derive(Deserialize)]
struct Ban {
    #[serde(rename = "crate")]
    name: String,
}

/// Judges both lock files; false when something is not allowed.
pub fn run(root: &Path) -> Result<bool> {
    let text = std::fs::read_to_string(root.join("deny.toml")).context("deny.toml")?;
    let deny: Deny = toml::from_str(&text).context("deny.toml")?;
    let crates = packages::of_cargo(root)?;
    let modules = packages::of_npm(&root.join("frontend/package-lock.json"))?;
    let mut findings = versions(&crates, &deny.bans);
    findings.extend(licences(&crates, &deny.licenses.allow));
    findings.extend(licences(&modules, &deny.licenses.allow));
    for finding in &findings {
        println!("{finding}");
    }
    println!("{} crates and {} npm packages judged, {} findings", crates.len(), modules.len(), findings.len());
    Ok(findings.is_empty())
}

fn versions(crates: &[Package], bans: &Bans) -> Vec<String> {
    let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for package in crates {
        found.entry(&package.name).or_default().push(&package.version);
    }
    let doubled = SINGLE.iter().filter_map(|name| {
        let versions = found.get(name)?;
        (versions.len() > 1)
            .then(|| format!("{name}: {} versions ({}), wanted one", versions.len(), versions.join(", ")))
    });
    let banned = bans.deny.iter().filter(|ban| found.contains_key(ban.name.as_str()));
    doubled.chain(banned.map(|ban| format!("{}: banned in deny.toml", ban.name))).collect()
}

fn licences(packages: &[Package], allowed: &[String]) -> Vec<String> {
    packages
        .iter()
        .filter(|package| !package.licence.as_deref().is_some_and(|text| licence::is_allowed(text, allowed)))
        .map(|package| {
            let licence = package.licence.as_deref().unwrap_or("none declared");
            format!("{} {}: licence {licence} is not allowed by deny.toml", package.name, package.version)
        })
        .collect()
}

#[cfg(test)]
mod policy_tests {
    use super::*;

    fn package(name: &str, version: &str, licence: Option<&str>) -> Package {
        Package { name: name.into(), version: version.into(), licence: licence.map(str::to_owned) }
    }

    #[test]
    fn two_versions_of_a_single_package_are_found() {
        let crates = [
            package("sqlx-core", "0.8.6", None),
            package("sqlx-core", "0.9.0", None),
            package("syn", "1", None),
            package("syn", "2", None),
        ];

        let findings = versions(&crates, &Bans { deny: Vec::new() });

        assert_eq!(findings, ["sqlx-core: 2 versions (0.8.6, 0.9.0), wanted one"]);
    }

    #[test]
    fn a_banned_package_is_found() {
        let bans = Bans { deny: vec![Ban { name: "openssl-sys".into() }] };

        assert_eq!(versions(&[package("openssl-sys", "0.9.1", None)], &bans), ["openssl-sys: banned in deny.toml"]);
    }

    #[test]
    fn a_package_without_a_licence_is_found() {
        let findings =
            licences(&[package("x", "1.0.0", None), package("y", "1.0.0", Some("MIT"))], &["MIT".to_owned()]);

        assert_eq!(findings, ["x 1.0.0: licence none declared is not allowed by deny.toml"]);
    }
}

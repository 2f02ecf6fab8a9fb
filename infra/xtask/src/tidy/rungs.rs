//! The ladder: a crate imports crates on lower rungs only, and heavy libraries stand in their homes' manifests only.
//!
//! What the source does with a library is judged in `homes`. Invariant: every crate of the workspace has a rung or is free.

use std::path::Path;

use anyhow::{Result, ensure};
use serde::Deserialize;

use super::{Finding, homes};

/// The rungs of architecture and style guide, lowest first.
const LADDER: &[(&str, u8)] = &[
    ("kernel", 0),
    ("store", 1),
    ("paper", 1),
    ("planning", 1),
    ("telephony", 1),
    ("tenants", 2),
    ("access", 2),
    ("routing", 2),
    ("billing", 3),
    ("figures", 3),
    ("playbook", 3),
    ("probes", 3),
    ("desk", 4),
    ("reports", 4),
    ("channels", 5),
    ("handouts", 5),
    ("connectors", 5),
    ("workforce", 5),
    ("qa", 5),
    ("api", 6),
    ("app", 7),
];

/// Tests and tools may use everything; only other crates' tests may use them.
const FREE: &[&str] = &["it", "shop", "world", "xtask", "bench", "fuzz"];

/// A crate of the workspace with what its manifest asks for.
#[derive(Debug, Deserialize)]
pub struct Member {
    pub name: String,
    pub manifest_path: String,
    pub dependencies: Vec<Dependency>,
}

/// One line of a manifest; `kind` is "dev" or "build", or nothing.
#[derive(Debug, Deserialize)]
pub struct Dependency {
    pub name: String,
    pub kind: Option<String>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Member>,
}

/// The workspace's crates, manifest paths relative to the checkout.
pub fn members(root: &Path) -> Result<Vec<Member>> {
    let output = crate::cargo()
        .args(["metadata", "--format-version", "1", "--no-deps", "--locked"])
        .current_dir(root)
        .output()?;
    ensure!(output.status.success(), "cargo metadata failed: {}", String::from_utf8_lossy(&output.stderr));
    let mut members = serde_json::from_slice::<Metadata>(&output.stdout)?.packages;
    for member in &mut members {
        if let Ok(short) = Path::new(&member.manifest_path).strip_prefix(root) {
            member.manifest_path = short.to_string_lossy().into_owned();
        }
    }
    Ok(members)
}

/// Judges every manifest.
pub fn check(members: &[Member]) -> Vec<Finding> {
    members.iter().flat_map(check_member).collect()
}

fn check_member(member: &Member) -> Vec<Finding> {
    if FREE.contains(&member.name.as_str()) {
        return Vec::new();
    }
    let Some(own) = rung(&member.name) else {
        return vec![finding(member, format!("crate {} has no rung in infra/xtask/src/tidy/rungs.rs", member.name))];
    };
    member.dependencies.iter().filter_map(|wanted| objection(member, own, wanted)).collect()
}

fn objection(member: &Member, own: u8, wanted: &Dependency) -> Option<Finding> {
    let name = &member.name;
    if let Some(other) = rung(&wanted.name) {
        let text = format!("{name} (rung {own}) may not import {} (rung {other}): only lower rungs", wanted.name);
        return (other >= own).then(|| finding(member, text));
    }
    let tests_only = wanted.kind.as_deref() == Some("dev");
    if FREE.contains(&wanted.name.as_str()) && !tests_only {
        return Some(finding(member, format!("{name} may not import {}: it is for tests and tools", wanted.name)));
    }
    let text = format!("{name} is not a home of {}", wanted.name);
    (!tests_only && !homes::may_depend(name, &wanted.name)).then(|| finding(member, text))
}

fn rung(name: &str) -> Option<u8> {
    LADDER.iter().find(|(crate_name, _)| *crate_name == name).map(|(_, rung)| *rung)
}

fn finding(member: &Member, text: String) -> Finding {
    Finding::at(&member.manifest_path, 0, text)
}

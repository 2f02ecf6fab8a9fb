//! The SDL and what the front end generates from it, written or compared.
//!
//! The server itself prints the SDL, so the snapshot can only be what the code serves.
//! Invariant: `--check` leaves every file as it was.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

const SDL: &str = "server/api/schema.graphql";
const GENERATED: &str = "frontend/src/gql";

/// Writes the SDL and lets the front end generate its types.
pub fn write(root: &Path) -> Result<()> {
    std::fs::write(root.join(SDL), printed(root)?).context(SDL)?;
    println!("wrote {SDL}");
    if root.join("frontend/package.json").exists() {
        generate(root)?;
        println!("wrote {GENERATED}");
    }
    Ok(())
}

/// Compares both with what they should be; false when one differs.
pub fn check(root: &Path) -> Result<bool> {
    let written = std::fs::read_to_string(root.join(SDL)).unwrap_or_default();
    if written != printed(root)? {
        println!("{SDL} is not what the server serves: cargo xtask schema");
        return Ok(false);
    }
    if !root.join("frontend/package.json").exists() {
        return Ok(true);
    }
    let before = contents(&root.join(GENERATED))?;
    let ran = generate(root);
    let after = contents(&root.join(GENERATED))?;
    restore(&before, &after)?;
    ran?;
    let same = before == after;
    if !same {
        println!("{GENERATED} does not fit {SDL}: cargo xtask schema");
    }
    Ok(same)
}

/// The SDL as the server prints it.
fn printed(root: &Path) -> Result<String> {
    let output = crate::cargo()
        .args(["run", "--quiet", "--locked", "--package", "app", "--bin", "manyhands", "--", "schema"])
        .current_dir(root)
        .output()?;
    ensure!(output.status.success(), "manyhands schema failed: {}", String::from_utf8_lossy(&output.stderr));
    let mut text = String::from_utf8(output.stdout)?.trim_end().to_owned();
    ensure!(!text.is_empty(), "manyhands schema printed nothing");
    text.push('\n');
    Ok(text)
}

fn generate(root: &Path) -> Result<()> {
    let status = Command::new("npm").args(["run", "--silent", "gen"]).current_dir(root.join("frontend")).status()?;
    ensure!(status.success(), "npm run gen failed in frontend");
    Ok(())
}

/// All files below a folder with their bytes.
fn contents(folder: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut found = BTreeMap::new();
    let Ok(entries) = std::fs::read_dir(folder) else { return Ok(found) };
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(contents(&path)?);
        } else {
            found.insert(path.clone(), std::fs::read(&path)?);
        }
    }
    Ok(found)
}

fn restore(before: &BTreeMap<PathBuf, Vec<u8>>, after: &BTreeMap<PathBuf, Vec<u8>>) -> Result<()> {
    for path in after.keys().filter(|path| !before.contains_key(*path)) {
        std::fs::remove_file(path)?;
    }
    for (path, bytes) in before.iter().filter(|(path, bytes)| after.get(*path) != Some(bytes)) {
        std::fs::write(path, bytes)?;
    }
    Ok(())
}

#[cfg(test)]
mod schema_tests {
    use super::*;

    #[test]
    fn a_comparison_leaves_the_files_as_they_were() {
        let folder = std::env::temp_dir().join(format!("xtask-schema-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("deep")).unwrap();
        std::fs::write(folder.join("deep/kept"), "old").unwrap();
        let before = contents(&folder).unwrap();
        std::fs::write(folder.join("deep/kept"), "new").unwrap();
        std::fs::write(folder.join("added"), "new").unwrap();

        restore(&before, &contents(&folder).unwrap()).unwrap();

        assert_eq!(contents(&folder).unwrap(), before);
        std::fs::remove_dir_all(folder).unwrap();
    }
}

//! Which files belong to the checkout.
//!
//! Asks git, so that built and downloaded things are never judged. Files not committed yet are.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};

/// Paths of all files of the checkout, relative, sorted; generated ones left out.
pub fn files(root: &Path) -> Result<Vec<String>> {
    let output = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root)
        .output()?;
    ensure!(output.status.success(), "git ls-files failed: {}", String::from_utf8_lossy(&output.stderr));
    let listed = String::from_utf8_lossy(&output.stdout);
    let mut paths: Vec<String> =
        listed.split('\0').filter(|path| !path.is_empty() && !is_generated(path)).map(str::to_owned).collect();
    paths.sort();
    paths.dedup();
    Ok(paths)
}

/// Lock files and what `cargo xtask schema` writes: nobody types them.
pub fn is_generated(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    matches!(name, "Cargo.lock" | "package-lock.json")
        || path.starts_with("frontend/src/gql/")
        || path.starts_with("frontend/screenshots/")
        || path == "server/api/schema.graphql"
}

/// Tests, by where they stand: their files may be long and may use any library.
pub fn is_test(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    path.starts_with("tests/")
        || path.contains("/tests/")
        || path.contains("/fixtures/")
        || name == "tests.rs"
        || name.ends_with("_tests.rs")
        || name.contains(".test.")
}

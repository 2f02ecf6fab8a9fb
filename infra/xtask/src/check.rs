//! The inner loop: what a change must pass before it is shown to anybody. Server and front end run side by side.
//!
//! No `PostgreSQL`, no Dovecot, no browser: those belong to `infra/test`. Invariant: every command that fails is named.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::Result;

use crate::tidy;

/// Runs the loop; false when something failed.
pub fn run(root: &Path) -> Result<bool> {
    let began = Instant::now();
    let (server, frontend) = std::thread::scope(|scope| {
        let frontend = scope.spawn(|| frontend(root));
        (server(root), frontend.join())
    });
    let mut failed = server?;
    failed.extend(frontend.unwrap_or_else(|_| vec!["frontend".to_owned()]));
    for name in &failed {
        println!("FAILED  {name}");
    }
    println!("{} in {} s", if failed.is_empty() { "all well" } else { "not well" }, began.elapsed().as_secs());
    Ok(failed.is_empty())
}

/// Format, tidy, lints and the tests that need nothing but `SQLite`. Names what failed.
fn server(root: &Path) -> Result<Vec<String>> {
    let mut failed = Vec::new();
    if !tidy::run(root)? {
        failed.push("tidy".to_owned());
    }
    let lints = &["clippy", "--quiet", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"];
    let tests: &[&str] = if has_nextest() {
        &[
            "nextest",
            "run",
            "--workspace",
            "--exclude",
            "it",
            "--locked",
            "--no-fail-fast",
            "--status-level",
            "fail",
            "--no-tests=pass",
        ]
    } else {
        &[
            "test",
            "--quiet",
            "--workspace",
            "--exclude",
            "it",
            "--locked",
            "--no-fail-fast",
            "--lib",
            "--bins",
            "--tests",
        ]
    };
    for words in [&["fmt", "--all", "--", "--check"], lints.as_slice(), tests] {
        if !succeeds(crate::cargo().args(words).env_remove("MANYHANDS_TEST_PG").current_dir(root)) {
            failed.push(format!("cargo {}", words[0]));
        }
    }
    Ok(failed)
}

/// Types and unit tests of the front end, when its packages are installed.
fn frontend(root: &Path) -> Vec<String> {
    let folder = root.join("frontend");
    if !folder.join("package.json").exists() {
        return Vec::new();
    }
    if !folder.join("node_modules").exists() {
        return vec!["frontend: npm ci has not been run".to_owned()];
    }
    ["typecheck", "test"]
        .into_iter()
        .filter(|script| !succeeds(Command::new("npm").args(["run", "--silent", script]).current_dir(&folder)))
        .map(|script| format!("npm run {script}"))
        .collect()
}

fn has_nextest() -> bool {
    Command::new("cargo-nextest").arg("--version").output().is_ok_and(|output| output.status.success())
}

fn succeeds(command: &mut Command) -> bool {
    command.stdin(std::process::Stdio::null()).status().is_ok_and(|status| status.success())
}

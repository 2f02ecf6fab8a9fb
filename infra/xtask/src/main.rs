//! The chores of the workspace: `cargo xtask tidy | policy | schema [--check] | check`.
//!
//! Nothing here is part of the product. Invariant: a chore ends with a non-zero code exactly when it found something.

mod check;
mod policy;
mod schema;
mod tidy;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};

const USAGE: &str = "usage: cargo xtask <chore>
  tidy            rungs, homes of heavy libraries, size budgets, system transactions, words
  policy          licences, single versions and banned packages of both lock files
  schema          writes server/api/schema.graphql and the front end's generated types
  schema --check  says whether they are up to date
  check           the inner loop: format, tidy, clippy, unit tests on SQLite, front end";

fn main() -> ExitCode {
    match chore() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the chore that was asked for; false when it found something wrong.
fn chore() -> Result<bool> {
    let root = root()?;
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["tidy"] => tidy::run(&root),
        ["policy"] => policy::run(&root),
        ["schema"] => schema::write(&root).map(|()| true),
        ["schema", "--check"] => schema::check(&root),
        ["check"] => check::run(&root),
        _ => {
            eprintln!("{USAGE}");
            Ok(false)
        }
    }
}

/// The checkout: two folders above this crate.
fn root() -> Result<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).map(Path::to_path_buf).context("the crate lies in infra/xtask")
}

//! The chores of the workspace: `cargo xtask tidy | policy | schema [--check] | check`.
//!
//! Nothing here is part of the product. Invariant: a chore ends with a non-zero code exactly when it found something.

mod check;
mod policy;
mod schema;
mod tidy;

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

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
    let words: Vec<String> = env::args().skip(1).collect();
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

/// The cargo that started us. Asked for at run time: a kept build may be older than the toolchain or the checkout.
fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The checkout: two folders above this crate.
fn root() -> Result<PathBuf> {
    let here = env::var_os("CARGO_MANIFEST_DIR").context("start me as `cargo xtask`")?;
    Path::new(&here).ancestors().nth(2).map(Path::to_path_buf).context("the crate lies in infra/xtask")
}

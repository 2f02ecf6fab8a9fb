//! The files that figures are judged from, and the moment; what every such command asks for.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Args;
use kernel::{Clock, Fault, SystemClock, Time};

/// The formats of the files are described in tenants/README.md.
#[derive(Args)]
pub struct Judged {
    /// Facts: JSON lines, or one JSON array
    #[arg(long, value_name = "FILE")]
    facts: PathBuf,
    /// The contract: one version, or several
    #[arg(long, value_name = "FILE")]
    contract: PathBuf,
    /// The hours, for versions that name none
    #[arg(long, value_name = "FILE")]
    calendar: Option<PathBuf>,
    /// The moment of judging, as 2026-11-27T10:00:00Z [default: this moment]
    #[arg(long, value_name = "INSTANT")]
    now: Option<String>,
    /// Print JSON; the only form there is
    #[arg(long)]
    json: bool,
}

/// The texts of the files, and the moment.
pub struct Texts {
    /// The facts.
    pub facts: String,
    /// The contract.
    pub contract: String,
    /// The hours.
    pub calendar: Option<String>,
    /// The moment.
    pub now: Time,
}

impl Judged {
    /// Reads them.
    pub fn read(&self) -> Result<Texts> {
        let now = self.now.as_deref().map_or_else(|| Ok(SystemClock.now()), instant)?;
        let calendar = self.calendar.as_deref().map(text).transpose()?;
        Ok(Texts { facts: text(&self.facts)?, contract: text(&self.contract)?, calendar, now })
    }
}

fn text(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| path.display().to_string())
}

fn instant(text: &str) -> Result<Time, Fault> {
    let read = chrono::DateTime::parse_from_rfc3339(text);
    read.map(|at| at.to_utc()).map_err(|error| Fault::invalid("--now", error.to_string()))
}

/// Reads a date that an argument holds.
pub fn date(field: &str, text: &str) -> Result<chrono::NaiveDate, Fault> {
    text.parse().map_err(|_| Fault::invalid(field, format!("{text:?} is not a date such as 2026-11-01")))
}

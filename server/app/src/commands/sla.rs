//! `manyhands sla clock`: judging from files, without a server.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, Subcommand};
use kernel::{Clock, Fault, SystemClock, Time};

/// Check promises from files.
#[derive(Subcommand)]
pub enum Sla {
    /// Read every clock of the facts: when it was due, whether it was kept, and why
    Clock(Read),
}

/// The formats of the files are described in tenants/README.md.
#[derive(Args)]
pub struct Read {
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

impl Sla {
    /// Prints the readings.
    pub fn run(self) -> Result<ExitCode> {
        let Self::Clock(asked) = self;
        let now = asked.now.as_deref().map_or_else(|| Ok(SystemClock.now()), instant)?;
        let (facts, contract) = (text(&asked.facts)?, text(&asked.contract)?);
        let calendar = asked.calendar.as_deref().map(text).transpose()?;
        let readings = tenants::files::sla_clock(&facts, &contract, calendar.as_deref(), now)?;
        writeln!(std::io::stdout().lock(), "{readings}")?;
        Ok(ExitCode::SUCCESS)
    }
}

fn text(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| path.display().to_string())
}

fn instant(text: &str) -> Result<Time, Fault> {
    let read = chrono::DateTime::parse_from_rfc3339(text);
    read.map(|at| at.to_utc()).map_err(|error| Fault::invalid("--now", error.to_string()))
}

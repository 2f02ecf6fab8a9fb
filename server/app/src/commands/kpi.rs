//! `manyhands kpi compute`: figures from files, without a server.

use std::io::Write;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Subcommand};
use tenants::files::Asked;
use tenants::kpi::Period;

use super::judged::{Judged, date};

/// Compute figures from files.
#[derive(Subcommand)]
pub enum Kpi {
    /// Compute every KPI of a contract over a stretch of days, and how its promise stands
    Compute(Compute),
}

/// The days are those of the contract's zone.
#[derive(Args)]
pub struct Compute {
    #[command(flatten)]
    judged: Judged,
    /// The first day, as 2026-11-01
    #[arg(long, value_name = "DATE")]
    from: String,
    /// The last day
    #[arg(long, value_name = "DATE")]
    to: String,
    /// Add every KPI of the dictionary, counted as by default
    #[arg(long)]
    all: bool,
}

impl Kpi {
    /// Prints the figures.
    pub fn run(self) -> Result<ExitCode> {
        let Self::Compute(asked) = self;
        let period = Period { first: date("--from", &asked.from)?, last: date("--to", &asked.to)? };
        period.check("--to")?;
        let read = asked.judged.read()?;
        let question = Asked { period, now: read.now, all: asked.all };
        let answer = tenants::files::kpi_compute(&read.facts, &read.contract, read.calendar.as_deref(), question)?;
        writeln!(std::io::stdout().lock(), "{answer}")?;
        Ok(ExitCode::SUCCESS)
    }
}

//! `manyhands contract`: what a draft would have brought, from files, without a server.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, Subcommand};
use kernel::{Amount, Fault};
use tenants::files::{Drafted, Simulated};
use tenants::simulation::Economics;

use super::judged::Judged;
use super::money::month;

/// Try contracts on what happened.
#[derive(Subcommand)]
pub enum Contract {
    /// Run a draft on past months beside what was signed: results, credits, invoices, and what each point of target costs
    Simulate(Box<Simulate>),
}

/// The formats of the files are described in tenants/README.md.
#[derive(Args)]
pub struct Simulate {
    #[command(flatten)]
    judged: Judged,
    /// The draft: one version of a contract
    #[arg(long, value_name = "FILE")]
    draft: PathBuf,
    /// The first month, as 2026-08
    #[arg(long, value_name = "MONTH")]
    from: String,
    /// The last month; at most 24 in all
    #[arg(long, value_name = "MONTH")]
    to: String,
    /// What a paid hour of work costs, as '60.00 PLN' [default: people and money of targets are not reckoned]
    #[arg(long, value_name = "AMOUNT")]
    cost_per_hour: Option<String>,
    /// How many seconds of work a written answer takes
    #[arg(long, value_name = "SECONDS", default_value_t = 300)]
    written_seconds: u32,
    /// The share of paid time in which nobody answers, in ten-thousandths
    #[arg(long, value_name = "BP", default_value_t = 3_000)]
    shrinkage_bp: u16,
    /// How often the last month is told, in ten-thousandths: 15000 is half as much again
    #[arg(long, value_name = "BP")]
    times_bp: Option<u32>,
    /// What chance begins with
    #[arg(long, value_name = "NUMBER", default_value_t = 1, requires = "times_bp")]
    seed: u64,
}

impl Contract {
    /// Prints the simulation.
    pub fn run(self) -> Result<ExitCode> {
        let Self::Simulate(asked) = self;
        let months = (month("--from", &asked.from)?, month("--to", &asked.to)?);
        let economics = asked.economics()?;
        let read = asked.judged.read()?;
        let draft = std::fs::read_to_string(&asked.draft).with_context(|| asked.draft.display().to_string())?;
        let texts =
            Drafted { facts: &read.facts, contract: &read.contract, calendar: read.calendar.as_deref(), draft: &draft };
        let peak = asked.times_bp.map(|times| (times, asked.seed));
        let asked = Simulated { months, now: read.now, economics, peak };
        writeln!(std::io::stdout().lock(), "{}", tenants::files::contract_simulate(texts, asked)?)?;
        Ok(ExitCode::SUCCESS)
    }
}

impl Simulate {
    fn economics(&self) -> Result<Option<Economics>, Fault> {
        let Some(text) = &self.cost_per_hour else { return Ok(None) };
        let wrong = |error: kernel::money::Wrong| Fault::invalid("--cost-per-hour", error.to_string());
        let cost_per_hour: Amount = text.parse().map_err(wrong)?;
        Ok(Some(Economics { cost_per_hour, written_seconds: self.written_seconds, shrinkage_bp: self.shrinkage_bp }))
    }
}

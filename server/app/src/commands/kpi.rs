//! `manyhands kpi`: figures from files, and the dictionary of all figures; without a server.

use std::io::Write;
use std::process::ExitCode;

use anyhow::Result;
use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand};
use serde_json::Value;
use tenants::files::Asked;
use tenants::kpi::{LANGUAGES, Period};

use super::judged::{Judged, date};

/// Compute figures from files, and say what they mean.
#[derive(Subcommand)]
pub enum Kpi {
    /// Compute every KPI of a contract over a stretch of days, and how its promise stands
    Compute(Compute),
    /// Say what every KPI of the dictionary counts, and how a contract may have it counted
    Dictionary(Dictionary),
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

/// The definitions as they stand in a contract's annex.
#[derive(Args)]
pub struct Dictionary {
    /// In which language
    #[arg(long, default_value = "en", value_parser = PossibleValuesParser::new(LANGUAGES))]
    language: String,
    /// Print JSON; the only form there is
    #[arg(long)]
    json: bool,
}

impl Kpi {
    /// Prints the figures, or the dictionary.
    pub fn run(self) -> Result<ExitCode> {
        let answer = match self {
            Self::Compute(asked) => asked.answer()?,
            Self::Dictionary(asked) => tenants::files::kpi_dictionary(&asked.language),
        };
        writeln!(std::io::stdout().lock(), "{answer}")?;
        Ok(ExitCode::SUCCESS)
    }
}

impl Compute {
    fn answer(&self) -> Result<Value> {
        let period = Period { first: date("--from", &self.from)?, last: date("--to", &self.to)? };
        period.check("--to")?;
        let read = self.judged.read()?;
        let question = Asked { period, now: read.now, all: self.all };
        Ok(tenants::files::kpi_compute(&read.facts, &read.contract, read.calendar.as_deref(), question)?)
    }
}

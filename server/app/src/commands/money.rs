//! `manyhands money`: fees, credits and invoices from files, without a server.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, Subcommand};
use kernel::Fault;
use tenants::files::Months;
use tenants::money::Month;

use super::judged::Judged;

/// Reckon money from files.
#[derive(Subcommand)]
pub enum Money {
    /// Reckon a month: what was used and promised, fees, credits, bonuses, invoice
    Statement(Statement),
}

/// The formats of the files are described in tenants/README.md.
#[derive(Args)]
pub struct Statement {
    #[command(flatten)]
    judged: Judged,
    /// The month, as 2026-11
    #[arg(long, value_name = "MONTH")]
    month: String,
    /// The first month that counts as history [default: the month itself]
    #[arg(long, value_name = "MONTH")]
    since: Option<String>,
    /// Usage that no fact tells of: a JSON list
    #[arg(long, value_name = "FILE")]
    usage: Option<PathBuf>,
}

impl Money {
    /// Prints the statement.
    pub fn run(self) -> Result<ExitCode> {
        let Self::Statement(asked) = self;
        let month = month("--month", &asked.month)?;
        let since = asked.since.as_deref().map_or(Ok(month), |text| self::month("--since", text))?;
        let read = asked.judged.read()?;
        let usage = match &asked.usage {
            Some(path) => Some(std::fs::read_to_string(path).with_context(|| path.display().to_string())?),
            None => None,
        };
        let months = Months { since, month, now: read.now };
        let (calendar, usage) = (read.calendar.as_deref(), usage.as_deref());
        let answer = tenants::files::money_statement(&read.facts, &read.contract, calendar, usage, months)?;
        writeln!(std::io::stdout().lock(), "{answer}")?;
        Ok(ExitCode::SUCCESS)
    }
}

pub(super) fn month(field: &str, text: &str) -> Result<Month, Fault> {
    text.parse().map_err(|_| Fault::invalid(field, format!("{text:?} is not a month such as 2026-11")))
}

//! `manyhands sla clock`: judging from files, without a server.

use std::io::Write;
use std::process::ExitCode;

use anyhow::Result;
use clap::Subcommand;

use super::judged::Judged;

/// Check promises from files.
#[derive(Subcommand)]
pub enum Sla {
    /// Read every clock of the facts: when it was due, whether it was kept, and why
    Clock(Judged),
}

impl Sla {
    /// Prints the readings.
    pub fn run(self) -> Result<ExitCode> {
        let Self::Clock(judged) = self;
        let read = judged.read()?;
        let readings = tenants::files::sla_clock(&read.facts, &read.contract, read.calendar.as_deref(), read.now)?;
        writeln!(std::io::stdout().lock(), "{readings}")?;
        Ok(ExitCode::SUCCESS)
    }
}

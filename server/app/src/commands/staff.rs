//! `manyhands staff erlang`: how many people a promise needs, from a table, without a server.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, Subcommand};

/// Answer staffing questions from files.
#[derive(Subcommand)]
pub enum Staff {
    /// The fewest agents for each row's calls and promise, and what callers then meet
    Erlang(Table),
}

/// The columns are described in workforce/README.md.
#[derive(Args)]
pub struct Table {
    /// Questions, as CSV
    #[arg(long, value_name = "FILE")]
    input: PathBuf,
    /// Where the answers are written, as CSV; not touched when a question cannot be taken
    #[arg(long, value_name = "FILE")]
    output: PathBuf,
}

impl Staff {
    /// Answers every row, or names the rows that cannot be answered.
    pub fn run(self) -> Result<ExitCode> {
        let Self::Erlang(Table { input, output }) = self;
        let questions = std::fs::read_to_string(&input).with_context(|| input.display().to_string())?;
        let answers = planning::staffing::erlang(&questions)?;
        std::fs::write(&output, answers).with_context(|| output.display().to_string())?;
        Ok(ExitCode::SUCCESS)
    }
}

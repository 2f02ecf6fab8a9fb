//! `manyhands schema`.

use std::io::Write;
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;

/// Print the GraphQL schema in its own language.
#[derive(Args)]
pub struct Schema {}

impl Schema {
    /// Prints it.
    #[expect(clippy::unused_self, reason = "commands have one shape")]
    pub fn run(self) -> Result<ExitCode> {
        writeln!(std::io::stdout().lock(), "{}", api::sdl().trim_end())?;
        Ok(ExitCode::SUCCESS)
    }
}

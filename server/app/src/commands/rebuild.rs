//! `manyhands rebuild`: what is derived from the ledger, derived once more.

use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Result;
use clap::{Args, Subcommand};
use kernel::{Clock, Ids, SystemClock};

use crate::configuration::{Flags, Sources};
use crate::figuring::Agreed;
use crate::wiring::House;

/// Derive tables from the ledger once more, beside those that are served, and swap them in.
#[derive(Subcommand)]
pub enum Rebuild {
    /// The rows that reports count
    Figures(Figures),
}

/// May run beside a running server.
#[derive(Args)]
pub struct Figures {
    #[command(flatten)]
    flags: Flags,
}

impl Rebuild {
    /// Rebuilds, client by client.
    pub async fn run(self) -> Result<ExitCode> {
        let Self::Figures(asked) = self;
        let configuration = Sources::of_process(&asked.flags).read()?;
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        let house = House::open(&configuration, clock.clone(), Ids::new(clock)).await?;
        for client in tenants::clients::all(&house.db).await? {
            let scope = house.access.job_scope(client.id);
            let read = figures::rebuild(&house.db, &scope, &Agreed(house.book.clone())).await?;
            writeln!(std::io::stdout(), "{}: {read} facts read", client.code)?;
        }
        house.close().await?;
        Ok(ExitCode::SUCCESS)
    }
}

//! `manyhands proof`: a client's figures with every fact and the seals over them, in one file.

use std::io::{BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, Result};
use clap::Args;
use kernel::{Clock, Fault, Ids, SystemClock};
use tenants::kpi::Period;

use super::judged::date;
use crate::configuration::{Flags, Sources};
use crate::proofs::{self, Ends};
use crate::wiring::House;

/// Write a client's figures with every fact and the seals over them, for `manyhands verify`
#[derive(Args)]
pub struct Proof {
    #[command(flatten)]
    flags: Flags,
    /// The client's letters
    #[arg(long, value_name = "CODE")]
    client: String,
    /// The first day, as 2026-11-01
    #[arg(long, value_name = "DATE")]
    from: String,
    /// The last day
    #[arg(long, value_name = "DATE")]
    to: String,
    /// Where to; it may not be there yet
    #[arg(long, value_name = "FILE")]
    output: PathBuf,
}

impl Proof {
    /// Seals what is open, and writes. May run beside a running server.
    pub async fn run(self) -> Result<ExitCode> {
        let period = Period { first: date("--from", &self.from)?, last: date("--to", &self.to)? };
        period.check("--to")?;
        let configuration = Sources::of_process(&self.flags).read()?;
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        let house = House::open(&configuration, clock.clone(), Ids::new(clock.clone())).await?;
        let clients = tenants::clients::all(&house.db).await?;
        let client = clients.into_iter().find(|client| client.code == self.client);
        let client = client.ok_or_else(|| Fault::invalid("--client", format!("no client has {:?}", self.client)))?;
        let file = std::fs::File::create_new(&self.output).with_context(|| self.output.display().to_string())?;
        let house_of = (&house.db, house.access.as_ref());
        let Ends { last, checksum } = proofs::write(house_of, client.id, period, BufWriter::new(file)).await?;
        house.close().await?;
        writeln!(std::io::stdout(), "last seal  {last}\nchecksum   {checksum}")?;
        Ok(ExitCode::SUCCESS)
    }
}

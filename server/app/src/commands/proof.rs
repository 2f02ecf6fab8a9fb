//! `manyhands proof`: a client's figures with every fact and the seals over them, in one file.

use std::io::{BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, Result};
use clap::Args;
use kernel::seal::Hash;
use kernel::{Clock, Fault, Ids, SystemClock};
use store::View;
use tenants::files::proof::{Subject, Writer};
use tenants::kpi::Period;

use super::judged::date;
use crate::configuration::{Flags, Sources};
use crate::wiring::House;
use crate::workers::sealer;

/// How many seals are read at a time.
const PAGE: u64 = 64;

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
        sealer::seal(&house.db, &house.access, client.id).await?;
        let view = house.db.view(&house.access.job_scope(client.id)).await?;
        let policies = tenants::terms::history(&view).await?;
        let file = std::fs::File::create_new(&self.output).with_context(|| self.output.display().to_string())?;
        let subject = Subject { tenant: client.id, period, now: clock.now(), policies: &policies };
        let mut writer = Writer::begin(BufWriter::new(file), &subject)?;
        let last = batches(&view, &mut writer).await?;
        // The house closes once nobody reads any more.
        drop(view);
        let checksum = writer.end()?;
        house.close().await?;
        writeln!(std::io::stdout(), "last seal  {last}\nchecksum   {checksum}")?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Writes every batch; answers the last seal.
async fn batches<W: Write>(view: &View, writer: &mut Writer<W>) -> Result<Hash, Fault> {
    let (mut number, mut after, mut last) = (0, 0, kernel::seal::NOTHING);
    loop {
        let seals = view.seals_after(number, PAGE).await?;
        for seal in &seals {
            let most = u64::try_from(seal.facts).unwrap_or_default();
            let facts: Vec<Vec<u8>> =
                view.stored_after(after, most).await?.into_iter().map(|fact| fact.bytes).collect();
            writer.batch(&facts, *seal)?;
            (number, after, last) = (seal.number, seal.last, seal.hash);
        }
        if seals.is_empty() {
            return Ok(last);
        }
    }
}

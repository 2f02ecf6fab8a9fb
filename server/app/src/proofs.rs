//! A client's figures with every fact and the seals over them, written out of the ledger for whoever asks.
//!
//! Deliberately absent: judging one, which `tenants::files::proof` does from the file alone. Invariant: everything that has a
//! number is sealed before it is written, so that a proof never ends before its last seal.

use std::io::Write;

use access::Access;
use kernel::Fault;
use kernel::ids::TenantId;
use kernel::seal::Hash;
use store::{Db, View};
use tenants::files::proof::{Subject, Writer};
use tenants::kpi::Period;

use crate::workers::sealer;

/// How many seals are read at a time.
const PAGE: u64 = 64;

/// What a proof ends with.
pub struct Ends {
    /// The last seal.
    pub last: Hash,
    /// The checksum of figures and seals.
    pub checksum: Hash,
}

/// Seals what is open of a client, and writes.
pub async fn write<W: Write + Send + 'static>(
    (db, access): (&Db, &Access),
    tenant: TenantId,
    period: Period,
    out: W,
) -> Result<Ends, Fault> {
    sealer::seal(db, access, tenant).await?;
    let view = db.view(&access.job_scope(tenant)).await?;
    let policies = tenants::terms::history(&view).await?;
    let subject = Subject { tenant, period, now: db.clock().now(), policies: &policies };
    let mut writer = Writer::begin(out, &subject)?;
    let last = batches(&view, &mut writer).await?;
    // The house closes once nobody reads any more.
    drop(view);
    let checksum = tokio::task::spawn_blocking(move || writer.end()).await.map_err(Fault::storage)??;
    Ok(Ends { last, checksum })
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

//! Leases: of sequencer, timer and watchers one works at a time, and a stale one is refused.

use kernel::Fault;
use kernel::time::{Time, micros};
use uuid::Uuid;

use crate::db::Db;
use crate::system::{SystemTx, SystemUse};

/// The right to be the only one, until it expires.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lease {
    /// What it is for.
    pub name: &'static str,
    /// Who holds it.
    pub holder: Uuid,
    /// Rises with every change of holder; writes of an earlier one are refused.
    pub epoch: i64,
    /// Until when.
    pub expires: Time,
}

impl Db {
    /// Takes or prolongs a lease; nothing when somebody else holds it.
    pub async fn lease(
        &self,
        name: &'static str,
        holder: Uuid,
        now: Time,
        keep: chrono::Duration,
    ) -> Result<Option<Lease>, Fault> {
        let tx = self.system(SystemUse::Lease).await?;
        let expires = now + keep;
        let sql = "INSERT INTO lease (name, holder, epoch, expires_at) VALUES ($1, $2, 1, $3)
                   ON CONFLICT (name) DO UPDATE SET
                     epoch = CASE WHEN lease.holder = excluded.holder THEN lease.epoch ELSE lease.epoch + 1 END,
                     holder = excluded.holder, expires_at = excluded.expires_at
                   WHERE lease.holder = excluded.holder OR lease.expires_at < $4
                   RETURNING epoch";
        let values = vec![name.into(), holder.into(), micros(expires).into(), micros(now).into()];
        let rows = tx.ask(sql, values).await?;
        let epoch = rows.first().map(|row| row.try_get("", "epoch")).transpose().map_err(Fault::storage)?;
        tx.commit().await?;
        Ok(epoch.map(|epoch| Lease { name, holder, epoch, expires }))
    }

    /// Gives a lease back, so that the standby need not wait.
    pub async fn release(&self, lease: &Lease) -> Result<(), Fault> {
        let tx = self.system(SystemUse::Lease).await?;
        let sql = "UPDATE lease SET expires_at = 0 WHERE name = $1 AND epoch = $2";
        tx.run(sql, vec![lease.name.into(), lease.epoch.into()]).await?;
        tx.commit().await
    }
}

impl SystemTx {
    /// Refuses to go on when the lease has passed to somebody else.
    pub async fn honour(&self, lease: &Lease) -> Result<(), Fault> {
        let sql = "UPDATE lease SET epoch = epoch WHERE name = $1 AND epoch = $2";
        let held = self.run(sql, vec![lease.name.into(), lease.epoch.into()]).await?;
        if held == 0 { Err(Fault::conflict(format!("the lease {} has passed on", lease.name))) } else { Ok(()) }
    }
}

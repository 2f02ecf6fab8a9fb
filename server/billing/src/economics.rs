//! What an hour of work costs at a client, and what a month earns and costs so far.
//!
//! Deliberately absent: rosters; until they exist hours are those that facts tell of, or work at a stated time each.
//! Invariant: nobody of a client ever reads any of it.

use kernel::Amount;
use kernel::action::ReadMargin;
use kernel::fault::Fault;
use serde_json::json;
use store::{AuditEntry, Permit, Tx, View};
use tenants::kpi::Worked;
use tenants::simulation::Economics;

use crate::Reckoned;
use crate::row::{Set, economics as row};

/// What cost is reckoned from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Hours that agents were signed in for the client.
    SignedIn,
    /// Handling: calls and chats as they took, written answers at the time that is set for each.
    Handling,
}

/// A month's margin so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Margin {
    /// What the month comes to, net.
    pub revenue: Amount,
    /// What the work costs.
    pub cost: Amount,
    /// From what.
    pub basis: Basis,
    /// The work.
    pub worked: Worked,
}

impl Margin {
    /// What is left.
    pub fn left(&self) -> Option<Amount> {
        self.revenue.minus(self.cost).ok()
    }
}

/// What is set for a client.
pub async fn find(view: &View) -> Result<Option<Economics>, Fault> {
    let row = view.get::<row::Entity>(view.scope().tenant().0).await?;
    row.map(|row| serde_json::from_str(&row.settings).map_err(Fault::storage)).transpose()
}

/// Says what work costs at a client.
pub async fn save(tx: &Tx, _may: Permit<ReadMargin>, economics: Economics) -> Result<Economics, Fault> {
    economics.check()?;
    let before = find(tx).await?;
    let id = tx.scope().tenant().0;
    let row = row::ActiveModel { id: Set(id), settings: Set(json!(economics).to_string()), ..Default::default() };
    tx.put(row, vec![row::Column::TenantId, row::Column::Id], vec![row::Column::Settings]).await?;
    let (action, subject, subject_id) = ("client.economics", "client", Some(id));
    tx.audit(AuditEntry { action, subject, subject_id, before, after: Some(economics) }).await?;
    Ok(economics)
}

/// What a month earns and costs so far. Signed-in hours are paid as they are; mere handling stands for more hours than
/// it took, by the share in which nobody answers.
pub fn margin(reckoned: &Reckoned, economics: &Economics) -> Result<Margin, Fault> {
    let worked = reckoned.worked;
    let signed = worked.signed_in.num_seconds();
    let (basis, cost) = if signed > 0 {
        (Basis::SignedIn, economics.of_paid(signed)?)
    } else {
        let each = i64::from(economics.written_seconds);
        let written = i64::try_from(worked.written).unwrap_or(i64::MAX).saturating_mul(each);
        (Basis::Handling, economics.of_work(worked.live.num_seconds().saturating_add(written))?)
    };
    let revenue = reckoned.statement.invoice.net;
    if cost.currency != revenue.currency {
        let reason = kernel::fault::Reason::coded("CURRENCY_MIX", "is in another currency than the contract");
        return Err(Fault::invalid("cost_per_hour", reason));
    }
    Ok(Margin { revenue, cost, basis, worked })
}

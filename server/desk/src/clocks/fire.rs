//! What happens at the very moment: a warning, a breach, the end of the longest pause agreed. Each is written down once.

use access::Access;
use kernel::Fault;
use kernel::fact::{Actor, Fact};
use kernel::ids::{CaseId, ClockId, ProjectId, TenantId};
use kernel::time::{Time, from_micros, micros};
use store::query::{ColumnTrait, Order, Set};
use store::{Db, SystemUse, Tx};
use tenants::clock::Standing;

use super::{Book, resettle, row};
use crate::cases;

/// How many clocks are judged in one unit of work.
const BATCH: u64 = 1_000;

/// When the next clock has to be looked at.
pub async fn next(db: &Db) -> Result<Option<Time>, Fault> {
    let tx = db.system_view(SystemUse::Timer).await?;
    let row = tx
        .find::<row::Entity>()
        .filter(row::Column::NextAt.is_not_null())
        .order(row::Column::NextAt, Order::Asc)
        .limit(1)
        .one()
        .await?;
    Ok(row.and_then(|row| row.next_at).map(from_micros))
}

/// Judges the clocks that are due at `now`; tells how many. Called until it says none.
pub async fn due(db: &Db, access: &Access, book: &Book, now: Time) -> Result<usize, Fault> {
    let tx = db.system_view(SystemUse::Timer).await?;
    let rows = tx
        .find::<row::Entity>()
        .filter(row::Column::NextAt.lte(micros(now)))
        .order(row::Column::NextAt, Order::Asc)
        .limit(BATCH)
        .all()
        .await?;
    drop(tx);
    let count = rows.len();
    let mut by_tenant: std::collections::BTreeMap<TenantId, Vec<row::Model>> = std::collections::BTreeMap::new();
    for row in rows {
        by_tenant.entry(TenantId(row.tenant_id)).or_default().push(row);
    }
    for (tenant, rows) in by_tenant {
        let mut tx = db.begin(&access.job_scope(tenant)).await?;
        for row in rows {
            judge(&mut tx, book, row.id, now).await?;
        }
        tx.commit().await?;
    }
    Ok(count)
}

/// The row is read again inside the unit of work: it may have moved since it was listed.
async fn judge(tx: &mut Tx, book: &Book, id: uuid::Uuid, now: Time) -> Result<(), Fault> {
    let Some(row) = tx.get::<row::Entity>(id).await? else { return Ok(()) };
    if row.next_at.is_none_or(|next| next > micros(now)) {
        return Ok(());
    }
    if row.state == Standing::Paused.word() {
        return run_on(tx, book, &row).await;
    }
    let Some(measures) = cases::kind_of(&row.kind) else { return Ok(()) };
    let (clock, case, project) = (ClockId(row.id), CaseId(row.case_id), ProjectId(row.project_id));
    let due = from_micros(row.due_at);
    let mut change = row::ActiveModel::default();
    if now > due {
        if row.breached_at.is_none() {
            let breached = Fact::ClockBreached { clock, measures, due };
            tx.record(breached.at(due).of(case, project).by(Actor::System))?;
        }
        change.state = Set("breached".into());
        change.breached_at = Set(Some(micros(now)));
        change.next_at = Set(None);
    } else {
        if row.warned_at.is_none() {
            let warned = Fact::ClockWarned { clock, measures };
            tx.record(warned.at(from_micros(row.warn_at)).of(case, project).by(Actor::System))?;
        }
        change.state = Set("warned".into());
        change.warned_at = Set(Some(micros(now)));
        change.next_at = Set(Some(row.due_at + 1));
    }
    tx.update("clock", row.id, change).await
}

/// The agreed most of standing still is used up: the case's clocks are settled, and this one runs. If the hours moved
/// that end, it is looked at again there; if nothing holds the clock any more, it is not looked at for this.
async fn run_on(tx: &mut Tx, book: &Book, row: &row::Model) -> Result<(), Fault> {
    resettle::one(tx, book, CaseId(row.case_id)).await?;
    let after = tx.get::<row::Entity>(row.id).await?;
    if after.is_none_or(|after| after.state != row.state || after.next_at != row.next_at) {
        return Ok(());
    }
    let change = row::ActiveModel { next_at: Set(None), ..Default::default() };
    tx.update("clock", row.id, change).await
}

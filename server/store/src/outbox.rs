//! The outbox: jobs committed with their change, waiting to be handed over.

use kernel::Fault;
use kernel::ids::{JobId, TenantId};
use kernel::time::{Time, micros};
use sea_orm::{ColumnTrait, Condition, Order, Set};

use crate::rows::outbox;
use crate::system::SystemTx;

/// A job that waits to be handed over.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Its tenant.
    pub tenant: TenantId,
    /// Its id, which makes the hand-over idempotent.
    pub id: JobId,
    /// Its name.
    pub job: String,
    /// What it carries, as JSON.
    pub payload: Vec<u8>,
    /// When it should be done.
    pub run_at: Time,
}

impl SystemTx {
    /// Jobs due by `until` that were not handed over, earliest first.
    pub async fn waiting_jobs(&self, until: Time, most: u64) -> Result<Vec<Waiting>, Fault> {
        let rows = self
            .find::<outbox::Entity>()
            .filter(outbox::Column::DispatchedAt.is_null())
            .filter(outbox::Column::RunAt.lte(micros(until)))
            .order(outbox::Column::RunAt, Order::Asc)
            .limit(most)
            .all()
            .await?;
        Ok(rows.into_iter().map(Waiting::from).collect())
    }

    /// When the next job that was not handed over is due.
    pub async fn next_job_at(&self) -> Result<Option<Time>, Fault> {
        let row = self
            .find::<outbox::Entity>()
            .filter(outbox::Column::DispatchedAt.is_null())
            .order(outbox::Column::RunAt, Order::Asc)
            .limit(1)
            .one()
            .await?;
        Ok(row.map(|row| kernel::time::from_micros(row.run_at)))
    }

    /// Notes that these jobs were handed over.
    pub async fn mark_dispatched(&self, jobs: &[JobId], now: Time) -> Result<(), Fault> {
        let these = Condition::all().add(outbox::Column::Id.is_in(jobs.iter().map(|job| job.0)));
        let row = outbox::ActiveModel { dispatched_at: Set(Some(micros(now))), ..Default::default() };
        self.update(these, row).await.map(|_| ())
    }

    /// Forgets jobs handed over before `before`.
    pub async fn forget_jobs(&self, before: Time) -> Result<u64, Fault> {
        self.delete::<outbox::Entity>(Condition::all().add(outbox::Column::DispatchedAt.lt(micros(before)))).await
    }
}

impl From<outbox::Model> for Waiting {
    fn from(row: outbox::Model) -> Self {
        Self {
            tenant: TenantId(row.tenant_id),
            id: JobId(row.id),
            job: row.job,
            payload: row.payload,
            run_at: kernel::time::from_micros(row.run_at),
        }
    }
}

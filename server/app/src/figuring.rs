//! The figures as a reader of the ledger, and what time alone does to them.

use std::sync::Arc;
use std::time::Duration;

use access::Access;
use async_trait::async_trait;
use desk::clocks::Book;
use figures::Projector;
use figures::cells::Agreements;
use kernel::Fault;
use store::{Db, Numbered, View};
use tenants::clock::Policies;
use tokio_util::sync::CancellationToken;

use crate::workers::followers::Follower;

/// How late a figure may be that changes because time passes.
const EVERY: Duration = Duration::from_secs(15);

/// What was agreed, as the desk remembers it.
pub struct Agreed(pub Book);

#[async_trait]
impl Agreements for Agreed {
    async fn policies(&self, view: &View) -> Result<Arc<Policies>, Fault> {
        self.0.policies(view).await
    }
}

/// Feeds the rows that reports count.
pub struct Figures {
    db: Db,
    projector: Projector,
}

impl Figures {
    /// Over this database.
    pub fn new(db: &Db, access: &Arc<Access>, book: &Book) -> Self {
        let access = access.clone();
        let projector = Projector::new(move |tenant| access.job_scope(tenant), Agreed(book.clone()));
        Self { db: db.clone(), projector }
    }

    /// Keeps figures true while nothing happens, until told to stop.
    pub async fn keep(&self, stop: &CancellationToken) -> Result<(), Fault> {
        while !stop.is_cancelled() {
            for client in tenants::clients::all(&self.db).await? {
                match self.projector.refresh(&self.db, client.id).await {
                    // Facts came in meanwhile: the next round sees to it.
                    Ok(_) | Err(Fault::Conflict(_)) => {}
                    Err(fault) => return Err(fault),
                }
            }
            tokio::select! {
                () = tokio::time::sleep(EVERY) => {}
                () = stop.cancelled() => {}
            }
        }
        Ok(())
    }
}

#[async_trait]
impl Follower for Figures {
    fn name(&self) -> &'static str {
        figures::NAME
    }

    fn version(&self) -> i64 {
        figures::VERSION
    }

    async fn take(&self, batch: &[Numbered]) -> Result<(), Fault> {
        self.projector.take(&self.db, batch).await
    }
}

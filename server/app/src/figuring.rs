//! The figures as a reader of the ledger.

use std::sync::Arc;

use access::Access;
use async_trait::async_trait;
use figures::Projector;
use kernel::Fault;
use store::{Db, Numbered};

use crate::workers::followers::Follower;

/// Feeds the rows that reports count.
pub struct Figures {
    db: Db,
    projector: Projector,
}

impl Figures {
    /// Over this database.
    pub fn new(db: &Db, access: &Arc<Access>) -> Self {
        let access = access.clone();
        Self { db: db.clone(), projector: Projector::new(move |tenant| access.job_scope(tenant)) }
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

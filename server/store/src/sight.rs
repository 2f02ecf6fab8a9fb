//! One look for all that a request reads: begun once, settled once, and ended with the last who looks.
//!
//! Deliberately absent: writing; whoever writes begins for himself. Invariant: at most half of the connections are held
//! this way, so that whoever needs one for a moment always gets it, those who hold one among them.

use std::collections::BTreeSet;
use std::sync::Arc;

use kernel::Fault;
use kernel::ids::TenantId;
use sea_orm::{DatabaseTransaction, TransactionTrait};
use tokio::sync::OwnedSemaphorePermit;

use crate::conn::Conn;
use crate::db::Db;
use crate::scope::{Reach, Scope};
use crate::view::{ReachView, View};

/// A look at all the tenants that somebody reaches, to be narrowed for each thing that he reads.
pub struct Sight {
    held: Arc<Held>,
    tenants: BTreeSet<TenantId>,
}

/// A transaction for reading, and the leave to hold it.
pub(crate) struct Held {
    tx: DatabaseTransaction,
    _leave: OwnedSemaphorePermit,
}

impl Held {
    pub(crate) fn tx(&self) -> &DatabaseTransaction {
        &self.tx
    }
}

impl Db {
    /// Looks at several tenants for as long as a request takes.
    pub async fn sight(&self, ground: &Reach) -> Result<Sight, Fault> {
        let leave = self.engine.held.clone().acquire_owned().await.map_err(Fault::storage)?;
        let tx = self.engine.readers.begin().await.map_err(Fault::storage)?;
        let held = Arc::new(Held { tx, _leave: leave });
        self.settle(&Conn::from(held.clone()), &ground.names()).await?;
        let tenants = ground.parts().iter().map(crate::scope::Part::tenant).collect();
        Ok(Sight { held, tenants })
    }
}

impl Sight {
    /// The rows of one tenant, if it is in sight.
    pub fn view(&self, scope: &Scope) -> Option<View> {
        let seen = self.tenants.contains(&scope.tenant());
        seen.then(|| View { conn: self.held.clone().into(), scope: scope.clone() })
    }

    /// The lists of several tenants, if all are in sight.
    pub fn look(&self, reach: &Reach) -> Option<ReachView> {
        let seen = reach.parts().iter().all(|part| self.tenants.contains(&part.tenant()));
        seen.then(|| ReachView { conn: self.held.clone().into(), reach: reach.clone() })
    }
}

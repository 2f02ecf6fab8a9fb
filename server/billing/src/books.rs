//! What settling works with.

use std::sync::Arc;

use chrono_tz::Tz;
use kernel::time::Time;
use store::{Db, Scope, View};
use tenants::clock::Policies;

/// A client's books: the database, whose scope, its contracts, the moment.
#[derive(Clone)]
pub struct Books<'a> {
    /// The database.
    pub db: &'a Db,
    /// The client, and who asks.
    pub scope: &'a Scope,
    /// Every signed version of its contract.
    pub policies: Arc<Policies>,
    /// The letters before the numbers of its documents.
    pub code: &'a str,
    /// Its zone.
    pub zone: Tz,
    /// The moment.
    pub now: Time,
}

impl Books<'_> {
    /// A look at the client's rows.
    pub(crate) async fn view(&self) -> Result<View, kernel::Fault> {
        self.db.view(self.scope).await
    }
}

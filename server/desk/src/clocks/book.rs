//! What the desk goes by: the time, and each client's contracts and hours.

use std::collections::BTreeMap;
use std::sync::Arc;

use kernel::ids::TenantId;
use kernel::time::Time;
use kernel::{Clock, Fault};
use store::{ReachView, View};
use tenants::clock::Policies;
use tenants::terms::TermsBook;

/// The time, the contracts, and the secret that signs reply tokens.
#[derive(Clone)]
pub struct Book {
    clock: Arc<dyn Clock>,
    terms: TermsBook,
    secret: Arc<[u8]>,
}

impl Book {
    /// A book.
    pub fn new(clock: Arc<dyn Clock>, terms: TermsBook, secret: impl Into<Arc<[u8]>>) -> Self {
        Self { clock, terms, secret: secret.into() }
    }

    /// The moment.
    pub fn now(&self) -> Time {
        self.clock.now()
    }

    /// The key that signs reply tokens of one client.
    pub fn token_key(&self, view: &View) -> Vec<u8> {
        [&self.secret, view.scope().tenant().0.as_bytes().as_slice()].concat()
    }

    /// The client's contracts with their hours.
    pub async fn policies(&self, view: &View) -> Result<Arc<Policies>, Fault> {
        self.terms.policies(view).await
    }

    /// The contracts of those clients whose contracts are remembered and did not change since.
    pub async fn remembered(&self, look: &ReachView) -> Result<BTreeMap<TenantId, Arc<Policies>>, Fault> {
        self.terms.remembered(look).await
    }
}

//! One courier for each account, kept between mails, replaced when the account changes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use kernel::Clock;
use kernel::ids::MailboxId;

use super::{Account, Courier};
use crate::tls::{TlsError, Trust};

/// The couriers of this process.
pub struct Couriers {
    trust: Trust,
    clock: Arc<dyn Clock>,
    known: Mutex<HashMap<MailboxId, (u64, Arc<Courier>)>>,
}

impl Couriers {
    /// Couriers who believe `trust`.
    pub fn new(trust: Trust, clock: Arc<dyn Clock>) -> Self {
        Self { trust, clock, known: Mutex::default() }
    }

    fn known(&self) -> MutexGuard<'_, HashMap<MailboxId, (u64, Arc<Courier>)>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The courier of a mailbox. A higher revision of its account makes a new one.
    pub fn of(
        &self,
        mailbox: MailboxId,
        revision: u64,
        account: impl FnOnce() -> Account,
    ) -> Result<Arc<Courier>, TlsError> {
        if let Some((_, courier)) = self.known().get(&mailbox).filter(|(known, _)| *known >= revision) {
            return Ok(courier.clone());
        }
        let courier = Arc::new(Courier::new(account(), &self.trust, self.clock.clone())?);
        self.known().insert(mailbox, (revision, courier.clone()));
        Ok(courier)
    }

    /// Forgets the courier of a mailbox that is no more.
    pub fn dismiss(&self, mailbox: MailboxId) {
        self.known().remove(&mailbox);
    }

    /// Closes all waiting connections.
    pub async fn close(&self) {
        let couriers: Vec<Arc<Courier>> = self.known().drain().map(|(_, (_, courier))| courier).collect();
        futures::future::join_all(couriers.iter().map(|courier| courier.close())).await;
    }
}

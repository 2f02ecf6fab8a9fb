//! Work that only one process may do at a time: done while a lease is held, taken over when it expires.
//!
//! One lease covers all single workers of a role, so that a process at rest asks the disk for little. Invariant: the
//! work is given up before the lease that protects it can expire.

use std::future::Future;
use std::time::Duration;

use kernel::Fault;
use store::{Db, Lease};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// How long a lease lasts unless it is prolonged.
const KEEP: chrono::Duration = chrono::Duration::seconds(2);
/// How often it is prolonged, and asked for by those who stand by.
const RENEW: Duration = Duration::from_millis(500);
/// How long a lease is trusted after the last time it was prolonged.
const TRUST: Duration = Duration::from_millis(1_600);

/// Takes a lease, prolongs it, and tells those who work under it.
pub struct Keeper {
    db: Db,
    name: &'static str,
    holder: Uuid,
    tell: watch::Sender<Option<Lease>>,
}

/// What those who work under a lease see of it.
#[derive(Clone)]
pub struct Tenure(watch::Receiver<Option<Lease>>);

impl Keeper {
    /// A keeper for a lease that nobody asked for yet, and the view of those who will work under it.
    pub fn new(db: &Db, name: &'static str) -> (Self, Tenure) {
        let (tell, told) = watch::channel(None);
        (Self { db: db.clone(), name, holder: db.ids().next(), tell }, Tenure(told))
    }

    /// Takes the lease whenever it is free, until told to stop; then gives it back.
    pub async fn run(&self, stop: &CancellationToken) -> Result<(), Fault> {
        while let Some(lease) = self.obtain(stop).await? {
            tracing::info!(lease = self.name, epoch = lease.epoch, "lease taken");
            self.tell.send_replace(Some(lease.clone()));
            self.prolong(&lease, stop).await;
            self.tell.send_replace(None);
            if stop.is_cancelled() {
                return self.db.release(&lease).await;
            }
            tracing::warn!(lease = self.name, "lease lost");
        }
        Ok(())
    }

    async fn ask(&self) -> Result<Option<Lease>, Fault> {
        self.db.lease(self.name, self.holder, self.db.clock().now(), KEEP).await
    }

    async fn obtain(&self, stop: &CancellationToken) -> Result<Option<Lease>, Fault> {
        while !stop.is_cancelled() {
            let lease = self.ask().await?;
            if lease.is_some() {
                return Ok(lease);
            }
            pause(stop).await;
        }
        Ok(None)
    }

    /// Prolongs the lease until it is lost or the stop signal is raised.
    async fn prolong(&self, lease: &Lease, stop: &CancellationToken) {
        let mut safe = tokio::time::Instant::now();
        loop {
            pause(stop).await;
            if stop.is_cancelled() {
                return;
            }
            let asked = tokio::time::Instant::now();
            match tokio::time::timeout_at(safe + TRUST, self.ask()).await {
                Ok(Ok(Some(renewed))) if renewed.epoch == lease.epoch => safe = asked,
                Ok(Err(error)) => tracing::warn!(lease = self.name, %error, "lease not prolonged"),
                _ => return,
            }
        }
    }
}

impl Tenure {
    /// Does the work whenever the lease is held here, and gives it up when the lease is lost.
    pub async fn during<W, F>(&self, stop: &CancellationToken, work: W) -> Result<(), Fault>
    where
        W: Fn(Lease, CancellationToken) -> F,
        F: Future<Output = Result<(), Fault>>,
    {
        let mut told = self.0.clone();
        loop {
            let held = tokio::select! {
                held = told.wait_for(Option::is_some) => held.ok().and_then(|held| held.clone()),
                () = stop.cancelled() => None,
            };
            let Some(lease) = held else { return Ok(()) };
            let lost = stop.child_token();
            let working = work(lease.clone(), lost.clone());
            tokio::pin!(working);
            tokio::select! {
                done = &mut working => return done,
                _ = told.wait_for(|now| now.as_ref().map(|now| now.epoch) != Some(lease.epoch)) => lost.cancel(),
            }
            // Told to stop, the work may end in order; a lost lease leaves it no time.
            if stop.is_cancelled() {
                return working.await;
            }
        }
    }
}

async fn pause(stop: &CancellationToken) {
    tokio::select! {
        () = tokio::time::sleep(RENEW) => {}
        () = stop.cancelled() => {}
    }
}

//! Test contacts on the wire: mails and forms go out from outside of the house, answers come back to where they went from.
//!
//! `sending` hands over and tells the leads, `answers` takes what comes back, `reading` reads mailboxes on other servers.
//! Deliberately absent: what any of it means, which `probes` says. Invariant: nothing that leaves here carries a mark by
//! which a test contact could be told from a customer's.

mod answers;
mod reading;
mod sending;

use std::sync::Arc;

use access::Access;
use async_trait::async_trait;
use channels::ports::Post;
use kernel::{Fault, Time};
use probes::course::{self, SendProbe};
use store::Db;
use tokio_util::sync::CancellationToken;

use crate::jobs::{JobCx, Jobs};
use crate::mail::accounts::Accounts;
use crate::wiring::House;
use crate::workers::timers::DueSource;

use sending::{Sending, TellLead};

/// Says what is done for the jobs of test contacts.
pub fn register(jobs: Jobs, house: &House, accounts: &Arc<Accounts>) -> Result<Jobs, Fault> {
    let sending = Arc::new(Sending::new((&house.db, &house.access), &house.base_url, accounts)?);
    let (fan, each) = (sending.clone(), sending.clone());
    Ok(jobs
        .register(move |cx: JobCx, job: SendProbe| {
            let sending = sending.clone();
            async move { sending.run(cx, job).await }
        })
        .register(move |cx, job| {
            let sending = fan.clone();
            async move { sending.tell_leads(cx, job).await }
        })
        .register(move |cx: JobCx, job: TellLead| {
            let sending = each.clone();
            async move { sending.tell(cx, job).await }
        }))
}

/// Where mails from outside are held: a client's, and answers to its test contacts.
pub fn doorman(house: &House) -> Arc<dyn Post> {
    Arc::new(answers::Doorman::new(house.mailroom(), answers::Answers::new(&house.db, &house.access)))
}

/// Reads the senders' mailboxes on other servers until told to stop.
pub async fn read(db: &Db, access: &Arc<Access>, stop: &CancellationToken) -> Result<(), Fault> {
    reading::run(db, access, stop).await
}

/// The moments of test contacts.
pub struct Moments {
    /// The database.
    pub db: Db,
    /// Who makes scopes.
    pub access: Arc<Access>,
}

#[async_trait]
impl DueSource for Moments {
    async fn next(&self) -> Result<Option<Time>, Fault> {
        course::next(&self.db).await
    }

    async fn fire(&self, now: Time) -> Result<usize, Fault> {
        course::due(&self.db, |tenant| self.access.job_scope(tenant), now).await
    }
}

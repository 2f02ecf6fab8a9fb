//! Hands jobs over from the outbox to the queue.
//!
//! A crash between handing over and noting it hands over again; the queue knows the job by its id. Invariant: a job is
//! noted as handed over only after the queue holds it.

use std::time::Duration;

use kernel::{Fault, Time};
use store::{Db, Lease, SystemUse, Waiting};
use tokio_util::sync::CancellationToken;

use super::Envelope;
use super::queue::Queue;

/// How many jobs are handed over at a time.
const BATCH: u64 = 200;
/// How long jobs of another process go unseen at most.
const LOOK: Duration = Duration::from_secs(1);
/// How long done jobs are remembered.
const MEMORY: chrono::Duration = chrono::Duration::days(1);

/// Hands jobs over until told to stop.
pub async fn run(db: &Db, queue: &Queue, lease: &Lease, stop: &CancellationToken) -> Result<(), Fault> {
    let mut jobs = db.bell().jobs();
    let mut tidied = None;
    while !stop.is_cancelled() {
        jobs.mark_unchanged();
        while hand_over(db, queue, lease).await? > 0 {}
        tidy(db, queue, lease, &mut tidied).await?;
        tokio::select! {
            () = tokio::time::sleep(rest(db).await?) => {}
            changed = jobs.changed() => drop(changed),
            () = stop.cancelled() => {}
        }
    }
    Ok(())
}

/// Hands over what is due; tells how many.
pub async fn hand_over(db: &Db, queue: &Queue, lease: &Lease) -> Result<usize, Fault> {
    let now = db.clock().now();
    let due = db.system_view(SystemUse::Relay).await?.waiting_jobs(now, BATCH).await?;
    if due.is_empty() {
        return Ok(0);
    }
    let envelopes = due.iter().map(envelope).collect::<Result<Vec<_>, _>>()?;
    queue.push(&envelopes, Duration::ZERO).await?;
    let tx = db.system(SystemUse::Relay).await?;
    tx.honour(lease).await?;
    let handed: Vec<_> = due.iter().map(|job| job.id).collect();
    tx.mark_dispatched(&handed, now).await?;
    tx.commit().await?;
    Ok(due.len())
}

fn envelope(job: &Waiting) -> Result<Envelope, Fault> {
    let payload = serde_json::from_slice(&job.payload).map_err(Fault::storage)?;
    Ok(Envelope { tenant: job.tenant, id: job.id, job: job.job.clone(), payload, attempt: 1 })
}

async fn rest(db: &Db) -> Result<Duration, Fault> {
    let next = db.system_view(SystemUse::Relay).await?.next_job_at().await?;
    let until = next.map_or(LOOK, |at| (at - db.clock().now()).to_std().unwrap_or_default());
    Ok(until.min(LOOK))
}

/// Once an hour, forgets what was done a day ago.
async fn tidy(db: &Db, queue: &Queue, lease: &Lease, last: &mut Option<Time>) -> Result<(), Fault> {
    let now = db.clock().now();
    if last.is_some_and(|last| now < last + chrono::Duration::hours(1)) {
        return Ok(());
    }
    *last = Some(now);
    // Longer than the outbox, so that what is handed over again is known.
    queue.forget(MEMORY * 2).await?;
    let tx = db.system(SystemUse::Relay).await?;
    tx.honour(lease).await?;
    tx.forget_jobs(now - MEMORY).await?;
    tx.commit().await
}

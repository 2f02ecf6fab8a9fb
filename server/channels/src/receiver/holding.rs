//! Mails of many connections are held together, so that one commit of the database carries many.
//!
//! Deliberately absent: any answer before storage answered. Invariant: each mail hears the outcome of the very call
//! that carried it, and a mail that storage refuses does not take its companions with it.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Mutex, OwnedSemaphorePermit, mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::{Instant, timeout, timeout_at};

use super::Limits;
use crate::ports::{Arrival, HoldError, Post};

/// One mail, as many arrivals as it has mailboxes, and who waits for the outcome.
struct Parcel {
    arrivals: Vec<Arrival>,
    /// Given back when storage has answered, however long that takes.
    _lent: Option<OwnedSemaphorePermit>,
    tell: oneshot::Sender<Result<(), HoldError>>,
}

/// The way to storage. Clones lead to the same place.
#[derive(Clone)]
pub(super) struct Holding {
    parcels: mpsc::Sender<Parcel>,
    within: Duration,
}

/// How a group is put together.
#[derive(Clone, Copy)]
struct Group {
    mails: usize,
    bytes: usize,
    window: Duration,
}

impl Holding {
    pub(super) fn start(post: &Arc<dyn Post>, limits: &Limits) -> (Self, Vec<JoinHandle<()>>) {
        let (parcels, waiting) = mpsc::channel(1024);
        let waiting = Arc::new(Mutex::new(waiting));
        let group = Group { mails: limits.group_mails, bytes: limits.group_bytes, window: limits.group_window };
        let holders = (0..limits.holders.max(1))
            .map(|_| tokio::spawn(hold_groups(post.clone(), waiting.clone(), group)))
            .collect();
        (Self { parcels, within: limits.hold_within }, holders)
    }

    /// Returns when the mail is durable, or why it is not.
    pub(super) async fn hold(
        &self,
        arrivals: Vec<Arrival>,
        lent: Option<OwnedSemaphorePermit>,
    ) -> Result<(), HoldError> {
        let (tell, told) = oneshot::channel();
        let gone = || HoldError::Unavailable("the receiver stops".into());
        let held = async {
            self.parcels.send(Parcel { arrivals, _lent: lent, tell }).await.map_err(|_| gone())?;
            told.await.map_err(|_| gone())?
        };
        timeout(self.within, held).await.unwrap_or_else(|_| Err(HoldError::Unavailable("too slow".into())))
    }
}

async fn hold_groups(post: Arc<dyn Post>, waiting: Arc<Mutex<mpsc::Receiver<Parcel>>>, group: Group) {
    loop {
        let parcels = gather(&mut *waiting.lock().await, group).await;
        if parcels.is_empty() {
            return;
        }
        hold_group(post.as_ref(), parcels).await;
    }
}

/// The next group; empty when no more mail will come.
async fn gather(waiting: &mut mpsc::Receiver<Parcel>, group: Group) -> Vec<Parcel> {
    let Some(first) = waiting.recv().await else { return Vec::new() };
    let (mut bytes, until) = (weight(&first), Instant::now() + group.window);
    let mut parcels = vec![first];
    while parcels.len() < group.mails && bytes < group.bytes {
        let Ok(Some(next)) = timeout_at(until, waiting.recv()).await else { break };
        bytes += weight(&next);
        parcels.push(next);
    }
    parcels
}

fn weight(parcel: &Parcel) -> usize {
    parcel.arrivals.first().map_or(0, |arrival| arrival.bytes.len())
}

async fn hold_group(post: &dyn Post, parcels: Vec<Parcel>) {
    let all = parcels.iter().flat_map(|parcel| parcel.arrivals.iter().cloned()).collect();
    match post.hold(all).await {
        Ok(_) => {
            for parcel in parcels {
                tell(parcel, Ok(()));
            }
        }
        Err(HoldError::Refused(_)) if parcels.len() > 1 => {
            for parcel in parcels {
                let held = post.hold(parcel.arrivals.clone()).await.map(drop);
                tell(parcel, held);
            }
        }
        Err(error) => {
            tracing::warn!(%error, mails = parcels.len(), "mails were not held");
            for parcel in parcels {
                tell(parcel, Err(error.clone()));
            }
        }
    }
}

fn tell(parcel: Parcel, outcome: Result<(), HoldError>) {
    if parcel.tell.send(outcome).is_err() {
        tracing::debug!("the sender left before the outcome; it will send again, and the mail is known then");
    }
}

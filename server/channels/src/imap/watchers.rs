//! All watchers of this process: one thread with a small stack per mailbox, started and stopped as the list changes.
//!
//! Deliberately absent: the decision which process watches which mailbox. Invariant: within one process a mailbox has
//! one watcher at a time; its successor waits for its end.

use std::collections::HashMap;
use std::future::Future;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use kernel::Clock;
use kernel::ids::MailboxId;
use tokio::runtime::Handle;
use tokio_rustls::rustls::ClientConfig;

use super::budget::Budget;
use super::stop::Stop;
use super::watcher::Watcher;
use super::{Broken, Settings, Watch};
use crate::ports::{HoldError, Ledger, Post};
use crate::tls::{TlsError, Trust};

/// What the watchers need of the house.
#[derive(Clone)]
pub struct Ports {
    /// Where mails are made durable.
    pub post: Arc<dyn Post>,
    /// How far each mailbox was read.
    pub ledger: Arc<dyn Ledger>,
    /// The time.
    pub clock: Arc<dyn Clock>,
}

/// What all watchers share.
pub(super) struct House {
    pub(super) ports: Ports,
    pub(super) settings: Settings,
    pub(super) memory: Budget,
    pub(super) gate: Budget,
    runtime: Handle,
}

impl House {
    /// Lets the runtime do `work` and waits; the thread's own stack stays small.
    pub(super) fn ask<T: Send + 'static>(&self, work: impl Future<Output = T> + Send + 'static) -> Result<T, Broken> {
        let (tell, told) = std::sync::mpsc::sync_channel(1);
        self.runtime.spawn(async move {
            // Nobody listens any more when the watcher's thread ended; the work is done all the same.
            let _ = tell.send(work.await);
        });
        told.recv().map_err(|_| HoldError::Unavailable("the work was given up".into()).into())
    }
}

struct Running {
    revision: u64,
    stop: Stop,
    thread: JoinHandle<()>,
}

/// The watchers of this process.
pub struct Watchers {
    house: Arc<House>,
    trust: Trust,
    tls: Arc<ClientConfig>,
    running: HashMap<MailboxId, Running>,
}

impl Watchers {
    /// Nobody is watched yet; the work on the database is done on `runtime`.
    pub fn new(ports: Ports, trust: Trust, settings: Settings, runtime: Handle) -> Result<Self, TlsError> {
        let (memory, gate) = (Budget::new(settings.memory_bytes), Budget::new(settings.connecting));
        let tls = trust.client()?;
        let house = Arc::new(House { ports, settings, memory, gate, runtime });
        Ok(Self { house, trust, tls, running: HashMap::new() })
    }

    /// Watches exactly these: starts new ones, replaces those of an older revision, stops the others.
    pub fn keep(&mut self, watches: Vec<Watch>) {
        let mut before = std::mem::take(&mut self.running);
        for watch in watches {
            let mailbox = watch.mailbox;
            match before.remove(&mailbox) {
                Some(same) if same.revision == watch.revision => {
                    self.running.insert(mailbox, same);
                }
                older => self.start(watch, older),
            }
        }
        stop_all(&before);
    }

    fn start(&mut self, watch: Watch, older: Option<Running>) {
        if let Some(older) = &older {
            older.stop.stop();
        }
        let (mailbox, revision, stop) = (watch.mailbox, watch.revision, Stop::default());
        let tls = match &watch.pinned {
            None => Ok(self.tls.clone()),
            Some(pem) => self.trust.clone().and_pem(pem.as_bytes()).and_then(|trust| trust.client()),
        };
        let watcher = Watcher::new(self.house.clone(), watch, tls, stop.clone());
        let work = move || {
            if let Some(older) = older {
                // A predecessor that panicked has ended as well.
                let _ = older.thread.join();
            }
            watcher.run();
        };
        match thread::Builder::new().name("mailbox".into()).stack_size(self.house.settings.stack_bytes).spawn(work) {
            Ok(thread) => {
                self.running.insert(mailbox, Running { revision, stop, thread });
            }
            Err(error) => tracing::error!(%mailbox, %error, "no thread for this mailbox"),
        }
    }

    /// How many mailboxes are watched.
    pub fn count(&self) -> usize {
        self.running.values().filter(|one| !one.thread.is_finished()).count()
    }

    /// Stops all and waits until each has finished what it was holding.
    pub async fn stop(mut self) {
        let running = std::mem::take(&mut self.running);
        stop_all(&running);
        let threads: Vec<_> = running.into_values().map(|one| one.thread).collect();
        let joined = tokio::task::spawn_blocking(|| threads.into_iter().filter_map(|one| one.join().err()).count());
        if joined.await.is_ok_and(|panicked| panicked > 0) {
            tracing::error!("a watcher had ended before it was stopped");
        }
    }
}

impl Drop for Watchers {
    fn drop(&mut self) {
        stop_all(&self.running);
    }
}

fn stop_all(running: &HashMap<MailboxId, Running>) {
    for one in running.values() {
        one.stop.stop();
    }
}

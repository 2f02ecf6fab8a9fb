//! Workers that must not stay down: one that fails or panics is started again, and everybody can see that it was.
//!
//! Deliberately absent: what a worker does. Invariant: a worker ends for good only when the process is told to stop.

use std::collections::BTreeMap;
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use kernel::{Clock, Fault, Time};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// How a worker stands, for the health page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Whether it works; otherwise it waits to be started again.
    pub up: bool,
    /// How often it had to be started again.
    pub restarts: u32,
    /// What went wrong last.
    pub trouble: Option<String>,
    /// Since when it stands like this.
    pub since: Time,
}

/// Where every worker of this process shows how it stands.
#[derive(Clone)]
pub struct Board {
    rows: Arc<Mutex<BTreeMap<&'static str, Standing>>>,
    changed: Arc<watch::Sender<u64>>,
    clock: Arc<dyn Clock>,
}

impl Board {
    /// An empty board.
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        Self { rows: Arc::default(), changed: Arc::new(watch::Sender::new(0)), clock }
    }

    /// Every worker with its standing.
    pub fn rows(&self) -> BTreeMap<&'static str, Standing> {
        self.rows.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Changes with every standing.
    pub fn watch(&self) -> watch::Receiver<u64> {
        self.changed.subscribe()
    }

    fn note(&self, name: &'static str, up: bool, trouble: Option<String>) {
        let since = self.clock.now();
        let mut rows = self.rows.lock().unwrap_or_else(PoisonError::into_inner);
        let before = rows.get(name);
        let restarts = before.map_or(0, |row| row.restarts + u32::from(up && !row.up));
        let trouble = trouble.or_else(|| before.and_then(|row| row.trouble.clone()));
        rows.insert(name, Standing { up, restarts, trouble, since });
        drop(rows);
        self.changed.send_modify(|count| *count += 1);
    }
}

/// How long a worker that failed waits: doubled with every failure in a row.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// After the first failure.
    pub first: Duration,
    /// At most.
    pub most: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { first: Duration::from_millis(250), most: Duration::from_secs(30) }
    }
}

/// Starts workers and keeps them up.
#[derive(Clone)]
pub struct Supervisor {
    board: Board,
    patience: Patience,
    stop: CancellationToken,
    tasks: TaskTracker,
}

impl Supervisor {
    /// Nobody works yet.
    pub fn new(board: Board, patience: Patience) -> Self {
        Self { board, patience, stop: CancellationToken::new(), tasks: TaskTracker::new() }
    }

    /// Raised when the process is told to stop.
    pub fn stop_signal(&self) -> CancellationToken {
        self.stop.clone()
    }

    /// Where the workers show how they stand.
    pub fn board(&self) -> &Board {
        &self.board
    }

    /// Keeps a worker up. It is handed the stop signal and should return soon after it is raised.
    pub fn keep<W, F>(&self, name: &'static str, work: W)
    where
        W: Fn(CancellationToken) -> F + Send + 'static,
        F: Future<Output = Result<(), Fault>> + Send + 'static,
    {
        let (board, patience, stop) = (self.board.clone(), self.patience, self.stop.clone());
        self.tasks.spawn(async move {
            let mut wait = patience.first;
            while !stop.is_cancelled() {
                board.note(name, true, None);
                let began = tokio::time::Instant::now();
                let done = tokio::spawn(work(stop.clone())).await;
                let trouble = match done {
                    // What goes wrong while everything goes down is nobody's trouble.
                    _ if stop.is_cancelled() => return,
                    Ok(Ok(())) => "ended by itself".to_owned(),
                    Ok(Err(fault)) => fault.to_string(),
                    Err(panic) => panicked(panic),
                };
                tracing::error!(worker = name, %trouble, "a worker went down");
                board.note(name, false, Some(trouble));
                wait = if began.elapsed() > patience.most { patience.first } else { wait };
                tokio::select! {
                    () = tokio::time::sleep(wait) => {}
                    () = stop.cancelled() => {}
                }
                wait = (wait * 2).min(patience.most);
            }
        });
    }

    /// Tells every worker to stop and waits, but not longer than `most`; false when some had to be left.
    pub async fn stop(&self, most: Duration) -> bool {
        self.stop.cancel();
        self.tasks.close();
        tokio::time::timeout(most, self.tasks.wait()).await.is_ok()
    }
}

fn panicked(error: tokio::task::JoinError) -> String {
    match error.try_into_panic() {
        Ok(panic) => {
            let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
            let text = text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default();
            format!("panicked: {text}")
        }
        Err(error) => error.to_string(),
    }
}

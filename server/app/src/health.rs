//! How the process stands: the database, every worker, and what waits too long.
//!
//! Deliberately absent: what single mailboxes do, which clients see; `desk` knows. Invariant: looking never fails; what
//! cannot be found out is shown as down.

use std::time::Duration;

use async_trait::async_trait;
use kernel::{Fault, Time};
use serde::Serialize;
use store::{Db, SystemUse};

use crate::jobs::queue::Queue;
use crate::workers::supervise::Board;

/// How long the database may take before it counts as down.
const PATIENCE: Duration = Duration::from_secs(2);
/// A job that waits longer than this means that nobody hands jobs over.
const LATE: chrono::Duration = chrono::Duration::minutes(1);

/// How something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum State {
    /// As it should be.
    Ok,
    /// Somebody should look.
    Warn,
    /// It does not work.
    Down,
}

/// One part of the process.
#[derive(Clone, Debug, Serialize)]
pub struct Component {
    /// `DATABASE`, `OUTBOX`, `JOBS`, or the name of a worker.
    pub code: String,
    /// How it stands.
    pub state: State,
    /// Since when, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<Time>,
    /// A number that says more, with its name: `abandoned`, `waiting`, `restarts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figure: Option<(&'static str, i64)>,
    /// What went wrong; for our own people only.
    #[serde(skip)]
    pub trouble: Option<String>,
}

/// How everything stands.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// As the worst part.
    pub state: State,
    /// When this was found out.
    pub checked: Time,
    /// Since when the process runs.
    pub started: Time,
    /// The parts.
    pub components: Vec<Component>,
}

impl Report {
    /// Whether work may be sent here.
    pub fn ready(&self) -> bool {
        self.state != State::Down
    }
}

/// Finds out how the process stands. Cheap to clone.
#[derive(Clone)]
pub struct Health {
    db: Db,
    board: Board,
    queue: Option<Queue>,
    started: Time,
}

/// When the binary was built.
pub fn built_at() -> Option<Time> {
    let seconds: i64 = env!("MANYHANDS_BUILT_AT").parse().ok()?;
    chrono::DateTime::from_timestamp(seconds, 0)
}

impl Health {
    /// Of this process.
    pub fn new(db: &Db, board: Board, queue: Option<Queue>) -> Self {
        Self { db: db.clone(), board, queue, started: db.clock().now() }
    }

    /// Looks at everything.
    pub async fn look(&self) -> Report {
        let checked = self.db.clock().now();
        let mut components = vec![self.database(checked).await];
        if let Some(queue) = &self.queue {
            components.push(jobs(queue).await);
        }
        components.extend(self.board.rows().into_iter().map(|(name, row)| Component {
            code: name.to_uppercase(),
            state: match (row.up, row.restarts) {
                (false, _) => State::Down,
                (true, 0) => State::Ok,
                // A worker that came back is fine after a while.
                (true, _) if checked - row.since > LATE => State::Ok,
                (true, _) => State::Warn,
            },
            since: Some(row.since),
            figure: Some(("restarts", i64::from(row.restarts))),
            trouble: row.trouble,
        }));
        let state = components.iter().map(|one| one.state).max().unwrap_or(State::Ok);
        Report { state, checked, started: self.started, components }
    }

    /// The database, and with it the oldest job that nobody handed over.
    async fn database(&self, now: Time) -> Component {
        let asked = tokio::time::timeout(PATIENCE, self.oldest_job()).await;
        let (state, trouble) = match asked {
            Ok(Ok(Some(due))) if now - due > LATE => (State::Warn, Some(format!("a job waits since {due}"))),
            Ok(Ok(_)) => (State::Ok, None),
            Ok(Err(fault)) => (State::Down, Some(fault.to_string())),
            Err(_) => (State::Down, Some("no answer".to_owned())),
        };
        Component { code: "DATABASE".into(), state, since: None, figure: None, trouble }
    }

    async fn oldest_job(&self) -> Result<Option<Time>, Fault> {
        self.db.system_view(SystemUse::Health).await?.next_job_at().await
    }
}

#[async_trait]
impl api::HealthSource for Health {
    async fn look(&self) -> api::Process {
        let report = Self::look(self).await;
        let component = |one: Component| api::Component {
            code: one.code,
            state: match one.state {
                State::Ok => api::HealthState::Ok,
                State::Warn => api::HealthState::Warn,
                State::Down => api::HealthState::Down,
            },
            since: one.since,
            values: one
                .figure
                .map(|(name, figure)| (name.to_owned(), figure.to_string()))
                .into_iter()
                .chain(one.trouble.map(|trouble| ("trouble".to_owned(), trouble)))
                .collect(),
        };
        api::Process {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            started: report.started,
            components: report.components.into_iter().map(component).collect(),
        }
    }
}

async fn jobs(queue: &Queue) -> Component {
    let (state, figure, trouble) = match tokio::time::timeout(PATIENCE, queue.figures()).await {
        Ok(Ok(figures)) if figures.abandoned > 0 => (State::Warn, Some(("abandoned", figures.abandoned)), None),
        Ok(Ok(figures)) => (State::Ok, Some(("waiting", figures.waiting)), None),
        Ok(Err(fault)) => (State::Down, None, Some(fault.to_string())),
        Err(_) => (State::Down, None, Some("no answer".to_owned())),
    };
    Component { code: "JOBS".into(), state, since: None, figure, trouble }
}

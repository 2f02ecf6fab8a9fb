//! Does the jobs of the queue, several at a time, on every process that has the role.
//!
//! Failed attempts come back as new tasks with a waiting time of our own; apalis's immediate repetition is never used.
//! Invariant: a task is done only after its next attempt, if there is to be one, is in the queue.

use std::sync::Arc;
use std::time::Duration;

use apalis::prelude::{
    AbortError, Attempt, BackendExt, BoxDynError, Data, WorkerBuilder, WorkerBuilderExt, WorkerError,
};
use apalis_postgres::PostgresStorage;
use apalis_sqlite::SqliteStorage;
use kernel::Fault;
use store::Db;
use tokio_util::sync::CancellationToken;

use super::queue::{CRASHES, QUEUE, Queue};
use super::{Envelope, Jobs, Outcome};

/// How many jobs are done at a time, and set aside at a time: a stop gives back what was not begun.
const TOGETHER: usize = 8;
/// A process that is silent for so many of these is taken for dead, and its jobs are done by others.
const HEARTBEAT: Duration = Duration::from_secs(1);
const MISSED: usize = 3;
/// How often the queue is looked at.
const LOOK: Duration = Duration::from_millis(250);

/// What a task needs to be done.
#[derive(Clone)]
struct Bench {
    db: Db,
    queue: Queue,
    jobs: Arc<Jobs>,
}

macro_rules! work {
    ($storage:expr, $config:path, $bench:expr, $stop:expr) => {{
        let config = $config().queue(QUEUE).batch_size(TOGETHER).heartbeat_interval(HEARTBEAT);
        let name = format!("{QUEUE}-{}", $bench.db.ids().next::<uuid::Uuid>());
        WorkerBuilder::new(name.as_str())
            .backend($storage.with_config(config.missed_heartbeats(MISSED)).poll_with_interval(LOOK))
            .concurrency(TOGETHER)
            .data($bench)
            .build(one)
            .run_until(async move {
                $stop.cancelled().await;
                Ok::<(), WorkerError>(())
            })
            .await
    }};
}

/// Does jobs until told to stop; what was begun is finished.
pub async fn run(db: &Db, queue: &Queue, jobs: &Arc<Jobs>, stop: CancellationToken) -> Result<(), Fault> {
    let bench = Bench { db: db.clone(), queue: queue.clone(), jobs: jobs.clone() };
    let done = match queue {
        Queue::File(pool) => work!(SqliteStorage::<Envelope>::new(pool), apalis_sqlite::Config::default, bench, stop),
        Queue::Server(pool) => {
            work!(PostgresStorage::<Envelope>::new(pool), apalis_postgres::Config::default, bench, stop)
        }
    };
    done.map_err(Fault::storage)
}

/// One attempt at one job.
async fn one(envelope: Envelope, crashes: Attempt, bench: Data<Bench>) -> Result<(), BoxDynError> {
    let outcome = if crashes.current() > CRASHES {
        Outcome::Abandon { reason: format!("interrupted {CRASHES} times") }
    } else {
        bench.jobs.attempt(&envelope, bench.db.clock().now()).await
    };
    match outcome {
        Outcome::Done => Ok(()),
        Outcome::Retry { after } => {
            let next = Envelope { attempt: envelope.attempt + 1, ..envelope };
            Ok(bench.queue.push(&[next], after).await?)
        }
        Outcome::Abandon { reason } => {
            tracing::error!(job = envelope.job, id = %envelope.id, tenant = %envelope.tenant, reason, "job abandoned");
            Err(AbortError::new(reason).into())
        }
    }
}

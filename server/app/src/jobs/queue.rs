//! Where jobs wait between the outbox and their handler: apalis's tables, in a file of their own beside the embedded
//! database, or in the same server as the product's tables.
//!
//! Invariant: pushing the same envelope twice leaves one task.

use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use apalis::prelude::TaskBuilder;
use apalis_postgres::PostgresStorage;
use apalis_sqlite::SqliteStorage;
use kernel::Fault;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use store::Place;

use super::Envelope;

/// The queue's name; never a Rust path, which changes.
pub const QUEUE: &str = "manyhands-v1";
/// How often a job that took its process down with it is picked up again.
pub(super) const CRASHES: usize = 20;

/// The queue.
#[derive(Clone)]
pub enum Queue {
    /// In a file of its own.
    File(SqlitePool),
    /// In a server.
    Server(PgPool),
}

impl Queue {
    /// Opens the queue and brings its tables up to date.
    pub async fn open(place: &Place, data: &Path) -> Result<Self, Fault> {
        match place {
            Place::File(_) => Self::open_file(&data.join("jobs.db")).await,
            Place::Server(url) => Self::open_server(url).await,
        }
    }

    async fn open_file(path: &Path) -> Result<Self, Fault> {
        // Durable like the outbox that hands over: apalis's own set-up would switch that off.
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(10));
        let pool = SqlitePoolOptions::new().max_connections(1).idle_timeout(None).max_lifetime(None);
        let pool = pool.connect_with(options).await.map_err(Fault::storage)?;
        SqliteStorage::migrations().run(&pool).await.map_err(Fault::storage)?;
        Ok(Self::File(pool))
    }

    async fn open_server(url: &str) -> Result<Self, Fault> {
        let options = PgConnectOptions::from_str(url).map_err(Fault::storage)?;
        let pool = PgPoolOptions::new().max_connections(4).connect_with(options).await.map_err(Fault::storage)?;
        PostgresStorage::migrations().run(&pool).await.map_err(Fault::storage)?;
        Ok(Self::Server(pool))
    }

    /// Adds envelopes that were not added before, all or none, to be done after this time. The queue goes by the
    /// machine's own clock.
    pub async fn push(&self, envelopes: &[Envelope], after: Duration) -> Result<(), Fault> {
        let keys: Vec<String> = envelopes.iter().map(Envelope::key).collect();
        match self {
            Self::File(pool) => {
                let tasks = envelopes.iter().map(|one| task(one, after)).collect::<Result<Vec<_>, _>>()?;
                let mut tx = pool.begin().await.map_err(Fault::storage)?;
                apalis_sqlite::queries::push_tasks(&mut *tx, QUEUE, &tasks).await.map_err(Fault::storage)?;
                tx.commit().await.map_err(Fault::storage)
            }
            Self::Server(pool) => {
                let mut tx = pool.begin().await.map_err(Fault::storage)?;
                let sql = "SELECT idempotency_key FROM apalis.jobs WHERE job_type = $1 AND idempotency_key = ANY($2)";
                let known: Vec<String> = sqlx::query_scalar(sql)
                    .bind(QUEUE)
                    .bind(&keys)
                    .fetch_all(&mut *tx)
                    .await
                    .map_err(Fault::storage)?;
                let fresh = envelopes.iter().filter(|one| !known.contains(&one.key()));
                let tasks = fresh.map(|one| task(one, after)).collect::<Result<Vec<_>, _>>()?;
                apalis_postgres::queries::push_tasks(&mut *tx, QUEUE, tasks).await.map_err(Fault::storage)?;
                tx.commit().await.map_err(Fault::storage)
            }
        }
    }

    /// Forgets jobs that were done longer ago than the outbox remembers its own.
    pub async fn forget(&self, memory: chrono::Duration) -> Result<u64, Fault> {
        let seconds = memory.num_seconds();
        match self {
            Self::File(pool) => {
                let sql = "DELETE FROM Jobs WHERE job_type = ? AND status = 'Done'
                           AND done_at < CAST(strftime('%s', 'now') AS INTEGER) - ?";
                let done = sqlx::query(sql).bind(QUEUE).bind(seconds).execute(pool).await;
                Ok(done.map_err(Fault::storage)?.rows_affected())
            }
            Self::Server(pool) => {
                let sql = "DELETE FROM apalis.jobs WHERE job_type = $1 AND status = 'Done'
                           AND done_at < now() - $2 * interval '1 second'";
                let done = sqlx::query(sql).bind(QUEUE).bind(seconds).execute(pool).await;
                Ok(done.map_err(Fault::storage)?.rows_affected())
            }
        }
    }

    /// How many jobs wait and how many were abandoned, for the health page.
    pub async fn figures(&self) -> Result<Figures, Fault> {
        let (waiting, abandoned) = match self {
            Self::File(pool) => {
                let sql = "SELECT count(*) FILTER (WHERE status IN ('Pending', 'Queued', 'Running')),
                                  count(*) FILTER (WHERE status IN ('Killed', 'Failed')) FROM Jobs WHERE job_type = ?";
                sqlx::query_as::<_, (i64, i64)>(sql).bind(QUEUE).fetch_one(pool).await
            }
            Self::Server(pool) => {
                let sql = "SELECT count(*) FILTER (WHERE status IN ('Pending', 'Queued', 'Running')),
                                  count(*) FILTER (WHERE status IN ('Killed', 'Failed'))
                           FROM apalis.jobs WHERE job_type = $1";
                sqlx::query_as::<_, (i64, i64)>(sql).bind(QUEUE).fetch_one(pool).await
            }
        }
        .map_err(Fault::storage)?;
        Ok(Figures { waiting, abandoned })
    }

    /// Ends all connections.
    pub async fn close(&self) {
        match self {
            Self::File(pool) => pool.close().await,
            Self::Server(pool) => pool.close().await,
        }
    }
}

/// How the queue stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// Jobs that wait or are being done.
    pub waiting: i64,
    /// Jobs that were given up, not yet looked at by anybody.
    pub abandoned: i64,
}

fn task(envelope: &Envelope, after: Duration) -> Result<apalis::prelude::Task<Vec<u8>>, Fault> {
    let bytes = serde_json::to_vec(envelope).map_err(Fault::storage)?;
    let task = TaskBuilder::new(bytes).idempotency_key(envelope.key()).max_attempts(CRASHES);
    Ok(if after.is_zero() { task.run_at_timestamp(0) } else { task.run_after(after) }.build())
}

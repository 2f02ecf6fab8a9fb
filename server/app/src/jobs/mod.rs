//! Jobs: what is done for each name that stands in the outbox.
//!
//! Deliberately absent: where jobs wait; [`queue`] knows. Invariant: a handler is called at least once for each job and
//! may be called again, and a job without a handler is kept and shown, never dropped.

pub mod queue;
pub mod relay;
pub mod runner;
pub mod table;

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use futures::future::BoxFuture;
use kernel::ids::{JobId, TenantId};
use kernel::{Fault, Time};
use serde::{Deserialize, Serialize};
use store::Job;

/// How a job went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is done.
    Done,
    /// It should be tried again.
    Retry {
        /// After this time.
        after: Duration,
    },
    /// It will never go well.
    Abandon {
        /// Why, as a code or a sentence without customers' words.
        reason: String,
    },
}

/// What a handler knows besides the job itself.
#[derive(Clone, Copy, Debug)]
pub struct JobCx {
    /// Whose job it is.
    pub tenant: TenantId,
    /// Its id in the outbox.
    pub id: JobId,
    /// Counted from one.
    pub attempt: u32,
    /// When this attempt began.
    pub now: Time,
}

/// A job as it waits in the queue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    /// Whose job it is.
    pub tenant: TenantId,
    /// Its id in the outbox, which makes handing it over twice harmless.
    pub id: JobId,
    /// Its name.
    pub job: String,
    /// What it carries.
    pub payload: serde_json::Value,
    /// Counted from one.
    pub attempt: u32,
}

impl Envelope {
    /// Equal for the same attempt at the same job.
    pub fn key(&self) -> String {
        format!("outbox-{}-{}", self.id, self.attempt)
    }
}

type Handler = Arc<dyn Fn(JobCx, serde_json::Value) -> BoxFuture<'static, Result<Outcome, Fault>> + Send + Sync>;

/// What is done for each name.
#[derive(Clone, Default)]
pub struct Jobs(HashMap<&'static str, Handler>);

impl Jobs {
    /// Says what is done for the jobs of one kind. A fault of storage or a conflict means: try again later.
    #[must_use]
    pub fn register<J, H, F>(mut self, handler: H) -> Self
    where
        J: Job,
        H: Fn(JobCx, J) -> F + Send + Sync + 'static,
        F: Future<Output = Result<Outcome, Fault>> + Send + 'static,
    {
        let handler = Arc::new(handler);
        self.0.insert(
            J::NAME,
            Arc::new(move |cx, payload| {
                let handler = handler.clone();
                Box::pin(async move {
                    let job = serde_json::from_value::<J>(payload);
                    let job = job.map_err(|error| Fault::invalid("payload", error.to_string()))?;
                    handler(cx, job).await
                })
            }),
        );
        self
    }

    /// The names that have a handler.
    pub fn names(&self) -> Vec<&'static str> {
        let mut names: Vec<_> = self.0.keys().copied().collect();
        names.sort_unstable();
        names
    }

    /// Does one attempt. A panic of the handler counts as a failed attempt.
    pub async fn attempt(&self, envelope: &Envelope, now: Time) -> Outcome {
        let cx = JobCx { tenant: envelope.tenant, id: envelope.id, attempt: envelope.attempt, now };
        let Some(handler) = self.0.get(envelope.job.as_str()) else {
            return Outcome::Abandon { reason: format!("nobody knows the job {}", envelope.job) };
        };
        let done = tokio::spawn(handler(cx, envelope.payload.clone())).await;
        match done {
            Ok(Ok(outcome)) => outcome,
            Ok(Err(fault @ (Fault::Storage(_) | Fault::Conflict(_)))) => {
                tracing::warn!(job = envelope.job, id = %envelope.id, attempt = envelope.attempt, %fault, "job failed");
                later(envelope.attempt)
            }
            Ok(Err(Fault::Missing { what })) => Outcome::Abandon { reason: format!("{what} is missing") },
            Ok(Err(fault)) => Outcome::Abandon { reason: fault.to_string() },
            Err(panic) => {
                tracing::error!(job = envelope.job, id = %envelope.id, attempt = envelope.attempt, %panic, "job panicked");
                later(envelope.attempt)
            }
        }
    }
}

/// How often a job is tried before it is given up.
const ATTEMPTS: u32 = 12;

/// Waits twice as long after every failure: a second, two, four, up to ten minutes.
fn later(attempt: u32) -> Outcome {
    if attempt >= ATTEMPTS {
        return Outcome::Abandon { reason: format!("failed {attempt} times") };
    }
    let seconds = 1_u64.checked_shl(attempt.saturating_sub(1)).unwrap_or(u64::MAX).min(600);
    Outcome::Retry { after: Duration::from_secs(seconds) }
}

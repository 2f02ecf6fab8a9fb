//! Slowing down those who guess. Counted by what was typed, so that an unknown account behaves like a known one.
//!
//! An attempt is counted before it is judged, and forgiven when it was right: attempts made at the same time cannot
//! slip past. Somebody on a device known to the account is counted apart, so a stranger's guessing never locks the
//! owner out. Invariant: while a subject is held up, nothing is judged and nothing more is counted.

use kernel::Fault;
use kernel::time::{Time, from_micros, micros};
use store::{SystemTx, SystemUse};

use crate::access::Access;
use crate::row::{ColumnTrait, Condition, Set, throttle};
use crate::secret::{Hash, digest};
use crate::settings::Limit;

/// Somebody whose failures are counted together.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Subject {
    key: Hash,
    limit: Limit,
}

impl Subject {
    /// A sort of subject, and which one.
    pub fn new(sort: &str, which: &str, limit: Limit) -> Self {
        Self { key: digest(&[sort, which]), limit }
    }
}

/// The delay after so many failures.
fn delay(limit: &Limit, failures: i64) -> chrono::Duration {
    let doublings = u32::try_from(failures - limit.free).unwrap_or_default().min(20);
    limit.longest.min(limit.first * 2_i32.pow(doublings))
}

impl Access {
    /// Counts an attempt of all these subjects, or tells until when one of them is held up.
    pub(crate) async fn count_attempt(&self, subjects: &[Subject], now: Time) -> Result<Option<Time>, Fault> {
        let tx = self.throttling().await?;
        let mut rows = Vec::with_capacity(subjects.len());
        for subject in subjects {
            rows.push(find(&tx, subject).await?);
        }
        let held = rows.iter().flatten().map(|row| from_micros(row.blocked_until)).filter(|until| *until > now).max();
        if held.is_some() {
            return Ok(held);
        }
        for subject in subjects {
            if let Some(until) = count(&tx, subject, now).await? {
                return Ok(Some(until));
            }
        }
        tx.commit().await?;
        Ok(None)
    }

    /// Takes one attempt back, which was no guess.
    pub(crate) async fn forgive_one(&self, subjects: &[Subject]) -> Result<(), Fault> {
        let tx = self.throttling().await?;
        for subject in subjects {
            forgive(&tx, subject).await?;
        }
        tx.commit().await
    }

    /// Forgets the failures of `whole` and takes one attempt of `one` back.
    pub(crate) async fn forgive(&self, whole: &Subject, one: Option<&Subject>) -> Result<(), Fault> {
        let tx = self.throttling().await?;
        tx.delete::<throttle::Entity>(is(whole)).await?;
        if let Some(subject) = one {
            forgive(&tx, subject).await?;
        }
        tx.commit().await
    }

    /// Forgets failures that no longer slow anybody down; tells how many. For a daily job.
    pub async fn forget_failures(&self, now: Time) -> Result<u64, Fault> {
        let tx = self.throttling().await?;
        let day = chrono::Duration::days(1);
        let old = Condition::all()
            .add(throttle::Column::WindowAt.lt(micros(now - day)))
            .add(throttle::Column::BlockedUntil.lt(micros(now)));
        let forgotten = tx.delete::<throttle::Entity>(old).await?;
        tx.commit().await?;
        Ok(forgotten)
    }

    async fn throttling(&self) -> Result<SystemTx, Fault> {
        self.db.system(SystemUse::SignIn).await
    }
}

fn is(subject: &Subject) -> Condition {
    Condition::all().add(throttle::Column::Subject.eq(subject.key.to_vec()))
}

async fn find(tx: &SystemTx, subject: &Subject) -> Result<Option<throttle::Model>, Fault> {
    tx.find::<throttle::Entity>().filter(is(subject)).one().await
}

/// Counts one attempt; somebody else may count at the same time, then it is tried again.
async fn count(tx: &SystemTx, subject: &Subject, now: Time) -> Result<Option<Time>, Fault> {
    loop {
        let Some(row) = find(tx, subject).await? else {
            let first = throttle::ActiveModel {
                subject: Set(subject.key.to_vec()),
                failures: Set(1),
                window_at: Set(micros(now)),
                blocked_until: Set(0),
            };
            if tx.insert_new(first).await? {
                return Ok(None);
            }
            continue;
        };
        if from_micros(row.blocked_until) > now {
            return Ok(Some(from_micros(row.blocked_until)));
        }
        let next = step(&row, &subject.limit, now);
        if tx.update(unchanged(subject, &row), next).await? == 1 {
            return Ok(None);
        }
    }
}

fn unchanged(subject: &Subject, row: &throttle::Model) -> Condition {
    is(subject).add(throttle::Column::Failures.eq(row.failures)).add(throttle::Column::WindowAt.eq(row.window_at))
}

fn step(row: &throttle::Model, limit: &Limit, now: Time) -> throttle::ActiveModel {
    let stale = from_micros(row.window_at) + limit.window <= now;
    let failures = if stale { 1 } else { row.failures + 1 };
    let held = if failures >= limit.free { micros(now + delay(limit, failures)) } else { 0 };
    throttle::ActiveModel {
        failures: Set(failures),
        window_at: Set(if stale { micros(now) } else { row.window_at }),
        blocked_until: Set(held),
        ..Default::default()
    }
}

async fn forgive(tx: &SystemTx, subject: &Subject) -> Result<(), Fault> {
    while let Some(row) = find(tx, subject).await? {
        let failures = (row.failures - 1).max(0);
        let held = if failures < subject.limit.free { 0 } else { row.blocked_until };
        let next = throttle::ActiveModel { failures: Set(failures), blocked_until: Set(held), ..Default::default() };
        if tx.update(unchanged(subject, &row), next).await? == 1 {
            break;
        }
    }
    Ok(())
}

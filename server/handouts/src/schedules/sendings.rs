//! Sendings: one mail to one recipient for one due instant.

use kernel::ids::{PersonId, TenantId};
use kernel::time::{Time, from_micros, micros};
use kernel::{Fault, words};
use serde::{Deserialize, Serialize};
use store::query::{NotSet, Set};
use store::{Db, Job, Scope, SystemUse, Tx, View};
use uuid::Uuid;

use super::{Recipient, Schedule, State, find};
use crate::row::{ColumnTrait, Condition, Order, schedule, sending as row};

/// How many schedules are looked at in one round.
const BATCH: u64 = 200;
/// How many sendings of a client are shown.
const SHOWN: u64 = 500;

/// Sends one report to one recipient.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SendReport {
    /// Which sending.
    pub sending: Uuid,
}

impl Job for SendReport {
    const NAME: &'static str = "handouts.send_report";
}

words! {
    /// How a sending stands.
    SendingState {
        /// It is being made, or waits to be tried again.
        Waiting = "waiting",
        /// The server of the recipient has it.
        Sent = "sent",
        /// It was given up.
        Failed = "failed",
    }
}

/// One mail to one recipient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sending {
    /// Its id.
    pub id: Uuid,
    /// Of which schedule.
    pub schedule: Uuid,
    /// For which due instant.
    pub due: Time,
    /// To which address.
    pub address: String,
    /// To whom, where he works for the client.
    pub person: Option<PersonId>,
    /// How it stands.
    pub state: SendingState,
    /// Why it failed, or why it was not sent yet.
    pub reason: Option<String>,
    /// Since when it stands so.
    pub changed: Time,
}

impl Sending {
    fn read(row: row::Model) -> Result<Self, Fault> {
        Ok(Self {
            id: row.id,
            schedule: row.schedule_id,
            due: from_micros(row.due_at),
            address: row.address,
            person: row.person_id.map(PersonId),
            state: SendingState::stored(&row.state)?,
            reason: row.reason,
            changed: from_micros(row.changed_at),
        })
    }
}

/// When the next schedule is due.
pub async fn next(db: &Db) -> Result<Option<Time>, Fault> {
    let tx = db.system_view(SystemUse::Timer).await?;
    let waits = schedule::Column::NextAt.is_not_null();
    let first = tx.find::<schedule::Entity>().filter(waits).order(schedule::Column::NextAt, Order::Asc).limit(1);
    Ok(first.one().await?.and_then(|row| row.next_at).map(from_micros))
}

/// Makes the sendings of what is due; tells how many schedules that were. `scope` is that of the system in a client.
pub async fn due(db: &Db, scope: impl Fn(TenantId) -> Scope, now: Time) -> Result<usize, Fault> {
    let tx = db.system_view(SystemUse::Timer).await?;
    let these = schedule::Column::NextAt.lte(micros(now));
    let found = tx.find::<schedule::Entity>().filter(these).order(schedule::Column::NextAt, Order::Asc).limit(BATCH);
    let rows = found.all().await?;
    drop(tx);
    let mut many = 0;
    for row in rows {
        let mut tx = db.begin(&scope(TenantId(row.tenant_id))).await?;
        match fire(&mut tx, row.id, now).await {
            Ok(()) => tx.commit().await?,
            // One that cannot be read must not hold up the clocks of everybody.
            Err(fault) => {
                tracing::error!(schedule = %row.id, %fault, "a report was not prepared");
                continue;
            }
        }
        many += 1;
    }
    Ok(many)
}

/// The row is read again inside the unit of work: somebody may have paused it, or another process was quicker. Of what
/// was slept through only the last is sent.
async fn fire(tx: &mut Tx, id: Uuid, now: Time) -> Result<(), Fault> {
    let known = find(tx, id).await?;
    let Some(due) = known.next.filter(|next| *next <= now && known.state == State::Active) else { return Ok(()) };
    let due = known.rhythm.last(due, now);
    for recipient in &known.recipients {
        prepare(tx, &known, recipient, (due, now)).await?;
    }
    let next = Set(Some(micros(known.rhythm.next(now))));
    tx.update("schedule", id, schedule::ActiveModel { next_at: next, ..Default::default() }).await
}

async fn prepare(tx: &mut Tx, of: &Schedule, to: &Recipient, (due, now): (Time, Time)) -> Result<(), Fault> {
    let id: Uuid = tx.id();
    let row = row::ActiveModel {
        tenant_id: NotSet,
        id: Set(id),
        schedule_id: Set(of.id),
        due_at: Set(micros(due)),
        address: Set(to.address.clone()),
        person_id: Set(to.person.map(|person| person.0)),
        state: Set(SendingState::Waiting.word().to_owned()),
        reason: Set(None),
        changed_at: Set(micros(now)),
    };
    if tx.insert_new(row).await? {
        tx.enqueue(&SendReport { sending: id }, now)?;
    }
    Ok(())
}

/// A sending.
pub async fn sending(view: &View, id: Uuid) -> Result<Sending, Fault> {
    view.get::<row::Entity>(id).await?.map(Sending::read).ok_or(Fault::missing("sending"))?
}

/// The newest sendings of these schedules, newest first.
pub async fn several(view: &View, schedules: &[Uuid]) -> Result<Vec<Sending>, Fault> {
    let these = row::Column::ScheduleId.is_in(schedules.iter().copied());
    let found = view.find::<row::Entity>().filter(these).order(row::Column::DueAt, Order::Desc);
    let rows = found.order(row::Column::Id, Order::Desc).limit(SHOWN).all().await?;
    rows.into_iter().map(Sending::read).collect()
}

/// It was sent.
pub async fn settle(tx: &Tx, id: Uuid, now: Time) -> Result<(), Fault> {
    change(tx, id, (SendingState::Sent, None), now).await
}

/// It was not sent: for good, or not yet.
pub async fn settle_failed(tx: &Tx, id: Uuid, (given_up, reason): (bool, &str), now: Time) -> Result<(), Fault> {
    let state = if given_up { SendingState::Failed } else { SendingState::Waiting };
    change(tx, id, (state, Some(reason)), now).await
}

/// What was sent or given up stays so.
async fn change(tx: &Tx, id: Uuid, (state, reason): (SendingState, Option<&str>), now: Time) -> Result<(), Fault> {
    let open = Condition::all().add(row::Column::Id.eq(id)).add(row::Column::State.eq(SendingState::Waiting.word()));
    let change = tx.change::<row::Entity>().filter(open).set(row::Column::State, state.word());
    let change = change.set(row::Column::Reason, reason.map(str::to_owned));
    change.set(row::Column::ChangedAt, micros(now)).run().await.map(drop)
}

//! Schedules: reports that are sent by themselves.
//!
//! Who works for the client is written to by his account, whoever else by an address that the client's own administrator
//! has approved. Deliberately absent: mails, which the process sends. Invariant: of each due instant each recipient has
//! one sending, whoever looked first and however often.

mod rhythm;
mod sendings;
mod take;

use access::{Person, Role};
use chrono_tz::Tz;
use kernel::action::ShareReports;
use kernel::fault::{Problems, Reason};
use kernel::ids::PersonId;
use kernel::time::{Time, from_micros, micros};
use kernel::{Fault, words};
use paper::{Format, Language};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::query::{NotSet, Set};
use store::{AuditEntry, Permit, Tx, View};
use uuid::Uuid;

use crate::row::{Order, schedule as row};
use crate::subject::Subject;

pub use rhythm::{Cadence, Rhythm};
pub use sendings::{SendReport, Sending, SendingState, due, next, sending, settle, settle_failed, several};
pub use take::{Wish, change, take};

/// The most recipients of one schedule, and the most schedules of one client.
pub const MOST_RECIPIENTS: usize = 20;
const MOST_SCHEDULES: u64 = 100;

/// Somebody to whom a report goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recipient {
    /// The address, as it was known when the schedule was made.
    pub address: String,
    /// Who it is, where he works for the client.
    pub person: Option<PersonId>,
}

/// Whether somebody who works for a client is sent its reports without being approved: he may read them there.
pub fn may_receive(person: &Person) -> bool {
    let reads = |role: &Role| matches!(role, Role::ClientAdmin | Role::ClientViewer);
    person.deactivated.is_none() && person.roles.iter().any(reads)
}

words! {
    /// How a schedule stands.
    State {
        /// The client's administrator has not said yes to an address yet.
        Waiting = "waiting",
        /// It sends.
        Active = "active",
        /// It does not send for a while.
        Paused = "paused",
        /// It is over.
        Ended = "ended",
    }
}

/// A report that is sent by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// Its id.
    pub id: Uuid,
    /// What is sent.
    pub subject: Subject,
    /// As what.
    pub format: Format,
    /// In which language.
    pub language: Language,
    /// When.
    pub rhythm: Rhythm,
    /// To whom.
    pub recipients: Vec<Recipient>,
    /// Whether what the month costs stands in it.
    pub money: bool,
    /// How it stands.
    pub state: State,
    /// When it was made.
    pub made: Time,
    /// By whom.
    pub by: Option<PersonId>,
    /// When it is due next.
    pub next: Option<Time>,
}

impl Schedule {
    #[expect(clippy::needless_pass_by_value, reason = "a row is read once, as it comes")]
    fn read(row: row::Model) -> Result<Self, Fault> {
        let unread = |field: &str, text: &str| Fault::storage(format!("a schedule's {field} {text:?}"));
        let zone: Tz = row.zone.parse().map_err(|_| unread("zone", &row.zone))?;
        let part = |number: i64| u32::try_from(number).unwrap_or_default();
        Ok(Self {
            id: row.id,
            subject: Subject::read(&row.subject)?,
            format: Format::of(&row.format).ok_or_else(|| unread("format", &row.format))?,
            language: Language::of(&row.language),
            rhythm: Rhythm { cadence: Cadence::stored(&row.cadence)?, day: part(row.day), hour: part(row.hour), zone },
            recipients: serde_json::from_str(&row.recipients).map_err(Fault::storage)?,
            money: row.money,
            state: State::stored(&row.state)?,
            made: from_micros(row.made_at),
            by: row.made_by.map(PersonId),
            next: row.next_at.map(from_micros),
        })
    }

    /// The addresses of those who do not work for the client.
    pub fn outsiders(&self) -> impl Iterator<Item = &str> {
        self.recipients.iter().filter(|one| one.person.is_none()).map(|one| one.address.as_str())
    }
}

/// The schedules of a client, newest first.
pub async fn list(view: &View) -> Result<Vec<Schedule>, Fault> {
    let rows = view.find::<row::Entity>().order(row::Column::Id, Order::Desc).limit(MOST_SCHEDULES).all().await?;
    rows.into_iter().map(Schedule::read).collect()
}

/// One of them.
pub async fn find(view: &View, id: Uuid) -> Result<Schedule, Fault> {
    let row = view.get::<row::Entity>(id).await?;
    row.map(Schedule::read).ok_or(Fault::missing("schedule"))?
}

/// Pauses a schedule, lets it go on, or ends it. What has ended stays so.
pub async fn steer(tx: &mut Tx, _may: Permit<ShareReports>, id: Uuid, to: State, now: Time) -> Result<Schedule, Fault> {
    let known = find(tx, id).await?;
    let allowed = matches!(
        (known.state, to),
        (State::Active, State::Paused)
            | (State::Paused, State::Active)
            | (State::Waiting | State::Active | State::Paused, State::Ended)
    );
    if !allowed {
        let text = format!("a schedule that is {} cannot become {}", known.state.word(), to.word());
        return Err(Fault::conflict(text));
    }
    put(tx, &known, to, now).await?;
    note(tx, "schedule.steer", &known, json!({ "state": to.word() })).await?;
    find(tx, id).await
}

/// The client's administrator says yes to the addresses of a schedule.
pub async fn approve(tx: &mut Tx, _may: Permit<ShareReports>, id: Uuid, now: Time) -> Result<Schedule, Fault> {
    let known = find(tx, id).await?;
    if known.state != State::Waiting {
        return Err(Fault::conflict("nothing of this schedule waits to be approved"));
    }
    put(tx, &known, State::Active, now).await?;
    let addresses: Vec<&str> = known.outsiders().collect();
    note(tx, "schedule.approve", &known, json!({ "addresses": addresses })).await?;
    find(tx, id).await
}

async fn put(tx: &mut Tx, known: &Schedule, to: State, now: Time) -> Result<(), Fault> {
    let next = (to == State::Active).then(|| micros(known.rhythm.next(now)));
    let change = row::ActiveModel { state: Set(to.word().to_owned()), next_at: Set(next), ..Default::default() };
    tx.update("schedule", known.id, change).await?;
    tx.wake_timers();
    Ok(())
}

async fn note(tx: &Tx, action: &str, of: &Schedule, after: serde_json::Value) -> Result<(), Fault> {
    let before = Some(json!({ "state": of.state.word() }));
    let entry = AuditEntry { action, subject: "schedule", subject_id: Some(of.id), before, after: Some(after) };
    tx.audit(entry).await
}

/// That there is room for one more.
async fn room(view: &View, problems: &mut Problems) -> Result<(), Fault> {
    let many =
        view.find::<row::Entity>().filter(crate::row::ColumnTrait::ne(&row::Column::State, "ended")).count().await?;
    let full = Reason::coded("TOO_MANY", format!("there are {MOST_SCHEDULES} already")).with("most", MOST_SCHEDULES);
    problems.check(many >= MOST_SCHEDULES, "schedule", full);
    Ok(())
}

/// A new row.
async fn add(tx: &mut Tx, made: &Schedule) -> Result<(), Fault> {
    tx.insert(row_of(made)?).await?;
    tx.wake_timers();
    Ok(())
}

/// The same row with what it says now.
async fn renew(tx: &mut Tx, made: &Schedule) -> Result<(), Fault> {
    let change = row::ActiveModel { id: NotSet, made_at: NotSet, made_by: NotSet, ..row_of(made)? };
    tx.update("schedule", made.id, change).await?;
    tx.wake_timers();
    Ok(())
}

fn row_of(made: &Schedule) -> Result<row::ActiveModel, Fault> {
    let Rhythm { cadence, day, hour, zone } = made.rhythm;
    Ok(row::ActiveModel {
        tenant_id: NotSet,
        id: Set(made.id),
        subject: Set(made.subject.to_text()?),
        format: Set(made.format.end().to_owned()),
        language: Set(made.language.code().to_owned()),
        cadence: Set(cadence.word().to_owned()),
        day: Set(day.into()),
        hour: Set(hour.into()),
        zone: Set(zone.name().to_owned()),
        recipients: Set(serde_json::to_string(&made.recipients).map_err(Fault::storage)?),
        money: Set(made.money),
        state: Set(made.state.word().to_owned()),
        made_at: Set(micros(made.made)),
        made_by: Set(made.by.map(|person| person.0)),
        next_at: Set(made.next.map(micros)),
    })
}

//! The course of a test contact: its moment comes, it is handed over, and the promised time passes.
//!
//! Deliberately absent: wires, and what comes back, which `answers` takes down. Invariant: a test contact is handed over
//! once.

use std::collections::BTreeMap;

use chrono::Duration;
use kernel::fact::{Fact, ProbeEnd};
use kernel::fault::Fault;
use kernel::ids::{ProbeId, TenantId};
use kernel::time::{Time, from_micros, micros};
use serde::{Deserialize, Serialize};
use store::{Db, Job, Scope, SystemUse, Tx};
use uuid::Uuid;

use crate::points::{self, Point};
use crate::probe::{self, Probe};
use crate::row::{ColumnTrait, Order, Set, plan, probe as row};
use crate::senders::{self, Sender};
use crate::texts::{self, Text};
use crate::words::{Channel, Kind, Outcome, State};

/// How many due times are dealt with in one round.
const BATCH: u64 = 200;
/// Within how long an answer is waited for where nothing is promised.
const USUAL: Duration = Duration::hours(24);

/// Hands a test contact over.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SendProbe {
    /// Which.
    pub probe: ProbeId,
}

impl Job for SendProbe {
    const NAME: &'static str = "probes.send";
}

/// Tells the leads that a contact point is dead.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TellLeads {
    /// By which test contact that is known.
    pub probe: ProbeId,
}

impl Job for TellLeads {
    const NAME: &'static str = "probes.tell_leads";
}

/// A test contact with all that is needed to send it.
#[derive(Clone, Debug)]
pub struct Ready {
    /// The test contact.
    pub probe: Probe,
    /// From whom.
    pub sender: Sender,
    /// What is asked.
    pub text: Text,
    /// Under which name and address.
    pub name: String,
}

/// When the next moment of any client comes.
pub async fn next(db: &Db) -> Result<Option<Time>, Fault> {
    let view = db.system_view(SystemUse::Timer).await?;
    let probe = view.find::<row::Entity>().filter(row::Column::NextAt.is_not_null());
    let probe = probe.order(row::Column::NextAt, Order::Asc).limit(1).one().await?;
    let plan = view.find::<plan::Entity>().filter(plan::Column::NextAt.is_not_null());
    let plan = plan.order(plan::Column::NextAt, Order::Asc).limit(1).one().await?;
    let moments = [probe.and_then(|row| row.next_at), plan.and_then(|row| row.next_at)];
    Ok(moments.into_iter().flatten().min().map(from_micros))
}

/// Does what is due at `now`: days are planned, moments come, promised times pass. Tells how much it did.
pub async fn due(db: &Db, scope_of: impl Fn(TenantId) -> Scope, now: Time) -> Result<usize, Fault> {
    let view = db.system_view(SystemUse::Timer).await?;
    let plans = view.find::<plan::Entity>().filter(plan::Column::NextAt.lte(micros(now))).limit(BATCH).all().await?;
    let probes = view.find::<row::Entity>().filter(row::Column::NextAt.lte(micros(now))).limit(BATCH).all().await?;
    drop(view);
    let count = plans.len() + probes.len();
    let mut by_tenant: BTreeMap<TenantId, (Vec<Uuid>, Vec<Uuid>)> = BTreeMap::new();
    for row in plans {
        by_tenant.entry(TenantId(row.tenant_id)).or_default().0.push(row.id);
    }
    for row in probes {
        by_tenant.entry(TenantId(row.tenant_id)).or_default().1.push(row.id);
    }
    for (tenant, (plans, probes)) in by_tenant {
        let scope = scope_of(tenant);
        let zone = tenants::clients::find(db, &scope).await?.zone;
        let mut tx = db.begin(&scope).await?;
        for id in plans {
            crate::plans::plan_day(&tx, id, zone, now).await?;
        }
        for id in probes {
            moment(&mut tx, ProbeId(id), now).await?;
        }
        tx.commit().await?;
    }
    Ok(count)
}

/// The row is read again inside the unit of work: it may have moved since it was listed.
async fn moment(tx: &mut Tx, id: ProbeId, now: Time) -> Result<(), Fault> {
    let Some(row) = tx.get::<row::Entity>(id.0).await?.filter(|row| row.next_at.is_some_and(|at| at <= micros(now)))
    else {
        return Ok(());
    };
    let probe = Probe::read(row);
    match probe.state {
        State::Planned => {
            let queued = row::ActiveModel {
                state: Set(State::Queued.word().to_owned()),
                next_at: Set(None),
                ..Default::default()
            };
            tx.update("test contact", id.0, queued).await?;
            tx.enqueue(&SendProbe { probe: id }, now).map(|_| ())
        }
        State::Sent => lapse(tx, &probe, now).await,
        State::Queued | State::Sending | State::Refused | State::Done => {
            let none = row::ActiveModel { next_at: Set(None), ..Default::default() };
            tx.update("test contact", id.0, none).await
        }
    }
}

/// Takes a test contact in hand. Nothing, when it is in another or done: it is never handed over twice.
pub async fn take(tx: &Tx, id: ProbeId) -> Result<Option<Ready>, Fault> {
    let probe = probe::find(tx, id).await?;
    let (Some(sender), Some(text), State::Queued) = (probe.sender, probe.text, probe.state) else { return Ok(None) };
    let sender = senders::find(tx, sender).await?;
    let text = texts::find(tx, text).await?;
    let local: u64 = probe.planned.timestamp_micros().unsigned_abs();
    let name = crate::persona::name_of(&sender, &text.language, probe.persona.as_deref(), local);
    let message_id = format!("{}@{}", message_local(id), sender.domain());
    let row = row::ActiveModel {
        state: Set(State::Sending.word().to_owned()),
        message_id: Set((probe.channel == Channel::Email).then(|| message_id.clone())),
        ..Default::default()
    };
    tx.update("test contact", id.0, row).await?;
    let probe = probe::find(tx, id).await?;
    Ok(Some(Ready { probe, sender, text, name }))
}

/// The part of a message id before its domain: as a mail program makes it, telling nothing.
fn message_local(id: ProbeId) -> String {
    let (high, low) = id.0.as_u64_pair();
    format!("{:016x}{:08x}", crate::persona::spread(high ^ low), crate::persona::spread(low) >> 32)
}

/// It could not be tried now, and will be once more.
pub async fn put_back(tx: &Tx, id: ProbeId) -> Result<(), Fault> {
    let row = row::ActiveModel { state: Set(State::Queued.word().to_owned()), ..Default::default() };
    tx.update("test contact", id.0, row).await
}

/// It was taken: an answer is waited for until the promised instant.
pub async fn sent(tx: &mut Tx, id: ProbeId, at: Time) -> Result<(), Fault> {
    let probe = probe::find(tx, id).await?;
    let deadline = deadline(tx, &probe, at).await?;
    let row = row::ActiveModel {
        state: Set(State::Sent.word().to_owned()),
        sent_at: Set(Some(micros(at))),
        deadline_at: Set(Some(micros(deadline))),
        next_at: Set(Some(micros(deadline) + 1)),
        ..Default::default()
    };
    tx.update("test contact", id.0, row).await?;
    tx.wake_timers();
    Ok(())
}

/// Until when an answer is promised where a contact point says so.
async fn deadline(tx: &Tx, probe: &Probe, at: Time) -> Result<Time, Fault> {
    let point: Option<Point> = match probe.point {
        Some(point) => points::find(tx, point).await.ok(),
        None => None,
    };
    let within = point.as_ref().and_then(|point| point.answer_minutes).map_or(USUAL, Duration::minutes);
    let hours = match point.and_then(|point| point.calendar) {
        Some(calendar) => tenants::calendars::find(tx, calendar).await.ok(),
        None => None,
    };
    Ok(hours.map_or(at + within, |kept| kept.calendar.due(at, within)))
}

/// It was not taken: the contact point is dead.
pub async fn refused(tx: &mut Tx, id: ProbeId, why: &str, now: Time) -> Result<(), Fault> {
    let detail: String = why.chars().filter(|sign| !sign.is_control()).take(500).collect();
    let row = row::ActiveModel {
        state: Set(State::Refused.word().to_owned()),
        kind: Set(Some(Kind::None.word().to_owned())),
        outcome: Set(Some(Outcome::Unreachable.word().to_owned())),
        detail: Set(detail),
        next_at: Set(None),
        ..Default::default()
    };
    tx.update("test contact", id.0, row).await?;
    ended(tx, id, false, now).await
}

/// The promised instant has passed.
async fn lapse(tx: &mut Tx, probe: &Probe, now: Time) -> Result<(), Fault> {
    let mut row =
        row::ActiveModel { state: Set(State::Done.word().to_owned()), next_at: Set(None), ..Default::default() };
    if !probe.is_answered() {
        row.kind = Set(Some(Kind::None.word().to_owned()));
        row.outcome = Set(Some(Outcome::NoReply.word().to_owned()));
    }
    tx.update("test contact", probe.id.0, row).await?;
    if probe.is_answered() { Ok(()) } else { ended(tx, probe.id, false, now).await }
}

/// Writes down that it is known whether the contact point lives; of a dead one the leads are told, once.
pub(crate) async fn ended(tx: &mut Tx, id: ProbeId, good: bool, now: Time) -> Result<(), Fault> {
    tx.record(Fact::ProbeEnded(ProbeEnd { probe: id, good }).at(now))?;
    let probe = probe::find(tx, id).await?;
    if good || !probe.shop.is_empty() || crate::alarm::was_ringing(tx, &probe).await? {
        return Ok(());
    }
    tx.enqueue(&TellLeads { probe: id }, now).map(|_| ())
}

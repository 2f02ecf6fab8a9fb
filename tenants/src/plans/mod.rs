//! Plans: the contacts that a client expects, entered by the client, locked by the contract's deadlines.
//!
//! Deliberately absent: what a plan forgives, which is `money::volume`'s. Invariant: a value is never changed; another one
//! stands beside it, and the contract's deadlines say which counts. Each entry is a fact, so that statements are made
//! from the ledger alone; the rows are what pages read.

mod csv;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate, TimeDelta};
use chrono_tz::Tz;
use kernel::Fault;
use kernel::action::PlanVolume;
use kernel::fact::{Fact, Planned};
use kernel::fault::{Problems, Reason};
use kernel::ids::PersonId;
use kernel::time::{Time, from_micros, micros};
use serde_json::json;
use store::{AuditEntry, Permit, Tx, View};
use uuid::Uuid;

use crate::kpi::midnight;
use crate::money::Month;
use crate::money::volume::{Forecast, Slot, Volume};
use crate::row::{ColumnTrait, NotSet, Order, Set, volume_plan as row};

pub use csv::read;

/// The most values that are entered at once.
pub const MOST: usize = 5_000;
/// The most contacts of a stretch, and the highest weight.
const MOST_CONTACTS: i64 = 100_000_000;
/// How many values one fact tells of.
const FACT: usize = 500;
/// How far ahead may be planned, in days.
const AHEAD: u64 = 800;

/// A value as it was entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its id.
    pub id: Uuid,
    /// For which stretch, how many, when.
    pub forecast: Forecast,
    /// By whom.
    pub by: Option<PersonId>,
}

/// The values of an agreement about volume whose stretches begin in some days, in the order in which they were entered.
pub async fn entered(view: &View, volume: &str, (from, until): (NaiveDate, NaiveDate)) -> Result<Vec<Entry>, Fault> {
    let rows = view
        .find::<row::Entity>()
        .filter(row::Column::Volume.eq(volume))
        .filter(row::Column::Day.between(number(from), number(until)))
        .order(row::Column::EnteredAt, Order::Asc)
        .order(row::Column::Id, Order::Asc)
        .all()
        .await?;
    rows.iter().map(entry).collect()
}

fn entry(row: &row::Model) -> Result<Entry, Fault> {
    let slot: Slot = row.slot.parse().map_err(|wrong: String| Fault::storage(wrong))?;
    let forecast = Forecast { slot, value: row.value, entered: from_micros(row.entered_at) };
    Ok(Entry { id: row.id, forecast, by: row.entered_by.map(PersonId) })
}

/// Enters values. What stands already is left out; answers how many were new.
pub async fn enter(
    tx: &mut Tx,
    _may: Permit<PlanVolume>,
    (volume, zone): (&Volume, Tz),
    values: &[(Slot, i64)],
    now: Time,
) -> Result<usize, Fault> {
    check(volume, zone, values, now)?;
    let days = values.iter().map(|(slot, _)| slot.first_day(zone));
    let (Some(from), Some(until)) = (days.clone().min(), days.max()) else {
        return Err(Fault::invalid("values", Reason::coded("REQUIRED", "holds no value")));
    };
    let standing = entered(tx, &volume.code, (from, until)).await?;
    let standing: BTreeMap<Slot, i64> = standing.iter().map(|one| (one.forecast.slot, one.forecast.value)).collect();
    let fresh: Vec<(Slot, i64)> =
        values.iter().filter(|(slot, value)| standing.get(slot) != Some(value)).copied().collect();
    let by = tx.scope().person().map(|person| person.0);
    for chunk in fresh.chunks(FACT) {
        for (slot, value) in chunk {
            let row = row::ActiveModel {
                tenant_id: NotSet,
                id: Set(tx.id()),
                volume: Set(volume.code.clone()),
                slot: Set(slot.to_string()),
                day: Set(number(slot.first_day(zone))),
                value: Set(*value),
                entered_at: Set(micros(now)),
                entered_by: Set(by),
            };
            tx.insert(row).await?;
        }
        let values = chunk.iter().map(|(slot, value)| Planned { slot: slot.to_string(), value: *value }).collect();
        tx.record(Fact::VolumePlanned { volume: volume.code.clone(), values }.at(now))?;
    }
    let after = json!({ "volume": volume.code, "values": fresh.len() });
    tx.audit(AuditEntry {
        action: "volume.plan",
        subject: "volume",
        subject_id: None,
        before: None,
        after: Some(after),
    })
    .await?;
    Ok(fresh.len())
}

fn check(volume: &Volume, zone: Tz, values: &[(Slot, i64)], now: Time) -> Result<(), Fault> {
    let mut problems = Problems::none();
    let many = Reason::coded("TOO_MANY", "holds too many values at once").with("most", MOST);
    problems.check(values.len() > MOST, "values", many);
    let mut seen = BTreeSet::new();
    for (index, (slot, value)) in values.iter().enumerate().take(MOST) {
        let field = |name: &str| format!("values[{index}].{name}");
        problems.check(!seen.insert(*slot), &field("slot"), Reason::coded("TWICE", "stands twice"));
        let range = Reason::coded("BETWEEN", "is not from 0 to a hundred million");
        let range = range.with("least", 0).with("most", MOST_CONTACTS);
        problems.check(!(0..=MOST_CONTACTS).contains(value), &field("value"), range);
        let over = slot.until(volume, zone) <= now;
        problems.check(over, &field("slot"), Reason::coded("IN_THE_PAST", "is over"));
        let last = now.with_timezone(&zone).date_naive().checked_add_days(Days::new(AHEAD));
        let ahead = last.is_none_or(|last| slot.first_day(zone) > last);
        problems.check(ahead, &field("slot"), Reason::coded("TOO_FAR", "lies too far ahead").with("most", AHEAD));
        let off = matches!(slot, Slot::Interval(at) if volume.interval_of(zone, *at) != *at);
        let reason = Reason::coded("NOT_ITS_INTERVAL", "is not where an interval of the profile begins");
        problems.check(off, &field("slot"), reason.with("minutes", volume.interval_minutes));
    }
    problems.settle()
}

impl Slot {
    /// The first local day of a stretch.
    pub fn first_day(self, zone: Tz) -> NaiveDate {
        match self {
            Self::Month(month) => month.first(),
            Self::Day(day) => day,
            Self::Interval(at) => at.with_timezone(&zone).date_naive(),
        }
    }

    /// The first instant after a stretch.
    pub fn until(self, volume: &Volume, zone: Tz) -> Time {
        match self {
            Self::Month(month) => midnight(Month::next(month).first(), zone),
            Self::Day(day) => midnight(day.succ_opt().unwrap_or(day), zone),
            Self::Interval(at) => at + TimeDelta::minutes(volume.interval_minutes.into()),
        }
    }
}

fn number(day: NaiveDate) -> i64 {
    day.num_days_from_ce().into()
}

//! What comes against what a client planned, as it comes.
//!
//! Deliberately absent: our own handling time, on which some relief hangs; a statement knows it. Invariant: stretches are
//! locked, held against bands and forgiven by the functions that statements are made with.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use chrono_tz::Tz;
use kernel::Fault;
use kernel::ids::ProjectId;
use kernel::time::Time;
use store::View;
use store::query::{ColumnTrait, Condition};
use tenants::clock::Agreement;
use tenants::kpi::{Period, edges};
use tenants::money::Month;
use tenants::money::level::Ratio;
use tenants::money::volume::{Actual, Effect, Forecast, Locked, Meter, Slot, Volume, lock, meter, passed};
use tenants::plans::{self, Entry};
use uuid::Uuid;

use crate::lens::Lens;
use crate::project::served;
use crate::row::contact;
use crate::slots::{self, slot};
use crate::words;

/// A month by one agreement about volume.
pub struct Pace {
    /// The agreement.
    pub volume: Volume,
    /// By whose days it is counted.
    pub zone: Tz,
    /// Every value that was entered for a stretch of the month, in order.
    pub entries: Vec<Entry>,
    /// The values that count.
    pub locked: Locked,
    /// Every stretch with what came.
    pub meter: Meter,
    /// When a day had so much that it is forgiven.
    pub passed: BTreeMap<NaiveDate, (Time, Effect)>,
}

impl Pace {
    /// The value of a stretch that was entered last, whether it counts or not.
    pub fn planned(&self, slot: Slot) -> Option<Forecast> {
        self.entries.iter().rev().map(|entry| entry.forecast).find(|forecast| forecast.slot == slot)
    }

    /// The value of a stretch that counts.
    pub fn counting(&self, slot: Slot) -> Option<Ratio> {
        self.locked.value(slot)
    }
}

/// The month by each agreement about volume of the version for every project that is in force when it begins, or else now.
pub async fn paces(view: &View, lens: &Lens<'_>, month: Month) -> Result<Vec<Pace>, Fault> {
    let period = Period::month(month.first());
    let first = edges(period, lens.zone).0;
    let found = lens.policies.in_force(None, first).or_else(|| lens.policies.in_force(None, lens.now));
    let Some(agreement) = found else { return Ok(Vec::new()) };
    let volumes = agreement.contract.money.iter().flat_map(|money| &money.volumes);
    let came = came(view, lens, (agreement, period)).await?;
    let mut paces = Vec::new();
    for volume in volumes {
        let entries = plans::entered(view, &volume.code, (period.first, period.last)).await?;
        paces.push(pace(volume.clone(), agreement.calendar.zone(), entries, &came));
    }
    Ok(paces)
}

type Came = Vec<(Time, kernel::fact::Channel, i64)>;

/// What came in a period and is counted by a version, by quarter-hour and channel.
async fn came(view: &View, lens: &Lens<'_>, (agreement, period): (&Agreement, Period)) -> Result<Came, Fault> {
    let (from, until) = slots::bounds(period, agreement.calendar.zone());
    let these = Condition::all()
        .add(contact::Column::Version.eq(served(view).await?))
        .add(contact::Column::Counted.eq(true))
        .add(contact::Column::ArrivedSlot.gte(slot(from)))
        .add(contact::Column::ArrivedSlot.lt(slot(until)));
    let by = [contact::Column::ArrivedSlot, contact::Column::Channel, contact::Column::ProjectId];
    let groups: Vec<((i64, String, Uuid), i64)> = view.find::<contact::Entity>().filter(these).tally(&by).await?;
    let mut came: Came = Vec::new();
    for ((slot, channel, project), many) in groups {
        let at = slots::start(slot);
        let covers =
            lens.policies.in_force(Some(ProjectId(project)), at).is_some_and(|one| std::ptr::eq(one, agreement));
        came.extend(words::channel_of(&channel).filter(|_| covers).map(|channel| (at, channel, many)));
    }
    came.sort_by_key(|(at, ..)| *at);
    Ok(came)
}

fn pace(volume: Volume, zone: Tz, entries: Vec<Entry>, came: &Came) -> Pace {
    let forecasts: Vec<Forecast> = entries.iter().map(|entry| entry.forecast).collect();
    let ours = || came.iter().filter(|(_, channel, _)| volume.asks(*channel));
    let mut by: BTreeMap<Time, i64> = BTreeMap::new();
    ours().for_each(|(at, _, many)| *by.entry(volume.interval_of(zone, *at)).or_default() += many);
    let actual = |(at, contacts)| Actual { at, contacts, handled: 0, handle_seconds: 0 };
    let actuals: Vec<Actual> = by.into_iter().map(actual).collect();
    let locked = lock(&volume, zone, &forecasts);
    let mut days: BTreeMap<NaiveDate, Vec<(Time, i64)>> = BTreeMap::new();
    for (at, _, many) in ours() {
        days.entry(slots::date(*at, zone)).or_default().push((*at, *many));
    }
    let passing = |(day, came): (NaiveDate, Vec<(Time, i64)>)| {
        let value = locked.value(Slot::Day(day))?;
        Some((day, passed(&volume, value, came)?))
    };
    let passed = days.into_iter().filter_map(passing).collect();
    let meter = meter(&volume, zone, &forecasts, &actuals);
    Pace { volume, zone, entries, locked, meter, passed }
}

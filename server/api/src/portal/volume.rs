//! Volume: what a shop planned, what counts, what came, and what the difference forgives.
//!
//! Deliberately absent: rules, which `tenants::money::volume` has. Invariant: a shop and the house are told the same; both
//! must reach the whole client, because half of its contacts against all of its plan would be a lie.

use std::sync::Arc;

use ::figures::volume::{Pace, paces};
use async_graphql::{Context, Enum, ID, Object, SimpleObject};
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use kernel::action::{PlanVolume, ReadReport};
use kernel::ids::TenantId;
use kernel::time::Time;
use store::Projects;
use tenants::kpi::{Period, days, edges};
use tenants::money::Month;
use tenants::money::volume::{Effect, Reading, Slot, deadline};

use super::Sight;
use crate::context::asked;
use crate::fault::refuse;
use crate::gid;
use crate::people::{PersonNode, person};

/// How many entries of the history are told.
const HISTORY: usize = 200;

/// What a band of volume does to the promises.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "Effect")]
pub enum VolumeEffect {
    /// They hold.
    Full,
    /// They hold, and the minimum of the price list applies.
    Minimum,
    /// Served as well as can be, and not judged.
    BestEffort,
    /// Waived; contacts are still served.
    Waived,
}

/// A band of volume, in ten-thousandths of what was locked.
#[derive(SimpleObject)]
pub struct VolumeBandNode {
    from: Option<i64>,
    until: Option<i64>,
    effect: VolumeEffect,
}

/// A month by one agreement about volume.
pub struct PaceNode {
    tenant: TenantId,
    month: Month,
    now: Time,
    pace: Arc<Pace>,
}

/// How a stretch stands.
pub struct StretchNode {
    slot: Slot,
    now: Time,
    pace: Arc<Pace>,
}

/// A value as it was entered.
pub struct EntryNode {
    place: usize,
    pace: Arc<Pace>,
}

#[Object(name = "VolumePace")]
impl PaceNode {
    /// What the contract calls the agreement.
    async fn code(&self) -> &str {
        &self.pace.volume.code
    }

    async fn clause(&self) -> Option<&str> {
        self.pace.volume.clause.as_deref()
    }

    /// `email`, `form`, `phone`, `chat`; none: all.
    async fn channels(&self) -> Vec<&'static str> {
        self.pace.volume.channels.iter().map(|channel| super::figures::word(*channel)).collect()
    }

    async fn interval_minutes(&self) -> u32 {
        self.pace.volume.interval_minutes
    }

    /// How many days before a month, a day and a profile their values are locked.
    async fn lock_days(&self) -> Vec<u32> {
        let lock = self.pace.volume.lock;
        vec![lock.month_days, lock.day_days, lock.profile_days]
    }

    async fn bands(&self) -> Vec<VolumeBandNode> {
        let bands = self.pace.volume.bands.iter();
        bands
            .map(|band| VolumeBandNode { from: band.range.from, until: band.range.until, effect: band.effect.into() })
            .collect()
    }

    /// Whether relief hangs on our own handling time, which only the statement knows.
    async fn asks_handling_time(&self) -> bool {
        self.pace.volume.handling_time.is_some()
    }

    async fn zone(&self) -> &'static str {
        self.pace.zone.name()
    }

    /// The whole month.
    async fn month(&self) -> StretchNode {
        self.stretch(Slot::Month(self.month))
    }

    /// The day of this moment, where it lies in the month.
    async fn today(&self) -> Option<StretchNode> {
        let today = self.now.with_timezone(&self.pace.zone).date_naive();
        (Month::of(today) == self.month).then(|| self.stretch(Slot::Day(today)))
    }

    async fn days(&self) -> Vec<StretchNode> {
        days(Period::month(self.month.first())).map(|day| self.stretch(Slot::Day(day.first))).collect()
    }

    /// The intervals of a day that were planned, or in which something came.
    async fn profile(&self, day: NaiveDate) -> Vec<StretchNode> {
        let (from, until) = edges(Period::day(day), self.pace.zone);
        let readings = self.pace.meter.readings().map(|reading| reading.slot);
        let planned = self.pace.entries.iter().map(|entry| entry.forecast.slot);
        let ours = |slot: &Slot| matches!(slot, Slot::Interval(at) if (from..until).contains(at));
        let slots: std::collections::BTreeSet<Slot> = readings.chain(planned).filter(ours).collect();
        slots.into_iter().map(|slot| self.stretch(slot)).collect()
    }

    /// What was entered for the month, newest first.
    async fn history(&self) -> Vec<EntryNode> {
        let places = (0..self.pace.entries.len()).rev().take(HISTORY);
        places.map(|place| EntryNode { place, pace: self.pace.clone() }).collect()
    }

    /// Whether the asker may enter values.
    async fn may_plan(&self, ctx: &Context<'_>) -> async_graphql::Result<bool> {
        asked(ctx)?.holds::<PlanVolume>(self.tenant).await
    }
}

impl PaceNode {
    fn stretch(&self, slot: Slot) -> StretchNode {
        StretchNode { slot, now: self.now, pace: self.pace.clone() }
    }
}

impl StretchNode {
    fn reading(&self) -> Option<&Reading> {
        self.pace.meter.reading(self.slot)
    }
}

#[Object(name = "VolumeStretch")]
impl StretchNode {
    /// `2026-12`, `2026-12-01`, or the first instant of an interval.
    async fn slot(&self) -> String {
        self.slot.to_string()
    }

    /// When its value is locked.
    async fn deadline(&self) -> DateTime<Utc> {
        deadline(&self.pace.volume, self.pace.zone, self.slot)
    }

    /// Whether a value that is entered now counts.
    async fn open(&self) -> bool {
        self.now < deadline(&self.pace.volume, self.pace.zone, self.slot)
    }

    /// Whether it is over.
    async fn over(&self) -> bool {
        self.slot.until(&self.pace.volume, self.pace.zone) <= self.now
    }

    /// The value that was entered last.
    async fn planned(&self) -> Option<i64> {
        self.pace.planned(self.slot).map(|forecast| forecast.value)
    }

    /// Whether the value that was entered last came too late to count.
    async fn late(&self) -> bool {
        let limit = deadline(&self.pace.volume, self.pace.zone, self.slot);
        self.pace.planned(self.slot).is_some_and(|forecast| forecast.entered >= limit)
    }

    /// What counts.
    async fn locked(&self) -> Option<f64> {
        #[allow(clippy::cast_precision_loss, reason = "people read it")]
        self.pace.counting(self.slot).map(|value| value.num as f64 / value.den as f64)
    }

    /// How many contacts came.
    async fn contacts(&self) -> i64 {
        self.reading().map_or(0, |reading| reading.actual)
    }

    /// What its band does, as far as is known; nothing where nothing was locked.
    async fn effect(&self) -> Option<VolumeEffect> {
        self.reading()?.effect.map(VolumeEffect::from)
    }

    /// Whether its contacts are not judged.
    async fn relieved(&self) -> bool {
        self.reading().is_some_and(|reading| self.pace.meter.relieves(reading))
    }

    /// When so much had come of a day.
    async fn passed_at(&self) -> Option<DateTime<Utc>> {
        let Slot::Day(day) = self.slot else { return None };
        self.pace.passed.get(&day).map(|(at, _)| *at)
    }
}

#[Object(name = "VolumeEntry")]
impl EntryNode {
    async fn slot(&self) -> String {
        self.pace.entries[self.place].forecast.slot.to_string()
    }

    async fn value(&self) -> i64 {
        self.pace.entries[self.place].forecast.value
    }

    async fn entered_at(&self) -> DateTime<Utc> {
        self.pace.entries[self.place].forecast.entered
    }

    async fn entered_by(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PersonNode>> {
        person(ctx, self.pace.entries[self.place].by).await
    }

    /// Whether it came after the deadline: told, and not counted.
    async fn late(&self) -> bool {
        let forecast = self.pace.entries[self.place].forecast;
        forecast.entered >= deadline(&self.pace.volume, self.pace.zone, forecast.slot)
    }
}

/// What can be read of volume.
#[derive(Default)]
pub struct VolumeQuery;

#[Object]
impl VolumeQuery {
    /// A client's month by each of its agreements about volume, by any day of it.
    async fn volume_paces(
        &self,
        ctx: &Context<'_>,
        client: ID,
        month: NaiveDate,
    ) -> async_graphql::Result<Vec<PaceNode>> {
        let tenant = gid::client_of(&client)?;
        pace_nodes(ctx, tenant, Month::of(month)).await
    }
}

/// The month by each agreement about volume, for those who reach the whole client.
pub(super) async fn pace_nodes(
    ctx: &Context<'_>,
    tenant: TenantId,
    month: Month,
) -> async_graphql::Result<Vec<PaceNode>> {
    let scope = asked(ctx)?.scope(tenant).await?;
    scope.permit::<ReadReport>().map_err(refuse)?;
    if !(1970..2100).contains(&month.first().year()) || !matches!(scope.projects(), Projects::All) {
        return Ok(Vec::new());
    }
    let sight = Sight::of(ctx, tenant).await?;
    let lens = sight.lens();
    let all = paces(&sight.view, &lens, month).await.map_err(refuse)?;
    Ok(all.into_iter().map(|pace| PaceNode { tenant, month, now: lens.now, pace: Arc::new(pace) }).collect())
}

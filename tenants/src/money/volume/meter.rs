//! The live meter of volume: every stretch with what was locked, what came, and what that forgives.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use chrono_tz::Tz;
use kernel::Time;
use serde::Serialize;

use super::lock::{Locked, date};
use super::{Actual, Effect, Forecast, Grain, Slot, Volume, band, lock};
use crate::money::level::Ratio;
use crate::money::month::Month;
use crate::money::results::NotJudged;

/// All of something, in ten-thousandths.
const WHOLE: i64 = 10_000;

/// How a stretch stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Reading {
    /// The stretch.
    pub slot: Slot,
    /// What was locked; nothing where nothing was.
    pub locked: Option<Ratio>,
    /// Contacts that came.
    pub actual: i64,
    /// What its band does; nothing where nothing was locked.
    pub effect: Option<Effect>,
    /// Whether our own handling time was as agreed; nothing where that was not asked or nothing was handled.
    pub handling_time_kept: Option<bool>,
}

impl Reading {
    /// Why promises of this stretch are not judged.
    fn relief(&self) -> Option<NotJudged> {
        match self.effect.filter(|_| self.handling_time_kept != Some(false))? {
            Effect::Waived => Some(NotJudged::VolumeWaived),
            Effect::BestEffort => Some(NotJudged::VolumeBestEffort),
            Effect::Full | Effect::Minimum => None,
        }
    }
}

/// Why a contact is forgiven, and the stretch that says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Relief {
    /// The reason.
    pub reason: NotJudged,
    /// The stretch.
    pub slot: Slot,
}

/// All stretches, and which of them count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meter {
    readings: BTreeMap<Slot, Reading>,
    evaluate: Vec<Grain>,
    interval: TimeDelta,
    zone: Tz,
}

impl Meter {
    /// Months, then days, then intervals, each in order.
    pub fn readings(&self) -> impl Iterator<Item = &Reading> {
        self.readings.values()
    }

    /// Whether contacts of a stretch are forgiven, and the stretch is one that is evaluated.
    pub fn relieves(&self, reading: &Reading) -> bool {
        self.evaluate.contains(&grain(reading.slot)) && reading.relief().is_some()
    }

    /// Whether a stretch lies in a month.
    pub fn within(&self, slot: Slot, month: Month) -> bool {
        Month::of(slot.first_day(self.zone)) == month
    }

    /// How a stretch stands.
    pub fn reading(&self, slot: Slot) -> Option<&Reading> {
        self.readings.get(&slot)
    }

    /// Why a contact that arrived at `at` is not judged: the strongest reason of its interval, its day and its month,
    /// as far as they are evaluated; of equal ones the widest.
    pub fn relief(&self, at: Time) -> Option<Relief> {
        let slots = self.evaluate.iter().filter_map(|grain| self.slot_at(*grain, at));
        let found = slots.filter_map(|slot| {
            let reason = self.readings.get(&slot)?.relief()?;
            Some(Relief { reason, slot })
        });
        found.max_by_key(|relief| (relief.reason == NotJudged::VolumeWaived, grain(relief.slot)))
    }

    /// Whether a contact that arrived at `at` came beyond the volume that the promises hold for, so that its work is
    /// overtime: in its interval, its day or its month, as far as they are evaluated.
    pub fn overtime(&self, at: Time) -> bool {
        let readings = self.evaluate.iter().filter_map(|grain| self.readings.get(&self.slot_at(*grain, at)?));
        readings.filter_map(|reading| reading.effect).any(|effect| effect >= Effect::BestEffort)
    }

    fn slot_at(&self, grain: Grain, at: Time) -> Option<Slot> {
        let date = date(self.zone, at);
        match grain {
            Grain::Month => Some(Slot::Month(Month::of(date))),
            Grain::Day => Some(Slot::Day(date)),
            Grain::Interval => {
                let (slot, _) = self.readings.range(..=Slot::Interval(at)).next_back()?;
                let within = matches!(slot, Slot::Interval(from) if at - *from < self.interval);
                within.then_some(*slot)
            }
        }
    }
}

/// Counts of a stretch.
#[derive(Clone, Copy, Default)]
struct Sum {
    contacts: i64,
    handled: i64,
    seconds: i64,
}

impl Sum {
    fn add(&mut self, actual: &Actual) {
        self.contacts = self.contacts.saturating_add(actual.contacts);
        self.handled = self.handled.saturating_add(actual.handled);
        self.seconds = self.seconds.saturating_add(actual.handle_seconds);
    }
}

/// Holds what came against what was locked.
pub fn meter(volume: &Volume, zone: Tz, forecasts: &[Forecast], actuals: &[Actual]) -> Meter {
    let locked = lock(volume, zone, forecasts);
    let mut sums: BTreeMap<Slot, Sum> = locked.slots().map(|slot| (slot, Sum::default())).collect();
    for actual in actuals {
        for slot in around(zone, actual.at) {
            sums.entry(slot).or_default().add(actual);
        }
    }
    let readings = sums.iter().map(|(slot, sum)| (*slot, read(volume, zone, &locked, &sums, (*slot, *sum)))).collect();
    let interval = TimeDelta::minutes(volume.interval_minutes.into());
    Meter { readings, evaluate: volume.evaluate.clone(), interval, zone }
}

fn read(volume: &Volume, zone: Tz, locked: &Locked, sums: &BTreeMap<Slot, Sum>, (slot, sum): (Slot, Sum)) -> Reading {
    let value = locked.value(slot);
    let effect = value.and_then(|value| band::of_count(&volume.bands, sum.contacts, value)).map(|band| band.effect);
    let handling_time_kept = volume.handling_time.and_then(|agreed| {
        let wide = widened(zone, slot, agreed.over);
        let sum = sums.get(&wide).filter(|sum| sum.handled > 0)?;
        let parts = |share_bp: i64| i128::from(agreed.agreed_seconds) * i128::from(share_bp) * i128::from(sum.handled);
        let own = i128::from(sum.seconds) * i128::from(WHOLE);
        Some((parts(WHOLE - agreed.tolerance_bp)..=parts(WHOLE + agreed.tolerance_bp)).contains(&own))
    });
    Reading { slot, locked: value, actual: sum.contacts, effect, handling_time_kept }
}

fn grain(slot: Slot) -> Grain {
    match slot {
        Slot::Month(_) => Grain::Month,
        Slot::Day(_) => Grain::Day,
        Slot::Interval(_) => Grain::Interval,
    }
}

/// The interval, its day and its month.
fn around(zone: Tz, at: Time) -> [Slot; 3] {
    let date = date(zone, at);
    [Slot::Interval(at), Slot::Day(date), Slot::Month(Month::of(date))]
}

/// The stretch of at least this size that a stretch lies in.
fn widened(zone: Tz, slot: Slot, over: Grain) -> Slot {
    match (slot, over) {
        (Slot::Interval(at), Grain::Day) => Slot::Day(date(zone, at)),
        (Slot::Interval(at), Grain::Month) => Slot::Month(Month::of(date(zone, at))),
        (Slot::Day(date), Grain::Month) => Slot::Month(Month::of(date)),
        _ => slot,
    }
}

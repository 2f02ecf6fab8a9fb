//! Which of several values counts: the last one entered before the deadline.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use chrono_tz::Tz;
use kernel::Time;

use super::{Forecast, Slot, Volume};
use crate::kpi::midnight;
use crate::money::level::Ratio;
use crate::money::month::Month;

/// The locked values, and those that came too late.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Locked {
    /// By stretch.
    values: BTreeMap<Slot, (Time, i64)>,
    /// The sum of the weights of a day's intervals.
    weights: BTreeMap<NaiveDate, i64>,
    /// What was entered at or after its deadline.
    pub late: Vec<Forecast>,
    zone: Tz,
}

/// The values that count. Of two entered at one instant, the later in the list does.
pub fn lock(volume: &Volume, zone: Tz, forecasts: &[Forecast]) -> Locked {
    let mut locked = Locked { zone, ..Locked::default() };
    for forecast in forecasts {
        if forecast.entered >= deadline(volume, zone, forecast.slot) {
            locked.late.push(*forecast);
            continue;
        }
        let known = locked.values.entry(forecast.slot).or_insert((forecast.entered, forecast.value));
        if forecast.entered >= known.0 {
            *known = (forecast.entered, forecast.value);
        }
    }
    for (slot, (_, weight)) in &locked.values {
        if let Slot::Interval(at) = slot {
            let sum = locked.weights.entry(date(zone, *at)).or_default();
            *sum = sum.saturating_add(*weight);
        }
    }
    locked
}

impl Locked {
    /// The locked value of a stretch. An interval has the part of its day that its weight has in the day's profile.
    pub fn value(&self, slot: Slot) -> Option<Ratio> {
        let own = self.values.get(&slot)?.1;
        let Slot::Interval(at) = slot else { return Some(Ratio { num: own, den: 1 }) };
        let day = date(self.zone, at);
        let (of_day, weights) = (self.values.get(&Slot::Day(day))?.1, *self.weights.get(&day)?);
        (weights > 0).then(|| own.checked_mul(of_day)).flatten().map(|num| Ratio { num, den: weights })
    }

    /// The locked contacts of a month.
    pub fn month(&self, month: Month) -> Option<i64> {
        self.values.get(&Slot::Month(month)).map(|(_, value)| *value)
    }

    /// When the value of a stretch was entered: the one that counts, or else the first that came too late.
    pub fn entered(&self, slot: Slot) -> Option<Time> {
        let late = || self.late.iter().filter(|forecast| forecast.slot == slot).map(|forecast| forecast.entered).min();
        self.values.get(&slot).map(|(entered, _)| *entered).or_else(late)
    }

    /// Every stretch that has a value.
    pub(super) fn slots(&self) -> impl Iterator<Item = Slot> {
        self.values.keys().copied()
    }
}

/// The instant from which on a value is too late: the start of the local day so many days before.
pub fn deadline(volume: &Volume, zone: Tz, slot: Slot) -> Time {
    let (first, days) = match slot {
        Slot::Month(month) => (month.first(), volume.lock.month_days),
        Slot::Day(date) => (date, volume.lock.day_days),
        Slot::Interval(at) => (date(zone, at), volume.lock.profile_days),
    };
    let day = first.checked_sub_days(Days::new(days.into())).unwrap_or(first);
    midnight(day, zone)
}

/// The local date of an instant.
pub(super) fn date(zone: Tz, at: Time) -> NaiveDate {
    at.with_timezone(&zone).date_naive()
}

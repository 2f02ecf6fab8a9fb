//! Volume: what the client locked, what came, and what the difference forgives.
//!
//! Deliberately absent: forecasting, which is planning's, and relief for what has proof of its own, such as a promotion
//! that nobody announced; that is an exclusion. Invariant: a value entered after its deadline changes nothing.

mod band;
mod lock;
mod meter;
mod pace;
mod reliefs;

use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDate, SecondsFormat, TimeDelta};
use chrono_tz::Tz;
use kernel::Time;
use kernel::fact::Channel;
use kernel::fault::{Problems, Reason};
use serde::{Deserialize, Serialize};

use super::month::Month;
use super::ranges::{Range, cover};
use crate::contract::note_clause;
use crate::fields::instant;
use crate::kpi::midnight;

pub use lock::{Locked, deadline, lock};
pub use meter::{Meter, Reading, Relief, meter};
pub use pace::passed;
pub use reliefs::{Held, Reliefs, Stretch};

/// The size of a stretch that volume is held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Grain {
    /// An interval of the profile, usually half an hour.
    Interval,
    /// A local day.
    Day,
    /// A calendar month.
    Month,
}

/// What a band of volume does to the promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// They hold.
    Full,
    /// They hold, and the minimum of the price list applies.
    Minimum,
    /// They are served as well as can be, and not judged.
    BestEffort,
    /// They are waived; contacts are still served.
    Waived,
}

/// A band of volume: how far the actual lies from the locked value, in ten-thousandths of that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct VolumeBand {
    /// From where to where; a bound belongs to the side of the locked value.
    #[serde(flatten)]
    pub range: Range,
    /// What it does.
    pub effect: Effect,
}

/// How long before a stretch its forecast is locked, in local days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Lock {
    /// Before the first day of a month.
    pub month_days: u32,
    /// Before a day.
    pub day_days: u32,
    /// Before the day of a profile.
    pub profile_days: u32,
}

impl Default for Lock {
    fn default() -> Self {
        Self { month_days: 60, day_days: 30, profile_days: 14 }
    }
}

/// Our own handling time, without which relief fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct HandlingTime {
    /// The agreed average, in seconds.
    pub agreed_seconds: i64,
    /// How far it may lie from that, either way, in ten-thousandths.
    pub tolerance_bp: i64,
    /// Averaged over what, at least.
    pub over: Grain,
}

/// What was agreed about volume.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Volume {
    /// Its code, unique.
    pub code: String,
    /// Where it stands in the paper.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clause: Option<String>,
    /// By which channels come the contacts that it is about; none named: by all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<Channel>,
    /// How long an interval of the profile is.
    pub interval_minutes: u32,
    /// When forecasts are locked.
    pub lock: Lock,
    /// The bands.
    pub bands: Vec<VolumeBand>,
    /// Which stretches are held against the bands.
    pub evaluate: Vec<Grain>,
    /// The condition on our own handling time.
    pub handling_time: Option<HandlingTime>,
}

impl Volume {
    /// Whether it is about contacts of a channel.
    pub fn asks(&self, channel: Channel) -> bool {
        self.channels.is_empty() || self.channels.contains(&channel)
    }

    /// The first instant of the interval that an instant lies in; intervals are laid from the day's beginning on.
    pub fn interval_of(&self, zone: Tz, at: Time) -> Time {
        let begins = midnight(at.with_timezone(&zone).date_naive(), zone);
        let step = i64::from(self.interval_minutes.max(1));
        begins + TimeDelta::minutes((at - begins).num_minutes().div_euclid(step) * step)
    }

    /// Notes every problem.
    pub(crate) fn note(&self, path: &str, problems: &mut Problems) {
        let ranges: Vec<Range> = self.bands.iter().map(|band| band.range).collect();
        let odd = Reason::coded("QUARTERS", "is not made of whole quarters of an hour");
        problems.check(!self.interval_minutes.is_multiple_of(15), &format!("{path}.interval_minutes"), odd);
        note_clause(self.clause.as_deref(), path, problems);
        let path = format!("{path}.bands");
        cover(&ranges, Some(-10_000), &path, problems);
        let nothing = band::of(&self.bands, 0, 1).map(|band| band.effect);
        let reason = Reason::coded("NOT_FULL", "must hold the promises where volume is as locked");
        problems.check(nothing.is_some_and(|effect| effect != Effect::Full), &path, reason);
        let reason = || Reason::coded("NOT_RISING", "forgives less for more volume");
        for (index, pair) in self.bands.windows(2).enumerate() {
            let above = pair[0].range.until.is_some_and(|until| until > 0);
            let less = above && pair[0].effect > pair[1].effect;
            problems.check(less, &format!("{path}[{}].effect", index + 1), reason());
        }
    }
}

/// A stretch that a forecast or a count is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Slot {
    /// A month.
    Month(Month),
    /// A local date.
    Day(NaiveDate),
    /// An interval of the profile, by its first instant.
    Interval(Time),
}

impl FromStr for Slot {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.len() {
            7 => text.parse().map(Self::Month),
            10 => text.parse().map(Self::Day).map_err(|_| format!("{text:?} is not a date")),
            _ => instant(text).map(Self::Interval),
        }
    }
}

impl TryFrom<String> for Slot {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Slot> for String {
    fn from(slot: Slot) -> Self {
        slot.to_string()
    }
}

impl fmt::Display for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Month(month) => month.fmt(f),
            Self::Day(date) => date.fmt(f),
            Self::Interval(at) => f.write_str(&at.to_rfc3339_opts(SecondsFormat::AutoSi, true)),
        }
    }
}

/// A value that the client entered: contacts of a month or a day, or the weight of an interval in its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Forecast {
    /// For what.
    pub slot: Slot,
    /// How many.
    pub value: i64,
    /// When it was entered.
    pub entered: Time,
}

/// What came in an interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Actual {
    /// The interval's first instant.
    pub at: Time,
    /// Contacts that were offered.
    pub contacts: i64,
    /// Contacts that were handled.
    pub handled: i64,
    /// The seconds that handling them took.
    pub handle_seconds: i64,
}

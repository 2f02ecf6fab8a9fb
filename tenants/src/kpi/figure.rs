//! Parts, and what they add up to.
//!
//! Invariant: the figure of a period is made of the parts whose instants lie in it, added and divided once; a figure of
//! two periods together is the figure of their parts together, never a mean of figures.

use chrono::{DateTime, Duration, Timelike};
use chrono_tz::Tz;
use kernel::Time;
use kernel::fact::{Channel, IvrStep};
use kernel::ids::{CaseId, DispositionId, PersonId, ProjectId, QueueId};
use uuid::Uuid;

use super::{Kpi, Period, Sums};

/// What one thing adds to a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// By which instant it belongs to a period.
    pub at: Time,
    /// The upper side.
    pub numerator: i64,
    /// The lower side.
    pub denominator: i64,
    /// False: it is left out by a clause.
    pub counted: bool,
    /// The contact, clock, case, customer or agent.
    pub of: Uuid,
    /// The case that it is about, where it is about one.
    pub case: Option<CaseId>,
    /// For whom, by which way, by whom and why.
    pub place: Place,
    /// When the contact that it is of came; nothing where it is of none.
    pub came: Option<Time>,
}

/// By what parts are told apart, beside time; nothing where one is of none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Place {
    /// The project.
    pub project: Option<ProjectId>,
    /// The channel.
    pub channel: Option<Channel>,
    /// The queue that its case is in, or that a call or chat stood in until it was answered.
    pub queue: Option<QueueId>,
    /// How its case ended.
    pub reason: Option<DispositionId>,
    /// In whose hands it was.
    pub agent: Option<PersonId>,
    /// The step of the menu at which a call or chat was last.
    pub step: Option<IvrStep>,
}

/// The half-hour of the local day that an instant lies in, from 0 to 47.
pub fn half_hour(at: Time, zone: Tz) -> u8 {
    let wall = at.with_timezone(&zone);
    u8::try_from(wall.hour() * 2 + wall.minute() / 30).unwrap_or_default()
}

/// A figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    /// The upper side, added.
    pub numerator: i128,
    /// The lower side, added.
    pub denominator: i128,
    /// In the KPI's unit, rounded down; nothing over an empty base.
    pub value: Option<i64>,
    /// Of how many parts it is made; of what stood open, how many days.
    pub sample: u64,
    /// Between which values it lies with a certainty of 95 %, where that can be said.
    pub interval: Option<(i64, i64)>,
}

/// The figure of these parts. Days are those of `zone`.
pub fn figure(kpi: Kpi, percentile: u8, parts: &[Part], zone: Tz) -> Figure {
    Sums::of(kpi, parts, zone).figure(kpi, percentile)
}

/// A duration as a side of a part.
pub(super) fn micros(duration: Duration) -> i64 {
    duration.num_microseconds().unwrap_or(i64::MAX)
}

impl Part {
    /// Whether it lies in a period of local days.
    pub fn lies_in(&self, period: Period, zone: Tz) -> bool {
        period.holds(DateTime::with_timezone(&self.at, &zone).date_naive())
    }
}

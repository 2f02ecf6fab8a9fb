//! A client's hours: when business time runs, in the client's own zone.
//!
//! An instant is business time iff its local wall time lies in an interval of that local day. An interval across
//! midnight belongs to the day on which it starts; a special day beats a public holiday beats the week. Deliberately
//! absent: shifts of people, and opening hours of anything but one client. Invariant: every question is answered from
//! the same spans, see [`hours`].

pub mod easter;
mod file;
pub mod holidays;
pub mod hours;
pub mod ics;
mod rules;
pub mod week;

use std::fmt;
use std::sync::Arc;

use chrono::{Duration, NaiveDate};
use chrono_tz::Tz;
use kernel::Time;
use kernel::fault::{Fault, Problems, Reason};

pub use holidays::{Holiday, Territory};
pub use hours::{Hours, Span, Spans};
pub use rules::Day;
pub use week::{Interval, Week};

use hours::Years;
use rules::Rules;

/// The most special days that one calendar holds.
const MOST_DAYS: usize = 10_000;

/// A date on which other hours hold than the week and the public holidays say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpecialDay {
    /// The date in the calendar's zone.
    pub date: NaiveDate,
    /// The intervals that start on it; none means closed.
    pub hours: Vec<Interval>,
    /// When the client told us; absent means it was always known.
    pub declared_at: Option<Time>,
    /// What the client calls it.
    pub name: Option<String>,
}

/// A week that replaces the one before from a date on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeekChange {
    /// The first date in the calendar's zone.
    pub from: NaiveDate,
    /// The new week.
    pub week: Week,
    /// When the client told us; absent means it was always known.
    pub declared_at: Option<Time>,
}

/// What a calendar is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// The zone that wall times are meant in.
    pub zone: Tz,
    /// The ordinary week.
    pub week: Week,
    /// Weeks that replace it later.
    pub changes: Vec<WeekChange>,
    /// Whose public holidays are kept, if any.
    pub holidays: Option<Territory>,
    /// Days with hours of their own.
    pub special_days: Vec<SpecialDay>,
}

/// A client's hours. Cheap to clone; what is computed once is shared by all clones.
#[derive(Clone)]
pub struct Calendar(Arc<Inner>);

struct Inner {
    definition: Definition,
    rules: Rules,
    /// What was known before any declaration, after the first, after the second, …
    views: Vec<Years>,
}

impl fmt::Debug for Calendar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.definition.fmt(f)
    }
}

impl PartialEq for Calendar {
    fn eq(&self, other: &Self) -> bool {
        self.0.definition == other.0.definition
    }
}

impl Calendar {
    /// A calendar of a definition, or every problem that it has.
    pub fn new(definition: Definition) -> Result<Self, Fault> {
        let mut problems = Problems::none();
        problems.check(definition.special_days.len() > MOST_DAYS, "special_days", too_many(MOST_DAYS, "special days"));
        problems.check(definition.changes.len() > 100, "changes", too_many(100, "changes of the week"));
        let calendar = Self::built(definition, &mut problems);
        problems.settle().map(|()| calendar)
    }

    /// Open all the time; days and months go by `zone`.
    pub fn always(zone: Tz) -> Self {
        let week = Week::always();
        let definition = Definition { zone, week, changes: Vec::new(), holidays: None, special_days: Vec::new() };
        Self::built(definition, &mut Problems::none())
    }

    /// Whether all of it stood on record at `at`.
    pub(crate) fn is_known(&self, at: Time) -> bool {
        self.0.rules.declarations().last().is_none_or(|declared| *declared <= at)
    }

    /// The calendar as it stood on record at `at`: without what was declared later.
    #[must_use]
    pub fn as_of(&self, at: Time) -> Self {
        if self.is_known(at) {
            return self.clone();
        }
        let known = |declared: Option<Time>| declared.is_none_or(|declared| declared <= at);
        let mut definition = self.0.definition.clone();
        definition.special_days.retain(|day| known(day.declared_at));
        definition.changes.retain(|change| known(change.declared_at));
        Self::built(definition, &mut Problems::none())
    }

    fn built(definition: Definition, problems: &mut Problems) -> Self {
        let rules = Rules::new(&definition, problems);
        let views = (0..=rules.declarations().len()).map(|_| Years::default()).collect();
        Self(Arc::new(Inner { definition, rules, views }))
    }

    /// What it is made of.
    pub fn definition(&self) -> &Definition {
        &self.0.definition
    }

    /// The zone that its wall times are meant in.
    pub fn zone(&self) -> Tz {
        self.0.definition.zone
    }

    /// The hours with every declaration known.
    pub fn hours(&self) -> Hours<'_> {
        self.view(self.0.rules.declarations().len())
    }

    /// The hours as they were known at `at`.
    pub fn known_at(&self, at: Time) -> Hours<'_> {
        self.view(self.0.rules.declarations().partition_point(|declared| *declared <= at))
    }

    /// Later declarations than `at`, in order, each with the hours from then on.
    pub fn declared_after(&self, at: Time) -> impl Iterator<Item = (Time, Hours<'_>)> {
        let first = self.0.rules.declarations().partition_point(|declared| *declared <= at);
        let later = self.0.rules.declarations()[first..].iter().enumerate();
        later.map(move |(index, declared)| (*declared, self.view(first + index + 1)))
    }

    fn view(&self, index: usize) -> Hours<'_> {
        Hours::new(&self.0.rules, index, &self.0.views[index])
    }

    /// Whether `at` is business time.
    pub fn open_at(&self, at: Time) -> bool {
        self.hours().open_at(at)
    }

    /// The business time from `from` until `until`; nothing when that is not later.
    pub fn business_between(&self, from: Time, until: Time) -> Duration {
        self.hours().business_between(from, until)
    }

    /// The earliest instant at which the business time since `start` equals `target`.
    pub fn due(&self, start: Time, target: Duration) -> Time {
        self.hours().due(start, target)
    }

    /// The earliest instant of business time at or after `at`.
    pub fn next_open(&self, at: Time) -> Option<Time> {
        self.hours().next_open(at)
    }

    /// The open spans between two instants, in order, as long as they can be.
    pub fn spans(&self, from: Time, until: Time) -> Spans<'_> {
        self.hours().spans(from, until)
    }
}

fn too_many(most: usize, what: &str) -> Reason {
    Reason::coded("TOO_MANY", format!("more than {most} {what}")).with("most", most)
}

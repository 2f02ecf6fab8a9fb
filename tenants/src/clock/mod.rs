//! Clocks: what was promised for one turn or one case, and how it stands.
//!
//! [`Clock`] is the arithmetic, and the only one: the desk asks it while a case lives, [`judge`] asks it when facts are
//! read again. Deliberately absent: any reading of "now"; it is an argument. Invariant: a clock is met iff its stop is
//! not later than its due, and nothing written down after a deadline passed moves that deadline.

mod course;
pub mod explain;
pub mod judge;
mod legal;
mod matter;
mod past;
pub mod policies;
pub mod reading;

use chrono::Duration;
use kernel::Time;
use kernel::fact::{CancelCause, ClockKind, MoveCause, PendingReason};
use kernel::ids::{ContractId, ProjectId};

use crate::calendar::Calendar;

pub use explain::Step;
pub use judge::{Told, Unreadable, read, tell};
pub use policies::{Agreement, Policies};
pub use reading::Reading;

pub(crate) use past::Past;

use course::Course;

/// What is promised to a clock from some instant on.
#[derive(Clone, Debug, PartialEq)]
pub struct Terms {
    /// Within how much business time.
    pub target: Duration,
    /// After how many ten-thousandths of the target a warning is given.
    pub warn_bp: u16,
    /// The business time that is left at least when these terms come in mid-case.
    pub minimum: Duration,
    /// The most business time that the clock may stand still in all.
    pub cap: Option<Duration>,
    /// The hours that count.
    pub calendar: Calendar,
    /// The contract they stand in.
    pub contract: Option<ContractId>,
    /// Its version.
    pub version: i32,
    /// The project that the version is for; nothing: for every one.
    pub agreed_for: Option<ProjectId>,
    /// Where it stands in the paper.
    pub clause: Option<String>,
}

/// Other terms for a clock that runs already.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// When it happened: the "now" of `max(now + minimum, start + new target)`.
    pub at: Time,
    /// When it was written down. Later than the due in force, it moves nothing.
    pub recorded: Time,
    /// The new terms.
    pub terms: Terms,
    /// Why.
    pub cause: MoveCause,
    /// Whether the clock starts anew.
    pub restart: bool,
}

/// A stretch in which the clock stands still.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pause {
    /// Its first instant: when it was written down.
    pub from: Time,
    /// The first instant after it; nothing while it lasts.
    pub until: Option<Time>,
    /// For whom the case waits.
    pub reason: PendingReason,
}

/// One running promise.
#[derive(Clone, Debug, PartialEq)]
pub struct Clock {
    /// What it measures.
    pub kind: ClockKind,
    /// The turn, counted from one; zero for a resolution.
    pub turn: i32,
    /// From when it counts.
    pub start: Time,
    /// The terms at its start.
    pub terms: Terms,
    /// Other terms since, in the order in which they were written down.
    pub changes: Vec<Change>,
    /// When it stood still, in order.
    pub pauses: Vec<Pause>,
}

/// How a clock stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There is time.
    Running,
    /// Time is getting short.
    Warned,
    /// It stands still.
    Paused,
    /// The due instant passed without the promised thing.
    Breached,
    /// The promised thing happened in time.
    Met,
    /// The promised thing happened too late.
    Missed,
    /// It does not count.
    Cancelled(CancelCause),
}

impl Clock {
    /// A clock that starts at `start`.
    pub const fn begin(kind: ClockKind, turn: i32, start: Time, terms: Terms) -> Self {
        Self { kind, turn, start, terms, changes: Vec::new(), pauses: Vec::new() }
    }

    /// It stands still from `from` on. A pause that lasts already ends there.
    pub fn pause(&mut self, from: Time, reason: PendingReason) {
        self.resume(from);
        self.pauses.push(Pause { from, until: None, reason });
    }

    /// It runs again from `until` on.
    pub fn resume(&mut self, until: Time) {
        if let Some(last) = self.pauses.last_mut().filter(|last| last.until.is_none()) {
            last.until = Some(until.max(last.from));
        }
    }

    /// It goes on under other terms.
    pub fn change(&mut self, change: Change) {
        self.changes.push(change);
    }

    /// The terms that it was given last.
    pub fn latest(&self) -> &Terms {
        self.changes.last().map_or(&self.terms, |change| &change.terms)
    }

    /// The instant up to which the promise is kept; nothing while a pause without cap holds it.
    pub fn due(&self) -> Option<Time> {
        self.course().due
    }

    /// The instant at which time is getting short; nothing while a pause holds it.
    pub fn warn_at(&self) -> Option<Time> {
        self.course().warn
    }

    /// The clock as if a pause that lasts then ended at `at`.
    #[must_use]
    pub fn settled(&self, at: Time) -> Self {
        let mut settled = self.clone();
        let lasting = settled.pauses.iter_mut().filter(|pause| pause.until.is_none_or(|until| until > at));
        lasting.for_each(|pause| pause.until = Some(at.max(pause.from)));
        settled
    }

    /// When it began, as known at `at`: other terms may have begun it anew.
    pub(super) fn begun(&self, at: Time) -> Time {
        self.settled(at).course().start
    }

    /// How it stands at `now` when the promised thing happened at `stop`, if it did. An answer exactly on time counts.
    pub fn standing(&self, stop: Option<Time>, now: Time) -> Standing {
        let settled = self.settled(stop.unwrap_or(now));
        let course = settled.course();
        // Settled clocks always have a due instant.
        let (due, warn) = (course.due.unwrap_or(now), course.warn.unwrap_or(now));
        match stop {
            Some(stop) if stop <= due => Standing::Met,
            Some(_) => Standing::Missed,
            None if now > due => Standing::Breached,
            None if self.paused_at(now) => Standing::Paused,
            None if now >= warn => Standing::Warned,
            None => Standing::Running,
        }
    }

    /// Whether it stands still at `at`.
    pub fn paused_at(&self, at: Time) -> bool {
        self.course().pauses.iter().any(|pause| pause.from <= at && pause.until.is_none_or(|until| at < until))
    }

    /// When it runs on by itself because the agreed most of standing still is used up; nothing unless it stands still at
    /// `at` under such a limit.
    pub fn runs_on_at(&self, at: Time) -> Option<Time> {
        let course = self.course();
        course.pauses.iter().find(|pause| pause.from <= at && pause.until.is_none_or(|until| at < until))?.until
    }

    /// The business time used from its start until `until`, without the pauses.
    pub fn used(&self, until: Time) -> Duration {
        let course = self.course();
        course.hours.business_between(course.start, until) - self.paused(until)
    }

    /// The business time for which it stood still until `until`.
    pub fn paused(&self, until: Time) -> Duration {
        let course = self.course();
        let each = course
            .pauses
            .iter()
            .map(|pause| course.hours.business_between(pause.from, pause.until.map_or(until, |end| end.min(until))));
        each.fold(Duration::zero(), |sum, pause| sum + pause)
    }

    fn course(&self) -> Course<'_> {
        Course::of(self)
    }
}

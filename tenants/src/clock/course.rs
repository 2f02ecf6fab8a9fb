//! How a clock's due instant comes about: legs, pauses, declarations.
//!
//! Invariant: the due instant is the earliest one at which the unpaused business time since the start equals the
//! target, raised by each change of terms to `max(now + minimum, start + new target)`.

use chrono::Duration;
use kernel::Time;
use kernel::fact::MoveCause;

use super::{Clock, Pause, Terms};
use crate::calendar::Hours;

/// The way of a clock from its start to its due instant.
pub(super) struct Course<'a> {
    /// From when it counts in the end.
    pub(super) start: Time,
    /// The terms in force in the end.
    pub(super) terms: &'a Terms,
    /// The hours in force in the end.
    pub(super) hours: Hours<'a>,
    /// The pauses that count, within the cap.
    pub(super) pauses: Vec<Pause>,
    /// Until when the promise is kept.
    pub(super) due: Option<Time>,
    /// When time is getting short.
    pub(super) warn: Option<Time>,
    /// What moved the due instant on the way.
    pub(super) bends: Vec<Bend>,
}

/// Something that moved the due instant, or came too late to do so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bend {
    /// Other terms.
    Terms {
        /// When.
        at: Time,
        /// Why.
        cause: MoveCause,
        /// The due instant after it.
        due: Option<Time>,
        /// Which change of the clock, counted from zero.
        index: usize,
    },
    /// Other terms that were written down after the due instant.
    TooLate {
        /// When.
        at: Time,
        /// Why.
        cause: MoveCause,
    },
    /// Hours that were declared before the due instant.
    Declared {
        /// When.
        at: Time,
        /// The due instant before it.
        before: Option<Time>,
        /// The due instant after it.
        after: Option<Time>,
    },
}

/// The part of a course under one set of terms.
struct Leg<'a> {
    start: Time,
    /// Not sooner than this much business time after that instant.
    floor: Option<Time>,
    terms: &'a Terms,
}

impl<'a> Course<'a> {
    pub(super) fn of(clock: &'a Clock) -> Self {
        let mut leg = Leg { start: clock.start, floor: None, terms: &clock.terms };
        let mut course = leg.run(&clock.pauses, Vec::new());
        for (index, change) in clock.changes.iter().enumerate() {
            if course.due.is_some_and(|due| due < change.recorded) {
                course.bends.push(Bend::TooLate { at: change.at, cause: change.cause });
                continue;
            }
            let promise = |terms: &Terms| (terms.target, terms.calendar.clone());
            if change.restart {
                leg = Leg { start: change.at, floor: None, terms: &change.terms };
            } else if promise(leg.terms) == promise(&change.terms) {
                leg.terms = &change.terms;
            } else {
                leg = Leg { start: leg.start, floor: Some(change.at), terms: &change.terms };
            }
            course.bends.retain(|bend| !matches!(bend, Bend::Declared { .. }));
            course = leg.run(&clock.pauses, course.bends);
            course.bends.push(Bend::Terms { at: change.at, cause: change.cause, due: course.due, index });
        }
        // What begins after the deadline passed changes nothing, the time that is told included.
        let due = course.due;
        course.pauses.retain(|pause| due.is_none_or(|due| pause.from < due));
        course
    }
}

impl<'a> Leg<'a> {
    /// The course under these terms. Hours declared on the way count iff the due instant lies after the declaration.
    fn run(&self, pauses: &[Pause], bends: Vec<Bend>) -> Course<'a> {
        let calendar = &self.terms.calendar;
        let mut course = self.under(calendar.known_at(self.start), pauses, bends);
        for (declared, hours) in calendar.declared_after(self.start) {
            if course.due.is_some_and(|due| due <= declared) {
                break;
            }
            let before = course.due;
            course = self.under(hours, pauses, course.bends);
            // A day declared open may not put a deadline before its own declaration.
            course.due = course.due.map(|due| due.max(declared));
            course.warn = course.warn.map(|warn| warn.max(declared)).min(course.due.or(course.warn));
            if before != course.due {
                course.bends.push(Bend::Declared { at: declared, before, after: course.due });
            }
        }
        course
    }

    fn under(&self, hours: Hours<'a>, pauses: &[Pause], bends: Vec<Bend>) -> Course<'a> {
        let pauses = counted(pauses, self.start, self.terms.cap, hours);
        let at = |share_bp: i64| {
            let due = walk(hours, &pauses, self.start, part(self.terms.target, share_bp))?;
            match self.floor {
                Some(floor) => Some(due.max(walk(hours, &pauses, floor, part(self.terms.minimum, share_bp))?)),
                None => Some(due),
            }
        };
        let (due, warn) = (at(10_000), at(i64::from(self.terms.warn_bp)));
        Course { start: self.start, terms: self.terms, hours, due, warn, bends, pauses }
    }
}

impl Terms {
    /// Until when what begins at an instant and never stands still keeps these terms.
    pub fn due(&self, start: Time) -> Time {
        let course = Leg { start, floor: None, terms: self }.run(&[], Vec::new());
        course.due.unwrap_or(start)
    }
}

/// Ten-thousandths of a stretch of time.
fn part(whole: Duration, share_bp: i64) -> Duration {
    let micros = i128::from(whole.num_microseconds().unwrap_or(i64::MAX)) * i128::from(share_bp) / 10_000;
    Duration::microseconds(i64::try_from(micros).unwrap_or(i64::MAX))
}

/// The pauses after `start`, apart from each other and within the cap.
fn counted(pauses: &[Pause], start: Time, cap: Option<Duration>, hours: Hours<'_>) -> Vec<Pause> {
    let (mut last, mut used) = (start, Duration::zero());
    let mut counted = Vec::new();
    for pause in pauses {
        let from = pause.from.max(last);
        if pause.until.is_some_and(|until| until <= from) {
            continue;
        }
        let mut until = pause.until;
        if let Some(cap) = cap {
            if cap <= used {
                break;
            }
            let end = hours.due(from, cap - used);
            until = Some(until.map_or(end, |until| until.min(end)));
            used += hours.business_between(from, until.unwrap_or(end));
        }
        counted.push(Pause { from, until, ..*pause });
        let Some(until) = until else { break };
        last = until;
    }
    counted
}

/// The earliest instant at which the unpaused business time since `start` equals `need`.
fn walk(hours: Hours<'_>, pauses: &[Pause], start: Time, mut need: Duration) -> Option<Time> {
    let mut at = start;
    for pause in pauses.iter().filter(|pause| pause.until.is_none_or(|until| until > start)) {
        let run = hours.business_between(at, pause.from);
        if run >= need {
            break;
        }
        need -= run;
        at = pause.until?.max(at);
    }
    Some(hours.due(at, need))
}

//! Why a deadline is what it is, step by step, for a screen to put into words.
//!
//! Deliberately absent: words; a step is a code, an instant and what belongs to it. Invariant: the steps stand in the
//! order of their instants, and the last `due` among them is the due instant of the reading.

use chrono::{Days, NaiveDate};
use kernel::Time;
use kernel::fact::{CancelCause, Delivery, MoveCause, PendingReason};
use kernel::ids::CaseId;
use serde::Serialize;

use super::course::{Bend, Course};
use super::matter::Track;
use super::{Clock, Standing};
use crate::calendar::Day;

/// The most closed stretches that are told one by one.
const MOST_GAPS: usize = 400;

/// One step of an explanation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are the parameters of a sentence; the README lists them")]
pub enum Step {
    /// The clock began.
    Started { at: Time },
    /// No business time: a night, a break, a weekend.
    Closed { at: Time, until: Time },
    /// A public holiday within a closed stretch.
    Holiday { at: Time, date: NaiveDate, holiday: &'static str, name: &'static str },
    /// A day with hours of its own.
    SpecialDay { at: Time, date: NaiveDate, open: bool, declared_at: Option<Time> },
    /// The clock stood still.
    Paused { at: Time, reason: PendingReason },
    /// The clock ran again.
    Resumed { at: Time },
    /// The agreed most of standing still was used up.
    PauseCapped { at: Time },
    /// A pause that was written down after the deadline: it heals nothing.
    PauseTooLate { at: Time, reason: PendingReason },
    /// Other terms.
    TargetChanged { at: Time, cause: MoveCause, minutes: i64, version: i32, restart: bool, due: Option<Time> },
    /// Other terms that were written down after the deadline: they heal nothing.
    ChangeTooLate { at: Time, cause: MoveCause },
    /// The version that counts was signed after the clock began, and says that it counts from before.
    SignedLater { at: Time, version: i32 },
    /// Hours that were declared while the clock ran.
    HoursDeclared { at: Time, before: Option<Time>, after: Option<Time> },
    /// A machine's answer, which stops no clock.
    AutomaticReply { at: Time },
    /// A person's answer that was refused or came back.
    ReplyNotDelivered { at: Time, state: Delivery },
    /// The case was reopened: the resolve no longer counts.
    Reopened { at: Time, resolved: Time },
    /// Another case was merged into this one; the earlier clock survives.
    Merged { at: Time, from: CaseId, into: CaseId },
    /// The case began as a part of another.
    SplitFrom { at: Time, from: CaseId },
    /// Time gets short.
    Warn { at: Time },
    /// The deadline.
    Due { at: Time, minutes: i64, version: i32, clause: Option<String> },
    /// The promised thing happened.
    Stopped { at: Time, met: bool },
    /// The clock does not count.
    Cancelled { at: Time, cause: CancelCause },
    /// The case is left out of the figures.
    Excluded { at: Time, rule: String },
}

impl Step {
    /// When it happened.
    pub const fn at(&self) -> Time {
        match self {
            Self::Started { at }
            | Self::Closed { at, .. }
            | Self::Holiday { at, .. }
            | Self::SpecialDay { at, .. }
            | Self::Paused { at, .. }
            | Self::Resumed { at }
            | Self::PauseCapped { at }
            | Self::PauseTooLate { at, .. }
            | Self::TargetChanged { at, .. }
            | Self::ChangeTooLate { at, .. }
            | Self::SignedLater { at, .. }
            | Self::HoursDeclared { at, .. }
            | Self::AutomaticReply { at }
            | Self::ReplyNotDelivered { at, .. }
            | Self::Reopened { at, .. }
            | Self::Merged { at, .. }
            | Self::SplitFrom { at, .. }
            | Self::Warn { at }
            | Self::Due { at, .. }
            | Self::Stopped { at, .. }
            | Self::Cancelled { at, .. }
            | Self::Excluded { at, .. } => *at,
        }
    }
}

/// The steps of a clock that alone explain its due instant, without the facts of its case.
pub fn due(clock: &Clock, now: Time) -> Vec<Step> {
    let settled = clock.settled(now);
    let course = settled.course();
    let mut steps = way(&settled, &course);
    steps.sort_by_key(Step::at);
    steps
}

/// The steps of a reading.
pub(super) fn tell(clock: &Clock, course: &Course<'_>, track: &Track, end: (Standing, Option<&str>)) -> Vec<Step> {
    let mut steps = way(clock, course);
    steps.extend(track.steps.iter().cloned());
    match (end.0, track.stop, track.cancelled) {
        (_, _, Some((cause, at))) => steps.push(Step::Cancelled { at, cause }),
        (standing, Some(at), None) => steps.push(Step::Stopped { at, met: standing == Standing::Met }),
        _ => {}
    }
    steps.sort_by_key(Step::at);
    let last = steps.last().map_or(course.start, Step::at);
    steps.extend(end.1.map(|rule| Step::Excluded { at: last, rule: rule.to_owned() }));
    steps
}

/// From the start to the due instant.
fn way(clock: &Clock, course: &Course<'_>) -> Vec<Step> {
    let mut steps = vec![Step::Started { at: clock.start }];
    steps.extend(course.bends.iter().map(|bend| bend_step(clock, *bend)));
    pauses(clock, course, &mut steps);
    if let Some(due) = course.due {
        gaps(course, due, &mut steps);
        let warn = course.warn.filter(|warn| *warn < due);
        steps.extend(warn.map(|at| Step::Warn { at }));
        let terms = course.terms;
        let (minutes, version, clause) = (terms.target.num_minutes(), terms.version, terms.clause.clone());
        steps.push(Step::Due { at: due, minutes, version, clause });
    }
    steps
}

fn bend_step(clock: &Clock, bend: Bend) -> Step {
    match bend {
        Bend::Terms { at, cause, due, index } => {
            let change = &clock.changes[index];
            let (minutes, version) = (change.terms.target.num_minutes(), change.terms.version);
            Step::TargetChanged { at, cause, minutes, version, restart: change.restart, due }
        }
        Bend::TooLate { at, cause } => Step::ChangeTooLate { at, cause },
        Bend::Declared { at, before, after } => Step::HoursDeclared { at, before, after },
    }
}

fn pauses(clock: &Clock, course: &Course<'_>, steps: &mut Vec<Step>) {
    for pause in &clock.pauses {
        let (at, reason) = (pause.from.max(course.start), pause.reason);
        if pause.until.is_some_and(|until| until <= at) {
            continue;
        }
        if course.due.is_some_and(|due| due <= at) {
            steps.push(Step::PauseTooLate { at, reason });
            continue;
        }
        let Some(counted) = course.pauses.iter().find(|counted| counted.from == at) else { continue };
        steps.push(Step::Paused { at, reason });
        match (counted.until, pause.until) {
            (Some(end), until) if until != Some(end) => steps.push(Step::PauseCapped { at: end }),
            (Some(end), _) => steps.push(Step::Resumed { at: end }),
            (None, _) => {}
        }
    }
}

/// The closed stretches on the way, and the days that are more than closed.
fn gaps(course: &Course<'_>, due: Time, steps: &mut Vec<Step>) {
    let hours = course.hours;
    let mut at = course.start;
    let mut told = None;
    for span in hours.spans(course.start, due).take(MOST_GAPS) {
        if at < span.from {
            steps.push(Step::Closed { at, until: span.from });
        }
        days(course, (at, span.until), &mut told, steps);
        at = span.until;
    }
}

fn days(course: &Course<'_>, (from, until): (Time, Time), told: &mut Option<NaiveDate>, steps: &mut Vec<Step>) {
    let hours = course.hours;
    let last = hours.date(until - chrono::Duration::microseconds(1));
    let mut date = hours.date(from);
    while date <= last {
        if told.is_none_or(|told| told < date) {
            *told = Some(date);
            match hours.day(date) {
                Day::Ordinary => {}
                Day::Holiday(day) => steps.push(Step::Holiday { at: from, date, holiday: day.code, name: day.name }),
                Day::Special { open, declared_at } => {
                    steps.push(Step::SpecialDay { at: from, date, open, declared_at });
                }
            }
        }
        let Some(next) = date.checked_add_days(Days::new(1)) else { break };
        date = next;
    }
}

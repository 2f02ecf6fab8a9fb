//! Open spans in UTC, a year at a time, with the business time summed up before each.
//!
//! So a due instant costs a binary search, for a target of minutes as for one of months, and the work of turning wall
//! times into UTC is done once a year and calendar. Deliberately absent: rounding; spans are exact to the microsecond.
//! Invariant: the spans of a year rise, never touch and never leave their UTC year.

use std::ops::Deref;
use std::sync::OnceLock;

use chrono::{DateTime, Datelike, Duration, NaiveDate, Offset, TimeZone};
use chrono_tz::Tz;
use kernel::Time;
use kernel::time::{from_micros, micros};

use super::rules::{Day, Rules};

const MINUTE: i64 = 60_000_000;
const DAY: i64 = 24 * 60 * MINUTE;
/// How often the zone is asked for its offset when a year is compiled. No zone has changed twice within this.
const PROBE: i64 = DAY / 4;
/// The years that are kept once compiled.
const KEPT: std::ops::Range<i32> = 1990..2090;
/// How many years ahead an open instant is looked for.
const AHEAD: i32 = 100;

/// An uninterrupted stretch of business time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Its first instant.
    pub from: Time,
    /// The first instant after it.
    pub until: Time,
}

/// The hours of a calendar with a certain number of declarations known.
#[derive(Clone, Copy)]
pub struct Hours<'a> {
    rules: &'a Rules,
    known: usize,
    years: &'a Years,
}

/// The compiled years of one view.
#[derive(Default)]
pub(super) struct Years(OnceLock<Box<[OnceLock<Year>]>>);

impl Years {
    /// The place of a year, where it is kept.
    fn slot(&self, number: i32) -> Option<&OnceLock<Year>> {
        let slots = self.0.get_or_init(|| KEPT.map(|_| OnceLock::new()).collect());
        slots.get(usize::try_from(number - KEPT.start).ok()?)
    }
}

#[derive(Clone, Debug, Default)]
struct Year {
    spans: Vec<Stretch>,
    total: i64,
}

/// A span in microseconds, with the business time of its year before it.
#[derive(Clone, Copy, Debug)]
struct Stretch {
    from: i64,
    until: i64,
    before: i64,
}

enum Held<'a> {
    Kept(&'a Year),
    Made(Year),
}

impl Deref for Held<'_> {
    type Target = Year;
    fn deref(&self) -> &Year {
        match self {
            Self::Kept(year) => year,
            Self::Made(year) => year,
        }
    }
}

impl Year {
    /// Business time of this year before `at`.
    fn before(&self, at: i64) -> i64 {
        match self.spans.partition_point(|span| span.from <= at) {
            0 => 0,
            index => {
                let span = self.spans[index - 1];
                span.before + at.min(span.until) - span.from
            }
        }
    }

    /// The earliest instant before which this year has `need` of business time.
    fn reach(&self, need: i64) -> Option<i64> {
        let index = self.spans.partition_point(|span| span.before + span.until - span.from < need);
        self.spans.get(index).map(|span| span.from + need - span.before)
    }

    /// The first span that ends after `at`.
    fn after(&self, at: i64) -> Option<Stretch> {
        self.spans.get(self.spans.partition_point(|span| span.until <= at)).copied()
    }

    fn push(&mut self, from: i64, until: i64) {
        match self.spans.last_mut() {
            Some(last) if from <= last.until => last.until = last.until.max(until),
            _ => self.spans.push(Stretch { from, until, before: 0 }),
        }
    }

    fn sum(&mut self) {
        for span in &mut self.spans {
            span.before = self.total;
            self.total += span.until - span.from;
        }
    }
}

impl<'a> Hours<'a> {
    pub(super) fn new(rules: &'a Rules, known: usize, years: &'a Years) -> Self {
        Self { rules, known, years }
    }

    /// Whether `at` is business time.
    pub fn open_at(self, at: Time) -> bool {
        self.year(at.year()).after(micros(at)).is_some_and(|span| span.from <= micros(at))
    }

    /// The business time from `from` until `until`; nothing when that is not later.
    pub fn business_between(self, from: Time, until: Time) -> Duration {
        if until <= from {
            return Duration::zero();
        }
        let whole: i64 = (from.year()..until.year()).map(|year| self.year(year).total).sum();
        let ends = self.year(until.year()).before(micros(until)) - self.year(from.year()).before(micros(from));
        Duration::microseconds(whole + ends)
    }

    /// The earliest instant at which the business time since `start` equals `target`; a hundred years ahead when the
    /// hours never give that much.
    pub fn due(self, start: Time, target: Duration) -> Time {
        let target = target.num_microseconds().unwrap_or(i64::MAX / 2);
        if target <= 0 {
            return start;
        }
        let mut need = target + self.year(start.year()).before(micros(start));
        for number in start.year()..=start.year() + AHEAD {
            let year = self.year(number);
            if let Some(at) = year.reach(need) {
                return from_micros(at);
            }
            need -= year.total;
        }
        start.with_year(start.year() + AHEAD).unwrap_or(DateTime::<chrono::Utc>::MAX_UTC)
    }

    /// The earliest instant of business time at or after `at`.
    pub fn next_open(self, at: Time) -> Option<Time> {
        self.first(micros(at), at.year() + AHEAD).map(|span| from_micros(span.from.max(micros(at))))
    }

    /// The open spans between two instants, in order, as long as they can be.
    pub fn spans(self, from: Time, until: Time) -> Spans<'a> {
        Spans { hours: self, at: micros(from), until: micros(until) }
    }

    /// What a local date is.
    pub fn day(self, date: NaiveDate) -> Day {
        self.rules.day(date, self.known)
    }

    /// The local date of an instant.
    pub fn date(self, at: Time) -> NaiveDate {
        self.rules.date(at)
    }

    fn first(self, at: i64, last: i32) -> Option<Stretch> {
        (from_micros(at).year()..=last).find_map(|year| self.year(year).after(at))
    }

    fn year(self, number: i32) -> Held<'a> {
        match self.years.slot(number) {
            Some(slot) => Held::Kept(slot.get_or_init(|| self.compile(number))),
            None => Held::Made(self.compile(number)),
        }
    }

    fn compile(self, number: i32) -> Year {
        let mut year = Year::default();
        let (Some(from), Some(until)) = (new_year(number), new_year(number + 1)) else { return year };
        let closed = self.rules.closed(number);
        let mut start = from;
        while start < until {
            let (offset, end) = steady(self.rules.zone, start, until);
            self.fill(&mut year, (start, end), offset, &closed);
            start = end;
        }
        year.sum();
        year
    }

    /// Adds the spans of a stretch in which the zone keeps one offset.
    fn fill(self, year: &mut Year, (from, until): (i64, i64), offset: i64, closed: &[NaiveDate]) {
        let first = (from + offset).div_euclid(DAY) - 1;
        let last = (until + offset - 1).div_euclid(DAY);
        for day in first..=last {
            let Some(date) = i32::try_from(day).ok().and_then(NaiveDate::from_epoch_days) else { continue };
            for interval in self.rules.intervals(date, self.known, closed) {
                let open = day * DAY - offset + i64::from(interval.from()) * MINUTE;
                let shut = day * DAY - offset + i64::from(interval.until()) * MINUTE;
                if open.max(from) < shut.min(until) {
                    year.push(open.max(from), shut.min(until));
                }
            }
        }
    }
}

/// Open spans in order.
pub struct Spans<'a> {
    hours: Hours<'a>,
    at: i64,
    until: i64,
}

impl Iterator for Spans<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        let last = from_micros(self.until).year();
        let found = self.hours.first(self.at, last)?;
        let from = found.from.max(self.at);
        if from >= self.until {
            return None;
        }
        let mut until = found.until;
        while until < self.until {
            match self.hours.first(until, last) {
                Some(next) if next.from == until => until = next.until,
                _ => break,
            }
        }
        self.at = until.min(self.until);
        Some(Span { from: from_micros(from), until: from_micros(self.at) })
    }
}

/// The first microsecond of a year, in UTC.
fn new_year(number: i32) -> Option<i64> {
    Some(NaiveDate::from_ymd_opt(number, 1, 1)?.and_hms_opt(0, 0, 0)?.and_utc().timestamp_micros())
}

/// The offset of a zone at an instant, in microseconds.
fn offset(zone: Tz, at: i64) -> i64 {
    let utc = from_micros(at).naive_utc();
    i64::from(zone.offset_from_utc_datetime(&utc).fix().local_minus_utc()) * 1_000_000
}

/// The offset at `from` and the instant, at most `until`, up to which it holds.
fn steady(zone: Tz, from: i64, until: i64) -> (i64, i64) {
    let here = offset(zone, from);
    let mut same = from;
    while same < until {
        let next = (same + PROBE).min(until);
        if offset(zone, next) == here {
            same = next;
            continue;
        }
        let (mut low, mut high) = (same, next);
        while high - low > 1_000_000 {
            let middle = low + (high - low) / 2;
            if offset(zone, middle) == here { low = middle } else { high = middle }
        }
        // Zones change on whole seconds.
        return (here, high.div_euclid(1_000_000) * 1_000_000);
    }
    (here, until)
}

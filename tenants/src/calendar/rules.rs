//! Which intervals start on a date, and why.
//!
//! Invariant: the answer depends on the date and on how many declarations are known, on nothing else.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;
use kernel::Time;
use kernel::fault::{Problems, Reason};

use super::week::{Interval, Week, arrange};
use super::{Definition, Holiday, Territory};

/// What a date is, and so which intervals start on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// A day of the week as any other.
    Ordinary,
    /// A public holiday: closed.
    Holiday(Holiday),
    /// A day with hours of its own.
    Special {
        /// Whether it is open at all.
        open: bool,
        /// When it was declared, if not always known.
        declared_at: Option<Time>,
    },
}

/// A rule together with the number of declarations that must be known for it to hold.
type Known<T> = (usize, Option<Time>, T);

/// The rules of one calendar, compiled.
#[derive(Debug)]
pub(super) struct Rules {
    pub(super) zone: Tz,
    holidays: Option<Territory>,
    weeks: Vec<Known<(NaiveDate, Week)>>,
    days: BTreeMap<NaiveDate, Vec<Known<Vec<Interval>>>>,
    declarations: Vec<Time>,
}

impl Rules {
    pub(super) fn new(definition: &Definition, problems: &mut Problems) -> Self {
        let special = definition.special_days.iter().filter_map(|day| day.declared_at);
        let mut declarations: Vec<Time> =
            special.chain(definition.changes.iter().filter_map(|c| c.declared_at)).collect();
        declarations.sort_unstable();
        declarations.dedup();
        let rank = |at: Option<Time>| at.map_or(0, |at| declarations.partition_point(|declared| *declared < at) + 1);

        let mut days: BTreeMap<NaiveDate, Vec<Known<Vec<Interval>>>> = BTreeMap::new();
        for (index, day) in definition.special_days.iter().enumerate() {
            let field = format!("special_days[{index}]");
            let hours = arrange(day.hours.clone(), &format!("{field}.hours"), problems);
            let known = days.entry(day.date).or_default();
            if known.iter().any(|other| other.1 == day.declared_at) {
                let text = format!("{} stands twice with the same declaration", day.date);
                problems.add(format!("{field}.date"), Reason::coded("TWICE", text).with("date", day.date));
            }
            known.push((rank(day.declared_at), day.declared_at, hours));
        }
        for known in days.values_mut() {
            known.sort_by_key(|rule| rule.0);
        }

        let base = (0, None, (NaiveDate::MIN, definition.week.clone()));
        let changes = definition.changes.iter().map(|c| (rank(c.declared_at), c.declared_at, (c.from, c.week.clone())));
        let mut weeks: Vec<_> = std::iter::once(base).chain(changes).collect();
        weeks.sort_by_key(|(rank, _, (from, _))| (*from, *rank));
        for (index, change) in definition.changes.iter().enumerate() {
            let twin = definition.changes[..index]
                .iter()
                .any(|other| (other.from, other.declared_at) == (change.from, change.declared_at));
            let reason =
                Reason::coded("TWICE", "two changes of the week start on the same date").with("date", change.from);
            problems.check(twin, &format!("changes[{index}].from"), reason);
        }
        Self { zone: definition.zone, holidays: definition.holidays, weeks, days, declarations }
    }

    /// The instants at which something was declared, in order, each once.
    pub(super) fn declarations(&self) -> &[Time] {
        &self.declarations
    }

    /// What `date` is when the first `known` declarations have been made.
    pub(super) fn day(&self, date: NaiveDate, known: usize) -> Day {
        if let Some((_, declared_at, hours)) = self.special(date, known) {
            return Day::Special { open: !hours.is_empty(), declared_at: *declared_at };
        }
        self.holidays.and_then(|territory| territory.on(date)).map_or(Day::Ordinary, Day::Holiday)
    }

    /// The intervals that start on `date`; `closed` are the public holidays around it.
    pub(super) fn intervals(&self, date: NaiveDate, known: usize, closed: &[NaiveDate]) -> &[Interval] {
        if let Some((_, _, hours)) = self.special(date, known) {
            return hours;
        }
        if closed.binary_search(&date).is_ok() {
            return &[];
        }
        let in_force = |rule: &&Known<(NaiveDate, Week)>| rule.0 <= known && rule.2.0 <= date;
        self.weeks.iter().rev().find(in_force).map_or(&[], |(_, _, (_, week))| week.on(date))
    }

    /// The public holidays of the years around `year`, in order.
    pub(super) fn closed(&self, year: i32) -> Vec<NaiveDate> {
        let Some(territory) = self.holidays else { return Vec::new() };
        (year - 1..=year + 1).flat_map(|year| territory.year(year)).map(|holiday| holiday.date).collect()
    }

    fn special(&self, date: NaiveDate, known: usize) -> Option<&Known<Vec<Interval>>> {
        self.days.get(&date)?.iter().rev().find(|rule| rule.0 <= known)
    }

    /// The local date of an instant.
    pub(super) fn date(&self, at: Time) -> NaiveDate {
        let local = at.with_timezone(&self.zone);
        NaiveDate::from_ymd_opt(local.year(), local.month(), local.day()).unwrap_or_default()
    }
}

//! Special days out of an iCalendar file.
//!
//! Tolerant where files differ in the wild: line ends, folding, a byte-order mark, unknown properties. Whole days become
//! closed days; what cannot become one is skipped and named. Deliberately absent: events with a time of day, since a
//! file does not say whether they open or close the shop. Invariant: no input makes it panic or build more than
//! [`MOST_DAYS`] days.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};
use kernel::Time;
use kernel::fault::{Fault, Reason};

use super::SpecialDay;

/// The largest file that is read, in bytes.
pub const MOST_BYTES: usize = 1 << 20;
/// The most days that one file may declare.
pub const MOST_DAYS: usize = 5_000;
/// The longest single event, in days.
const LONGEST: u64 = 366;
/// The last year up to which yearly events are unrolled.
const LAST_YEAR: i32 = 2040;

/// What a file held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Closed days, in order, each once.
    pub days: Vec<SpecialDay>,
    /// Events that were left out.
    pub skipped: Vec<Skipped>,
}

/// An event that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// The line on which it begins.
    pub line: usize,
    /// Why.
    pub reason: &'static str,
}

#[derive(Default)]
struct Event<'a> {
    line: usize,
    start: Option<(bool, &'a str)>,
    end: Option<(bool, &'a str)>,
    duration: Option<&'a str>,
    rule: Option<&'a str>,
    summary: Option<&'a str>,
    cancelled: bool,
}

/// Reads the closed days of a file; `declared_at` is written on each of them.
pub fn import(text: &str, declared_at: Option<Time>) -> Result<Imported, Fault> {
    if text.len() > MOST_BYTES {
        return Err(Fault::invalid("file", Reason::coded("TOO_LARGE", "is larger than 1 MiB").with("most", "1 MiB")));
    }
    let lines = unfold(text.trim_start_matches('\u{feff}'));
    if !lines.iter().any(|(_, line)| line.trim().eq_ignore_ascii_case("BEGIN:VCALENDAR")) {
        return Err(Fault::invalid(
            "file",
            Reason::coded("NOT_ICALENDAR", "is not an iCalendar file: BEGIN:VCALENDAR is missing"),
        ));
    }
    let mut days: BTreeMap<NaiveDate, Option<String>> = BTreeMap::new();
    let mut skipped = Vec::new();
    for event in events(&lines)? {
        match event.dates() {
            Ok(dates) => {
                let name = event.summary.map(unescape).filter(|name| !name.is_empty());
                for date in dates {
                    days.entry(date).or_insert_with(|| name.clone());
                }
            }
            Err(reason) => skipped.push(Skipped { line: event.line, reason }),
        }
        if days.len() > MOST_DAYS {
            let text = format!("the file declares more than {MOST_DAYS} days");
            let too_many = Reason::coded("TOO_MANY", text).with("most", MOST_DAYS);
            return Err(Fault::invalid(format!("line {}", event.line), too_many));
        }
    }
    let day = |(date, name)| SpecialDay { date, hours: Vec::new(), declared_at, name };
    Ok(Imported { days: days.into_iter().map(day).collect(), skipped })
}

/// Joins folded lines; each with the number of its first line.
fn unfold(text: &str) -> Vec<(usize, String)> {
    let mut lines: Vec<(usize, String)> = Vec::new();
    for (index, line) in text.split('\n').enumerate() {
        let line = line.strip_suffix('\r').unwrap_or(line);
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(rest), Some((_, last))) => last.push_str(rest),
            _ => lines.push((index + 1, line.to_owned())),
        }
    }
    lines
}

fn events(lines: &[(usize, String)]) -> Result<Vec<Event<'_>>, Fault> {
    let mut all = Vec::new();
    let mut open: Option<Event<'_>> = None;
    let mut inner = 0_usize;
    for (number, line) in lines {
        let Some((name, value)) = line.split_once(':') else { continue };
        let (name, parameters) = name.split_once(';').unwrap_or((name, ""));
        match (name.trim().to_ascii_uppercase().as_str(), value.trim()) {
            ("BEGIN", kind) if kind.eq_ignore_ascii_case("VEVENT") => {
                if open.is_some() {
                    return Err(Fault::invalid(
                        format!("line {number}"),
                        Reason::coded("BROKEN_EVENT", "an event begins within an event").with("line", number),
                    ));
                }
                open = Some(Event { line: *number, ..Event::default() });
            }
            ("END", kind) if kind.eq_ignore_ascii_case("VEVENT") => all.extend(open.take()),
            ("BEGIN", _) if open.is_some() => inner += 1,
            ("END", _) => inner = inner.saturating_sub(1),
            (name, value) if inner == 0 => {
                if let Some(event) = &mut open {
                    event.set(name, parameters, value);
                }
            }
            _ => {}
        }
    }
    match open {
        Some(event) => Err(Fault::invalid(
            format!("line {}", event.line),
            Reason::coded("BROKEN_EVENT", "the event never ends").with("line", event.line),
        )),
        None => Ok(all),
    }
}

impl<'a> Event<'a> {
    fn set(&mut self, name: &str, parameters: &str, value: &'a str) {
        let whole_day = parameters.to_ascii_uppercase().contains("VALUE=DATE") && value.len() == 8 || value.len() == 8;
        match name {
            "DTSTART" => self.start = Some((whole_day, value)),
            "DTEND" => self.end = Some((whole_day, value)),
            "DURATION" => self.duration = Some(value),
            "RRULE" => self.rule = Some(value),
            "SUMMARY" => self.summary = Some(value),
            "STATUS" => self.cancelled = value.eq_ignore_ascii_case("CANCELLED"),
            _ => {}
        }
    }

    fn dates(&self) -> Result<Vec<NaiveDate>, &'static str> {
        if self.cancelled {
            return Err("it is cancelled");
        }
        let (whole_day, start) = self.start.ok_or("it has no DTSTART")?;
        if !whole_day {
            return Err("it does not take whole days");
        }
        let start = date(start).ok_or("its DTSTART is not a date")?;
        let length = self.length(start)?;
        let mut dates = Vec::new();
        for first in self.repeats(start)? {
            dates.extend((0..length).filter_map(|day| first.checked_add_days(Days::new(day))));
        }
        Ok(dates)
    }

    /// How many days it takes; the end of a whole-day event is the first day after it.
    fn length(&self, start: NaiveDate) -> Result<u64, &'static str> {
        let days = match (self.end, self.duration) {
            (Some((true, end)), _) => (date(end).ok_or("its DTEND is not a date")? - start).num_days(),
            (Some((false, _)), _) => return Err("it does not end with a whole day"),
            (None, Some(text)) => duration(text).ok_or("its DURATION is not a number of days or weeks")?,
            (None, None) => 1,
        };
        // Some programs write the same day as start and end.
        let days = u64::try_from(days).map_err(|_| "it ends before it starts")?.max(1);
        if days > LONGEST { Err("it takes more than a year") } else { Ok(days) }
    }

    fn repeats(&self, start: NaiveDate) -> Result<Vec<NaiveDate>, &'static str> {
        const UNKNOWN: &str = "its RRULE is not a plain yearly one";
        let Some(rule) = self.rule else { return Ok(vec![start]) };
        let (mut every, mut count, mut until, mut yearly) = (1_i32, u32::MAX, NaiveDate::MAX, false);
        for part in rule.split(';').filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').ok_or(UNKNOWN)?;
            match name.to_ascii_uppercase().as_str() {
                "FREQ" if value.eq_ignore_ascii_case("YEARLY") => yearly = true,
                "INTERVAL" => every = value.parse().ok().filter(|every| (1..=100).contains(every)).ok_or(UNKNOWN)?,
                "COUNT" => count = value.parse().map_err(|_| UNKNOWN)?,
                "UNTIL" => until = value.get(..8).and_then(date).ok_or(UNKNOWN)?,
                "BYMONTH" if value.parse() == Ok(start.month()) => {}
                "BYMONTHDAY" if value.parse() == Ok(start.day()) => {}
                "WKST" => {}
                _ => return Err(UNKNOWN),
            }
        }
        if !yearly {
            return Err(UNKNOWN);
        }
        let years = (start.year()..=LAST_YEAR).step_by(usize::try_from(every).unwrap_or(1));
        let dates = years.filter_map(|year| start.with_year(year)).take_while(|date| *date <= until);
        Ok(dates.take(count as usize).collect())
    }
}

fn date(text: &str) -> Option<NaiveDate> {
    let digits = text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit());
    let date = if digits { NaiveDate::parse_from_str(text, "%Y%m%d").ok() } else { None };
    date.filter(|date| (1970..2100).contains(&date.year()))
}

fn duration(text: &str) -> Option<i64> {
    let text = text.strip_prefix('P')?;
    if let Some(weeks) = text.strip_suffix('W') {
        return weeks.parse::<i64>().ok().filter(|weeks| (0..=60).contains(weeks)).map(|weeks| weeks * 7);
    }
    text.strip_suffix('D')?.parse().ok().filter(|days| (0..=400).contains(days))
}

/// Undoes the escapes of a text value and keeps at most 120 characters.
fn unescape(text: &str) -> String {
    let mut plain = String::new();
    let mut escaped = false;
    for letter in text.chars() {
        match (escaped, letter) {
            (false, '\\') => {
                escaped = true;
                continue;
            }
            (true, 'n' | 'N') => plain.push(' '),
            (_, letter) if letter.is_control() => {}
            (_, letter) => plain.push(letter),
        }
        escaped = false;
    }
    plain.trim().chars().take(120).collect()
}

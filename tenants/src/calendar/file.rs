//! Calendars as JSON; the format is described in this crate's README.
//!
//! Invariant: a calendar written and read again is equal to itself.

use chrono::NaiveDate;
use chrono_tz::Tz;
use kernel::fault::{Fault, Problems};
use serde_json::{Map, Value, json};

use super::week::WEEKDAYS;
use super::{Calendar, Definition, Interval, SpecialDay, Territory, Week, WeekChange};
use crate::fields::{Fields, below};

impl Calendar {
    /// Reads a calendar of its own file.
    pub fn read(text: &str) -> Result<Self, Fault> {
        let value: Value = serde_json::from_str(text).map_err(|e| Fault::invalid("calendar file", e.to_string()))?;
        Self::from_json(&value, "")
    }

    /// Reads a calendar that stands at `path` in a larger file.
    pub fn from_json(value: &Value, path: &str) -> Result<Self, Fault> {
        let mut problems = Problems::none();
        let definition = definition(value, path, &mut problems);
        problems.settle()?;
        let definition = definition.ok_or_else(|| Fault::invalid(path, "is not a calendar"))?;
        Self::new(definition).map_err(|fault| below(path, fault))
    }

    /// The calendar as it stands in a file.
    pub fn to_json(&self) -> Value {
        let own = self.definition();
        let changes: Vec<_> = own.changes.iter().map(change_to_json).collect();
        let days: Vec<_> = own.special_days.iter().map(day_to_json).collect();
        json!({
            "zone": own.zone.name(),
            "week": week_to_json(&own.week),
            "changes": changes,
            "holidays": own.holidays.map(|territory| territory.to_string()),
            "special_days": days,
        })
    }
}

fn definition(value: &Value, path: &str, problems: &mut Problems) -> Option<Definition> {
    let mut fields = Fields::of(value, path, problems);
    fields.need("zone", problems);
    let zone = fields.parse("zone", problems, |text| {
        text.parse::<Tz>().map_err(|_| format!("{text:?} is not a zone such as Europe/Warsaw"))
    });
    let name = fields.name("week");
    let week = fields.need("week", problems).map(|value| week(value, &name, problems));
    let holidays = fields
        .parse("holidays", problems, |text| text.parse::<Territory>().map_err(|reason| format!("{text:?}: {reason}")));
    let name = fields.name("changes");
    let changes = each(fields.list("changes", problems), &name, problems, change);
    let name = fields.name("special_days");
    let special_days = each(fields.list("special_days", problems), &name, problems, special_day);
    fields.done(problems);
    Some(Definition { zone: zone?, week: week?, changes, holidays, special_days })
}

/// Reads every member of a list.
fn each<T>(
    list: Option<&[Value]>,
    path: &str,
    problems: &mut Problems,
    read: fn(&Value, &str, &mut Problems) -> Option<T>,
) -> Vec<T> {
    let list = list.unwrap_or_default().iter().enumerate();
    list.filter_map(|(index, value)| read(value, &format!("{path}[{index}]"), problems)).collect()
}

fn week(value: &Value, path: &str, problems: &mut Problems) -> Week {
    let mut fields = Fields::of(value, path, problems);
    let days = WEEKDAYS.map(|(_, word)| {
        let name = fields.name(word);
        let list = fields.list(word, problems);
        each(list, &name, problems, interval)
    });
    fields.done(problems);
    Week::new(days, path, problems)
}

fn interval(value: &Value, path: &str, problems: &mut Problems) -> Option<Interval> {
    let read = value.as_str().ok_or("an interval is a text such as 08:00-12:00").and_then(Interval::parse);
    read.map_err(|reason| problems.add(path, format!("{value}: {reason}"))).ok()
}

fn change(value: &Value, path: &str, problems: &mut Problems) -> Option<WeekChange> {
    let mut fields = Fields::of(value, path, problems);
    fields.need("from", problems);
    let from = fields.parse("from", problems, date);
    let name = fields.name("week");
    let week = fields.need("week", problems).map(|value| week(value, &name, problems));
    let declared_at = fields.time("declared_at", problems);
    fields.done(problems);
    Some(WeekChange { from: from?, week: week?, declared_at })
}

fn special_day(value: &Value, path: &str, problems: &mut Problems) -> Option<SpecialDay> {
    let mut fields = Fields::of(value, path, problems);
    fields.need("date", problems);
    let date = fields.parse("date", problems, date);
    let list = fields.list("hours", problems);
    let hours = each(list, &fields.name("hours"), problems, interval);
    let declared_at = fields.time("declared_at", problems);
    let name = fields.text("name", problems).map(str::to_owned);
    fields.done(problems);
    Some(SpecialDay { date: date?, hours, declared_at, name })
}

fn date(text: &str) -> Result<NaiveDate, String> {
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().filter(|_| text.len() == 10);
    date.ok_or_else(|| format!("{text:?} is not a date such as 2026-12-24"))
}

fn week_to_json(week: &Week) -> Value {
    let days = WEEKDAYS.map(|(weekday, word)| {
        let intervals: Vec<_> = week.day(weekday).iter().map(ToString::to_string).collect();
        (word.to_owned(), json!(intervals))
    });
    Value::Object(Map::from_iter(days))
}

fn change_to_json(change: &WeekChange) -> Value {
    json!({ "from": change.from, "week": week_to_json(&change.week), "declared_at": change.declared_at })
}

fn day_to_json(day: &SpecialDay) -> Value {
    let hours: Vec<_> = day.hours.iter().map(ToString::to_string).collect();
    json!({ "date": day.date, "hours": hours, "declared_at": day.declared_at, "name": day.name })
}

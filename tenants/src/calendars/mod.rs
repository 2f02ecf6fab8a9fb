//! Calendars of a client as they are kept: hours, public holidays, and days declared one by one.
//!
//! `edit` changes them. Deliberately absent: the arithmetic of business time, which is in `calendar`. Invariant: once a
//! signed contract goes by a calendar, nothing said of it earlier is overwritten; later declarations stand beside
//! earlier ones with the time at which they were made.

mod edit;

use chrono::NaiveDate;
use kernel::Fault;
use kernel::ids::{CalendarId, PersonId};
use kernel::time::{Time, from_micros};
use serde_json::{Value, json};
use store::View;

use crate::calendar::{Calendar, Interval};
use crate::row::{ColumnTrait, Order, calendar as row, special_day};

pub use edit::{DayDraft, Draft, create, import, update};

/// A day that was declared, as it holds now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclaredDay {
    /// The date in the calendar's zone.
    pub date: NaiveDate,
    /// What the client calls it.
    pub name: String,
    /// Its intervals; none means closed.
    pub intervals: Vec<Interval>,
    /// When the client told us.
    pub declared: Time,
    /// Who wrote it down.
    pub by: Option<PersonId>,
}

/// A calendar as it is kept.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Its id.
    pub id: CalendarId,
    /// Its name.
    pub name: String,
    /// Rises with every change.
    pub version: i64,
    /// The days declared, as they hold now, by date.
    pub days: Vec<DeclaredDay>,
    /// The hours themselves, with every declaration.
    pub calendar: Calendar,
    /// When it was made.
    pub created: Time,
    /// When it was last changed.
    pub changed: Time,
}

/// A calendar.
pub async fn find(view: &View, id: CalendarId) -> Result<Kept, Fault> {
    let row = view.get::<row::Entity>(id.0).await?.ok_or(Fault::missing("calendar"))?;
    let days = view.find::<special_day::Entity>().filter(special_day::Column::CalendarId.eq(id.0));
    Kept::read(row, days.order(special_day::Column::DeclaredAt, Order::Asc).all().await?)
}

/// The client's calendars, oldest first.
pub async fn list(view: &View) -> Result<Vec<Kept>, Fault> {
    let rows = view.find::<row::Entity>().order(row::Column::Id, Order::Asc).all().await?;
    let mut days = view.find::<special_day::Entity>().order(special_day::Column::DeclaredAt, Order::Asc).all().await?;
    let mut kept = Vec::with_capacity(rows.len());
    for row in rows {
        let own = days.extract_if(.., |day| day.calendar_id == row.id).collect();
        kept.push(Kept::read(row, own)?);
    }
    Ok(kept)
}

impl Kept {
    /// Reads a calendar from its row and its declarations, oldest declaration first.
    fn read(row: row::Model, days: Vec<special_day::Model>) -> Result<Self, Fault> {
        let file = json!({
            "zone": row.zone,
            "week": parsed(&row.week_json)?,
            "changes": parsed(&row.changes_json)?,
            "holidays": row.holidays,
            "special_days": days.iter().map(day_to_json).collect::<Result<Vec<_>, _>>()?,
        });
        Ok(Self {
            id: CalendarId(row.id),
            name: row.name,
            version: row.version,
            calendar: Calendar::from_json(&file, "").map_err(|fault| Fault::storage(fault.to_string()))?,
            days: in_force(days)?,
            created: from_micros(row.created_at),
            changed: from_micros(row.changed_at),
        })
    }

    /// The calendar as it stands in a file, for a client to keep.
    pub fn to_json(&self) -> Value {
        self.calendar.to_json()
    }
}

fn day_to_json(day: &special_day::Model) -> Result<Value, Fault> {
    Ok(json!({
        "date": day.day,
        "name": day.name,
        "hours": parsed(&day.intervals_json)?,
        "declared_at": from_micros(day.declared_at),
    }))
}

/// The last declaration of each date, without what was withdrawn.
fn in_force(days: Vec<special_day::Model>) -> Result<Vec<DeclaredDay>, Fault> {
    let mut last = std::collections::BTreeMap::new();
    for day in days {
        last.insert(day.day.clone(), day);
    }
    last.into_values().filter(|day| !day.withdrawn).map(DeclaredDay::read).collect()
}

impl DeclaredDay {
    fn read(row: special_day::Model) -> Result<Self, Fault> {
        let texts: Vec<String> = serde_json::from_str(&row.intervals_json).map_err(Fault::storage)?;
        let intervals = texts.iter().map(|text| Interval::parse(text)).collect::<Result<_, _>>();
        Ok(Self {
            date: row.day.parse().map_err(Fault::storage)?,
            name: row.name,
            intervals: intervals.map_err(Fault::storage)?,
            declared: from_micros(row.declared_at),
            by: row.declared_by.map(PersonId),
        })
    }
}

fn parsed(text: &str) -> Result<Value, Fault> {
    serde_json::from_str(text).map_err(Fault::storage)
}

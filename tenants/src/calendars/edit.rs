//! Making and changing calendars: what was declared stays, what is declared now is added.

use chrono::NaiveDate;
use kernel::Fault;
use kernel::action::EditCalendars;
use kernel::fact::Fact;
use kernel::fault::Problems;
use kernel::ids::{CalendarId, PersonId};
use kernel::time::{Time, micros};
use serde_json::{Value, json};
use store::{AuditEntry, Permit, Tx};
use uuid::Uuid;

use super::{DeclaredDay, Kept, find};
use crate::calendar::ics::{self, Imported};
use crate::calendar::{Calendar, Definition, Interval, SpecialDay, Territory, Week, WeekChange};
use crate::input::{self, UNKNOWN};
use crate::row::special_day::Column;
use crate::row::{ColumnTrait, NotSet, Set, both, calendar as row, contract, special_day};
use crate::terms;

/// A day with hours of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayDraft {
    /// The date in the calendar's zone.
    pub date: NaiveDate,
    /// What the client calls it.
    pub name: String,
    /// Its intervals; none means closed.
    pub intervals: Vec<Interval>,
}

/// What is said of a calendar when it is made or changed: always the whole.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// Its name.
    pub name: String,
    /// The zone that wall times are meant in.
    pub zone: String,
    /// Intervals by weekday, Monday first.
    pub week: [Vec<Interval>; 7],
    /// From which date another week holds, where a signed contract goes by the calendar; absent means from the day of
    /// the change.
    pub week_from: Option<NaiveDate>,
    /// Whose public holidays are kept: `PL`, `DE-BY`.
    pub holidays: Option<String>,
    /// The days with hours of their own.
    pub days: Vec<DayDraft>,
}

/// A draft whose fields are in order.
struct Checked {
    name: String,
    definition: Definition,
    days: Vec<DayDraft>,
}

/// Makes a calendar.
pub async fn create(tx: &mut Tx, _may: Permit<EditCalendars>, draft: Draft, now: Time) -> Result<Kept, Fault> {
    let checked = check(&draft)?;
    let id: CalendarId = tx.id();
    tx.insert(row::ActiveModel {
        tenant_id: NotSet,
        id: Set(id.0),
        name: Set(checked.name.clone()),
        version: Set(1),
        created_at: Set(micros(now)),
        ..written(&checked.definition, now)
    })
    .await?;
    for day in &checked.days {
        declare(tx, id, day, false, now).await?;
    }
    finish(tx, id, ("calendar.create", None), now).await
}

/// Changes a calendar. Where a signed contract goes by it, zone and holidays stay as they are, another week holds from
/// a date on, and days are declared anew beside what was declared before.
pub async fn update(
    tx: &mut Tx,
    _may: Permit<EditCalendars>,
    id: CalendarId,
    draft: Draft,
    now: Time,
) -> Result<Kept, Fault> {
    let before = find(tx, id).await?;
    let mut checked = check(&draft)?;
    let used = in_use(tx, id).await?;
    if used {
        checked.definition = amended(&before, checked.definition, draft.week_from, now)?;
    }
    let row = row::ActiveModel {
        name: Set(checked.name.clone()),
        version: Set(before.version + 1),
        ..written(&checked.definition, now)
    };
    tx.update("calendar", id.0, row).await?;
    for day in &checked.days {
        let known = before.days.iter().find(|known| known.date == day.date);
        if known.is_none_or(|known| known.name != day.name || known.intervals != day.intervals) {
            forget_unless(tx, id, day.date, used).await?;
            declare(tx, id, day, false, now).await?;
        }
    }
    let wanted = |date: NaiveDate| checked.days.iter().any(|day| day.date == date);
    for gone in before.days.iter().filter(|day| !wanted(day.date)) {
        forget_unless(tx, id, gone.date, used).await?;
        if used {
            declare(tx, id, &ordinary(gone, &checked.definition), true, now).await?;
        }
    }
    finish(tx, id, ("calendar.update", Some(&before)), now).await
}

/// Declares the closed days of an iCalendar file; dates that have a declaration keep it.
pub async fn import(
    tx: &mut Tx,
    _may: Permit<EditCalendars>,
    id: CalendarId,
    text: &str,
    now: Time,
) -> Result<Imported, Fault> {
    let before = find(tx, id).await?;
    let mut read = ics::import(text, Some(now))?;
    read.days.retain(|day| before.days.iter().all(|known| known.date != day.date));
    for day in &read.days {
        let name = day.name.clone().unwrap_or_default();
        declare(tx, id, &DayDraft { date: day.date, name, intervals: day.hours.clone() }, false, now).await?;
    }
    let row = row::ActiveModel { version: Set(before.version + 1), changed_at: Set(micros(now)), ..Default::default() };
    tx.update("calendar", id.0, row).await?;
    finish(tx, id, ("calendar.import", Some(&before)), now).await?;
    Ok(read)
}

fn check(draft: &Draft) -> Result<Checked, Fault> {
    let mut problems = Problems::none();
    let name = input::line(&mut problems, "name", &draft.name, 120);
    let zone = input::zone(&mut problems, "zone", &draft.zone);
    let week = Week::new(draft.week.clone(), "week", &mut problems);
    let holidays = draft
        .holidays
        .as_deref()
        .filter(|text| !text.is_empty())
        .and_then(|text| text.parse::<Territory>().map_err(|_| problems.add("holidays", UNKNOWN)).ok());
    let mut days = draft.days.clone();
    for (index, day) in days.iter_mut().enumerate() {
        day.name = input::optional_line(&mut problems, &format!("specialDays[{index}].name"), &day.name, 120);
        day.intervals.sort_unstable();
    }
    problems.settle()?;
    let special_days = days.iter().map(|day| SpecialDay {
        date: day.date,
        hours: day.intervals.clone(),
        declared_at: None,
        name: Some(day.name.clone()),
    });
    let mut definition = Definition { zone, week, changes: Vec::new(), holidays, special_days: special_days.collect() };
    Calendar::new(definition.clone())?;
    definition.special_days.clear();
    Ok(Checked { name, definition, days })
}

/// The definition of a calendar in use with another week from a date on.
fn amended(before: &Kept, wanted: Definition, from: Option<NaiveDate>, now: Time) -> Result<Definition, Fault> {
    let mut definition = before.calendar.definition().clone();
    definition.special_days.clear();
    if definition.zone != wanted.zone || definition.holidays != wanted.holidays {
        return Err(Fault::conflict("a signed contract goes by this calendar: its zone and holidays cannot change"));
    }
    let from = from.unwrap_or_else(|| now.with_timezone(&definition.zone).date_naive());
    let latest = definition.changes.last().map_or(&definition.week, |change| &change.week);
    if *latest != wanted.week {
        definition.changes.retain(|change| !(change.from == from && change.declared_at == Some(now)));
        definition.changes.push(WeekChange { from, week: wanted.week, declared_at: Some(now) });
        Calendar::new(definition.clone())?;
    }
    Ok(definition)
}

/// What a date would be without its declaration.
fn ordinary(day: &DeclaredDay, definition: &Definition) -> DayDraft {
    let holiday = definition.holidays.and_then(|territory| territory.on(day.date));
    let changed = definition.changes.iter().rev().find(|change| change.from <= day.date);
    let week = changed.map_or(&definition.week, |change| &change.week);
    let intervals = if holiday.is_some() { Vec::new() } else { week.on(day.date).to_vec() };
    DayDraft { date: day.date, name: day.name.clone(), intervals }
}

fn written(definition: &Definition, now: Time) -> row::ActiveModel {
    let file = Calendar::new(definition.clone()).map_or(Value::Null, |calendar| calendar.to_json());
    row::ActiveModel {
        zone: Set(definition.zone.name().to_owned()),
        week_json: Set(file["week"].to_string()),
        changes_json: Set(file["changes"].to_string()),
        holidays: Set(definition.holidays.map(|territory| territory.to_string())),
        changed_at: Set(micros(now)),
        ..Default::default()
    }
}

async fn in_use(tx: &Tx, id: CalendarId) -> Result<bool, Fault> {
    let signed = both(contract::Column::CalendarId.eq(id.0), contract::Column::SignedAt.is_not_null());
    Ok(tx.find::<contract::Entity>().filter(signed).count().await? > 0)
}

/// Forgets what was declared of a date while no contract went by it.
async fn forget_unless(tx: &Tx, id: CalendarId, date: NaiveDate, used: bool) -> Result<(), Fault> {
    if used {
        return Ok(());
    }
    let of = both(special_day::Column::CalendarId.eq(id.0), special_day::Column::Day.eq(date.to_string()));
    tx.delete::<special_day::Entity>(of).await.map(|_| ())
}

/// Writes a declaration down; a second one of the same instant takes its place.
async fn declare(tx: &Tx, id: CalendarId, day: &DayDraft, withdrawn: bool, now: Time) -> Result<(), Fault> {
    let intervals: Vec<String> = day.intervals.iter().map(ToString::to_string).collect();
    let row = special_day::ActiveModel {
        tenant_id: NotSet,
        id: Set(tx.id::<Uuid>()),
        calendar_id: Set(id.0),
        day: Set(day.date.to_string()),
        name: Set(day.name.clone()),
        intervals_json: Set(json!(intervals).to_string()),
        declared_at: Set(micros(now)),
        declared_by: Set(tx.scope().person().map(|PersonId(person)| person)),
        withdrawn: Set(withdrawn),
    };
    let key = vec![Column::TenantId, Column::CalendarId, Column::Day, Column::DeclaredAt];
    tx.put(row, key, vec![Column::Name, Column::IntervalsJson, Column::Withdrawn]).await
}

async fn finish(
    tx: &mut Tx,
    id: CalendarId,
    (action, before): (&str, Option<&Kept>),
    now: Time,
) -> Result<Kept, Fault> {
    let after = find(tx, id).await?;
    terms::touch(tx).await?;
    tx.record(Fact::CalendarChanged { calendar: id }.at(now))?;
    let shown = |kept: &Kept| json!({ "name": kept.name, "version": kept.version, "hours": kept.to_json() });
    let (before, after_shown) = (before.map(shown), Some(shown(&after)));
    let entry = AuditEntry { action, subject: "calendar", subject_id: Some(id.0), before, after: after_shown };
    tx.audit(entry).await?;
    Ok(after)
}

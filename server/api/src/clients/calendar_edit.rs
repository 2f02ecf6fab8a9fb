//! Changing calendars.

use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use chrono::NaiveDate;
use kernel::Fault;
use kernel::action::EditCalendars;
use kernel::fault::{Problems, Reason};
use kernel::ids::{CalendarId, TenantId};
use tenants::calendar::Interval;
use tenants::calendars::{self, DayDraft, Draft, Kept};

use super::calendar::CalendarNode;
use crate::context::{asked, settle};
use crate::fault::{payload, respoken};
use crate::gid::{self, Noun};

/// The words of the domain that the schema calls otherwise.
const WORDS: [(&str, &str); 3] = [("special_days", "specialDays"), ("hours", "intervals"), ("file", "ics")];

/// From one time of day until another: HH:MM; `until` may be 24:00, or before `from` when it crosses midnight.
#[derive(InputObject, Clone, Debug)]
pub struct IntervalInput {
    from: String,
    until: String,
}

/// The hours of a weekday; 1 is Monday.
#[derive(InputObject, Clone, Debug)]
pub struct DayHoursInput {
    weekday: i32,
    intervals: Vec<IntervalInput>,
}

/// A day with hours of its own; no interval means closed.
#[derive(InputObject, Clone, Debug)]
pub struct SpecialDayInput {
    date: NaiveDate,
    name: String,
    intervals: Vec<IntervalInput>,
}

/// A client's hours: always the whole.
#[derive(InputObject)]
pub struct CalendarInput {
    id: Option<ID>,
    client: ID,
    name: String,
    zone: String,
    week: Vec<DayHoursInput>,
    /// From which date the week holds, where a signed contract goes by the calendar; today by default.
    week_from: Option<NaiveDate>,
    holidays: Option<String>,
    special_days: Vec<SpecialDayInput>,
}

/// The days of an iCalendar file, to be closed.
#[derive(InputObject)]
pub struct ImportSpecialDaysInput {
    calendar: ID,
    /// The file's text.
    ics: String,
}

/// The calendar as it is now.
#[derive(SimpleObject)]
pub struct CalendarChanged {
    calendar: CalendarNode,
}

payload! {
    /// The changed calendar, or why it was not changed.
    CalendarPayload { CalendarChanged }
}

/// An event that was left out, and why.
#[derive(SimpleObject)]
pub struct SkippedEvent {
    line: i64,
    reason: String,
}

/// The calendar as it is now, and what became of the file.
#[derive(SimpleObject)]
pub struct SpecialDaysImported {
    calendar: CalendarNode,
    /// Days that were added; those that had a declaration keep it.
    added: i64,
    skipped: Vec<SkippedEvent>,
}

payload! {
    /// What became of the file.
    ImportSpecialDaysPayload { SpecialDaysImported }
}

/// What can be done with calendars.
#[derive(Default)]
pub struct CalendarMutation;

#[Object]
impl CalendarMutation {
    /// Makes a calendar, or changes one. What was declared before stays on record where a contract goes by it.
    async fn save_calendar(&self, ctx: &Context<'_>, input: CalendarInput) -> async_graphql::Result<CalendarPayload> {
        let asked = asked(ctx)?;
        let tenant = gid::client_of(&input.client)?;
        let id: Option<CalendarId> = gid::maybe_within(Noun::Calendar, tenant, input.id.as_ref())?;
        let (mut tx, may) = asked.change::<EditCalendars>(tenant).await?;
        let draft = match input.read() {
            Ok(draft) => draft,
            Err(fault) => return CalendarPayload::from_fault(fault),
        };
        let done = match id {
            Some(id) => calendars::update(&mut tx, may, id, draft, asked.now()).await,
            None => calendars::create(&mut tx, may, draft, asked.now()).await,
        };
        match settle(tx, done).await {
            Ok(kept) => Ok(CalendarPayload::CalendarChanged(CalendarChanged { calendar: CalendarNode(tenant, kept) })),
            Err(fault) => CalendarPayload::from_fault(respoken(fault, &WORDS)),
        }
    }

    /// Closes the days of an iCalendar file.
    async fn import_special_days(
        &self,
        ctx: &Context<'_>,
        input: ImportSpecialDaysInput,
    ) -> async_graphql::Result<ImportSpecialDaysPayload> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, CalendarId) = gid::decode(Noun::Calendar, &input.calendar)?;
        let (mut tx, may) = asked.change::<EditCalendars>(tenant).await?;
        let done = calendars::import(&mut tx, may, id, &input.ics, asked.now()).await;
        let done = match done {
            Ok(read) => calendars::find(&tx, id).await.map(|kept| (kept, read)),
            Err(fault) => Err(fault),
        };
        match settle(tx, done).await {
            Ok((kept, read)) => Ok(ImportSpecialDaysPayload::SpecialDaysImported(imported(tenant, kept, &read))),
            Err(fault) => ImportSpecialDaysPayload::from_fault(respoken(fault, &WORDS)),
        }
    }
}

fn imported(tenant: TenantId, kept: Kept, read: &tenants::calendar::ics::Imported) -> SpecialDaysImported {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let skipped =
        read.skipped.iter().map(|event| SkippedEvent { line: number(event.line), reason: event.reason.to_owned() });
    SpecialDaysImported {
        added: number(read.days.len()),
        skipped: skipped.collect(),
        calendar: CalendarNode(tenant, kept),
    }
}

impl CalendarInput {
    fn read(self) -> Result<Draft, Fault> {
        let mut problems = Problems::none();
        let mut week: [Vec<Interval>; 7] = Default::default();
        for (place, hours) in self.week.iter().enumerate() {
            let day = usize::try_from(hours.weekday - 1).ok().and_then(|day| week.get_mut(day));
            match day {
                Some(day) => day.extend(intervals(&hours.intervals, &format!("week[{place}]"), &mut problems)),
                None => problems.add(format!("week[{place}].weekday"), "OUT_OF_RANGE"),
            }
        }
        let mut days = Vec::with_capacity(self.special_days.len());
        for (place, day) in self.special_days.into_iter().enumerate() {
            let intervals = intervals(&day.intervals, &format!("specialDays[{place}]"), &mut problems);
            days.push(DayDraft { date: day.date, name: day.name, intervals });
        }
        problems.settle()?;
        let (name, zone, week_from, holidays) = (self.name, self.zone, self.week_from, self.holidays);
        Ok(Draft { name, zone, week, week_from, holidays, days })
    }
}

fn intervals(all: &[IntervalInput], field: &str, problems: &mut Problems) -> Vec<Interval> {
    let mut read = Vec::with_capacity(all.len());
    for (place, interval) in all.iter().enumerate() {
        match Interval::parse(&format!("{}-{}", interval.from.trim(), interval.until.trim())) {
            Ok(interval) => read.push(interval),
            Err(text) => {
                let written = format!("{}–{}", interval.from.trim(), interval.until.trim());
                let reason = Reason::coded("NOT_HOURS", text).with("text", written);
                problems.add(format!("{field}.intervals[{place}]"), reason);
            }
        }
    }
    read
}

//! Calendars: a client's hours, each day of them, and when something promised in them falls due.

use async_graphql::{Context, Enum, ID, Object, SimpleObject};
use chrono::{DateTime, Days, Duration, NaiveDate, TimeZone, Utc};
use chrono_tz::Tz;
use kernel::Fault;
use kernel::action::ReadClient;
use kernel::fact::ClockKind;
use kernel::ids::{CalendarId, TenantId};
use tenants::calendar::{Day, Hours, Interval, Territory};
use tenants::calendars::{self, DeclaredDay, Kept};
use tenants::clock::{Clock, Terms, explain};

use super::parts::ProjectNode;
use crate::badge::{ClientBadge, badge};
use crate::context::asked;
use crate::desk::{ClockStep, step};
use crate::fault::refuse;
use crate::gid::{self, Noun};
use crate::people::{PersonNode, person};

/// The most days that are shown at once.
const MOST_DAYS: i64 = 400;
/// The longest promise that is tried out: a year.
const MOST_MINUTES: i32 = 366 * 24 * 60;

/// From one time of day until another: HH:MM; `until` may be 24:00, or before `from` when it crosses midnight.
#[derive(SimpleObject, Clone, Debug)]
#[graphql(name = "Interval")]
pub struct IntervalNode {
    from: String,
    until: String,
}

fn written(intervals: &[Interval]) -> Vec<IntervalNode> {
    let one = |interval: &Interval| {
        let text = interval.to_string();
        let (from, until) = text.split_once('-').unwrap_or((&text, &text));
        IntervalNode { from: from.to_owned(), until: until.to_owned() }
    };
    intervals.iter().map(one).collect()
}

/// The hours of a weekday; 1 is Monday.
#[derive(SimpleObject, Clone, Debug)]
pub struct DayHours {
    weekday: i32,
    intervals: Vec<IntervalNode>,
}

/// A day with hours of its own.
pub struct SpecialDayNode(DeclaredDay);

#[Object(name = "SpecialDay")]
impl SpecialDayNode {
    async fn date(&self) -> NaiveDate {
        self.0.date
    }

    async fn name(&self) -> &str {
        &self.0.name
    }

    /// None means closed.
    async fn intervals(&self) -> Vec<IntervalNode> {
        written(&self.0.intervals)
    }

    /// When the client told us; what was due before is not moved by it.
    async fn declared_at(&self) -> DateTime<Utc> {
        self.0.declared
    }

    async fn declared_by(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PersonNode>> {
        person(ctx, self.0.by).await
    }
}

/// A client's hours.
pub struct CalendarNode(pub(crate) TenantId, pub(crate) Kept);

#[Object(name = "Calendar")]
impl CalendarNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Calendar, self.0, self.1.id.0)
    }

    async fn client(&self, ctx: &Context<'_>) -> async_graphql::Result<ClientBadge> {
        badge(ctx, self.0).await
    }

    async fn name(&self) -> &str {
        &self.1.name
    }

    async fn zone(&self) -> &str {
        self.1.calendar.zone().name()
    }

    /// The newest week, Monday first.
    async fn week(&self) -> Vec<DayHours> {
        let definition = self.1.calendar.definition();
        let week = definition.changes.last().map_or(&definition.week, |change| &change.week);
        let day = |(place, (weekday, _)): (usize, &(chrono::Weekday, &str))| DayHours {
            weekday: i32::try_from(place).unwrap_or_default() + 1,
            intervals: written(week.day(*weekday)),
        };
        tenants::calendar::week::WEEKDAYS.iter().enumerate().map(day).collect()
    }

    /// From which date the newest week holds, where another held before.
    async fn week_from(&self) -> Option<NaiveDate> {
        self.1.calendar.definition().changes.last().map(|change| change.from)
    }

    /// Whose public holidays are kept: PL, DE-BY.
    async fn holidays(&self) -> Option<String> {
        self.1.calendar.definition().holidays.map(|territory| territory.to_string())
    }

    async fn special_days(&self) -> Vec<SpecialDayNode> {
        self.1.days.iter().cloned().map(SpecialDayNode).collect()
    }

    /// Rises with every change.
    async fn version(&self) -> i64 {
        self.1.version
    }

    async fn changed_at(&self) -> DateTime<Utc> {
        self.1.changed
    }

    /// The projects whose contracts begin with it.
    async fn used_by(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<ProjectNode>> {
        let view = asked(ctx)?.view::<ReadClient>(self.0).await?;
        let all = tenants::projects::list(&view).await.map_err(refuse)?.into_iter();
        let own = all.filter(|project| project.calendar == Some(self.1.id) && project.archived.is_none());
        Ok(own.map(|project| ProjectNode(self.0, project)).collect())
    }
}

/// What a day is.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayKind {
    /// As the week has it.
    Week,
    /// A public holiday.
    Holiday,
    /// A day with hours of its own.
    Special,
    /// A day on which the shop is closed of its own will.
    Closed,
}

/// One day of a calendar.
#[derive(SimpleObject, Clone, Debug)]
pub struct CalendarDay {
    date: NaiveDate,
    kind: DayKind,
    name: Option<String>,
    intervals: Vec<IntervalNode>,
    /// Business time of the day.
    seconds: i64,
}

/// When a promise falls due, and why.
#[derive(SimpleObject, Clone, Debug)]
pub struct DuePreview {
    due: DateTime<Utc>,
    steps: Vec<ClockStep>,
}

/// What can be read of calendars.
#[derive(Default)]
pub struct CalendarQuery;

#[Object]
impl CalendarQuery {
    /// One calendar.
    async fn calendar(&self, ctx: &Context<'_>, id: ID) -> async_graphql::Result<Option<CalendarNode>> {
        let (tenant, kept) = kept(ctx, &id).await?;
        Ok(Some(CalendarNode(tenant, kept)))
    }

    /// What each day is, both ends included.
    #[graphql(complexity = "400 + child_complexity")]
    async fn calendar_days(
        &self,
        ctx: &Context<'_>,
        calendar: ID,
        from: NaiveDate,
        to: NaiveDate,
    ) -> async_graphql::Result<Vec<CalendarDay>> {
        let (_, kept) = kept(ctx, &calendar).await?;
        let days = (to - from).num_days();
        if !(0..MOST_DAYS).contains(&days) {
            return Err(refuse(Fault::invalid("to", "OUT_OF_RANGE")));
        }
        let hours = kept.calendar.hours();
        let dates = from.iter_days().take(usize::try_from(days).unwrap_or_default() + 1);
        Ok(dates.map(|date| day(&kept, hours, date)).collect())
    }

    /// When a promise of so many business minutes falls due, told step by step.
    async fn due(
        &self,
        ctx: &Context<'_>,
        calendar: ID,
        from: DateTime<Utc>,
        minutes: i32,
    ) -> async_graphql::Result<DuePreview> {
        let (_, kept) = kept(ctx, &calendar).await?;
        if !(1..=MOST_MINUTES).contains(&minutes) {
            return Err(refuse(Fault::invalid("minutes", "OUT_OF_RANGE")));
        }
        let terms = Terms {
            target: Duration::minutes(i64::from(minutes)),
            warn_bp: 10_000,
            minimum: Duration::zero(),
            cap: None,
            calendar: kept.calendar.clone(),
            contract: None,
            version: 0,
            agreed_for: None,
            clause: None,
        };
        let clock = Clock::begin(ClockKind::FirstReply, 1, kernel::time::cut(from), terms);
        let steps = explain::due(&clock, from);
        Ok(DuePreview { due: clock.due().unwrap_or(from), steps: steps.iter().map(step).collect() })
    }

    /// Countries and regions whose public holidays are known.
    async fn holiday_countries(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<String>> {
        asked(ctx)?.viewer()?;
        Ok(Territory::known().into_iter().map(|(territory, _)| territory.to_string()).collect())
    }
}

async fn kept(ctx: &Context<'_>, id: &ID) -> async_graphql::Result<(TenantId, Kept)> {
    let (tenant, id): (TenantId, CalendarId) = gid::decode(Noun::Calendar, id)?;
    let view = asked(ctx)?.view::<ReadClient>(tenant).await?;
    Ok((tenant, calendars::find(&view, id).await.map_err(refuse)?))
}

fn day(kept: &Kept, hours: Hours<'_>, date: NaiveDate) -> CalendarDay {
    let definition = kept.calendar.definition();
    let declared = kept.days.iter().find(|day| day.date == date);
    let (kind, name) = match (hours.day(date), declared) {
        (Day::Holiday(holiday), _) => (DayKind::Holiday, Some(holiday.name.to_owned())),
        (Day::Special { open, .. }, Some(day)) => {
            (if open { DayKind::Special } else { DayKind::Closed }, Some(day.name.clone()))
        }
        _ => (DayKind::Week, None),
    };
    let week = definition.changes.iter().rev().find(|change| change.from <= date);
    let intervals = match (kind, declared) {
        (DayKind::Holiday, _) => &[][..],
        (DayKind::Special | DayKind::Closed, Some(day)) => &day.intervals,
        _ => week.map_or(&definition.week, |change| &change.week).on(date),
    };
    let zone = definition.zone;
    let next = date.checked_add_days(Days::new(1)).unwrap_or(date);
    CalendarDay {
        date,
        kind,
        name: name.filter(|name| !name.is_empty()),
        intervals: written(intervals),
        seconds: hours.business_between(midnight(zone, date), midnight(zone, next)).num_seconds(),
    }
}

/// The first instant of a date in a zone.
pub(crate) fn midnight(zone: Tz, date: NaiveDate) -> DateTime<Utc> {
    let wall = date.and_time(chrono::NaiveTime::MIN);
    // Where a clock change skips midnight the day begins an hour later.
    let local = zone.from_local_datetime(&wall).earliest();
    let later = || zone.from_local_datetime(&(wall + Duration::hours(1))).earliest();
    local.or_else(later).map_or_else(|| wall.and_utc(), |at| at.to_utc())
}

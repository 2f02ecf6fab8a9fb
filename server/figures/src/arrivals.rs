//! How many contacts came, and when: written ones by their messages, calls and chats whether they have a case or not.
//!
//! Deliberately absent: any judgement. Invariant: an excluded contact came all the same.

use chrono::{NaiveDate, TimeZone};
use chrono_tz::Tz;
use kernel::Fault;
use kernel::fact::Channel;
use kernel::time::Time;
use store::View;
use store::query::{ColumnTrait, Condition};
use tenants::kpi::{Kpi, Period, midnight};

use crate::cells::{By, Facet, Only, Row, Value, Wanted, table};
use crate::lens::Lens;
use crate::row::contact;
use crate::slots::{self, slot};
use crate::words;

/// How many contacts arrived in a period, by the quarter-hour or half-hour in which they did.
pub(crate) async fn arrivals(
    view: &View,
    version: i64,
    lens: &Lens<'_>,
    period: Period,
) -> Result<Vec<(Time, u64)>, Fault> {
    let mut all = written(view, version, slots::bounds(period, lens.zone_of(period))).await?;
    all.extend(live(view, lens, period).await?);
    Ok(all)
}

/// Messages that count as volume. Each has a case.
async fn written(view: &View, version: i64, (from, until): (i64, i64)) -> Result<Vec<(Time, u64)>, Fault> {
    let channels = [Channel::Email, Channel::Form].map(words::channel);
    let these = Condition::all()
        .add(contact::Column::Version.eq(version))
        .add(contact::Column::Counted.eq(true))
        .add(contact::Column::Channel.is_in(channels))
        .add(contact::Column::ArrivedSlot.gte(slot(from)))
        .add(contact::Column::ArrivedSlot.lt(slot(until)));
    let counts: Vec<((i64,), i64)> =
        view.find::<contact::Entity>().filter(these).tally(&[contact::Column::ArrivedSlot]).await?;
    Ok(counts.into_iter().map(|((at,), many)| (slots::start(at), u64::try_from(many).unwrap_or_default())).collect())
}

/// Calls and chats. Many of them never have a case.
async fn live(view: &View, lens: &Lens<'_>, period: Period) -> Result<Vec<(Time, u64)>, Fault> {
    let wanted = Wanted {
        period,
        by: By::Day,
        by_project: false,
        by_channel: true,
        facet: Some(Facet::HalfHour),
        only: Only::default(),
        kpis: vec![Kpi::Contacts],
    };
    let zone = lens.zone_of(period);
    let rows = table(view, lens, &wanted).await?.rows;
    let live = rows.iter().filter(|row| matches!(row.channel, Some(Channel::Phone | Channel::Chat)));
    Ok(live.map(|row| (half_hour(row, zone), many(row))).collect())
}

fn many(row: &Row) -> u64 {
    let counted = row.cells.first().and_then(|cell| cell.with_excluded.value);
    counted.and_then(|many| u64::try_from(many).ok()).unwrap_or_default()
}

/// The first instant of a row's half-hour; of one that comes twice the first, of one that never comes the day's.
fn half_hour(row: &Row, zone: Tz) -> Time {
    let day: NaiveDate = row.period.first;
    let Some(Value::HalfHour(half)) = row.value else { return midnight(day, zone) };
    let wall = day.and_hms_opt(u32::from(half / 2), u32::from(half % 2) * 30, 0);
    let at = wall.and_then(|wall| zone.from_local_datetime(&wall).earliest());
    at.map_or_else(|| midnight(day, zone), |at| at.to_utc())
}

//! How a client stands at this moment: what a lead looks at first.

use chrono::NaiveDate;
use kernel::Fault;
use kernel::fact::ClockKind;
use kernel::ids::CaseId;
use kernel::time::micros;
use store::View;
use store::query::{ColumnTrait, Condition, Order};
use tenants::kpi::{Level, Period};

use crate::arrivals::arrivals;
use crate::count;
use crate::lens::Lens;
use crate::project::served;
use crate::promise::{Counted, Promise};
use crate::row::{matter, reading};
use crate::words::{outcome, standing};

/// A client on the lead's first screen.
#[derive(Clone, Debug)]
pub struct Tile {
    /// The promises, this month so far.
    pub promises: Vec<Promise>,
    /// Cases that are not resolved.
    pub open: u64,
    /// Running clocks whose time is getting short.
    pub at_risk: u64,
    /// Clocks that were due today and were late, or are.
    pub breached_today: u64,
    /// Cases that wait for anyone: taken by nobody, not asleep, not waiting for somebody else.
    pub waiting: u64,
    /// The one of them that began first.
    pub oldest: Option<CaseId>,
}

/// A client's day so far.
#[derive(Clone, Copy, Debug)]
pub struct Today {
    /// The local date.
    pub date: NaiveDate,
    /// How many contacts came.
    pub volume: u64,
    /// Replies that are due today.
    pub replies: Level,
    /// Resolutions that are due today.
    pub resolutions: Level,
}

impl Tile {
    /// The end of the month when every open reply is in time, in ten-thousandths.
    pub fn projected_bp(&self) -> Option<u16> {
        let replies = self.promises.iter().find(|promise| promise.kind == ClockKind::FirstReply);
        replies.or(self.promises.first()).and_then(|promise| promise.projected_bp)
    }
}

/// How a client stands at this moment.
pub async fn tile(view: &View, lens: &Lens<'_>) -> Result<Tile, Fault> {
    let (version, today) = (served(view).await?, lens.today());
    let counted = Counted::of(view, version, lens, Period::month(today)).await?;
    let late = |kind| counted.kind(kind).sum(|date, _| date == today).counted.missed();
    let oldest = view
        .find::<matter::Entity>()
        .filter(waiting(version, lens))
        .order(matter::Column::OpenedAt, Order::Asc)
        .order(matter::Column::Id, Order::Asc)
        .limit(1)
        .one()
        .await?;
    let open = Condition::all()
        .add(matter::Column::Version.eq(version))
        .add(matter::Column::Standing.is_in([standing::OPEN, standing::PENDING]));
    Ok(Tile {
        promises: counted.promises(view, lens),
        open: view.find::<matter::Entity>().filter(open).count().await?,
        at_risk: view.find::<reading::Entity>().filter(at_risk(version, lens)).count().await?,
        breached_today: late(ClockKind::FirstReply) + late(ClockKind::Resolution),
        waiting: view.find::<matter::Entity>().filter(waiting(version, lens)).count().await?,
        oldest: oldest.map(|row| CaseId(row.id)),
    })
}

/// A client's day so far.
pub async fn today(view: &View, lens: &Lens<'_>) -> Result<Today, Fault> {
    let (version, date) = (served(view).await?, lens.today());
    let day = Period::day(date);
    let replies = count::levels(view, version, lens, ClockKind::FirstReply, day).await?;
    let resolutions = count::levels(view, version, lens, ClockKind::Resolution, day).await?;
    let volume = arrivals(view, version, lens, day).await?.into_iter().map(|(_, many)| many).sum();
    Ok(Today { date, volume, replies: replies.sum(|_, _| true), resolutions: resolutions.sum(|_, _| true) })
}

fn waiting(version: i64, lens: &Lens<'_>) -> Condition {
    let awake = Condition::any()
        .add(matter::Column::SnoozedUntil.is_null())
        .add(matter::Column::SnoozedUntil.lte(micros(lens.now)));
    Condition::all()
        .add(matter::Column::Version.eq(version))
        .add(matter::Column::Standing.eq(standing::OPEN))
        .add(matter::Column::Assigned.eq(false))
        .add(awake)
}

fn at_risk(version: i64, lens: &Lens<'_>) -> Condition {
    Condition::all()
        .add(reading::Column::Version.eq(version))
        .add(reading::Column::OpenDueAt.gte(micros(lens.now)))
        .add(reading::Column::Outcome.eq(outcome::OPEN))
        .add(reading::Column::Warned.eq(true))
}

//! When test contacts are sent: a window of the day, some days of the week, so many a day, at moments that chance chooses.
//!
//! Deliberately absent: sending. Invariant: the same seed and day give the same moments; no contact point is written to
//! more often than the limit, and a day that is over is not made up for.

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeZone, Utc};
use chrono_tz::Tz;
use kernel::action::RunProbes;
use kernel::fault::{Fault, Problems};
use kernel::time::{Time, micros};
use store::query::NotSet;
use store::{Permit, Tx, View};
use uuid::Uuid;

use crate::persona::{self, spread};
use crate::points::{self, Point};
use crate::row::{ColumnTrait, Condition, Order, Set, plan as row, probe};
use crate::senders::{self, Sender};
use crate::texts::{self, Text};
use crate::typed::{OUT_OF_RANGE, REQUIRED, UNKNOWN};
use crate::words::State;

/// The most test contacts that one plan sends in a day.
pub const MOST_A_DAY: i64 = 5;
/// The most test contacts of a client in a day, over all its plans.
const MOST_OF_CLIENT: i64 = 20;
const DAY: i64 = 24 * 60;

/// A schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Its id.
    pub id: Uuid,
    /// Where to.
    pub point: Uuid,
    /// From whom.
    pub sender: Uuid,
    /// On which days of the week: bit 0 is Monday.
    pub weekdays: u8,
    /// From which minute of the day on, in the client's zone.
    pub from_minute: i64,
    /// Until which minute, not included.
    pub until_minute: i64,
    /// How many a day.
    pub per_day: i64,
    /// Only questions about this.
    pub topic: Option<String>,
    seed: i64,
    planned_until: Option<NaiveDate>,
}

/// What is said of a schedule.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Where to.
    pub point: Uuid,
    /// From whom.
    pub sender: Uuid,
    /// On which days of the week: bit 0 is Monday.
    pub weekdays: u8,
    /// From which minute of the day on.
    pub from_minute: i64,
    /// Until which minute, not included.
    pub until_minute: i64,
    /// How many a day.
    pub per_day: i64,
    /// Only questions about this.
    pub topic: Option<String>,
}

impl Plan {
    fn read(row: row::Model) -> Self {
        Self {
            id: row.id,
            point: row.point_id,
            sender: row.sender_id,
            weekdays: u8::try_from(row.weekdays).unwrap_or_default(),
            from_minute: row.from_minute,
            until_minute: row.until_minute,
            per_day: row.per_day,
            topic: row.topic,
            seed: row.seed,
            planned_until: row.planned_until.and_then(|date| date.parse().ok()),
        }
    }

    /// The moments of a day, rising; none on other days of the week.
    pub fn moments(&self, date: NaiveDate, zone: Tz) -> Vec<Time> {
        if self.weekdays & (1 << date.weekday().num_days_from_monday()) == 0 {
            return Vec::new();
        }
        let seed = self.seed_of(date);
        let width = u64::try_from(self.until_minute - self.from_minute).unwrap_or(1).max(1) * 60;
        let at = |place: i64| {
            let second = spread(seed ^ spread(place.unsigned_abs())) % width;
            let second = self.from_minute * 60 + i64::try_from(second).unwrap_or_default();
            instant(date, second, zone)
        };
        let mut moments: Vec<Time> = (1..=self.per_day).filter_map(at).collect();
        moments.sort_unstable();
        moments.dedup();
        moments
    }

    fn seed_of(&self, date: NaiveDate) -> u64 {
        spread(self.seed.unsigned_abs()) ^ u64::from(date.num_days_from_ce().unsigned_abs())
    }
}

/// An instant of a local day; one that a change of the clocks leaves out does not exist.
fn instant(date: NaiveDate, second: i64, zone: Tz) -> Option<Time> {
    let local = date.and_hms_opt(0, 0, 0)? + chrono::Duration::seconds(second);
    Some(zone.from_local_datetime(&local).earliest()?.with_timezone(&Utc))
}

/// The plans in use, oldest first.
pub async fn list(view: &View) -> Result<Vec<Plan>, Fault> {
    let living = view.find::<row::Entity>().filter(row::Column::RetiredAt.is_null());
    Ok(living.order(row::Column::Id, Order::Asc).all().await?.into_iter().map(Plan::read).collect())
}

/// Begins a schedule; its first moments are those of the same day that still lie ahead.
pub async fn begin(tx: &mut Tx, _may: Permit<RunProbes>, draft: &Draft, now: Time) -> Result<Plan, Fault> {
    judge(tx, draft).await?;
    let id: Uuid = tx.id();
    let row = row::ActiveModel {
        tenant_id: NotSet,
        id: Set(id),
        point_id: Set(draft.point),
        sender_id: Set(draft.sender),
        weekdays: Set(i64::from(draft.weekdays)),
        from_minute: Set(draft.from_minute),
        until_minute: Set(draft.until_minute),
        per_day: Set(draft.per_day),
        topic: Set(draft.topic.as_ref().map(|topic| topic.trim().to_owned()).filter(|topic| !topic.is_empty())),
        seed: Set(i64::try_from(id.as_u64_pair().1 >> 2).unwrap_or_default()),
        planned_until: Set(None),
        next_at: Set(Some(micros(now))),
        created_at: Set(micros(now)),
        retired_at: Set(None),
    };
    tx.insert(row).await?;
    tx.wake_timers();
    tx.get::<row::Entity>(id).await?.map(Plan::read).ok_or(Fault::missing("plan"))
}

async fn judge(tx: &Tx, draft: &Draft) -> Result<(), Fault> {
    let mut problems = Problems::none();
    let point = points::find(tx, draft.point).await.ok();
    problems.check(!point.as_ref().is_some_and(|point| point.channel.is_tried()), "point", UNKNOWN);
    let barred = point.is_some_and(|point| !point.shop.is_empty() && point.allowed_by.is_none());
    problems.check(barred, "point", "NOT_ALLOWED");
    problems.check(senders::find(tx, draft.sender).await.is_err(), "sender", UNKNOWN);
    problems.check(draft.weekdays == 0, "weekdays", REQUIRED);
    problems.check(draft.weekdays > 127, "weekdays", OUT_OF_RANGE);
    problems.check(!(0..DAY).contains(&draft.from_minute), "fromMinute", OUT_OF_RANGE);
    let until = draft.until_minute > draft.from_minute && draft.until_minute <= DAY;
    problems.check(!until, "untilMinute", OUT_OF_RANGE);
    problems.check(!(1..=MOST_A_DAY).contains(&draft.per_day), "perDay", OUT_OF_RANGE);
    let others: i64 = list(tx).await?.iter().map(|plan| plan.per_day).sum();
    problems.check(others + draft.per_day > MOST_OF_CLIENT, "perDay", OUT_OF_RANGE);
    let topic = draft.topic.as_deref().map(str::trim).filter(|topic| !topic.is_empty());
    let asked = texts::list(tx).await?;
    let none = !asked.iter().any(|text| topic.is_none_or(|topic| text.topic == topic));
    problems.check(none, "topic", UNKNOWN);
    problems.settle()
}

/// Ends a schedule, and what it has planned and not sent.
pub async fn stop(tx: &Tx, _may: Permit<RunProbes>, id: Uuid, now: Time) -> Result<(), Fault> {
    tx.get::<row::Entity>(id).await?.ok_or(Fault::missing("plan"))?;
    end(tx, Condition::all().add(row::Column::Id.eq(id)), now).await
}

/// Ends the schedules of a contact point.
pub(crate) async fn stop_at(tx: &Tx, point: Uuid, now: Time) -> Result<(), Fault> {
    end(tx, Condition::all().add(row::Column::PointId.eq(point)), now).await
}

/// Ends the schedules of a sender.
pub(crate) async fn stop_from(tx: &Tx, sender: Uuid, now: Time) -> Result<(), Fault> {
    end(tx, Condition::all().add(row::Column::SenderId.eq(sender)), now).await
}

/// First the schedule, then its moments: whoever plans a day meanwhile has done so before, or finds it ended.
async fn end(tx: &Tx, these: Condition, now: Time) -> Result<(), Fault> {
    for plan in tx.find::<row::Entity>().filter(these.add(row::Column::RetiredAt.is_null())).all().await? {
        let row = row::ActiveModel { retired_at: Set(Some(micros(now))), next_at: Set(None), ..Default::default() };
        tx.update("plan", plan.id, row).await?;
        let planned = Condition::all()
            .add(probe::Column::PlanId.eq(plan.id))
            .add(probe::Column::State.is_in([State::Planned, State::Queued].map(State::word)));
        tx.delete::<probe::Entity>(planned).await?;
    }
    Ok(())
}

/// Plans the day of a schedule whose time has come, and says when to look again.
pub(crate) async fn plan_day(tx: &Tx, id: Uuid, zone: Tz, now: Time) -> Result<(), Fault> {
    let Some(plan) = tx.get::<row::Entity>(id).await?.map(Plan::read) else { return Ok(()) };
    let today = now.with_timezone(&zone).date_naive();
    let next = tomorrow(today, zone).unwrap_or(now + chrono::Duration::days(1));
    let running = Condition::all().add(row::Column::Id.eq(id)).add(row::Column::RetiredAt.is_null());
    let taken = tx
        .change::<row::Entity>()
        .filter(running)
        .set(row::Column::PlannedUntil, today.to_string())
        .set(row::Column::NextAt, micros(next.max(now + chrono::Duration::minutes(1))));
    if taken.run().await? == 0 || plan.planned_until.is_some_and(|done| done >= today) {
        return Ok(());
    }
    let ahead: Vec<Time> = plan.moments(today, zone).into_iter().filter(|at| *at > now).collect();
    if let (false, Ok(point), Ok(sender)) =
        (ahead.is_empty(), points::find(tx, plan.point).await, senders::find(tx, plan.sender).await)
    {
        let topic = plan.topic.as_deref();
        let fits = |text: &Text| topic.is_none_or(|topic| text.topic == topic);
        let asked: Vec<Text> = texts::list(tx).await?.into_iter().filter(fits).collect();
        for at in ahead.into_iter().filter(|_| !asked.is_empty()) {
            put(tx, (&plan, &point, &sender), &asked, at).await?;
        }
    }
    Ok(())
}

fn tomorrow(today: NaiveDate, zone: Tz) -> Option<DateTime<Utc>> {
    instant(today.checked_add_days(Days::new(1))?, 60, zone)
}

async fn put(tx: &Tx, (plan, point, sender): (&Plan, &Point, &Sender), asked: &[Text], at: Time) -> Result<(), Fault> {
    let seed = spread(plan.seed.unsigned_abs() ^ micros(at).unsigned_abs());
    let place = usize::try_from(seed % asked.len() as u64).unwrap_or_default();
    let Some(text) = asked.get(place) else { return Ok(()) };
    let who = persona::of(sender, &text.language, seed);
    let row = probe::ActiveModel {
        id: Set(tx.id()),
        point_id: Set(Some(point.id)),
        plan_id: Set(Some(plan.id)),
        text_id: Set(Some(text.id)),
        sender_id: Set(Some(sender.id)),
        shop: Set(point.shop.clone()),
        channel: Set(point.channel.word().to_owned()),
        address: Set(point.address.clone()),
        topic: Set(text.topic.clone()),
        persona: Set(Some(who.address)),
        state: Set(State::Planned.word().to_owned()),
        planned_at: Set(micros(at)),
        next_at: Set(Some(micros(at))),
        detail: Set(String::new()),
        round: Set(String::new()),
        ..Default::default()
    };
    tx.insert(row).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Timelike;

    fn plan(seed: i64) -> Plan {
        Plan {
            id: Uuid::nil(),
            point: Uuid::nil(),
            sender: Uuid::nil(),
            weekdays: 0b001_1111,
            from_minute: 9 * 60,
            until_minute: 17 * 60,
            per_day: 3,
            topic: None,
            seed,
            planned_until: None,
        }
    }

    proptest::proptest! {
        #[test]
        fn moments_lie_in_the_window_on_days_that_were_chosen_and_repeat(seed in 0..i64::MAX, day in 0..4_000_i32) {
            let date = NaiveDate::from_num_days_from_ce_opt(738_000 + day).unwrap();
            let zone: Tz = "Europe/Warsaw".parse().unwrap();
            let moments = plan(seed).moments(date, zone);

            proptest::prop_assert_eq!(&moments, &plan(seed).moments(date, zone));
            let working = date.weekday().num_days_from_monday() < 5;
            proptest::prop_assert_eq!(moments.is_empty(), !working);
            for moment in moments {
                let local = moment.with_timezone(&zone);
                proptest::prop_assert!(local.date_naive() == date && (9..17).contains(&local.hour()));
            }
        }
    }

    #[test]
    fn another_day_has_other_moments() {
        let zone: Tz = "Europe/Kyiv".parse().unwrap();
        let of = |day: &str| {
            let day: NaiveDate = day.parse().unwrap();
            plan(7).moments(day, zone).iter().map(|at| at.with_timezone(&zone).time()).collect::<Vec<_>>()
        };

        assert_ne!(of("2026-11-23"), of("2026-11-24"));
    }
}

//! The people and the money that a level of a promise takes, from what really came.
//!
//! Calls and chats that are promised within seconds: Erlang over the mean day of each weekday in half hours
//! (`planning::steps`). Written replies: one queue of work that may wait, in open time, first come first served
//! (`planning::deferred`). Everything else: nothing is said. Deliberately absent: rosters, skills, other clients' work in
//! the same hours. Invariant: a harder level never costs less.

use std::collections::BTreeMap;

use chrono::{Datelike, Duration, Timelike};
use kernel::fact::ClockKind;
use kernel::fault::{Fault, Problems, Reason};
use kernel::{Amount, Time};
use planning::deferred::{self, Task};
use planning::{Interval, Pay, Shrinkage, Step};
use serde::{Deserialize, Serialize};

use super::levels::Effort;
use crate::clock::{Agreement, Policies, Standing};
use crate::contract::Promise;
use crate::kpi::{Kpi, Material, Period, edges};
use crate::live::{Contact, Fate};
use crate::money::Month;
use crate::money::level::Level;

/// How long an interval of the mean day is.
const SLOT_MINUTES: u32 = 30;
/// The most that one written answer may take: a day.
const MOST_SECONDS: u32 = 86_400;

/// What work costs at a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Economics {
    /// A paid hour.
    pub cost_per_hour: Amount,
    /// How many seconds of work a written answer takes, as long as nobody measures it.
    pub written_seconds: u32,
    /// The share of paid time in which nobody answers, in ten-thousandths.
    pub shrinkage_bp: u16,
}

impl Economics {
    /// Every problem, by field.
    pub fn check(&self) -> Result<(), Fault> {
        let mut problems = Problems::none();
        let negative = Reason::coded("AT_LEAST", "is below nothing").with("least", 0);
        problems.check(self.cost_per_hour.minor < 0, "cost_per_hour", negative);
        let between = |most: u32| Reason::coded("BETWEEN", "is out of range").with("least", 1).with("most", most);
        problems.check(!(1..=MOST_SECONDS).contains(&self.written_seconds), "written_seconds", between(MOST_SECONDS));
        let share = Reason::coded("BETWEEN", "is not from 0 to below 1").with("least", 0).with("most", 90);
        problems.check(self.shrinkage_bp > 9_000, "shrinkage_bp", share);
        problems.settle()
    }

    /// What so many seconds of work cost when the time in which nobody answers is paid too.
    pub fn of_work(&self, seconds: i64) -> Result<Amount, Fault> {
        let answering = i128::from(10_000 - self.shrinkage_bp.min(9_999));
        self.part(i128::from(seconds) * 10_000, 3_600 * answering)
    }

    /// What so many seconds cost that are paid as they are.
    pub fn of_paid(&self, seconds: i64) -> Result<Amount, Fault> {
        self.part(i128::from(seconds), 3_600)
    }

    fn part(&self, dividend: i128, divisor: i128) -> Result<Amount, Fault> {
        let wrong = |error: kernel::money::Wrong| Fault::invalid("cost_per_hour", error.to_string());
        self.cost_per_hour.part(dividend, divisor).map_err(wrong)
    }

    fn pay(&self) -> Result<Pay, Fault> {
        let shrinkage = Shrinkage::new(f64::from(self.shrinkage_bp) / 10_000.0, 0.0)?;
        Ok(Pay { shrinkage, per_hour: 1.0 })
    }

    /// Hours at their price: seconds are whole, money is rounded once.
    fn paid(&self, hours: f64) -> Result<Amount, Fault> {
        self.of_paid(seconds(hours))
    }
}

#[expect(clippy::cast_possible_truncation, reason = "clamped to what fits")]
fn seconds(hours: f64) -> i64 {
    (hours * 3_600.0).round().clamp(0.0, 9.0e15) as i64
}

/// By which model people are reckoned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Model {
    /// Erlang, for those who wait while we are looked for.
    Erlang,
    /// A queue of work that may wait.
    Deferred,
}

/// The work behind a promise.
pub(super) enum Work {
    /// The mean week, in half hours.
    Live(Vec<Interval>),
    /// What came, and how many hours were open.
    Written(Vec<Task>, f64),
}

impl Work {
    /// The work behind a promise in these months; nothing where no model fits, or nothing came.
    pub(super) fn of(
        material: &Material<'_>,
        (policies, draft): (&Policies, &Agreement),
        promise: &Promise,
        months: &[Month],
    ) -> Option<Self> {
        let zone = draft.calendar.zone();
        let from = edges(Period::month(months.first()?.first()), zone).0;
        let until = edges(Period::month(months.last()?.first()), zone).1.min(material.now);
        let range = (from, until);
        match promise.kpi {
            Kpi::ServiceLevel => live(material, (policies, draft), promise, range).map(Self::Live),
            Kpi::ReplyLevel | Kpi::UsefulReplyLevel => {
                let tasks = written(material, (policies, draft), range);
                let open = draft.calendar.business_between(from, until);
                (!tasks.is_empty()).then(|| Self::Written(tasks, in_seconds(open) / 3_600.0))
            }
            _ => None,
        }
    }

    pub(super) const fn model(&self) -> Model {
        match self {
            Self::Live(_) => Model::Erlang,
            Self::Written(..) => Model::Deferred,
        }
    }

    /// What each level takes; nothing for one that no number of people reaches.
    pub(super) fn efforts(&self, economics: &Economics, levels: &[Level]) -> Result<Vec<Option<Effort>>, Fault> {
        let pay = economics.pay()?;
        // Nobody can promise all calls within seconds: the hardest share that is reckoned is 99.9 %.
        let most = if matches!(self, Self::Live(_)) { 0.999 } else { 1.0 };
        let shares: Vec<f64> = levels.iter().map(|level| share(*level)).filter(|share| *share <= most).collect();
        let steps = match self {
            Self::Live(profile) => planning::steps(profile, &pay, &shares)?,
            Self::Written(tasks, open) => {
                let work_s = f64::from(economics.written_seconds);
                let tasks: Vec<Task> = tasks.iter().map(|task| Task { work_s, ..*task }).collect();
                deferred::steps(&tasks, *open, &pay, &shares)?
            }
        };
        let effort = |step: &Step| {
            Ok(Effort { people: step.most_heads, paid_hours: step.paid_hours, cost: economics.paid(step.paid_hours)? })
        };
        let mut efforts = steps.iter().map(|step| effort(step).map(Some)).collect::<Result<Vec<_>, Fault>>()?;
        efforts.resize(levels.len(), None);
        Ok(efforts)
    }
}

#[expect(clippy::cast_precision_loss, reason = "at most ten thousand")]
fn share(level: Level) -> f64 {
    level as f64 / 10_000.0
}

#[expect(clippy::cast_precision_loss, reason = "microseconds of a few years")]
fn in_seconds(duration: Duration) -> f64 {
    duration.num_microseconds().unwrap_or(i64::MAX) as f64 / 1e6
}

/// Reply clocks that began in the range, by when they began and how much open time they had.
fn written(
    material: &Material<'_>,
    (policies, draft): (&Policies, &Agreement),
    (from, until): (Time, Time),
) -> Vec<Task> {
    let calendar = &draft.calendar;
    let mut tasks = Vec::new();
    for reading in material.readings.iter().filter(|reading| reading.kind == ClockKind::FirstReply) {
        let counts = reading.excluded.is_none() && !matches!(reading.standing, Standing::Cancelled(_));
        let ruled = policies.in_force(reading.project, reading.start);
        let ours = ruled.is_some_and(|one| one.contract.project == draft.contract.project);
        if counts && ours && (from..until).contains(&reading.start) {
            let arrives_s = in_seconds(calendar.business_between(from, reading.start));
            let within_s = in_seconds(calendar.business_between(reading.start, reading.due));
            tasks.push(Task { arrives_s, within_s, work_s: 0.0 });
        }
    }
    tasks.sort_by(|one, next| one.arrives_s.total_cmp(&next.arrives_s));
    tasks
}

#[derive(Default)]
struct Slot {
    calls: f64,
    work_s: f64,
    handled: f64,
}

/// The mean week of calls or chats that entered a queue in open time.
fn live(
    material: &Material<'_>,
    (policies, draft): (&Policies, &Agreement),
    promise: &Promise,
    (from, until): (Time, Time),
) -> Option<Vec<Interval>> {
    let zone = draft.calendar.zone();
    let asked = |contact: &&Contact| {
        let ruled = policies.in_force(contact.project, contact.arrived);
        contact.counts()
            && contact.excluded.is_none()
            && (from..until).contains(&contact.arrived)
            && (promise.channels.is_empty() || promise.channels.contains(&contact.channel))
            && ruled.is_some_and(|one| one.contract.project == draft.contract.project)
            && (promise.parameters.all_hours || draft.calendar.open_at(contact.arrived))
    };
    let (mut slots, mut waited_s, mut lost) = (BTreeMap::<(u32, u32), Slot>::new(), 0.0, 0.0);
    for contact in material.contacts.iter().filter(asked) {
        let wait = match contact.fate(promise.parameters.wait_from, material.now) {
            Some(Fate::Answered(wait) | Fate::Waiting(wait)) => wait,
            Some(Fate::Abandoned(wait)) => {
                lost += 1.0;
                wait
            }
            _ => continue,
        };
        waited_s += in_seconds(wait);
        let local = contact.arrived.with_timezone(&zone);
        let place = (local.weekday().num_days_from_monday(), (local.hour() * 60 + local.minute()) / SLOT_MINUTES);
        let slot = slots.entry(place).or_default();
        slot.calls += 1.0;
        if let (Some(legs), Some(after), true) =
            (contact.with_agents(), contact.after_work(), contact.answered().is_some())
        {
            slot.work_s += in_seconds(legs + after);
            slot.handled += 1.0;
        }
    }
    let (work_s, handled) =
        slots.values().fold((0.0, 0.0), |(work, many), slot| (work + slot.work_s, many + slot.handled));
    if handled < 1.0 || work_s <= 0.0 {
        return None;
    }
    let mean_s = work_s / handled;
    // Whoever hung up tells of patience as well as those who waited: all waiting over all who gave up.
    let patience_s = (lost > 0.0 && waited_s > 0.0).then(|| waited_s / lost);
    let days = weekdays((from, until), zone);
    let interval = |((weekday, _), slot): (&(u32, u32), &Slot)| Interval {
        hours: f64::from(days[*weekday as usize].max(1)) * f64::from(SLOT_MINUTES) / 60.0,
        calls: slot.calls,
        aht_s: if slot.handled > 0.0 { (slot.work_s / slot.handled).max(1.0) } else { mean_s },
        patience_s,
        within_s: in_seconds(promise.parameters.within),
    };
    Some(slots.iter().map(interval).collect())
}

/// How many of each weekday a range holds.
fn weekdays((from, until): (Time, Time), zone: chrono_tz::Tz) -> [u32; 7] {
    let last = until.with_timezone(&zone).date_naive();
    let dates = from.with_timezone(&zone).date_naive().iter_days().take_while(|date| *date < last);
    dates.fold([0; 7], |mut days, date| {
        days[date.weekday().num_days_from_monday() as usize] += 1;
        days
    })
}

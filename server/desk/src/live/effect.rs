//! What lending somebody does to the shops that lose and gain him, within the next hour.
//!
//! The demand of the hour is what came at this time of the last weeks; what waits already has to be served as well. Chats
//! meet a queue of Erlang's, in which somebody who works for several shops is of each a part only. Deliberately absent:
//! written work, for which nobody waits on the line. Invariant: an outlook is given only where there is demand to tell it
//! from.

use chrono::{Datelike, Days, Duration, Timelike};
use figures::Lens;
use figures::cells::{By, Facet, Only, Value, Wanted, table};
use kernel::Fault;
use kernel::fact::Channel;
use kernel::ids::{PersonId, TenantId};
use planning::erlang::{Queue, measures};
use store::View;
use tenants::kpi::{Kpi, Parameters, Period};

use super::Agent;
use crate::presence::MOST_CHATS;

/// Over how many weeks it is looked back.
const WEEKS: u32 = 4;

/// What comes to a shop's chat within an hour, as the same hours of the last weeks had it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Demand {
    /// How many an hour.
    pub per_hour: f64,
    /// Mean handling time in seconds.
    pub handling_s: f64,
    /// Within how many seconds somebody is to be there.
    pub within_s: f64,
}

/// What customers of the next hour meet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outlook {
    /// Mean wait in seconds; nothing where the queue grows without end.
    pub wait_s: Option<f64>,
    /// The share who are answered in time, from 0 to 1.
    pub level: f64,
}

/// A shop that loses or gains somebody.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shop {
    /// Which.
    pub tenant: TenantId,
    /// How many wait on the line already.
    pub waiting: u64,
    /// What is to come, where that is known.
    pub demand: Option<Demand>,
}

/// What becomes of a shop.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Effect {
    /// Which.
    pub shop: Shop,
    /// People that are there for it, each as the part of him that it has: before and after.
    pub people: (f64, f64),
    /// The outlook before and after.
    pub outlook: Option<(Outlook, Outlook)>,
}

/// What comes to a client's chat in the hour that begins at the lens's moment; nothing where nothing ever came.
pub async fn demand(view: &View, lens: &Lens<'_>) -> Result<Option<Demand>, Fault> {
    let today = lens.today();
    let days = |count: u32| today.checked_sub_days(Days::new(count.into())).unwrap_or(today);
    let period = Period { first: days(WEEKS * 7), last: days(1) };
    let asked = |by: By, facet: Option<Facet>, kpi: Kpi| {
        let only = Only { channel: Some(Channel::Chat), ..Only::default() };
        Wanted { period, by, by_project: false, by_channel: true, facet, only, kpis: vec![kpi] }
    };
    let handled = table(view, lens, &asked(By::Whole, None, Kpi::HandlingTime)).await?;
    let handling = handled.total.cells.first().and_then(|cell| cell.counted.value).filter(|micros| *micros > 0);
    let Some(handling) = handling else { return Ok(None) };
    let came = table(view, lens, &asked(By::Day, Some(Facet::HalfHour), Kpi::OfferedContacts)).await?;
    let now = lens.now.with_timezone(&lens.zone);
    let slot = u8::try_from(now.hour() * 2 + now.minute() / 30).unwrap_or_default();
    let same = came.rows.iter().filter(|row| {
        let hour = matches!(row.value, Some(Value::HalfHour(half)) if half == slot || half == (slot + 1) % 48);
        hour && row.period.first.weekday() == today.weekday()
    });
    let came: i64 = same.filter_map(|row| row.cells.first()?.counted.value).sum();
    Ok(Some(Demand {
        per_hour: real(came) / f64::from(WEEKS),
        handling_s: real(handling) / 1_000_000.0,
        within_s: within(lens).as_seconds_f64(),
    }))
}

/// The strictest time within which a chat is promised to be answered; by default the dictionary's.
fn within(lens: &Lens<'_>) -> Duration {
    let usual = Parameters::of(Kpi::ServiceLevel).within;
    let Some(agreement) = lens.policies.in_force(None, lens.now) else { return usual };
    let promises = agreement.contract.promises().into_iter().filter(|promise| promise.kpi == Kpi::ServiceLevel);
    promises.map(|promise| promise.parameters.within).min().unwrap_or(usual)
}

/// What becomes of the shops when somebody works for `to`, and with `only` for nobody else. He counts as there. Pure.
pub fn effect(
    shops: &[Shop],
    agents: &[Agent],
    (person, to, only): (PersonId, TenantId, bool),
    now: kernel::Time,
) -> Vec<Effect> {
    let mover = agents.iter().find(|agent| agent.presence.person == person);
    let now_of = mover.map_or(0, |mover| mover.shared_by);
    let theirs = mover.map(|mover| mover.clients.clone()).unwrap_or_default();
    let serves_already = theirs.contains(&to);
    let then_of = if only { 1 } else { now_of + usize::from(!serves_already) };
    let of_shop = |shop: &Shop| {
        let others = agents.iter().filter(|agent| agent.presence.person != person && agent.serves(shop.tenant, now));
        let rest: f64 = others.map(|agent| part(agent.shared_by)).sum();
        let before = if theirs.contains(&shop.tenant) { part(now_of) } else { 0.0 };
        let stays = shop.tenant == to || (!only && theirs.contains(&shop.tenant));
        let after = if stays { part(then_of) } else { 0.0 };
        let people = (rest + before, rest + after);
        let outlook = shop.demand.map(|demand| {
            let of = |people: f64| outlook(&demand, shop.waiting, people);
            (of(people.0), of(people.1))
        });
        Effect { shop: *shop, people, outlook }
    };
    shops.iter().map(of_shop).collect()
}

/// The part of somebody that one of so many shops has.
fn part(shared_by: usize) -> f64 {
    f64::from(u32::try_from(shared_by.max(1)).unwrap_or(u32::MAX)).recip()
}

/// What customers meet whom so many people serve, each of them several chats at once.
fn outlook(demand: &Demand, waiting: u64, people: f64) -> Outlook {
    let places = (people * real(MOST_CHATS)).round();
    let waiting = f64::from(u32::try_from(waiting).unwrap_or(u32::MAX));
    let queue = Queue::new(demand.per_hour + waiting, demand.handling_s);
    let Some(queue) = queue.ok().filter(|_| places >= 1.0) else { return Outlook { wait_s: None, level: 0.0 } };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number of places, not below 1")]
    let met = measures(&queue, places as u32, demand.within_s);
    Outlook { wait_s: Some(met.mean_wait_s).filter(|wait| wait.is_finite()), level: met.level }
}

#[expect(clippy::cast_precision_loss, reason = "counts and times of a month")]
const fn real(number: i64) -> f64 {
    number as f64
}

#[cfg(test)]
mod tests;

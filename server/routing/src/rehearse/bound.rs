//! A number of credits under which nobody could have come, not even who knew the whole day beforehand.
//!
//! It is the dual of a relaxation. The relaxation forgets skills, languages, which of several people, that work cannot be cut, that calls
//! ring out and are passed on, and asks only this: **the hits of a stretch of time need people's time in that stretch**, those of
//! calls the time of people who take calls, those of chats and of written work likewise, and all together that of everybody. A contact that
//! comes in a stretch and whose promise, and whose first minutes of work, end in it must be worked on in it if it is a hit, for its
//! points' part of a person; a stretch has the time of everybody who is there, and for what he still has in hand when he leaves. A
//! contact that crosses the end of a stretch is let go free there, and so is one that might not be counted at all. Credits are replaced by the
//! largest convex function under them: nothing up to the misses that are allowed, then a straight line up to what all misses cost.
//!
//! Each step makes the least credits smaller or leaves them. For any prices of the stretches' time, the least of *credits + price of the
//! time that is used − price of the time that there is* lies under the relaxation's least credits (weak duality), and that is a sum
//! over promises which can be had exactly: the dearest contacts are the free misses, every other costs the cheaper of its time
//! and of a miss. So every set of prices gives a bound; a few rounds of raising the prices of stretches that are used too much make it a
//! good one, and the best that was seen is told.

#![expect(clippy::cast_precision_loss, reason = "times of two days and counts of contacts")]

use kernel::fact::Channel;
use planning::simulate::{Span, World, joined};

use super::report::offered;
use crate::scenario::{Promise, Scenario};

/// A stretch of time: an hour; and one more, the whole day.
const STRETCH: i64 = 3_600_000_000;
/// So much of a live contact's work is counted.
const LIVE: i64 = 8 * 60_000_000;
/// So much of a written contact's work is counted.
const WRITTEN: i64 = 4 * 60_000_000;
const ROUNDS: u32 = 120;

/// A contact that may be a hit.
struct Item {
    /// The times that it uses: of the day and, where it lies wholly within an hour, of the hour; everybody's and its own kind's.
    uses: [Option<usize>; 4],
    /// Seconds of a person.
    size: f64,
}

/// A promise as the relaxation sees it.
struct Side {
    items: Vec<Item>,
    /// Misses that cost nothing.
    free: usize,
    /// What each further miss costs.
    miss: f64,
    /// What is credited although nothing more is missed.
    base: i64,
}

/// The bound, in minor units.
pub fn bound(scenario: &Scenario, world: &World) -> i64 {
    let mut sides = Vec::new();
    for (shop, number) in scenario.shops.iter().zip(0_u32..) {
        sides.extend(shop.promises.iter().map(|promise| side(world, number, promise)));
    }
    let base: i64 = sides.iter().map(|side| side.base).sum();
    sides.retain(|side| side.miss > 0.0);
    let supply = supply(world);
    let dearest = sides.iter().map(|side| side.miss).fold(0.0, f64::max);
    let sizes = || sides.iter().flat_map(|side| &side.items).map(|item| item.size);
    let mean = sizes().sum::<f64>() / (sizes().count().max(1) as f64);
    if dearest <= 0.0 || mean <= 0.0 {
        return base;
    }
    let (mut prices, mut best) = (vec![0.0; supply.len()], 0.0_f64);
    for round in 0..ROUNDS {
        let (value, used) = dual(&sides, &prices, &supply);
        best = best.max(value);
        let pace = dearest / mean / (4.0 + f64::from(round));
        for ((price, used), supply) in prices.iter_mut().zip(&used).zip(&supply) {
            *price = (*price + pace * (used - supply) / supply.max(mean)).max(0.0);
        }
    }
    // A credit is rounded down once a promise.
    base + floor(best - sides.len() as f64)
}

/// The least of credits and priced time, and the time that it uses in each stretch.
fn dual(sides: &[Side], prices: &[f64], supply: &[f64]) -> (f64, Vec<f64>) {
    let mut used = vec![0.0; supply.len()];
    let mut value: f64 = -prices.iter().zip(supply).map(|(price, supply)| price * supply).sum::<f64>();
    for side in sides {
        let price = |item: &Item| item.size * item.uses.iter().flatten().map(|at| prices[*at]).sum::<f64>();
        let mut costs: Vec<(f64, usize)> = side.items.iter().enumerate().map(|(at, item)| (price(item), at)).collect();
        let free = side.free.min(costs.len());
        if free > 0 && free < costs.len() {
            costs.select_nth_unstable_by(free, |one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        }
        for (cost, at) in &costs[free..] {
            value += cost.min(side.miss);
            if *cost <= side.miss {
                let item = &side.items[*at];
                for at in item.uses.iter().flatten() {
                    used[*at] += item.size;
                }
            }
        }
    }
    (value, used)
}

fn side(world: &World, shop: u32, promise: &Promise) -> Side {
    let most = world.agents.iter().map(|agent| agent.capacity).max().unwrap_or(1);
    let (mut items, mut all) = (Vec::new(), 0_u64);
    for contact in offered(world, shop, promise) {
        all += 1;
        let line = &world.lines[contact.line as usize];
        let (live, due) = (line.channel.is_live(), contact.arrives + promise.target);
        let counted = contact.patience.is_none_or(|patience| patience > promise.short) && due <= world.until;
        if !counted {
            continue;
        }
        let work = (contact.handling + contact.after).min(if live { LIVE } else { WRITTEN });
        let part = if live { (f64::from(line.weight) / f64::from(most)).min(1.0) } else { 1.0 };
        let ends = if live { due + work } else { due };
        let stretch = contact.arrives / STRETCH;
        let within = (ends <= (stretch + 1) * STRETCH).then(|| usize::try_from(stretch).unwrap_or_default());
        let day = hours(world);
        let kinds = [0, kind(line.channel)];
        let of = |hour: Option<usize>, kind: usize| hour.map(|hour| kind * (day + 1) + hour);
        let uses = [of(Some(day), kinds[0]), of(Some(day), kinds[1]), of(within, kinds[0]), of(within, kinds[1])];
        items.push(Item { uses, size: work as f64 / 1e6 * part });
    }
    let (met, missed) = (promise.met, promise.missed);
    let count = items.len() as u64;
    let cost = |misses: u64| promise.terms.credit(met + all - misses, missed + misses);
    // The misses that cost nothing, found by halves: more misses never cost less.
    let (mut low, mut high) = (0, count + 1);
    while low + 1 < high {
        let middle = u64::midpoint(low, high);
        if cost(middle) == 0 { low = middle } else { high = middle }
    }
    if cost(0) > 0 {
        // What was missed before this day costs already: only what this day adds is spread.
        low = 0;
    }
    let rest = count.saturating_sub(low);
    let miss = if rest == 0 { 0.0 } else { (cost(count) - cost(0)) as f64 / rest as f64 };
    Side { items, free: usize::try_from(low).unwrap_or(usize::MAX), miss: miss.max(0.0), base: cost(0) }
}

/// Hours of the day, the last one begun.
fn hours(world: &World) -> usize {
    usize::try_from(world.until / STRETCH + 1).unwrap_or_default()
}

/// Calls, chats and written work, after what is everybody's.
const fn kind(channel: Channel) -> usize {
    match channel {
        Channel::Phone => 1,
        Channel::Chat => 2,
        Channel::Email | Channel::Form => 3,
    }
}

/// Seconds of people in each hour and of the whole day: of everybody, then of those who serve each kind.
fn supply(world: &World) -> Vec<f64> {
    let written = world.lines.iter().filter(|line| !line.channel.is_live());
    let least = written.map(|line| line.weight).min();
    let day = hours(world);
    let mut supply = vec![0.0; 4 * (day + 1)];
    for agent in &world.agents {
        let pieces = least.map_or(0, |least| agent.capacity / least.max(1));
        let later = LIVE + world.pick_up + i64::from(pieces) * WRITTEN;
        let longer = agent.present().into_iter().map(|span| Span { until: span.until + later, ..span });
        let spans = joined(longer.collect());
        let serves = |one: usize| one == 0 || agent.channels.iter().any(|channel| kind(*channel) == one);
        for one in (0..4).filter(|one| serves(*one)) {
            add(&mut supply[one * (day + 1)..(one + 1) * (day + 1)], &spans);
        }
    }
    supply
}

/// Adds spans to the hours that they touch, and to the day, which stands last.
fn add(hours: &mut [f64], spans: &[Span]) {
    let Some((day, hours)) = hours.split_last_mut() else { return };
    for span in spans {
        *day += (span.until - span.from) as f64 / 1e6;
        for (hour, at) in hours.iter_mut().zip(0_i64..) {
            let within = span.until.min((at + 1) * STRETCH) - span.from.max(at * STRETCH);
            *hour += within.max(0) as f64 / 1e6;
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "credits are far below 2^53")]
fn floor(value: f64) -> i64 {
    value.max(0.0).floor() as i64
}

//! One day of a scenario, drawn from a seed.
//!
//! Each queue and each group has a stream of its own, so that one more shop does not move another's day.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "times of two days and at most two million contacts, never below nothing"
)]

use planning::simulate::{Agent, Chance, Contact, Line, Skill, Span, Transfer, World};

use super::{Group, Length, Patience, Queue, Scenario};

/// The longest that a contact is worked on: a day.
const LONGEST_S: f64 = 86_400.0;

impl Scenario {
    /// The day of a seed.
    pub fn draw(&self, seed: u64) -> World {
        let mut world = World { seed, pick_up: self.pick_up, ring: self.ring, until: self.until, ..World::default() };
        for (shop, number) in self.shops.iter().zip(0_u32..) {
            let first = u32::try_from(world.lines.len()).unwrap_or(u32::MAX);
            for queue in &shop.queues {
                let line = u32::try_from(world.lines.len()).unwrap_or(u32::MAX);
                world.lines.push(line_of(queue, number));
                let mut chance = Chance::of(seed, line.into(), 1);
                for arrives in self.arrivals(number as usize, queue, &mut chance) {
                    world.contacts.push(contact(arrives, line, queue, self.due(number, queue, arrives), &mut chance));
                    if let (Some(last), Some(transfer)) =
                        (world.contacts.last_mut(), passed_on(first, queue, &shop.queues, &mut chance))
                    {
                        last.transfer = Some(transfer);
                    }
                }
            }
        }
        world.contacts.sort_by_key(|contact| (contact.arrives, contact.line));
        for (group, number) in self.groups.iter().zip(0_u64..) {
            let mut chance = Chance::of(seed, number, 2);
            world.agents.extend((0..group.count).map(|at| agent(group, at, &mut chance)));
        }
        world
    }

    /// How many are expected of a queue.
    pub(super) fn volume(&self, shop: usize, queue: &Queue) -> f64 {
        let parts = queue.volumes.iter().zip(0_i64..).map(|(volume, at)| {
            // A peak that begins within an interval counts by the minute.
            let minutes = self.interval / 60_000_000;
            let rates = (0..minutes).map(|minute| self.factor(shop, at * self.interval + minute * 60_000_000));
            volume * rates.sum::<f64>() / (minutes as f64)
        });
        parts.sum::<f64>() + queue.arrivals.len() as f64
    }

    fn factor(&self, shop: usize, at: i64) -> f64 {
        let touches = self.peaks.iter().filter(|peak| peak.shops.is_empty() || peak.shops.contains(&shop));
        touches.filter(|peak| (peak.span.from..peak.span.until).contains(&at)).map(|peak| peak.factor).product()
    }

    /// Arrivals without memory at the rate of each interval and peak, and those that are written down.
    fn arrivals(&self, shop: usize, queue: &Queue, chance: &mut Chance) -> Vec<i64> {
        let mut all = queue.arrivals.clone();
        for (volume, number) in queue.volumes.iter().zip(0_i64..) {
            let (from, until) = (number * self.interval, (number + 1) * self.interval);
            let highest = self.highest(shop, from, until);
            if volume * highest <= 0.0 {
                continue;
            }
            let gap = self.interval as f64 / (volume * highest);
            let mut at = from as f64;
            loop {
                at += chance.exponential(gap);
                if at >= until as f64 {
                    break;
                }
                if chance.unit() * highest < self.factor(shop, at as i64) {
                    all.push(at as i64);
                }
            }
        }
        all.sort_unstable();
        all
    }

    /// The highest factor of an interval: it only changes where a peak begins or ends.
    pub(super) fn highest(&self, shop: usize, from: i64, until: i64) -> f64 {
        let edges = self.peaks.iter().flat_map(|peak| [peak.span.from, peak.span.until]);
        let within = edges.filter(|edge| (from..until).contains(edge)).chain([from]);
        within.map(|edge| self.factor(shop, edge)).fold(0.0, f64::max)
    }

    fn due(&self, shop: u32, queue: &Queue, arrives: i64) -> Option<i64> {
        let promises = &self.shops[shop as usize].promises;
        promises.iter().find(|promise| promise.channel == queue.channel).map(|promise| arrives + promise.target)
    }
}

impl Queue {
    /// Seconds of work that one contact likely takes, what follows it included.
    pub(crate) fn effort_s(&self) -> u32 {
        (self.handling.mean_s + self.handling.after as f64 / 1e6).ceil().min(LONGEST_S) as u32
    }
}

fn line_of(queue: &Queue, shop: u32) -> Line {
    Line {
        shop,
        channel: queue.channel,
        priority: queue.priority,
        level: queue.level,
        products: queue.products.clone(),
        weight: queue.weight,
        steps: queue.steps.clone(),
    }
}

fn contact(arrives: i64, line: u32, queue: &Queue, due: Option<i64>, chance: &mut Chance) -> Contact {
    let patience = match queue.patience {
        Patience::Endless => None,
        Patience::Mean(mean) => Some(micros(chance.exponential(mean))),
        Patience::Fixed(fixed) => Some(fixed),
    };
    Contact {
        arrives,
        line,
        language: language(queue, chance),
        due,
        patience,
        handling: length(queue.handling, chance),
        after: queue.handling.after,
        transfer: None,
    }
}

fn passed_on(first: u32, queue: &Queue, queues: &[Queue], chance: &mut Chance) -> Option<Transfer> {
    let (to, share) = queue.transfer?;
    let (happens, handling) = (chance.happens(share), length(queues[to].handling, chance));
    let line = first + u32::try_from(to).unwrap_or_default();
    happens.then_some(Transfer { line, handling, after: queues[to].handling.after })
}

fn language(queue: &Queue, chance: &mut Chance) -> Option<u16> {
    let whole: f64 = queue.languages.iter().map(|(_, share)| share).sum();
    let mut left = chance.unit() * whole;
    for (code, share) in &queue.languages {
        left -= share;
        if left < 0.0 {
            return Some(*code);
        }
    }
    queue.languages.last().map(|(code, _)| *code)
}

fn length(length: Length, chance: &mut Chance) -> i64 {
    micros(chance.lognormal(length.mean_s, length.spread).min(LONGEST_S))
}

fn micros(seconds: f64) -> i64 {
    (seconds.min(LONGEST_S) * 1e6).round() as i64
}

fn agent(group: &Group, at: usize, chance: &mut Chance) -> Agent {
    let day = Span { from: 0, until: 96 * 3_600_000_000 };
    let breaks = group.breaks.iter().map(|(span, spread)| {
        let later = spread / i64::try_from(group.count.max(1)).unwrap_or(1) * i64::try_from(at).unwrap_or(0);
        Span { from: span.from + later, until: span.until + later }
    });
    let gone = group.absences.iter().filter(|(_, count)| at < *count).map(|(span, _)| *span);
    let absent = chance.happens(group.absent).then_some(day);
    Agent {
        shifts: group.shifts.clone(),
        breaks: breaks.collect(),
        absences: gone.chain(absent).collect(),
        capacity: group.capacity,
        most_chats: group.most_chats,
        channels: group.channels.clone(),
        skills: group
            .shops
            .iter()
            .map(|(shop, level)| Skill { shop: u32::try_from(*shop).unwrap_or(u32::MAX), level: *level })
            .collect(),
        languages: group.languages.clone(),
        products: group.products.clone(),
        ring_out: group.ring_out,
        away: group.away,
    }
}

//! What came of a rehearsed day, in numbers that are the same on every run.

use kernel::fact::Channel;
use planning::simulate::{Contact, Fate, Outcome, World};
use serde::Serialize;

use crate::scenario::{Promise, Scenario, channel_name};

/// A day under every order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The scenario.
    pub scenario: String,
    /// The seed of the day.
    pub seed: u64,
    /// The currency of all credits, which are in its minor units.
    pub currency: String,
    /// People, those who were absent included.
    pub agents: usize,
    /// Shops.
    pub shops: usize,
    /// Contacts that came.
    pub contacts: usize,
    /// The credits of each order.
    pub credits: Credits,
    /// By what is at stake, as the floor decides live.
    pub money_ranked: Policy,
    /// Oldest first over everything.
    pub oldest_first: Policy,
    /// Most urgent first.
    pub strict_priority: Policy,
}

/// The credits of each order, in minor units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Credits {
    /// By what is at stake.
    pub money_ranked: i64,
    /// Oldest first.
    pub oldest_first: i64,
    /// Most urgent first.
    pub strict_priority: i64,
    /// What nobody could have undercut, even knowing the day beforehand.
    pub lower_bound: i64,
    /// By what is at stake ÷ oldest first, in thousandths; nothing where oldest first cost nothing.
    pub thousandths_of_oldest_first: Option<i64>,
}

/// One order's day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Policy {
    /// All credits, in minor units.
    pub credits: i64,
    /// How each promise stands.
    pub promises: Vec<Standing>,
    /// The floor of each client.
    pub floor: ClientsFloor,
    /// What must never happen: all are 0.
    pub violations: Violations,
    /// Things that happened.
    pub events: u64,
    /// Decisions.
    pub decisions: u64,
    /// Instants after which everything was checked.
    pub checked: u64,
}

/// How a promise stands at the end of the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Standing {
    /// Whose.
    pub shop: String,
    /// For which channel.
    pub channel: &'static str,
    /// Contacts that count: in time, late, given up, or overdue at the end.
    pub offered: u64,
    /// Of these, answered in time.
    pub in_time: u64,
    /// Of these, those who gave up.
    pub abandoned: u64,
    /// Those who gave up too soon to count.
    pub short: u64,
    /// Those that waited at the end and were not due yet.
    pub open: u64,
    /// In time ÷ offered, in hundredths of a percent; nothing where nothing was offered.
    pub level: Option<u64>,
    /// The mean wait of those who were answered, in milliseconds.
    pub mean_wait_ms: Option<i64>,
    /// What is credited, the days before included, in minor units.
    pub credit: i64,
}

/// How clients stood against their floor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ClientsFloor {
    /// Decisions that went past a client under its floor.
    pub violations: u64,
    /// The clients that were passed.
    pub clients: Vec<String>,
    /// The smallest share that any client was answered ÷ the share that all were, over the day, in thousandths.
    pub least_share: u64,
}

/// What must never happen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Violations {
    /// Together.
    pub total: u64,
    /// Given beyond somebody's capacity.
    pub over_capacity: u64,
    /// Given although it did not wait, or given twice.
    pub not_waiting: u64,
    /// Given to somebody who may not serve it.
    pub not_eligible: u64,
    /// Given to somebody who takes nothing.
    pub not_taking: u64,
    /// Left waiting while somebody eligible was free.
    pub left_waiting: u64,
}

pub fn report(scenario: &Scenario, world: &World, seed: u64, policies: [Policy; 3], lower_bound: i64) -> Report {
    let [money, oldest, urgent] = policies;
    let part = i128::from(money.credits) * 1000;
    let part = part.checked_div(i128::from(oldest.credits)).and_then(|part| i64::try_from(part).ok());
    Report {
        scenario: scenario.name.clone(),
        seed,
        currency: scenario.currency.clone(),
        agents: world.agents.len(),
        shops: scenario.shops.len(),
        contacts: world.contacts.len(),
        credits: Credits {
            money_ranked: money.credits,
            oldest_first: oldest.credits,
            strict_priority: urgent.credits,
            lower_bound,
            thousandths_of_oldest_first: part,
        },
        money_ranked: money,
        oldest_first: oldest,
        strict_priority: urgent,
    }
}

/// The contacts that a promise is about.
pub fn offered<'w>(world: &'w World, shop: u32, promise: &Promise) -> impl Iterator<Item = &'w Contact> + use<'w> {
    let channel = promise.channel;
    world.contacts.iter().filter(move |contact| is_of(world, contact, shop, channel))
}

fn is_of(world: &World, contact: &Contact, shop: u32, channel: Channel) -> bool {
    let line = &world.lines[contact.line as usize];
    line.shop == shop && line.channel == channel
}

pub fn policy(scenario: &Scenario, world: &World, outcome: &Outcome, passed: &[u64]) -> Policy {
    let mut promises = Vec::new();
    for (shop, number) in scenario.shops.iter().zip(0_u32..) {
        for promise in &shop.promises {
            promises.push(standing(&shop.name, number, promise, world, outcome));
        }
    }
    let found = outcome.violations;
    Policy {
        credits: promises.iter().map(|one| one.credit).sum(),
        promises,
        floor: ClientsFloor {
            violations: passed.iter().sum(),
            clients: passed.iter().zip(&scenario.shops).filter(|(passed, _)| **passed > 0).map(name).collect(),
            least_share: least_share(world, outcome, scenario.shops.len()),
        },
        violations: Violations {
            total: found.total(),
            over_capacity: found.over_capacity,
            not_waiting: found.not_waiting,
            not_eligible: found.not_eligible,
            not_taking: found.not_taking,
            left_waiting: found.left_waiting,
        },
        events: outcome.events,
        decisions: outcome.decisions,
        checked: outcome.steps,
    }
}

fn name((_, shop): (&u64, &crate::scenario::Shop)) -> String {
    shop.name.clone()
}

fn standing(name: &str, shop: u32, promise: &Promise, world: &World, outcome: &Outcome) -> Standing {
    let mut found = Standing {
        shop: name.to_owned(),
        channel: channel_name(promise.channel),
        offered: 0,
        in_time: 0,
        abandoned: 0,
        short: 0,
        open: 0,
        level: None,
        mean_wait_ms: None,
        credit: 0,
    };
    let (mut waited, mut answered) = (0_i64, 0_i64);
    let fates = world.contacts.iter().zip(&outcome.fates);
    for (contact, fate) in fates.filter(|(contact, _)| is_of(world, contact, shop, promise.channel)) {
        counted(&mut found, promise, contact, fate, world.until);
        if let Some(at) = fate.answered {
            waited = waited.saturating_add(at - contact.arrives);
            answered += 1;
        }
    }
    let missed = found.offered - found.in_time;
    found.level = (found.in_time * 10_000).checked_div(found.offered);
    found.mean_wait_ms = waited.checked_div(answered).map(|mean| mean / 1000);
    found.credit = promise.terms.credit(promise.met + found.in_time, promise.missed + missed);
    found
}

fn counted(found: &mut Standing, promise: &Promise, contact: &Contact, fate: &Fate, until: i64) {
    let due = contact.arrives + promise.target;
    if fate.met(due) {
        found.in_time += 1;
    } else if let (None, Some(at)) = (fate.answered, fate.gave_up) {
        if at - contact.arrives <= promise.short {
            found.short += 1;
            return;
        }
        found.abandoned += 1;
    } else if fate.answered.is_none() && due > until {
        found.open += 1;
        return;
    }
    found.offered += 1;
}

/// Over the whole day, live and written work apart: answered ÷ came of each client, against that of all.
fn least_share(world: &World, outcome: &Outcome, shops: usize) -> u64 {
    let mut counts = vec![[[0_u64; 2]; 2]; shops + 1];
    for (contact, fate) in world.contacts.iter().zip(&outcome.fates) {
        let line = &world.lines[contact.line as usize];
        for at in [line.shop as usize, shops] {
            let [came, answered] = &mut counts[at][usize::from(!line.channel.is_live())];
            *came += 1;
            *answered += u64::from(fate.answered.is_some() || fate.agent.is_some());
        }
    }
    let share = |shop: usize, side: usize| {
        let ([came, answered], [all, all_answered]) = (counts[shop][side], counts[shops][side]);
        (u128::from(answered) * u128::from(all) * 1000).checked_div(u128::from(came) * u128::from(all_answered))
    };
    let shares = (0..shops).flat_map(|shop| [share(shop, 0), share(shop, 1)]).flatten();
    shares.min().and_then(|least| u64::try_from(least).ok()).unwrap_or(1000)
}

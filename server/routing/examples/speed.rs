//! Decisions a second with 10,000 people and 50,000 waiting contacts, beside the least that the same count can cost.
//!
//! Each turn somebody is freed, the floor decides what he gets, and as much comes anew, so that the floor stays as full as it was. Beside it
//! 50,000 numbers are put on a heap and taken off. Run it with `cargo run --release -p routing --example speed`.
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::cast_possible_wrap,
    reason = "the counts and times of a bench are small"
)]

use std::collections::BinaryHeap;
use std::io::Write;
use std::time::Instant;

use kernel::fact::{Channel, Priority};
use kernel::ids::{PersonId, ProjectId, QueueId, TenantId};
use kernel::time::from_micros;
use planning::simulate::Chance;
use routing::{Agent, Floor, Load, Reach, Rules, Work, WorkId, usual_weight};
use uuid::Uuid;

const PEOPLE: u64 = 10_000;
const WAITING: u64 = 50_000;
const CLIENTS: u64 = 40;
/// Sets of skills among the people.
const SORTS: u64 = 600;
const TURNS: u64 = 500_000;

fn main() -> std::io::Result<()> {
    let mut chance = Chance::new(1);
    let mut floor = Floor::new(Rules::default());
    let mut now = 1_800_000_000_000_000;
    for number in 0..WAITING {
        floor.put_work(work(number, now - below(&mut chance, 3_000_000_000), &mut chance), from_micros(now));
    }
    for number in 0..PEOPLE {
        floor.put_agent(agent(number, now), from_micros(now));
    }
    while floor.next(from_micros(now)).is_some() {}
    let waiting = floor.len();
    for number in 0..WAITING - waiting as u64 {
        floor.put_work(work(WAITING + number, now, &mut chance), from_micros(now));
    }
    let (mut decided, mut next) = (0_u64, 2 * WAITING);
    let begun = Instant::now();
    for _ in 0..TURNS {
        now += 1_000;
        let person = PersonId(Uuid::from_u128(1 + u128::from(chance.number() % PEOPLE)));
        let idle_since = from_micros(now);
        floor.load(person, Load { taking: true, live: 0, written: 0, chats: 0, idle_since }, idle_since);
        while let Some(decision) = floor.next(idle_since) {
            std::hint::black_box(&decision.why);
            decided += 1;
            floor.note_served(tenant(next % CLIENTS), Channel::Phone, idle_since);
            floor.put_work(work(next, now, &mut chance), idle_since);
            next += 1;
        }
    }
    let ours = begun.elapsed();
    let rate = decided as f64 / ours.as_secs_f64();
    let bare = bare(&mut chance);
    let mut out = std::io::stdout().lock();
    writeln!(out, "{decided} decisions, {} waiting, {PEOPLE} people: {rate:.0} decisions a second", floor.len())?;
    writeln!(out, "bare heap of {WAITING} numbers: {bare:.0} a second; ratio {:.1}", bare / rate)
}

fn bare(chance: &mut Chance) -> f64 {
    let begun = Instant::now();
    let mut popped = 0_u64;
    for _ in 0..20 {
        let mut heap: BinaryHeap<u64> = (0..WAITING).map(|_| chance.number()).collect();
        while let Some(number) = heap.pop() {
            std::hint::black_box(number);
            popped += 1;
        }
    }
    popped as f64 / begun.elapsed().as_secs_f64()
}

fn below(chance: &mut Chance, bound: i64) -> i64 {
    (chance.number() >> 1) as i64 % bound
}

fn tenant(number: u64) -> TenantId {
    TenantId(Uuid::from_u128(u128::from(number) + 1))
}

fn work(number: u64, since: i64, chance: &mut Chance) -> Work {
    let client = chance.number() % CLIENTS;
    let channel = [Channel::Phone, Channel::Chat, Channel::Email][(chance.number() % 3) as usize];
    let promise = if channel.is_live() { 20_000_000 } else { 14_400_000_000 };
    Work {
        id: WorkId(Uuid::from_u128(u128::from(number) + 1)),
        tenant: tenant(client),
        project: ProjectId(Uuid::from_u128(u128::from(client) + 1)),
        queue: QueueId(Uuid::from_u128(u128::from(client) * 3 + 1)),
        channel,
        since: from_micros(since),
        due: Some(from_micros(since + promise)),
        priority: if number.is_multiple_of(20) { Priority::High } else { Priority::Normal },
        language: Some((chance.number() % 3) as u16),
        level: (chance.number() % 2) as u8,
        skills: Vec::new(),
        preferred: number
            .is_multiple_of(10)
            .then(|| PersonId(Uuid::from_u128(1 + u128::from(chance.number() % PEOPLE)))),
        only: None,
        kept_from: Vec::new(),
        stake: 100 + (client as i64 * 37) % 400,
        effort_s: if channel == Channel::Phone { 300 } else { 420 },
        hard: number.is_multiple_of(4),
        steps: Vec::new(),
        weight: usual_weight(channel),
    }
}

/// People of a sort serve six clients and two languages.
fn agent(number: u64, now: i64) -> Agent {
    let sort = number % SORTS;
    let mut chance = Chance::of(7, sort, 0);
    let mut clients: Vec<u64> = (0..6).map(|_| chance.number() % CLIENTS).collect();
    clients.sort_unstable();
    clients.dedup();
    let reach = clients.into_iter().map(|client| Reach {
        project: ProjectId(Uuid::from_u128(u128::from(client) + 1)),
        level: (chance.number() % 3) as u8,
        pulls: false,
    });
    Agent {
        person: PersonId(Uuid::from_u128(u128::from(number) + 1)),
        taking: true,
        capacity: 12,
        live: 0,
        written: 0,
        chats: 0,
        most_chats: 3,
        channels: vec![Channel::Phone, Channel::Chat, Channel::Email, Channel::Form],
        reach: reach.collect(),
        languages: vec![(sort % 3) as u16, ((sort + 1) % 3) as u16],
        skills: Vec::new(),
        idle_since: from_micros(now),
        hard: 0,
        easy: 0,
    }
}

//! Where calls come in: who is called about what, who is free to answer, and the ledger that is told.
//!
//! Deliberately absent: what a call is made of (`calls`). Invariant: whoever answers is in by the roster, and speaks with one
//! caller at a time.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

use anyhow::Result;
use chrono::Duration;
use desk::customers;
use kernel::Time;
use kernel::fact::{self, Fact, Happening};
use kernel::ids::{CustomerId, PersonId};
use store::Tx;

use super::attendance::Seen;
use super::calls::{self, Ring, Told};
use super::chance::Chance;
use super::found::{Place, Tools};
use super::orders::Buyer;
use super::plan::{self, Scale};
use super::roster::is_in;

/// The share of callers who wait longer than was promised, on a day on which nothing is wrong.
const LATE: f64 = 0.11;

/// Every call of the eight weeks, of the shops that have a telephone.
pub async fn tell(tools: &Tools, places: &[Place], buyers: &[Buyer], scale: Scale) -> Result<Seen> {
    let now = tools.now();
    let mut board = Board { chance: Chance::new(0x0ca1_1e55), busy: HashMap::new(), seen: Seen::default(), now };
    let mut coming: BinaryHeap<_> =
        plan::calls(now, scale).into_iter().map(|(at, shop)| Reverse((at, shop, None))).collect();
    while let Some(Reverse((at, shop, again))) = coming.pop() {
        tools.clock.set(at);
        let mut tx = tools.db.begin(&tools.access.contact_point_scope(places[shop].tenant)).await?;
        let wrote = buyers.iter().filter(|buyer| buyer.shop == shop && buyer.at < at);
        let customer = match again {
            Some(customer) => customer,
            None => board.caller(&tx, wrote).await?,
        };
        let ring = board.ring(&tx, &places[shop], (customer, at));
        let call = calls::told(&mut board.chance, &ring, at);
        let Some(over) = call.facts.last().map(|told| told.at).filter(|over| *over < now) else { continue };
        tools.clock.set(over);
        board.note(at, &call);
        coming.extend(board.again(&call, over).map(|at| Reverse((at, shop, Some(customer)))));
        for told in call.facts {
            tx.record(told)?;
        }
        tx.commit().await?;
    }
    tools.clock.set(now);
    Ok(board.seen)
}

struct Board {
    chance: Chance,
    busy: HashMap<PersonId, Time>,
    seen: Seen,
    now: Time,
}

impl Board {
    /// Who calls: one time in four somebody who wrote before.
    async fn caller<'b>(&mut self, tx: &Tx, wrote: impl Iterator<Item = &'b Buyer>) -> Result<CustomerId> {
        let known: Vec<&Buyer> = wrote.collect();
        if known.is_empty() || self.chance.happens(0.75) {
            return Ok(tx.id());
        }
        let customer = customers::by_address(tx, &self.chance.pick(&known).email).await?;
        Ok(customer.map_or_else(|| tx.id(), |customer| customer.id))
    }

    fn ring(&self, tx: &Tx, place: &Place, (customer, at): (CustomerId, Time)) -> Ring {
        let free = |person: &PersonId| self.busy.get(person).is_none_or(|until| *until < at);
        let there = place.agents.iter().filter(|server| is_in(server.local, at));
        let door = &place.doors[0];
        Ring {
            interaction: tx.id(),
            customer,
            project: door.project,
            queue: door.queue,
            returns: place.doors.last().unwrap_or(door).queue,
            agents: there.filter_map(|server| server.scope.person()).filter(free).collect(),
            open: place.calendar.next_open(at) == Some(at),
            late: LATE + plan::lateness(place.shop, at, self.now) / 3.0,
        }
    }

    /// When he calls once more who was not answered.
    fn again(&mut self, call: &Told, over: Time) -> Option<Time> {
        let hung_up = |told: &Happening| matches!(told.fact, Fact::CustomerLeft { place: fact::Place::Queue, .. });
        let lost = call.facts.last().is_some_and(hung_up) && self.chance.happens(0.6);
        lost.then(|| over + Duration::minutes(self.chance.between(4, 90)))
    }

    /// Who spoke was at work, and is busy until he has written down what was said.
    fn note(&mut self, at: Time, call: &Told) {
        let Some((agent, free)) = call.spoke else { return };
        self.busy.insert(agent, free + Duration::seconds(5));
        self.seen.saw(agent, at);
        self.seen.saw(agent, free);
    }
}

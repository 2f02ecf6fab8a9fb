//! Everybody who is there and everything that waits, kept in step with each change.
//!
//! Work of one need stands in one pool, people of one profile in one kind; whether the two fit is found once. So a decision
//! compares the first of a few pools and the first of a few kinds, however many wait. What time changes (less is asked for, a
//! promise is missed, a bound is passed) is entered beforehand by its moment and carried out when that has come. Deliberately absent:
//! offers that ring, claims, anything that is written down. Invariant: each piece of work stands in one pool or with one person,
//! never in both and never twice, but for work whose last agent is only asked first: that one knows of it besides.

mod check;
mod crowd;
mod decide;
mod fair;
mod item;
mod needs;
mod people;
mod plan;
mod pool;
mod reasons;

use std::collections::BTreeSet;

use kernel::Time;
use kernel::fact::Channel;
use kernel::ids::{PersonId, QueueId, TenantId};
use kernel::time::{from_micros, micros};
use rustc_hash::FxHashMap;

use crate::agent::Agent;
use crate::rules::Rules;
use crate::work::{Work, WorkId};
use fair::Fair;
use item::Item;
use needs::Needs;
use people::People;
use pool::{Key, Light, Pool};

pub use check::Problem;
pub use decide::Want;

/// The floor.
#[derive(Debug)]
pub struct Floor {
    rules: Rules,
    now: i64,
    items: Vec<Option<Item>>,
    vacant: Vec<u32>,
    by_id: FxHashMap<WorkId, u32>,
    pools: Vec<Pool>,
    by_needs: FxHashMap<Needs, u32>,
    people: People,
    /// Work for which somebody is wanted.
    personal: FxHashMap<PersonId, BTreeSet<u32>>,
    /// People who could take something for which they are wanted.
    called: BTreeSet<u32>,
    /// Pools in which something waits for which somebody has room.
    active: BTreeSet<u32>,
    opens: BTreeSet<(i64, u32)>,
    turns: BTreeSet<(i64, u32)>,
    queues: FxHashMap<QueueId, BTreeSet<Key>>,
    fair: Fair,
}

/// What changes about somebody from one contact to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Load {
    /// Whether he takes work.
    pub taking: bool,
    /// Points of live contacts.
    pub live: u16,
    /// Points of written work.
    pub written: u16,
    /// Chats.
    pub chats: u16,
    /// Since when he is idle.
    pub idle_since: Time,
}

impl Floor {
    /// An empty floor.
    pub fn new(rules: Rules) -> Self {
        Self {
            rules,
            now: i64::MIN,
            items: Vec::new(),
            vacant: Vec::new(),
            by_id: FxHashMap::default(),
            pools: Vec::new(),
            by_needs: FxHashMap::default(),
            people: People::default(),
            personal: FxHashMap::default(),
            called: BTreeSet::new(),
            active: BTreeSet::new(),
            opens: BTreeSet::new(),
            turns: BTreeSet::new(),
            queues: FxHashMap::default(),
            fair: Fair::new(&rules),
        }
    }

    /// Somebody is there, as he is now; replaces what was known of him.
    pub fn put_agent(&mut self, agent: Agent, now: Time) {
        self.advance(micros(now));
        let person = agent.person;
        let before = self.people.find(person).map(|member| (member.agent.taking, same_skills(&member.agent, &agent)));
        let same = before == Some((agent.taking, true));
        if let (Some((_, true)), Some(slot)) = (before, self.people.slot(person)) {
            self.change(slot, |one| *one = agent);
        } else {
            self.remove_agent(person);
            self.add_agent(agent);
        }
        if !same {
            self.replan_for(person);
        }
    }

    /// Somebody who is there carries more or less, or takes work no longer; whether he is known.
    pub fn load(&mut self, person: PersonId, load: Load, now: Time) -> bool {
        self.advance(micros(now));
        let Some((slot, member)) = self.people.slot(person).and_then(|slot| Some((slot, self.people.at(slot)?))) else {
            return false;
        };
        let turned = member.agent.taking != load.taking;
        self.change(slot, |one| {
            let Load { taking, live, written, chats, idle_since } = load;
            (one.taking, one.live, one.written, one.chats, one.idle_since) = (taking, live, written, chats, idle_since);
        });
        if turned {
            self.replan_for(person);
        }
        true
    }

    /// Somebody is gone.
    pub fn drop_agent(&mut self, person: PersonId, now: Time) {
        self.advance(micros(now));
        self.remove_agent(person);
        self.replan_for(person);
    }

    /// Work waits; replaces what was known of it.
    pub fn put_work(&mut self, work: Work, now: Time) {
        self.advance(micros(now));
        self.drop_work(work.id);
        let slot = self.vacant.pop().unwrap_or_else(|| {
            self.items.push(None);
            u32::try_from(self.items.len() - 1).unwrap_or(u32::MAX)
        });
        let client = self.fair.number(work.tenant);
        self.fair.came(client, work.channel.is_live());
        self.by_id.insert(work.id, slot);
        self.items[slot as usize] = Some(Item::new(work, slot));
        self.plan(slot);
    }

    /// Work waits no longer.
    pub fn drop_work(&mut self, id: WorkId) -> Option<Work> {
        let slot = self.by_id.remove(&id)?;
        self.unplan(slot);
        let work = self.items[slot as usize].take()?.work;
        self.vacant.push(slot);
        let client = self.fair.number(work.tenant);
        self.fair.went(client, work.channel.is_live());
        Some(work)
    }

    /// What is at stake with the waiting work of a queue has changed; takes time in proportion to what waits there.
    pub fn restake(&mut self, queue: QueueId, stake: i64, now: Time) {
        self.advance(micros(now));
        let slots: Vec<u32> = self.queues.get(&queue).into_iter().flatten().map(|key| key.slot).collect();
        for slot in slots {
            self.unplan(slot);
            if let Some(item) = self.items[slot as usize].as_mut() {
                item.work.stake = stake;
            }
            self.plan(slot);
        }
    }

    /// A client's contact was taken by a person: counts for its floor. To be told when an offer is taken, not when it is made.
    pub fn note_served(&mut self, tenant: TenantId, channel: Channel, now: Time) {
        self.advance(micros(now));
        let client = self.fair.number(tenant);
        self.fair.ended(client, channel.is_live(), true);
    }

    /// A client's customer gave up waiting: he counts as one who was there. The work itself is dropped besides.
    pub fn note_left(&mut self, tenant: TenantId, channel: Channel, now: Time) {
        self.advance(micros(now));
        let client = self.fair.number(tenant);
        self.fair.ended(client, channel.is_live(), false);
    }

    /// Whether a client stands under its floor by what is known.
    pub fn under_floor(&mut self, tenant: TenantId, channel: Channel) -> bool {
        let client = self.fair.number(tenant);
        self.fair.under(client, channel.is_live())
    }

    /// When somebody else becomes eligible for something that waits although nothing happens.
    pub fn next_step_at(&self) -> Option<Time> {
        self.opens.first().map(|(at, _)| from_micros(*at))
    }

    /// How many stand before a piece of work in its queue as who waits is told: the more urgent, then the older. What is
    /// at stake may still let others pass.
    pub fn ahead(&self, id: WorkId) -> Option<usize> {
        let stand = &self.item(*self.by_id.get(&id)?)?.stand;
        Some(self.queues.get(&stand.needs.queue)?.range(..stand.told).count())
    }

    /// The place of a piece of work in its queue, from 1.
    pub fn place_in_queue(&self, id: WorkId) -> Option<usize> {
        self.ahead(id).map(|ahead| ahead + 1)
    }

    /// How many wait in a queue.
    pub fn waiting(&self, queue: QueueId) -> usize {
        self.queues.get(&queue).map_or(0, BTreeSet::len)
    }

    /// Everybody who is there.
    pub fn agents(&self) -> impl Iterator<Item = &Agent> {
        self.people.members.iter().flatten().map(|member| &member.agent)
    }

    /// Somebody who is there.
    pub fn agent(&self, person: PersonId) -> Option<&Agent> {
        self.people.find(person).map(|member| &member.agent)
    }

    /// A piece of waiting work.
    pub fn work(&self, id: WorkId) -> Option<&Work> {
        self.by_id.get(&id).and_then(|slot| self.item(*slot)).map(|item| &item.work)
    }

    /// How many wait in all.
    pub fn len(&self) -> usize {
        self.by_id.len()
    }

    /// Whether nothing waits.
    pub fn is_empty(&self) -> bool {
        self.by_id.is_empty()
    }

    fn item(&self, slot: u32) -> Option<&Item> {
        self.items.get(slot as usize)?.as_ref()
    }

    fn light(&self, pool: &Pool) -> Light {
        let live = pool.needs.channel.is_live();
        Light { now: self.now, pace_ms: self.rules.pace_ms(live), under: self.fair.under(pool.client, live) }
    }

    /// Carries out what time has changed. Time that goes back is taken for the time that was.
    fn advance(&mut self, now: i64) {
        if now <= self.now {
            return;
        }
        self.now = now;
        self.fair.advance(now);
        while let Some(slot) = self.moved(now) {
            self.unplan(slot);
            self.plan(slot);
        }
    }

    fn moved(&self, now: i64) -> Option<u32> {
        let first = |moments: &BTreeSet<(i64, u32)>| moments.first().filter(|one| one.0 <= now).map(|one| one.1);
        first(&self.opens).or_else(|| first(&self.turns))
    }
}

fn activate(active: &mut BTreeSet<u32>, number: u32, pool: &Pool) {
    if pool.waiting > 0 && !pool.free.is_empty() {
        active.insert(number);
    } else {
        active.remove(&number);
    }
}

fn same_skills(one: &Agent, other: &Agent) -> bool {
    one.reach == other.reach
        && one.languages == other.languages
        && one.skills == other.skills
        && one.channels == other.channels
}

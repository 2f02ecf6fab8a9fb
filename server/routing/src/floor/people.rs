//! Everybody on the floor, by what they can and by the room that they have left.
//!
//! Within a kind of people with room the order is: most room, idle longest in steps of half a minute, then the share of hard work: who
//! had less of it gets hard work, who had more gets easy work; then who is idle longest to the microsecond, then the id.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use kernel::ids::PersonId;
use rustc_hash::FxHashMap;

use super::needs::Profile;
use crate::agent::{Agent, Medium};
use crate::rules::SECOND;

/// Differences in idle time that hard and easy work may override.
const IDLE_STEP: i64 = 30 * SECOND;

/// One person with room, in the order in which they are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Seat {
    pub room: Reverse<u16>,
    pub idle_step: i64,
    pub hard: u32,
    pub idle_since: i64,
    pub person: PersonId,
    pub slot: u32,
}

/// People with room for a medium.
#[derive(Debug, Default)]
pub struct Ready {
    seats: BTreeSet<Seat>,
    /// How many have so much room.
    by_room: Vec<u32>,
}

impl Ready {
    /// The most room that anybody has.
    pub fn most(&self) -> u16 {
        self.seats.first().map_or(0, |seat| seat.room.0)
    }

    /// How many have room for a weight.
    pub fn count(&self, weight: u16) -> u32 {
        self.by_room.iter().skip(weight.into()).sum()
    }

    /// Who is asked first for work of a weight, of those that `may` lets pass.
    pub fn first(&self, weight: u16, hard: bool, may: &dyn Fn(u32) -> bool) -> Option<Seat> {
        let with_room = || self.seats.iter().take_while(|seat| seat.room.0 >= weight).filter(|seat| may(seat.slot));
        let head = *with_room().next()?;
        if hard {
            return Some(head);
        }
        let equal = |seat: &&Seat| (seat.room, seat.idle_step) == (head.room, head.idle_step);
        with_room().take_while(equal).min_by_key(|seat| Seat { hard: u32::MAX - seat.hard, ..**seat }).copied()
    }

    fn insert(&mut self, seat: Seat) {
        let room = usize::from(seat.room.0);
        if self.by_room.len() <= room {
            self.by_room.resize(room + 1, 0);
        }
        self.by_room[room] += 1;
        self.seats.insert(seat);
    }

    fn remove(&mut self, seat: &Seat) {
        if self.seats.remove(seat) {
            self.by_room[usize::from(seat.room.0)] -= 1;
        }
    }
}

/// People with the same profile.
#[derive(Debug)]
pub struct Kind {
    pub profile: Profile,
    pub ready: [Ready; 3],
    /// The needs that they fit, by medium: pool, excess, and whether they are given it unasked.
    pub pools: [Vec<(u32, u8, bool)>; 3],
    pub members: u32,
}

/// A person with his kind.
#[derive(Debug)]
pub struct Member {
    pub agent: Agent,
    pub kind: u32,
}

/// Everybody.
#[derive(Debug, Default)]
pub struct People {
    pub members: Vec<Option<Member>>,
    pub kinds: Vec<Kind>,
    by_person: FxHashMap<PersonId, u32>,
    by_profile: FxHashMap<Profile, u32>,
    vacant: Vec<u32>,
}

impl People {
    pub fn slot(&self, person: PersonId) -> Option<u32> {
        self.by_person.get(&person).copied()
    }

    pub fn at(&self, slot: u32) -> Option<&Member> {
        self.members.get(slot as usize)?.as_ref()
    }

    pub fn find(&self, person: PersonId) -> Option<&Member> {
        self.at(self.slot(person)?)
    }

    pub fn kind_of(&self, profile: &Profile) -> Option<u32> {
        self.by_profile.get(profile).copied()
    }

    pub fn add_kind(&mut self, profile: Profile) -> u32 {
        let number = u32::try_from(self.kinds.len()).unwrap_or(u32::MAX);
        self.by_profile.insert(profile.clone(), number);
        self.kinds.push(Kind { profile, ready: Default::default(), pools: Default::default(), members: 0 });
        number
    }

    pub fn add(&mut self, agent: Agent, kind: u32) -> u32 {
        let slot = self.vacant.pop().unwrap_or_else(|| {
            self.members.push(None);
            u32::try_from(self.members.len() - 1).unwrap_or(u32::MAX)
        });
        self.by_person.insert(agent.person, slot);
        self.kinds[kind as usize].members += 1;
        self.members[slot as usize] = Some(Member { agent, kind });
        self.seated(slot, true);
        slot
    }

    pub fn remove(&mut self, slot: u32) -> Option<Member> {
        self.seated(slot, false);
        let member = self.members.get_mut(slot as usize)?.take()?;
        self.by_person.remove(&member.agent.person);
        self.kinds[member.kind as usize].members -= 1;
        self.vacant.push(slot);
        Some(member)
    }

    /// Changes a person without changing what he can.
    pub fn change(&mut self, slot: u32, change: impl FnOnce(&mut Agent)) {
        self.seated(slot, false);
        if let Some(member) = self.members[slot as usize].as_mut() {
            change(&mut member.agent);
        }
        self.seated(slot, true);
    }

    /// The most room of a kind, by medium.
    pub fn most(&self, kind: u32) -> [u16; 3] {
        self.kinds[kind as usize].ready.each_ref().map(Ready::most)
    }

    fn seated(&mut self, slot: u32, sits: bool) {
        let Some(Some(member)) = self.members.get(slot as usize) else { return };
        let kind = &mut self.kinds[member.kind as usize];
        for medium in Medium::ALL {
            let ready = &mut kind.ready[medium.at()];
            match seat(&member.agent, slot, medium) {
                Some(seat) if sits => ready.insert(seat),
                Some(seat) => ready.remove(&seat),
                None => {}
            }
        }
    }
}

/// Somebody's place in the order, where he has room at all.
fn seat(agent: &Agent, slot: u32, medium: Medium) -> Option<Seat> {
    let room = agent.room(medium);
    let idle_since = kernel::time::micros(agent.idle_since);
    (room > 0).then(|| Seat {
        room: Reverse(room),
        idle_step: idle_since.div_euclid(IDLE_STEP),
        hard: agent.hard_share(),
        idle_since,
        person: agent.person,
        slot,
    })
}

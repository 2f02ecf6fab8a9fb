//! Waiting work of one need, kept in an order that time does not change.
//!
//! Three places: what can still be won stands by latest start in a group of equal worth, what waited too long and everything else by
//! age. Time only moves work from one place to another, at moments that are known. Invariant: the first of each place is the
//! first of that place in the order of `rank`.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use super::needs::Needs;
use crate::rank::{Rank, Tier, Worth, level};
use crate::work::WorkId;

/// One piece in a place: `first` is its latest start among what can be won, its urgency turned round among the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    pub first: i64,
    pub since: i64,
    pub id: WorkId,
    pub slot: u32,
}

/// Where in its pool a piece stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// What can be won, by worth.
    Timely(Worth),
    /// By urgency and age.
    Open,
    /// By age, before all.
    Aged,
}

/// Work of one need.
#[derive(Debug)]
pub struct Pool {
    pub needs: Needs,
    /// The client's number in the fairness count.
    pub client: usize,
    timely: Vec<(Worth, BTreeSet<Key>)>,
    open: BTreeSet<Key>,
    aged: BTreeSet<Key>,
    /// Kinds of people of whom somebody has room for this need, the least overqualified first.
    pub free: Vec<(u8, u32)>,
    /// How many wait here.
    pub waiting: u32,
}

/// What the order of an instant needs to know of a pool.
#[derive(Clone, Copy, Debug)]
pub struct Light {
    pub now: i64,
    pub pace_ms: i64,
    /// Whether the client stands under its floor.
    pub under: bool,
}

impl Pool {
    pub fn new(needs: Needs, client: usize) -> Self {
        Self {
            needs,
            client,
            timely: Vec::new(),
            open: BTreeSet::new(),
            aged: BTreeSet::new(),
            free: Vec::new(),
            waiting: 0,
        }
    }

    pub fn insert(&mut self, place: Place, key: Key) {
        self.waiting += 1;
        match place {
            Place::Open => self.open.insert(key),
            Place::Aged => self.aged.insert(key),
            Place::Timely(worth) => {
                let at = self.timely.iter().position(|(one, _)| *one == worth).unwrap_or_else(|| {
                    self.timely.push((worth, BTreeSet::new()));
                    self.timely.len() - 1
                });
                self.timely[at].1.insert(key)
            }
        };
    }

    pub fn remove(&mut self, place: Place, key: &Key) {
        self.waiting -= 1;
        match place {
            Place::Open => self.open.remove(key),
            Place::Aged => self.aged.remove(key),
            Place::Timely(worth) => {
                let Some(at) = self.timely.iter().position(|(one, _)| *one == worth) else { return };
                let gone = self.timely[at].1.remove(key);
                if self.timely[at].1.is_empty() {
                    self.timely.swap_remove(at);
                }
                gone
            }
        };
    }

    /// The first piece that `may` lets pass, and its rank.
    pub fn best(&self, light: Light, may: &mut dyn FnMut(u32) -> bool) -> Option<(Rank, u32)> {
        let mut first = |set: &BTreeSet<Key>| set.iter().find(|key| may(key.slot)).copied();
        if let Some(key) = first(&self.aged) {
            return Some((rank(Tier::Aged, 1, [0; 3], &key), key.slot));
        }
        let tier = if light.under { Tier::Floor } else { Tier::Normal };
        let timely = self.timely.iter().filter_map(|(worth, set)| {
            let key = first(set)?;
            let score = worth.score((key.first - light.now) / 1000, light.pace_ms);
            Some((rank(tier, 0, [-score, -level(worth.priority), key.first], &key), key.slot))
        });
        if let Some(best) = timely.min() {
            return Some(best);
        }
        let live = i64::from(!self.needs.channel.is_live());
        let key = first(&self.open)?;
        Some((rank(tier, 1, [key.first, live, 0], &key), key.slot))
    }

    /// Everything that waits here.
    pub fn all(&self) -> impl Iterator<Item = (Place, &Key)> {
        let timely = self.timely.iter().flat_map(|(worth, set)| set.iter().map(|key| (Place::Timely(*worth), key)));
        let open = self.open.iter().map(|key| (Place::Open, key));
        timely.chain(open).chain(self.aged.iter().map(|key| (Place::Aged, key)))
    }

    /// Somebody of a kind has room for this need, or nobody has any more.
    pub fn set_free(&mut self, excess: u8, kind: u32, free: bool) {
        match (self.free.binary_search(&(excess, kind)), free) {
            (Err(at), true) => self.free.insert(at, (excess, kind)),
            (Ok(at), false) => drop(self.free.remove(at)),
            _ => {}
        }
    }

    /// Goes through the kinds with room, all of one excess at a time, until `each` has found somebody.
    pub fn by_excess<T>(&self, mut each: impl FnMut(&[(u8, u32)]) -> Option<T>) -> Option<T> {
        let found = self.free.chunk_by(|one, next| one.0 == next.0).try_for_each(|same| match each(same) {
            Some(found) => ControlFlow::Break(found),
            None => ControlFlow::Continue(()),
        });
        found.break_value()
    }
}

fn rank(tier: Tier, way: u8, by: [i64; 3], key: &Key) -> Rank {
    Rank { tier, way, by, since: key.since, id: key.id }
}

//! Watches the floor of each client from outside, whoever decides.
//!
//! By the rule as it is written in `floor::fair`, counted here a second time from what the simulator tells. A violation is a decision that gave
//! somebody work of a client that stands above its floor and had not waited too long, while work that he might have been given
//! waited for a client under its floor.

use std::collections::{BTreeMap, VecDeque};

use planning::simulate::{Dispatch, Given, Standing, Waiting, World};

use crate::rules::Rules;

const STEPS: i64 = 16;

/// One window: what was served and what left, and what waits, by shop.
#[derive(Default)]
struct Seen {
    step: i64,
    ended: VecDeque<(i64, usize, bool)>,
    served: Vec<u64>,
    left: Vec<u64>,
    waiting: Vec<u64>,
}

impl Seen {
    fn advance(&mut self, now: i64) {
        let oldest = now.div_euclid(self.step) - STEPS + 1;
        while let Some((_, shop, served)) = self.ended.pop_front_if(|(step, ..)| *step < oldest) {
            let counts = if served { &mut self.served } else { &mut self.left };
            counts[shop] -= 1;
        }
    }

    fn ended(&mut self, now: i64, shop: usize, served: bool) {
        self.ended.push_back((now.div_euclid(self.step), shop, served));
        let counts = if served { &mut self.served } else { &mut self.left };
        counts[shop] += 1;
    }

    fn under(&self, shop: usize, floor: u32) -> bool {
        let sum = |counts: &[u64]| counts.iter().sum::<u64>();
        let all = sum(&self.served) + sum(&self.left) + sum(&self.waiting);
        let there = self.served[shop] + self.left[shop] + self.waiting[shop];
        let has = u128::from(self.served[shop]) * u128::from(all) * 1000;
        self.waiting[shop] > 0 && has < u128::from(sum(&self.served)) * u128::from(there) * u128::from(floor)
    }
}

/// Somebody who decides, watched.
pub struct Watch<'w, D> {
    world: &'w World,
    rules: Rules,
    decides: D,
    standings: Vec<Option<Standing>>,
    waiting: Vec<BTreeMap<usize, Waiting>>,
    line_of: Vec<u32>,
    seen: [Seen; 2],
    /// Decisions that went past a shop under its floor, by shop.
    pub passed: Vec<u64>,
}

impl<'w, D: Dispatch> Watch<'w, D> {
    pub fn new(world: &'w World, rules: Rules, shops: usize, decides: D) -> Self {
        let seen = |live| Seen {
            step: rules.window(live) / STEPS,
            served: vec![0; shops],
            left: vec![0; shops],
            waiting: vec![0; shops],
            ..Seen::default()
        };
        Self {
            world,
            rules,
            decides,
            standings: vec![None; world.agents.len()],
            waiting: vec![BTreeMap::new(); world.lines.len()],
            line_of: world.contacts.iter().map(|contact| contact.line).collect(),
            seen: [seen(true), seen(false)],
            passed: vec![0; shops],
        }
    }

    fn place(&self, contact: usize) -> (usize, usize) {
        let line = &self.world.lines[self.line_of[contact] as usize];
        (usize::from(!line.channel.is_live()), line.shop as usize)
    }

    fn gone(&mut self, contact: usize) {
        let (side, shop) = self.place(contact);
        if self.waiting[self.line_of[contact] as usize].remove(&contact).is_some() {
            self.seen[side].waiting[shop] -= 1;
        }
    }

    fn judge(&mut self, now: i64, given: Given) {
        let Some(work) = self.waiting[self.line_of[given.contact] as usize].get(&given.contact) else { return };
        let Some(standing) = self.standings[given.agent] else { return };
        let (side, shop) = self.place(given.contact);
        let too_long = self.rules.bound(side == 0).is_some_and(|bound| now - work.since >= bound);
        if too_long || self.seen[side].under(shop, self.rules.floor) {
            return;
        }
        let who = &self.world.agents[given.agent];
        let lines = self.world.lines.iter().zip(&self.waiting);
        let passed = lines.filter(|(line, waiting)| {
            let seen = &self.seen[usize::from(!line.channel.is_live())];
            !waiting.is_empty()
                && seen.under(line.shop as usize, self.rules.floor)
                && line.has_room(who, standing)
                && waiting.values().any(|work| self.world.fits(now, given.agent, work))
        });
        let shops: std::collections::BTreeSet<u32> = passed.map(|(line, _)| line.shop).collect();
        for shop in shops {
            self.passed[shop as usize] += 1;
        }
    }
}

impl<D: Dispatch> Dispatch for Watch<'_, D> {
    fn agent_is(&mut self, now: i64, agent: usize, standing: Standing) {
        self.standings[agent] = Some(standing);
        self.decides.agent_is(now, agent, standing);
    }

    fn arrived(&mut self, now: i64, work: Waiting) {
        self.line_of[work.contact] = work.line;
        let (side, shop) = self.place(work.contact);
        self.waiting[work.line as usize].insert(work.contact, work);
        self.seen[side].waiting[shop] += 1;
        self.decides.arrived(now, work);
    }

    fn left(&mut self, now: i64, contact: usize) {
        let (side, shop) = self.place(contact);
        self.gone(contact);
        self.seen[side].ended(now, shop, false);
        self.decides.left(now, contact);
    }

    fn answered(&mut self, now: i64, contact: usize, agent: usize) {
        let (side, shop) = self.place(contact);
        self.seen[side].ended(now, shop, true);
        self.decides.answered(now, contact, agent);
    }

    fn finished(&mut self, now: i64, contact: usize) {
        self.decides.finished(now, contact);
    }

    fn next(&mut self, now: i64) -> Option<Given> {
        self.seen.iter_mut().for_each(|seen| seen.advance(now));
        let given = self.decides.next(now)?;
        if given.contact < self.line_of.len() && given.agent < self.standings.len() {
            self.judge(now, given);
            self.gone(given.contact);
        }
        Some(given)
    }

    fn look_again(&self) -> Option<i64> {
        self.decides.look_again()
    }
}

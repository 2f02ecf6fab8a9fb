//! A second opinion on every decision: may he, can he, and does nobody wait while he is free.
//!
//! It goes by the world's own words and knows nothing of whoever decides. What has not changed since it was last found in order
//! is in order still, so that only changed people and changed work are looked at. Invariant: it never changes anything.

use std::collections::BTreeMap;

use super::dispatch::{Standing, Waiting};
use super::outcome::Violations;
use super::world::{Line, Relax, World};

/// What waits, and who could serve which line at best.
pub struct Audit<'w> {
    world: &'w World,
    waiting: Vec<BTreeMap<usize, Waiting>>,
    able: Vec<Vec<usize>>,
    serves: Vec<Vec<u32>>,
}

impl<'w> Audit<'w> {
    /// Nothing waits yet.
    pub fn new(world: &'w World) -> Self {
        let mut able = vec![Vec::new(); world.lines.len()];
        let mut serves = vec![Vec::new(); world.agents.len()];
        for (line, number) in world.lines.iter().zip(0_u32..) {
            for (at, agent) in world.agents.iter().enumerate() {
                if line.known_to(agent, lowest(line)) {
                    able[number as usize].push(at);
                    serves[at].push(number);
                }
            }
        }
        Self { world, waiting: vec![BTreeMap::new(); world.lines.len()], able, serves }
    }

    /// Something waits from now on.
    pub fn waits(&mut self, work: Waiting) {
        self.waiting[work.line as usize].insert(work.contact, work);
    }

    /// Something waits no longer.
    pub fn gone(&mut self, line: u32, contact: usize) {
        self.waiting[line as usize].remove(&contact);
    }

    /// What waits of a line.
    pub fn find(&self, line: u32, contact: usize) -> Option<Waiting> {
        self.waiting[line as usize].get(&contact).copied()
    }

    /// Counts what is wrong with giving `work` to somebody; whether it is in order.
    pub fn may(&self, now: i64, agent: usize, standing: Standing, work: &Waiting, found: &mut Violations) -> bool {
        let line = &self.world.lines[work.line as usize];
        let who = &self.world.agents[agent];
        let before = found.total();
        found.not_taking += u64::from(!standing.taking);
        found.over_capacity += u64::from(!line.has_room(who, standing));
        found.not_eligible += u64::from(!self.world.fits(now, agent, work));
        before == found.total()
    }

    /// Counts who was left waiting although somebody is free, among the changed.
    pub fn settled(
        &self,
        now: i64,
        agents: &[usize],
        contacts: &[(u32, usize)],
        standing: &dyn Fn(usize) -> Standing,
    ) -> u64 {
        let free = |agent: usize, line: u32| {
            let at = standing(agent);
            at.taking && self.world.lines[line as usize].has_room(&self.world.agents[agent], at)
        };
        let by_agent = agents.iter().map(|agent| {
            let lines = self.serves[*agent].iter().filter(|line| free(*agent, **line));
            lines
                .map(|line| {
                    let waiting = &self.waiting[*line as usize];
                    u64::from(waiting.values().any(|work| self.world.fits(now, *agent, work)))
                })
                .sum::<u64>()
        });
        let by_contact = contacts.iter().filter_map(|(line, contact)| self.find(*line, *contact)).map(|work| {
            let mut able = self.able[work.line as usize].iter();
            u64::from(able.any(|agent| free(*agent, work.line) && self.world.fits(now, *agent, &work)))
        });
        by_agent.sum::<u64>() + by_contact.sum::<u64>()
    }
}

/// The level that is asked for at last.
fn lowest(line: &Line) -> u8 {
    let steps = line.steps.iter().filter(|(_, relax)| *relax == Relax::Lower).count();
    line.level.saturating_sub(u8::try_from(steps).unwrap_or(u8::MAX))
}

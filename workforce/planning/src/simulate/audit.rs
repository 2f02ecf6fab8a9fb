//! A second opinion on every decision: may he, can he, and does nobody wait while he is free.
//!
//! It goes by the world's own words and knows nothing of whoever decides. What has not changed since it was last found in order
//! is in order still, so that only changed people and changed work are looked at. Invariant: it never changes anything.

use std::collections::BTreeMap;

use kernel::fact::Channel;

use super::dispatch::{Standing, Waiting};
use super::outcome::Violations;
use super::world::{Agent, Line, Relax, World};

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
                if knows(agent, line, lowest(line)) {
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
        found.over_capacity += u64::from(!has_room(who, line, standing));
        found.not_eligible += u64::from(!self.fits(now, agent, work));
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
            at.taking && has_room(&self.world.agents[agent], &self.world.lines[line as usize], at)
        };
        let by_agent = agents.iter().map(|agent| {
            let lines = self.serves[*agent].iter().filter(|line| free(*agent, **line));
            lines
                .map(|line| {
                    let waiting = &self.waiting[*line as usize];
                    u64::from(waiting.values().any(|work| self.fits(now, *agent, work)))
                })
                .sum::<u64>()
        });
        let by_contact = contacts.iter().filter_map(|(line, contact)| self.find(*line, *contact)).map(|work| {
            let mut able = self.able[work.line as usize].iter();
            u64::from(able.any(|agent| free(*agent, work.line) && self.fits(now, *agent, &work)))
        });
        by_agent.sum::<u64>() + by_contact.sum::<u64>()
    }

    fn fits(&self, now: i64, agent: usize, work: &Waiting) -> bool {
        let line = &self.world.lines[work.line as usize];
        let passed = line.steps.iter().filter(|(after, _)| now - work.since >= *after);
        let (mut level, mut any_language) = (line.level, false);
        for (_, relax) in passed {
            match relax {
                Relax::Lower => level = level.saturating_sub(1),
                Relax::AnyLanguage => any_language = true,
            }
        }
        let who = &self.world.agents[agent];
        let language = self.world.contacts[work.contact].language;
        let kept = work.kept_from.is_some_and(|(person, until)| person == agent && now < until);
        knows(who, line, level) && !kept && (any_language || language.is_none_or(|one| who.languages.contains(&one)))
    }
}

/// The level that is asked for at last.
fn lowest(line: &Line) -> u8 {
    let steps = line.steps.iter().filter(|(_, relax)| *relax == Relax::Lower).count();
    line.level.saturating_sub(u8::try_from(steps).unwrap_or(u8::MAX))
}

fn knows(agent: &Agent, line: &Line, level: u8) -> bool {
    agent.channels.contains(&line.channel)
        && agent.skills.iter().any(|skill| skill.shop == line.shop && skill.level >= level)
        && line.products.iter().all(|product| agent.products.contains(product))
}

/// Live contacts count against live ones only, written work against both.
fn has_room(agent: &Agent, line: &Line, standing: Standing) -> bool {
    let carried = if line.channel.is_live() { standing.live } else { standing.live.saturating_add(standing.written) };
    let points = carried.saturating_add(line.weight) <= agent.capacity;
    points && (line.channel != Channel::Chat || standing.chats < agent.most_chats)
}

//! What must hold of a floor, looked through from end to end: for tests and for the simulator, not for every decision.

use kernel::ids::PersonId;

use super::Floor;
use super::item::{Item, Wanted};
use super::people::Member;
use crate::work::WorkId;

/// Something that must not be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Somebody carries more live contacts than his points allow.
    OverCapacity(PersonId),
    /// A piece of work stands in two places, or in none.
    Misplaced(WorkId),
    /// A piece of work waits although somebody eligible is free.
    LeftWaiting(WorkId, PersonId),
    /// The index of free people or of waiting work says something else than they do.
    Index,
}

impl Floor {
    /// Everything that must not be. That nothing waits for a free person is to be expected only after [`Floor::next`] had
    /// nothing more to say.
    pub fn check(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        for agent in self.agents().filter(|agent| agent.live > agent.capacity) {
            problems.push(Problem::OverCapacity(agent.person));
        }
        let pooled = |item: &Item| {
            self.pools.iter().flat_map(super::pool::Pool::all).filter(|(_, key)| key.id == item.work.id).count()
        };
        for item in self.items.iter().flatten() {
            if pooled(item) != usize::from(item.stand.pool.is_some()) {
                problems.push(Problem::Misplaced(item.work.id));
            }
            let free = self.people.members.iter().flatten().find(|member| self.could(member, item));
            problems.extend(free.map(|member| Problem::LeftWaiting(item.work.id, member.agent.person)));
        }
        let all: u32 = self.pools.iter().map(|pool| pool.waiting).sum();
        let standing = self.items.iter().flatten().filter(|item| item.stand.pool.is_some()).count();
        if all as usize != standing || self.items.iter().flatten().count() != self.by_id.len() || !self.indexed() {
            problems.push(Problem::Index);
        }
        problems
    }

    /// Whether somebody could take a piece of work unasked, from the definition.
    fn could(&self, member: &Member, item: &Item) -> bool {
        let needs = &item.stand.needs;
        let profile = &self.people.kinds[member.kind as usize].profile;
        let person = member.agent.person;
        let may = match item.stand.wanted {
            Some((wanted, Wanted::Only)) => {
                let reach = profile.serves(item.work.project, needs.channel);
                wanted == person && reach.is_some_and(|reach| needs.channel.is_live() || !reach.pulls)
            }
            Some((wanted, Wanted::Waited)) if wanted != person => false,
            _ => profile.fit(needs).is_some_and(|fit| fit.pushed),
        };
        may && member.agent.room(needs.medium()) >= needs.weight && !item.kept_from(person, self.now)
    }

    fn indexed(&self) -> bool {
        self.pools.iter().zip(0_u32..).all(|(pool, number)| {
            let medium = pool.needs.medium().at();
            let kinds = self.people.kinds.iter().zip(0_u32..);
            let mut free: Vec<(u8, u32)> = kinds
                .filter_map(|(kind, at)| Some((kind.profile.fit(&pool.needs).filter(|fit| fit.pushed)?.excess, at)))
                .filter(|(_, at)| self.people.kinds[*at as usize].ready[medium].most() >= pool.needs.weight)
                .collect();
            free.sort_unstable();
            free == pool.free && self.active.contains(&number) == (pool.waiting > 0 && !free.is_empty())
        })
    }
}

//! People come, go and change; pools are told when a kind's most room passes what their work takes.

use kernel::ids::PersonId;

use super::decide::Want;
use super::needs::Profile;
use super::{Floor, activate};
use crate::agent::{Agent, Medium};

impl Floor {
    pub(super) fn add_agent(&mut self, agent: Agent) {
        let profile = Profile::of(&agent);
        let kind = self.people.kind_of(&profile).unwrap_or_else(|| self.add_kind(profile));
        let before = self.people.most(kind);
        let person = agent.person;
        let slot = self.people.add(agent, kind);
        self.room_changed(kind, before);
        self.call(person, slot);
    }

    pub(super) fn add_kind(&mut self, profile: Profile) -> u32 {
        let kind = self.people.add_kind(profile);
        for (pool, number) in self.pools.iter().zip(0_u32..) {
            let one = &mut self.people.kinds[kind as usize];
            if let Some(fit) = one.profile.fit(&pool.needs) {
                one.pools[pool.needs.medium().at()].push((number, fit.excess, fit.pushed));
            }
        }
        kind
    }

    pub(super) fn remove_agent(&mut self, person: PersonId) {
        let Some(slot) = self.people.slot(person) else { return };
        let Some(kind) = self.people.at(slot).map(|member| member.kind) else { return };
        let before = self.people.most(kind);
        self.people.remove(slot);
        self.called.remove(&slot);
        self.room_changed(kind, before);
    }

    pub(super) fn change(&mut self, slot: u32, change: impl FnOnce(&mut Agent)) {
        let Some((kind, person)) = self.people.at(slot).map(|member| (member.kind, member.agent.person)) else {
            return;
        };
        let before = self.people.most(kind);
        self.people.change(slot, change);
        self.room_changed(kind, before);
        self.call(person, slot);
    }

    /// Tells the pools of a kind when its most room has passed their weight, up or down.
    pub(super) fn room_changed(&mut self, kind: u32, before: [u16; 3]) {
        let after = self.people.most(kind);
        for medium in Medium::ALL.map(Medium::at) {
            if before[medium] == after[medium] {
                continue;
            }
            for &(pool, excess, pushed) in &self.people.kinds[kind as usize].pools[medium] {
                let weight = self.pools[pool as usize].needs.weight;
                let (was, is) = (before[medium] >= weight, after[medium] >= weight);
                if pushed && was != is {
                    self.pools[pool as usize].set_free(excess, kind, is);
                    activate(&mut self.active, pool, &self.pools[pool as usize]);
                }
            }
        }
    }

    /// Notes whether somebody could take something for which he is wanted.
    pub(super) fn call(&mut self, person: PersonId, slot: u32) {
        let wanted = self.personal.contains_key(&person);
        let takes = || self.people.at(slot).is_some_and(|member| self.own(member, Want::Pushed).next().is_some());
        if wanted && takes() {
            self.called.insert(slot);
        } else {
            self.called.remove(&slot);
        }
    }
}

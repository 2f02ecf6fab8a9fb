//! Where a piece of work stands now: entered everywhere at once, and taken out everywhere at once.

use kernel::ids::PersonId;

use super::item::{Item, Wanted};
use super::needs::Needs;
use super::pool::{Key, Pool};
use super::{Floor, activate};

impl Floor {
    pub(super) fn pool(&mut self, needs: &Needs) -> u32 {
        if let Some(pool) = self.by_needs.get(needs) {
            return *pool;
        }
        let number = u32::try_from(self.pools.len()).unwrap_or(u32::MAX);
        let mut pool = Pool::new(needs.clone(), self.fair.number(needs.tenant));
        let medium = needs.medium().at();
        for (kind, at) in self.people.kinds.iter_mut().zip(0_u32..) {
            let Some(fit) = kind.profile.fit(needs) else { continue };
            kind.pools[medium].push((number, fit.excess, fit.pushed));
            if fit.pushed && kind.ready[medium].most() >= needs.weight {
                pool.set_free(fit.excess, at, true);
            }
        }
        self.pools.push(pool);
        self.by_needs.insert(needs.clone(), number);
        number
    }

    /// Whether the last agent is waited for: he is there, may have it, and did not turn it down.
    pub(super) fn is_waited_for(&self, person: PersonId, needs: &Needs, item: &Item) -> bool {
        let there = self.people.find(person).filter(|member| member.agent.taking);
        let fit = there.and_then(|member| self.people.kinds[member.kind as usize].profile.fit(needs));
        fit.is_some_and(|fit| fit.pushed) && !item.kept_from(person, self.now)
    }

    /// Puts a piece of work where it stands now.
    pub(super) fn plan(&mut self, slot: u32) {
        let Some(mut item) = self.items[slot as usize].take() else { return };
        let passed = item.passed(self.now);
        let needs = Needs::after(&item.work, passed);
        let mut wanted = item.wanted(passed);
        if let Some((person, Wanted::Waited)) = wanted
            && !self.is_waited_for(person, &needs, &item)
        {
            wanted = Some((person, Wanted::First));
        }
        let (place, first, turns) = item.place(&self.rules, self.now);
        let alone = matches!(wanted, Some((_, Wanted::Only | Wanted::Waited)));
        let stand = &mut item.stand;
        stand.pool = (!alone).then(|| {
            let key = Key { first, since: item.since, id: item.work.id, slot };
            (self.pool(&needs), place, key)
        });
        (stand.wanted, stand.passed, stand.turns) = (wanted, passed, turns);
        stand.needs = needs;
        item.stand.opens = item.opens(passed, self.now);
        self.enter(slot, &item);
        self.items[slot as usize] = Some(item);
        if let Some((person, _)) = wanted
            && let Some(seat) = self.people.slot(person)
        {
            self.call(person, seat);
        }
    }

    pub(super) fn enter(&mut self, slot: u32, item: &Item) {
        let stand = &item.stand;
        if let Some((pool, place, key)) = stand.pool {
            self.pools[pool as usize].insert(place, key);
            activate(&mut self.active, pool, &self.pools[pool as usize]);
        }
        if let Some((person, _)) = stand.wanted {
            self.personal.entry(person).or_default().insert(slot);
        }
        stand.opens.map(|at| self.opens.insert((at, slot)));
        stand.turns.map(|at| self.turns.insert((at, slot)));
        self.queues.entry(stand.needs.queue).or_default().insert(stand.told);
    }

    /// Takes a piece of work from where it stands.
    pub(super) fn unplan(&mut self, slot: u32) {
        let Some(item) = self.items[slot as usize].as_ref() else { return };
        let stand = &item.stand;
        if let Some((pool, place, key)) = &stand.pool {
            self.pools[*pool as usize].remove(*place, key);
            activate(&mut self.active, *pool, &self.pools[*pool as usize]);
        }
        stand.opens.map(|at| self.opens.remove(&(at, slot)));
        stand.turns.map(|at| self.turns.remove(&(at, slot)));
        if let Some(queue) = self.queues.get_mut(&stand.needs.queue) {
            queue.remove(&stand.told);
            if queue.is_empty() {
                self.queues.remove(&stand.needs.queue);
            }
        }
        if let Some((person, _)) = stand.wanted {
            self.forget(person, slot);
        }
    }

    pub(super) fn forget(&mut self, person: PersonId, slot: u32) {
        let Some(works) = self.personal.get_mut(&person) else { return };
        works.remove(&slot);
        if works.is_empty() {
            self.personal.remove(&person);
            if let Some(seat) = self.people.slot(person) {
                self.called.remove(&seat);
            }
        }
    }

    /// Somebody came, went or changed: who waits for him may wait for anybody now, and the other way round.
    pub(super) fn replan_for(&mut self, person: PersonId) {
        let slots: Vec<u32> = self.personal.get(&person).into_iter().flatten().copied().collect();
        for slot in slots {
            self.unplan(slot);
            self.plan(slot);
        }
    }
}

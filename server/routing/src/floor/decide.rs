//! The three questions: what for him, whom for this, and what next.

use kernel::Time;
use kernel::ids::PersonId;
use kernel::time::micros;

use super::Floor;
use super::item::{Item, Wanted};
use super::people::{Member, Seat};
use super::pool::Pool;
use crate::agent::Medium;
use crate::rank::{Rank, Tier};
use crate::why::Decision;
use crate::work::WorkId;

/// What is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Want {
    /// Whatever he is given unasked.
    Pushed,
    /// Live contacts.
    Live,
    /// Written work that he is given unasked.
    Written,
    /// He asked himself: also written work of projects in which he pulls.
    Asked,
}

impl Want {
    pub(super) const fn takes(self, medium: Medium) -> bool {
        match self {
            Self::Pushed | Self::Asked => true,
            Self::Live => !matches!(medium, Medium::Written),
            Self::Written => matches!(medium, Medium::Written),
        }
    }

    pub(super) const fn lets(self, pushed: bool) -> bool {
        pushed || matches!(self, Self::Asked)
    }
}

impl Floor {
    /// The best work for somebody who has room, which he carries from then on.
    pub fn for_agent(&mut self, person: PersonId, now: Time, want: Want) -> Option<Decision> {
        self.advance(micros(now));
        let seat = self.people.slot(person)?;
        let member = self.people.at(seat)?;
        let own = self.own(member, want).min();
        let pooled = self
            .fitting(member, want)
            .filter_map(|pool| pool.best(self.light(pool), &mut |slot| !self.is_kept(slot, person)));
        let (rank, slot) = own.into_iter().chain(pooled).min()?;
        Some(self.decide(slot, seat, rank.tier, want))
    }

    /// The best person for work that waits, who carries it from then on.
    pub fn for_work(&mut self, id: WorkId, now: Time) -> Option<Decision> {
        self.advance(micros(now));
        let slot = *self.by_id.get(&id)?;
        let item = self.item(slot)?;
        if let Some((seat, rank)) = self.wanted_one(item) {
            return Some(self.decide(slot, seat, rank.tier, Want::Pushed));
        }
        let (pool, place, _) = item.stand.pool?;
        let pool = &self.pools[pool as usize];
        let seat = self.taker(pool, item)?.slot;
        let tier = match place {
            super::pool::Place::Aged => Tier::Aged,
            _ if self.light(pool).under => Tier::Floor,
            _ => Tier::Normal,
        };
        Some(self.decide(slot, seat, tier, Want::Pushed))
    }

    /// The first work in the order for which somebody has room, and the best person for it. To be asked again until there
    /// is nothing: then nothing waits for which somebody eligible is free.
    pub fn next(&mut self, now: Time) -> Option<Decision> {
        self.advance(micros(now));
        let own = self.called.iter().filter_map(|seat| {
            let member = self.people.at(*seat)?;
            let (rank, slot) = self.own(member, Want::Pushed).min()?;
            Some((rank, slot, Some(*seat)))
        });
        let pooled = self.active.iter().filter_map(|number| {
            let pool = &self.pools[*number as usize];
            let (rank, slot) = pool.best(self.light(pool), &mut |slot| self.has_taker(pool, slot))?;
            Some((rank, slot, None))
        });
        let (rank, slot, seat) = own.chain(pooled).min_by_key(|(rank, ..)| *rank)?;
        let seat = seat.or_else(|| {
            let item = self.item(slot)?;
            Some(self.taker(&self.pools[item.stand.pool?.0 as usize], item)?.slot)
        })?;
        Some(self.decide(slot, seat, rank.tier, Want::Pushed))
    }

    fn decide(&mut self, slot: u32, seat: u32, tier: Tier, want: Want) -> Decision {
        let decision = self.reasoned(slot, seat, tier, want);
        if let Some(work) = self.drop_work(decision.work) {
            self.change(seat, |agent| agent.carry(work.channel, work.weight));
        }
        decision
    }

    /// Work for which somebody is wanted and which he can take now.
    pub(super) fn own(&self, member: &Member, want: Want) -> impl Iterator<Item = (Rank, u32)> {
        let slots = self.personal.get(&member.agent.person).into_iter().flatten();
        slots.filter_map(move |slot| {
            let item = self.item(*slot)?;
            Some((self.takes_own(member, item, want)?, *slot))
        })
    }

    /// The person who is wanted for a piece of work, if he can take it now.
    fn wanted_one(&self, item: &Item) -> Option<(u32, Rank)> {
        let seat = self.people.slot(item.stand.wanted?.0)?;
        Some((seat, self.takes_own(self.people.at(seat)?, item, Want::Pushed)?))
    }

    /// Its rank if the person who is wanted can take it now.
    pub(super) fn takes_own(&self, member: &Member, item: &Item, want: Want) -> Option<Rank> {
        let (person, how) = item.stand.wanted?;
        let needs = &item.stand.needs;
        let profile = &self.people.kinds[member.kind as usize].profile;
        let (tier, pushed) = if how == Wanted::Only {
            let reach = profile.serves(item.work.project, needs.channel)?;
            (Tier::Only, needs.channel.is_live() || !reach.pulls)
        } else {
            (Tier::Last, profile.fit(needs)?.pushed)
        };
        let able = member.agent.room(needs.medium()) >= needs.weight
            && member.agent.taking
            && want.takes(needs.medium())
            && want.lets(pushed)
            && !item.kept_from(person, self.now);
        able.then_some(Rank { tier, way: 1, by: [0; 3], since: item.since, id: item.work.id })
    }

    /// The pools with waiting work that somebody may have and has room for.
    pub(super) fn fitting<'a>(&'a self, member: &'a Member, want: Want) -> impl Iterator<Item = &'a Pool> {
        let media = Medium::ALL.into_iter().filter(move |medium| want.takes(*medium));
        media.flat_map(move |medium| {
            let room = member.agent.room(medium);
            let pools = self.people.kinds[member.kind as usize].pools[medium.at()].iter();
            let may = pools.filter(move |(.., pushed)| room > 0 && want.lets(*pushed));
            may.map(|(pool, ..)| &self.pools[*pool as usize])
                .filter(move |pool| pool.waiting > 0 && room >= pool.needs.weight)
        })
    }

    fn is_kept(&self, slot: u32, person: PersonId) -> bool {
        self.item(slot).is_none_or(|item| item.kept_from(person, self.now))
    }

    fn has_taker(&self, pool: &Pool, slot: u32) -> bool {
        self.item(slot).is_some_and(|item| item.work.kept_from.is_empty() || self.taker(pool, item).is_some())
    }

    /// The best person for a piece of work of a pool: the least overqualified, then in the order of `people`.
    fn taker(&self, pool: &Pool, item: &Item) -> Option<Seat> {
        let (weight, hard) = (pool.needs.weight, item.work.hard);
        let person = |seat: u32| self.people.at(seat).map(|member| member.agent.person);
        let may = |seat: u32| {
            item.work.kept_from.is_empty() || person(seat).is_some_and(|person| !item.kept_from(person, self.now))
        };
        let medium = pool.needs.medium().at();
        let turned = |seat: &Seat| Seat { hard: if hard { seat.hard } else { u32::MAX - seat.hard }, ..*seat };
        let by_room = |seat: &Seat| (seat.room, seat.idle_step);
        pool.by_excess(|same| {
            let firsts = same.iter();
            let firsts = firsts
                .filter_map(|(_, kind)| self.people.kinds[*kind as usize].ready[medium].first(weight, hard, &may));
            firsts.min_by_key(|seat| (by_room(seat), turned(seat)))
        })
    }
}

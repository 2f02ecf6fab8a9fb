//! The reason of a decision, read off the floor before it is carried out.

use super::Floor;
use super::decide::Want;
use super::item::{Item, Wanted};
use super::people::Member;
use super::pool::Place;
use crate::rank::{Tier, risk};
use crate::why::{Decision, Rule, Why};
use crate::work::WorkId;
use kernel::ids::PersonId;
use kernel::time::micros;

impl Floor {
    pub(super) fn reasoned(&self, slot: u32, seat: u32, tier: Tier, want: Want) -> Decision {
        match (self.item(slot), self.people.at(seat)) {
            (Some(item), Some(member)) => {
                Decision { work: item.work.id, agent: member.agent.person, why: self.why(item, member, tier, want) }
            }
            // Never: both were found a moment ago.
            _ => Decision { work: WorkId(uuid::Uuid::nil()), agent: PersonId(uuid::Uuid::nil()), why: nothing() },
        }
    }

    fn why(&self, item: &Item, member: &Member, tier: Tier, want: Want) -> Why {
        let work = &item.work;
        let live = work.channel.is_live();
        let (place, ..) = item.place(&self.rules, self.now);
        let timely = matches!(place, Place::Timely(_));
        let start = item.latest_start().filter(|start| *start >= self.now);
        let milli = |micros: i64| micros / 1000;
        let risk = start.map(|start| (risk(milli(start - self.now), self.rules.pace_ms(live)) * 1000) >> 16);
        let fit = self.people.kinds[member.kind as usize].profile.fit(&item.stand.needs);
        Why {
            rule: match tier {
                Tier::Only => Rule::OnlyYou,
                Tier::Last => Rule::LastAgent,
                Tier::Aged => Rule::WaitedTooLong,
                Tier::Floor => Rule::ClientsFloor,
                Tier::Normal if timely => Rule::DeadlineAndStake,
                Tier::Normal => Rule::Age,
            },
            left_ms: work.due.map(|due| milli(micros(due) - self.now)),
            stake: work.stake,
            risk: risk.and_then(|risk| u32::try_from(risk).ok()),
            age_ms: milli(self.now - item.since),
            others: self.others(member, want),
            eligible: self.eligible(item, member),
            level: fit.map(|fit| fit.level),
            wanted_level: item.stand.needs.level,
            steps: u32::try_from(item.stand.passed).unwrap_or(u32::MAX),
        }
    }

    /// Other work that he might have been given; what he turned down counts with it.
    fn others(&self, member: &Member, want: Want) -> u32 {
        let pooled: u32 = self.fitting(member, want).map(|pool| pool.waiting).sum();
        let own = self.personal.get(&member.agent.person).into_iter().flatten();
        let alone = own
            .filter_map(|slot| self.item(*slot))
            .filter(|item| item.stand.pool.is_none() && self.takes_own(member, item, want).is_some());
        (pooled + u32::try_from(alone.count()).unwrap_or(u32::MAX)).saturating_sub(1)
    }

    /// How many could have taken it.
    fn eligible(&self, item: &Item, member: &Member) -> u32 {
        if matches!(item.stand.wanted, Some((_, Wanted::Only | Wanted::Waited))) {
            return 1;
        }
        let Some((pool, ..)) = item.stand.pool else { return 1 };
        let pool = &self.pools[pool as usize];
        let medium = pool.needs.medium();
        let free = pool.free.iter().map(|(_, kind)| &self.people.kinds[*kind as usize].ready[medium.at()]);
        let all: u32 = free.map(|ready| ready.count(pool.needs.weight)).sum();
        let mut kept: Vec<PersonId> = item.work.kept_from.iter().map(|(person, _)| *person).collect();
        kept.sort_unstable();
        kept.dedup();
        let pushed =
            |one: &Member| self.people.kinds[one.kind as usize].profile.fit(&pool.needs).is_some_and(|fit| fit.pushed);
        let counted = |person: &&PersonId| {
            item.kept_from(**person, self.now)
                && self
                    .people
                    .find(**person)
                    .is_some_and(|one| one.agent.room(medium) >= pool.needs.weight && pushed(one))
        };
        let kept = u32::try_from(kept.iter().filter(counted).count()).unwrap_or(u32::MAX);
        all.saturating_sub(kept) + u32::from(!pushed(member))
    }
}

fn nothing() -> Why {
    Why {
        rule: Rule::Age,
        left_ms: None,
        stake: 0,
        risk: None,
        age_ms: 0,
        others: 0,
        eligible: 0,
        level: None,
        wanted_level: 0,
        steps: 0,
    }
}

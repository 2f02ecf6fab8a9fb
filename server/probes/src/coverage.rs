//! Published is not staffed: of the minutes that a contact point promises, those in which somebody was there.
//!
//! Read off the facts of presence (`agent_state`) of the client. Deliberately absent: a guess; where no such fact is
//! known, nothing is known. Invariant: nobody is there twice, and nobody outside of the promised hours.

use kernel::fact::{AgentState, Recorded};
use tenants::calendar::Calendar;
use tenants::live::{Span, hands, length, overlap, union};

/// Minutes promised, and those of them in which somebody was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// Somebody was there.
    pub staffed: i64,
    /// It was promised.
    pub promised: i64,
}

/// The coverage of these hours from an instant until another; nothing when no presence is known or nothing is promised.
pub fn coverage(presence: &[Recorded], hours: &Calendar, (from, until): Span) -> Option<Coverage> {
    if presence.is_empty() {
        return None;
    }
    let promised: Vec<Span> = hours.spans(from, until).map(|span| (span.from, span.until)).collect();
    let all = hands(presence, &[], until);
    let there = all.values().flat_map(|hands| {
        let ready = hands.state(AgentState::Available);
        ready.into_iter().chain(hands.working.iter().copied())
    });
    let staffed = overlap(&union(there), &promised);
    let promised = length(&promised).num_minutes();
    (promised > 0).then(|| Coverage { staffed: length(&staffed).num_minutes(), promised })
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::fact::{Actor, Fact, FactId, SCHEMA};
    use kernel::ids::{PersonId, TenantId};
    use kernel::{FixedClock, Ids, Time};

    fn at(text: &str) -> Time {
        text.parse().unwrap()
    }

    #[test]
    fn minutes_without_anybody_are_told_and_two_people_count_once() {
        let ids = Ids::seeded(std::sync::Arc::new(FixedClock::at(at("2026-11-02T00:00:00Z"))), 1);
        let (one, two): (PersonId, PersonId) = (ids.next(), ids.next());
        let fact = |agent, state, when: &str| {
            let (fact, at) = (Fact::AgentState { agent, state, reason: None }, at(when));
            let (id, schema, tenant, actor) = (FactId(ids.next()), SCHEMA, TenantId::HOUSE, Actor::System);
            Recorded { id, schema, tenant, project: None, case: None, at, recorded: at, actor, fact }
        };
        let presence = [
            fact(one, AgentState::Available, "2026-11-02T08:00:00Z"),
            fact(two, AgentState::Available, "2026-11-02T09:00:00Z"),
            fact(one, AgentState::Offline, "2026-11-02T10:00:00Z"),
            fact(two, AgentState::Offline, "2026-11-02T12:00:00Z"),
        ];
        let always = Calendar::always(chrono_tz::UTC);
        let day = (at("2026-11-02T06:00:00Z"), at("2026-11-02T14:00:00Z"));

        let found = coverage(&presence, &always, day).unwrap();

        assert_eq!((found.staffed, found.promised), (240, 480));
        assert_eq!(coverage(&[], &always, day), None);
    }
}

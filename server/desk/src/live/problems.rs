//! What needs the lead, the worst first. Pure.
//!
//! Invariant: a lane and a person stand here once at most, and there are never more than [`MOST`].

use chrono::Duration;
use kernel::fact::{AgentState, Channel};
use kernel::ids::{PersonId, TenantId};
use kernel::time::Time;

use super::{Agent, Lane};

/// How many problems are shown at most.
pub const MOST: usize = 5;

/// Why something needs the lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Customers wait on the line of an open shop, and nobody is there for them.
    NobodyThere {
        /// How many.
        waiting: u64,
    },
    /// Somebody waits on the line for longer than was promised.
    LongWait {
        /// For how long.
        waited: Duration,
        /// What was promised.
        within: Duration,
    },
    /// More and more are late.
    LateGrowing {
        /// How many are.
        late: u64,
        /// How many became so within the last hour.
        newly: u64,
    },
    /// Some are late, though no more than an hour ago.
    Late {
        /// How many.
        late: u64,
    },
    /// Something rang, and he did not answer.
    NotAnswering {
        /// For how long ago.
        since: Time,
    },
    /// His break is over, and he is not back.
    OverBreak {
        /// By how much.
        over: Duration,
    },
}

/// Something that needs the lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Why.
    pub cause: Cause,
    /// In which lane, where it is one.
    pub lane: Option<(TenantId, Channel)>,
    /// Whose matter it is, where it is a person's.
    pub person: Option<PersonId>,
}

/// What needs the lead at `now`, the worst first, at most [`MOST`].
pub fn problems(lanes: &[Lane], agents: &[Agent], now: Time) -> Vec<Problem> {
    let of_lanes = lanes.iter().filter_map(|lane| {
        let cause = lane_cause(lane, agents, now)?;
        Some(Problem { cause, lane: Some((lane.tenant, lane.channel)), person: None })
    });
    let of_people = agents.iter().filter_map(|agent| {
        let cause = agent_cause(agent, now)?;
        Some(Problem { cause, lane: None, person: Some(agent.presence.person) })
    });
    let mut all: Vec<Problem> = of_lanes.chain(of_people).collect();
    all.sort_by_key(|problem| std::cmp::Reverse(problem.cause.weight(now)));
    all.truncate(MOST);
    all
}

fn lane_cause(lane: &Lane, agents: &[Agent], now: Time) -> Option<Cause> {
    let nobody = !agents.iter().any(|agent| agent.serves(lane.tenant, now));
    if lane.channel == Channel::Chat && lane.open && lane.waiting > 0 && nobody {
        return Some(Cause::NobodyThere { waiting: lane.waiting });
    }
    let within = lane.today.and_then(|today| today.within);
    let waited = lane.oldest.map(|since| now - since);
    if let Some((waited, within)) = waited.zip(within).filter(|(waited, within)| waited > within) {
        return Some(Cause::LongWait { waited, within });
    }
    match (lane.late, lane.newly_late) {
        (0, _) => None,
        (late, 0) => Some(Cause::Late { late }),
        (late, newly) => Some(Cause::LateGrowing { late, newly }),
    }
}

fn agent_cause(agent: &Agent, now: Time) -> Option<Cause> {
    let presence = &agent.presence;
    if presence.state != AgentState::Pause {
        return None;
    }
    if agent.is_not_answering() {
        return Some(Cause::NotAnswering { since: presence.since });
    }
    let over = presence.until.map(|until| now - until).filter(|over| *over > Duration::zero());
    over.map(|over| Cause::OverBreak { over })
}

impl Cause {
    /// Who is on the line comes before who does not answer, he before written work, that before a break that lasts; within
    /// a kind the larger first.
    fn weight(&self, now: Time) -> (u8, i64) {
        let many = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        match self {
            Self::NobodyThere { waiting } => (5, many(*waiting)),
            Self::LongWait { waited, .. } => (4, waited.num_seconds()),
            Self::NotAnswering { since } => (3, (now - *since).num_seconds()),
            Self::LateGrowing { newly, .. } => (2, many(*newly)),
            Self::OverBreak { over } => (1, over.num_seconds()),
            Self::Late { late } => (0, many(*late)),
        }
    }
}

#[cfg(test)]
mod tests;

//! The floor as its lead sees it: lanes, people, what needs him.
//!
//! Deliberately absent: content of cases and chats; a lane holds counts. Invariant: of somebody who works for others as
//! well, only the clients are named that the reader leads.

use async_graphql::{Context, Enum, ID, Object, SimpleObject};
use chrono::{DateTime, Utc};
use desk::live::{self, Agent, Cause, Lane, Problem, Stands};
use kernel::Fault;
use kernel::fact::Channel;
use kernel::ids::{PersonId, TenantId};

use super::presence::PresenceState;
use super::reading::Floor;
use crate::badge::{ClientBadge, badge};
use crate::context::asked;
use crate::desk::Standing;
use crate::fault::refuse;
use crate::gid::{self, Noun};
use crate::people::{PersonNode, person};
use crate::portal::word as channel_word;

/// What can be read of the floor.
#[derive(Default)]
pub struct LiveQuery;

#[Object]
impl LiveQuery {
    /// My floor at this moment; of these clients, or of all that I lead.
    async fn live(&self, ctx: &Context<'_>, clients: Option<Vec<ID>>) -> async_graphql::Result<Live> {
        let floor = Floor::read(ctx, clients.as_deref()).await?;
        let problems = live::problems(&floor.lanes, &floor.agents, floor.now);
        let mut people = Vec::new();
        for agent in floor.agents {
            // Whoever the reader may not know by name does not stand on his floor.
            if let Some(known) = person(ctx, Some(agent.presence.person)).await? {
                people.push(LivePerson { person: known, agent, now: floor.now });
            }
        }
        let lanes = floor.lanes.into_iter().map(|lane| LiveLane { lane, now: floor.now }).collect();
        let problems = problems.into_iter().map(|problem| LiveProblem { problem, now: floor.now }).collect();
        Ok(Live { as_of: floor.now, lanes, problems, people })
    }
}

/// A floor at a moment.
#[derive(SimpleObject)]
pub struct Live {
    as_of: DateTime<Utc>,
    lanes: Vec<LiveLane>,
    /// What needs the lead, the worst first; five at most.
    problems: Vec<LiveProblem>,
    people: Vec<LivePerson>,
}

/// One client in one channel.
pub struct LiveLane {
    lane: Lane,
    now: DateTime<Utc>,
}

#[Object]
impl LiveLane {
    async fn client(&self, ctx: &Context<'_>) -> async_graphql::Result<ClientBadge> {
        badge(ctx, self.lane.tenant).await
    }

    /// `chat`, or `email` for written work of every kind.
    async fn channel(&self) -> &'static str {
        channel_word(self.lane.channel)
    }

    /// Whether its hours are open.
    async fn open(&self) -> bool {
        self.lane.open
    }

    /// When they open again.
    async fn opens(&self) -> Option<DateTime<Utc>> {
        self.lane.opens
    }

    /// How many wait for anybody.
    async fn waiting(&self) -> u64 {
        self.lane.waiting
    }

    /// Since when the one waits that waits longest.
    async fn oldest_since(&self) -> Option<DateTime<Utc>> {
        self.lane.oldest
    }

    async fn ringing(&self) -> u64 {
        self.lane.ringing
    }

    /// With how many somebody is; written work: how many wait for the answer of somebody.
    async fn served(&self) -> u64 {
        self.lane.served
    }

    /// Not answered though they should be by now, in hand or not.
    async fn late(&self) -> u64 {
        self.lane.late
    }

    /// How many of these became late within the last hour.
    async fn newly_late(&self) -> u64 {
        self.lane.newly_late
    }

    /// Until when the next of those that wait is to be answered.
    async fn next_due(&self) -> Option<DateTime<Utc>> {
        self.lane.next_due
    }

    /// Today's share in time, in per cent; null while there is none, or without the right to reports.
    async fn share(&self) -> Option<f64> {
        self.lane.today.and_then(|today| today.share_bp).map(percent)
    }

    /// What the contract in force promises, in per cent.
    async fn target(&self) -> Option<f64> {
        self.lane.today.and_then(|today| today.target_bp).map(percent)
    }

    /// Of how many contacts the share is made.
    async fn sample(&self) -> u64 {
        self.lane.today.map_or(0, |today| today.sample)
    }

    /// Today's share beside what is promised; null where there is nothing to judge by.
    async fn kept(&self) -> Option<bool> {
        match self.lane.today?.standing {
            tenants::kpi::Standing::Unjudged => None,
            tenants::kpi::Standing::Kept => Some(true),
            tenants::kpi::Standing::Broken => Some(false),
        }
    }

    async fn standing(&self) -> Standing {
        match self.lane.stands(self.now) {
            Stands::Good => Standing::Running,
            Stands::Risk => Standing::AtRisk,
            Stands::Late => Standing::Breached,
        }
    }
}

/// Ten-thousandths as per cent.
fn percent(share_bp: i64) -> f64 {
    f64::from(i32::try_from(share_bp).unwrap_or_default()) / 100.0
}

/// Somebody of the floor.
pub struct LivePerson {
    person: PersonNode,
    agent: Agent,
    now: DateTime<Utc>,
}

#[Object]
impl LivePerson {
    async fn person(&self) -> &PersonNode {
        &self.person
    }

    async fn state(&self) -> PresenceState {
        self.agent.presence.state.into()
    }

    /// A code of the list of breaks; or `not_answering`, `away`: set by the system.
    async fn reason(&self) -> Option<&str> {
        self.agent.presence.reason.as_deref()
    }

    async fn since(&self) -> DateTime<Utc> {
        self.agent.presence.since
    }

    /// Until when the break lasts.
    async fn until(&self) -> Option<DateTime<Utc>> {
        self.agent.presence.until
    }

    /// Something rang and was not answered; nothing comes until he says that he is back.
    async fn not_answering(&self) -> bool {
        self.agent.is_not_answering()
    }

    /// Whether something new may come to him.
    async fn takes(&self) -> bool {
        self.agent.presence.takes(self.now)
    }

    /// Chats in hand, work after them included; of the clients that the reader leads.
    async fn chats(&self) -> u64 {
        self.agent.carried.chats
    }

    /// Cases that wait for his answer; of the clients that the reader leads.
    async fn cases(&self) -> u64 {
        self.agent.carried.cases
    }

    /// What he carries, in points.
    async fn load(&self) -> u64 {
        self.agent.carried.points()
    }

    /// In points.
    async fn capacity(&self) -> i64 {
        self.agent.presence.capacity
    }

    /// The clients for whom he is given work now, of those that the reader leads.
    async fn clients(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<ClientBadge>> {
        let mut clients = Vec::with_capacity(self.agent.clients.len());
        for tenant in &self.agent.clients {
            clients.push(badge(ctx, *tenant).await?);
        }
        Ok(clients)
    }

    /// Where he works for a time only.
    async fn lent(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<LentTo>> {
        let Some(lent) = self.agent.lent.filter(|lent| self.agent.clients.contains(&lent.tenant)) else {
            return Ok(None);
        };
        let assignment = gid::encode(Noun::Assignment, lent.tenant, lent.assignment.0);
        Ok(Some(LentTo { client: badge(ctx, lent.tenant).await?, assignment, until: lent.until }))
    }
}

/// Where somebody works for a time.
#[derive(SimpleObject)]
pub struct LentTo {
    client: ClientBadge,
    /// The assignment, to be ended early.
    assignment: ID,
    until: DateTime<Utc>,
}

/// Why something needs the lead.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum LiveCause {
    /// Customers wait on the line of an open shop, and nobody is there for them.
    NobodyThere,
    /// Somebody waits on the line for longer than was promised.
    LongWait,
    /// More and more are late.
    LateGrowing,
    /// Some are late.
    Late,
    /// Something rang, and he did not answer.
    NotAnswering,
    /// His break is over, and he is not back.
    OverBreak,
}

/// Something that needs the lead.
pub struct LiveProblem {
    problem: Problem,
    now: DateTime<Utc>,
}

#[Object]
impl LiveProblem {
    async fn cause(&self) -> LiveCause {
        match self.problem.cause {
            Cause::NobodyThere { .. } => LiveCause::NobodyThere,
            Cause::LongWait { .. } => LiveCause::LongWait,
            Cause::LateGrowing { .. } => LiveCause::LateGrowing,
            Cause::Late { .. } => LiveCause::Late,
            Cause::NotAnswering { .. } => LiveCause::NotAnswering,
            Cause::OverBreak { .. } => LiveCause::OverBreak,
        }
    }

    async fn client(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<ClientBadge>> {
        match self.problem.lane {
            Some((tenant, _)) => badge(ctx, tenant).await.map(Some),
            None => Ok(None),
        }
    }

    async fn channel(&self) -> Option<&'static str> {
        self.problem.lane.map(|(_, channel)| channel_word(channel))
    }

    async fn person(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PersonNode>> {
        person(ctx, self.problem.person).await
    }

    /// How many customers it is about.
    async fn many(&self) -> Option<u64> {
        match self.problem.cause {
            Cause::NobodyThere { waiting } => Some(waiting),
            Cause::LateGrowing { late, .. } | Cause::Late { late } => Some(late),
            Cause::LongWait { .. } | Cause::NotAnswering { .. } | Cause::OverBreak { .. } => None,
        }
    }

    /// How many of them came within the last hour, where more and more are late.
    async fn newly(&self) -> Option<u64> {
        match self.problem.cause {
            Cause::LateGrowing { newly, .. } => Some(newly),
            _ => None,
        }
    }

    /// For how many seconds already: the wait, the silence, the time beyond the break.
    async fn seconds(&self) -> Option<i64> {
        match self.problem.cause {
            Cause::LongWait { waited, .. } => Some(waited.num_seconds()),
            Cause::NotAnswering { since } => Some((self.now - since).num_seconds()),
            Cause::OverBreak { over } => Some(over.num_seconds()),
            _ => None,
        }
    }

    /// The seconds that are promised, where somebody waits for longer.
    async fn promised(&self) -> Option<i64> {
        match self.problem.cause {
            Cause::LongWait { within, .. } => Some(within.num_seconds()),
            _ => None,
        }
    }
}

/// Somebody of the reader's floor; anybody else is missing.
pub(super) async fn on_floor(ctx: &Context<'_>, id: PersonId) -> async_graphql::Result<Vec<TenantId>> {
    let asked = asked(ctx)?;
    let led = asked.reach::<kernel::action::ReadBoard>().await?;
    let clients = asked.parts.access.working(id, asked.now()).await.map_err(refuse)?;
    let mine = clients.iter().any(|client| led.parts().iter().any(|part| part.tenant() == *client));
    if mine { Ok(clients) } else { Err(refuse(Fault::missing("person"))) }
}

/// Whether a channel is one that somebody waits in on the line.
pub(super) const fn is_live(channel: Channel) -> bool {
    matches!(channel, Channel::Chat | Channel::Phone)
}

//! Reads a floor: the lanes and people of the clients that somebody leads.

use std::collections::HashMap;

use access::Hand;
use async_graphql::{Context, ID};
use desk::live::{Agent, Carried, Lane, carried, lanes};
use desk::presence::{self, Presence};
use figures::Lens;
use kernel::Fault;
use kernel::action::{ReadBoard, ReadReport};
use kernel::ids::{PersonId, TenantId};
use kernel::time::Time;

use crate::badge::badge;
use crate::context::{Asked, asked};
use crate::fault::refuse;
use crate::gid;

/// The floor of somebody at a moment.
pub(super) struct Floor {
    pub now: Time,
    pub lanes: Vec<Lane>,
    pub agents: Vec<Agent>,
}

impl Floor {
    /// Of these clients, or of all that the asker leads; one that he does not lead is missing.
    pub async fn read(ctx: &Context<'_>, wanted: Option<&[ID]>) -> async_graphql::Result<Self> {
        let asked = asked(ctx)?;
        let now = asked.now();
        let tenants = led(ctx, wanted).await?;
        let (mut all, mut load) = (Vec::new(), HashMap::new());
        for tenant in &tenants {
            let view = asked.view::<ReadBoard>(*tenant).await?;
            let policies = asked.parts.book.policies(&view).await.map_err(refuse)?;
            let lens = Lens { policies: &policies, zone: badge(ctx, *tenant).await?.0.zone, now };
            let figures = asked.holds::<ReadReport>(*tenant).await?;
            all.extend(lanes(&view, &lens, figures).await.map_err(refuse)?);
            for (person, part) in carried(&view, now).await.map_err(refuse)? {
                let whole: &mut Carried = load.entry(person).or_default();
                *whole = whole.and(part);
            }
        }
        let agents = agents(asked, &tenants, &load).await.map_err(refuse)?;
        Ok(Self { now, lanes: all, agents })
    }
}

/// The clients that the asker leads, of those he wishes.
async fn led(ctx: &Context<'_>, wanted: Option<&[ID]>) -> async_graphql::Result<Vec<TenantId>> {
    let reach = asked(ctx)?.reach::<ReadBoard>().await?;
    let mut tenants = Vec::new();
    for tenant in reach.parts().iter().map(store::Part::tenant) {
        if badge(ctx, tenant).await?.0.archived.is_none() {
            tenants.push(tenant);
        }
    }
    let Some(wanted) = wanted else { return Ok(tenants) };
    let mut these = Vec::with_capacity(wanted.len());
    for id in wanted {
        let tenant = gid::client_of(id)?;
        if !tenants.contains(&tenant) {
            return Err(refuse(Fault::missing("client")));
        }
        these.push(tenant);
    }
    these.sort_unstable();
    these.dedup();
    Ok(these)
}

/// The people who are given work of these clients; who is not there stands with them, too.
async fn agents(asked: &Asked, tenants: &[TenantId], load: &HashMap<PersonId, Carried>) -> Result<Vec<Agent>, Fault> {
    let now = asked.now();
    let mut hands = asked.parts.access.hands(now).await?;
    hands.retain(|hand| hand.projects.keys().any(|tenant| tenants.contains(tenant)));
    let ids: Vec<PersonId> = hands.iter().map(|hand| hand.person).collect();
    let stands = asked.parts.stands(&ids).await?;
    let mut stands: HashMap<PersonId, Presence> = stands.into_iter().map(|one| (one.person, one)).collect();
    let agent = |hand: Hand| Agent {
        presence: stands.remove(&hand.person).unwrap_or_else(|| presence::never(hand.person, now)),
        carried: load.get(&hand.person).copied().unwrap_or_default(),
        shared_by: hand.projects.len(),
        clients: hand.projects.into_keys().filter(|tenant| tenants.contains(tenant)).collect(),
        lent: hand.lent,
    };
    Ok(hands.into_iter().map(agent).collect())
}

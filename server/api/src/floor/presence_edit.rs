//! Changing presence: one's own, and that of the people one leads.

use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use desk::presence::{self, Change};
use desk::signals::Signal;
use kernel::Fault;
use kernel::action::ServeCases;
use kernel::fact::AgentState;
use kernel::ids::PersonId;

use super::live::on_floor;
use super::presence::{PresenceNode, PresenceState, house, person_of, serves, time_for};
use crate::context::{Asked, asked};
use crate::fault::{payload, refuse};

/// The state is set.
#[derive(SimpleObject)]
pub struct PresenceChanged {
    presence: PresenceNode,
}

payload! {
    /// The state is set, or why not.
    PresencePayload { PresenceChanged }
}

/// What I am from now on.
#[derive(InputObject)]
pub struct SetPresenceInput {
    state: PresenceState,
    /// A code of the list of breaks, with PAUSE.
    reason: Option<String>,
}

/// What somebody I lead is from now on.
#[derive(InputObject)]
pub struct ForcePresenceInput {
    person: ID,
    state: PresenceState,
    /// A code of the list of breaks, with PAUSE.
    reason: Option<String>,
}

/// Presence, changed.
#[derive(Default)]
pub struct PresenceMutation;

#[Object]
impl PresenceMutation {
    /// Says what I am there for.
    async fn set_presence(&self, ctx: &Context<'_>, input: SetPresenceInput) -> async_graphql::Result<PresencePayload> {
        let asked = asked(ctx)?;
        let me = asked.viewer()?.person();
        if !serves(asked).await? {
            return Err(refuse(Fault::Denied { right: <ServeCases as kernel::Action>::NAME }));
        }
        let clients: Vec<_> = asked.reach::<ServeCases>().await?.parts().iter().map(store::Part::tenant).collect();
        set(asked, me, (input.state.into(), input.reason), &clients).await
    }

    /// Sets the state of somebody who works for a client that I lead.
    async fn force_presence(
        &self,
        ctx: &Context<'_>,
        input: ForcePresenceInput,
    ) -> async_graphql::Result<PresencePayload> {
        let asked = asked(ctx)?;
        let person = person_of(&input.person)?;
        let clients = on_floor(ctx, person).await?;
        let view = house(asked).await?;
        let stands = presence::find(&view, person).await.map_err(refuse)?;
        drop(view);
        if stands.is_none() {
            return Err(refuse(Fault::missing("person")));
        }
        set(asked, person, (input.state.into(), input.reason), &clients).await
    }
}

async fn set(
    asked: &Asked,
    person: PersonId,
    (state, reason): (AgentState, Option<String>),
    clients: &[kernel::ids::TenantId],
) -> async_graphql::Result<PresencePayload> {
    let actor = asked.scope(kernel::ids::TenantId::HOUSE).await?.actor();
    let change = Change { person, state, reason, time_for: time_for(clients), actor };
    match presence::set(&asked.parts.db, &asked.parts.access, &change, asked.now()).await {
        Ok(presence) => {
            asked.parts.signals.tell(Signal::Person(person));
            let presence = PresenceNode::of(asked, presence).await?;
            Ok(PresencePayload::PresenceChanged(PresenceChanged { presence }))
        }
        Err(fault) => PresencePayload::from_fault(fault),
    }
}

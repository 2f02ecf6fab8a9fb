//! Dispositions: the outcomes that a resolved case may have.

use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use kernel::Fault;
use kernel::action::{EditMacros, ReadCases};
use kernel::ids::{DispositionId, TenantId};
use playbook::dispositions::{self, Disposition, Draft};
use store::{Permit, Tx};

use crate::badge::{ClientBadge, badge};
use crate::context::{asked, settle};
use crate::fault::{payload, refuse};
use crate::gid::{self, Noun};
use crate::loaders::{Of, maybe};

/// An outcome.
pub struct DispositionNode(pub(crate) TenantId, pub(crate) Disposition);

#[Object(name = "Disposition")]
impl DispositionNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Disposition, self.0, self.1.id.0)
    }

    async fn client(&self, ctx: &Context<'_>) -> async_graphql::Result<ClientBadge> {
        badge(ctx, self.0).await
    }

    async fn name(&self) -> &str {
        &self.1.name
    }

    /// The outcome it is a kind of.
    async fn parent(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<Self>> {
        match self.1.parent {
            Some(id) => Ok(maybe(ctx, Of(self.0, id)).await?.map(|parent| Self(self.0, parent))),
            None => Ok(None),
        }
    }

    /// Its place; the first nine have digits.
    async fn position(&self) -> i64 {
        self.1.position
    }

    /// Whether it can be chosen.
    async fn active(&self) -> bool {
        self.1.active
    }
}

/// What can be read of outcomes.
#[derive(Default)]
pub struct DispositionQuery;

#[Object]
impl DispositionQuery {
    /// The outcomes of a client in their order, those that can no longer be chosen too.
    async fn dispositions(&self, ctx: &Context<'_>, client: ID) -> async_graphql::Result<Vec<DispositionNode>> {
        let tenant = gid::client_of(&client)?;
        let view = asked(ctx)?.view::<ReadCases>(tenant).await?;
        let all = dispositions::list(&view).await.map_err(refuse)?;
        Ok(all.into_iter().map(|one| DispositionNode(tenant, one)).collect())
    }
}

/// An outcome.
#[derive(InputObject)]
pub struct DispositionInput {
    id: Option<ID>,
    client: ID,
    name: String,
    parent: Option<ID>,
    position: Option<i32>,
    active: Option<bool>,
}

/// The outcome as it is now.
#[derive(SimpleObject)]
pub struct DispositionChanged {
    disposition: DispositionNode,
}

payload! {
    /// The changed outcome, or why it was not changed.
    DispositionPayload { DispositionChanged }
}

/// What can be done with outcomes.
#[derive(Default)]
pub struct DispositionMutation;

#[Object]
impl DispositionMutation {
    /// Makes an outcome, changes one, takes one out of the list or puts it back.
    async fn save_disposition(
        &self,
        ctx: &Context<'_>,
        input: DispositionInput,
    ) -> async_graphql::Result<DispositionPayload> {
        let asked = asked(ctx)?;
        let tenant = gid::client_of(&input.client)?;
        let id: Option<DispositionId> = gid::maybe_within(Noun::Disposition, tenant, input.id.as_ref())?;
        let parent = gid::maybe_within(Noun::Disposition, tenant, input.parent.as_ref())?;
        let (mut tx, may) = asked.change::<EditMacros>(tenant).await?;
        let project = match id {
            Some(id) => dispositions::find(&tx, id).await.map_err(refuse)?.project,
            None => None,
        };
        let draft = Draft { project, parent, name: input.name, position: input.position.map(i64::from) };
        let mut done = save(&mut tx, may, id, draft).await;
        if let (Ok(saved), Some(active)) = (&done, input.active)
            && saved.active != active
        {
            let may = tx.scope().permit::<EditMacros>().map_err(refuse)?;
            let id = saved.id;
            done = dispositions::offer(&mut tx, may, id, active, asked.now()).await;
        }
        match settle(tx, done).await {
            Ok(saved) => {
                let disposition = DispositionNode(tenant, saved);
                Ok(DispositionPayload::DispositionChanged(DispositionChanged { disposition }))
            }
            Err(fault) => DispositionPayload::from_fault(fault),
        }
    }
}

async fn save(
    tx: &mut Tx,
    may: Permit<EditMacros>,
    id: Option<DispositionId>,
    draft: Draft,
) -> Result<Disposition, Fault> {
    match id {
        Some(id) => dispositions::update(tx, may, id, draft).await,
        None => dispositions::create(tx, may, draft).await,
    }
}

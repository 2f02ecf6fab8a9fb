//! The register of contact points, and the test contacts that try them.
//!
//! Deliberately absent: any field of a case; nothing here is reached from one. Invariant: those who serve hold no right
//! by which they read any of this, and whoever is no lead reads neither the words nor the address of a test contact.

mod book;
mod edit;
mod month;
mod point;
mod probe;
mod table;
mod words;

use async_graphql::{Context, ID, MergedObject, Object};
use chrono::Duration;
use kernel::action::{ReadCases, ReadReport, RunProbes};
use kernel::ids::{CaseId, TenantId};
use kernel::time::micros;
use store::After;

use crate::context::asked;
use crate::desk::CaseNode;
use crate::fault::refuse;
use crate::gid::{self, Noun};
use crate::page::{self, Size};

use book::{BookNode, MaskedQuestion};
use point::PointNode;
use probe::{ProbeConnection, ProbeNode};
use table::{RoundNode, TableNode};

pub use edit::ProbesMutation;
pub(crate) use month::ContactPointMonth;
pub(crate) use point::DeadPoint;

/// For how long back a contact point is judged.
pub(crate) const LOOK_BACK: Duration = Duration::days(90);

/// What can be read of test contacts.
#[derive(MergedObject, Default)]
pub struct ProbesQuery(Lists);

/// The lists.
#[derive(Default)]
pub struct Lists;

#[Object]
impl Lists {
    /// Every published number, address, form and profile of a client, and the shops it is compared with.
    async fn contact_register(&self, ctx: &Context<'_>, client: ID) -> async_graphql::Result<Vec<PointNode>> {
        let tenant = gid::client_of(&client)?;
        PointNode::all(ctx, tenant).await
    }

    /// Test contacts that were sent or entered, the newest first; none that lies ahead.
    async fn probes(
        &self,
        ctx: &Context<'_>,
        client: ID,
        first: Option<i32>,
        after: Option<String>,
    ) -> async_graphql::Result<ProbeConnection> {
        let (size, place) = (Size::of(first)?, page::place(after.as_deref())?);
        let tenant = gid::client_of(&client)?;
        let view = asked(ctx)?.view::<ReadReport>(tenant).await?;
        let after = place.map(|(value, id)| After { value, id });
        let found = ::probes::probe::list(&view, after, size.and_one()).await.map_err(refuse)?;
        let placed = found
            .into_iter()
            .map(|probe| (page::cursor(micros(probe.planned), probe.id.0), ProbeNode { tenant, probe }));
        Ok(ProbeConnection::of(&size, placed.collect()))
    }

    /// Senders, questions and schedules of a client.
    async fn probe_book(&self, ctx: &Context<'_>, client: ID) -> async_graphql::Result<BookNode> {
        let tenant = gid::client_of(&client)?;
        asked(ctx)?.view::<RunProbes>(tenant).await?;
        Ok(BookNode { tenant })
    }

    /// The rounds of an audit, the newest first.
    async fn probe_rounds(&self, ctx: &Context<'_>, client: ID) -> async_graphql::Result<Vec<RoundNode>> {
        let tenant = gid::client_of(&client)?;
        let view = asked(ctx)?.view::<ReadReport>(tenant).await?;
        let rounds = ::probes::probe::rounds(&view).await.map_err(refuse)?;
        Ok(rounds.into_iter().map(|(name, count)| RoundNode { name, count }).collect())
    }

    /// A round of an audit as a table, with what it adds up to.
    async fn probe_round(&self, ctx: &Context<'_>, client: ID, name: String) -> async_graphql::Result<TableNode> {
        let tenant = gid::client_of(&client)?;
        TableNode::of(ctx, tenant, &name).await
    }

    /// The first question of a case with nobody in it, to be asked once more.
    async fn masked_question(&self, ctx: &Context<'_>, case: ID) -> async_graphql::Result<Option<MaskedQuestion>> {
        let (tenant, id): (TenantId, CaseId) = gid::decode(Noun::Case, &case)?;
        asked(ctx)?.view::<RunProbes>(tenant).await?;
        let view = asked(ctx)?.view::<ReadCases>(tenant).await?;
        MaskedQuestion::of(&view, id).await
    }
}

/// The case that a question came from, where it is still there.
async fn origin(ctx: &Context<'_>, tenant: TenantId, case: Option<CaseId>) -> async_graphql::Result<Option<CaseNode>> {
    let Some(case) = case else { return Ok(None) };
    if !asked(ctx)?.holds::<ReadCases>(tenant).await? {
        return Ok(None);
    }
    Ok(crate::loaders::maybe(ctx, crate::loaders::Of(tenant, case)).await?.map(CaseNode))
}

//! Months as they are settled: what they come to, what was issued, what is disputed.
//!
//! Deliberately absent: rules and sums, which `billing` and `tenants::money` have. Invariant: money of a client is seen by
//! those who hold the right to in the whole client, never by somebody who reaches a part of its projects.

mod document;
pub(crate) mod duties;
mod economics;
mod edit;
mod exclusions;
mod month;
mod party;
mod reasons;
mod references;
mod result;
mod simulation;
mod statement;

use std::sync::Arc;

use async_graphql::{Context, ID, MergedObject, Object};
use billing::Books;
use chrono::NaiveDate;
use kernel::action::{ReadMoney, ReadReport};
use kernel::ids::TenantId;
use kernel::{Action, Fault};
use store::{Permit, Projects, Scope, View};
use tenants::clients::Client;
use tenants::clock::Policies;
use tenants::money::Month;
use uuid::Uuid;

use crate::context::{Asked, asked};
use crate::fault::refuse;
use crate::gid::{self, Noun};
use crate::loaders::related;
use document::DocumentNode;
use month::MonthNode;
use party::PartiesNode;

pub use economics::{EconomicsMutation, EconomicsQuery};
pub use edit::SettlementMutation;
pub use exclusions::{ExclusionMutation, ExclusionQuery};
pub use party::PartyMutation;
pub use simulation::SimulationQuery;

/// What can be changed of settled months.
#[derive(MergedObject, Default)]
pub struct BillingMutation(SettlementMutation, PartyMutation, ExclusionMutation, EconomicsMutation);

/// A look at a client's books, for those who may see money there.
pub(crate) struct Ledger {
    pub(crate) view: View,
    pub(crate) client: Arc<Client>,
    pub(crate) policies: Arc<Policies>,
}

impl Ledger {
    pub(crate) async fn of(ctx: &Context<'_>, tenant: TenantId) -> async_graphql::Result<Self> {
        let asked = asked(ctx)?;
        let scope = asked.scope(tenant).await?;
        whole::<ReadMoney>(&scope)?;
        let view = asked.within(&scope).await.map_err(refuse)?;
        let client = related(ctx, tenant, "client").await?;
        let policies = asked.parts.book.policies(&view).await.map_err(refuse)?;
        Ok(Self { view, client, policies })
    }
}

/// What the promise of a code is called in a language, as in the version of that number, or else in the last that has it.
pub(crate) async fn called(
    ctx: &Context<'_>,
    tenant: TenantId,
    (version, code): (Option<i32>, &str),
    language: &str,
) -> async_graphql::Result<String> {
    let asked = asked(ctx)?;
    let view = asked.view::<ReadReport>(tenant).await?;
    let policies = asked.parts.book.policies(&view).await.map_err(refuse)?;
    Ok(tenants::kpi::called(&policies, version, code, language))
}

/// A permit for somebody who reaches the whole client.
pub(crate) fn whole<A: Action>(scope: &Scope) -> async_graphql::Result<Permit<A>> {
    let may = scope.permit::<A>().map_err(refuse)?;
    match scope.projects() {
        Projects::All => Ok(may),
        Projects::Only(_) => Err(refuse(Fault::Denied { right: A::NAME })),
    }
}

/// A client's books, opened by somebody to change something in them.
pub(crate) struct Open<'c> {
    pub(crate) ledger: Ledger,
    asked: &'c Asked,
    scope: Scope,
}

impl<'c> Open<'c> {
    /// For whoever holds a right in the whole client, and the permit for it.
    pub(crate) async fn of<A: Action>(
        ctx: &'c Context<'_>,
        tenant: TenantId,
    ) -> async_graphql::Result<(Self, Permit<A>)> {
        let asked = asked(ctx)?;
        let scope = asked.scope(tenant).await?;
        let may = whole::<A>(&scope)?;
        Ok((Self { ledger: Ledger::of(ctx, tenant).await?, asked, scope }, may))
    }

    /// What use cases ask for.
    pub(crate) fn books(&self) -> Books<'_> {
        let Ledger { client, policies, .. } = &self.ledger;
        let (db, policies, now) = (&self.asked.parts.db, policies.clone(), self.asked.now());
        Books { db, scope: &self.scope, policies, code: &client.code, zone: client.zone, now }
    }
}

/// What can be read of settled months.
#[derive(Default)]
pub struct BillingQuery;

#[Object]
impl BillingQuery {
    /// The months that a contract with prices rules, newest first.
    async fn settlement(&self, ctx: &Context<'_>, client: ID) -> async_graphql::Result<Vec<MonthNode>> {
        let tenant = gid::client_of(&client)?;
        let ledger = Ledger::of(ctx, tenant).await?;
        let mut months = billing::statement::months(&ledger.policies, ledger.client.zone, asked(ctx)?.now());
        months.reverse();
        Ok(months.into_iter().map(|month| MonthNode::new(ledger.client.clone(), month)).collect())
    }

    /// One month, by any day of it.
    async fn settlement_month(
        &self,
        ctx: &Context<'_>,
        client: ID,
        month: NaiveDate,
    ) -> async_graphql::Result<MonthNode> {
        let tenant = gid::client_of(&client)?;
        let ledger = Ledger::of(ctx, tenant).await?;
        Ok(MonthNode::new(ledger.client, Month::of(month)))
    }

    /// An issued document.
    async fn document(&self, ctx: &Context<'_>, id: ID) -> async_graphql::Result<Option<DocumentNode>> {
        let (tenant, id): (TenantId, Uuid) = gid::decode(Noun::Document, &id)?;
        let ledger = Ledger::of(ctx, tenant).await?;
        match billing::documents::find(&ledger.view, id).await {
            Ok(document) => Ok(Some(DocumentNode { tenant, document: Arc::new(document) })),
            Err(Fault::Missing { .. }) => Ok(None),
            Err(fault) => Err(refuse(fault)),
        }
    }

    /// Who stands on the documents of a client.
    async fn parties(&self, ctx: &Context<'_>, client: ID) -> async_graphql::Result<PartiesNode> {
        PartiesNode::of(ctx, gid::client_of(&client)?).await
    }
}

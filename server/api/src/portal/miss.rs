//! One contact that was late, with its proof.

use std::collections::HashMap;

use async_graphql::{Context, ID, Object};
use chrono::{DateTime, Utc};
use desk::cases::Case;
use desk::customers::shortened;
use figures::Miss;
use kernel::action::ReadCases;
use kernel::ids::{CaseId, TenantId};
use store::View;

use crate::badge::badge;
use crate::context::asked;
use crate::desk::{CaseNode, ClockNode};
use crate::fault::refuse;
use crate::gid::{self, Noun};
use crate::loaders::{ClocksOf, Of, maybe, related};
use crate::page::{self, connection};

connection!(MissConnection, MissEdge, MissNode);

/// One contact that was late.
pub struct MissNode {
    tenant: TenantId,
    miss: Miss,
    case: Case,
}

impl MissNode {
    /// Misses with their cases, which people of a shop reach through their report too.
    pub(super) async fn of(view: &View, misses: Vec<Miss>) -> async_graphql::Result<Vec<Self>> {
        let mut ids: Vec<CaseId> = misses.iter().map(|miss| miss.case).collect();
        ids.sort_unstable();
        ids.dedup();
        let cases = desk::cases::several(view, &ids).await.map_err(refuse)?;
        let cases: HashMap<CaseId, Case> = cases.into_iter().map(|case| (case.id, case)).collect();
        let tenant = view.scope().tenant();
        let node = |miss: Miss| Some(Self { tenant, case: cases.get(&miss.case)?.clone(), miss });
        Ok(misses.into_iter().filter_map(node).collect())
    }

    pub(super) fn cursor(&self) -> String {
        let place = self.miss.place();
        page::cursor(place.value, place.id)
    }
}

#[Object(name = "Miss")]
impl MissNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Clock, self.tenant, self.miss.clock.0)
    }

    /// The case, for those who may open it.
    async fn case(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<CaseNode>> {
        let may = asked(ctx)?.holds::<ReadCases>(self.tenant).await?;
        Ok(may.then(|| CaseNode(self.case.clone())))
    }

    /// The client's letters and a number: LS-48213.
    async fn number(&self, ctx: &Context<'_>) -> async_graphql::Result<String> {
        Ok(format!("{}-{}", badge(ctx, self.tenant).await?.0.code, self.case.number))
    }

    /// The customer's name; first name and initial for people of the shop.
    async fn customer(&self, ctx: &Context<'_>) -> async_graphql::Result<String> {
        let name = maybe(ctx, Of(self.tenant, self.case.customer)).await?.map(|customer| customer.name);
        let name = name.unwrap_or_default();
        Ok(if asked(ctx)?.viewer()?.is_staff() { name } else { shortened(&name) })
    }

    async fn subject(&self) -> &str {
        &self.case.subject
    }

    /// When the message came that the clock counts from.
    async fn arrived_at(&self) -> DateTime<Utc> {
        self.miss.arrived
    }

    async fn due_at(&self) -> DateTime<Utc> {
        self.miss.due
    }

    async fn stopped_at(&self) -> Option<DateTime<Utc>> {
        self.miss.stop
    }

    /// Business time.
    async fn late_seconds(&self) -> i64 {
        self.miss.late.num_seconds()
    }

    /// Its clock, with every step that made the deadline what it is.
    async fn clock(&self, ctx: &Context<'_>) -> async_graphql::Result<ClockNode> {
        let clocks = related(ctx, ClocksOf(self.tenant, self.miss.case), "clock").await?;
        let clock = clocks.into_iter().find(|clock| clock.id == self.miss.clock);
        clock.map(|clock| ClockNode(self.tenant, clock)).ok_or_else(|| refuse(kernel::Fault::missing("clock")))
    }
}

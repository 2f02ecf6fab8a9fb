//! The lead's first screen: a tile for each client.
//!
//! Deliberately absent: content of cases; a tile holds counts and one case. Invariant: a tile's figures are those of the
//! client's portal.

use async_graphql::dataloader::DataLoader;
use async_graphql::{Context, ID, Object};
use chrono::Duration;
use figures::Tile;
use kernel::action::{AnswerComments, ReadBoard, ReadCases, ReadHealth, ReadReport, RunProbes};
use kernel::ids::{PersonId, TenantId};

use crate::badge::{ClientBadge, badge};
use crate::context::asked;
use crate::desk::CaseNode;
use crate::fault::refuse;
use crate::gid::{self, Noun};
use crate::health::{HealthComponent, trouble};
use crate::loaders::{AccountOf, AssignmentsOf, Of, Relatives, maybe};
use crate::portal::{PromiseResult, Sight, percent};
use crate::probes::DeadPoint;

/// Who was seen within this time is at work.
const AT_WORK_MINUTES: i64 = 10;

/// What can be read of the lead's board.
#[derive(Default)]
pub struct LeadQuery;

#[Object]
impl LeadQuery {
    /// How each of my clients stands at this moment.
    async fn lead_home(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<TileNode>> {
        let asked = asked(ctx)?;
        let reach = asked.reach::<ReadBoard>().await?;
        let mut tiles = Vec::new();
        for tenant in reach.parts().iter().map(store::Part::tenant) {
            if tenant == TenantId::HOUSE || !asked.holds::<ReadReport>(tenant).await? {
                continue;
            }
            if badge(ctx, tenant).await?.0.archived.is_some() {
                continue;
            }
            let sight = Sight::of(ctx, tenant).await?;
            let tile = figures::tile(&sight.view, &sight.lens()).await.map_err(refuse)?;
            tiles.push(TileNode { tenant, tile });
        }
        Ok(tiles)
    }
}

/// A client on the lead's first screen.
pub struct TileNode {
    tenant: TenantId,
    tile: Tile,
}

impl TileNode {
    /// The people who are assigned to the client today.
    async fn people(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<PersonId>> {
        let now = asked(ctx)?.now();
        let assignments = maybe(ctx, AssignmentsOf(self.tenant)).await?;
        let valid = assignments.iter().flat_map(|all| all.iter());
        let valid = valid.filter(|one| one.from <= now && one.until.is_none_or(|until| now < until));
        let mut people: Vec<PersonId> = valid.map(|one| one.person).collect();
        people.sort_unstable();
        people.dedup();
        Ok(people)
    }
}

#[Object(name = "LeadTile")]
impl TileNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Tile, self.tenant, self.tenant.0)
    }

    async fn client(&self, ctx: &Context<'_>) -> async_graphql::Result<ClientBadge> {
        badge(ctx, self.tenant).await
    }

    /// This month so far.
    async fn promises(&self) -> Vec<PromiseResult> {
        self.tile.promises.iter().map(PromiseResult::from).collect()
    }

    /// Per cent of replies in time at the month's end, when every open clock that can be kept is kept.
    async fn projected(&self) -> Option<f64> {
        self.tile.projected_bp().map(percent)
    }

    /// Cases that are not resolved.
    async fn open(&self) -> u64 {
        self.tile.open
    }

    /// Running clocks whose time is getting short.
    async fn at_risk(&self) -> u64 {
        self.tile.at_risk
    }

    /// Clocks that were due today and were late, or are.
    async fn breached_today(&self) -> u64 {
        self.tile.breached_today
    }

    /// Cases that wait for anyone.
    async fn waiting(&self) -> u64 {
        self.tile.waiting
    }

    /// The one of them that began first.
    async fn oldest(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<CaseNode>> {
        let Some(oldest) = self.tile.oldest else { return Ok(None) };
        if !asked(ctx)?.holds::<ReadCases>(self.tenant).await? {
            return Ok(None);
        }
        Ok(maybe(ctx, Of(self.tenant, oldest)).await?.map(CaseNode))
    }

    /// People assigned to the client today who were seen within the last minutes.
    async fn people_on(&self, ctx: &Context<'_>) -> async_graphql::Result<usize> {
        let since = asked(ctx)?.now() - Duration::minutes(AT_WORK_MINUTES);
        let loader: &Relatives = ctx.data::<DataLoader<_>>()?;
        let people = self.people(ctx).await?;
        let keys: Vec<AccountOf> =
            people.iter().flat_map(|id| [AccountOf(TenantId::HOUSE, *id), AccountOf(self.tenant, *id)]).collect();
        let found = loader.load_many(keys).await.map_err(|fault| refuse(kernel::Fault::storage(fault.to_string())))?;
        let mut seen: Vec<PersonId> = found
            .into_values()
            .filter(|person| person.seen.is_some_and(|at| at >= since))
            .map(|person| person.id)
            .collect();
        seen.sort_unstable();
        seen.dedup();
        Ok(seen.len())
    }

    /// People assigned to the client today.
    async fn people_planned(&self, ctx: &Context<'_>) -> async_graphql::Result<usize> {
        Ok(self.people(ctx).await?.len())
    }

    /// Contact points that test contacts found dead, and that nothing has found alive since.
    async fn dead_points(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<DeadPoint>> {
        if !asked(ctx)?.holds::<RunProbes>(self.tenant).await? {
            return Ok(Vec::new());
        }
        DeadPoint::all(ctx, self.tenant).await
    }

    /// Comments of the shop on its numbers that wait for an answer.
    async fn comments_waiting(&self, ctx: &Context<'_>) -> async_graphql::Result<u64> {
        if !asked(ctx)?.holds::<AnswerComments>(self.tenant).await? {
            return Ok(0);
        }
        let view = asked(ctx)?.view::<AnswerComments>(self.tenant).await?;
        billing::comments::waiting(&view).await.map_err(refuse)
    }

    /// What is wrong with its mailboxes.
    async fn trouble(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<HealthComponent>> {
        if asked(ctx)?.holds::<ReadHealth>(self.tenant).await? {
            trouble(ctx, self.tenant).await
        } else {
            Ok(Vec::new())
        }
    }
}

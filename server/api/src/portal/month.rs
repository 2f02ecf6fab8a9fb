//! A client's month.

use std::sync::Arc;

use async_graphql::{Context, Enum, ID, Object, SimpleObject};
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use figures::{Lens, Month};
use kernel::action::{ReadClient, ReadReport};
use kernel::ids::TenantId;
use kernel::time::Time;
use store::{After, View};
use tenants::clients::Client;
use tenants::clock::Policies;
use tenants::kpi::Period;
use tokio::sync::OnceCell;
use uuid::Uuid;

use super::days;
use super::figures::{KpiResult, KpiWindow, results};
use super::miss::{MissConnection, MissNode};
use super::promise::PromiseResult;
use crate::billing::duties::{self, DutyNode};
use crate::clients::{ClientNode, ContractNode, contract_node};
use crate::context::asked;
use crate::desk::PromiseKind;
use crate::fault::refuse;
use crate::gid::{self, Noun};
use crate::loaders::related;
use crate::page::{self, Size};
use crate::probes::ContactPointMonth;

/// Whether a period's figures may still change.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "figures::State")]
pub enum PeriodState {
    /// It runs.
    Open,
    /// It has ended; corrections may still come.
    Provisional,
}

/// One day of a month, for one promise.
#[derive(SimpleObject)]
pub struct DayResult {
    date: NaiveDate,
    good: u64,
    base: u64,
    /// Per cent.
    share: Option<f64>,
    below: bool,
    /// Contacts that came on this day.
    volume: u64,
    late: u64,
}

/// Arrivals in one hour of one weekday; weekday 1 is Monday.
#[derive(SimpleObject)]
pub struct HeatCell {
    weekday: usize,
    hour: usize,
    count: u32,
}

/// A look at one client's figures, with what they are asked with.
pub(crate) struct Sight {
    pub(crate) view: View,
    policies: Arc<Policies>,
    client: Arc<Client>,
    now: Time,
}

impl Sight {
    /// For whoever may read the reports of a client.
    pub(crate) async fn of(ctx: &Context<'_>, tenant: TenantId) -> async_graphql::Result<Self> {
        let asked = asked(ctx)?;
        let view = asked.view::<ReadReport>(tenant).await?;
        let client = related(ctx, tenant, "client").await?;
        let policies = asked.parts.book.policies(&view).await.map_err(refuse)?;
        Ok(Self { view, policies, client, now: asked.now() })
    }

    /// What figures are asked with.
    pub(crate) fn lens(&self) -> Lens<'_> {
        Lens { policies: &self.policies, zone: self.client.zone, now: self.now }
    }
}

/// Ten-thousandths as per cent.
pub(crate) fn percent(share_bp: u16) -> f64 {
    f64::from(share_bp) / 100.0
}

/// A client's month; counted when something of it is asked for.
pub struct MonthNode {
    client: Arc<Client>,
    period: Period,
    counted: OnceCell<Month>,
}

impl MonthNode {
    pub(super) fn new(client: Arc<Client>, period: Period) -> Self {
        Self { client, period, counted: OnceCell::new() }
    }

    async fn counted(&self, ctx: &Context<'_>) -> async_graphql::Result<&Month> {
        let count = async || {
            let sight = Sight::of(ctx, self.client.id).await?;
            figures::month(&sight.view, &sight.lens(), self.period.first).await.map_err(refuse)
        };
        self.counted.get_or_try_init(count).await
    }
}

#[Object(name = "ServiceMonth")]
impl MonthNode {
    async fn id(&self) -> ID {
        let days = self.period.first.num_days_from_ce().unsigned_abs();
        gid::encode(Noun::Month, self.client.id, Uuid::from_u128(u128::from(days)))
    }

    async fn client(&self) -> ClientNode {
        ClientNode(self.client.clone())
    }

    /// Its first day.
    async fn month(&self) -> NaiveDate {
        self.period.first
    }

    async fn state(&self, ctx: &Context<'_>) -> async_graphql::Result<PeriodState> {
        Ok(self.counted(ctx).await?.state.into())
    }

    async fn as_of(&self, ctx: &Context<'_>) -> async_graphql::Result<DateTime<Utc>> {
        Ok(self.counted(ctx).await?.as_of)
    }

    /// Whether everything is counted that happened up to some seconds ago.
    async fn current(&self, ctx: &Context<'_>) -> async_graphql::Result<bool> {
        let sight = Sight::of(ctx, self.client.id).await?;
        figures::is_current(&sight.view, sight.now).await.map_err(refuse)
    }

    async fn zone(&self, ctx: &Context<'_>) -> async_graphql::Result<&'static str> {
        Ok(self.counted(ctx).await?.zone.name())
    }

    /// The version in force at its end, or now.
    async fn contract(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<ContractNode>> {
        let Some(id) = self.counted(ctx).await?.contract else { return Ok(None) };
        let view = asked(ctx)?.view::<ReadClient>(self.client.id).await?;
        let all = tenants::contracts::list(&view).await.map_err(refuse)?;
        Ok(contract_node(self.client.id, all, id))
    }

    async fn promises(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<PromiseResult>> {
        Ok(self.counted(ctx).await?.promises.iter().map(PromiseResult::from).collect())
    }

    /// Every promise over a KPI, of every version of the contract that counts anything in it.
    async fn kpis(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<KpiResult>> {
        results(ctx, &self.client, self.period).await
    }

    /// A promise day by day: each day as if it were promised for it.
    async fn promise_days(
        &self,
        ctx: &Context<'_>,
        contract_version: i32,
        code: String,
    ) -> async_graphql::Result<Vec<KpiWindow>> {
        days::days(ctx, &self.client, self.period, (contract_version, &code)).await
    }

    /// The client's own contact points, in it until now.
    async fn points(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<ContactPointMonth>> {
        ContactPointMonth::all(ctx, self.client.id, self.period).await
    }

    /// What the shop owed in turn; nothing for those who reach a part of the client only.
    async fn duties(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<DutyNode>> {
        duties::of_month(ctx, self.client.id, self.period.first).await
    }

    /// One duty of the shop, by its code.
    async fn duty(&self, ctx: &Context<'_>, code: String) -> async_graphql::Result<Option<DutyNode>> {
        let owed = duties::of_month(ctx, self.client.id, self.period.first).await?;
        Ok(owed.into_iter().find(|each| each.owed.duty == code))
    }

    /// Promises that are kept, or not broken for lack of contacts.
    async fn kept(&self, ctx: &Context<'_>) -> async_graphql::Result<usize> {
        Ok(self.counted(ctx).await?.kept())
    }

    async fn promised(&self, ctx: &Context<'_>) -> async_graphql::Result<usize> {
        Ok(self.counted(ctx).await?.promises.len())
    }

    /// The broken promise that is furthest from being kept.
    async fn worst(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PromiseKind>> {
        Ok(self.counted(ctx).await?.worst().map(PromiseKind::from))
    }

    /// Contacts that came.
    async fn volume(&self, ctx: &Context<'_>) -> async_graphql::Result<u64> {
        Ok(self.counted(ctx).await?.volume)
    }

    /// Per cent of the cases that began in it.
    async fn resolved_share(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<f64>> {
        Ok(self.counted(ctx).await?.resolved.share_bp().map(percent))
    }

    /// Of the cases that began in it, how many are not resolved.
    async fn open(&self, ctx: &Context<'_>) -> async_graphql::Result<u64> {
        Ok(self.counted(ctx).await?.open())
    }

    async fn days(&self, ctx: &Context<'_>, kind: PromiseKind) -> async_graphql::Result<Vec<DayResult>> {
        let days = self.counted(ctx).await?.days(kind.into());
        let result = |day: figures::Day| DayResult {
            date: day.date,
            good: day.tally.good,
            base: day.tally.base,
            share: day.tally.share_bp().map(percent),
            below: day.below,
            volume: day.volume,
            late: day.tally.missed(),
        };
        Ok(days.into_iter().map(result).collect())
    }

    /// Arrivals by weekday and hour in the client's zone.
    async fn heat(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<HeatCell>> {
        let days = self.counted(ctx).await?.heat.0.into_iter().enumerate();
        let cells = |(day, hours): (usize, [u32; 24])| {
            hours.into_iter().enumerate().map(move |(hour, count)| HeatCell { weekday: day + 1, hour, count })
        };
        Ok(days.flat_map(cells).collect())
    }

    /// The contacts that were late, by their deadline; of one day, or of the month.
    async fn misses(
        &self,
        ctx: &Context<'_>,
        kind: PromiseKind,
        day: Option<NaiveDate>,
        first: Option<i32>,
        after: Option<String>,
    ) -> async_graphql::Result<MissConnection> {
        let (size, place) = (Size::of(first)?, page::place(after.as_deref())?);
        let sight = Sight::of(ctx, self.client.id).await?;
        let wanted = figures::Wanted {
            kind: kind.into(),
            period: day.map_or(self.period, Period::day),
            after: place.map(|(value, id)| After { value, id }),
            most: size.0 + 1,
        };
        let misses = figures::misses(&sight.view, &sight.lens(), wanted).await.map_err(refuse)?;
        let nodes = MissNode::of(&sight.view, misses).await?;
        Ok(MissConnection::of(&size, nodes.into_iter().map(|node| (node.cursor(), node)).collect()))
    }

    /// The month before, when anything happened then or earlier.
    async fn previous(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<NaiveDate>> {
        Ok(self.counted(ctx).await?.previous)
    }

    /// The month after, unless it lies ahead.
    async fn next(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<NaiveDate>> {
        Ok(self.counted(ctx).await?.next)
    }
}

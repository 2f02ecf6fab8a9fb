//! What is behind a figure, one by one: cases and orders by their numbers, the rest by its instant and its sides.
//!
//! Invariant: people of a shop see customers by first name and initial and agents by their alias, and open no case.

use std::collections::HashMap;

use async_graphql::{Context, ID, InputObject, Object};
use chrono::{DateTime, NaiveDate, Utc};
use desk::cases::Case;
use desk::orders::Order;
use figures::cells::{Asked, Behind, Facet, Only, Value, behind, paths};
use kernel::Fault;
use kernel::action::ReadCases;
use kernel::fault::Problems;
use kernel::ids::{CaseId, CustomerId, DispositionId, OrderId, PersonId, QueueId, TenantId};
use kernel::time::Time;
use store::{After, View};
use tenants::kpi::dictionary::{From, Sum};
use tenants::kpi::{Kpi, Period};

use super::Sight;
use super::asked::{FigureFacet, FigureOnly, checked_period, listed};
use super::figures::word;
use crate::badge::badge;
use crate::context::asked;
use crate::desk::CaseNode;
use crate::fault::refuse;
use crate::gid;
use crate::loaders::{Of, maybe};
use crate::page::{self, Size, connection};

connection!(FigureContactConnection, FigureContactEdge, FigureContactNode);

/// Behind which figure.
#[derive(InputObject)]
pub struct FigureContactsInput {
    client: ID,
    /// The first day, in the client's zone.
    from: NaiveDate,
    /// The last day.
    until: NaiveDate,
    /// A code of the dictionary.
    kpi: String,
    /// By what the figure was told apart.
    facet: Option<FigureFacet>,
    only: Option<FigureOnly>,
    /// Only what is none of the good of a share.
    #[graphql(default)]
    missed: bool,
    /// The newest comes first.
    #[graphql(default)]
    newest_first: bool,
}

/// What can be read of what is behind figures.
#[derive(Default)]
pub struct BehindQuery;

#[Object]
impl BehindQuery {
    /// What a figure is made of; the sides of what counts add up to the figure's.
    async fn figure_contacts(
        &self,
        ctx: &Context<'_>,
        input: FigureContactsInput,
        first: Option<i32>,
        after: Option<String>,
    ) -> async_graphql::Result<FigureContactConnection> {
        let tenant = gid::client_of(&input.client)?;
        let sight = Sight::of(ctx, tenant).await?;
        let (size, place) = (Size::of(first)?, page::place(after.as_deref())?);
        let facet = input.facet.map(Facet::from);
        let only = input.only.as_ref().map_or(Ok(Only::default()), |only| only.read(tenant, facet))?;
        let (kpi, period) = input.checked().map_err(refuse)?;
        let after = place.map(|(value, id)| After { value, id });
        let (missed, newest_first, most) = (input.missed, input.newest_first, size.0 + 1);
        let wanted = Asked { kpi, period, facet, only, missed, newest_first, after, most };
        let found = behind(&sight.view, &wanted).await.map_err(refuse)?;
        let nodes = FigureContactNode::of(&sight.view, kpi, found, asked(ctx)?.now()).await?;
        Ok(FigureContactConnection::of(&size, nodes))
    }
}

impl FigureContactsInput {
    fn checked(&self) -> Result<(Kpi, Period), Fault> {
        let (mut problems, period) = (Problems::none(), Period { first: self.from, last: self.until });
        checked_period(period, &mut problems);
        let kpi = listed(&self.kpi);
        if let Err(reason) = &kpi {
            problems.add("kpi", reason.clone());
        }
        problems.settle()?;
        Ok((kpi.map_err(|reason| Fault::invalid("kpi", reason))?, period))
    }
}

/// One thing behind a figure.
pub struct FigureContactNode {
    tenant: TenantId,
    behind: Behind,
    case: Option<Case>,
    order: Option<Order>,
    /// Whose it is, where it is of nothing but a customer.
    customer: Option<CustomerId>,
    path: Option<String>,
}

impl FigureContactNode {
    /// With their cases and orders, which people of a shop reach through their report too.
    async fn of(view: &View, kpi: Kpi, found: Vec<Behind>, now: Time) -> async_graphql::Result<Vec<(String, Self)>> {
        let mut ids: Vec<CaseId> = found.iter().filter_map(|one| one.case).collect();
        ids.sort_unstable();
        ids.dedup();
        let cases = desk::cases::several(view, &ids).await.map_err(refuse)?;
        let cases: HashMap<CaseId, Case> = cases.into_iter().map(|case| (case.id, case)).collect();
        let of = found.iter().filter(|_| tells_of_orders(kpi)).map(|one| OrderId(one.of));
        let orders = desk::orders::several(view, &of.collect::<Vec<_>>()).await.map_err(refuse)?;
        let orders: HashMap<OrderId, Order> = orders.into_iter().map(|order| (order.id, order)).collect();
        let distinct = matches!(kpi.definition().sum, Sum::Distinct | Sum::DistinctShare);
        let tenant = view.scope().tenant();
        let mut walked = HashMap::new();
        if kpi.is_of_ivr() {
            walked = paths(view, &found, now).await.map_err(refuse)?;
        }
        let node = |behind: Behind| {
            let cursor = page::cursor(behind.place.value, behind.place.id);
            let case = behind.case.and_then(|case| cases.get(&case).cloned());
            let order = orders.get(&OrderId(behind.of)).cloned();
            let customer = distinct.then_some(CustomerId(behind.of));
            let path = walked.get(&behind.of).cloned();
            (cursor, Self { tenant, behind, case, order, customer, path })
        };
        Ok(found.into_iter().map(node).collect())
    }
}

/// Whether orders are behind a figure.
fn tells_of_orders(kpi: Kpi) -> bool {
    kpi == Kpi::ContactsPerOrder || kpi.definition().from == From::Orders
}

#[Object(name = "FigureContact")]
impl FigureContactNode {
    /// Its own in lists of this figure.
    async fn id(&self) -> ID {
        ID(self.behind.place.id.to_string())
    }

    /// What it is known by outside: the id in exports.
    async fn reference(&self) -> String {
        self.behind.of.to_string()
    }

    /// The day that it counts for.
    async fn day(&self) -> NaiveDate {
        self.behind.day
    }

    /// The instant by which it counts for that day: its arrival, its due instant, its end.
    async fn at(&self) -> DateTime<Utc> {
        self.behind.at
    }

    /// What it adds to the upper side, in the KPI's unit: microseconds, things.
    async fn numerator(&self) -> i64 {
        self.behind.numerator
    }

    /// What it adds to the lower side.
    async fn denominator(&self) -> i64 {
        self.behind.denominator
    }

    /// False: a clause leaves it out.
    async fn counted(&self) -> bool {
        self.behind.counted
    }

    /// The case, for those who may open it.
    async fn case(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<CaseNode>> {
        let may = asked(ctx)?.holds::<ReadCases>(self.tenant).await?;
        Ok(self.case.clone().filter(|_| may).map(CaseNode))
    }

    /// The client's letters and a number: LS-48213; of an order the shop's own number.
    async fn number(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<String>> {
        let Some(case) = &self.case else { return Ok(self.order.as_ref().map(|order| order.number.clone())) };
        Ok(Some(format!("{}-{}", badge(ctx, self.tenant).await?.0.code, case.number)))
    }

    async fn subject(&self) -> Option<&str> {
        self.case.as_ref().map(|case| case.subject.as_str())
    }

    /// The customer's name; first name and initial for people of the shop.
    async fn customer(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<String>> {
        let ordered = self.order.as_ref().map(|order| order.customer);
        let Some(customer) = self.case.as_ref().map(|case| case.customer).or(ordered).or(self.customer) else {
            return Ok(None);
        };
        let Some(customer) = maybe(ctx, Of(self.tenant, customer)).await? else { return Ok(None) };
        let staff = asked(ctx)?.viewer()?.is_staff();
        Ok(Some(if staff { customer.name } else { desk::customers::shortened(&customer.name) }))
    }

    /// The name of its project.
    async fn project(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<String>> {
        let Some(id) = self.behind.project else { return Ok(None) };
        Ok(maybe(ctx, Of(self.tenant, id)).await?.map(|project| project.name))
    }

    /// `email`, `form`, `phone` or `chat`.
    async fn channel(&self) -> Option<&'static str> {
        self.behind.channel.map(word)
    }

    /// The name of its queue.
    async fn queue(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<String>> {
        named(ctx, self.tenant, Facet::Queue, self.behind.queue.map(|id| id.0)).await
    }

    /// How its case ended.
    async fn reason(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<String>> {
        named(ctx, self.tenant, Facet::Reason, self.behind.reason.map(|id| id.0)).await
    }

    /// The keys that the customer pressed in the menu: `1 › 3 › 0`, one that a step does not have in brackets, `…` where he
    /// pressed none in time. Null: the figure is not about the menu.
    async fn ivr_path(&self) -> Option<&str> {
        self.path.as_deref()
    }

    /// Whoever had it in hand; the alias for people of the shop.
    async fn agent(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<String>> {
        named(ctx, self.tenant, Facet::Agent, self.behind.agent.map(|id| id.0)).await
    }
}

async fn named(
    ctx: &Context<'_>,
    tenant: TenantId,
    facet: Facet,
    id: Option<uuid::Uuid>,
) -> async_graphql::Result<Option<String>> {
    match id {
        Some(id) => name(ctx, tenant, facet, Value::Of(id)).await,
        None => Ok(None),
    }
}

/// The name of a value as the reader may know it.
pub(super) async fn name(
    ctx: &Context<'_>,
    tenant: TenantId,
    facet: Facet,
    value: Value,
) -> async_graphql::Result<Option<String>> {
    Ok(match (value, facet) {
        (Value::Of(id), Facet::Queue) => maybe(ctx, Of(tenant, QueueId(id))).await?.map(|queue| queue.name),
        (Value::Of(id), Facet::Reason) => maybe(ctx, Of(tenant, DispositionId(id))).await?.map(|reason| reason.name),
        (Value::Of(id), Facet::Agent) => maybe(ctx, PersonId(id)).await?.map(|card| card.name),
        (Value::HalfHour(number), _) => Some(format!("{:02}:{:02}", number / 2, number % 2 * 30)),
        (Value::Step(step), _) => Some(step.code().to_owned()),
        _ => None,
    })
}

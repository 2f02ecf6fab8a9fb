//! Orders of a shop's customers: telling of them, and how much is known.
//!
//! Deliberately absent: a list of orders; what is behind a figure shows them. Invariant: a shop and its lead tell of the whole
//! client, never somebody who reaches a part of its projects.

use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use chrono::{DateTime, Utc};
use desk::orders::{self, Cells, Known, LONGEST, MOST, Source};
use kernel::Fault;
use kernel::action::{ReadReport, TakeOrders};
use kernel::fault::Reason;
use kernel::ids::TenantId;
use store::Projects;

use super::Sight;
use crate::billing::whole;
use crate::context::{asked, settle};
use crate::fault::{payload, refuse};
use crate::gid;

/// An order of a customer.
#[derive(InputObject)]
pub struct OrderInput {
    /// The shop's number.
    number: String,
    /// The customer's address.
    email: String,
    placed_at: DateTime<Utc>,
    /// What it came to: `129.90`. Left out: as it is known.
    amount: Option<String>,
    /// `PLN`
    currency: Option<String>,
    /// Null: it stands.
    cancelled_at: Option<DateTime<Utc>>,
}

/// Orders, one by one or as a table.
#[derive(InputObject)]
pub struct TakeOrdersInput {
    client: ID,
    orders: Option<Vec<OrderInput>>,
    /// A heading with the columns `number`, `email`, `placed_at`, and if wanted `amount`, `currency`, `cancelled_at`; then an order a line.
    csv: Option<String>,
}

/// What became of the orders.
#[derive(SimpleObject)]
pub struct OrdersTaken {
    /// How many were not known.
    placed: u64,
    /// How many known ones have another customer, time or amount.
    changed: u64,
    /// How many are cancelled now, or at another time.
    cancelled: u64,
    /// How many are cancelled no more.
    restored: u64,
    /// How many stand as they did.
    unchanged: u64,
    /// How many customers were not known.
    customers: u64,
}

payload! {
    /// What was taken, or why nothing was.
    TakeOrdersPayload { OrdersTaken }
}

/// What is known of a client's orders.
pub struct OrderBook {
    tenant: TenantId,
    known: Known,
    zone: &'static str,
}

#[Object]
impl OrderBook {
    async fn orders(&self) -> u64 {
        self.known.orders
    }

    async fn cancelled(&self) -> u64 {
        self.known.cancelled
    }

    /// When the first was placed.
    async fn first_at(&self) -> Option<DateTime<Utc>> {
        self.known.first
    }

    /// When the last was placed.
    async fn last_at(&self) -> Option<DateTime<Utc>> {
        self.known.last
    }

    /// The zone of times that name none.
    async fn zone(&self) -> &'static str {
        self.zone
    }

    /// How many orders may be sent at once.
    async fn most(&self) -> usize {
        MOST
    }

    /// How many bytes a table may have.
    async fn longest(&self) -> usize {
        LONGEST
    }

    /// Whether the asker may tell of orders.
    async fn may_take(&self, ctx: &Context<'_>) -> async_graphql::Result<bool> {
        asked(ctx)?.holds::<TakeOrders>(self.tenant).await
    }
}

/// What can be read of orders.
#[derive(Default)]
pub struct OrderQuery;

#[Object]
impl OrderQuery {
    /// What is known of a client's orders; nothing for those who reach a part of the client.
    async fn order_book(&self, ctx: &Context<'_>, client: ID) -> async_graphql::Result<Option<OrderBook>> {
        let tenant = gid::client_of(&client)?;
        let scope = asked(ctx)?.scope(tenant).await?;
        scope.permit::<ReadReport>().map_err(refuse)?;
        if !matches!(scope.projects(), Projects::All) {
            return Ok(None);
        }
        let sight = Sight::of(ctx, tenant).await?;
        let known = orders::known(&sight.view).await.map_err(refuse)?;
        Ok(Some(OrderBook { tenant, known, zone: sight.lens().zone.name() }))
    }
}

/// What can be done with orders.
#[derive(Default)]
pub struct OrderMutation;

#[Object]
impl OrderMutation {
    /// Tells of orders. What is known already changes nothing, and of what is wrong anywhere nothing is taken.
    async fn take_orders(&self, ctx: &Context<'_>, input: TakeOrdersInput) -> async_graphql::Result<TakeOrdersPayload> {
        let (asked, tenant) = (asked(ctx)?, gid::client_of(&input.client)?);
        let scope = asked.scope(tenant).await?;
        let may = whole::<TakeOrders>(&scope)?;
        let zone = Sight::of(ctx, tenant).await?.lens().zone;
        let entries = match source(&input).and_then(|source| orders::read(source, zone, asked.now())) {
            Ok(entries) => entries,
            Err(fault) => return TakeOrdersPayload::from_fault(fault),
        };
        let mut tx = asked.begin(&scope).await?;
        let done = orders::take(&mut tx, may, &entries, asked.now()).await;
        match settle(tx, done).await {
            Ok(taken) => Ok(TakeOrdersPayload::OrdersTaken(taken.into())),
            Err(fault) => TakeOrdersPayload::from_fault(fault),
        }
    }
}

fn source(input: &TakeOrdersInput) -> Result<Source<'_>, Fault> {
    match (&input.orders, &input.csv) {
        (Some(orders), None) => Ok(Source::Values(orders.iter().map(cells).collect())),
        (None, Some(csv)) => Ok(Source::Table(csv)),
        _ => Err(Fault::invalid("orders", Reason::coded("REQUIRED", "are needed, or a table of them"))),
    }
}

fn cells(order: &OrderInput) -> Cells {
    Cells {
        number: order.number.clone(),
        email: order.email.clone(),
        placed_at: order.placed_at.to_rfc3339(),
        amount: order.amount.clone(),
        currency: order.currency.clone(),
        cancelled_at: Some(order.cancelled_at.map_or_else(String::new, |at| at.to_rfc3339())),
    }
}

impl From<orders::Taken> for OrdersTaken {
    fn from(taken: orders::Taken) -> Self {
        let orders::Taken { placed, changed, cancelled, restored, unchanged, customers } = taken;
        Self { placed, changed, cancelled, restored, unchanged, customers }
    }
}

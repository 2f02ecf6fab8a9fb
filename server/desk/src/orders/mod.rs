//! Orders of a shop's customers, as the shop tells of them: by a table, or one by one.
//!
//! A customer is found by his address, as whoever writes is; one who only orders is met here. Deliberately absent: what
//! was bought, and any asking of the shop's own system. Invariant: a number names one order of a client; told again, only
//! what is different becomes a fact.

pub mod credit;
mod row;
mod table;
mod take;
mod typed;

use kernel::Fault;
use kernel::ids::{CustomerId, OrderId};
use kernel::money::Amount;
use kernel::time::{Time, from_micros, micros};
use store::View;
use store::query::{ColumnTrait, Condition, Order as Sorted};

use crate::interactions;
use credit::Contact;

pub use table::{LONGEST, rows};
pub use take::{Source, Taken, read, take};
pub use typed::{Cell, Cells, Entry};

/// The most orders that are taken at once.
pub const MOST: usize = 10_000;
/// How many are asked for at once.
const CHUNK: usize = 500;

/// An order of a customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// Its id.
    pub id: OrderId,
    /// The shop's number.
    pub number: String,
    /// Who ordered.
    pub customer: CustomerId,
    /// When.
    pub placed: Time,
    /// What it came to.
    pub amount: Option<Amount>,
    /// When it was cancelled.
    pub cancelled: Option<Time>,
}

/// How many orders of a client are known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// All of them.
    pub orders: u64,
    /// Those that are cancelled.
    pub cancelled: u64,
    /// When the first was placed.
    pub first: Option<Time>,
    /// When the last was placed.
    pub last: Option<Time>,
}

/// These orders; missing ones are left out.
pub async fn several(view: &View, ids: &[OrderId]) -> Result<Vec<Order>, Fault> {
    let mut found = Vec::new();
    for some in ids.chunks(CHUNK) {
        let these = row::Column::Id.is_in(some.iter().map(|id| id.0));
        found.extend(view.find::<row::Entity>().filter(these).all().await?);
    }
    found.into_iter().map(Order::try_from).collect()
}

/// What these customers ordered since an instant.
pub async fn of_customers(view: &View, customers: &[CustomerId], from: Time) -> Result<Vec<Order>, Fault> {
    let mut found = Vec::new();
    for some in customers.chunks(CHUNK) {
        let theirs = Condition::all()
            .add(row::Column::CustomerId.is_in(some.iter().map(|id| id.0)))
            .add(row::Column::PlacedAt.gte(micros(from)));
        found.extend(view.find::<row::Entity>().filter(theirs).all().await?);
    }
    found.into_iter().map(Order::try_from).collect()
}

/// The orders that are put down to one contact with a customer, oldest first.
pub async fn of_contact(view: &View, contact: &Contact, days: u16) -> Result<Vec<Order>, Fault> {
    let orders = of_customers(view, &[contact.customer], contact.at).await?;
    if orders.is_empty() {
        return Ok(orders);
    }
    let contacts = interactions::contacts_of(view, &[contact.customer]).await?;
    Ok(credit::credit(&contacts, &orders, days).remove(&contact.id).unwrap_or_default())
}

/// What is known of a client's orders.
pub async fn known(view: &View) -> Result<Known, Fault> {
    let all = || view.find::<row::Entity>();
    let edge = |sorted: Sorted| all().order(row::Column::PlacedAt, sorted).one();
    let (first, last) = (edge(Sorted::Asc).await?, edge(Sorted::Desc).await?);
    let at = |row: Option<row::Model>| row.map(|row| from_micros(row.placed_at));
    let orders = all().count().await?;
    let cancelled = all().filter(row::Column::CancelledAt.is_not_null()).count().await?;
    Ok(Known { orders, cancelled, first: at(first), last: at(last) })
}

impl TryFrom<row::Model> for Order {
    type Error = Fault;

    fn try_from(row: row::Model) -> Result<Self, Fault> {
        let amount = row.amount.map(|text| text.parse::<Amount>()).transpose().map_err(Fault::storage)?;
        Ok(Self {
            id: OrderId(row.id),
            number: row.number,
            customer: CustomerId(row.customer_id),
            placed: from_micros(row.placed_at),
            amount,
            cancelled: row.cancelled_at.map(from_micros),
        })
    }
}

//! Customers of one client, found by their addresses.
//!
//! Deliberately absent: any look at another client's customers. Invariant: an address belongs to one customer of a
//! client at most.

mod address_row;
pub(crate) mod row;

use std::collections::{BTreeSet, HashMap};

use kernel::Fault;
use kernel::ids::{CustomerId, TenantId};
use kernel::time::{Time, from_micros, micros};
use store::query::{ColumnTrait, Condition, NotSet, Set};
use store::{ByTenant, Part, ReachView, Tx, View};

use uuid::Uuid;

use crate::inbound::{Address, address_key};

/// Somebody who writes to a client shop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Customer {
    /// A random id within the client.
    pub id: CustomerId,
    /// The name under which he wrote last; empty once erased.
    pub name: String,
    /// His language, where it could be told.
    pub language: Option<String>,
    /// When he first wrote.
    pub since: Time,
    /// How many cases he has had.
    pub case_count: i64,
    /// When he was erased.
    pub erased: Option<Time>,
}

/// These customers of several clients; missing ones are left out.
pub async fn among(look: &ReachView, ids: &ByTenant<CustomerId>) -> Result<Vec<(TenantId, Customer)>, Fault> {
    let these = |part: &Part| Some(row::Column::Id.is_in(ids.get(&part.tenant())?.iter().map(|id| id.0)));
    let rows = look.find_among::<row::Entity, _>(these).all().await?;
    Ok(rows.into_iter().map(|row| (TenantId(row.tenant_id), Customer::from(row))).collect())
}

/// These customers; missing ones are left out.
pub async fn several(view: &View, ids: &[CustomerId]) -> Result<Vec<Customer>, Fault> {
    let these = row::Column::Id.is_in(ids.iter().map(|id| id.0));
    let rows = view.find::<row::Entity>().filter(these).all().await?;
    Ok(rows.into_iter().map(Customer::from).collect())
}

/// As much of a customer's name as people of a shop are shown: first name and initial.
pub fn shortened(name: &str) -> String {
    let mut words = name.split_whitespace();
    let first = words.next().unwrap_or_default();
    // An address that stands for a name tells no more than its first letters.
    let first = first.split('@').next().unwrap_or_default();
    match words.next().and_then(|last| last.chars().next()) {
        Some(initial) => format!("{first} {initial}."),
        None if name.contains('@') => format!("{}…", first.chars().take(2).collect::<String>()),
        None => first.to_owned(),
    }
}

/// One customer.
pub async fn find(view: &View, id: CustomerId) -> Result<Customer, Fault> {
    view.get::<row::Entity>(id.0).await?.map(Customer::from).ok_or(Fault::missing("customer"))
}

/// The addresses of a customer.
pub async fn addresses(view: &View, id: CustomerId) -> Result<Vec<String>, Fault> {
    let rows = view.find::<address_row::Entity>().filter(address_row::Column::CustomerId.eq(id.0)).all().await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// The customer of an address, if he has written before.
pub async fn by_address(view: &View, address: &str) -> Result<Option<Customer>, Fault> {
    match view.get::<address_row::Entity>(address_key(address)).await? {
        Some(row) => Ok(view.get::<row::Entity>(row.customer_id).await?.map(Customer::from)),
        None => Ok(None),
    }
}

/// The customers of addresses that have written before, by address.
pub(crate) async fn by_addresses(
    view: &View,
    addresses: &BTreeSet<String>,
) -> Result<HashMap<String, Customer>, Fault> {
    let these = address_row::Column::Id.is_in(addresses.iter().cloned());
    let known = view.find::<address_row::Entity>().filter(these).all().await?;
    if known.is_empty() {
        return Ok(HashMap::new());
    }
    let these = row::Column::Id.is_in(known.iter().map(|row| row.customer_id));
    let rows = view.find::<row::Entity>().filter(these).all().await?;
    let customers: HashMap<Uuid, Customer> = rows.into_iter().map(|row| (row.id, Customer::from(row))).collect();
    let customer = |row: address_row::Model| Some((row.id, customers.get(&row.customer_id)?.clone()));
    Ok(known.into_iter().filter_map(customer).collect())
}

/// A customer who writes for the first time. His address is written here, he himself by [`add`].
pub(crate) async fn new(tx: &Tx, who: &Address, language: Option<&str>, at: Time) -> Result<Customer, Fault> {
    let name = who.name.clone().filter(|name| !name.trim().is_empty()).unwrap_or_else(|| name_of(&who.address));
    let language = language.map(str::to_owned);
    let customer = Customer { id: tx.id(), name, language, since: at, case_count: 0, erased: None };
    let address = address_row::ActiveModel { tenant_id: NotSet, id: Set(who.key()), customer_id: Set(customer.id.0) };
    tx.insert(address).await?;
    Ok(customer)
}

/// Writes a new customer.
pub(crate) async fn add(tx: &Tx, customer: &Customer) -> Result<(), Fault> {
    tx.insert(row::ActiveModel {
        tenant_id: NotSet,
        id: Set(customer.id.0),
        name: Set(customer.name.clone()),
        language: Set(customer.language.clone()),
        case_count: Set(customer.case_count),
        since: Set(micros(customer.since)),
        erased_at: NotSet,
    })
    .await
}

/// Counts more cases.
pub(crate) async fn count_cases(tx: &Tx, id: CustomerId, cases: i64) -> Result<(), Fault> {
    tx.change::<row::Entity>().filter(row::Column::Id.eq(id.0)).add(row::Column::CaseCount, cases).later().await
}

/// Forgets who a customer was; his random id and his facts stay.
pub(crate) async fn forget(tx: &Tx, id: CustomerId, now: Time) -> Result<(), Fault> {
    tx.delete::<address_row::Entity>(Condition::all().add(address_row::Column::CustomerId.eq(id.0))).await?;
    let row = row::ActiveModel {
        name: Set(String::new()),
        language: Set(None),
        erased_at: Set(Some(micros(now))),
        ..Default::default()
    };
    tx.update("customer", id.0, row).await
}

/// What stands before the @, made readable.
fn name_of(address: &str) -> String {
    let local = address.split('@').next().unwrap_or(address);
    local.split(['.', '_', '+']).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

impl From<row::Model> for Customer {
    fn from(row: row::Model) -> Self {
        Self {
            id: CustomerId(row.id),
            name: row.name,
            language: row.language,
            since: from_micros(row.since),
            case_count: row.case_count,
            erased: row.erased_at.map(from_micros),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shortened_name_is_a_first_name_and_an_initial() {
        assert_eq!(shortened("Anna Maria Kowalska"), "Anna M.");
        assert_eq!(shortened("Anna"), "Anna");
        assert_eq!(shortened("anna.kowalska@poczta.example"), "an…");
        assert_eq!(shortened(""), "");
    }
}

//! Visitors: a browser that wrote to a shop once, known again by a token that only it holds.
//!
//! Invariant: a token is kept as a hash; whoever the shop vouched for is the customer of that address, anybody else is
//! who he says he is, unverified.

use kernel::Fault;
use kernel::ids::{CustomerId, VisitorId};
use kernel::time::{Time, micros};
use sha2::{Digest, Sha256};
use store::query::{ColumnTrait, NotSet, Set};
use store::{Tx, View};

use super::visitor_row as row;
use crate::customers::{self, Customer};
use crate::inbound::Address;

/// A browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visitor {
    /// Its id.
    pub id: VisitorId,
    /// Who sits before it.
    pub customer: CustomerId,
    /// Whether the shop vouched for him.
    pub verified: bool,
}

/// Who a visitor says he is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Claim {
    /// His name.
    pub name: Option<String>,
    /// His address.
    pub email: Option<String>,
    /// Whether the shop vouched for it.
    pub verified: bool,
}

/// The visitor who holds this token.
pub async fn by_token(view: &View, token: &str) -> Result<Option<Visitor>, Fault> {
    let row = view.find::<row::Entity>().filter(row::Column::Token.eq(hash(token))).one().await?;
    Ok(row.map(Visitor::from))
}

/// A visitor who writes for the first time.
pub(super) async fn meet(
    tx: &Tx,
    token: &str,
    claim: &Claim,
    (language, now): (Option<&str>, Time),
) -> Result<Visitor, Fault> {
    let customer = customer(tx, claim, (language, now)).await?;
    let visitor = Visitor { id: tx.id(), customer, verified: claim.verified };
    tx.insert(row::ActiveModel {
        tenant_id: NotSet,
        id: Set(visitor.id.0),
        token: Set(hash(token)),
        customer_id: Set(customer.0),
        verified: Set(visitor.verified),
        since: Set(micros(now)),
    })
    .await?;
    Ok(visitor)
}

/// A visitor says more of who he is: of an address that is known he becomes that customer.
pub(super) async fn introduce(
    tx: &Tx,
    visitor: Visitor,
    claim: &Claim,
    (language, now): (Option<&str>, Time),
) -> Result<Visitor, Fault> {
    if claim.email.is_none() || (visitor.verified && !claim.verified) {
        return Ok(visitor);
    }
    let customer = customer(tx, claim, (language, now)).await?;
    let verified = visitor.verified || claim.verified;
    let row = row::ActiveModel { customer_id: Set(customer.0), verified: Set(verified), ..Default::default() };
    tx.update("visitor", visitor.id.0, row).await?;
    Ok(Visitor { customer, verified, ..visitor })
}

async fn customer(tx: &Tx, claim: &Claim, (language, now): (Option<&str>, Time)) -> Result<CustomerId, Fault> {
    if let Some(email) = &claim.email {
        if let Some(known) = customers::by_address(tx, email).await? {
            return Ok(known.id);
        }
        let who = Address { address: email.clone(), name: claim.name.clone() };
        let new = customers::new(tx, &who, language, now).await?;
        customers::add(tx, &new).await?;
        return Ok(new.id);
    }
    let new = Customer {
        id: tx.id(),
        name: claim.name.clone().unwrap_or_default(),
        language: language.map(str::to_owned),
        since: now,
        case_count: 0,
        erased: None,
    };
    customers::add(tx, &new).await?;
    Ok(new.id)
}

/// The customer is erased: his browsers are strangers from now on.
pub(super) async fn forget(tx: &Tx, customer: CustomerId) -> Result<(), Fault> {
    let his = store::query::Condition::all().add(row::Column::CustomerId.eq(customer.0));
    tx.delete::<row::Entity>(his).await.map(|_| ())
}

fn hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

impl From<row::Model> for Visitor {
    fn from(row: row::Model) -> Self {
        Self { id: VisitorId(row.id), customer: CustomerId(row.customer_id), verified: row.verified }
    }
}

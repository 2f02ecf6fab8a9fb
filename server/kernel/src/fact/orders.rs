//! What facts about a shop's orders hold.
//!
//! Deliberately absent: the shop's own number of an order and what was bought. Invariant: an order is known by a random id.

use serde::{Deserialize, Serialize};

use crate::ids::{CustomerId, OrderId};
use crate::money::Amount;

/// An order as it was placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// The order.
    pub order: OrderId,
    /// Who ordered.
    pub customer: CustomerId,
    /// What it came to, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
}

/// Which order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderName {
    /// The order.
    pub order: OrderId,
}

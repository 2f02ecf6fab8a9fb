//! What each reason costs in a month.

use async_graphql::SimpleObject;
use handouts::{ReasonCost, ReasonCosts};
use playbook::dispositions::Disposition;

/// A reason, and what the contacts that came for it cost.
#[derive(SimpleObject)]
pub struct ReasonCostNode {
    /// Null: none was told, or it is known no more.
    reason: Option<String>,
    contacts: u64,
    /// How long calls and chats took.
    handled_seconds: i64,
    paid: String,
    /// What results did to that: credits, bonuses.
    credits: String,
}

/// What a month costs by reason; with what hangs on no contact it adds up to the net.
#[derive(SimpleObject)]
pub struct ReasonCostsNode {
    /// What costs most first.
    rows: Vec<ReasonCostNode>,
    /// Fees, minimums, hours.
    rest: String,
}

impl ReasonCostsNode {
    pub(super) fn of(costs: ReasonCosts, known: &[Disposition]) -> Self {
        let name =
            |one: &ReasonCost| known.iter().find(|each| Some(each.id) == one.reason).map(|each| each.name.clone());
        let row = |one: ReasonCost| ReasonCostNode {
            reason: name(&one),
            contacts: one.contacts,
            handled_seconds: one.handled / 1_000_000,
            paid: one.paid.to_string(),
            credits: one.credits.to_string(),
        };
        Self { rows: costs.rows.into_iter().map(row).collect(), rest: costs.rest.to_string() }
    }
}

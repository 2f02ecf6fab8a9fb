//! What a shop owed in a month, whether its contract names prices or not.
//!
//! Deliberately absent: sums; what a duty forgives is named, and what that is worth stands in the statement. Invariant: of a
//! closed month it is what was frozen with it.

use std::sync::Arc;

use kernel::Fault;
use kernel::time::Time;
use store::View;
use tenants::clock::Policies;
use tenants::money::Month;
use tenants::money::duties::Owed;
use tenants::money::statement::{Statement, in_force};

use crate::settlements;
use crate::statement::Statements;

/// Every duty of a month, with the statement that they stand in, where one is made.
pub async fn owed(
    view: &View,
    statements: &Statements,
    policies: &Arc<Policies>,
    (month, now): (Month, Time),
) -> Result<(Vec<Owed>, Option<Arc<Statement>>), Fault> {
    let told = |statement: Statement| {
        let owed = statement.duties.iter().flat_map(|duties| duties.owed.clone()).collect();
        (owed, Some(Arc::new(statement)))
    };
    if let Some(last) = settlements::of_month(view, month).await?.pop() {
        return Ok(told(last.frozen.statement));
    }
    let ahead = Month::of(now.date_naive()).next() < month;
    if ahead || policies.all().iter().all(|agreement| agreement.contract.duties.is_empty()) {
        return Ok((Vec::new(), None));
    }
    if in_force(policies, month).is_ok() {
        let known = statements.of(view, policies, month, now).await?;
        return Ok(told(known.statement.clone()));
    }
    Ok((statements.owed(view, policies, month, now).await?.to_vec(), None))
}

//! A promise day by day, whatever stretch it is counted over.
//!
//! Deliberately absent: any verdict; a promise stands by its own windows. Invariant: a day's figure is the dictionary's, made of
//! the same cells as the month's.

use std::sync::Arc;

use async_graphql::Context;
use figures::Lens;
use figures::cells::outcomes;
use tenants::clients::Client;
use tenants::clock::{Agreement, Policies};
use tenants::contract::{Promise, Window};
use tenants::kpi::Period;

use super::Sight;
use super::figures::KpiWindow;
use crate::fault::refuse;

/// The days of a period for the promise of a version; none where it promises nothing of that code.
pub(super) async fn days(
    ctx: &Context<'_>,
    client: &Arc<Client>,
    period: Period,
    (version, code): (i32, &str),
) -> async_graphql::Result<Vec<KpiWindow>> {
    let sight = Sight::of(ctx, client.id).await?;
    let daily = Policies::new(sight.lens().policies.all().iter().map(daily).collect());
    let lens = Lens { policies: &daily, ..sight.lens() };
    let all = outcomes(&sight.view, &lens, period).await.map_err(refuse)?;
    let mut these = all.iter().filter(|one| one.agreement.contract.version == version);
    let found = these.find(|one| one.promise.code() == code);
    Ok(found.into_iter().flat_map(|one| &one.windows).map(Into::into).collect())
}

/// A version as if it promised everything for each day, from one contact on; what the law asks as well. The order of its
/// promises is kept, by which cells are found.
fn daily(agreement: &Agreement) -> Agreement {
    let mut daily = agreement.clone();
    let contract = &mut daily.contract;
    contract.min_sample = 0;
    contract.targets.iter_mut().for_each(|target| target.window = Window::Day);
    let others = contract.promises().into_iter().skip(contract.targets.len());
    contract.kpis = others.map(|promise| Promise { window: Window::Day, min_sample: None, ..promise }).collect();
    contract.laws.clear();
    daily
}

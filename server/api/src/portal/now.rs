//! The service at this moment, for whoever it is served for.

use async_graphql::{Context, SimpleObject};
use chrono::{DateTime, Utc};
use kernel::action::ReadCases;
use kernel::ids::TenantId;

use super::month::{Sight, percent};
use crate::context::asked;
use crate::fault::refuse;
use crate::loaders::{Of, maybe};

/// How a client's service stands at this moment.
#[derive(SimpleObject)]
pub struct ServiceNow {
    as_of: DateTime<Utc>,
    /// Cases that wait for anyone.
    waiting: u64,
    /// Since when the one of them waits that began first.
    oldest_since: Option<DateTime<Utc>>,
    /// Until when it is promised to be answered.
    oldest_due: Option<DateTime<Utc>>,
    /// Running clocks whose time is getting short.
    at_risk: u64,
    /// Contacts that came today.
    volume: u64,
    /// Replies that are due today: so many in time …
    good: u64,
    /// … of so many.
    base: u64,
    /// Per cent.
    share: Option<f64>,
}

impl ServiceNow {
    pub(super) async fn of(ctx: &Context<'_>, tenant: TenantId) -> async_graphql::Result<Self> {
        let sight = Sight::of(ctx, tenant).await?;
        let tile = ::figures::tile(&sight.view, &sight.lens()).await.map_err(refuse)?;
        let today = ::figures::today(&sight.view, &sight.lens()).await.map_err(refuse)?;
        let seen = asked(ctx)?.holds::<ReadCases>(tenant).await?;
        let oldest = match tile.oldest.filter(|_| seen) {
            Some(case) => maybe(ctx, Of(tenant, case)).await?,
            None => None,
        };
        Ok(Self {
            as_of: asked(ctx)?.now(),
            waiting: tile.waiting,
            oldest_since: oldest.as_ref().map(|case| case.opened),
            oldest_due: oldest.and_then(|case| case.due.map(|(_, at)| at)),
            at_risk: tile.at_risk,
            volume: today.volume,
            good: today.replies.counted.good,
            base: today.replies.counted.base,
            share: today.replies.counted.share_bp().map(percent),
        })
    }
}

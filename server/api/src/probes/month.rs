//! The client's contact points in a month.

use ::probes::month::{PointMonth, month};
use async_graphql::{Context, SimpleObject};
use kernel::action::ReadReport;
use kernel::ids::TenantId;
use tenants::calendar::Calendar;
use tenants::kpi::{Period, edges};

use super::words::PointChannel;
use crate::context::asked;
use crate::fault::refuse;
use crate::loaders::related;

/// A contact point in a month: how much of the promised time somebody was there, and who answered test contacts.
#[derive(SimpleObject)]
pub struct ContactPointMonth {
    channel: PointChannel,
    address: String,
    /// Of the promised minutes until now; null where no presence of people is known.
    staffed_minutes: Option<i64>,
    promised_minutes: Option<i64>,
    /// Test contacts that say anything.
    tried: u32,
    /// A person answered.
    human: u32,
    /// A machine sent a receipt.
    receipt: u32,
    /// A machine sent a receipt, and nobody answered.
    receipt_only: u32,
    /// Nothing came.
    nothing: u32,
}

impl ContactPointMonth {
    pub(crate) async fn all(ctx: &Context<'_>, tenant: TenantId, period: Period) -> async_graphql::Result<Vec<Self>> {
        let asked = asked(ctx)?;
        let view = asked.view::<ReadReport>(tenant).await?;
        let zone = related(ctx, tenant, "client").await?.zone;
        let (from, until) = edges(period, zone);
        let until = until.min(asked.now()).max(from);
        let all = month(&view, &Calendar::always(zone), (from, until)).await.map_err(refuse)?;
        Ok(all.into_iter().map(Self::of).collect())
    }

    fn of(point: PointMonth) -> Self {
        let tried = point.tried;
        Self {
            channel: point.listed.channel.into(),
            address: point.listed.address,
            staffed_minutes: point.coverage.map(|coverage| coverage.staffed),
            promised_minutes: point.coverage.map(|coverage| coverage.promised),
            tried: tried.all,
            human: tried.human,
            receipt: tried.receipt,
            receipt_only: tried.receipt_only,
            nothing: tried.nothing,
        }
    }
}

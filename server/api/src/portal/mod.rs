//! The client's portal: what was promised in a month, what happened, and the proof of each number.
//!
//! Deliberately absent: any counting, which `figures` does. Invariant: people of a shop see their customers by first name
//! and initial only.

mod asked;
mod behind;
mod days;
mod figures;
mod lengths;
mod miss;
mod month;
mod now;
mod orders;
mod plan;
mod promise;
mod volume;

use async_graphql::{Context, ID, Object};
use chrono::NaiveDate;
use kernel::Fault;
use kernel::action::ReadReport;
use kernel::ids::{ClockId, TenantId};
use tenants::kpi::Period;

use crate::context::asked;
use crate::fault::refuse;
use crate::gid::{self, Noun};
use crate::loaders::related;
use miss::MissNode;
use month::MonthNode;
use now::ServiceNow;

pub use self::behind::BehindQuery;
pub use self::figures::FiguresQuery;
pub(crate) use self::figures::{channel_of, word};
pub use self::lengths::LengthsQuery;
pub(crate) use month::{Sight, percent};
pub use orders::{OrderMutation, OrderQuery};
pub use plan::PlanMutation;
pub use promise::PromiseResult;
pub use volume::VolumeQuery;

/// What can be read of a client's months.
#[derive(Default)]
pub struct PortalQuery;

#[Object]
impl PortalQuery {
    /// A client's month, by any day of it.
    async fn service_month(&self, ctx: &Context<'_>, client: ID, month: NaiveDate) -> async_graphql::Result<MonthNode> {
        let tenant = gid::client_of(&client)?;
        let scope = asked(ctx)?.scope(tenant).await?;
        scope.permit::<ReadReport>().map_err(refuse)?;
        Ok(MonthNode::new(related(ctx, tenant, "client").await?, Period::month(month)))
    }

    /// How a client's service stands at this moment.
    async fn service_now(&self, ctx: &Context<'_>, client: ID) -> async_graphql::Result<ServiceNow> {
        ServiceNow::of(ctx, gid::client_of(&client)?).await
    }

    /// One contact that was late.
    async fn miss(&self, ctx: &Context<'_>, id: ID) -> async_graphql::Result<Option<MissNode>> {
        let (tenant, clock): (TenantId, ClockId) = gid::decode(Noun::Clock, &id)?;
        let sight = Sight::of(ctx, tenant).await?;
        match ::figures::miss(&sight.view, &sight.lens(), clock).await {
            Ok(miss) => Ok(Some(MissNode::of(&sight.view, vec![miss]).await?.remove(0))),
            Err(Fault::Missing { .. }) => Ok(None),
            Err(fault) => Err(refuse(fault)),
        }
    }
}

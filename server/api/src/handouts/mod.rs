//! Reports that are sent by themselves, and links that show one.
//!
//! Deliberately absent: the papers themselves, which the host serves as files. Invariant: who sees and steers these reaches
//! the whole client, because what they hand out is of the whole client.

mod edit;
mod link;
mod schedule;
mod subject;

use ::handouts::{links, schedules};
use async_graphql::{Context, ID, Object};
use kernel::action::ShareReports;

use crate::billing::whole;
use crate::context::asked;
use crate::fault::refuse;
use crate::gid;
use link::LinkNode;
use schedule::ScheduleNode;

pub use edit::HandoutsMutation;

/// What can be read of reports that leave the house.
#[derive(Default)]
pub struct HandoutsQuery;

#[Object]
impl HandoutsQuery {
    /// The reports of a client that are sent by themselves, newest first.
    async fn report_schedules(&self, ctx: &Context<'_>, client: ID) -> async_graphql::Result<Vec<ScheduleNode>> {
        let (asked, tenant) = (asked(ctx)?, gid::client_of(&client)?);
        let scope = asked.scope(tenant).await?;
        whole::<ShareReports>(&scope)?;
        let view = asked.within(&scope).await.map_err(refuse)?;
        ScheduleNode::several(&view, schedules::list(&view).await.map_err(refuse)?).await
    }

    /// The links of a client that show a report without signing in, newest first.
    async fn report_links(&self, ctx: &Context<'_>, client: ID) -> async_graphql::Result<Vec<LinkNode>> {
        let (asked, tenant) = (asked(ctx)?, gid::client_of(&client)?);
        let scope = asked.scope(tenant).await?;
        whole::<ShareReports>(&scope)?;
        let view = asked.within(&scope).await.map_err(refuse)?;
        let all = links::list(&view).await.map_err(refuse)?;
        Ok(all.into_iter().map(|link| LinkNode { tenant, link, now: asked.now() }).collect())
    }
}

//! Projects and queues.

use async_graphql::{Context, ID, Object};
use chrono::{DateTime, Utc};
use desk::cases::lists::Queued;
use kernel::action::ReadClient;
use kernel::ids::TenantId;
use tenants::projects::Project;
use tenants::queues::Queue;

use super::calendar::CalendarNode;
use super::routing::QueueRouting;
use crate::badge::{ClientBadge, badge};
use crate::context::asked;
use crate::fault::refuse;
use crate::gid::{self, Noun};
use crate::loaders::{AssignmentsOf, Of, OpenOf, WaitingOf, maybe, related};
use crate::people::AssignmentNode;

/// A line of a client's work.
pub struct ProjectNode(pub(crate) TenantId, pub(crate) Project);

#[Object(name = "Project")]
impl ProjectNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Project, self.0, self.1.id.0)
    }

    async fn name(&self) -> &str {
        &self.1.name
    }

    /// One of eight fixed hues, 0 to 7.
    async fn colour(&self) -> i32 {
        i32::from(self.1.hue)
    }

    /// The language in which customers are answered.
    async fn language(&self) -> &str {
        &self.1.language
    }

    /// The name under which customers are answered.
    async fn reply_name(&self) -> &str {
        &self.1.reply_name
    }

    /// What stands below its mails; empty means the client's.
    async fn signature(&self) -> &str {
        &self.1.signature
    }

    async fn client(&self, ctx: &Context<'_>) -> async_graphql::Result<ClientBadge> {
        badge(ctx, self.0).await
    }

    async fn queues(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<QueueNode>> {
        let view = asked(ctx)?.view::<ReadClient>(self.0).await?;
        let all = tenants::queues::list(&view).await.map_err(refuse)?.into_iter();
        let own = all.filter(|queue| queue.project == self.1.id && queue.archived.is_none());
        Ok(own.map(|queue| QueueNode(self.0, queue)).collect())
    }

    /// Who works for it, for those who may see people.
    async fn people(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<AssignmentNode>> {
        let all = maybe(ctx, AssignmentsOf(self.0)).await?.unwrap_or_default();
        let own = all.iter().filter(|assignment| assignment.project == self.1.id);
        Ok(own.map(|assignment| AssignmentNode(self.0, assignment.clone())).collect())
    }

    /// The hours that a contract drafted for it begins with.
    async fn calendar(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<CalendarNode>> {
        match self.1.calendar {
            Some(id) => Ok(maybe(ctx, Of(self.0, id)).await?.map(|kept| CalendarNode(self.0, kept))),
            None => Ok(None),
        }
    }

    /// People choose from the list instead of being offered the next case.
    async fn pull(&self) -> bool {
        self.1.pull
    }

    /// Cases that are not settled.
    async fn open_cases(&self, ctx: &Context<'_>) -> async_graphql::Result<i64> {
        Ok(maybe(ctx, OpenOf(self.0, self.1.id)).await?.unwrap_or_default())
    }
}

/// A waiting line of a project.
pub struct QueueNode(pub(crate) TenantId, pub(crate) Queue);

#[Object(name = "Queue")]
impl QueueNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Queue, self.0, self.1.id.0)
    }

    async fn name(&self) -> &str {
        &self.1.name
    }

    async fn client(&self, ctx: &Context<'_>) -> async_graphql::Result<ClientBadge> {
        badge(ctx, self.0).await
    }

    async fn project(&self, ctx: &Context<'_>) -> async_graphql::Result<ProjectNode> {
        related(ctx, Of(self.0, self.1.project), "project").await.map(|project| ProjectNode(self.0, project))
    }

    /// The languages it is for; none means any.
    async fn languages(&self) -> &[String] {
        &self.1.languages
    }

    /// Where cases go on when they cannot be kept here.
    async fn overflow_to(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<Self>> {
        match self.1.overflow_to {
            Some(id) => Ok(maybe(ctx, Of(self.0, id)).await?.map(|queue| Self(self.0, queue))),
            None => Ok(None),
        }
    }

    /// How its contacts find their people.
    async fn routing(&self) -> QueueRouting {
        QueueRouting::from(&self.1.routing)
    }

    /// How many cases wait for anyone.
    async fn waiting(&self, ctx: &Context<'_>) -> async_graphql::Result<i64> {
        Ok(self.queued(ctx).await?.map(|queued| queued.waiting).unwrap_or_default())
    }

    /// The nearest promise among those that wait.
    async fn due_at(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<DateTime<Utc>>> {
        Ok(self.queued(ctx).await?.and_then(|queued| queued.due))
    }
}

impl QueueNode {
    async fn queued(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<Queued>> {
        let waiting = maybe(ctx, WaitingOf(self.0)).await?.unwrap_or_default();
        Ok(waiting.iter().find(|queued| queued.queue == self.1.id).cloned())
    }
}

//! Projects and queues.

use async_graphql::{Context, ID, Object};
use kernel::ids::TenantId;
use tenants::projects::Project;
use tenants::queues::Queue;

use crate::badge::{ClientBadge, badge};
use crate::gid::{self, Noun};
use crate::loaders::{Of, related};

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

    async fn client(&self, ctx: &Context<'_>) -> async_graphql::Result<ClientBadge> {
        badge(ctx, self.0).await
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
}

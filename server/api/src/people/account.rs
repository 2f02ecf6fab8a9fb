//! Roles, states and assignments of people.

use access::Assignment;
use async_graphql::{Context, Enum, ID, Object};
use chrono::NaiveDate;
use kernel::ids::TenantId;

use super::{PersonNode, person};
use crate::badge::{ClientBadge, badge};
use crate::clients::ProjectNode;
use crate::fault::refuse;
use crate::gid::{self, Noun};
use crate::loaders::{Of, related};

/// What somebody is; the names of `roles.csv` in capitals.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "access::Role")]
pub enum Role {
    /// Runs the installation; acts for every client.
    Admin,
    /// Owns clients.
    ProjectLead,
    /// Plans people's time.
    Planner,
    /// Serves customers.
    Agent,
    /// Scores contacts.
    QaReviewer,
    /// Runs a client's portal.
    ClientAdmin,
    /// Reads a client's portal.
    ClientViewer,
    /// Serves customers for the client itself.
    ClientAgent,
}

/// How far somebody's account is.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "access::PersonState")]
pub enum PersonState {
    /// He has yet to choose a password.
    Invited,
    /// He may sign in.
    Active,
    /// He may no longer sign in.
    Deactivated,
}

/// Somebody works for a project from one day to another.
pub struct AssignmentNode(pub(crate) TenantId, pub(crate) Assignment);

#[Object(name = "Assignment")]
impl AssignmentNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Assignment, self.0, self.1.id.0)
    }

    async fn person(&self, ctx: &Context<'_>) -> async_graphql::Result<PersonNode> {
        let found = person(ctx, Some(self.1.person)).await?;
        found.ok_or_else(|| refuse(kernel::Fault::missing("person")))
    }

    async fn project(&self, ctx: &Context<'_>) -> async_graphql::Result<ProjectNode> {
        related(ctx, Of(self.0, self.1.project), "project").await.map(|project| ProjectNode(self.0, project))
    }

    async fn client(&self, ctx: &Context<'_>) -> async_graphql::Result<ClientBadge> {
        badge(ctx, self.0).await
    }

    /// The first day, in the client's zone.
    async fn from(&self, ctx: &Context<'_>) -> async_graphql::Result<NaiveDate> {
        let zone = badge(ctx, self.0).await?.0.zone;
        Ok(self.1.from.with_timezone(&zone).date_naive())
    }

    /// The last day, in the client's zone.
    async fn until(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<NaiveDate>> {
        let zone = badge(ctx, self.0).await?.0.zone;
        // The end does not belong to it.
        let last = self.1.until.map(|until| until - chrono::Duration::microseconds(1));
        Ok(last.map(|last| last.with_timezone(&zone).date_naive()))
    }
}

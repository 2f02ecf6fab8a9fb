//! Client shops that somebody reaches.

use std::sync::Arc;

use async_graphql::{Context, ID, Object};
use kernel::action::{ReadCases, ReadClient};

use super::client::ClientNode;
use crate::context::asked;
use crate::fault::refuse;
use crate::gid;
use crate::loaders::related;

/// What can be read of clients.
#[derive(Default)]
pub struct ClientQuery;

#[Object]
impl ClientQuery {
    /// Every client that I reach, by name, those that left last.
    async fn clients(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<ClientNode>> {
        let asked = asked(ctx)?;
        let reach = asked.reach::<ReadClient>().await?;
        let clients = tenants::clients::list(&asked.parts.db, &reach).await.map_err(refuse)?;
        Ok(clients.into_iter().map(|client| ClientNode(Arc::new(client))).collect())
    }

    /// One client.
    async fn client(&self, ctx: &Context<'_>, id: ID) -> async_graphql::Result<Option<ClientNode>> {
        let tenant = gid::client_of(&id)?;
        let scope = asked(ctx)?.scope(tenant).await?;
        scope.permit::<ReadClient>().map_err(refuse)?;
        related(ctx, tenant, "client").await.map(|client| Some(ClientNode(client)))
    }

    /// The labels that a client's cases carry, most used first.
    async fn tags(&self, ctx: &Context<'_>, client: ID) -> async_graphql::Result<Vec<String>> {
        let view = asked(ctx)?.view::<ReadCases>(gid::client_of(&client)?).await?;
        desk::cases::lists::tags(&view).await.map_err(refuse)
    }
}

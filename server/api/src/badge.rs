//! As much of a client as stands on each row and header.

use std::sync::Arc;

use async_graphql::{Context, ID, Object};
use kernel::action::ReadCases;
use kernel::ids::TenantId;
use tenants::clients::Client;

use crate::context::asked;
use crate::fault::refuse;
use crate::gid;
use crate::loaders::related;

/// As much of a client as stands on each row and header.
pub struct ClientBadge(pub(crate) Arc<Client>);

/// The badge of a client.
pub(crate) async fn badge(ctx: &Context<'_>, tenant: TenantId) -> async_graphql::Result<ClientBadge> {
    related(ctx, tenant, "client").await.map(ClientBadge)
}

#[Object]
impl ClientBadge {
    async fn id(&self) -> ID {
        gid::client(self.0.id)
    }

    async fn name(&self) -> &str {
        &self.0.name
    }

    /// Letters before the case number, e.g. LS.
    async fn code(&self) -> &str {
        &self.0.code
    }

    /// One of eight fixed hues, 0 to 7.
    async fn colour(&self) -> i32 {
        i32::from(self.0.hue)
    }

    /// Names, addresses and domains by which a text betrays this client, for the wrong-client lock; empty for those who
    /// read none of its cases.
    async fn marks(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<String>> {
        if !asked(ctx)?.holds::<ReadCases>(self.0.id).await? {
            return Ok(Vec::new());
        }
        let view = asked(ctx)?.view::<ReadCases>(self.0.id).await?;
        let mailboxes = tenants::mailboxes::list(&view).await.map_err(refuse)?;
        let mut marks = vec![self.0.name.clone(), format!("{}-", self.0.code)];
        for address in mailboxes.into_iter().filter_map(|mailbox| mailbox.address) {
            marks.extend(address.rsplit_once('@').map(|(_, domain)| domain.to_owned()));
            marks.push(address);
        }
        marks.sort();
        marks.dedup();
        Ok(marks)
    }
}

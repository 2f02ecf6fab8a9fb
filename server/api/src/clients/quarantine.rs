//! Mails that could not be read.

use async_graphql::{Context, Enum, ID, Object};
use chrono::{DateTime, Utc};
use desk::mailroom::quarantine::{self, Quarantined};
use kernel::action::EditMailboxes;
use kernel::ids::{InboundId, MailboxId, TenantId};
use kernel::time::micros;
use store::After;

use super::IdInput;
use super::mailbox::MailboxNode;
use crate::badge::{ClientBadge, badge};
use crate::context::{asked, settle};
use crate::fault::{DonePayload, refuse};
use crate::gid::{self, Noun};
use crate::loaders::{Of, maybe};
use crate::page::{self, Size, connection};

connection!(QuarantineConnection, QuarantineEdge, QuarantinedNode);

/// Why a mail was put aside.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "desk::mailroom::quarantine::Cause")]
pub enum QuarantineCause {
    /// Reading it failed.
    Unreadable,
    /// Its stored bytes are damaged, or gone.
    Locked,
    /// The server lists it, and does not deliver it.
    Undeliverable,
    /// It is larger than what is taken.
    TooLarge,
    /// It could not be stored.
    Unholdable,
    /// It could be read, and no case could be made of it.
    Refused,
}

/// A mail that could not be read.
pub struct QuarantinedNode(Quarantined);

#[Object(name = "QuarantinedMail")]
impl QuarantinedNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Quarantined, self.0.tenant, self.0.id.0)
    }

    async fn client(&self, ctx: &Context<'_>) -> async_graphql::Result<ClientBadge> {
        badge(ctx, self.0.tenant).await
    }

    /// Where it came in; none when that was given up.
    async fn mailbox(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<MailboxNode>> {
        let found = maybe(ctx, Of(self.0.tenant, self.0.mailbox)).await?;
        Ok(found.map(|mailbox| MailboxNode(self.0.tenant, mailbox)))
    }

    async fn at(&self) -> DateTime<Utc> {
        self.0.arrived
    }

    /// Bytes.
    async fn size(&self) -> i64 {
        self.0.size
    }

    /// Why it was put aside.
    async fn cause(&self) -> QuarantineCause {
        self.0.cause.into()
    }

    /// What else is known of it, for whoever looks into it; in English, or in a server's own words.
    async fn reason(&self) -> &str {
        &self.0.reason
    }

    /// The envelope's sender.
    async fn sender(&self) -> Option<&str> {
        self.0.sender.as_deref()
    }

    async fn tries(&self) -> i64 {
        self.0.attempts
    }
}

/// What can be read of the quarantine.
#[derive(Default)]
pub struct QuarantineQuery;

#[Object]
impl QuarantineQuery {
    /// Mails that could not be read, newest first; of one mailbox, or of all whose mailboxes I look after.
    #[graphql(complexity = "first.unwrap_or(50).max(1) as usize * child_complexity")]
    async fn quarantine(
        &self,
        ctx: &Context<'_>,
        mailbox: Option<ID>,
        first: Option<i32>,
        after: Option<String>,
    ) -> async_graphql::Result<QuarantineConnection> {
        let size = Size::of(first)?;
        let after = page::place(after.as_deref())?.map(|(value, id)| After { value, id });
        let mailbox = mailbox.map(|id| gid::decode::<MailboxId>(Noun::Mailbox, &id)).transpose()?;
        let asked = asked(ctx)?;
        if let Some((tenant, id)) = mailbox {
            let view = asked.view::<EditMailboxes>(tenant).await?;
            tenants::mailboxes::find(&view, id).await.map_err(refuse)?;
        }
        let look = asked.look::<EditMailboxes>().await?;
        let rows = quarantine::page(&look, mailbox, after, size.and_one()).await.map_err(refuse)?;
        let placed = rows.into_iter().map(|row| (page::cursor(micros(row.arrived), row.id.0), QuarantinedNode(row)));
        Ok(QuarantineConnection::of(&size, placed.collect()))
    }
}

/// What can be done with mails that could not be read.
#[derive(Default)]
pub struct QuarantineMutation;

#[Object]
impl QuarantineMutation {
    /// Has a mail read again.
    async fn reprocess_quarantined(&self, ctx: &Context<'_>, input: IdInput) -> async_graphql::Result<DonePayload> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, InboundId) = gid::decode(Noun::Quarantined, &input.id)?;
        let (tx, may) = asked.change::<EditMailboxes>(tenant).await?;
        let done = quarantine::release(&tx, may, id).await;
        DonePayload::of(settle(tx, done).await)
    }

    /// Says of a mail that it is nothing; it stays in the mailbox's sum.
    async fn discard_quarantined(&self, ctx: &Context<'_>, input: IdInput) -> async_graphql::Result<DonePayload> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, InboundId) = gid::decode(Noun::Quarantined, &input.id)?;
        let (tx, may) = asked.change::<EditMailboxes>(tenant).await?;
        let done = quarantine::discard(&tx, may, id).await;
        DonePayload::of(settle(tx, done).await)
    }
}

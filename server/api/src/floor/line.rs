//! One line of a chat.

use async_graphql::{Context, Enum, ID, Object};
use chrono::{DateTime, Utc};
use desk::chats::lines::{Line, Side};
use desk::interactions::attachments;
use kernel::Fault;
use kernel::action::ReadCases;
use kernel::ids::{InteractionId, TenantId};

use crate::context::asked;
use crate::desk::AttachmentNode;
use crate::fault::refuse;
use crate::gid;
use crate::people::{PersonNode, person};

/// Whose line it is.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "Side")]
pub enum ChatSide {
    /// The visitor's.
    Visitor,
    /// A person's of ours.
    Agent,
    /// Nobody's: it says what happened.
    System,
    /// A machine's.
    Bot,
}

/// A line of a chat.
pub struct LineNode(pub(super) (TenantId, InteractionId), pub(super) Line);

#[Object(name = "ChatLine")]
impl LineNode {
    async fn id(&self) -> ID {
        ID(format!("{}.{}", gid::encode(gid::Noun::Interaction, self.0.0, self.0.1.0).as_str(), self.1.seq))
    }

    async fn seq(&self) -> i64 {
        self.1.seq
    }

    async fn side(&self) -> ChatSide {
        self.1.side.into()
    }

    async fn author(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PersonNode>> {
        person(ctx, self.1.person).await
    }

    async fn text(&self) -> &str {
        &self.1.text
    }

    async fn at(&self) -> DateTime<Utc> {
        self.1.at
    }

    /// For system lines: `agent_joined`, `agent_left`, `waiting_again`, transferred, `idle_soon`, `closed_idle`,
    /// `visitor_left`.
    async fn code(&self) -> Option<String> {
        let word = serde_json::to_value(self.1.code?).ok()?;
        word.as_str().map(str::to_owned)
    }

    async fn file(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<AttachmentNode>> {
        let Some(id) = self.1.file else { return Ok(None) };
        let view = asked(ctx)?.view::<ReadCases>(self.0.0).await?;
        match attachments::find(&view, id).await {
            Ok(file) => Ok(Some(AttachmentNode(self.0.0, file))),
            Err(Fault::Missing { .. }) => Ok(None),
            Err(fault) => Err(refuse(fault)),
        }
    }

    /// Only agents and leads see it.
    async fn whisper(&self) -> bool {
        self.1.whisper
    }
}

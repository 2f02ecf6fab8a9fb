//! What a shop says about a number, and what its lead answers.

use async_graphql::{Context, ID, InputObject, Object};
use billing::comments::{self, About, Comment, Word};
use chrono::{DateTime, Utc};
use kernel::Fault;
use kernel::action::{AnswerComments, CommentFigures, ReadReport};
use kernel::ids::TenantId;
use kernel::time::micros;
use store::After;
use uuid::Uuid;

use crate::badge::{ClientBadge, badge};
use crate::context::{asked, settle};
use crate::fault::{DonePayload, refuse};
use crate::gid::{self, Noun};
use crate::page::{self, Size};
use crate::people::{PersonNode, person};

/// A comment on a number, with the view in which it was made.
pub struct CommentNode(TenantId, Comment);

#[Object(name = "FigureComment")]
impl CommentNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Comment, self.0, self.1.id)
    }

    async fn client(&self, ctx: &Context<'_>) -> async_graphql::Result<ClientBadge> {
        badge(ctx, self.0).await
    }

    /// The address of the page, with its filters.
    async fn place(&self) -> &str {
        &self.1.place
    }

    /// Which number of the page.
    async fn number(&self) -> &str {
        &self.1.number
    }

    /// The number as it was shown.
    async fn shown(&self) -> &str {
        &self.1.shown
    }

    async fn opened_at(&self) -> DateTime<Utc> {
        self.1.opened
    }

    /// Whether the shop waits for an answer.
    async fn waits(&self) -> bool {
        self.1.waits
    }

    /// What was said, oldest first.
    async fn words(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<WordNode>> {
        let view = asked(ctx)?.view::<ReadReport>(self.0).await?;
        let words = comments::words(&view, self.1.id).await.map_err(refuse)?;
        Ok(words.into_iter().map(|word| WordNode(self.0, word)).collect())
    }
}

/// Something said in a comment.
pub struct WordNode(TenantId, Word);

#[Object(name = "FigureCommentWord")]
impl WordNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Word, self.0, self.1.id)
    }

    /// Whether the house said it.
    async fn house(&self) -> bool {
        self.1.house
    }

    async fn words(&self) -> &str {
        &self.1.words
    }

    async fn said_at(&self) -> DateTime<Utc> {
        self.1.at
    }

    async fn said_by(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PersonNode>> {
        person(ctx, self.1.by).await
    }
}

page::connection!(CommentConnection, CommentEdge, CommentNode);

/// What can be read of comments.
#[derive(Default)]
pub struct CommentQuery;

#[Object]
impl CommentQuery {
    /// What was said about a client's numbers, the one spoken of last first.
    async fn figure_comments(
        &self,
        ctx: &Context<'_>,
        client: ID,
        first: Option<i32>,
        after: Option<String>,
    ) -> async_graphql::Result<CommentConnection> {
        let (size, place) = (Size::of(first)?, page::place(after.as_deref())?);
        let tenant = gid::client_of(&client)?;
        let view = asked(ctx)?.view::<ReadReport>(tenant).await?;
        let after = place.map(|(value, id)| After { value, id });
        let found = comments::list(&view, after, size.and_one()).await.map_err(refuse)?;
        let placed = found
            .into_iter()
            .map(|comment| (page::cursor(micros(comment.changed), comment.id), CommentNode(tenant, comment)));
        Ok(CommentConnection::of(&size, placed.collect()))
    }
}

/// What is said about a number.
#[derive(InputObject)]
pub struct CommentInput {
    client: ID,
    place: String,
    number: String,
    shown: String,
    words: String,
}

/// What is said further.
#[derive(InputObject)]
pub struct CommentReplyInput {
    comment: ID,
    words: String,
}

/// What can be done with comments.
#[derive(Default)]
pub struct CommentMutation;

#[Object]
impl CommentMutation {
    /// Says something about a number.
    async fn comment_figure(&self, ctx: &Context<'_>, input: CommentInput) -> async_graphql::Result<DonePayload> {
        let asked = asked(ctx)?;
        let (tx, may) = asked.change::<CommentFigures>(gid::client_of(&input.client)?).await?;
        let about = About { place: input.place, number: input.number, shown: input.shown };
        let done = comments::open(&tx, may, &about, &input.words, asked.now()).await;
        DonePayload::of(settle(tx, done).await)
    }

    /// Goes on about a number, for the shop or for the house.
    async fn reply_to_comment(
        &self,
        ctx: &Context<'_>,
        input: CommentReplyInput,
    ) -> async_graphql::Result<DonePayload> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, Uuid) = gid::decode(Noun::Comment, &input.comment)?;
        let scope = asked.scope(tenant).await?;
        let tx = asked.begin(&scope).await?;
        let done = if let Ok(may) = scope.permit::<AnswerComments>() {
            comments::answer(&tx, may, id, &input.words, asked.now()).await
        } else {
            let may = scope.permit::<CommentFigures>().map_err(refuse)?;
            comments::go_on(&tx, may, id, &input.words, asked.now()).await
        };
        match settle(tx, done).await {
            Err(fault @ Fault::Missing { .. }) => Err(refuse(fault)),
            other => DonePayload::of(other),
        }
    }
}

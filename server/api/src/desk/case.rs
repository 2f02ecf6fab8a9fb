//! A case and its customer.

use async_graphql::{Context, ID, Object};
use chrono::{DateTime, NaiveDate, Utc};
use desk::cases::{Case, lists};
use desk::clocks::Clock;
use desk::customers::Customer;
use desk::interactions::{self, Interaction};
use kernel::action::ReadCases;
use kernel::ids::InteractionId;
use kernel::time::{from_micros, micros};

use super::clock::ClockNode;
use super::timeline::{self, DraftNode, TimelineConnection, Watcher};
use super::words::{CaseState, PauseReason, Priority};
use crate::badge::{ClientBadge, badge};
use crate::clients::{DispositionNode, ProjectNode, QueueNode};
use crate::context::asked;
use crate::fault::refuse;
use crate::gid::{self, Noun};
use crate::loaders::{ClocksOf, Of, UnansweredOf, maybe, related};
use crate::page::{self, Size, connection};
use crate::people::PersonNode;

connection!(CaseConnection, CaseEdge, CaseNode);

/// Somebody who writes to a client shop.
pub struct CustomerNode(pub(crate) kernel::ids::TenantId, pub(crate) Customer);

#[Object(name = "Customer")]
impl CustomerNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Customer, self.0, self.1.id.0)
    }

    async fn name(&self) -> &str {
        &self.1.name
    }

    /// His first address.
    async fn email(&self, ctx: &Context<'_>) -> async_graphql::Result<String> {
        let view = asked(ctx)?.view::<ReadCases>(self.0).await?;
        let addresses = desk::customers::addresses(&view, self.1.id).await.map_err(refuse)?;
        Ok(addresses.into_iter().next().unwrap_or_default())
    }

    async fn language(&self) -> Option<&str> {
        self.1.language.as_deref()
    }

    async fn since(&self) -> NaiveDate {
        self.1.since.date_naive()
    }

    async fn case_count(&self) -> i64 {
        self.1.case_count
    }
}

/// A customer's matter.
pub struct CaseNode(pub(crate) Case);

#[Object(name = "Case")]
impl CaseNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Case, self.0.tenant, self.0.id.0)
    }

    /// The client's letters and a number: LS-48213.
    async fn number(&self, ctx: &Context<'_>) -> async_graphql::Result<String> {
        Ok(format!("{}-{}", badge(ctx, self.0.tenant).await?.0.code, self.0.number))
    }

    async fn subject(&self) -> &str {
        &self.0.subject
    }

    async fn state(&self) -> CaseState {
        self.0.state.into()
    }

    async fn priority(&self) -> Priority {
        self.0.priority.into()
    }

    async fn tags(&self) -> &[String] {
        &self.0.tags
    }

    async fn language(&self) -> Option<&str> {
        self.0.language.as_deref()
    }

    async fn spam(&self) -> bool {
        self.0.spam
    }

    async fn client(&self, ctx: &Context<'_>) -> async_graphql::Result<ClientBadge> {
        badge(ctx, self.0.tenant).await
    }

    async fn project(&self, ctx: &Context<'_>) -> async_graphql::Result<ProjectNode> {
        let project = related(ctx, Of(self.0.tenant, self.0.project), "project").await?;
        Ok(ProjectNode(self.0.tenant, project))
    }

    async fn queue(&self, ctx: &Context<'_>) -> async_graphql::Result<QueueNode> {
        related(ctx, Of(self.0.tenant, self.0.queue), "queue").await.map(|queue| QueueNode(self.0.tenant, queue))
    }

    async fn assignee(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PersonNode>> {
        crate::people::person(ctx, self.0.assignee).await
    }

    async fn customer(&self, ctx: &Context<'_>) -> async_graphql::Result<CustomerNode> {
        let customer = related(ctx, Of(self.0.tenant, self.0.customer), "customer").await?;
        Ok(CustomerNode(self.0.tenant, customer))
    }

    /// All clocks, oldest first.
    async fn clocks(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<ClockNode>> {
        let clocks = related(ctx, ClocksOf(self.0.tenant, self.0.id), "clock").await?;
        Ok(clocks.into_iter().map(|clock| ClockNode(self.0.tenant, clock)).collect())
    }

    /// The clock that falls due next, or the last one that stopped.
    async fn clock(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<ClockNode>> {
        let clocks = related(ctx, ClocksOf(self.0.tenant, self.0.id), "clock").await?;
        Ok(nearest(clocks).map(|clock| ClockNode(self.0.tenant, clock)))
    }

    async fn opened_at(&self) -> DateTime<Utc> {
        self.0.opened
    }

    async fn changed_at(&self) -> DateTime<Utc> {
        self.0.changed
    }

    async fn resolved_at(&self) -> Option<DateTime<Utc>> {
        self.0.resolved
    }

    async fn snoozed_until(&self) -> Option<DateTime<Utc>> {
        self.0.snoozed_until
    }

    async fn pending_reason(&self) -> Option<PauseReason> {
        self.0.pending.map(PauseReason::from)
    }

    /// Since when a message of the customer waits for our answer.
    async fn unanswered_since(&self) -> Option<DateTime<Utc>> {
        self.0.unanswered_since
    }

    /// How many messages of the customer wait for our answer.
    async fn unanswered(&self, ctx: &Context<'_>) -> async_graphql::Result<i64> {
        let Some(since) = self.0.unanswered_since else { return Ok(0) };
        related(ctx, UnansweredOf(self.0.tenant, self.0.id, since), "case").await
    }

    /// With which outcome it is settled, or will be.
    async fn disposition(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<DispositionNode>> {
        let Some(id) = self.0.outcome else { return Ok(None) };
        let found = maybe(ctx, Of(self.0.tenant, id)).await?;
        Ok(found.map(|disposition| DispositionNode(self.0.tenant, disposition)))
    }

    /// The first words of the last message.
    async fn last_words(&self) -> &str {
        &self.0.preview
    }

    /// In which case it went on.
    async fn merged_into(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<Self>> {
        match self.0.merged_into {
            Some(id) => Ok(maybe(ctx, Of(self.0.tenant, id)).await?.map(CaseNode)),
            None => Ok(None),
        }
    }

    /// The cases that went on in this one, and may still be taken apart.
    async fn merged(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<Self>> {
        let view = asked(ctx)?.view::<ReadCases>(self.0.tenant).await?;
        let ids = desk::cases::merge::merged_into(&view, self.0.id).await.map_err(refuse)?;
        let cases = desk::cases::several(&view, &ids).await.map_err(refuse)?;
        Ok(cases.into_iter().map(CaseNode).collect())
    }

    /// The address that answers go to.
    async fn reply_to(&self, ctx: &Context<'_>) -> async_graphql::Result<String> {
        let newest = self.newest(ctx).await?;
        Ok(newest.and_then(|said| said.from).map(|from| from.address).unwrap_or_default())
    }

    /// The address that answers come from; locked to the client.
    async fn reply_from(&self, ctx: &Context<'_>) -> async_graphql::Result<String> {
        let view = asked(ctx)?.view::<ReadCases>(self.0.tenant).await?;
        let sender = super::reply::sender(ctx, &view, &self.0).await?;
        Ok(sender.map(|sender| sender.from.address).unwrap_or_default())
    }

    /// What is put under an answer; locked to the client.
    async fn signature(&self, ctx: &Context<'_>) -> async_graphql::Result<String> {
        let view = asked(ctx)?.view::<ReadCases>(self.0.tenant).await?;
        let sender = super::reply::sender(ctx, &view, &self.0).await?;
        Ok(sender.map(|sender| sender.signature).unwrap_or_default())
    }

    /// Newest first; the next page is older.
    async fn timeline(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> async_graphql::Result<TimelineConnection> {
        let size = Size::of(first)?;
        let before = page::place(after.as_deref())?.map(|(at, id)| (from_micros(at), InteractionId(id)));
        let view = asked(ctx)?.view::<ReadCases>(self.0.tenant).await?;
        let rows = timeline::items(&view, &self.0, before, size.and_one()).await.map_err(refuse)?;
        Ok(TimelineConnection::of(&size, rows))
    }

    /// The customer's other cases, newest first.
    async fn earlier(&self, ctx: &Context<'_>, first: Option<i32>) -> async_graphql::Result<Vec<Self>> {
        let size = Size::of(first)?;
        let view = asked(ctx)?.view::<ReadCases>(self.0.tenant).await?;
        let cases = desk::cases::of_customer(&view, self.0.customer, size.and_one()).await.map_err(refuse)?;
        Ok(cases.into_iter().filter(|case| case.id != self.0.id).take(size.0).map(CaseNode).collect())
    }

    /// The reader's own drafts on it.
    async fn drafts(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<DraftNode>> {
        let asked = asked(ctx)?;
        let view = asked.view::<ReadCases>(self.0.tenant).await?;
        let drafts = desk::drafts::of(&view, self.0.id, asked.viewer()?.person()).await.map_err(refuse)?;
        Ok(drafts.into_iter().map(DraftNode::of).collect())
    }

    /// Who else is at it.
    async fn watchers(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<Watcher>> {
        timeline::watchers(ctx, (self.0.tenant, self.0.id)).await
    }

    /// The newest message of the customer, to be sent along with an answer.
    async fn newest_message(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<ID>> {
        let newest = self.newest(ctx).await?;
        Ok(newest.map(|said| gid::encode(Noun::Interaction, self.0.tenant, said.id.0)))
    }
}

impl CaseNode {
    async fn newest(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<Interaction>> {
        let view = asked(ctx)?.view::<ReadCases>(self.0.tenant).await?;
        let recent = interactions::timeline(&view, &[self.0.id], None, 30).await.map_err(refuse)?;
        Ok(recent.into_iter().find(|said| said.kind.is_heard()))
    }
}

pub(super) fn nearest(clocks: Vec<Clock>) -> Option<Clock> {
    let open = |clock: &Clock| clock.stopped.is_none() && clock.standing != "cancelled";
    let next = clocks.iter().filter(|clock| open(clock)).min_by_key(|clock| clock.due).cloned();
    next.or_else(|| clocks.into_iter().filter(|clock| clock.stopped.is_some()).max_by_key(|clock| clock.stopped))
}

/// A case's place in a list, as a cursor.
pub(super) fn cursor(place: lists::Place) -> String {
    page::cursor(place.0, place.1.0)
}

/// A moment's place in a timeline, as a cursor.
pub(super) fn moment(at: DateTime<Utc>, id: uuid::Uuid) -> String {
    page::cursor(micros(at), id)
}

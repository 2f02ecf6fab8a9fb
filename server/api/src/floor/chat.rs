//! A chat, and where it may be passed on to.

use async_graphql::{Context, Enum, ID, Object, SimpleObject};
use chrono::{DateTime, Utc};
use desk::chats::lines::{self, Side};
use desk::chats::{self, Chat, State, lists};
use desk::orders::credit::Contact;
use desk::{presence, promise};
use kernel::Fault;
use kernel::action::{ReadCases, ServeCases};
use kernel::fact::Channel;
use kernel::ids::{InteractionId, PersonId, QueueId, TenantId};
use tenants::widgets::invitations::Invitations;

use super::line::LineNode;
use crate::badge::{ClientBadge, badge};
use crate::clients::{ProjectNode, QueueNode};
use crate::context::asked;
use crate::desk::{CaseNode, CustomerNode};
use crate::fault::refuse;
use crate::gid::{self, Noun};
use crate::loaders::{Of, PoliciesOf, maybe, related};
use crate::people::{PersonNode, person};

/// How many lines are read at a time.
const PAGE: i32 = 200;

/// Where a chat stands.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "State")]
pub enum ChatState {
    /// The visitor waits for anybody.
    Waiting,
    /// It rings at somebody.
    Ringing,
    /// Somebody is with the visitor.
    Talking,
    /// The visitor is gone; somebody works after it.
    AfterWork,
    /// Nothing is left to be done.
    Over,
}

/// An order that is put down to a contact.
#[derive(SimpleObject)]
#[graphql(name = "Sale")]
pub struct SaleNode {
    /// The shop's number.
    number: String,
    placed_at: DateTime<Utc>,
    /// What it came to, with its currency; null: it was not said.
    amount: Option<String>,
}

impl From<desk::orders::Order> for SaleNode {
    fn from(order: desk::orders::Order) -> Self {
        Self { number: order.number, placed_at: order.placed, amount: order.amount.map(|amount| amount.to_string()) }
    }
}

/// A chat with a visitor of a shop's page.
pub struct ChatNode(pub(crate) Chat);

#[Object(name = "Chat")]
impl ChatNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Interaction, self.0.tenant, self.0.id.0)
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

    async fn customer(&self, ctx: &Context<'_>) -> async_graphql::Result<CustomerNode> {
        let customer = related(ctx, Of(self.0.tenant, self.0.customer), "customer").await?;
        Ok(CustomerNode(self.0.tenant, customer))
    }

    /// As the visitor called himself; empty when he did not.
    async fn name(&self) -> &str {
        &self.0.name
    }

    async fn language(&self) -> Option<&str> {
        self.0.language.as_deref()
    }

    async fn state(&self) -> ChatState {
        self.0.state.into()
    }

    /// At whom it rings, who serves it, or who served it last.
    async fn agent(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PersonNode>> {
        person(ctx, self.0.agent).await
    }

    /// The case, once somebody took it.
    async fn case(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<CaseNode>> {
        let Some(case) = self.0.case else { return Ok(None) };
        Ok(maybe(ctx, Of(self.0.tenant, case)).await?.map(CaseNode))
    }

    /// The first words.
    async fn opening(&self) -> &str {
        &self.0.opening
    }

    /// The newest words of the visitor, or ours.
    async fn last_words(&self) -> &str {
        &self.0.last_words
    }

    /// When it began.
    async fn at(&self) -> DateTime<Utc> {
        self.0.began
    }

    /// When it entered its first queue.
    async fn since(&self) -> DateTime<Utc> {
        self.0.queued
    }

    async fn answered_at(&self) -> Option<DateTime<Utc>> {
        self.0.answered
    }

    async fn ended_at(&self) -> Option<DateTime<Utc>> {
        self.0.ended
    }

    /// When work after it began.
    async fn after_work_at(&self) -> Option<DateTime<Utc>> {
        self.0.wrap
    }

    /// Until when the first answer is promised by the contract; null: nothing is promised, or it was given.
    async fn due_at(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<DateTime<Utc>>> {
        if self.0.spoke.is_some() || !self.0.state.is_open() {
            return Ok(None);
        }
        let Some(policies) = maybe(ctx, PoliciesOf(self.0.tenant)).await? else { return Ok(None) };
        Ok(promise::answer_by(&policies, self.0.project, Channel::Chat, self.0.queued))
    }

    /// Where the visitor is now.
    async fn page_url(&self) -> Option<&str> {
        self.0.page.0.as_deref()
    }

    async fn page_title(&self) -> Option<&str> {
        self.0.page.1.as_deref()
    }

    /// Place in the queue, from 1, while it waits.
    async fn place(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<u64>> {
        if !self.0.state.is_waiting() {
            return Ok(None);
        }
        let view = asked(ctx)?.view::<ReadCases>(self.0.tenant).await?;
        lists::ahead(&view, &self.0).await.map(|ahead| Some(ahead + 1)).map_err(refuse)
    }

    /// Lines, oldest first: those after a number, or the last ones.
    async fn lines(
        &self,
        ctx: &Context<'_>,
        after: Option<i64>,
        #[graphql(validator(maximum = 1000, minimum = 1))] first: Option<i32>,
    ) -> async_graphql::Result<Vec<LineNode>> {
        let view = asked(ctx)?.view::<ReadCases>(self.0.tenant).await?;
        let most = u64::try_from(first.unwrap_or(PAGE)).unwrap_or_default();
        let lines = match after {
            Some(after) => lines::after(&view, self.0.id, after, most).await,
            None => lines::last(&view, self.0.id, most).await,
        };
        let spot = (self.0.tenant, self.0.id);
        Ok(lines.map_err(refuse)?.into_iter().map(|line| LineNode(spot, line)).collect())
    }

    async fn line_count(&self) -> i64 {
        self.0.lines
    }

    /// Lines of the visitor since ours.
    async fn unanswered(&self) -> i64 {
        self.0.unanswered
    }

    async fn unanswered_since(&self) -> Option<DateTime<Utc>> {
        self.0.unanswered_since
    }

    /// Whether the visitor's page is connected.
    async fn visitor_here(&self, ctx: &Context<'_>) -> async_graphql::Result<bool> {
        let asked = asked(ctx)?;
        let connected = asked.parts.signals.visitors().contains(&(self.0.tenant, self.0.id));
        Ok(connected || self.0.visitor_here(asked.now()))
    }

    async fn visitor_typing(&self, ctx: &Context<'_>) -> async_graphql::Result<bool> {
        let asked = asked(ctx)?;
        Ok(asked.parts.signals.is_typing((self.0.tenant, self.0.id), Side::Visitor, asked.now()))
    }

    /// The last line that the visitor has seen.
    async fn visitor_read(&self) -> i64 {
        self.0.visitor_read
    }

    /// Stars, once rated.
    async fn rating(&self) -> Option<i64> {
        self.0.stars
    }

    /// Who ended it: CUSTOMER, AGENT, SYSTEM.
    async fn ended_by(&self) -> Option<String> {
        let word = serde_json::to_value(self.0.ender?).ok()?;
        word.as_str().map(str::to_uppercase)
    }

    /// Orders that are put down to it: its customer placed them within the widget's days, and was in touch with nobody since.
    async fn sales(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<SaleNode>> {
        let view = asked(ctx)?.view::<ReadCases>(self.0.tenant).await?;
        let days = match tenants::widgets::find(&view, self.0.widget).await {
            Ok(widget) => widget.settings.invitations.order_days,
            Err(Fault::Missing { .. }) => Invitations::default().order_days,
            Err(fault) => return Err(refuse(fault)),
        };
        let contact = Contact { id: self.0.id, customer: self.0.customer, at: self.0.began };
        let orders = desk::orders::of_contact(&view, &contact, days).await.map_err(refuse)?;
        Ok(orders.into_iter().map(SaleNode::from).collect())
    }

    /// What was said when it was passed on.
    async fn note(&self) -> Option<&str> {
        self.0.note.as_deref()
    }
}

/// Where a chat may be passed on to: a queue of the same client, or a person who works for its project.
pub struct TransferTarget {
    tenant: TenantId,
    to: Target,
    available: usize,
    waiting: u64,
}

enum Target {
    Queue(QueueId),
    Person(PersonId),
}

#[Object]
impl TransferTarget {
    async fn queue(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<QueueNode>> {
        let Target::Queue(id) = self.to else { return Ok(None) };
        Ok(maybe(ctx, Of(self.tenant, id)).await?.map(|queue| QueueNode(self.tenant, queue)))
    }

    async fn person(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PersonNode>> {
        let Target::Person(id) = self.to else { return Ok(None) };
        person(ctx, Some(id)).await
    }

    /// People who are available there now.
    async fn available(&self) -> usize {
        self.available
    }

    /// Chats that wait there.
    async fn waiting(&self) -> u64 {
        self.waiting
    }
}

/// What can be read of chats.
#[derive(Default)]
pub struct ChatQuery;

#[Object]
impl ChatQuery {
    /// Chats in my hands, and those after which I work.
    #[graphql(complexity = "50 + child_complexity * 10")]
    async fn my_chats(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<ChatNode>> {
        let asked = asked(ctx)?;
        let look = asked.look::<ServeCases>().await?;
        let chats = lists::of_person(&look, asked.viewer()?.person()).await.map_err(refuse)?;
        Ok(chats.into_iter().map(ChatNode).collect())
    }

    /// One chat.
    async fn chat(&self, ctx: &Context<'_>, id: ID) -> async_graphql::Result<Option<ChatNode>> {
        let (tenant, id): (TenantId, InteractionId) = gid::decode(Noun::Interaction, &id)?;
        let view = asked(ctx)?.view::<ReadCases>(tenant).await?;
        chats::find(&view, id).await.map(|chat| Some(ChatNode(chat))).map_err(refuse)
    }

    /// Where a chat may be passed on to.
    async fn transfer_targets(&self, ctx: &Context<'_>, chat: ID) -> async_graphql::Result<Vec<TransferTarget>> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, InteractionId) = gid::decode(Noun::Interaction, &chat)?;
        let view = asked.view::<ServeCases>(tenant).await?;
        let chat = chats::find(&view, id).await.map_err(refuse)?;
        let here = asked.parts.here().await.map_err(refuse)?;
        let now = asked.now();
        let takes =
            |person: &PersonId| here.iter().any(|one: &presence::Presence| one.person == *person && one.takes(now));
        let mut targets = Vec::new();
        for queue in tenants::queues::list(&view).await.map_err(refuse)? {
            if queue.archived.is_some() || queue.id == chat.queue {
                continue;
            }
            let people = asked.parts.access.assigned(view.scope(), queue.project, now).await.map_err(refuse)?;
            let waiting = lists::waiting(&view, queue.id).await.map_err(refuse)?;
            let available = people.iter().filter(|person| takes(person)).count();
            targets.push(TransferTarget { tenant, to: Target::Queue(queue.id), available, waiting });
        }
        let people = asked.parts.access.assigned(view.scope(), chat.project, now).await.map_err(refuse)?;
        let me = asked.viewer()?.person();
        for id in people.into_iter().filter(|id| *id != me && here.iter().any(|one| one.person == *id)) {
            let available = usize::from(takes(&id));
            targets.push(TransferTarget { tenant, to: Target::Person(id), available, waiting: 0 });
        }
        Ok(targets)
    }
}

/// The chat of an id, which a fault names as one.
pub(super) fn chat_of(id: &ID) -> async_graphql::Result<(TenantId, InteractionId)> {
    gid::decode(Noun::Interaction, id).map_err(|_| refuse(Fault::missing("chat")))
}

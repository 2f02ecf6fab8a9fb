//! The timeline of a case: mails, notes and one grey line for everything else.

use std::sync::Arc;

use async_graphql::{Context, Enum, ID, Object, SimpleObject, Union};
use chrono::{DateTime, Utc};
use desk::cases::Case;
use desk::drafts::Draft;
use desk::inbound::Address as Wire;
use desk::interactions::attachments::Attachment;
use desk::interactions::{self, Interaction, Kind};
use kernel::Fault;
use kernel::fact::{Class, Delivery, Fact};
use kernel::ids::{CaseId, InteractionId, TenantId};
use kernel::time::Time;
use store::View;

use super::case::moment;
use super::event::EventNode;
use crate::context::asked;
use crate::floor::ChatNode;
use crate::gid::{self, Noun};
use crate::loaders::{FilesOf, related};
use crate::page::connection;
use crate::people::{Employer, PersonNode, employer, person};

/// One thing on a timeline.
#[derive(Union)]
pub enum TimelineItem {
    /// A mail or a form's message.
    Mail(MailNode),
    /// An internal note.
    Note(NoteNode),
    /// A chat.
    Chat(ChatNode),
    /// One grey line.
    SystemEvent(EventNode),
}

connection!(TimelineConnection, TimelineEdge, TimelineItem);

/// Which way a mail went.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From the customer.
    In,
    /// From us.
    Out,
}

/// What a mail is.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "kernel::fact::Class")]
pub enum MailKind {
    /// A person wrote it.
    Human,
    /// A machine answered.
    AutoReply,
    /// A mail of ours came back.
    Bounce,
    /// Unwanted.
    Spam,
    /// The same again.
    Duplicate,
    /// A test contact.
    Probe,
    /// A thank-you.
    NoAnswerNeeded,
}

/// How far a mail of ours has come.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "kernel::fact::Delivery")]
pub enum DeliveryState {
    /// Waiting: for the ten seconds to pass, or for another try.
    Queued,
    /// The next server has it.
    Accepted,
    /// It will not be tried again.
    Failed,
    /// It came back.
    Bounced,
    /// It was taken back in time.
    Undone,
}

/// Somebody's address.
#[derive(SimpleObject, Clone, Debug)]
#[graphql(name = "Address")]
pub struct AddressNode {
    name: Option<String>,
    email: String,
}

impl From<&Wire> for AddressNode {
    fn from(address: &Wire) -> Self {
        Self { name: address.name.clone(), email: address.address.clone() }
    }
}

/// A mail, or what came through a form.
pub struct MailNode(Interaction);

#[Object(name = "Mail")]
impl MailNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Interaction, self.0.tenant, self.0.id.0)
    }

    async fn at(&self) -> DateTime<Utc> {
        self.0.at
    }

    async fn direction(&self) -> Direction {
        if self.0.kind == Kind::MailOut { Direction::Out } else { Direction::In }
    }

    async fn kind(&self) -> MailKind {
        self.0.class.into()
    }

    async fn from(&self) -> AddressNode {
        let nobody = AddressNode { name: None, email: String::new() };
        self.0.from.as_ref().map_or(nobody, AddressNode::from)
    }

    async fn to(&self) -> Vec<AddressNode> {
        self.0.to.iter().map(AddressNode::from).collect()
    }

    async fn cc(&self) -> Vec<AddressNode> {
        self.0.cc.iter().map(AddressNode::from).collect()
    }

    async fn subject(&self) -> &str {
        self.0.subject.as_deref().unwrap_or_default()
    }

    /// The words that are new.
    async fn text(&self) -> &str {
        &self.0.text
    }

    /// Quoted history and signature.
    async fn quoted(&self) -> Option<&str> {
        self.0.quoted.as_deref()
    }

    async fn has_html(&self) -> bool {
        self.0.has_html
    }

    /// The HTML as a sandboxed document; `?images=1` lets remote images in.
    async fn html_url(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<String>> {
        Ok(self.0.has_html.then_some(asked(ctx)?.parts.links.mail(self.0.tenant, self.0.id)))
    }

    /// Whether images that lie elsewhere were held back.
    async fn remote_images_blocked(&self) -> bool {
        self.0.remote_images > 0
    }

    async fn attachments(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<AttachmentNode>> {
        let files = related(ctx, FilesOf(self.0.tenant, self.0.id), "attachment").await?;
        Ok(files.into_iter().map(|file| AttachmentNode(self.0.tenant, file)).collect())
    }

    async fn delivery_state(&self) -> Option<DeliveryState> {
        self.0.delivery.map(DeliveryState::from)
    }

    /// Why it did not come further, in the other server's words.
    async fn delivery_reason(&self) -> Option<&str> {
        self.0.delivery_reason.as_deref()
    }

    /// How many attempts to hand it over ended without the other server's word: it may have arrived each time. It is sent
    /// again once at most, under the same Message-ID.
    async fn delivery_doubts(&self) -> i64 {
        self.0.doubts
    }

    async fn undo_until(&self) -> Option<DateTime<Utc>> {
        self.0.undo_until.filter(|_| self.0.delivery == Some(Delivery::Queued))
    }

    /// A machine wrote it; it never stops a clock.
    async fn automatic(&self) -> bool {
        matches!(self.0.class, Class::AutoReply | Class::Bounce)
    }

    async fn author(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PersonNode>> {
        person(ctx, self.0.author.map(|(person, _)| person)).await
    }

    async fn employer(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<Employer>> {
        let author = person(ctx, self.0.author.map(|(person, _)| person)).await?;
        Ok(author.map(|author| employer(&author.0)))
    }

    /// By what it was found to belong here: references, token, report; null for the first message.
    async fn threaded_by(&self) -> Option<&str> {
        self.0.threaded.as_ref().map(|(by, _)| by.as_str())
    }

    /// How sure that is: low, medium, high.
    async fn confidence(&self) -> Option<&str> {
        self.0.threaded.as_ref().map(|(_, confidence)| confidence.as_str())
    }
}

/// A file with a message.
pub struct AttachmentNode(pub(crate) TenantId, pub(crate) Attachment);

#[Object(name = "Attachment")]
impl AttachmentNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Attachment, self.0, self.1.id.0)
    }

    async fn name(&self) -> &str {
        &self.1.name
    }

    /// Bytes.
    async fn size(&self) -> i64 {
        self.1.size
    }

    async fn content_type(&self) -> &str {
        &self.1.content_type
    }

    async fn inline(&self) -> bool {
        self.1.inline
    }

    async fn url(&self, ctx: &Context<'_>) -> async_graphql::Result<String> {
        Ok(asked(ctx)?.parts.links.attachment(self.0, self.1.id))
    }
}

/// An internal note.
pub struct NoteNode(Interaction);

#[Object(name = "Note")]
impl NoteNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Interaction, self.0.tenant, self.0.id.0)
    }

    async fn at(&self) -> DateTime<Utc> {
        self.0.at
    }

    async fn author(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PersonNode>> {
        person(ctx, self.0.author.map(|(person, _)| person)).await
    }

    async fn employer(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<Employer>> {
        let author = person(ctx, self.0.author.map(|(person, _)| person)).await?;
        Ok(author.map(|author| employer(&author.0)))
    }

    async fn text(&self) -> &str {
        &self.0.text
    }
}

/// What a reader kept for later.
#[derive(SimpleObject, Clone, Debug)]
#[graphql(name = "Draft")]
pub struct DraftNode {
    /// What it is to become.
    note: bool,
    text: String,
    /// The same as HTML, if it was formatted.
    html: Option<String>,
    written_at: DateTime<Utc>,
}

impl DraftNode {
    /// A draft as the screen takes it.
    pub(crate) fn of(draft: Draft) -> Self {
        Self { note: draft.kind == Kind::Note, text: draft.text, html: draft.html, written_at: draft.written }
    }
}

/// Somebody at a case.
#[derive(SimpleObject)]
pub struct Watcher {
    person: PersonNode,
    writing: bool,
    since: DateTime<Utc>,
}

/// Who else is at a case.
pub(crate) async fn watchers(ctx: &Context<'_>, spot: (TenantId, CaseId)) -> async_graphql::Result<Vec<Watcher>> {
    let asked = asked(ctx)?;
    let me = asked.viewer()?.person();
    let mut watchers = Vec::new();
    for watching in asked.parts.presence.at(spot, asked.now()).into_iter().filter(|w| w.person != me) {
        if let Some(person) = person(ctx, Some(watching.person)).await? {
            watchers.push(Watcher { person, writing: watching.writing, since: watching.since });
        }
    }
    Ok(watchers)
}

/// A page of the timeline, newest first, with the place of each thing.
pub(super) async fn items(
    view: &View,
    case: &Case,
    before: Option<(Time, InteractionId)>,
    most: u64,
) -> Result<Vec<(String, TimelineItem)>, Fault> {
    let mut cases = desk::cases::merge::merged_into(view, case.id).await?;
    cases.push(case.id);
    let mut placed: Vec<((Time, uuid::Uuid), TimelineItem)> = Vec::new();
    for said in interactions::timeline(view, &cases, before, most).await? {
        let place = (said.at, said.id.0);
        let item = match said.kind {
            Kind::Note => TimelineItem::Note(NoteNode(said)),
            Kind::Chat => TimelineItem::Chat(ChatNode(desk::chats::find(view, said.id).await?)),
            Kind::MailIn | Kind::MailOut | Kind::Form => TimelineItem::Mail(MailNode(said)),
        };
        placed.push((place, item));
    }
    for id in cases {
        for fact in view.facts_of(id).await?.into_iter().filter(|fact| is_shown(&fact.fact)) {
            let place = (fact.at, fact.id.0);
            if before.is_none_or(|(at, id)| place < (at, id.0)) {
                placed.push((place, TimelineItem::SystemEvent(EventNode(case.tenant, case.id, Arc::new(fact)))));
            }
        }
    }
    placed.sort_by_key(|(place, _)| std::cmp::Reverse(*place));
    placed.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    Ok(placed.into_iter().map(|((at, id), item)| (moment(at, id), item)).collect())
}

/// What stands as a line of its own; messages and notes stand as themselves, clocks only when they speak.
fn is_shown(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::CaseOpened { .. }
            | Fact::Assigned { .. }
            | Fact::PendingOn { .. }
            | Fact::PendingOff
            | Fact::Snoozed { .. }
            | Fact::Resolved { .. }
            | Fact::Reopened
            | Fact::MergedInto { .. }
            | Fact::MergeUndone { .. }
            | Fact::SplitFrom { .. }
            | Fact::Moved { .. }
            | Fact::PriorityChanged { .. }
            | Fact::ClockWarned { .. }
            | Fact::ClockBreached { .. }
    )
}

//! What agents do with chats.

use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use desk::chats::lines::{self, Side, Words};
use desk::chats::pass::{self, Target};
use desk::chats::serve::{self, Finish};
use desk::chats::{self, Chat};
use desk::signals::Signal;
use kernel::Fault;
use kernel::action::{ReplyToCase, ResolveCase, ServeCases};
use kernel::ids::{DispositionId, InteractionId, PersonId, QueueId, TenantId};
use store::{Tx, View};

use super::chat::{ChatNode, chat_of};
use super::presence::person_of;
use crate::context::{Asked, asked, settle};
use crate::fault::{payload, refuse};
use crate::gid::{self, Noun};

/// The chat as it is now.
#[derive(SimpleObject)]
pub struct ChatChanged {
    chat: ChatNode,
}

payload! {
    /// The chat as it is now, or why nothing was done.
    ChatPayload { ChatChanged }
}

/// A line for the visitor, or for us only.
#[derive(InputObject)]
pub struct SayInChatInput {
    chat: ID,
    /// Made by the caller; the same twice is one line.
    r#ref: String,
    text: String,
    /// For agents and leads only.
    whisper: Option<bool>,
}

/// What is left to be said of a chat.
#[derive(InputObject)]
pub struct FinishChatInput {
    chat: ID,
    outcome: Option<ID>,
    /// Whether the matter is settled; otherwise the case stays open and mine.
    resolve: bool,
    note: Option<String>,
}

/// Where a chat is passed on to: a queue, or a person.
#[derive(InputObject)]
pub struct TransferChatInput {
    chat: ID,
    queue: Option<ID>,
    person: Option<ID>,
    note: Option<String>,
}

/// Chats, changed.
#[derive(Default)]
pub struct ChatMutation;

#[Object]
impl ChatMutation {
    /// Writes in a chat that I serve.
    async fn say_in_chat(&self, ctx: &Context<'_>, input: SayInChatInput) -> async_graphql::Result<ChatPayload> {
        let asked = asked(ctx)?;
        let (tenant, id) = chat_of(&input.chat)?;
        let (mut tx, may) = asked.change::<ReplyToCase>(tenant).await?;
        let words = Words { name: input.r#ref, text: input.text, file: None };
        let whisper = input.whisper.unwrap_or_default();
        let said = serve::say(&mut tx, &asked.parts.book, may, id, (&words, whisper)).await;
        asked.parts.signals.types((tenant, id), Side::Agent, false, asked.now());
        done(tx, id, said).await
    }

    /// Says that I type, or have stopped.
    async fn type_in_chat(&self, ctx: &Context<'_>, chat: ID, on: bool) -> async_graphql::Result<bool> {
        let asked = asked(ctx)?;
        let (tenant, id) = chat_of(&chat)?;
        let view = served(asked, tenant, id).await?;
        drop(view);
        asked.parts.signals.types((tenant, id), Side::Agent, on, asked.now());
        Ok(true)
    }

    /// Says up to which line I have read.
    async fn read_chat(&self, ctx: &Context<'_>, chat: ID, seq: i64) -> async_graphql::Result<bool> {
        let asked = asked(ctx)?;
        let (tenant, id) = chat_of(&chat)?;
        drop(served(asked, tenant, id).await?);
        let (tx, _may) = asked.change::<ServeCases>(tenant).await?;
        let moved = lines::read_until(&tx, id, Side::Agent, seq).await.map_err(refuse)?;
        if moved {
            tx.commit().await.map_err(refuse)?;
            asked.parts.signals.tell(Signal::Read((tenant, id), Side::Agent));
        }
        Ok(moved)
    }

    /// Ends the conversation; work after it begins.
    async fn end_chat(&self, ctx: &Context<'_>, chat: ID) -> async_graphql::Result<ChatPayload> {
        let asked = asked(ctx)?;
        let (tenant, id) = chat_of(&chat)?;
        let (mut tx, may) = asked.change::<ServeCases>(tenant).await?;
        let ended = serve::end(&mut tx, &asked.parts.book, may, id).await;
        done(tx, id, ended).await
    }

    /// Work after it is done.
    async fn finish_chat(&self, ctx: &Context<'_>, input: FinishChatInput) -> async_graphql::Result<ChatPayload> {
        let asked = asked(ctx)?;
        let (tenant, id) = chat_of(&input.chat)?;
        let outcome = gid::maybe_within::<DispositionId>(Noun::Disposition, tenant, input.outcome.as_ref())?;
        let (mut tx, may) = asked.change::<ResolveCase>(tenant).await?;
        let finish = Finish { outcome, resolve: input.resolve, note: input.note };
        let finished = serve::finish(&mut tx, &asked.parts.book, may, id, &finish).await;
        done(tx, id, finished).await
    }

    /// Passes a chat on: its visitor waits again, with the age that he has.
    async fn transfer_chat(&self, ctx: &Context<'_>, input: TransferChatInput) -> async_graphql::Result<ChatPayload> {
        let asked = asked(ctx)?;
        let (tenant, id) = chat_of(&input.chat)?;
        let (mut tx, may) = asked.change::<ServeCases>(tenant).await?;
        let target = match target(asked, &tx, &input, id).await {
            Ok(target) => target,
            Err(fault) => return ChatPayload::from_fault(fault),
        };
        let passed = pass::transfer(&mut tx, &asked.parts.book, may, id, (target, input.note.as_deref())).await;
        done(tx, id, passed).await
    }
}

/// A look at the client of a chat that I serve; any other is missing.
async fn served(asked: &Asked, tenant: TenantId, id: InteractionId) -> async_graphql::Result<View> {
    let view = asked.view::<ServeCases>(tenant).await?;
    let chat = chats::find(&view, id).await.map_err(refuse)?;
    if chat.agent == Some(asked.viewer()?.person()) { Ok(view) } else { Err(refuse(Fault::missing("chat"))) }
}

async fn target(asked: &Asked, tx: &Tx, input: &TransferChatInput, id: InteractionId) -> Result<Target, Fault> {
    let tenant = tx.scope().tenant();
    let missing = |_| Fault::invalid("queue", "UNKNOWN");
    match (&input.queue, &input.person) {
        (Some(queue), None) => {
            let queue: QueueId = gid::within(Noun::Queue, tenant, queue).map_err(missing)?;
            let queue = tenants::queues::find(tx, queue).await?;
            if queue.archived.is_some() {
                Err(Fault::invalid("queue", "UNKNOWN"))
            } else {
                Ok(Target::Queue(queue.id, queue.project))
            }
        }
        (None, Some(person)) => {
            let person: PersonId = person_of(person).map_err(|_| Fault::invalid("person", "UNKNOWN"))?;
            let chat = chats::find(tx, id).await?;
            let people = asked.parts.access.assigned(tx.scope(), chat.project, asked.now()).await?;
            if people.contains(&person) { Ok(Target::Person(person)) } else { Err(Fault::invalid("person", "UNKNOWN")) }
        }
        _ => Err(Fault::invalid("queue", "REQUIRED")),
    }
}

/// What became of a use case, with the chat as it is now.
async fn done<T>(tx: Tx, id: InteractionId, outcome: Result<T, Fault>) -> async_graphql::Result<ChatPayload> {
    let chat: Result<Chat, Fault> = match outcome {
        Ok(_) => chats::find(&tx, id).await,
        Err(fault) => Err(fault),
    };
    match settle(tx, chat).await {
        Ok(chat) => Ok(ChatPayload::ChatChanged(ChatChanged { chat: ChatNode(chat) })),
        Err(fault) => ChatPayload::from_fault(fault),
    }
}

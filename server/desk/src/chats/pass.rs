//! A chat goes on elsewhere: passed on to a queue or a person, or back into the line because nobody took it.
//!
//! Invariant: whatever happens, the chat keeps the age that it has.

use kernel::Fault;
use kernel::action::ServeCases;
use kernel::fact::{Fact, Leg, RingResult, Transfer, TransferTo};
use kernel::ids::{InteractionId, PersonId, ProjectId, QueueId};
use kernel::time::Time;
use store::{Permit, Tx};

use super::lines::{self, Code};
use super::{AWAY, Chat, State, find, save};
use crate::clocks::Book;
use crate::offers::{self, ring::Thing};

/// Where a chat is passed on to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A queue of the same client, with its project.
    Queue(QueueId, ProjectId),
    /// A person; it stays in its queue, and for a while rings at nobody else.
    Person(PersonId),
}

/// Passes a chat on: its visitor waits again, as old as he is. It is kept from whoever passed it on, as if he had turned
/// it down.
pub async fn transfer(
    tx: &mut Tx,
    book: &Book,
    _may: Permit<ServeCases>,
    id: InteractionId,
    (target, note): (Target, Option<&str>),
) -> Result<Chat, Fault> {
    let mut chat = find(tx, id).await?;
    let person = tx.scope().person();
    chat.served_by(person)?;
    let Some(agent) = person else { return Err(Fault::missing("person")) };
    if target == Target::Person(agent) {
        return Err(Fault::invalid("person", "OUT_OF_RANGE"));
    }
    let now = book.now();
    let to = if matches!(target, Target::Queue(..)) { TransferTo::Queue } else { TransferTo::Agent };
    chat.tell(tx, Fact::Transferred { interaction: id, agent, how: Transfer::Blind, to }, now)?;
    chat.note = note.map(str::trim).filter(|note| !note.is_empty()).map(|note| note.chars().take(1_000).collect());
    chat.passed = Some(now);
    chat.only = match target {
        Target::Queue(queue, project) => {
            (chat.queue, chat.project) = (queue, project);
            None
        }
        Target::Person(person) => Some(person),
    };
    offers::keep_from(tx, Thing::Chat(id), agent, now).await?;
    lines::note(tx, &mut chat, (Code::Transferred, None), now).await?;
    wait_again(tx, &mut chat, now).await?;
    Ok(chat)
}

/// The visitor is in the line again, with the age that he has.
async fn wait_again(tx: &mut Tx, chat: &mut Chat, now: Time) -> Result<(), Fault> {
    chat.state = State::Waiting;
    chat.agent = None;
    chat.idle_at = Some(now + AWAY);
    let queued = Fact::Queued { queue: chat.queue, interaction: Some(chat.id) };
    chat.tell(tx, queued, now)?;
    tx.wake_timers();
    save(tx, chat).await
}

/// The ringing ended without an answer: the chat is back in its place in the line.
pub async fn unanswered(tx: &mut Tx, id: InteractionId, result: RingResult, now: Time) -> Result<Chat, Fault> {
    let mut chat = find(tx, id).await?;
    let (State::Ringing, Some(agent)) = (chat.state, chat.agent) else {
        return Err(Fault::conflict("the chat does not ring"));
    };
    offers::withdraw(tx, id.0).await?;
    chat.tell(tx, Fact::RingEnded { interaction: id, agent, result }, now)?;
    chat.state = State::Waiting;
    chat.agent = None;
    save(tx, &chat).await?;
    Ok(chat)
}

/// Rings at somebody; the offer that says until when is written by [`offers::ring`].
pub(crate) async fn ring(tx: &mut Tx, id: InteractionId, agent: PersonId, now: Time) -> Result<Chat, Fault> {
    let mut chat = find(tx, id).await?;
    if chat.state != State::Waiting {
        return Err(Fault::conflict("the chat does not wait any more"));
    }
    chat.state = State::Ringing;
    chat.agent = Some(agent);
    save(tx, &chat).await?;
    chat.tell(tx, Fact::Offered { agent, interaction: Some(id) }, now)?;
    Ok(chat)
}

/// The agent is lost to us: what he had goes back into the line, or to work after it.
pub async fn dropped(tx: &mut Tx, id: InteractionId, now: Time) -> Result<Chat, Fault> {
    let mut chat = find(tx, id).await?;
    let (State::Talking, Some(agent)) = (chat.state, chat.agent) else {
        return Err(Fault::conflict("nobody is in the chat"));
    };
    chat.tell(tx, Fact::LegEnded(Leg { interaction: id, agent }), now)?;
    (chat.only, chat.passed) = (None, None);
    lines::note(tx, &mut chat, (Code::WaitingAgain, None), now).await?;
    wait_again(tx, &mut chat, now).await?;
    Ok(chat)
}

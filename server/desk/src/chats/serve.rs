//! The agent's half: he takes a chat, writes, ends it, and does what is left.

use kernel::Fault;
use kernel::action::{ReplyToCase, ResolveCase, ServeCases};
use kernel::fact::{Author, Delivery, Ender, Fact, Leg, RingResult};
use kernel::ids::{DispositionId, InteractionId, PersonId};
use kernel::time::Time;
use store::{Permit, Tx};

use super::lines::{self, Code, Line, Side, Words};
use super::{Chat, State, find, save};
use crate::cases::{self, Case, arrange, state};
use crate::clocks::{self, Book};
use crate::interactions::{self, Interaction, Kind};
use crate::{customers, offers};

/// Takes a chat that rings at this person, or that nobody has: his leg begins, and the matter gets its case.
pub async fn answer(tx: &mut Tx, book: &Book, _may: Permit<ServeCases>, id: InteractionId) -> Result<Chat, Fault> {
    let Some(person) = tx.scope().person() else { return Err(Fault::missing("person")) };
    take(tx, book, id, person).await
}

/// A chat begins in the hands of who asked its visitor whether he would like one. Whether he has room for it is asked before.
pub async fn answer_asked(tx: &mut Tx, book: &Book, id: InteractionId, by: PersonId) -> Result<Chat, Fault> {
    take(tx, book, id, by).await
}

async fn take(tx: &mut Tx, book: &Book, id: InteractionId, person: PersonId) -> Result<Chat, Fault> {
    let mut chat = find(tx, id).await?;
    let elsewhere = chat.agent.is_some_and(|agent| agent != person) || chat.only.is_some_and(|only| only != person);
    if !chat.state.is_waiting() || elsewhere {
        return Err(Fault::conflict("somebody else has taken the chat, or its visitor is gone"));
    }
    let now = book.now();
    offers::withdraw(tx, id.0).await?;
    if chat.case.is_none() {
        let case = open_case(tx, book, &chat, person).await?;
        chat.case = Some(case.id);
    } else if let Some(case) = chat.case {
        let mut case = cases::find(tx, case).await?;
        arrange::give(tx, &mut case, Some(person), now)?;
        cases::save(tx, &case).await?;
    }
    if chat.state == State::Ringing {
        let ended = Fact::RingEnded { interaction: id, agent: person, result: RingResult::Answered };
        chat.tell(tx, ended, now)?;
    }
    chat.state = State::Talking;
    chat.agent = Some(person);
    chat.only = None;
    chat.idle_at = None;
    chat.answered = chat.answered.or(Some(now));
    lines::note(tx, &mut chat, (Code::AgentJoined, Some(person)), now).await?;
    save(tx, &chat).await?;
    chat.tell(tx, Fact::Answered(Leg { interaction: id, agent: person }), now)?;
    Ok(chat)
}

/// The case that a chat begins: open, and of the person who took it.
async fn open_case(tx: &mut Tx, book: &Book, chat: &Chat, person: PersonId) -> Result<Case, Fault> {
    let now = book.now();
    let number = tx.count_up("case").await?;
    let mut case = Case::new(tx, (chat.project, chat.queue), (chat.customer, number), chat.began);
    case.subject.clone_from(&chat.opening);
    case.preview.clone_from(&chat.opening);
    case.language.clone_from(&chat.language);
    case.changed = now;
    case.last_customer = chat.heard;
    let opened = Fact::CaseOpened { customer: chat.customer, queue: chat.queue, number };
    tx.record(opened.at(now).of(case.id, case.project))?;
    arrange::give(tx, &mut case, Some(person), now)?;
    clocks::settle(tx, book, &mut case).await?;
    cases::add(tx, &case).await?;
    customers::count_cases(tx, chat.customer, 1).await?;
    let mut said = Interaction::new(chat.id, case.id, case.project, Kind::Chat, chat.began);
    said.customer = Some(chat.customer);
    said.text.clone_from(&chat.opening);
    interactions::add(tx, &said).await?;
    tx.index_text(said.id, case.id, &format!("{} {}", chat.name, chat.opening)).await?;
    Ok(case)
}

/// Writes to the visitor, or for us only. A line of the same name is written once.
pub async fn say(
    tx: &mut Tx,
    book: &Book,
    _may: Permit<ReplyToCase>,
    id: InteractionId,
    (words, whisper): (&Words, bool),
) -> Result<Line, Fault> {
    words.check()?;
    if let Some(known) = lines::named(tx, id, (Side::Agent, &words.name)).await? {
        return Ok(known);
    }
    let mut chat = find(tx, id).await?;
    let person = tx.scope().person();
    if whisper {
        if !chat.state.is_open() {
            return Err(Fault::conflict("the chat is over"));
        }
    } else {
        chat.served_by(person)?;
    }
    let now = book.now();
    let line = Line { person, whisper, ..Line::of(Side::Agent, words, now) };
    let line = lines::write(tx, &mut chat, line).await?;
    if !whisper {
        chat.spoke = chat.spoke.or(Some(now));
        chat.said = Some(now);
        chat.unanswered_since = None;
        chat.unanswered = 0;
        chat.person_read = chat.lines;
        chat.idle_at = Some(now + super::idle::SOON);
        let sent = Fact::MessageOut {
            interaction: id,
            author: Author::Human,
            delivered_state: Delivery::Accepted,
            asks_back: false,
        };
        chat.tell(tx, sent, now)?;
        tx.wake_timers();
    }
    save(tx, &chat).await?;
    Ok(line)
}

/// The agent ends the conversation; work after it begins.
pub async fn end(tx: &mut Tx, book: &Book, _may: Permit<ServeCases>, id: InteractionId) -> Result<Chat, Fault> {
    let mut chat = find(tx, id).await?;
    chat.served_by(tx.scope().person())?;
    over(tx, &mut chat, Ender::Agent, book.now()).await?;
    Ok(chat)
}

/// The conversation is over, whoever ended it. Who served it works after it now.
pub(super) async fn over(tx: &mut Tx, chat: &mut Chat, ender: Ender, now: Time) -> Result<(), Fault> {
    let served = chat.agent.filter(|_| chat.state == State::Talking);
    let leaves = |fact: &Fact| matches!(fact, Fact::CustomerLeft { interaction, .. } if *interaction == chat.id);
    let left = tx.recorded().iter().any(|told| leaves(&told.fact));
    chat.ended = Some(now);
    chat.ender = Some(ender);
    chat.idle_at = None;
    chat.unanswered_since = None;
    chat.unanswered = 0;
    if !left {
        chat.tell(tx, Fact::Ended { interaction: chat.id, ender }, now)?;
    }
    if let Some(agent) = served {
        chat.state = State::AfterWork;
        chat.wrap = Some(now);
        chat.tell(tx, Fact::WrapOn(Leg { interaction: chat.id, agent }), now)?;
    } else {
        chat.state = State::Over;
        chat.agent = None;
    }
    save(tx, chat).await
}

/// What is left to be said of a chat once work after it is done.
#[derive(Clone, Debug, Default)]
pub struct Finish {
    /// The outcome.
    pub outcome: Option<DispositionId>,
    /// Whether the matter is settled; otherwise its case stays open.
    pub resolve: bool,
    /// A note on the case.
    pub note: Option<String>,
}

/// Work after a chat is done.
pub async fn finish(
    tx: &mut Tx,
    book: &Book,
    may: Permit<ResolveCase>,
    id: InteractionId,
    finish: &Finish,
) -> Result<Chat, Fault> {
    let mut chat = find(tx, id).await?;
    let person = tx.scope().person();
    if chat.state != State::AfterWork || chat.agent != person {
        return Err(Fault::conflict("there is no work of yours left after this chat"));
    }
    let now = book.now();
    chat.state = State::Over;
    save(tx, &chat).await?;
    if let Some(agent) = chat.agent {
        chat.tell(tx, Fact::WrapOff(Leg { interaction: id, agent }), now)?;
    }
    if let Some(case) = chat.case {
        if let Some(note) = finish.note.as_deref().filter(|note| !note.trim().is_empty()) {
            let may = tx.scope().permit()?;
            interactions::notes::write(tx, book, may, case, (note, None)).await?;
        }
        settle(tx, book, may, case, finish).await?;
    }
    Ok(chat)
}

async fn settle(
    tx: &mut Tx,
    book: &Book,
    may: Permit<ResolveCase>,
    case: kernel::ids::CaseId,
    finish: &Finish,
) -> Result<(), Fault> {
    let standing = cases::find(tx, case).await?.state;
    if standing != cases::State::Open && standing != cases::State::Pending {
        return Ok(());
    }
    match (finish.resolve, finish.outcome) {
        (true, outcome) => state::resolve(tx, book, may, case, outcome).await.map(|_| ()),
        (false, Some(outcome)) => arrange::set_outcome(tx, book, may, case, outcome).await.map(|_| ()),
        (false, None) => Ok(()),
    }
}

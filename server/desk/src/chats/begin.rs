//! The visitor's half: he begins a chat, writes, rates, leaves.

use kernel::Fault;
use kernel::fact::{Actor, Channel, Ender, Fact, Outflow, Place, Priority, Question, SurveyAnswer};
use kernel::fault::Reason;
use kernel::ids::{InteractionId, ProjectId, QueueId, VisitId, WidgetId};
use kernel::time::Time;
use store::Tx;

use super::lines::{self, Code, Line, Side, Words};
use super::visitor::{self, Claim, Visitor};
use super::{AWAY, Chat, State, add, find, lists, save, serve};
use crate::clocks::Book;
use crate::intake::preview;
use crate::invites::{self, Invite};

/// How many chats of one browser may go on at a time.
const MOST_OPEN: usize = 1;

/// Where a chat comes in.
#[derive(Clone, Copy, Debug)]
pub struct Door {
    /// The window.
    pub widget: WidgetId,
    /// Its project.
    pub project: ProjectId,
    /// Its queue.
    pub queue: QueueId,
}

/// What a visitor begins with.
#[derive(Clone, Debug, Default)]
pub struct Start {
    /// The token of his browser: one that is known, or a new one.
    pub token: String,
    /// Who he says he is.
    pub claim: Claim,
    /// His language.
    pub language: Option<String>,
    /// The page on which he is: its address and title.
    pub page: (Option<String>, Option<String>),
    /// The order that he names.
    pub order: Option<String>,
    /// His first words.
    pub words: Words,
    /// The visit in which he writes.
    pub visit: Option<VisitId>,
    /// The invitation that he answers: where a person asked him, his words are the first line.
    pub invite: Option<Invite>,
}

/// Begins a chat: the visitor waits in the queue from now on. The same first words are one chat, however often they come.
pub async fn begin(tx: &mut Tx, book: &Book, door: Door, start: &Start) -> Result<(Chat, Visitor), Fault> {
    start.words.check()?;
    let now = book.now();
    let language = start.language.as_deref();
    let visitor = match visitor::by_token(tx, &start.token).await? {
        Some(known) => visitor::introduce(tx, known, &start.claim, (language, now)).await?,
        None => visitor::meet(tx, &start.token, &start.claim, (language, now)).await?,
    };
    let open = lists::open_of(tx, visitor.id).await?;
    if let Some(chat) = open.into_iter().next_back().filter(|_| MOST_OPEN == 1) {
        say(tx, book, chat.id, &start.words).await?;
        return Ok((find(tx, chat.id).await?, visitor));
    }
    let mut chat = new(tx, door, start, (visitor, now));
    let order = start.order.as_deref().map(str::trim).filter(|order| !order.is_empty());
    let words = match order {
        Some(order) => Words { text: format!("{}\n# {order}", start.words.text), ..start.words.clone() },
        None => start.words.clone(),
    };
    if let Some(asked) = start.invite.as_ref().and_then(|invite| asked(invite, now)) {
        lines::write(tx, &mut chat, asked).await?;
    }
    lines::write(tx, &mut chat, Line::of(Side::Visitor, &words, now)).await?;
    add(tx, &chat).await?;
    if let Some(visit) = start.visit {
        let answered = start.invite.as_ref().map(|invite| invite.id);
        invites::chatted(tx, visit, (chat.id, chat.customer), answered, now).await?;
    }
    let by = Actor::Customer { customer: chat.customer };
    let arrived = Fact::Arrived {
        interaction: chat.id,
        customer: chat.customer,
        contact_point: None,
        channel: Channel::Chat,
        trusted_time: now,
        fetched_time: now,
    };
    tx.record(chat.happened(arrived, now).by(by))?;
    let queued = Fact::Queued { queue: chat.queue, interaction: Some(chat.id) };
    tx.record(chat.happened(queued, now).by(Actor::System))?;
    tx.record(chat.happened(Fact::MessageIn { interaction: chat.id }, now).by(by))?;
    tx.wake_timers();
    Ok((chat, visitor))
}

/// The words by which a person of ours asked the visitor.
fn asked(invite: &Invite, now: Time) -> Option<Line> {
    let (person, text) = (invite.person?, invite.text.clone()?);
    let words = Words { name: format!("invite-{}", invite.id), text, file: None };
    Some(Line { person: Some(person), ..Line::of(Side::Agent, &words, now) })
}

fn new(tx: &Tx, door: Door, start: &Start, (visitor, now): (Visitor, Time)) -> Chat {
    Chat {
        tenant: tx.scope().tenant(),
        id: tx.id(),
        project: door.project,
        queue: door.queue,
        widget: door.widget,
        visitor: visitor.id,
        customer: visitor.customer,
        case: None,
        agent: None,
        name: start.claim.name.clone().unwrap_or_default(),
        language: start.language.clone(),
        opening: preview(&start.words.text),
        last_words: String::new(),
        state: State::Waiting,
        priority: Priority::Normal,
        began: now,
        queued: now,
        answered: None,
        spoke: None,
        said: None,
        heard: Some(now),
        unanswered_since: Some(now),
        unanswered: 1,
        ended: None,
        ender: None,
        wrap: None,
        page: start.page.clone(),
        lines: 0,
        visitor_read: 0,
        person_read: 0,
        only: None,
        passed: None,
        note: None,
        stars: None,
        idle_at: Some(now + AWAY),
        seen: now,
    }
}

/// The visitor writes. A line of the same name is written once.
pub async fn say(tx: &mut Tx, book: &Book, id: InteractionId, words: &Words) -> Result<Line, Fault> {
    words.check()?;
    if let Some(known) = lines::named(tx, id, (Side::Visitor, &words.name)).await? {
        return Ok(known);
    }
    let mut chat = find(tx, id).await?;
    if !chat.state.is_open() {
        return Err(Fault::conflict("the chat is over"));
    }
    let now = book.now();
    let line = lines::write(tx, &mut chat, Line::of(Side::Visitor, words, now)).await?;
    chat.heard = Some(now);
    chat.unanswered_since = chat.unanswered_since.or(Some(now));
    chat.unanswered += 1;
    chat.seen = now;
    chat.idle_at = chat.state.is_waiting().then_some(now + AWAY);
    save(tx, &chat).await?;
    let by = Actor::Customer { customer: chat.customer };
    tx.record(chat.happened(Fact::MessageIn { interaction: id }, now).by(by))?;
    Ok(line)
}

/// The visitor goes to another page.
pub async fn browse(tx: &Tx, id: InteractionId, page: (Option<String>, Option<String>)) -> Result<Chat, Fault> {
    let mut chat = find(tx, id).await?;
    chat.page = page;
    save(tx, &chat).await?;
    Ok(chat)
}

/// The visitor ends the chat: out of the queue, while it rings, or in conversation.
pub async fn leave(tx: &mut Tx, book: &Book, id: InteractionId) -> Result<Chat, Fault> {
    let mut chat = find(tx, id).await?;
    if chat.state.is_open() {
        gone(tx, &mut chat, book.now()).await?;
    }
    Ok(chat)
}

pub(super) async fn gone(tx: &mut Tx, chat: &mut Chat, now: Time) -> Result<(), Fault> {
    let place = match chat.state {
        State::Ringing => Place::Ring,
        State::Talking => Place::Talk,
        _ => Place::Queue,
    };
    crate::offers::withdraw(tx, chat.id.0).await?;
    lines::note(tx, chat, (Code::VisitorLeft, None), now).await?;
    let left = Fact::CustomerLeft { interaction: chat.id, place };
    tx.record(chat.happened(left, now).by(Actor::Customer { customer: chat.customer }))?;
    serve::over(tx, chat, Ender::Customer, now).await
}

/// The visitor would rather leave a message: the chat leaves the queue by that way.
pub async fn write_instead(tx: &mut Tx, book: &Book, id: InteractionId) -> Result<Chat, Fault> {
    let mut chat = find(tx, id).await?;
    if !chat.state.is_waiting() {
        return Err(Fault::conflict("the chat does not wait any more"));
    }
    let now = book.now();
    crate::offers::withdraw(tx, id.0).await?;
    let way = Fact::FlowedOut { interaction: id, way: Outflow::Voicemail, chosen: true, promised: None };
    tx.record(chat.happened(way, now).by(Actor::Customer { customer: chat.customer }))?;
    serve::over(tx, &mut chat, Ender::Customer, now).await?;
    Ok(chat)
}

/// What a visitor thinks of a chat that is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rating {
    /// One to five.
    pub stars: u8,
    /// Solved at once, after several contacts, or not.
    pub solved: Option<u8>,
}

/// The visitor rates the chat; the last word counts.
pub async fn rate(tx: &mut Tx, book: &Book, id: InteractionId, rating: Rating) -> Result<(), Fault> {
    let mut chat = find(tx, id).await?;
    if chat.state.is_open() {
        return Err(Fault::conflict("the chat goes on"));
    }
    if !(1..=5).contains(&rating.stars) {
        return Err(Fault::invalid("stars", Reason::coded("OUT_OF_RANGE", "one to five stars")));
    }
    if rating.solved.is_some_and(|solved| !(1..=3).contains(&solved)) {
        return Err(Fault::invalid("solved", Reason::coded("OUT_OF_RANGE", "one, two or three")));
    }
    chat.stars = Some(i64::from(rating.stars));
    save(tx, &chat).await?;
    let now = book.now();
    let by = Actor::Customer { customer: chat.customer };
    if let Some(answer) = rating.solved {
        let answered = SurveyAnswer { interaction: Some(id), question: Question::Solved, answer };
        tx.record(chat.happened(Fact::SurveyAnswered(answered), now).by(by))?;
    }
    Ok(())
}

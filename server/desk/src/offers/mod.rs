//! Offers: what the desk gives to somebody, be it that he asks for the next or that it rings at him.
//!
//! Asked for the next, the case whose promise is nearest comes first, over all clients that the agent reaches; what
//! rings was decided by `routing`. Invariant: a thing is offered to one person at a time.

pub mod ring;
mod row;
pub mod why;

use kernel::Fault;
use kernel::action::ServeCases;
use kernel::fact::{Fact, RingResult, SkipReason};
use kernel::ids::{CaseId, InteractionId, PersonId, TenantId};
use kernel::time::{Time, from_micros, micros};
use store::query::{ColumnTrait, Condition, NotSet, Set};
use store::{ByTenant, Permit, ReachView, Tx, View};
use uuid::Uuid;

use crate::cases::{self, Case, State, arrange, lists};
use crate::chats::{self, Chat, pass, serve};
use crate::clocks::Book;

/// For how long an offer stands that somebody looks at without having been rung.
pub const OFFER: chrono::Duration = chrono::Duration::seconds(30);

/// For how long a thing that somebody turned down is not offered to him again.
pub const KEPT_FROM: chrono::Duration = chrono::Duration::minutes(5);

/// What is offered.
#[derive(Clone, Debug, PartialEq)]
pub enum Work {
    /// Written work.
    Case(Box<Case>),
    /// Somebody who waits on the line.
    Chat(Box<Chat>),
}

/// A thing that is offered to somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// What.
    pub work: Work,
    /// Until when it is kept for him.
    pub expires: Time,
    /// Whether the desk gave it to him; otherwise it would be the next if he asked.
    pub ringing: bool,
    /// Why it came to him, as the decision said it.
    pub why: Option<String>,
}

impl Work {
    /// The client.
    pub fn tenant(&self) -> TenantId {
        match self {
            Self::Case(case) => case.tenant,
            Self::Chat(chat) => chat.tenant,
        }
    }

    /// The id of the case or chat.
    pub fn id(&self) -> Uuid {
        match self {
            Self::Case(case) => case.id.0,
            Self::Chat(chat) => chat.id.0,
        }
    }
}

/// What this person would be offered if he asked: the nearest promise that nobody has.
pub async fn next(view: &ReachView, person: PersonId, now: Time) -> Result<Option<Offer>, Fault> {
    let offers = view.find_all::<row::Entity>().filter(row::Column::ExpiresAt.gt(micros(now))).all().await?;
    // Offered to somebody else, ringing at him already, or turned down by this one a moment ago.
    let gone = offers.iter().filter(|offer| !offer.skipped || offer.person_id == person.0);
    let taken: Vec<CaseId> = gone.filter(|offer| !offer.live).map(|offer| CaseId(offer.work_id)).collect();
    let first = lists::next_waiting(view, now, &taken, 1).await?.into_iter().next();
    Ok(first.map(|case| Offer { work: Work::Case(Box::new(case)), expires: now + OFFER, ringing: false, why: None }))
}

/// The cases of a client that ring at somebody.
pub async fn ringing_cases(view: &View, now: Time) -> Result<Vec<CaseId>, Fault> {
    let rings = Condition::all()
        .add(row::Column::Ringing.eq(true))
        .add(row::Column::Live.eq(false))
        .add(row::Column::Skipped.eq(false))
        .add(row::Column::ExpiresAt.gt(micros(now)));
    let rows = view.find::<row::Entity>().filter(rings).all().await?;
    Ok(rows.into_iter().map(|row| CaseId(row.work_id)).collect())
}

/// What rings at this person: who waits on the line first, then what ends first.
pub async fn ringing(view: &ReachView, person: PersonId, now: Time) -> Result<Vec<Offer>, Fault> {
    let his = Condition::all()
        .add(row::Column::PersonId.eq(person.0))
        .add(row::Column::Ringing.eq(true))
        .add(row::Column::Skipped.eq(false))
        .add(row::Column::ExpiresAt.gt(micros(now)));
    let mut rows = view.find_all::<row::Entity>().filter(his).all().await?;
    rows.sort_by_key(|row| (!row.live, row.expires_at));
    let (mut of_cases, mut of_chats) = (ByTenant::<CaseId>::new(), ByTenant::<InteractionId>::new());
    for row in &rows {
        let tenant = TenantId(row.tenant_id);
        if row.live {
            of_chats.entry(tenant).or_default().push(InteractionId(row.work_id));
        } else {
            of_cases.entry(tenant).or_default().push(CaseId(row.work_id));
        }
    }
    let known = cases::among(view, &of_cases).await?.into_iter().map(|(_, case)| Work::Case(Box::new(case)));
    let chats = chats::lists::among(view, &of_chats).await?;
    let mut known: Vec<Work> = known.chain(chats.into_iter().map(|chat| Work::Chat(Box::new(chat)))).collect();
    let offer = |row: row::Model| {
        let place = known.iter().position(|work| work.id() == row.work_id)?;
        let (expires, why) = (from_micros(row.expires_at), row.why_json);
        Some(Offer { work: known.swap_remove(place), expires, ringing: true, why })
    };
    Ok(rows.into_iter().filter_map(offer).collect())
}

/// What an id of an offered thing names.
pub async fn thing(tx: &Tx, id: Uuid) -> Result<ring::Thing, Fault> {
    match chats::find(tx, InteractionId(id)).await {
        Ok(chat) => Ok(ring::Thing::Chat(chat.id)),
        Err(Fault::Missing { .. }) => cases::find(tx, CaseId(id)).await.map(|case| ring::Thing::Case(case.id)),
        Err(fault) => Err(fault),
    }
}

/// Takes what rings: a case or a chat.
pub async fn accept(tx: &mut Tx, book: &Book, may: Permit<ServeCases>, id: Uuid) -> Result<Work, Fault> {
    match thing(tx, id).await? {
        ring::Thing::Case(id) => take(tx, book, may, id).await.map(|case| Work::Case(Box::new(case))),
        ring::Thing::Chat(id) => serve::answer(tx, book, may, id).await.map(|chat| Work::Chat(Box::new(chat))),
    }
}

/// Takes a case: it is this person's from now on. Somebody else who was quicker is a conflict.
pub async fn take(tx: &mut Tx, book: &Book, _may: Permit<ServeCases>, id: CaseId) -> Result<Case, Fault> {
    let Some(person) = tx.scope().person() else { return Err(Fault::missing("person")) };
    let mut case = cases::find(tx, id).await?;
    let now = book.now();
    let offer = offer_of(tx, id.0).await?.filter(|offer| offer.expires_at > micros(now));
    let elsewhere = offer.is_some_and(|offer| offer.person_id != person.0);
    if case.assignee.is_some() || elsewhere || case.state != State::Open {
        return Err(Fault::conflict("somebody else has taken the case"));
    }
    withdraw(tx, id.0).await?;
    arrange::give(tx, &mut case, Some(person), now)?;
    cases::save(tx, &case).await?;
    Ok(case)
}

/// Turns an offer down, with a reason that is counted. The thing is kept from this person for five minutes.
pub async fn skip(
    tx: &mut Tx,
    book: &Book,
    _may: Permit<ServeCases>,
    id: Uuid,
    reason: SkipReason,
) -> Result<(), Fault> {
    let Some(agent) = tx.scope().person() else { return Err(Fault::missing("person")) };
    let thing = thing(tx, id).await?;
    let now = book.now();
    let fact = Fact::Skipped { agent, reason }.at(now);
    let told = match thing {
        ring::Thing::Case(case) => {
            let case = cases::find(tx, case).await?;
            withdraw(tx, id).await?;
            fact.of(case.id, case.project)
        }
        ring::Thing::Chat(chat) => {
            let chat = chats::find(tx, chat).await?;
            if chat.agent != Some(agent) {
                return Err(Fault::conflict("the chat does not ring at you any more"));
            }
            pass::unanswered(tx, chat.id, RingResult::Refused, now).await?;
            chat.happened(Fact::Skipped { agent, reason }, now)
        }
    };
    tx.record(told)?;
    keep_from(tx, thing, agent, now).await
}

/// A thing is not offered to this person for [`KEPT_FROM`].
pub(crate) async fn keep_from(tx: &Tx, thing: ring::Thing, agent: PersonId, now: Time) -> Result<(), Fault> {
    tx.insert(row::ActiveModel {
        tenant_id: NotSet,
        id: Set(tx.id()),
        work_id: Set(thing.id()),
        live: Set(thing.is_live()),
        person_id: Set(agent.0),
        offered_at: Set(micros(now)),
        expires_at: Set(micros(now + KEPT_FROM)),
        skipped: Set(true),
        ringing: Set(false),
        why_json: NotSet,
    })
    .await
}

async fn offer_of(tx: &Tx, work: Uuid) -> Result<Option<row::Model>, Fault> {
    let standing = row::Column::Skipped.eq(false);
    tx.find::<row::Entity>().filter(row::Column::WorkId.eq(work)).filter(standing).one().await
}

/// Nobody is offered the thing any more.
pub(crate) async fn withdraw(tx: &Tx, work: Uuid) -> Result<(), Fault> {
    let standing = Condition::all().add(row::Column::WorkId.eq(work)).add(row::Column::Skipped.eq(false));
    tx.delete::<row::Entity>(standing).await.map(|_| ())
}

//! What the desk gives to somebody by itself: it rings at him until he takes it, turns it down, or time runs out.
//!
//! Invariant: a thing rings at one person at a time; two who would ring it at once learn of each other.

use kernel::Fault;
use kernel::fact::{Fact, RingResult};
use kernel::ids::{CaseId, InteractionId, PersonId, TenantId};
use kernel::time::{Time, from_micros, micros};
use store::query::{ColumnTrait, NotSet, Order, Set};
use store::{SystemTx, Tx};
use uuid::Uuid;

use super::row;
use crate::cases::{self, State, arrange};
use crate::chats::pass;

/// A case or a chat, by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Thing {
    /// Written work.
    Case(CaseId),
    /// Somebody who waits on the line.
    Chat(InteractionId),
}

impl Thing {
    /// Its id.
    pub const fn id(self) -> Uuid {
        match self {
            Self::Case(id) => id.0,
            Self::Chat(id) => id.0,
        }
    }

    pub(super) const fn is_live(self) -> bool {
        matches!(self, Self::Chat(_))
    }
}

/// What is to ring, at whom, until when, and why.
#[derive(Clone, Debug)]
pub struct Ring {
    /// What.
    pub thing: Thing,
    /// At whom.
    pub person: PersonId,
    /// Until when.
    pub until: Time,
    /// Why, as the decision said it.
    pub why: Option<String>,
}

/// An offer that stands, over all clients.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The client.
    pub tenant: TenantId,
    /// What.
    pub thing: Thing,
    /// To whom.
    pub person: PersonId,
    /// Until when.
    pub until: Time,
    /// Whether it was turned down by him, and is kept from him until then.
    pub skipped: bool,
    /// Whether it rings.
    pub ringing: bool,
}

/// How a ringing ended by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expired {
    /// Written work: it is his now.
    Accepted,
    /// A live contact: he did not answer, and it is back in the line.
    Missed,
    /// It was gone already.
    Gone,
}

/// Rings.
pub async fn ring(tx: &mut Tx, ring: &Ring, now: Time) -> Result<(), Fault> {
    let row = row::ActiveModel {
        tenant_id: NotSet,
        id: Set(tx.id()),
        work_id: Set(ring.thing.id()),
        live: Set(ring.thing.is_live()),
        person_id: Set(ring.person.0),
        offered_at: Set(micros(now)),
        expires_at: Set(micros(ring.until)),
        skipped: Set(false),
        ringing: Set(true),
        why_json: Set(ring.why.clone()),
    };
    if !tx.insert_new(row).await? {
        return Err(Fault::conflict("it is offered to somebody already"));
    }
    tx.wake_timers();
    match ring.thing {
        Thing::Chat(id) => pass::ring(tx, id, ring.person, now).await.map(|_| ()),
        Thing::Case(id) => {
            let case = cases::find(tx, id).await?;
            if case.assignee.is_some() || case.state != State::Open {
                return Err(Fault::conflict("somebody else has taken the case"));
            }
            tx.record(Fact::Offered { agent: ring.person, interaction: None }.at(now).of(id, case.project)).map(|_| ())
        }
    }
}

/// When the next ringing ends by itself, over all clients.
pub async fn next_end(tx: &SystemTx) -> Result<Option<Time>, Fault> {
    let first = tx.find::<row::Entity>().filter(row::Column::Ringing.eq(true)).filter(row::Column::Skipped.eq(false));
    let first = first.order(row::Column::ExpiresAt, Order::Asc).limit(1).one().await?;
    Ok(first.map(|row| from_micros(row.expires_at)))
}

/// The ringings that end by now.
pub async fn ended(tx: &SystemTx, now: Time, most: u64) -> Result<Vec<Standing>, Fault> {
    let these = tx.find::<row::Entity>().filter(row::Column::Ringing.eq(true)).filter(row::Column::Skipped.eq(false));
    let these = these.filter(row::Column::ExpiresAt.lte(micros(now)));
    let rows = these.order(row::Column::ExpiresAt, Order::Asc).limit(most).all().await?;
    Ok(rows.into_iter().map(Standing::from).collect())
}

/// Every offer that stands or is kept from somebody.
pub async fn standing(tx: &SystemTx, now: Time) -> Result<Vec<Standing>, Fault> {
    let these = store::query::Condition::any()
        .add(row::Column::ExpiresAt.gt(micros(now)))
        .add(store::query::Condition::all().add(row::Column::Ringing.eq(true)).add(row::Column::Skipped.eq(false)));
    let rows = tx.find::<row::Entity>().filter(these).all().await?;
    Ok(rows.into_iter().map(Standing::from).collect())
}

/// The offers of these people that stand.
pub async fn of_people(tx: &SystemTx, people: &[PersonId], now: Time) -> Result<Vec<Standing>, Fault> {
    let his = row::Column::PersonId.is_in(people.iter().map(|id| id.0));
    let these = tx.find::<row::Entity>().filter(his).filter(row::Column::Skipped.eq(false));
    let rows = these.filter(row::Column::ExpiresAt.gt(micros(now))).all().await?;
    Ok(rows.into_iter().map(Standing::from).collect())
}

/// A ringing ends by itself. Doing it twice does no harm.
pub async fn end(tx: &mut Tx, thing: Thing, here: bool, now: Time) -> Result<Expired, Fault> {
    let stands = super::offer_of(tx, thing.id()).await?;
    let Some(offer) = stands.filter(|offer| offer.ringing && offer.expires_at <= micros(now)) else {
        return Ok(Expired::Gone);
    };
    match thing {
        Thing::Chat(id) => {
            pass::unanswered(tx, id, RingResult::Timeout, now).await?;
            Ok(Expired::Missed)
        }
        Thing::Case(id) => {
            super::withdraw(tx, id.0).await?;
            let mut case = cases::find(tx, id).await?;
            if !here || case.assignee.is_some() || case.state != State::Open {
                return Ok(Expired::Gone);
            }
            arrange::give(tx, &mut case, Some(PersonId(offer.person_id)), now)?;
            cases::save(tx, &case).await?;
            Ok(Expired::Accepted)
        }
    }
}

impl From<row::Model> for Standing {
    fn from(row: row::Model) -> Self {
        let thing = if row.live { Thing::Chat(InteractionId(row.work_id)) } else { Thing::Case(CaseId(row.work_id)) };
        Self {
            tenant: TenantId(row.tenant_id),
            thing,
            person: PersonId(row.person_id),
            until: from_micros(row.expires_at),
            skipped: row.skipped,
            ringing: row.ringing,
        }
    }
}

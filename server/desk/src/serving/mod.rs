//! Serving: the desk offers the next case, the agent takes it or says why not.
//!
//! The case whose promise is nearest comes first, over all clients that the agent reaches. Deliberately absent: push
//! by presence and capacity, which comes with live routing. Invariant: a case is offered to one person at a time.

mod row;

use kernel::Fault;
use kernel::action::ServeCases;
use kernel::fact::{Fact, SkipReason};
use kernel::ids::{CaseId, PersonId};
use kernel::time::{Time, from_micros, micros};
use store::query::{ColumnTrait, Condition, NotSet, Set};
use store::{Permit, ReachView, Tx};

use crate::cases::{self, Case, State, arrange, lists};
use crate::clocks::Book;

/// For how long an offer stands.
pub const OFFER: chrono::Duration = chrono::Duration::seconds(30);

/// For how long a case that somebody turned down is not offered to him again.
pub const KEPT_FROM: chrono::Duration = chrono::Duration::minutes(5);

/// A case that is offered to somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// The case.
    pub case: Case,
    /// Until when it is kept for him.
    pub expires: Time,
}

/// What this person would be offered: what he was offered already, or the nearest promise that nobody has.
pub async fn next(view: &ReachView, person: PersonId, now: Time) -> Result<Option<Offer>, Fault> {
    let offers = view.find_all::<row::Entity>().filter(row::Column::ExpiresAt.gt(micros(now))).all().await?;
    if let Some(mine) = offers.iter().find(|offer| offer.person_id == person.0 && !offer.skipped) {
        let expires = from_micros(mine.expires_at);
        let case = CaseId(mine.case_id);
        let held = lists::next_waiting(view, now, &[], 200).await?.into_iter().find(|waiting| waiting.id == case);
        if let Some(case) = held {
            return Ok(Some(Offer { case, expires }));
        }
    }
    // Offered to somebody else, or turned down by this one a moment ago.
    let gone = offers.iter().filter(|offer| !offer.skipped || offer.person_id == person.0);
    let taken: Vec<CaseId> = gone.map(|offer| CaseId(offer.case_id)).collect();
    let first = lists::next_waiting(view, now, &taken, 1).await?.into_iter().next();
    Ok(first.map(|case| Offer { case, expires: now + OFFER }))
}

/// Takes a case: it is this person's from now on. Somebody else who was quicker is a conflict.
pub async fn take(tx: &mut Tx, book: &Book, _may: Permit<ServeCases>, id: CaseId) -> Result<Case, Fault> {
    let Some(person) = tx.scope().person() else { return Err(Fault::missing("person")) };
    let mut case = cases::find(tx, id).await?;
    let now = book.now();
    let offer = offer_of(tx, id).await?.filter(|offer| offer.expires_at > micros(now));
    let elsewhere = offer.is_some_and(|offer| offer.person_id != person.0);
    if case.assignee.is_some() || elsewhere || case.state != State::Open {
        return Err(Fault::conflict("somebody else has taken the case"));
    }
    withdraw(tx, id).await?;
    arrange::give(tx, &mut case, Some(person), now)?;
    cases::save(tx, &case).await?;
    Ok(case)
}

/// Keeps a case for this person while he reads what it is about.
pub async fn offer(tx: &mut Tx, book: &Book, _may: Permit<ServeCases>, id: CaseId) -> Result<Offer, Fault> {
    let Some(person) = tx.scope().person() else { return Err(Fault::missing("person")) };
    let case = cases::find(tx, id).await?;
    let now = book.now();
    let standing = offer_of(tx, id).await?;
    if let Some(offer) = standing.as_ref().filter(|offer| offer.expires_at > micros(now)) {
        if offer.person_id != person.0 {
            return Err(Fault::conflict("the case is offered to somebody else"));
        }
        return Ok(Offer { case, expires: from_micros(offer.expires_at) });
    }
    if case.assignee.is_some() || case.state != State::Open {
        return Err(Fault::conflict("somebody else has taken the case"));
    }
    withdraw(tx, id).await?;
    let expires = now + OFFER;
    tx.insert(row::ActiveModel {
        tenant_id: NotSet,
        id: Set(tx.id()),
        case_id: Set(id.0),
        person_id: Set(person.0),
        offered_at: Set(micros(now)),
        expires_at: Set(micros(expires)),
        skipped: Set(false),
    })
    .await?;
    tx.record(Fact::Offered { agent: person, interaction: None }.at(now).of(id, case.project))?;
    Ok(Offer { case, expires })
}

/// Turns an offer down, with a reason that is counted. The case is kept from this person for five minutes.
pub async fn skip(
    tx: &mut Tx,
    book: &Book,
    _may: Permit<ServeCases>,
    id: CaseId,
    reason: SkipReason,
) -> Result<Case, Fault> {
    let Some(agent) = tx.scope().person() else { return Err(Fault::missing("person")) };
    let case = cases::find(tx, id).await?;
    withdraw(tx, id).await?;
    let now = book.now();
    tx.insert(row::ActiveModel {
        tenant_id: NotSet,
        id: Set(tx.id()),
        case_id: Set(id.0),
        person_id: Set(agent.0),
        offered_at: Set(micros(now)),
        expires_at: Set(micros(now + KEPT_FROM)),
        skipped: Set(true),
    })
    .await?;
    tx.record(Fact::Skipped { agent, reason }.at(now).of(id, case.project))?;
    Ok(case)
}

async fn offer_of(tx: &Tx, case: CaseId) -> Result<Option<row::Model>, Fault> {
    let standing = row::Column::Skipped.eq(false);
    tx.find::<row::Entity>().filter(row::Column::CaseId.eq(case.0)).filter(standing).one().await
}

async fn withdraw(tx: &Tx, case: CaseId) -> Result<(), Fault> {
    let standing = Condition::all().add(row::Column::CaseId.eq(case.0)).add(row::Column::Skipped.eq(false));
    tx.delete::<row::Entity>(standing).await.map(|_| ())
}

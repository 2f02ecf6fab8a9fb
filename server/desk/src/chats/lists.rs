//! Lists of chats: those of a person, those that wait, those of a visitor.

use kernel::Fault;
use kernel::ids::{CaseId, CustomerId, InteractionId, PersonId, QueueId, VisitorId};
use kernel::time::micros;
use store::query::{ColumnTrait, Condition, Order};
use store::{ByTenant, Part, ReachView, SystemTx, Tx, View};

use super::{Chat, State, lines, row, visitor};
use crate::interactions::word;

fn in_state(states: &[State]) -> Condition {
    Condition::all().add(row::Column::State.is_in(states.iter().map(word)))
}

/// A person's chats that go on or after which he works, the first that began first.
pub async fn of_person(view: &ReachView, person: PersonId) -> Result<Vec<Chat>, Fault> {
    let his = in_state(&[State::Talking, State::AfterWork]).add(row::Column::PersonId.eq(person.0));
    let rows = view.find_all::<row::Entity>().filter(his).order(row::Column::AnsweredAt, Order::Asc).all().await?;
    Ok(rows.into_iter().map(Chat::from).collect())
}

/// Every chat of all clients that goes on, or after which somebody works.
pub async fn alive(tx: &SystemTx) -> Result<Vec<Chat>, Fault> {
    let rows = tx.find::<row::Entity>().filter(row::Column::State.ne(word(&State::Over))).all().await?;
    Ok(rows.into_iter().map(Chat::from).collect())
}

/// Every chat of a client that goes on, or after which somebody works.
pub async fn alive_of(view: &View) -> Result<Vec<Chat>, Fault> {
    let all = in_state(&[State::Waiting, State::Ringing, State::Talking, State::AfterWork]);
    let rows = view.find::<row::Entity>().filter(all).order(row::Column::QueuedAt, Order::Asc).all().await?;
    Ok(rows.into_iter().map(Chat::from).collect())
}

/// How many chats of a client each person has in hand, ringing and work after them included.
pub async fn by_person(view: &View) -> Result<Vec<(PersonId, u64)>, Fault> {
    let held = in_state(&[State::Ringing, State::Talking, State::AfterWork]).add(row::Column::PersonId.is_not_null());
    let counts: Vec<((uuid::Uuid,), i64)> =
        view.find::<row::Entity>().filter(held).tally(&[row::Column::PersonId]).await?;
    Ok(counts.into_iter().map(|((id,), count)| (PersonId(id), u64::try_from(count).unwrap_or_default())).collect())
}

/// How many chats these people have in hand, ringing and work after them included.
pub async fn in_hand(tx: &SystemTx, people: &[PersonId]) -> Result<Vec<(PersonId, u16)>, Fault> {
    let his = in_state(&[State::Ringing, State::Talking, State::AfterWork])
        .add(row::Column::PersonId.is_in(people.iter().map(|id| id.0)));
    let rows = tx.find::<row::Entity>().filter(his).all().await?;
    Ok(rows.into_iter().filter_map(|row| Some((PersonId(row.person_id?), 1))).collect())
}

/// The chats of everything reached that go on.
pub async fn open(view: &ReachView) -> Result<Vec<Chat>, Fault> {
    let all = in_state(&[State::Waiting, State::Ringing, State::Talking, State::AfterWork]);
    let rows = view.find_all::<row::Entity>().filter(all).order(row::Column::QueuedAt, Order::Asc).all().await?;
    Ok(rows.into_iter().map(Chat::from).collect())
}

/// These chats of several clients; missing ones are left out.
pub async fn among(look: &ReachView, ids: &ByTenant<InteractionId>) -> Result<Vec<Chat>, Fault> {
    let these = |part: &Part| Some(row::Column::Id.is_in(ids.get(&part.tenant())?.iter().map(|id| id.0)));
    let rows = look.find_among::<row::Entity, _>(these).all().await?;
    Ok(rows.into_iter().map(Chat::from).collect())
}

/// A visitor's chats that go on, the last last.
pub async fn open_of(view: &View, visitor: VisitorId) -> Result<Vec<Chat>, Fault> {
    let his = in_state(&[State::Waiting, State::Ringing, State::Talking]).add(row::Column::VisitorId.eq(visitor.0));
    let rows = view.find::<row::Entity>().filter(his).order(row::Column::BeganAt, Order::Asc).all().await?;
    Ok(rows.into_iter().map(Chat::from).collect())
}

/// A visitor's last chat, over or not.
pub async fn last_of(view: &View, visitor: VisitorId) -> Result<Option<Chat>, Fault> {
    let his = view.find::<row::Entity>().filter(row::Column::VisitorId.eq(visitor.0));
    Ok(his.order(row::Column::BeganAt, Order::Desc).limit(1).one().await?.map(Chat::from))
}

/// The chats of a case, oldest first.
pub async fn of_case(view: &View, case: CaseId) -> Result<Vec<Chat>, Fault> {
    let its = view.find::<row::Entity>().filter(row::Column::CaseId.eq(case.0));
    Ok(its.order(row::Column::BeganAt, Order::Asc).all().await?.into_iter().map(Chat::from).collect())
}

/// How many of a queue wait for an answer.
pub async fn waiting(view: &View, queue: QueueId) -> Result<u64, Fault> {
    let these = in_state(&[State::Waiting, State::Ringing]).add(row::Column::QueueId.eq(queue.0));
    view.find::<row::Entity>().filter(these).count().await
}

/// How many wait in the same queue before this one.
pub async fn ahead(view: &View, chat: &Chat) -> Result<u64, Fault> {
    let before = Condition::any()
        .add(row::Column::QueuedAt.lt(micros(chat.queued)))
        .add(Condition::all().add(row::Column::QueuedAt.eq(micros(chat.queued))).add(row::Column::Id.lt(chat.id.0)));
    let these = in_state(&[State::Waiting, State::Ringing]).add(row::Column::QueueId.eq(chat.queue.0));
    view.find::<row::Entity>().filter(these.add(before)).count().await
}

/// Erases the words of a customer's chats; that they were, and when, stays.
pub(crate) async fn forget(tx: &Tx, customer: CustomerId) -> Result<(), Fault> {
    let his = tx.find::<row::Entity>().filter(row::Column::CustomerId.eq(customer.0)).all().await?;
    for row in his {
        lines::forget(tx, InteractionId(row.id)).await?;
    }
    let nothing: Option<String> = None;
    let change = tx.change::<row::Entity>().filter(row::Column::CustomerId.eq(customer.0));
    let change = change.set(row::Column::Name, "").set(row::Column::Opening, "").set(row::Column::LastWords, "");
    let change = change.set(row::Column::PageUrl, nothing.clone()).set(row::Column::PageTitle, nothing.clone());
    change.set(row::Column::Note, nothing).run().await?;
    crate::invites::forget(tx, customer).await?;
    visitor::forget(tx, customer).await
}

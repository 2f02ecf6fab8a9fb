//! Silence: who does not come back is gone, who does not write is asked once, then the chat is closed.
//!
//! A visitor who waits and whose page is away for [`AWAY`](super::AWAY) has left the queue. In a conversation silence is
//! looked at only while the last word is ours: five minutes after it the visitor is told, after ten it is over. That is
//! not our delay, and no clock of ours runs meanwhile.

use kernel::Fault;
use kernel::fact::Ender;
use kernel::ids::{InteractionId, TenantId};
use kernel::time::{Time, from_micros, micros};
use store::query::{ColumnTrait, Order};
use store::{SystemTx, Tx};

use super::lines::{self, Code};
use super::{AWAY, State, begin, find, row, save, serve};

/// After how much silence the visitor is told.
pub const SOON: chrono::Duration = chrono::Duration::minutes(5);
/// After how much silence a chat is closed.
pub const CLOSE: chrono::Duration = chrono::Duration::minutes(10);

/// When the next silence is to be looked at, over all clients.
pub async fn next(tx: &SystemTx) -> Result<Option<Time>, Fault> {
    let first = tx.find::<row::Entity>().filter(row::Column::IdleAt.is_not_null());
    let first = first.order(row::Column::IdleAt, Order::Asc).limit(1).one().await?;
    Ok(first.and_then(|row| row.idle_at).map(from_micros))
}

/// The chats whose silence is to be looked at by now.
pub async fn due(tx: &SystemTx, now: Time, most: u64) -> Result<Vec<(TenantId, InteractionId)>, Fault> {
    let due = tx.find::<row::Entity>().filter(row::Column::IdleAt.lte(micros(now)));
    let rows = due.order(row::Column::IdleAt, Order::Asc).limit(most).all().await?;
    Ok(rows.into_iter().map(|row| (TenantId(row.tenant_id), InteractionId(row.id))).collect())
}

/// Looks at the silence of one chat; doing it twice does no harm.
pub async fn look(tx: &mut Tx, id: InteractionId, now: Time) -> Result<(), Fault> {
    let mut chat = find(tx, id).await?;
    if chat.idle_at.is_none_or(|at| at > now) {
        return Ok(());
    }
    if chat.state.is_waiting() {
        if !chat.visitor_here(now) {
            return begin::gone(tx, &mut chat, now).await;
        }
        chat.idle_at = Some(chat.seen + AWAY);
        return save(tx, &chat).await;
    }
    let ours = chat.said.filter(|said| chat.heard.is_none_or(|heard| heard < *said));
    let (State::Talking, Some(said)) = (chat.state, ours) else {
        chat.idle_at = None;
        return save(tx, &chat).await;
    };
    if now - said >= CLOSE {
        lines::note(tx, &mut chat, (Code::ClosedIdle, None), now).await?;
        return serve::over(tx, &mut chat, Ender::System, now).await;
    }
    if now - said >= SOON {
        lines::note(tx, &mut chat, (Code::IdleSoon, None), now).await?;
        chat.idle_at = Some(said + CLOSE);
    } else {
        chat.idle_at = Some(said + SOON);
    }
    save(tx, &chat).await
}

/// These visitors' pages are connected.
pub async fn seen(tx: &Tx, ids: &[InteractionId], now: Time) -> Result<(), Fault> {
    let these = row::Column::Id.is_in(ids.iter().map(|id| id.0));
    let change = tx.change::<row::Entity>().filter(these.clone()).set(row::Column::SeenAt, micros(now));
    change.run().await?;
    let waiting = [State::Waiting, State::Ringing].map(|state| crate::interactions::word(&state));
    let change = tx.change::<row::Entity>().filter(these).filter(row::Column::State.is_in(waiting));
    change.set(row::Column::IdleAt, micros(now + AWAY)).run().await.map(|_| ())
}

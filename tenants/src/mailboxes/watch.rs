//! What watchers of mail know of a mailbox: how far it was read, how it is doing, and its secrets.
//!
//! Nothing here asks for a permit, because nobody but the process itself calls it. Invariant: within one generation of
//! numbers the position never goes back, so that a late watcher cannot make us read twice.

use kernel::Fault;
use kernel::ids::{MailboxId, TenantId};
use kernel::time::{Time, from_micros, micros};
use secrecy::SecretString;
use store::{Db, SystemUse, Tx, View};

use super::{Kind, State};
use crate::row::{ColumnTrait, Order, Set, both, mailbox as row, tenant};

/// How far a mailbox has been read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Position {
    /// The generation of the numbers; 0 when the mailbox was never read.
    pub uid_validity: u32,
    /// All numbers up to this one were looked at.
    pub last_uid: u32,
    /// Numbers up to this one were there before us, in this generation.
    pub floor_uid: u32,
    /// Mails that the server had before this instant are not ours to read, in any generation.
    pub floor_at: Option<Time>,
}

/// Which of a mailbox's servers a secret is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// Where mails are read.
    Imap,
    /// Where mails are sent.
    Smtp,
}

/// A mailbox that a watcher should look after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Watched {
    /// Its client.
    pub tenant: TenantId,
    /// The mailbox.
    pub mailbox: MailboxId,
    /// Rises with every change that its watcher must know of.
    pub revision: u64,
}

/// What a sealed secret is bound to.
pub(super) fn label(id: MailboxId, door: Door) -> Vec<u8> {
    let side: &[u8] = match door {
        Door::Imap => b"imap",
        Door::Smtp => b"smtp",
    };
    [id.0.as_bytes().as_slice(), side].concat()
}

/// Every mailbox of every client that is served and has to be read from another server now.
pub async fn watched(db: &Db) -> Result<Vec<Watched>, Fault> {
    let register = db.system_view(SystemUse::Register).await?;
    let on = both(row::Column::Enabled.eq(true), row::Column::ArchivedAt.is_null());
    let gone = register.find::<tenant::Entity>().filter(tenant::Column::ArchivedAt.is_not_null()).all().await?;
    let rows = register
        .find::<row::Entity>()
        .filter(row::Column::Kind.eq(Kind::Imap.word()))
        .filter(on)
        .order(row::Column::Id, Order::Asc)
        .all()
        .await?;
    Ok(rows
        .into_iter()
        .filter(|row| gone.iter().all(|client| client.id != row.tenant_id))
        .map(|row| Watched {
            tenant: TenantId(row.tenant_id),
            mailbox: MailboxId(row.id),
            revision: u64::try_from(row.revision).unwrap_or_default(),
        })
        .collect())
}

/// The stored secret of a mailbox's server, for the one who connects; nothing when there is none.
pub async fn secret(db: &Db, view: &View, id: MailboxId, door: Door) -> Result<Option<SecretString>, Fault> {
    let row = stored(view, id).await?;
    let sealed = match door {
        Door::Imap => row.imap_secret,
        Door::Smtp => row.smtp_secret,
    };
    let Some(sealed) = sealed else { return Ok(None) };
    let key = db.key_of(view, view.scope().tenant().0).await?;
    let plain = key.open(&label(id, door), &sealed)?;
    let text = String::from_utf8(plain).map_err(|_| Fault::storage("a stored secret is not text"))?;
    Ok(Some(text.into()))
}

async fn stored(view: &View, id: MailboxId) -> Result<row::Model, Fault> {
    view.get::<row::Entity>(id.0).await?.ok_or(Fault::missing("mailbox"))
}

/// How far it was read.
pub async fn position(view: &View, id: MailboxId) -> Result<Position, Fault> {
    let row = stored(view, id).await?;
    let number = |stored: Option<i64>| stored.and_then(|number| u32::try_from(number).ok()).unwrap_or_default();
    Ok(Position {
        uid_validity: number(row.uid_validity),
        last_uid: number(row.last_uid),
        floor_uid: number(row.floor_uid),
        floor_at: row.floor_at.map(from_micros),
    })
}

/// Writes down how far it was read. Within a generation it never goes back.
pub async fn advance(tx: &Tx, id: MailboxId, to: Position, now: Time) -> Result<(), Fault> {
    let before = position(tx, id).await?;
    let back = to.uid_validity == before.uid_validity && to.last_uid < before.last_uid;
    let last = if back { before.last_uid } else { to.last_uid };
    let row = row::ActiveModel {
        uid_validity: Set(Some(i64::from(to.uid_validity))),
        last_uid: Set(Some(i64::from(last))),
        floor_uid: Set(Some(i64::from(to.floor_uid))),
        floor_at: Set(to.floor_at.map(micros)),
        last_seen_at: Set(Some(micros(now))),
        ..Default::default()
    };
    tx.update("mailbox", id.0, row).await
}

/// Notes how it is doing. `since` moves only when the state changes; what is paused stays paused.
pub async fn note_state(tx: &Tx, id: MailboxId, next: State, reason: Option<&str>, now: Time) -> Result<(), Fault> {
    let row = stored(tx, id).await?;
    let before = State::read(&row.state).unwrap_or(State::New);
    let after = before.after(next);
    let mut change = row::ActiveModel::default();
    if after == next {
        change.state_reason = Set(reason.map(|text| text.chars().filter(|c| !c.is_control()).take(500).collect()));
    }
    if after != before {
        change.state = Set(after.word().to_owned());
        change.state_since = Set(micros(now));
    }
    if matches!(next, State::Connected | State::Idle) {
        change.last_seen_at = Set(Some(micros(now)));
    }
    if change == row::ActiveModel::default() { Ok(()) } else { tx.update("mailbox", id.0, change).await }
}

/// Notes what was counted when everything on the server was compared with everything held.
pub async fn counted(tx: &Tx, id: MailboxId, seen: u64, missing: u64, now: Time) -> Result<(), Fault> {
    let number = |count: u64| Some(i64::try_from(count).unwrap_or(i64::MAX));
    let row = row::ActiveModel {
        server_count: Set(number(seen)),
        missing_count: Set(number(missing)),
        counted_at: Set(Some(micros(now))),
        ..Default::default()
    };
    tx.update("mailbox", id.0, row).await
}

/// Notes when the token ends, as the one who gives it said.
pub async fn note_token(tx: &Tx, id: MailboxId, ends: Option<Time>) -> Result<(), Fault> {
    let row = row::ActiveModel { token_expires_at: Set(ends.map(micros)), ..Default::default() };
    tx.update("mailbox", id.0, row).await
}

/// Notes that a mail came in by forwarding or form.
pub async fn note_arrival(tx: &Tx, id: MailboxId, now: Time) -> Result<(), Fault> {
    let row = row::ActiveModel { last_seen_at: Set(Some(micros(now))), ..Default::default() };
    tx.update("mailbox", id.0, row).await
}

/// Notes that a mail went out.
pub async fn note_sent(tx: &Tx, id: MailboxId, now: Time) -> Result<(), Fault> {
    let row = row::ActiveModel { last_sent_at: Set(Some(micros(now))), ..Default::default() };
    tx.update("mailbox", id.0, row).await
}

//! What the watchers know of their mailboxes between connections.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, PoisonError, RwLock};

use access::Access;
use async_trait::async_trait;
use channels::ports::{HoldError, Ledger, MailboxState, Position, Withheld};
use desk::mailroom::quarantine::{self, Cause};
use desk::mailroom::{self, Held, Source, tally};
use kernel::Fault;
use kernel::ids::{MailboxId, TenantId};
use store::{Db, Objects, Scope};
use tenants::mailboxes;

use super::post::trouble;

/// Whose mailboxes are watched, and what is known of each.
#[derive(Clone)]
pub struct Books {
    db: Db,
    objects: Objects,
    access: Arc<Access>,
    owners: Arc<RwLock<HashMap<MailboxId, TenantId>>>,
}

impl Books {
    /// Over this database; no mailbox is known yet.
    pub fn new((db, objects): (&Db, &Objects), access: &Arc<Access>) -> Self {
        Self { db: db.clone(), objects: objects.clone(), access: access.clone(), owners: Arc::default() }
    }

    /// These are watched from now on.
    pub fn know(&self, owners: impl IntoIterator<Item = (MailboxId, TenantId)>) {
        self.owners.write().unwrap_or_else(PoisonError::into_inner).extend(owners);
    }

    fn scope(&self, mailbox: MailboxId) -> Result<Scope, Fault> {
        let owners = self.owners.read().unwrap_or_else(PoisonError::into_inner);
        let tenant = owners.get(&mailbox).copied().ok_or(Fault::missing("mailbox"))?;
        Ok(self.access.contact_point_scope(tenant))
    }

    async fn write_down(&self, mailbox: MailboxId, state: MailboxState) -> Result<(), Fault> {
        use mailboxes::State;
        let now = self.db.clock().now();
        let tx = self.db.begin(&self.scope(mailbox)?).await?;
        match state {
            MailboxState::Connected => mailboxes::note_state(&tx, mailbox, State::Connected, None, now).await?,
            MailboxState::Idle { .. } => mailboxes::note_state(&tx, mailbox, State::Idle, None, now).await?,
            MailboxState::Backoff { error, .. } => {
                mailboxes::note_state(&tx, mailbox, State::Backoff, Some(&error), now).await?;
            }
            MailboxState::AuthFailed { error } => {
                mailboxes::note_state(&tx, mailbox, State::AuthFailed, Some(&error), now).await?;
            }
            MailboxState::TokenExpires { at } => mailboxes::note_token(&tx, mailbox, Some(at)).await?,
            MailboxState::Counted { seen, missing } => {
                mailboxes::counted(&tx, mailbox, seen, missing, now).await?;
            }
            MailboxState::Renumbered { from, to } => {
                tracing::warn!(%mailbox, from, to, "all numbers of the mailbox changed; everything is compared anew");
            }
            MailboxState::Stopped => {}
        }
        tx.commit().await
    }

    async fn put_aside(&self, mailbox: MailboxId, source: Source, why: (Cause, &str)) -> Result<(), Fault> {
        let now = self.db.clock().now();
        let scope = self.scope(mailbox)?;
        let empty = mailroom::Arrival {
            mailbox,
            source,
            trusted: now,
            fetched: now,
            envelope_from: None,
            envelope_to: Vec::new(),
            bytes: Vec::new(),
        };
        let sealed = mailroom::raw::seal((&self.db, &self.objects), scope.tenant(), vec![empty]).await?;
        let mut tx = self.db.begin(&scope).await?;
        if let Some(Held::Stored(id)) = mailroom::keep(&tx, sealed).await?.pop() {
            quarantine::put(&mut tx, id, why, now).await?;
        }
        tx.commit().await
    }
}

#[async_trait]
impl Ledger for Books {
    async fn position(&self, mailbox: MailboxId) -> Result<Position, HoldError> {
        let read = async {
            let view = self.db.view(&self.scope(mailbox)?).await?;
            mailboxes::position(&view, mailbox).await
        };
        let at = read.await.map_err(trouble)?;
        Ok(Position {
            uid_validity: at.uid_validity,
            last_uid: at.last_uid,
            floor_uid: at.floor_uid,
            floor_at: at.floor_at,
        })
    }

    async fn advance(&self, mailbox: MailboxId, position: Position) -> Result<(), HoldError> {
        let to = mailboxes::Position {
            uid_validity: position.uid_validity,
            last_uid: position.last_uid,
            floor_uid: position.floor_uid,
            floor_at: position.floor_at,
        };
        let write = async {
            let tx = self.db.begin(&self.scope(mailbox)?).await?;
            mailboxes::advance(&tx, mailbox, to, self.db.clock().now()).await?;
            tx.commit().await
        };
        write.await.map_err(trouble)
    }

    async fn missing(&self, mailbox: MailboxId, uid_validity: u32, uids: &[u32]) -> Result<Vec<u32>, HoldError> {
        let read = async {
            let view = self.db.view(&self.scope(mailbox)?).await?;
            tally::held_uids(&view, mailbox, uid_validity, uids).await
        };
        let held: HashSet<u32> = read.await.map_err(trouble)?.into_iter().collect();
        Ok(uids.iter().copied().filter(|uid| !held.contains(uid)).collect())
    }

    async fn withhold(&self, mailbox: MailboxId, uid_validity: u32, uid: u32, why: Withheld) -> Result<(), HoldError> {
        let (cause, words) = match why {
            Withheld::Undeliverable(words) => (Cause::Undeliverable, words),
            Withheld::TooLarge { bytes, most } => (Cause::TooLarge, format!("{bytes} > {most}")),
            Withheld::Unholdable(words) => (Cause::Unholdable, words),
        };
        self.put_aside(mailbox, Source::Imap { uid_validity, uid }, (cause, &words)).await.map_err(trouble)
    }

    async fn note(&self, mailbox: MailboxId, state: MailboxState) {
        if let Err(fault) = self.write_down(mailbox, state).await {
            tracing::warn!(%mailbox, %fault, "how a mailbox does was not written down");
        }
    }
}

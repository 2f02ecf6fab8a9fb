//! Reads the mailboxes that test contacts are written from, where they lie on other servers.
//!
//! Invariant: a mail is looked at once; the position moves past it only after what it answers was written down.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use access::Access;
use async_trait::async_trait;
use channels::imap::{Credential, Origin, Ports, Settings, Watch, Watchers};
use channels::ports::{HoldError, Ledger, MailboxState, Position, Withheld};
use channels::tls::Trust;
use kernel::Fault;
use kernel::ids::{MailboxId, TenantId};
use probes::senders::{self, Side};
use store::{Db, Scope};
use tokio_util::sync::CancellationToken;

use super::answers::Answers;
use crate::mail::post::{MOST_BYTES, trouble};
use crate::mail::watching::transport;

/// How soon a change of a sender is noticed.
const LOOK: Duration = Duration::from_secs(3);

/// Keeps a watcher on every sender's mailbox until told to stop.
pub async fn run(db: &Db, access: &Arc<Access>, stop: &CancellationToken) -> Result<(), Fault> {
    let places = Places { db: db.clone(), access: access.clone(), owners: Arc::default() };
    let ports =
        Ports { post: Arc::new(Answers::new(db, access)), ledger: Arc::new(places.clone()), clock: db.clock().clone() };
    let runtime = tokio::runtime::Handle::current();
    let mut watchers = Watchers::new(ports, Trust::native(), Settings::default(), runtime).map_err(Fault::storage)?;
    let mut known: HashMap<MailboxId, Watch> = HashMap::new();
    while !stop.is_cancelled() {
        known = places.refreshed(known).await?;
        watchers.keep(known.values().cloned().collect());
        tokio::select! {
            () = tokio::time::sleep(LOOK) => {}
            () = stop.cancelled() => {}
        }
    }
    watchers.stop().await;
    Ok(())
}

/// How far each mailbox was read.
#[derive(Clone)]
struct Places {
    db: Db,
    access: Arc<Access>,
    owners: Arc<RwLock<HashMap<MailboxId, TenantId>>>,
}

impl Places {
    async fn refreshed(&self, mut before: HashMap<MailboxId, Watch>) -> Result<HashMap<MailboxId, Watch>, Fault> {
        let mut after = HashMap::new();
        for (tenant, sender, revision) in senders::watched(&self.db).await? {
            let mailbox = MailboxId(sender);
            self.owners.write().unwrap_or_else(PoisonError::into_inner).insert(mailbox, tenant);
            let same = before.remove(&mailbox).filter(|watch| watch.revision == revision);
            let watch = match same {
                Some(same) => Ok(Some(same)),
                None => self.watch(tenant, mailbox).await,
            };
            match watch {
                Ok(watch) => after.extend(watch.map(|watch| (mailbox, watch))),
                Err(fault) => tracing::warn!(%mailbox, %fault, "a sender's mailbox cannot be watched"),
            }
        }
        Ok(after)
    }

    async fn watch(&self, tenant: TenantId, mailbox: MailboxId) -> Result<Option<Watch>, Fault> {
        let view = self.db.view(&self.access.contact_point_scope(tenant)).await?;
        let sender = senders::find(&view, mailbox.0).await?;
        let secret = senders::secret(&self.db, &view, mailbox.0, Side::Imap).await?;
        let (Some(door), Some(secret)) = (sender.imap, secret) else { return Ok(None) };
        let (security, pinned) = transport(door.security, door.pinned.as_ref());
        Ok(Some(Watch {
            tenant,
            mailbox,
            revision: sender.revision,
            host: door.host,
            port: door.port,
            security,
            pinned,
            user: door.username,
            credential: Credential::Password(secret),
            folder: "INBOX".to_owned(),
            origin: Origin::All,
            most_bytes: MOST_BYTES as u64,
        }))
    }

    fn scope(&self, mailbox: MailboxId) -> Result<Scope, Fault> {
        let owners = self.owners.read().unwrap_or_else(PoisonError::into_inner);
        let tenant = owners.get(&mailbox).copied().ok_or(Fault::missing("sender"))?;
        Ok(self.access.contact_point_scope(tenant))
    }

    async fn said(&self, mailbox: MailboxId, trouble: Option<&str>) -> Result<(), Fault> {
        let tx = self.db.begin(&self.scope(mailbox)?).await?;
        senders::note(&tx, mailbox.0, trouble).await?;
        tx.commit().await
    }
}

#[async_trait]
impl Ledger for Places {
    async fn position(&self, mailbox: MailboxId) -> Result<Position, HoldError> {
        let read = async {
            let view = self.db.view(&self.scope(mailbox)?).await?;
            senders::position(&view, mailbox.0).await
        };
        let (uid_validity, last_uid) = read.await.map_err(trouble)?;
        Ok(Position { uid_validity, last_uid, ..Position::default() })
    }

    async fn advance(&self, mailbox: MailboxId, position: Position) -> Result<(), HoldError> {
        let write = async {
            let tx = self.db.begin(&self.scope(mailbox)?).await?;
            senders::advance(&tx, mailbox.0, (position.uid_validity, position.last_uid)).await?;
            tx.commit().await
        };
        write.await.map_err(trouble)
    }

    /// What was passed was looked at.
    async fn missing(&self, _mailbox: MailboxId, _uid_validity: u32, _uids: &[u32]) -> Result<Vec<u32>, HoldError> {
        Ok(Vec::new())
    }

    async fn withhold(&self, mailbox: MailboxId, _generation: u32, uid: u32, why: Withheld) -> Result<(), HoldError> {
        tracing::warn!(%mailbox, uid, ?why, "an answer to a test contact cannot be had");
        Ok(())
    }

    async fn note(&self, mailbox: MailboxId, state: MailboxState) {
        let noted = match state {
            MailboxState::Idle { .. } => self.said(mailbox, None).await,
            MailboxState::Backoff { error, .. } | MailboxState::AuthFailed { error } => {
                self.said(mailbox, Some(&error)).await
            }
            _ => Ok(()),
        };
        if let Err(fault) = noted {
            tracing::warn!(%mailbox, %fault, "how a sender's mailbox does was not written down");
        }
    }
}

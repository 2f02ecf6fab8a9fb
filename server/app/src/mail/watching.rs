//! Keeps a watcher on every mailbox that lies on another server.
//!
//! Invariant: a mailbox is watched by one process at a time, because this runs under a lease.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use access::Access;
use async_trait::async_trait;
use channels::imap::{Credential, Origin, Ports, Settings, Token, TokenError, TokenSource, Watch, Watchers};
use channels::tls::{Security, Trust};
use kernel::ids::MailboxId;
use kernel::{Fault, Time};
use secrecy::SecretString;
use store::{Db, Objects};
use tenants::mailboxes::{self, Auth, Door, Mailbox, Server, Watched};
use tokio_util::sync::CancellationToken;

use super::ledger::Books;
use super::post::{MOST_BYTES, Mailroom};

/// How soon a change of a mailbox is noticed.
const LOOK: Duration = Duration::from_secs(2);

/// What the watchers work with.
#[derive(Clone)]
pub struct Watching {
    /// The database.
    pub db: Db,
    /// Where raw mails lie.
    pub objects: Objects,
    /// Who makes scopes.
    pub access: Arc<Access>,
    /// Where mails are held.
    pub post: Mailroom,
    /// Whose certificates are believed.
    pub trust: Trust,
}

impl Watching {
    /// Keeps the watchers as the mailboxes are, until told to stop.
    pub async fn run(&self, stop: &CancellationToken) -> Result<(), Fault> {
        let books = Books::new((&self.db, &self.objects), &self.access);
        let ports = Ports {
            post: Arc::new(self.post.clone()),
            ledger: Arc::new(books.clone()),
            clock: self.db.clock().clone(),
        };
        let runtime = tokio::runtime::Handle::current();
        let mut watchers =
            Watchers::new(ports, self.trust.clone(), Settings::default(), runtime).map_err(Fault::storage)?;
        let mut known: HashMap<MailboxId, Watch> = HashMap::new();
        while !stop.is_cancelled() {
            let watched = mailboxes::watched(&self.db).await?;
            books.know(watched.iter().map(|one| (one.mailbox, one.tenant)));
            known = self.refreshed(known, &watched).await;
            watchers.keep(known.values().cloned().collect());
            tokio::select! {
                () = tokio::time::sleep(LOOK) => {}
                () = stop.cancelled() => {}
            }
        }
        watchers.stop().await;
        Ok(())
    }

    /// The watches of these mailboxes; those that did not change are taken over.
    async fn refreshed(&self, mut before: HashMap<MailboxId, Watch>, watched: &[Watched]) -> HashMap<MailboxId, Watch> {
        let mut after = HashMap::with_capacity(watched.len());
        for one in watched {
            let watch = match before.remove(&one.mailbox).filter(|watch| watch.revision == one.revision) {
                Some(same) => Ok(Some(same)),
                None => self.watch(one).await,
            };
            match watch {
                Ok(watch) => after.extend(watch.map(|watch| (one.mailbox, watch))),
                Err(fault) => tracing::warn!(mailbox = %one.mailbox, %fault, "a mailbox cannot be watched"),
            }
        }
        after
    }

    /// How a mailbox is watched; nothing without a server or a secret.
    pub(super) async fn watch(&self, one: &Watched) -> Result<Option<Watch>, Fault> {
        let view = self.db.view(&self.access.contact_point_scope(one.tenant)).await?;
        let mailbox = mailboxes::find(&view, one.mailbox).await?;
        let secret = mailboxes::secret(&self.db, &view, one.mailbox, Door::Imap).await?;
        let (Some(server), Some(secret)) = (mailbox.imap.clone(), secret) else { return Ok(None) };
        Ok(Some(Watch {
            tenant: one.tenant,
            mailbox: one.mailbox,
            revision: one.revision,
            host: server.host.clone(),
            port: server.port,
            security: security(&server),
            pinned: server.pinned.clone(),
            user: server.username.clone(),
            credential: credential(&mailbox, &server, secret),
            folder: mailbox.folder.clone(),
            origin: mailbox.backfill_from.map_or(Origin::Now, Origin::Since),
            most_bytes: MOST_BYTES as u64,
        }))
    }
}

/// How a server's connection is protected, in the channels' words.
pub(super) fn security(server: &Server) -> Security {
    transport(server.security, None).0
}

/// The same with the authority that is believed for this server alone.
pub fn transport(security: mailboxes::Security, pinned: Option<&String>) -> (Security, Option<String>) {
    let security = match security {
        mailboxes::Security::Tls => Security::Implicit,
        mailboxes::Security::StartTls => Security::StartTls,
        mailboxes::Security::Plain => Security::Plain { anywhere: false },
    };
    (security, pinned.cloned())
}

/// What proves that we may, in the channels' words.
pub(super) fn credential(mailbox: &Mailbox, server: &Server, secret: SecretString) -> Credential {
    match server.auth {
        Auth::Password => Credential::Password(secret),
        Auth::XOAuth2 => Credential::Token(Arc::new(Stored { secret, ends_at: mailbox.token_expires })),
    }
}

/// A token that a person entered, and renews.
struct Stored {
    secret: SecretString,
    ends_at: Option<Time>,
}

#[async_trait]
impl TokenSource for Stored {
    async fn token(&self) -> Result<Token, TokenError> {
        Ok(Token { secret: self.secret.clone(), ends_at: self.ends_at })
    }
}

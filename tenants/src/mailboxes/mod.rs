//! Mailboxes, forwarding addresses and forms: where a client's contacts come in and its replies go out.
//!
//! `edit` makes and changes them, `watch` keeps what the watchers of mail know. Deliberately absent: connections, which
//! `channels` makes. Invariant: a secret is written sealed and never read back by a screen; an address or a form's key
//! belongs to one mailbox of one client over the whole installation.

mod edit;
pub(crate) mod form;
mod test;
mod watch;

use kernel::ids::{MailboxId, ProjectId, QueueId};
use kernel::time::{Time, from_micros};
use kernel::{Fault, words};
use serde::Serialize;
use store::View;

use crate::row::{ColumnTrait, Order, mailbox as row};

pub use edit::{Draft, ServerDraft, archive, create, pause, resume, tested, update};
pub use test::{Test, TestMailbox, TestPart, TestStep, begin_test, note_test, to_test};
pub use watch::{
    Door, Position, Watched, advance, counted, note_arrival, note_sent, note_state, note_token, position, secret,
    watched,
};

words! {
    /// How contacts come in.
    Kind {
        /// We read a mailbox on another server.
        Imap = "imap",
        /// The shop forwards to an address of ours.
        Forwarding = "forwarding",
        /// A form on the shop's page.
        Form = "form",
    }
}

words! {
    /// How a connection is protected.
    Security {
        /// From the first byte.
        Tls = "tls",
        /// After the server agreed.
        StartTls = "starttls",
        /// Not at all; for servers on the same machine only.
        Plain = "none",
    }
}

words! {
    /// How we prove that we may.
    Auth {
        /// With a password.
        Password = "password",
        /// With a token that is renewed.
        XOAuth2 = "xoauth2",
    }
}

words! {
    /// How a mailbox is doing.
    State {
        /// Nothing was tried yet.
        New = "new",
        /// Signed in; mails are being fetched.
        Connected = "connected",
        /// All is read; the server will call. A forwarding address and a form that work are idle too.
        Idle = "idle",
        /// The connection failed; the next attempt is on its way.
        Backoff = "backoff",
        /// The server refuses the password or the token.
        AuthFailed = "auth_failed",
        /// Somebody paused it.
        Paused = "paused",
    }
}

words! {
    /// What a test of sending and receiving said.
    TestResult {
        /// It is under way.
        Running = "running",
        /// It was sent and came back.
        Passed = "passed",
        /// It was not.
        Failed = "failed",
    }
}

impl State {
    /// The state after a watcher noted `next`: what is paused stays so until a person resumes it.
    #[must_use]
    pub fn after(self, next: Self) -> Self {
        if self == Self::Paused { self } else { next }
    }

    /// Whether somebody has to look at it.
    pub fn needs_a_person(self) -> bool {
        matches!(self, Self::AuthFailed)
    }
}

/// A server that mails are read from or sent through.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Server {
    /// Its name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// How we prove that we may.
    pub auth: Auth,
    /// The name to sign in with.
    pub username: String,
    /// An authority to believe for this server alone, in PEM.
    pub pinned: Option<String>,
    /// Whether a secret is stored. It is never read back.
    pub has_secret: bool,
}

/// What was counted when everything on the server was compared with everything held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Count {
    /// Mails on the server that are ours to read.
    pub seen: u64,
    /// Those of them neither stored nor quarantined.
    pub missing: u64,
    /// When.
    pub at: Time,
}

/// A mailbox, forwarding address or form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mailbox {
    /// Its id.
    pub id: MailboxId,
    /// The project whose contacts come in here.
    pub project: ProjectId,
    /// Where they wait.
    pub queue: QueueId,
    /// How they come in.
    pub kind: Kind,
    /// The address customers write to and replies come from. A form has none.
    pub address: Option<String>,
    /// Our address that the shop forwards to.
    pub forward_to: Option<String>,
    /// The name beside the address, or the form's name.
    pub name: String,
    /// Whether it is watched.
    pub enabled: bool,
    /// Rises with every change that a watcher must know of.
    pub revision: u64,
    /// Where mails are read.
    pub imap: Option<Server>,
    /// The folder that is read.
    pub folder: String,
    /// Where mails are sent.
    pub smtp: Option<Server>,
    /// When the token has to be renewed by a person.
    pub token_expires: Option<Time>,
    /// From when on mails that stood there before are taken in.
    pub backfill_from: Option<Time>,
    /// The key by which a page names the form.
    pub form_key: Option<String>,
    /// What was counted last.
    pub count: Option<Count>,
    /// How it is doing.
    pub state: State,
    /// Why, in the server's words.
    pub state_reason: Option<String>,
    /// Since when.
    pub state_since: Time,
    /// When a watcher last heard from the server, or a mail last came.
    pub last_seen: Option<Time>,
    /// When a mail last went out.
    pub last_sent: Option<Time>,
    /// When sending and receiving was last tested, and what came out.
    pub test: Option<(Time, TestResult)>,
    /// The same with its parts.
    #[serde(skip)]
    pub last_test: Option<Test>,
    /// When it was made.
    pub created: Time,
    /// When it was given up.
    pub archived: Option<Time>,
}

impl Mailbox {
    /// Whether its token ends within `ahead` and somebody should renew it.
    pub fn token_ends_within(&self, ahead: chrono::Duration, now: Time) -> bool {
        self.token_expires.is_some_and(|at| at - now <= ahead)
    }

    fn read(row: row::Model) -> Self {
        Self {
            id: MailboxId(row.id),
            project: ProjectId(row.project_id),
            queue: QueueId(row.queue_id),
            kind: Kind::read(&row.kind).unwrap_or(Kind::Imap),
            imap: imap_of(&row),
            smtp: smtp_of(&row),
            count: count_of(&row),
            test: test_of(&row),
            last_test: Test::read(&row),
            address: row.address,
            forward_to: row.forward_to,
            name: row.name,
            enabled: row.enabled,
            revision: u64::try_from(row.revision).unwrap_or_default(),
            folder: row.imap_folder.unwrap_or_else(|| "INBOX".to_owned()),
            token_expires: row.token_expires_at.map(from_micros),
            backfill_from: row.backfill_from.map(from_micros),
            form_key: row.form_key,
            state: State::read(&row.state).unwrap_or(State::New),
            state_reason: row.state_reason,
            state_since: from_micros(row.state_since),
            last_seen: row.last_seen_at.map(from_micros),
            last_sent: row.last_sent_at.map(from_micros),
            created: from_micros(row.created_at),
            archived: row.archived_at.map(from_micros),
        }
    }
}

fn imap_of(row: &row::Model) -> Option<Server> {
    Some(Server {
        host: row.imap_host.clone()?,
        port: u16::try_from(row.imap_port?).ok()?,
        security: Security::read(row.imap_security.as_deref()?)?,
        auth: Auth::read(row.imap_auth.as_deref()?)?,
        username: row.imap_username.clone()?,
        pinned: row.imap_pinned.clone(),
        has_secret: row.imap_secret.is_some(),
    })
}

fn smtp_of(row: &row::Model) -> Option<Server> {
    Some(Server {
        host: row.smtp_host.clone()?,
        port: u16::try_from(row.smtp_port?).ok()?,
        security: Security::read(row.smtp_security.as_deref()?)?,
        auth: Auth::read(row.smtp_auth.as_deref()?)?,
        username: row.smtp_username.clone()?,
        pinned: row.smtp_pinned.clone(),
        has_secret: row.smtp_secret.is_some(),
    })
}

fn count_of(row: &row::Model) -> Option<Count> {
    Some(Count {
        seen: u64::try_from(row.server_count?).unwrap_or_default(),
        missing: u64::try_from(row.missing_count?).unwrap_or_default(),
        at: from_micros(row.counted_at?),
    })
}

fn test_of(row: &row::Model) -> Option<(Time, TestResult)> {
    Some((from_micros(row.tested_at?), TestResult::read(row.test_result.as_deref()?)?))
}

/// A mailbox.
pub async fn find(view: &View, id: MailboxId) -> Result<Mailbox, Fault> {
    view.get::<row::Entity>(id.0).await?.map(Mailbox::read).ok_or(Fault::missing("mailbox"))
}

/// The client's mailboxes and forms that the scope reaches, oldest first; those given up are left out.
pub async fn list(view: &View) -> Result<Vec<Mailbox>, Fault> {
    let living = view.find::<row::Entity>().filter(row::Column::ArchivedAt.is_null());
    let rows = living.order(row::Column::Id, Order::Asc).all().await?;
    Ok(rows.into_iter().map(Mailbox::read).collect())
}

/// The mailbox through which a project's mails go out when a contact did not come in by one that can send.
pub async fn sender(view: &View, project: ProjectId) -> Result<Option<Mailbox>, Fault> {
    let mailboxes = list(view).await?;
    Ok(mailboxes.into_iter().find(|mailbox| mailbox.project == project && mailbox.smtp.is_some()))
}

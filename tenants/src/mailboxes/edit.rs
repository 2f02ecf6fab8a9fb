//! Connecting, changing, pausing and giving up mailboxes.

use kernel::Fault;
use kernel::action::EditMailboxes;
use kernel::fault::Problems;
use kernel::ids::{MailboxId, QueueId};
use kernel::time::{Time, micros};
use secrecy::{ExposeSecret, SecretString};
use store::{AuditEntry, Permit, Tx};
use uuid::Uuid;

use super::form::key_of;
use super::watch::{Door, label};
use super::{Auth, Kind, Mailbox, Security, State, TestResult, find};
use crate::contact_points::{self, Address, form_id};
use crate::input::{self, NOT_AN_ADDRESS, OUT_OF_RANGE, REQUIRED, TAKEN, TOO_LONG, UNKNOWN};
use crate::queues;
use crate::row::{NotSet, Set, mailbox as row};

/// What is said of a server. The secret is write-only: absent, the stored one stays.
#[derive(Clone, Debug)]
pub struct ServerDraft {
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
    /// The password or token.
    pub secret: Option<SecretString>,
    /// An authority to believe for this server alone, in PEM.
    pub pinned: Option<String>,
}

/// What is said of a mailbox when it is connected or changed. Its kind and address stay as they were made.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Where its contacts wait; the queue's project is the mailbox's.
    pub queue: QueueId,
    /// How contacts come in.
    pub kind: Kind,
    /// The address customers write to; a form needs none.
    pub address: Option<String>,
    /// Our address that the shop forwards to.
    pub forward_to: Option<String>,
    /// The name beside the address, or the form's name.
    pub name: String,
    /// Where mails are read; a mailbox of another server needs it.
    pub imap: Option<ServerDraft>,
    /// The folder that is read; absent means INBOX.
    pub folder: Option<String>,
    /// Where mails are sent.
    pub smtp: Option<ServerDraft>,
    /// From when on mails that stood there before are taken in.
    pub backfill_from: Option<Time>,
    /// When the token has to be renewed.
    pub token_expires: Option<Time>,
}

/// Connects a mailbox. An address that anybody has is taken, and nothing says by whom.
pub async fn create(tx: &mut Tx, _may: Permit<EditMailboxes>, draft: Draft, now: Time) -> Result<Mailbox, Fault> {
    let id: MailboxId = tx.id();
    let mut row = read(tx, id, &draft, None).await?;
    row.id = Set(id.0);
    row.enabled = Set(true);
    row.revision = Set(1);
    row.state = Set(if draft.kind == Kind::Imap { State::New } else { State::Idle }.word().to_owned());
    row.state_since = Set(micros(now));
    row.created_at = Set(micros(now));
    row.form_key = Set((draft.kind == Kind::Form).then(|| key_of(tx.id())));
    tx.insert(row).await?;
    let mailbox = find(tx, id).await?;
    register(tx, &mailbox).await?;
    note(tx, "mailbox.create", None, &mailbox).await?;
    Ok(mailbox)
}

/// Changes a mailbox. Watchers learn of it by its revision; a stored secret stays unless a new one is given.
pub async fn update(
    tx: &mut Tx,
    _may: Permit<EditMailboxes>,
    id: MailboxId,
    draft: Draft,
    now: Time,
) -> Result<Mailbox, Fault> {
    let before = living(tx, id).await?;
    if draft.kind != before.kind {
        return Err(Fault::invalid("kind", OUT_OF_RANGE));
    }
    let mut row = read(tx, id, &draft, Some(&before)).await?;
    row.revision = Set(i64::try_from(before.revision + 1).unwrap_or(i64::MAX));
    if before.state == State::AuthFailed {
        row.state = Set(State::New.word().to_owned());
        row.state_reason = Set(None);
        row.state_since = Set(micros(now));
    }
    tx.update("mailbox", id.0, row).await?;
    let after = find(tx, id).await?;
    register(tx, &after).await?;
    note(tx, "mailbox.update", Some(&before), &after).await?;
    Ok(after)
}

/// Stops watching until somebody resumes. What comes by forwarding or form meanwhile is still taken in.
pub async fn pause(tx: &mut Tx, _may: Permit<EditMailboxes>, id: MailboxId, now: Time) -> Result<Mailbox, Fault> {
    switch(tx, id, false, now).await
}

/// Watches again.
pub async fn resume(tx: &mut Tx, _may: Permit<EditMailboxes>, id: MailboxId, now: Time) -> Result<Mailbox, Fault> {
    switch(tx, id, true, now).await
}

async fn switch(tx: &Tx, id: MailboxId, on: bool, now: Time) -> Result<Mailbox, Fault> {
    let before = living(tx, id).await?;
    if before.enabled == on {
        return Ok(before);
    }
    let state = match (on, before.kind) {
        (false, _) => State::Paused,
        (true, Kind::Imap) => State::New,
        (true, _) => State::Idle,
    };
    let row = row::ActiveModel {
        enabled: Set(on),
        revision: Set(i64::try_from(before.revision + 1).unwrap_or(i64::MAX)),
        state: Set(state.word().to_owned()),
        state_reason: Set(None),
        state_since: Set(micros(now)),
        ..Default::default()
    };
    tx.update("mailbox", id.0, row).await?;
    let after = find(tx, id).await?;
    note(tx, if on { "mailbox.resume" } else { "mailbox.pause" }, Some(&before), &after).await?;
    Ok(after)
}

/// Gives a mailbox up: its address and key are free again, its secrets are gone, what came in stays.
pub async fn archive(tx: &mut Tx, _may: Permit<EditMailboxes>, id: MailboxId, now: Time) -> Result<Mailbox, Fault> {
    let before = living(tx, id).await?;
    let row = row::ActiveModel {
        enabled: Set(false),
        revision: Set(i64::try_from(before.revision + 1).unwrap_or(i64::MAX)),
        imap_secret: Set(None),
        smtp_secret: Set(None),
        archived_at: Set(Some(micros(now))),
        ..Default::default()
    };
    tx.update("mailbox", id.0, row).await?;
    contact_points::keep_only(tx, id, &[]).await?;
    let after = find(tx, id).await?;
    note(tx, "mailbox.archive", Some(&before), &after).await?;
    Ok(after)
}

/// Notes what a test of sending and receiving said.
pub async fn tested(
    tx: &mut Tx,
    _may: Permit<EditMailboxes>,
    id: MailboxId,
    result: TestResult,
    now: Time,
) -> Result<(), Fault> {
    let row = row::ActiveModel {
        tested_at: Set(Some(micros(now))),
        test_result: Set(Some(result.word().to_owned())),
        ..Default::default()
    };
    tx.update("mailbox", id.0, row).await
}

async fn living(tx: &Tx, id: MailboxId) -> Result<Mailbox, Fault> {
    let mailbox = find(tx, id).await?;
    if mailbox.archived.is_some() { Err(Fault::missing("mailbox")) } else { Ok(mailbox) }
}

/// Takes the mailbox's address, the address forwarded to and the form's key, and gives up those it no longer has.
async fn register(tx: &Tx, mailbox: &Mailbox) -> Result<(), Fault> {
    let mut problems = Problems::none();
    let mut kept = Vec::new();
    let key = mailbox.form_key.as_deref().map(form_id);
    for (field, id) in [("address", &mailbox.address), ("forwardTo", &mailbox.forward_to), ("key", &key)] {
        let Some(id) = id else { continue };
        if kept.contains(id) {
            problems.add(field, TAKEN);
        } else if contact_points::take(tx, id, mailbox.id).await? {
            kept.push(id.clone());
        } else {
            problems.add(field, TAKEN);
        }
    }
    problems.settle()?;
    contact_points::keep_only(tx, mailbox.id, &kept).await
}

async fn read(tx: &Tx, id: MailboxId, draft: &Draft, before: Option<&Mailbox>) -> Result<row::ActiveModel, Fault> {
    let mut problems = Problems::none();
    let queue = queues::find(tx, draft.queue).await.ok().filter(|queue| queue.archived.is_none());
    problems.check(queue.is_none(), "queue", UNKNOWN);
    let mut row = row::ActiveModel {
        project_id: queue.map_or(NotSet, |queue| Set(queue.project.0)),
        queue_id: Set(draft.queue.0),
        kind: Set(draft.kind.word().to_owned()),
        name: Set(input::line(&mut problems, "name", &draft.name, 120)),
        imap_folder: Set(draft.folder.as_deref().map(|name| input::line(&mut problems, "folder", name, 200))),
        backfill_from: Set(draft.backfill_from.map(micros)),
        token_expires_at: Set(draft.token_expires.map(micros)),
        address: Set(address(&mut problems, "address", draft.address.as_deref())),
        forward_to: Set(address(&mut problems, "forwardTo", draft.forward_to.as_deref())),
        ..Default::default()
    };
    problems.check(draft.kind != Kind::Form && draft.address.is_none(), "address", REQUIRED);
    problems.check(draft.kind == Kind::Imap && draft.imap.is_none(), "incoming", REQUIRED);
    let stored = |server: Option<&super::Server>| server.is_some_and(|server| server.has_secret);
    let imap = draft.imap.as_ref().filter(|_| draft.kind == Kind::Imap);
    let has = (stored(before.and_then(|b| b.imap.as_ref())), stored(before.and_then(|b| b.smtp.as_ref())));
    check_server(&mut problems, "incoming", imap, has.0);
    check_server(&mut problems, "outgoing", draft.smtp.as_ref(), has.1);
    problems.settle()?;
    set_imap(tx, id, &mut row, imap).await?;
    set_smtp(tx, id, &mut row, draft.smtp.as_ref()).await?;
    Ok(row)
}

fn address(problems: &mut Problems, field: &str, text: Option<&str>) -> Option<String> {
    let read = Address::read(text?);
    problems.check(read.is_none(), field, NOT_AN_ADDRESS);
    read.map(|address| address.to_string())
}

fn check_server(problems: &mut Problems, side: &str, server: Option<&ServerDraft>, has_secret: bool) {
    let Some(server) = server else { return };
    let field = |name: &str| format!("{side}.{name}");
    let host = server.host.trim();
    let plain = host.bytes().all(|b| b.is_ascii_alphanumeric() || b".-:[]_".contains(&b));
    problems.check(host.is_empty(), &field("host"), REQUIRED);
    problems.check(!plain, &field("host"), OUT_OF_RANGE);
    problems.check(host.len() > 253, &field("host"), TOO_LONG);
    problems.check(server.port == 0, &field("port"), OUT_OF_RANGE);
    let named = !server.username.trim().is_empty();
    let open_relay = side == "outgoing" && !named && server.secret.is_none();
    problems.check(!named && !open_relay, &field("username"), REQUIRED);
    problems.check(named && server.secret.is_none() && !has_secret, &field("secret"), REQUIRED);
    let long = server.secret.as_ref().is_some_and(|secret| secret.expose_secret().len() > 8_192);
    problems.check(long, &field("secret"), TOO_LONG);
    problems.check(server.username.chars().any(char::is_control), &field("username"), OUT_OF_RANGE);
}

async fn set_imap(
    tx: &Tx,
    id: MailboxId,
    row: &mut row::ActiveModel,
    server: Option<&ServerDraft>,
) -> Result<(), Fault> {
    row.imap_host = Set(server.map(|s| s.host.trim().to_owned()));
    row.imap_port = Set(server.map(|s| i64::from(s.port)));
    row.imap_security = Set(server.map(|s| s.security.word().to_owned()));
    row.imap_auth = Set(server.map(|s| s.auth.word().to_owned()));
    row.imap_username = Set(server.map(|s| s.username.trim().to_owned()));
    row.imap_pinned = Set(server.and_then(|s| s.pinned.clone()));
    match server {
        None => row.imap_secret = Set(None),
        Some(server) => {
            if let Some(secret) = &server.secret {
                row.imap_secret = Set(Some(seal(tx, id, Door::Imap, secret).await?));
            }
        }
    }
    Ok(())
}

async fn set_smtp(
    tx: &Tx,
    id: MailboxId,
    row: &mut row::ActiveModel,
    server: Option<&ServerDraft>,
) -> Result<(), Fault> {
    row.smtp_host = Set(server.map(|s| s.host.trim().to_owned()));
    row.smtp_port = Set(server.map(|s| i64::from(s.port)));
    row.smtp_security = Set(server.map(|s| s.security.word().to_owned()));
    row.smtp_auth = Set(server.map(|s| s.auth.word().to_owned()));
    row.smtp_username = Set(server.map(|s| s.username.trim().to_owned()));
    row.smtp_pinned = Set(server.and_then(|s| s.pinned.clone()));
    match server {
        None => row.smtp_secret = Set(None),
        Some(server) => {
            if let Some(secret) = &server.secret {
                row.smtp_secret = Set(Some(seal(tx, id, Door::Smtp, secret).await?));
            }
        }
    }
    Ok(())
}

async fn seal(tx: &Tx, id: MailboxId, door: Door, secret: &SecretString) -> Result<Vec<u8>, Fault> {
    let owner: Uuid = tx.scope().tenant().0;
    tx.key_for(owner).await?.seal(&label(id, door), secret.expose_secret().as_bytes())
}

async fn note(tx: &Tx, action: &str, before: Option<&Mailbox>, after: &Mailbox) -> Result<(), Fault> {
    let id = Some(after.id.0);
    tx.audit(AuditEntry { action, subject: "mailbox", subject_id: id, before, after: Some(after) }).await
}

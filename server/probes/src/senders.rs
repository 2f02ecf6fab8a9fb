//! Mailboxes outside of the house that test contacts are written from, one client's each.
//!
//! An address may be a whole domain (`@example.org`), so that each test contact comes from somebody new. Deliberately
//! absent: connections. Invariant: secrets are sealed and never read back by a screen; an address belongs to one client,
//! and is no contact point of anybody.

use kernel::action::AllowBenchmarks;
use kernel::fault::{Fault, Problems};
use kernel::ids::TenantId;
use kernel::time::{Time, micros};
use secrecy::ExposeSecret;
pub use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use store::{AuditEntry, Db, Permit, SystemUse, Tx, View};
use tenants::contact_points::Address;
use tenants::mailboxes::Security;
use uuid::Uuid;

use crate::row::{ColumnTrait, Condition, Order, Set, sender as row};
use crate::typed::{self, NOT_AN_ADDRESS, OUT_OF_RANGE, REQUIRED, TAKEN};

/// How a server is reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Door {
    /// Its name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// The name to sign in with; empty where none is asked for.
    pub username: String,
    /// An authority to believe for this server alone, in PEM.
    pub pinned: Option<String>,
}

/// Both servers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Servers {
    smtp: Door,
    imap: Option<Door>,
}

/// Which server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Where test contacts are handed over.
    Smtp,
    /// Where answers are read.
    Imap,
}

/// A mailbox outside of the house.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sender {
    /// Its id.
    pub id: Uuid,
    /// The name beside the address.
    pub name: String,
    /// The address, or a whole domain.
    pub address: String,
    /// Where test contacts are handed over.
    pub smtp: Door,
    /// Where answers are read; without it they come to our own receiver.
    pub imap: Option<Door>,
    /// Rises with every change.
    pub revision: u64,
    /// What its server said last, when something is wrong.
    pub trouble: Option<String>,
}

/// What is said of a sender.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The name beside the address.
    pub name: String,
    /// The address, or a whole domain.
    pub address: String,
    /// Where test contacts are handed over, with the password.
    pub smtp: (Door, Option<SecretString>),
    /// Where answers are read, with the password.
    pub imap: Option<(Door, Option<SecretString>)>,
}

impl Sender {
    fn read(row: row::Model) -> Result<Self, Fault> {
        let servers: Servers = serde_json::from_str(&row.server).map_err(Fault::storage)?;
        Ok(Self {
            id: row.id,
            name: row.name,
            address: row.address,
            smtp: servers.smtp,
            imap: servers.imap,
            revision: u64::try_from(row.revision).unwrap_or_default(),
            trouble: row.trouble,
        })
    }

    /// The domain that it writes from.
    pub fn domain(&self) -> &str {
        self.address.rsplit('@').next().unwrap_or("localhost")
    }
}

/// A sender that is in use.
pub async fn find(view: &View, id: Uuid) -> Result<Sender, Fault> {
    let row = view.get::<row::Entity>(id).await?.filter(|row| row.retired_at.is_none());
    row.map(Sender::read).ok_or(Fault::missing("sender"))?
}

/// The client's senders.
pub async fn list(view: &View) -> Result<Vec<Sender>, Fault> {
    let living = view.find::<row::Entity>().filter(row::Column::RetiredAt.is_null());
    living.order(row::Column::Id, Order::Asc).all().await?.into_iter().map(Sender::read).collect()
}

/// Whose sender an address is, if it is any's.
pub async fn route(db: &Db, address: &str) -> Result<Option<(TenantId, Uuid)>, Fault> {
    let Some(address) = Address::read(address) else { return Ok(None) };
    let domain = address.as_str().rsplit('@').next().unwrap_or_default();
    let these = Condition::all()
        .add(row::Column::RetiredAt.is_null())
        .add(row::Column::Address.is_in([address.as_str().to_owned(), format!("@{domain}")]));
    let row = db.system_view(SystemUse::Register).await?.find::<row::Entity>().filter(these).one().await?;
    Ok(row.map(|row| (TenantId(row.tenant_id), row.id)))
}

/// Every sender whose answers are read on another server, with its revision.
pub async fn watched(db: &Db) -> Result<Vec<(TenantId, Uuid, u64)>, Fault> {
    let view = db.system_view(SystemUse::Register).await?;
    let rows = view.find::<row::Entity>().filter(row::Column::RetiredAt.is_null()).all().await?;
    let read = rows.into_iter().filter(|row| row.imap_secret.is_some());
    Ok(read.map(|row| (TenantId(row.tenant_id), row.id, u64::try_from(row.revision).unwrap_or_default())).collect())
}

/// Enters a sender. Its address may be nobody's contact point: what is written from there would answer itself.
pub async fn create(tx: &Tx, _may: Permit<AllowBenchmarks>, draft: &Draft, now: Time) -> Result<Sender, Fault> {
    let address = judged(draft)?;
    let id: Uuid = tx.id();
    let servers = Servers { smtp: draft.smtp.0.clone(), imap: draft.imap.as_ref().map(|(door, _)| door.clone()) };
    let imap = draft.imap.as_ref().and_then(|(_, secret)| secret.as_ref());
    let row = row::ActiveModel {
        id: Set(id),
        name: Set(draft.name.trim().to_owned()),
        address: Set(address),
        server: Set(serde_json::to_string(&servers).map_err(Fault::storage)?),
        smtp_secret: Set(sealed(tx, id, Side::Smtp, draft.smtp.1.as_ref()).await?),
        imap_secret: Set(sealed(tx, id, Side::Imap, imap).await?),
        revision: Set(1),
        uid_validity: Set(0),
        last_uid: Set(0),
        created_at: Set(micros(now)),
        ..Default::default()
    };
    if !tx.insert_new(row).await? {
        return Err(Fault::invalid("address", TAKEN));
    }
    let after = find(tx, id).await?;
    let (subject, subject_id) = ("probe_sender", Some(id));
    tx.audit(AuditEntry { action: "probe_sender.create", subject, subject_id, before: None, after: Some(&after) })
        .await?;
    Ok(after)
}

/// Gives a sender up: its secrets are gone, plans that use it stop.
pub async fn retire(tx: &Tx, _may: Permit<AllowBenchmarks>, id: Uuid, now: Time) -> Result<(), Fault> {
    let before = find(tx, id).await?;
    crate::plans::stop_from(tx, id, now).await?;
    let row = row::ActiveModel {
        smtp_secret: Set(None),
        imap_secret: Set(None),
        retired_at: Set(Some(micros(now))),
        ..Default::default()
    };
    tx.update("sender", id, row).await?;
    let (subject, subject_id) = ("probe_sender", Some(id));
    let entry = AuditEntry { action: "probe_sender.retire", subject, subject_id, before: Some(&before), after: None };
    tx.audit(entry).await
}

/// A secret, for who connects.
pub async fn secret(db: &Db, view: &View, id: Uuid, side: Side) -> Result<Option<SecretString>, Fault> {
    let row = view.get::<row::Entity>(id).await?.ok_or(Fault::missing("sender"))?;
    let sealed = match side {
        Side::Smtp => row.smtp_secret,
        Side::Imap => row.imap_secret,
    };
    let Some(sealed) = sealed else { return Ok(None) };
    let key = db.key_of(view, view.scope().tenant().0).await?;
    let plain = String::from_utf8(key.open(&label(id, side), &sealed)?).map_err(Fault::storage)?;
    Ok(Some(SecretString::from(plain)))
}

/// How far its mailbox was read: the generation of its numbers, and the last one.
pub async fn position(view: &View, id: Uuid) -> Result<(u32, u32), Fault> {
    let row = view.get::<row::Entity>(id).await?.ok_or(Fault::missing("sender"))?;
    let number = |stored: i64| u32::try_from(stored).unwrap_or_default();
    Ok((number(row.uid_validity), number(row.last_uid)))
}

/// Writes down how far it was read.
pub async fn advance(tx: &Tx, id: Uuid, (generation, last): (u32, u32)) -> Result<(), Fault> {
    let row = row::ActiveModel {
        uid_validity: Set(i64::from(generation)),
        last_uid: Set(i64::from(last)),
        ..Default::default()
    };
    tx.update("sender", id, row).await
}

/// Writes down what its server says, or that all is well again.
pub async fn note(tx: &Tx, id: Uuid, trouble: Option<&str>) -> Result<(), Fault> {
    let words = trouble.map(|words| words.chars().filter(|sign| !sign.is_control()).take(300).collect::<String>());
    let row = row::ActiveModel { trouble: Set(words), ..Default::default() };
    tx.update("sender", id, row).await
}

fn judged(draft: &Draft) -> Result<String, Fault> {
    let mut problems = Problems::none();
    typed::needed(&mut problems, "name", &draft.name, 120);
    let text = typed::needed(&mut problems, "address", &draft.address, 254);
    // A whole domain is judged by an address in it.
    let whole = text.strip_prefix('@').map(|domain| format!("a@{domain}"));
    let read = Address::read(whole.as_deref().unwrap_or(&text)).map(|address| address.to_string());
    problems.check(!text.is_empty() && read.is_none(), "address", NOT_AN_ADDRESS);
    let imap = draft.imap.as_ref().map(|(door, secret)| ("incoming", door, secret));
    for (side, door, secret) in [("outgoing", &draft.smtp.0, &draft.smtp.1)].into_iter().chain(imap) {
        server(&mut problems, side, (door, secret.as_ref()));
    }
    problems.settle()?;
    let read = read.unwrap_or_default();
    Ok(if whole.is_some() { read.trim_start_matches('a').to_owned() } else { read })
}

fn server(problems: &mut Problems, side: &str, (door, secret): (&Door, Option<&SecretString>)) {
    let field = |name: &str| format!("{side}.{name}");
    let host = door.host.trim();
    let plain = host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-:[]_".contains(&byte));
    problems.check(host.is_empty(), &field("host"), REQUIRED);
    problems.check(!plain || host.len() > 253, &field("host"), OUT_OF_RANGE);
    problems.check(door.port == 0, &field("port"), OUT_OF_RANGE);
    let named = !door.username.trim().is_empty();
    problems.check(side == "incoming" && !named, &field("username"), REQUIRED);
    problems.check(door.username.chars().any(char::is_control), &field("username"), OUT_OF_RANGE);
    problems.check(named && secret.is_none(), &field("secret"), REQUIRED);
    let long = secret.is_some_and(|secret| secret.expose_secret().len() > 8_192);
    problems.check(long, &field("secret"), OUT_OF_RANGE);
}

fn label(id: Uuid, side: Side) -> Vec<u8> {
    let side = match side {
        Side::Smtp => "smtp",
        Side::Imap => "imap",
    };
    format!("probe_sender/{id}/{side}").into_bytes()
}

async fn sealed(tx: &Tx, id: Uuid, side: Side, secret: Option<&SecretString>) -> Result<Option<Vec<u8>>, Fault> {
    let Some(secret) = secret else { return Ok(None) };
    let key = tx.key_for(tx.scope().tenant().0).await?;
    key.seal(&label(id, side), secret.expose_secret().as_bytes()).map(Some)
}

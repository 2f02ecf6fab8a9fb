//! The mailbox ledger: every mail that a server showed us is stored, taken, known already, or in quarantine.
//!
//! A mail is held first, raw and sealed, and acknowledged only then; reading it comes after, as often as it needs.
//! Deliberately absent: reading mails (`channels`), and what they mean (`intake`). Invariant: seen on the server =
//! held + taken + duplicate + quarantined.

pub mod filing;
mod held_row;
mod line_row;
pub mod quarantine;
pub(crate) mod row;
pub mod tally;

use kernel::Fault;
use kernel::ids::{InboundId, InteractionId, MailboxId, TenantId};
use kernel::time::{Time, from_micros, micros};
use sha2::{Digest, Sha256};
use store::query::{ColumnTrait, Condition, NotSet, Order, Set};
use store::{Db, Key, SystemUse, Tx, View};

/// How a mail came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// Fetched from a mailbox.
    Imap {
        /// The mailbox's validity.
        uid_validity: u32,
        /// The mail's number in it.
        uid: u32,
    },
    /// Handed to our receiver.
    Smtp,
    /// Read from a file.
    Import,
    /// Written into a form.
    Form,
}

/// A mail as it arrives, not yet read.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// Where it came in.
    pub mailbox: MailboxId,
    /// How.
    pub source: Source,
    /// When the mail server had it.
    pub trusted: Time,
    /// When we got it.
    pub fetched: Time,
    /// The envelope's sender; empty for a report.
    pub envelope_from: Option<String>,
    /// The envelope's recipients.
    pub envelope_to: Vec<String>,
    /// The whole mail.
    pub bytes: Vec<u8>,
}

/// What became of an arrival.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// It is stored now.
    Stored(InboundId),
    /// It was stored before.
    Known(InboundId),
}

/// A held mail, to be read.
pub struct Waiting {
    /// Its id.
    pub id: InboundId,
    /// Where it came in.
    pub mailbox: MailboxId,
    /// How: `imap`, `smtp`, `import`, `form`.
    pub source: String,
    /// When the mail server had it.
    pub trusted: Time,
    /// When we got it.
    pub fetched: Time,
    /// The envelope's sender.
    pub envelope_from: Option<String>,
    /// The whole mail.
    pub bytes: Vec<u8>,
}

/// Holds mails: after the commit they are safe and may be acknowledged. All of one call, or none.
pub async fn hold(tx: &Tx, arrivals: &[Arrival]) -> Result<Vec<Held>, Fault> {
    let key = tx.key_for(tx.scope().tenant().0).await?;
    let mut held = Vec::with_capacity(arrivals.len());
    for arrival in arrivals {
        held.push(hold_one(tx, &key, arrival).await?);
    }
    Ok(held)
}

async fn hold_one(tx: &Tx, key: &Key, arrival: &Arrival) -> Result<Held, Fault> {
    let id: InboundId = tx.id();
    let sha256 = Sha256::digest(&arrival.bytes).to_vec();
    if let Some(known) = known(tx, arrival, &sha256).await? {
        return Ok(Held::Known(known));
    }
    let (uid_validity, uid) = match arrival.source {
        Source::Imap { uid_validity, uid } => (Some(i64::from(uid_validity)), Some(i64::from(uid))),
        _ => (None, None),
    };
    let row = row::ActiveModel {
        tenant_id: NotSet,
        id: Set(id.0),
        mailbox_id: Set(arrival.mailbox.0),
        source: Set(arrival.source.word().to_owned()),
        uid_validity: Set(uid_validity),
        uid: Set(uid),
        sha256: Set(sha256),
        size: Set(i64::try_from(arrival.bytes.len()).unwrap_or(i64::MAX)),
        trusted_at: Set(micros(arrival.trusted)),
        fetched_at: Set(micros(arrival.fetched)),
        envelope_from: Set(arrival.envelope_from.clone()),
        envelope_to_json: Set(serde_json::to_string(&arrival.envelope_to).unwrap_or_default()),
        state: Set("held".into()),
        attempts: Set(0),
        bytes: Set(Some(key.seal(id.0.as_bytes(), &arrival.bytes)?)),
        ..Default::default()
    };
    if tx.insert_new(row).await? {
        return Ok(Held::Stored(id));
    }
    known(tx, arrival, &[]).await?.map(Held::Known).ok_or(Fault::missing("mail"))
}

/// The same mail of the same mailbox: by its number there, or byte for byte after the numbers were given anew.
async fn known(tx: &Tx, arrival: &Arrival, sha256: &[u8]) -> Result<Option<InboundId>, Fault> {
    let Source::Imap { uid_validity, uid } = arrival.source else { return Ok(None) };
    let mailbox = line_row::Column::MailboxId.eq(arrival.mailbox.0);
    let number = Condition::all()
        .add(line_row::Column::UidValidity.eq(i64::from(uid_validity)))
        .add(line_row::Column::Uid.eq(i64::from(uid)));
    let moved = Condition::all()
        .add(line_row::Column::Sha256.eq(sha256.to_vec()))
        .add(line_row::Column::UidValidity.ne(i64::from(uid_validity)));
    let same = Condition::any().add(number).add(moved);
    let found = tx.find::<line_row::Entity>().filter(mailbox).filter(same).one().await?;
    Ok(found.map(|row| InboundId(row.id)))
}

/// The mails that wait to be read, oldest first: whose they are, and which.
pub async fn waiting(db: &Db, most: u64) -> Result<Vec<(TenantId, InboundId)>, Fault> {
    let tx = db.system_view(SystemUse::Register).await?;
    let held = tx.find::<held_row::Entity>().filter(held_row::Column::State.eq("held"));
    let rows = held.order(held_row::Column::Id, Order::Asc).limit(most).all().await?;
    Ok(rows.into_iter().map(|row| (TenantId(row.tenant_id), InboundId(row.id))).collect())
}

/// A held mail with its bytes; nothing when somebody has taken it already.
pub async fn open(db: &Db, view: &View, id: InboundId) -> Result<Option<Waiting>, Fault> {
    match open_all(db, view, &[id]).await?.pop() {
        Some((_, opened)) => opened.map(Some),
        None => Ok(None),
    }
}

/// Held mails with their bytes, in the order asked for. Those that somebody has taken already are left out; one that
/// does not open is a fault of its own.
pub async fn open_all(
    db: &Db,
    view: &View,
    ids: &[InboundId],
) -> Result<Vec<(InboundId, Result<Waiting, Fault>)>, Fault> {
    let these = row::Column::Id.is_in(ids.iter().map(|id| id.0));
    let rows = view.find::<row::Entity>().filter(these).all().await?;
    let mut held: Vec<row::Model> = rows.into_iter().filter(|row| row.state == "held").collect();
    if held.is_empty() {
        return Ok(Vec::new());
    }
    held.sort_by_key(|row| ids.iter().position(|id| id.0 == row.id));
    let key = db.key_of(view, view.scope().tenant().0).await?;
    Ok(held.into_iter().map(|row| (InboundId(row.id), unsealed(&key, row))).collect())
}

fn unsealed(key: &Key, row: row::Model) -> Result<Waiting, Fault> {
    let bytes = key.open(row.id.as_bytes(), row.bytes.as_deref().unwrap_or_default())?;
    Ok(Waiting {
        id: InboundId(row.id),
        mailbox: MailboxId(row.mailbox_id),
        source: row.source,
        trusted: from_micros(row.trusted_at),
        fetched: from_micros(row.fetched_at),
        envelope_from: row.envelope_from,
        bytes,
    })
}

/// How a mail was dealt with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is an interaction now.
    Taken(InteractionId),
    /// The same message is known already.
    Duplicate(InteractionId),
}

/// Notes how a mail was dealt with; a second time is a conflict, so that nothing is taken twice.
pub(crate) async fn settle(tx: &Tx, id: InboundId, outcome: Outcome) -> Result<(), Fault> {
    let (state, interaction) = match outcome {
        Outcome::Taken(interaction) => ("taken", interaction),
        Outcome::Duplicate(interaction) => ("duplicate", interaction),
    };
    let changed = tx
        .change::<row::Entity>()
        .filter(row::Column::Id.eq(id.0))
        .filter(row::Column::State.is_in(["held", "quarantined"]))
        .set(row::Column::State, state)
        .set(row::Column::InteractionId, Some(interaction.0))
        .set(row::Column::Reason, None::<String>)
        .run()
        .await?;
    if changed == 0 {
        return Err(Fault::conflict("the mail was taken already"));
    }
    Ok(())
}

impl Source {
    fn word(&self) -> &'static str {
        match self {
            Self::Imap { .. } => "imap",
            Self::Smtp => "smtp",
            Self::Import => "import",
            Self::Form => "form",
        }
    }
}

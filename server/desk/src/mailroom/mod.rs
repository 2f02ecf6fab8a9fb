//! The mailbox ledger: every mail that a server showed us is stored, taken, known already, or in quarantine.
//!
//! A mail is held first, raw and sealed, and acknowledged only then; reading it comes after, as often as it needs.
//! Deliberately absent: reading mails (`channels`), and what they mean (`intake`). Invariant: seen on the server =
//! held + taken + duplicate + quarantined.

mod held_row;
mod line_row;
pub mod quarantine;
pub mod raw;
pub(crate) mod row;
pub mod tally;

use kernel::Fault;
use kernel::ids::{CustomerId, InboundId, InteractionId, MailboxId, TenantId};
use kernel::time::{Time, from_micros, micros};
use sha2::{Digest, Sha256};
use store::query::{ColumnTrait, Condition, NotSet, Order, Set};
use store::{Db, Key, Objects, Scope, SystemUse, Tx, View};
use uuid::Uuid;

pub use raw::Sealed;

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

/// Holds mails: after this they are safe and may be acknowledged. All of one call, or none.
pub async fn hold(means: (&Db, &Objects), scope: &Scope, arrivals: Vec<Arrival>) -> Result<Vec<Held>, Fault> {
    let (db, _) = means;
    let known = if arrivals.iter().any(|arrival| arrival.source.is_numbered()) {
        let view = db.view(scope).await?;
        known(&view, &arrivals.iter().map(|arrival| (arrival, None)).collect::<Vec<_>>()).await?
    } else {
        vec![None; arrivals.len()]
    };
    let fresh = arrivals.into_iter().zip(&known).filter(|(_, known)| known.is_none()).map(|(arrival, _)| arrival);
    let sealed = raw::seal(means, scope.tenant(), fresh.collect()).await?;
    let tx = db.begin(scope).await?;
    let mut kept = keep(&tx, sealed).await?.into_iter();
    tx.commit().await?;
    let held = |known: Option<InboundId>| match known {
        Some(id) => Ok(Held::Known(id)),
        None => kept.next().ok_or(Fault::missing("mail")),
    };
    known.into_iter().map(held).collect()
}

/// Writes the lines of sealed mails.
pub async fn keep(tx: &Tx, mails: Vec<Sealed>) -> Result<Vec<Held>, Fault> {
    if mails.is_empty() {
        return Ok(Vec::new());
    }
    let key = tx.key_for(tx.scope().tenant().0).await?;
    let ids: Vec<InboundId> = mails.iter().map(|mail| mail.id).collect();
    let known: Vec<(Arrival, Vec<u8>)> = mails.iter().map(|mail| (mail.arrival.clone(), mail.sha256.clone())).collect();
    let owner = tx.scope().tenant();
    for mail in mails {
        tx.insert_missing(line(owner, &key, mail)?).await?;
    }
    if known.iter().all(|(arrival, _)| !arrival.source.is_numbered()) {
        return Ok(ids.into_iter().map(Held::Stored).collect());
    }
    // Somebody else may have been quicker.
    let these = line_row::Column::Id.is_in(ids.iter().map(|id| id.0));
    let stored = tx.find::<line_row::Entity>().filter(these).all().await?;
    let again: Vec<_> = known.iter().map(|(arrival, sha)| (arrival, Some(sha.as_slice()))).collect();
    let known = self::known(tx, &again).await?;
    let held = |(id, known): (InboundId, Option<InboundId>)| match known {
        _ if stored.iter().any(|row| row.id == id.0) => Ok(Held::Stored(id)),
        Some(known) => Ok(Held::Known(known)),
        None => Err(Fault::missing("mail")),
    };
    ids.into_iter().zip(known).map(held).collect()
}

fn line(owner: TenantId, key: &Key, mail: Sealed) -> Result<row::ActiveModel, Fault> {
    let Sealed { arrival, id, sha256, size, pack, place, own } = mail;
    let (uid_validity, uid) = match arrival.source {
        Source::Imap { uid_validity, uid } => (Some(i64::from(uid_validity)), Some(i64::from(uid))),
        _ => (None, None),
    };
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    Ok(row::ActiveModel {
        tenant_id: NotSet,
        id: Set(id.0),
        mailbox_id: Set(arrival.mailbox.0),
        source: Set(arrival.source.word().to_owned()),
        uid_validity: Set(uid_validity),
        uid: Set(uid),
        sha256: Set(sha256),
        size: Set(i64::try_from(size).unwrap_or(i64::MAX)),
        trusted_at: Set(micros(arrival.trusted)),
        fetched_at: Set(micros(arrival.fetched)),
        envelope_from: Set(arrival.envelope_from),
        envelope_to_json: Set(serde_json::to_string(&arrival.envelope_to).unwrap_or_default()),
        state: Set("held".into()),
        attempts: Set(0),
        pack: Set(Some(pack)),
        pack_from: Set(Some(number(place.start))),
        pack_size: Set(Some(number(place.end - place.start))),
        content_key: Set(Some(own.wrap(key, id.0.as_bytes())?)),
        key_owner: Set(Some(owner.0)),
        ..Default::default()
    })
}

/// The same mails of the same mailboxes: by their numbers there, or byte for byte after the numbers were given anew.
async fn known(view: &View, arrivals: &[(&Arrival, Option<&[u8]>)]) -> Result<Vec<Option<InboundId>>, Fault> {
    let numbered = |arrival: &Arrival, sha256: Option<&[u8]>| {
        let Source::Imap { uid_validity, uid } = arrival.source else { return None };
        let sha256 = sha256.map_or_else(|| Sha256::digest(&arrival.bytes).to_vec(), <[u8]>::to_vec);
        Some((arrival.mailbox.0, i64::from(uid_validity), i64::from(uid), sha256))
    };
    let wanted: Vec<_> = arrivals.iter().map(|(arrival, sha)| numbered(arrival, *sha)).collect();
    let mut all = Condition::any();
    for (mailbox, validity, uid, sha256) in wanted.iter().flatten() {
        let number =
            Condition::all().add(line_row::Column::UidValidity.eq(*validity)).add(line_row::Column::Uid.eq(*uid));
        let moved = Condition::all()
            .add(line_row::Column::Sha256.eq(sha256.clone()))
            .add(line_row::Column::UidValidity.ne(*validity));
        let mine = Condition::all().add(line_row::Column::MailboxId.eq(*mailbox));
        all = all.add(mine.clone().add(number)).add(mine.add(moved));
    }
    if all.is_empty() {
        return Ok(vec![None; arrivals.len()]);
    }
    let rows = view.find::<line_row::Entity>().filter(all).all().await?;
    let same = |(mailbox, validity, uid, sha256): &(Uuid, i64, i64, Vec<u8>)| {
        let own = rows.iter().filter(|row| row.mailbox_id == *mailbox);
        let mut own = own.filter(|row| match row.uid_validity {
            Some(theirs) if theirs == *validity => row.uid == Some(*uid),
            Some(_) => row.sha256 == *sha256,
            None => false,
        });
        own.next().map(|row| InboundId(row.id))
    };
    Ok(wanted.iter().map(|wanted| wanted.as_ref().and_then(same)).collect())
}

/// The mails that wait to be read, oldest first: whose they are, and which.
pub async fn waiting(db: &Db, most: u64) -> Result<Vec<(TenantId, InboundId)>, Fault> {
    let tx = db.system_view(SystemUse::Register).await?;
    let held = tx.find::<held_row::Entity>().filter(held_row::Column::State.eq("held"));
    let rows = held.order(held_row::Column::Id, Order::Asc).limit(most).all().await?;
    Ok(rows.into_iter().map(|row| (TenantId(row.tenant_id), InboundId(row.id))).collect())
}

/// Held mails with their bytes, in the order asked for. Those that somebody has taken already are left out; one that
/// does not open is a fault of its own.
pub async fn open(
    means: (&Db, &Objects),
    view: &View,
    ids: &[InboundId],
) -> Result<Vec<(InboundId, Result<Waiting, Fault>)>, Fault> {
    let these = row::Column::Id.is_in(ids.iter().map(|id| id.0));
    let mut held = view.find::<row::Entity>().filter(these).filter(row::Column::State.eq("held")).all().await?;
    held.sort_by_key(|row| ids.iter().position(|id| id.0 == row.id));
    let bytes = raw::open(means, view, &held).await?;
    let opened = |(row, bytes): (row::Model, Result<Vec<u8>, Fault>)| {
        (InboundId(row.id), bytes.map(|bytes| Waiting::of(row, bytes)))
    };
    Ok(held.into_iter().zip(bytes).map(opened).collect())
}

impl Waiting {
    fn of(row: row::Model, bytes: Vec<u8>) -> Self {
        Self {
            id: InboundId(row.id),
            mailbox: MailboxId(row.mailbox_id),
            source: row.source,
            trusted: from_micros(row.trusted_at),
            fetched: from_micros(row.fetched_at),
            envelope_from: row.envelope_from,
            bytes,
        }
    }
}

/// How a mail was dealt with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is an interaction now, of this customer.
    Taken(InteractionId, CustomerId),
    /// The same message is known already.
    Duplicate(InteractionId),
}

/// Notes how mails were dealt with, and to whom they belong now; a second time is a conflict, so that nothing is taken
/// twice.
pub(crate) async fn settle(tx: &Tx, mails: &[(InboundId, Outcome)]) -> Result<(), Fault> {
    if mails.is_empty() {
        return Ok(());
    }
    let owned = mails.iter().filter_map(|(id, outcome)| match outcome {
        Outcome::Taken(_, customer) => Some((*id, *customer)),
        Outcome::Duplicate(_) => None,
    });
    let owned: Vec<(InboundId, CustomerId)> = owned.collect();
    let mut handed = raw::hand_over(tx, &owned).await?;
    let (mut taken, mut rest) = (Vec::new(), Vec::new());
    for (id, outcome) in mails {
        match (*outcome, handed.remove(id)) {
            (Outcome::Taken(said, customer), Some(key)) => {
                let values = vec!["taken".into(), said.0.into(), key.into(), customer.0.into()];
                taken.push((id.0, values));
            }
            // A mail that is older than packs stays where it is.
            (Outcome::Taken(said, _), None) => rest.push((id.0, vec!["taken".into(), said.0.into()])),
            (Outcome::Duplicate(said), _) => rest.push((id.0, vec!["duplicate".into(), said.0.into()])),
        }
    }
    let (state, said) = (line_row::Column::State, line_row::Column::InteractionId);
    let waiting = || Condition::all().add(state.is_in(["held", "quarantined"]));
    let hands = [state, said, line_row::Column::ContentKey, line_row::Column::KeyOwner];
    let changed = tx.change_each::<line_row::Entity>(&hands, taken, waiting()).await?
        + tx.change_each::<line_row::Entity>(&[state, said], rest, waiting()).await?;
    if usize::try_from(changed) != Ok(mails.len()) {
        return Err(Fault::conflict("the mail was taken already"));
    }
    Ok(())
}

impl Source {
    /// Whether the server that it came from numbers its mails.
    const fn is_numbered(&self) -> bool {
        matches!(self, Self::Imap { .. })
    }

    fn word(&self) -> &'static str {
        match self {
            Self::Imap { .. } => "imap",
            Self::Smtp => "smtp",
            Self::Import => "import",
            Self::Form => "form",
        }
    }
}

//! Mails that could not be read: kept with the reason, readable again when the reason is gone.

use kernel::action::EditMailboxes;
use kernel::fact::{Actor, Fact, KeptAside};
use kernel::ids::{InboundId, MailboxId, TenantId};
use kernel::time::{Time, from_micros};
use kernel::{Fault, words};
use store::query::{ColumnTrait, Condition, Order, Set};
use store::{After, AuditEntry, Permit, ReachView, Sorting, Tx, View};

use super::line_row as row;

words! {
    /// Why a mail was put aside.
    Cause {
        /// Reading it failed.
        Unreadable = "unreadable",
        /// Its stored bytes are damaged, or gone.
        Locked = "locked",
        /// The server lists it, and does not deliver it.
        Undeliverable = "undeliverable",
        /// It is larger than what is taken.
        TooLarge = "too_large",
        /// It could not be stored.
        Unholdable = "unholdable",
        /// It could be read, and no case could be made of it.
        Refused = "refused",
    }
}

/// A mail that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quarantined {
    /// Its id.
    pub id: InboundId,
    /// Where it came in.
    pub mailbox: MailboxId,
    /// When it arrived.
    pub arrived: Time,
    /// Its size in bytes.
    pub size: i64,
    /// Why it was put aside.
    pub cause: Cause,
    /// What else is known of it, for whoever looks into it.
    pub reason: String,
    /// How often it was tried.
    pub attempts: i64,
    /// The client.
    pub tenant: TenantId,
    /// The envelope's sender.
    pub sender: Option<String>,
}

/// A page of the quarantine of every client of a reach, newest first; of one mailbox, or of all.
pub async fn page(
    look: &ReachView,
    mailbox: Option<(TenantId, MailboxId)>,
    after: Option<After>,
    most: u64,
) -> Result<Vec<Quarantined>, Fault> {
    let sorting = Sorting { by: row::Column::TrustedAt, order: Order::Desc, after, most };
    let rows = look
        .page::<row::Entity>(&sorting, |part| {
            let aside = Condition::all().add(row::Column::State.eq("quarantined"));
            match mailbox {
                None => aside,
                Some((tenant, id)) if tenant == part.tenant() => aside.add(row::Column::MailboxId.eq(id.0)),
                Some(_) => aside.add(row::Column::Id.is_null()),
            }
        })
        .await?;
    Ok(rows.into_iter().map(Quarantined::from).collect())
}

/// Says of a mail that could not be read that it is nothing. It stays in the ledger, and its sum.
pub async fn discard(tx: &Tx, _may: Permit<EditMailboxes>, id: InboundId) -> Result<(), Fault> {
    let changed = tx
        .change::<row::Entity>()
        .filter(row::Column::Id.eq(id.0))
        .filter(row::Column::State.eq("quarantined"))
        .set(row::Column::State, "discarded")
        .run()
        .await?;
    if changed == 0 {
        return Err(Fault::missing("quarantined mail"));
    }
    note(tx, "quarantine.discard", id).await
}

async fn note(tx: &Tx, action: &str, id: InboundId) -> Result<(), Fault> {
    let entry = AuditEntry { action, subject: "mail", subject_id: Some(id.0), before: None, after: None::<()> };
    tx.audit(entry).await
}

/// The quarantine of the scope, newest first.
pub async fn list(view: &View, most: u64) -> Result<Vec<Quarantined>, Fault> {
    let find = view.find::<row::Entity>().filter(row::Column::State.eq("quarantined"));
    let rows = find.order(row::Column::Id, Order::Desc).limit(most).all().await?;
    Ok(rows.into_iter().map(Quarantined::from).collect())
}

/// Puts a mail aside; those behind it go on.
pub async fn put(tx: &mut Tx, id: InboundId, (cause, reason): (Cause, &str), now: Time) -> Result<(), Fault> {
    let row = tx.get::<row::Entity>(id.0).await?.ok_or(Fault::missing("mail"))?;
    if row.state != "held" {
        return Ok(());
    }
    let change = row::ActiveModel {
        state: Set("quarantined".into()),
        cause: Set(Some(cause.word().to_owned())),
        reason: Set(Some(reason.to_owned())),
        attempts: Set(row.attempts + 1),
        ..Default::default()
    };
    tx.update("mail", id.0, change).await?;
    let fact = Fact::MailQuarantined(KeptAside { inbound: id, contact_point: MailboxId(row.mailbox_id) });
    tx.record(fact.at(now).by(Actor::System)).map(|_| ())
}

/// Lets a mail be read again.
pub async fn release(tx: &Tx, _may: Permit<EditMailboxes>, id: InboundId) -> Result<(), Fault> {
    let changed = tx
        .change::<row::Entity>()
        .filter(row::Column::Id.eq(id.0))
        .filter(row::Column::State.eq("quarantined"))
        .set(row::Column::State, "held")
        .run()
        .await?;
    if changed == 0 {
        return Err(Fault::missing("quarantined mail"));
    }
    note(tx, "quarantine.release", id).await
}

impl From<row::Model> for Quarantined {
    fn from(row: row::Model) -> Self {
        Self {
            id: InboundId(row.id),
            mailbox: MailboxId(row.mailbox_id),
            arrived: from_micros(row.trusted_at),
            size: row.size,
            cause: row.cause.as_deref().and_then(Cause::read).unwrap_or(Cause::Unreadable),
            reason: row.reason.unwrap_or_default(),
            attempts: row.attempts,
            tenant: TenantId(row.tenant_id),
            sender: row.envelope_from,
        }
    }
}

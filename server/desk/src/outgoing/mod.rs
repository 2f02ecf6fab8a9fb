//! Outgoing mails: written, held for ten seconds, handed over, and what the other server said.
//!
//! Deliberately absent: SMTP, which is the channel's. Invariant: a reply is handed over under one message id, however
//! often it is tried, and it counts from the moment at which the next server accepted it.

pub mod deliver;
pub mod doubt;
pub mod jobs;
mod letter;
pub mod reply;
pub mod retry;
mod row;

use kernel::Fault;
use kernel::fact::{Actor, Author, Delivery, Fact};
use kernel::ids::{CaseId, InteractionId, MailboxId, OutgoingId};
use kernel::time::{Time, from_micros};
use serde::{Deserialize, Serialize};
use store::{Tx, View};

use crate::cases::{Case, State};
use crate::inbound::{Address, Bounce, BounceAction};
use crate::interactions::{self, keys};

/// For how long a reply can be taken back.
pub const UNDO: chrono::Duration = chrono::Duration::seconds(10);

/// Everything that a mail of ours is made of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mail {
    /// From whom: locked to the client.
    pub from: Address,
    /// To whom.
    pub to: Vec<Address>,
    /// Copies.
    pub cc: Vec<Address>,
    /// The subject.
    pub subject: String,
    /// Its message id, without angle brackets; carries the signed token.
    pub message_id: String,
    /// What it answers.
    pub in_reply_to: Option<String>,
    /// The thread so far, oldest first.
    pub references: Vec<String>,
    /// The words, with signature and quoted history.
    pub text: String,
    /// The same as HTML.
    pub html: Option<String>,
    /// The HTML as the agent wrote it, without signature and history, to be had back.
    #[serde(default)]
    pub written: Option<String>,
    /// Objects that go along.
    pub attachments: Vec<kernel::ids::AttachmentId>,
    /// Whether a rule sends it (RFC 3834).
    pub automatic: bool,
}

/// How far a mail has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Waits for its time.
    Queued,
    /// Is being handed over.
    Sending,
    /// The next server has it.
    Accepted,
    /// Will not be tried again.
    Failed,
    /// Taken back in time.
    Undone,
}

/// A mail on its way out.
#[derive(Clone, Debug, PartialEq)]
pub struct Outgoing {
    /// Its id.
    pub id: OutgoingId,
    /// Its case.
    pub case: CaseId,
    /// Its interaction.
    pub interaction: InteractionId,
    /// Through which mailbox's account it goes.
    pub mailbox: MailboxId,
    /// How far it has come.
    pub step: Step,
    /// How often it was tried.
    pub attempts: i64,
    /// When it is tried next.
    pub next: Time,
    /// When it was written.
    pub queued: Time,
    /// The mail.
    pub mail: Mail,
}

/// One mail on its way out.
pub async fn find(view: &View, id: OutgoingId) -> Result<Outgoing, Fault> {
    let row = view.get::<row::Entity>(id.0).await?.ok_or(Fault::missing("outgoing mail"))?;
    Outgoing::read(&row)
}

/// The mail of an interaction.
pub async fn of(view: &View, interaction: InteractionId) -> Result<Outgoing, Fault> {
    use store::query::ColumnTrait;
    let these = row::Column::InteractionId.eq(interaction.0);
    let row = view.find::<row::Entity>().filter(these).one().await?.ok_or(Fault::missing("outgoing mail"))?;
    Outgoing::read(&row)
}

/// Forgets the mails of a case that went out.
pub(crate) async fn forget(tx: &Tx, case: CaseId) -> Result<(), Fault> {
    use store::query::{ColumnTrait, Condition};
    tx.delete::<row::Entity>(Condition::all().add(row::Column::CaseId.eq(case.0))).await.map(|_| ())
}

/// A report says that a mail of ours came back: the stop of its clock is withdrawn, and the case is ours again.
pub(crate) async fn bounced(tx: &mut Tx, case: &mut Case, bounce: &Bounce, at: Time) -> Result<(), Fault> {
    if bounce.action == BounceAction::Delayed {
        return Ok(());
    }
    let Some(original) = bounce.original_message_id.as_deref() else { return Ok(()) };
    let Some(key) = keys::known(tx, &[original]).await?.into_iter().find(|key| key.case == case.id) else {
        return Ok(());
    };
    let why = bounce.diagnostic.as_deref().or(bounce.status.as_deref());
    interactions::set_delivery(tx, key.interaction, Delivery::Bounced, why).await?;
    tell(tx, case, key.interaction, Delivery::Bounced, at)?;
    come_back(tx, case, at)
}

/// The case is ours again: an answer did not reach its customer.
fn come_back(tx: &mut Tx, case: &mut Case, at: Time) -> Result<(), Fault> {
    match case.state {
        State::Resolved => crate::cases::state::open_again(tx, case, at)?,
        State::Pending => crate::cases::state::go_on(tx, case, at)?,
        State::Open | State::Merged => {}
    }
    case.unanswered_since = case.unanswered_since.or(case.last_customer);
    Ok(())
}

fn tell(tx: &mut Tx, case: &Case, interaction: InteractionId, state: Delivery, at: Time) -> Result<(), Fault> {
    let fact = Fact::MessageOut { interaction, author: Author::Human, delivered_state: state, asks_back: false };
    let mut happening = fact.at(at).of(case.id, case.project);
    if !matches!(state, Delivery::Queued | Delivery::Undone) {
        happening = happening.by(Actor::System);
    }
    tx.record(happening).map(|_| ())
}

impl Outgoing {
    fn read(row: &row::Model) -> Result<Self, Fault> {
        Ok(Self {
            id: OutgoingId(row.id),
            case: CaseId(row.case_id),
            interaction: InteractionId(row.interaction_id),
            mailbox: MailboxId(row.mailbox_id),
            step: interactions::read(&row.state).ok_or(Fault::missing("state of an outgoing mail"))?,
            attempts: row.attempts,
            next: from_micros(row.next_at),
            queued: from_micros(row.queued_at),
            mail: serde_json::from_str(&row.mail_json).map_err(Fault::storage)?,
        })
    }
}

//! Attachments: what came with a message, or is about to go out with one.
//!
//! What came in is cut out of the stored raw mail when somebody wants it; what goes out is an object of its own.

use kernel::Fault;
use kernel::ids::{AttachmentId, CaseId, InteractionId};
use kernel::time::{Time, micros};
use store::query::{ColumnTrait, Condition, NotSet, Order, Set};
use store::{Tx, View};
use uuid::Uuid;

use super::attachment_row as row;

/// A file with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its id.
    pub id: AttachmentId,
    /// Its case, once it has one.
    pub case: Option<CaseId>,
    /// Its message, once it has one.
    pub interaction: Option<InteractionId>,
    /// Whose key seals it: the customer's, or the tenant's until it is sent.
    pub owner: Uuid,
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub size: i64,
    /// The hash of its bytes.
    pub sha256: Vec<u8>,
    /// What it says it is.
    pub content_type: String,
    /// Shown within the text.
    pub inline: bool,
    /// The name by which the text shows it.
    pub content_id: Option<String>,
    /// Which part of the raw mail it is, and which part of that.
    pub part: Option<(i64, Option<i64>)>,
    /// The object, when it has one of its own.
    pub object: Option<String>,
}

/// One attachment.
pub async fn find(view: &View, id: AttachmentId) -> Result<Attachment, Fault> {
    view.get::<row::Entity>(id.0).await?.map(Attachment::from).ok_or(Fault::missing("attachment"))
}

/// The attachments of these messages.
pub async fn of(view: &View, interactions: &[InteractionId]) -> Result<Vec<Attachment>, Fault> {
    let these = row::Column::InteractionId.is_in(interactions.iter().map(|id| id.0));
    let rows = view.find::<row::Entity>().filter(these).order(row::Column::Id, Order::Asc).all().await?;
    Ok(rows.into_iter().map(Attachment::from).collect())
}

/// Writes attachments.
pub async fn add(tx: &Tx, attachments: &[Attachment], now: Time) -> Result<(), Fault> {
    tx.insert_many(attachments.iter().map(|attachment| attachment.row(now)).collect()).await
}

/// Ties uploaded files to the message that they go out with; one that is missing or already gone is a fault.
pub(crate) async fn tie(
    tx: &Tx,
    ids: &[AttachmentId],
    case: CaseId,
    interaction: InteractionId,
) -> Result<Vec<Attachment>, Fault> {
    let mut tied = Vec::with_capacity(ids.len());
    for id in ids {
        let attachment = find(tx, *id).await?;
        if attachment.interaction.is_some() {
            return Err(Fault::conflict("an attachment was sent already"));
        }
        let row = row::ActiveModel {
            case_id: Set(Some(case.0)),
            interaction_id: Set(Some(interaction.0)),
            ..Default::default()
        };
        tx.update("attachment", id.0, row).await?;
        tied.push(attachment);
    }
    Ok(tied)
}

/// The message moved into another case.
pub(crate) async fn follow(tx: &Tx, interaction: InteractionId, case: CaseId) -> Result<(), Fault> {
    let change = tx.change::<row::Entity>().filter(row::Column::InteractionId.eq(interaction.0));
    change.set(row::Column::CaseId, Some(case.0)).run().await.map(|_| ())
}

/// Forgets the attachments of a case.
pub(crate) async fn forget(tx: &Tx, case: CaseId) -> Result<(), Fault> {
    tx.delete::<row::Entity>(Condition::all().add(row::Column::CaseId.eq(case.0))).await.map(|_| ())
}

impl Attachment {
    fn row(&self, now: Time) -> row::ActiveModel {
        row::ActiveModel {
            tenant_id: NotSet,
            id: Set(self.id.0),
            case_id: Set(self.case.map(|id| id.0)),
            interaction_id: Set(self.interaction.map(|id| id.0)),
            owner_id: Set(self.owner),
            name: Set(self.name.clone()),
            size: Set(self.size),
            sha256: Set(self.sha256.clone()),
            content_type: Set(self.content_type.clone()),
            inline: Set(self.inline),
            content_id: Set(self.content_id.clone()),
            part: Set(self.part.map(|(part, _)| part)),
            inner_part: Set(self.part.and_then(|(_, inner)| inner)),
            object: Set(self.object.clone()),
            created_at: Set(micros(now)),
        }
    }
}

impl From<row::Model> for Attachment {
    fn from(row: row::Model) -> Self {
        Self {
            id: AttachmentId(row.id),
            case: row.case_id.map(CaseId),
            interaction: row.interaction_id.map(InteractionId),
            owner: row.owner_id,
            name: row.name,
            size: row.size,
            sha256: row.sha256,
            content_type: row.content_type,
            inline: row.inline,
            content_id: row.content_id,
            part: row.part.map(|part| (part, row.inner_part)),
            object: row.object,
        }
    }
}

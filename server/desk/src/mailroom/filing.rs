//! Where the raw mail lies: with its ledger line at first, then as an object under the customer's own key.
//!
//! Invariant: the bytes leave the ledger line only after the object is on disk, and a customer's key is the only one
//! that opens his mails.

use kernel::Fault;
use kernel::ids::{InboundId, InteractionId};
use serde::{Deserialize, Serialize};
use store::query::{ColumnTrait, Set};
use store::{Db, Job, Objects, Scope, View};

use super::row;
use crate::interactions;

/// Files one mail that was taken.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FileMail {
    /// The mail.
    pub inbound: InboundId,
}

impl Job for FileMail {
    const NAME: &'static str = "desk.file_mail";
}

/// Moves a taken mail to its customer's objects. Doing it twice does no harm.
pub async fn file(db: &Db, objects: &Objects, scope: &Scope, id: InboundId) -> Result<(), Fault> {
    let view = db.view(scope).await?;
    let Some(row) = view.get::<row::Entity>(id.0).await? else { return Ok(()) };
    let (Some(sealed), Some(interaction)) = (row.bytes, row.interaction_id) else { return Ok(()) };
    let said = interactions::find(&view, InteractionId(interaction)).await?;
    let Some(customer) = said.customer else { return Ok(()) };
    let bytes = db.key_of(&view, scope.tenant().0).await?.open(id.0.as_bytes(), &sealed)?;
    drop(view);
    let tx = db.begin(scope).await?;
    let key = tx.key_for(customer.0).await?;
    tx.commit().await?;
    let name = objects.put(scope.tenant(), customer.0, &key, &bytes).await?;
    let tx = db.begin(scope).await?;
    let filed = row::ActiveModel { bytes: Set(None), object: Set(Some(name.clone())), ..Default::default() };
    tx.update("mail", id.0, filed).await?;
    interactions::set_object(&tx, InteractionId(interaction), &name).await?;
    tx.commit().await
}

/// The raw mail of a message, from wherever it lies.
pub async fn raw(db: &Db, objects: &Objects, view: &View, message: InteractionId) -> Result<Vec<u8>, Fault> {
    let said = interactions::find(view, message).await?;
    if let (Some(object), Some(customer)) = (&said.object, said.customer) {
        let key = db.key_of(view, customer.0).await?;
        return objects.get(object, &key).await;
    }
    let id = said.inbound.ok_or(Fault::missing("mail"))?;
    let row = view.get::<row::Entity>(id.0).await?.ok_or(Fault::missing("mail"))?;
    let sealed = row.bytes.ok_or(Fault::missing("mail"))?;
    db.key_of(view, view.scope().tenant().0).await?.open(id.0.as_bytes(), &sealed)
}

/// Forgets the raw mails and envelopes of a customer's messages; the lines of the ledger stay and still add up.
pub(crate) async fn forget(tx: &store::Tx, messages: &[InteractionId]) -> Result<(), Fault> {
    tx.change::<row::Entity>()
        .filter(row::Column::InteractionId.is_in(messages.iter().map(|id| id.0)))
        .set(row::Column::Bytes, None::<Vec<u8>>)
        .set(row::Column::Object, None::<String>)
        .set(row::Column::EnvelopeFrom, None::<String>)
        .set(row::Column::EnvelopeToJson, "[]")
        .run()
        .await
        .map(|_| ())
}
